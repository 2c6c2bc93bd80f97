// printed from core/src/catalogue; run `make print`
// The codes of errors, and the class of each.

/** By kind and code, as `kind/code`; without a code, for any other code of the kind. */
export const CLASSES = {
  "config/": "ConfigError",
  "invalid/": "ValidationError",
  "api/bad_request": "BadRequestError",
  "api/unprocessable": "BadRequestError",
  "api/unauthorized": "AuthenticationError",
  "api/forbidden": "PermissionDeniedError",
  "api/wrong_host": "PermissionDeniedError",
  "api/not_found": "NotFoundError",
  "api/conflict": "ConflictError",
  "api/rate_limited": "RateLimitError",
  "api/server": "ServerError",
  "api/": "ApiError",
  "decode/": "DecodeError",
  "transport/dns": "ConnectError",
  "transport/connect": "ConnectError",
  "transport/tls": "ConnectError",
  "transport/timeout": "RequestTimeoutError",
  "transport/": "TransportError",
  "redirect/": "RedirectError",
  "failed/": "JobFailedError",
  "deadline/": "DeadlineError",
  "misuse/": "MisuseError",
} as const satisfies Record<string, string>;

/** The codes of each kind of error; `docs/reference/errors.md` says what they mean. */
export interface ErrorCodes {
  config:
    | "missing_key"
    | "bad_key"
    | "backend_key"
    | "bad_option"
    | "bad_address"
    | "bad_header"
    | "bad_override"
    | "unknown_operation"
    | "url_too_long"
    | "bad_source"
    | "bad_target"
    | "bad_transport"
    | "no_transport"
    | "no_engine"
    | "bad_certificates"
    | "bad_proxy"
    | "closed"
    | "redirects_hidden"
    | "redirects_followed"
    | "no_handler"
    | "refused"
    | "bad_authorize"
    | "authorize_failed"
    | "not_authorized"
    | "not_allowed"
    | "bad_origin"
    | "bad_content_type"
    | "method_not_allowed"
    | "bad_request"
    | "body_timeout"
    | "body_read"
    | "call_reused"
    | "store_full"
    | "store_failed";
  invalid: "invalid";
  api:
    | "bad_request"
    | "unprocessable"
    | "unauthorized"
    | "forbidden"
    | "wrong_host"
    | "not_found"
    | "conflict"
    | "rate_limited"
    | "server";
  decode: "not_json" | "too_deep" | "too_large" | "mismatch" | "bad_encoding";
  transport: "dns" | "connect" | "tls" | "timeout" | "reset" | "truncated" | "other";
  redirect: "bad_location" | "unexpected_redirect" | "too_many_redirects";
  failed: "failed";
  deadline: "deadline";
  misuse: "misuse";
}

/** The family of an error. */
export type Kind = keyof ErrorCodes;

/** The code of an error. */
export type ErrorCode = ErrorCodes[Kind];

/** Message about a cursor that an earlier page of the list had. */
export const REPEATED = "repeats the cursor of an earlier page; the list ends here and may be incomplete";

/** Message about an answer that has issues, under `strict`. */
export const MISMATCH = "the answer does not fit its record, and `strict` is on";

// printed from core/src/catalogue; run `make print`
// Which class stands for which error of the core.

/** By kind and code, as `kind/code`; without a code, for all others of the kind. */
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

/** Message about a cursor that an earlier page of the list had. */
export const REPEATED = "repeats the cursor of an earlier page; the list ends here and may be incomplete";
/** Message about an answer that has issues, under `strict`. */
export const MISMATCH = "the answer does not fit its record, and `strict` is on";

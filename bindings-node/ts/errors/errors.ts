// The one tree of errors. The table from failures to classes is printed from the core.

import { fill, hidden, plain, type Cause, type ErrorDetails, type Kind, type PlainError } from "./details.js";
import type { Failure, Issue, Sent } from "../engine/engine.js";
import { CLASSES } from "../printed/errors.js";

export type { Cause, ErrorDetails, Kind, PlainError };

/** Carried by every error, whichever copy of the package made it: the names of its class and that class's bases. */
const BRAND = Symbol.for("truora.error");

/** A call failed. The message says what happened and what to do; it holds no key, link or parameter. */
export class TruoraError extends Error {
  static readonly title: string = "TruoraError";

  /** The family of failures. */
  declare readonly kind: Kind;
  /** Our stable word for it: `not_found`, `rate_limited`, `timeout`, … */
  declare readonly code: string;
  /** The operation that failed. */
  declare readonly operation: string;
  /** `no`: certainly not processed. `maybe`: check before you repeat a billed call. `yes`: an answer came. */
  declare readonly sent: Sent;
  /** Requests sent. */
  declare readonly attempts: number;
  /** HTTP status, if an answer came. */
  declare readonly status: number | undefined;
  /** The service's id of the request. */
  declare readonly requestId: string | undefined;
  /** How long the service asks to wait. */
  declare readonly retryAfterMs: number | undefined;
  /** What is wrong with the parameters; with the answer, under `strict`. */
  declare readonly issues: readonly Issue[];
  /** What is advised against. */
  declare readonly warnings: readonly Issue[];
  /** Name and code of the host's own error, where there was one. */
  declare readonly cause: Cause | undefined;

  constructor(message: string, details: ErrorDetails) {
    super(message);
    fill(this, details);
  }

  /** The service's own code, as text. */
  get apiCode(): string | undefined {
    return hidden(this).apiCode;
  }

  /** What the service said, raw: may hold personal data, so it is not shown when the error is logged. */
  get apiMessage(): string | undefined {
    return hidden(this).apiMessage;
  }

  /** The body of the refusal, as it came. Not shown either. */
  get body(): Uint8Array | undefined {
    return hidden(this).body;
  }

  /**
   * Headers of the service's last answer; none without one, and none of a file's host. Cookies and addresses are left out.
   * Not shown either.
   */
  get headers(): Headers {
    return hidden(this).headers ?? new Headers();
  }

  /** The last answer of a wait. Not shown either. */
  get last(): unknown {
    return hidden(this).last;
  }

  /**
   * The error as plain data, for logs and for what goes to another thread or process: `JSON.stringify(error)`,
   * `postMessage(error.toJSON())`. Without answers, bodies and the service's words, and without the stack.
   */
  toJSON(): PlainError {
    return plain(this);
  }

  /** Whether it is an error of this class, also where another copy of the package made it. */
  static is<C extends abstract new (...args: never[]) => unknown>(this: C, error: unknown): error is InstanceType<C> {
    const { title } = this as unknown as { title: string };
    const brand = typeof error === "object" && error !== null ? (error as { [BRAND]?: unknown })[BRAND] : undefined;
    return Array.isArray(brand) && brand.includes(title);
  }
}

/** The client is set up wrong: no key, a bad option, a bad address. */
export class ConfigError extends TruoraError {
  static override readonly title: string = "ConfigError";
}
/** The parameters are wrong; nothing was sent. `issues` names every problem. */
export class ValidationError extends TruoraError {
  static override readonly title: string = "ValidationError";
}
/** The service answered with an error. */
export class ApiError extends TruoraError {
  static override readonly title: string = "ApiError";
}
/** 400, 422 and other refusals. */
export class BadRequestError extends ApiError {
  static override readonly title: string = "BadRequestError";
}
/** 401: the key is missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  static override readonly title: string = "AuthenticationError";
}
/** 403: the key lacks the permission; with the code `wrong_host`, the host or path does not exist. */
export class PermissionDeniedError extends ApiError {
  static override readonly title: string = "PermissionDeniedError";
}
/** 404. */
export class NotFoundError extends ApiError {
  static override readonly title: string = "NotFoundError";
}
/** 409. */
export class ConflictError extends ApiError {
  static override readonly title: string = "ConflictError";
}
/** 429: `retryAfterMs` says how long to wait, if the service did. */
export class RateLimitError extends ApiError {
  static override readonly title: string = "RateLimitError";
}
/** 5xx: the service failed; it may have processed the request. */
export class ServerError extends ApiError {
  static override readonly title: string = "ServerError";
}
/** The service reported success, with a body that cannot be read or that differs from the facts under `strict`. */
export class DecodeError extends TruoraError {
  static override readonly title: string = "DecodeError";
}
/** The request or its answer was lost on the way; `sent` says whether it may have arrived. */
export class TransportError extends TruoraError {
  static override readonly title: string = "TransportError";
}
/** No connection: name, network or certificate. */
export class ConnectError extends TransportError {
  static override readonly title: string = "ConnectError";
}
/** One attempt took longer than `attemptTimeout`. */
export class RequestTimeoutError extends TransportError {
  static override readonly title: string = "RequestTimeoutError";
}
/** A redirect that may not be followed. */
export class RedirectError extends TruoraError {
  static override readonly title: string = "RedirectError";
}
/** The job that was waited for broke at the service; `last` is its last answer. */
export class JobFailedError extends TruoraError {
  static override readonly title: string = "JobFailedError";
}
/** The time given ran out; `last` is the last answer of a wait. */
export class DeadlineError extends TruoraError {
  static override readonly title: string = "DeadlineError";
}
/** A bug in the client's side of the dialogue. */
export class MisuseError extends TruoraError {
  static override readonly title: string = "MisuseError";
}

type ErrorClass = new (message: string, details: ErrorDetails) => TruoraError;

const ALL: readonly (ErrorClass & { readonly title: string })[] = [
  TruoraError,
  ConfigError,
  ValidationError,
  ApiError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
  DecodeError,
  TransportError,
  ConnectError,
  RequestTimeoutError,
  RedirectError,
  JobFailedError,
  DeadlineError,
  MisuseError,
];

// On the prototypes, so that names survive minifiers and are not printed as members.
for (const made of ALL) {
  const brand: string[] = [];
  for (let at: { title?: string } = made; at.title !== undefined; at = Object.getPrototypeOf(at)) brand.push(at.title);
  Object.defineProperty(made.prototype, BRAND, { value: brand });
  Object.defineProperty(made.prototype, "name", { value: made.title, configurable: true, writable: true });
  Object.defineProperty(made, "name", { value: made.title, configurable: true });
}

const BY_TITLE = new Map<string, ErrorClass>(ALL.map((made) => [made.title, made]));

/** The class for a kind and code, by the printed table. */
export function classOf(kind: string, code: string): ErrorClass {
  const table: { readonly [key: string]: string } = CLASSES;
  return BY_TITLE.get(table[`${kind}/${code}`] ?? table[`${kind}/`] ?? "") ?? TruoraError;
}

/** Makes an error of the class for its kind and code. */
export function makeError(message: string, details: ErrorDetails): TruoraError {
  return new (classOf(details.kind, details.code))(message, details);
}

/** An error that the host finds by itself, worded like the core's. */
export function ownError(
  kind: Kind,
  code: string,
  operation: string,
  message: string,
  details: Partial<ErrorDetails> = {},
): TruoraError {
  const text = `${operation || "truora"}: ${message} [${kind}/${code}, sent: ${details.sent ?? "no"}]`;
  return makeError(text, { ...details, kind, code, operation });
}

/** Headers that let their holder in: a session, or the link of a file. */
const SECRET = ["set-cookie", "set-cookie2", "location", "content-location", "refresh"];

/** What an error keeps of an answer's headers: errors travel further than results, into logs and other processes. */
function headersOfError(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of SECRET) kept.delete(name);
  return kept;
}

/** Makes the error for a failure of the core. */
export function errorOf(
  failure: Failure,
  more: {
    last?: unknown;
    body?: Uint8Array | undefined;
    headers?: Headers | undefined;
    causeCode?: string | undefined;
  } = {},
): TruoraError {
  const name = failure.fault_name;
  return makeError(failure.message, {
    kind: failure.kind as Kind,
    code: failure.code,
    operation: failure.operation,
    sent: failure.sent,
    apiCode: failure.api_code ?? undefined,
    status: failure.status ?? undefined,
    requestId: failure.request_id ?? undefined,
    retryAfterMs: failure.retry_after_ms ?? undefined,
    attempts: failure.attempts,
    issues: failure.issues,
    warnings: failure.warnings,
    apiMessage: failure.api_message ?? undefined,
    body: more.body,
    headers: more.headers === undefined ? undefined : headersOfError(more.headers),
    last: more.last,
    cause: name ? { name, ...(more.causeCode === undefined ? {} : { code: more.causeCode }) } : undefined,
  });
}

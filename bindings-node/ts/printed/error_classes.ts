// printed from core/src/catalogue; run `make print`
// The error classes.

import { TruoraError } from "../errors/error.js";

/**
 * The client is set up wrong: no key, a bad option, a bad base URL. Also what a proxy handler
 * refuses.
 */
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

/**
 * 403: the key lacks the permission; with the code `wrong_host`, the host or path does not exist.
 */
export class PermissionDeniedError extends ApiError {
  static override readonly title: string = "PermissionDeniedError";
}

/** 404: it does not exist, or the key's client cannot see it. */
export class NotFoundError extends ApiError {
  static override readonly title: string = "NotFoundError";
}

/** 409: the state of the resource does not allow it. */
export class ConflictError extends ApiError {
  static override readonly title: string = "ConflictError";
}

/** 429: too many requests. The error says how long to wait, if the service did. */
export class RateLimitError extends ApiError {
  static override readonly title: string = "RateLimitError";
}

/** 5xx: the service failed; it may have processed the request. */
export class ServerError extends ApiError {
  static override readonly title: string = "ServerError";
}

/**
 * The service reported success, with a body that cannot be read or that differs from its record
 * under `strict`.
 */
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

/** One request took longer than its time limit. */
export class RequestTimeoutError extends TransportError {
  static override readonly title: string = "RequestTimeoutError";
}

/** A redirect that may not be followed. */
export class RedirectError extends TruoraError {
  static override readonly title: string = "RedirectError";
}

/** The job that was waited for ended without success; `last` is its last answer. */
export class JobFailedError extends TruoraError {
  static override readonly title: string = "JobFailedError";
}

/** The time limit of the call passed; `last` is the last answer of a wait. */
export class DeadlineError extends TruoraError {
  static override readonly title: string = "DeadlineError";
}

/** The client's own code broke a rule. Please report it. */
export class MisuseError extends TruoraError {
  static override readonly title: string = "MisuseError";
}

// Makes errors: those of the core, and those that the host finds itself. Offers all error classes.

import type { Cause, ErrorDetails, PlainError } from "./details.js";
import { BRAND, TruoraError } from "./error.js";
import type { Failure } from "../engine/engine.js";
import * as classes from "../printed/error_classes.js";
import { CLASSES, type ErrorCode, type ErrorCodes, type Kind } from "../printed/errors.js";

export type { Cause, ErrorCode, ErrorCodes, ErrorDetails, Kind, PlainError };
export { TruoraError };
export * from "../printed/error_classes.js";

type ErrorClass = new (message: string, details: ErrorDetails) => TruoraError;

const ALL: readonly (ErrorClass & { readonly title: string })[] = [TruoraError, ...Object.values(classes)];

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
export function ownError<K extends Kind>(
  kind: K,
  code: ErrorCodes[K],
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

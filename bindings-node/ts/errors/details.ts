// The details of an error: those that are printed, and those that only access by name returns.
//
// Loggers, reporters and people print errors in many ways: enumerable members, all own members, JSON, a copy. So what may
// be personal data is no member of an error at all: it is kept beside it, and getters on the prototype give it.

import type { Issue, Sent } from "../engine/engine.js";
import type { Kind } from "../printed/errors.js";

/** What the host's own error was called. Never its text, which may hold a link. */
export interface Cause {
  readonly name: string;
  readonly code?: string;
}

/** The details of an error beside its message. */
export interface ErrorDetails {
  kind: Kind;
  code: string;
  operation?: string | undefined;
  sent?: Sent | undefined;
  apiCode?: string | undefined;
  status?: number | undefined;
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
  attempts?: number | undefined;
  issues?: readonly Issue[] | undefined;
  warnings?: readonly Issue[] | undefined;
  apiMessage?: string | undefined;
  body?: Uint8Array | undefined;
  headers?: Headers | undefined;
  last?: unknown;
  cause?: Cause | undefined;
}

/** The service's own words and answers, raw. */
export type Hidden = Pick<ErrorDetails, "apiMessage" | "body" | "headers" | "last" | "apiCode">;

/** The details about the call, without personal data, in the order in which they are shown. */
export const SHOWN = [
  "kind",
  "code",
  "operation",
  "sent",
  "attempts",
  "status",
  "apiCode",
  "requestId",
  "retryAfterMs",
  "issues",
  "warnings",
] as const;

/** An error as plain data: what may be logged, and what survives JSON, `structuredClone` and `postMessage`. */
export interface PlainError extends Readonly<Omit<ErrorDetails, "apiMessage" | "body" | "headers" | "last">> {
  /** Its class, such as `NotFoundError`. */
  readonly name: string;
  readonly message: string;
}

const HIDDEN = new WeakMap<object, Hidden>();
const NOTHING: Hidden = {};
/** What a code of the service looks like. Whatever else it puts there is not for logs. */
const WORD = /^[\w.:-]{1,64}$/;

/** Gives an error its details. */
export function fill(error: object, details: ErrorDetails): void {
  const { apiMessage, body, headers, last, apiCode, cause } = details;
  HIDDEN.set(error, { apiMessage, body, headers, last, apiCode });
  const given = { operation: "", sent: "no", attempts: 0, issues: [], warnings: [], ...present(details) };
  if (apiCode !== undefined && !WORD.test(apiCode)) delete given.apiCode;
  for (const name of SHOWN) {
    if (name in given) define(error, name, given[name], true);
  }
  // Of printers that know of causes, so it need not be listed with the rest.
  if (cause !== undefined) define(error, "cause", cause, false);
}

/** What an error keeps to itself. A prototype keeps nothing. */
export function hidden(error: object): Hidden {
  return HIDDEN.get(error) ?? NOTHING;
}

/** An error as plain data. Of issues their own members alone: they may come from elsewhere. */
export function plain(error: Error & Partial<Readonly<ErrorDetails>>): PlainError {
  const told: Record<string, unknown> = { name: error.name, message: error.message };
  for (const name of SHOWN) {
    if (Object.hasOwn(error, name)) told[name] = error[name];
  }
  for (const name of ["issues", "warnings"] as const) {
    told[name] = (error[name] ?? []).map(({ path, code, message }) => ({ path, code, message }));
  }
  if (error.cause !== undefined) told["cause"] = { ...error.cause };
  return told as unknown as PlainError;
}

function present(details: ErrorDetails): Partial<ErrorDetails> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

/** By definition, not by assignment: the prototype has a getter for a code that is not shown. */
function define(error: object, name: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(error, name, { value, enumerable, configurable: true, writable: true });
}

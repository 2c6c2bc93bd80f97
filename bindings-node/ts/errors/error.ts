// The base of all errors; the other classes are printed.

import { fill, hidden, plain, type Cause, type ErrorDetails, type PlainError } from "./details.js";
import type { Issue, Sent } from "../engine/engine.js";
import type { ErrorCode, Kind } from "../printed/errors.js";

/** Carried by every error, whichever copy of the package made it: the names of its class and that class's bases. */
export const BRAND = Symbol.for("truora.error");

/** A call failed. The message says what happened and what to do; it holds no key, link or parameter. */
export class TruoraError extends Error {
  static readonly title: string = "TruoraError";

  /** The family of failures. */
  declare readonly kind: Kind;
  /** A stable word: `not_found`, `rate_limited`, `timeout`, … Newer versions may have more. */
  declare readonly code: ErrorCode | (string & {});
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

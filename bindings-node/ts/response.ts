// About the conversation behind a result: `responseOf`.

import type { Done, Issue, Sent } from "./engine/engine.js";

/** Status, headers, request id, attempts; warnings about the parameters, issues of the answer. */
export class ResponseInfo {
  /** HTTP status of the last answer. */
  readonly status: number;
  /** The service's id of the last request. */
  readonly requestId: string | undefined;
  /** Requests sent. */
  readonly attempts: number;
  /** Whether any request may have reached the service. */
  readonly sent: Sent;
  /** What the rules advise against. */
  readonly warnings: readonly Issue[];
  /** Where the answer differs from what is known of the service. Advice. */
  readonly issues: readonly Issue[];
  readonly #headers: Headers;
  readonly #cursor: string | undefined;

  constructor(
    done: Pick<Done, "status" | "request_id" | "attempts" | "sent" | "warnings" | "issues" | "next">,
    headers: Headers,
  ) {
    this.status = done.status;
    this.requestId = done.request_id ?? undefined;
    this.attempts = done.attempts;
    this.sent = done.sent;
    this.warnings = done.warnings;
    this.issues = done.issues;
    this.#cursor = done.next ?? undefined;
    this.#headers = headers;
  }

  /**
   * Of a page: where the next one begins, for `start_key`. `undefined` on the last one. Not shown when this is printed: it
   * may hold data of the last item.
   */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  /** Headers of the last answer. Not shown when this is printed: they may hold links. */
  get headers(): Headers {
    return this.#headers;
  }
}

const KNOWN = new WeakMap<object, ResponseInfo>();

/** What is known of the conversation that gave a result: an answer, a page, a saved file or a stream. */
export function responseOf(result: object): ResponseInfo {
  const found = typeof result === "object" && result !== null ? KNOWN.get(result) : undefined;
  if (found === undefined) throw new TypeError("this is not a result of a call; pass the call's own return value");
  return found;
}

/** The result, known from now on. Texts, numbers and `undefined` have no room for it. */
export function attach<T>(result: T, info: ResponseInfo): T {
  if (typeof result === "object" && result !== null) KNOWN.set(result, info);
  return result;
}

// The page's side of the proxy protocol (docs/proxy.md): the machine's requests, carried to a handler of one's own server.

import { Answer, carry, type Carriage, type Carrier } from "./transport.js";
import type { Issue, Send, Sent } from "../engine/engine.js";
import { makeError, ownError, type Kind } from "../errors/errors.js";
import { joined } from "../files/download.js";
import type { AnyOptions } from "../options.js";
import { kindOf, sentOf, type Fault } from "../platform/platform.js";

export const CALL_HEADER = "truora-call";
export const META_HEADER = "truora-meta";

/** What the handler reports beside the service's answer, in the header `truora-meta`. `null` is as good as absent. */
export interface Meta {
  readonly operation: string;
  readonly attempts: number;
  readonly sent: Sent;
  readonly request_id?: string | null | undefined;
  /** The answer is the handler's own: the service gave none, or was not asked. Its body is a `Refusal`. */
  readonly error?: true;
}

/** The body of an answer of the handler's own. */
export interface Refusal {
  readonly error: {
    readonly kind: string;
    readonly code: string;
    readonly message: string;
    readonly operation: string;
    readonly sent: Sent;
    readonly attempts: number;
    readonly status?: number | null | undefined;
    readonly api_code?: string | null | undefined;
    readonly request_id?: string | null | undefined;
    readonly retry_after_ms?: number | null | undefined;
    readonly issues: readonly Issue[];
    readonly warnings: readonly Issue[];
  };
}

/** The largest refusal; a larger body is not a refusal. */
const MOST_BYTES = 1_048_576;

export class ProxyCarrier implements Carrier {
  constructor(
    readonly carriage: Carriage,
    readonly base: string,
    readonly operation: string,
    readonly params: string,
    readonly cursor: string | undefined,
    readonly options: Partial<AnyOptions>,
    readonly headers: readonly (readonly [string, string])[],
  ) {}

  async send(send: Send): Promise<Answer | Fault> {
    const { clock } = this.carriage;
    const headers: [string, string][] = [
      ["Content-Type", "application/json"],
      // A new one for each request of ours; a browser that repeats one by itself repeats this too.
      [CALL_HEADER, callId()],
      ...this.headers.map(([name, value]): [string, string] => [name, value]),
    ];
    // What packs answers between here and the handler must leave files alone: they would be refused.
    if (send.file && !this.carriage.platform.page) headers.push(["Accept-Encoding", "identity"]);
    // The handler may take as long as we would wait for it.
    const options = { timeout: Math.max(1, Math.round(send.by - clock.now())), locale: this.options.locale };
    const body = `{"params":${this.#page()},"options":${JSON.stringify(options)}}`;
    const answer = await carry(
      this.carriage,
      `${this.base}/${this.operation}`,
      { method: "POST", headers, body },
      send.by,
    );
    return answer instanceof Answer ? this.#judge(answer, send) : answer;
  }

  /** The parameters, with the cursor of the page. */
  #page(): string {
    if (this.cursor === undefined) return this.params;
    return JSON.stringify({ ...(JSON.parse(this.params) as object), start_key: this.cursor });
  }

  /** An answer of the service passes; one of the handler's own is what it says. */
  async #judge(answer: Answer, send: Send): Promise<Answer | Fault> {
    const meta = readMeta(answer.header(META_HEADER));
    if (meta === undefined) {
      const { status } = answer;
      const cut = status < 500 && (await answer.mayLackHeaders(send.by));
      answer.close();
      // Perhaps the handler's answer, without its mark: asking again may help, a setting would not.
      if (cut) return { kind: "truncated", sent: "maybe", name: "" };
      // A gateway before the handler has given up.
      if (status >= 500) return { kind: "other", sent: "maybe", name: "" };
      const message = `no proxy handler answers at \`proxy\`: status ${status}, without its mark`;
      throw ownError("config", "no_handler", this.operation, message, { status, sent: "maybe" });
    }
    if (meta.error !== true) return answer;
    const sent = sentOf(meta.sent);
    const refusal = await this.#refusal(answer, send.by);
    if (refusal === undefined) {
      const { status } = answer;
      if (status >= 500) return { kind: "other", sent: "maybe", name: "" };
      // It said no, whatever it said besides: asking again would not help.
      const message = `the proxy handler refused the call with status ${status}, and why cannot be read`;
      throw ownError("config", "refused", this.operation, message, { status, sent, attempts: send.attempt });
    }
    const { kind, code, message } = refusal;
    // As if it had happened here: the machine knows whether that may be repeated.
    if (kind === "transport") return { kind: kindOf(code), sent, name: "" };
    throw makeError(message, {
      kind: kind as Kind,
      code,
      operation: this.operation,
      sent,
      attempts: send.attempt,
      status: refusal.status ?? undefined,
      apiCode: refusal.api_code ?? undefined,
      requestId: refusal.request_id ?? undefined,
      retryAfterMs: refusal.retry_after_ms ?? undefined,
      issues: refusal.issues ?? [],
      warnings: refusal.warnings ?? [],
    });
  }

  /** What the handler says, if that can be read. */
  async #refusal(answer: Answer, by: number): Promise<Refusal["error"] | undefined> {
    const parts: Uint8Array[] = [];
    for (let got = 0; got < MOST_BYTES;) {
      const part = await answer.read(MOST_BYTES - got, by);
      if (!(part instanceof Uint8Array) || part.length === 0) break;
      parts.push(part);
      got += part.length;
    }
    answer.close();
    try {
      const read = JSON.parse(new TextDecoder().decode(joined(parts))) as Refusal;
      const { kind, code, message } = read.error;
      if (typeof kind === "string" && typeof code === "string" && typeof message === "string") return read.error;
    } catch {
      // As good as none.
    }
    return undefined;
  }
}

function readMeta(text: string | undefined): Meta | undefined {
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? (read as Meta) : undefined;
  } catch {
    return undefined;
  }
}

function callId(): string {
  // `randomUUID` is there in secure contexts only.
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

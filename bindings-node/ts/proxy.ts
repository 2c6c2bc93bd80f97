// The server's side of the proxy protocol (docs/proxy.md): a Fetch-API handler that adds the key and lets through what
// it was told to. How it is set up stands in proxy.setup.ts, what it refuses in proxy.rules.ts, how it answers in
// proxy.answers.ts.

import { begin, job, ROWS, type Begun, type Client } from "./client.js";
import { systemClock } from "./clock.js";
import { Driver } from "./driver.js";
import type { Send } from "./engine.js";
import { ownError, TruoraError } from "./errors.js";
import { Source } from "./files.js";
import { answered, failed, headersOf, preflight, refusalOf, responseOf } from "./proxy.answers.js";
import { markOf, notPost, ownOrigin, parsed, Refused, refuse, textOf, type Asked } from "./proxy.rules.js";
import { allowedOf, bound, checked, originsOf, type ProxyOptions } from "./proxy.setup.js";
import { asSent, encodeAsked } from "./values.js";
import { memoryStore, type CallStore, type Kept, type StoredAnswer } from "./store.js";

export type { Caller, ProxyCall, ProxyOptions } from "./proxy.setup.js";

export type ProxyHandler = (request: Request) => Promise<Response>;

/** A handler for `POST {anything}/{operation id}`. */
export function proxyHandler(options: ProxyOptions): ProxyHandler {
  const handler = new Handler({ ...options });
  return (request) => handler.handle(request);
}

class Handler {
  readonly #client: Client;
  readonly #authorize: ProxyOptions["authorize"];
  readonly #ids: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string> | undefined;
  readonly #store: CallStore;
  readonly #maxBody: number;
  readonly #onError: (error: unknown) => void;
  /** Calls under way in this process, for those who ask for them again. */
  readonly #flights = new Map<string, Promise<StoredAnswer>>();

  constructor(options: ProxyOptions) {
    const { client, authorize, allow, origins, store, maxBody, onError } = checked(options);
    this.#client = client;
    this.#authorize = authorize;
    this.#ids = allowedOf(allow);
    this.#origins = origins === undefined || origins === null ? undefined : originsOf(origins);
    this.#store = store ?? memoryStore();
    this.#maxBody = bound("maxBody", maxBody, 1_048_576);
    this.#onError = onError ?? ((error) => console.error(error));
  }

  async handle(request: Request): Promise<Response> {
    const own = ownOrigin(request);
    const origin = request.headers.get("origin");
    // Browsers name the page's origin with every POST; whoever is no browser could write what he wants.
    const known = origin === null || (this.#origins?.has(origin) ?? origin === own);
    const foreign = origin !== null && known && origin !== own ? origin : undefined;
    if (request.method === "OPTIONS" && foreign !== undefined) return preflight(foreign, request);
    const operation = new URL(request.url).pathname.split("/").at(-1) ?? "";
    let response: Response;
    try {
      response = await this.#respond(request, operation, known);
    } catch (error) {
      response = responseOf(this.#failed(error, operation, request.signal));
    }
    if (foreign !== undefined) {
      response.headers.set("access-control-allow-origin", foreign);
      response.headers.set("access-control-expose-headers", "truora-meta, retry-after, date, x-request-id");
      response.headers.append("vary", "origin");
    }
    return response;
  }

  async #respond(request: Request, operation: string, known: boolean): Promise<Response> {
    if (request.method !== "POST") throw notPost();
    // A form of another site could be posted without asking; JSON cannot.
    const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (type !== "application/json") throw refuse(415, "bad_content_type", "the content type is not application/json");
    if (!known) throw refuse(403, "bad_origin", "pages of this origin may not call; see `origins` of the handler");
    // Read before the caller is known, so that `authorize` can look at it; told afterwards.
    const asked = parsed(request, await textOf(request, this.#maxBody));
    const params = asked instanceof Refused ? {} : asked.params;
    const caller = await this.#authorize(request, { operation, params: asSent(params) });
    if (caller instanceof Response) return refusalOf(caller, operation);
    if (!isCaller(caller)) {
      const message = "what `authorize` gives has to be a name, `true` or a response";
      throw ownError("config", "bad_authorize", operation, message);
    }
    if (!caller) throw refuse(401, "not_authorized", "the handler does not know the caller");
    if (!this.#ids.has(operation)) {
      throw refuse(403, "not_allowed", "the handler does not allow this operation; see its `allow`");
    }
    if (asked instanceof Refused) throw asked;
    const key = JSON.stringify([caller, asked.id]);
    const mark = await markOf(operation, params);
    const row = ROWS.get(operation);
    const once = row?.[5] !== true;
    // Files are read as they come, and not kept.
    if (row?.[3] === "file") return this.#file(operation, asked, key, mark, request.signal);
    return responseOf(await this.#once(key, mark, once, asked, () => this.#call(operation, asked)));
  }

  /** The answer to a call that is made once, however often it is asked for, and whatever becomes of the page. */
  #once(
    key: string,
    mark: string,
    once: boolean,
    asked: Asked,
    make: () => Promise<StoredAnswer>,
  ): Promise<StoredAnswer> {
    const flight = `${key} ${mark}`;
    let answer = this.#flights.get(flight);
    if (answer === undefined) {
      answer = this.#claimed(key, mark, once, asked, make).finally(() => this.#flights.delete(flight));
      this.#flights.set(flight, answer);
    }
    return answer;
  }

  async #claimed(
    key: string,
    mark: string,
    once: boolean,
    asked: Asked,
    make: () => Promise<StoredAnswer>,
  ): Promise<StoredAnswer> {
    let found = await this.#store.claim(key, mark, once);
    // Under way on another server: waited for.
    let left = asked.options.timeout ?? 60_000;
    for (let pause = 50; found?.mark === mark && found.answer === undefined; pause = Math.min(2 * pause, 1000)) {
      if (left <= 0)
        throw ownError("deadline", "deadline", "", "the first request of this call has not ended in time", MAYBE);
      await systemClock.sleep(systemClock.now() + Math.min(pause, left));
      left -= pause;
      const now: Kept | undefined = await this.#store.claim(key, mark, once);
      if (now === undefined && once) {
        throw ownError(
          "transport",
          "other",
          "",
          "the first request of this call was lost; look before you repeat it",
          MAYBE,
        );
      }
      found = now;
    }
    if (found !== undefined && found.mark !== mark) throw reused();
    if (found?.answer !== undefined) return found.answer;
    const answer = await make();
    try {
      await this.#store.keep(key, mark, answer, once);
    } catch (error) {
      // The answer is there: losing it as well would help nobody.
      this.#onError(error);
    }
    return answer;
  }

  /** One look at the service, without repetitions: those are the page's. */
  #begin(operation: string, mode: "call" | "file", asked: Asked, signal?: AbortSignal): Begun {
    const options = { ...asked.options, maxRetries: 0, signal };
    try {
      return begin(this.#client, operation, mode, {}, options, encodeAsked(asked.params));
    } catch (error) {
      // Of what a page may say, only the core knows whether that is one.
      if (asked.options.locale !== undefined && TruoraError.is(error) && error.code === "bad_option") {
        throw refuse(400, "bad_request", "`locale` is not a language that messages come in");
      }
      throw error;
    }
  }

  async #call(operation: string, asked: Asked): Promise<StoredAnswer> {
    try {
      const { call, made, merged, carrier } = this.#begin(operation, "call", asked);
      const { info, text } = await new Driver(call, job(made, operation, merged, carrier)).run();
      const { status, attempts, sent, requestId } = info;
      return answered(status, info.headers, { operation, attempts, sent, request_id: requestId }, text ?? "");
    } catch (error) {
      return this.#failed(error, operation);
    }
  }

  async #file(operation: string, asked: Asked, key: string, mark: string, signal: AbortSignal): Promise<Response> {
    const found = await this.#store.claim(key, mark, false);
    if (found !== undefined && found.mark !== mark) throw reused();
    const { call, made, merged, carrier } = this.#begin(operation, "file", asked, signal);
    let seen: { status: number; headers: Headers } | undefined;
    const watching = {
      send: async (send: Send) => {
        const answer = await carrier.send(send);
        if (!("kind" in answer)) seen = { status: answer.status, headers: answer.headers };
        return answer;
      },
    };
    const { clock } = made;
    // Not made yet: the page's own machine knows when to ask again.
    const sleep = (): Promise<never> => Promise.reject(NOT_READY);
    const impatient = { now: () => clock.now(), alarm: clock.alarm.bind(clock), sleep };
    try {
      const driver = new Driver(call, { ...job(made, operation, merged, watching), clock: impatient });
      const { info, open } = await driver.run();
      if (open === undefined) throw ownError("misuse", "misuse", operation, "a file ended without a stream");
      const { status, attempts, sent, requestId } = info;
      const headers = headersOf(info.headers, { operation, attempts, sent, request_id: requestId });
      headers.push(["content-disposition", "attachment"]);
      if (open.answer.length !== undefined) headers.push(["content-length", String(open.answer.length)]);
      const source = new Source(operation, open.stream, open.answer, info, undefined);
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          pull: (controller) => source.pull(controller as ReadableStreamDefaultController<Uint8Array>),
          cancel: () => source.close(),
        },
        { highWaterMark: 0 },
      );
      return new Response(body, { status, headers });
    } catch (error) {
      if (error !== NOT_READY || seen === undefined) throw error;
      return responseOf(answered(seen.status, seen.headers, { operation, attempts: 1, sent: "yes" }, "{}"));
    }
  }

  /** What a page is told of an error, and who else is. */
  #failed(error: unknown, operation: string, gone?: AbortSignal): StoredAnswer {
    const ours = error instanceof Refused || TruoraError.is(error);
    const setup = TruoraError.is(error) && (error.kind === "config" || error.kind === "misuse");
    // Of a page that is gone there is nothing to tell, and nobody to tell it to.
    if ((!ours && gone?.aborted !== true) || setup) this.#onError(error);
    return failed(error, operation);
  }
}

/** Whether it keeps callers apart, or is nobody. */
function isCaller(value: unknown): boolean {
  return (
    value === null ||
    ["undefined", "string", "boolean"].includes(typeof value) ||
    (typeof value === "number" && Math.abs(value) !== Infinity)
  );
}

const NOT_READY = Symbol("not ready");
const MAYBE = { sent: "maybe" } as const;

function reused(): Refused {
  return refuse(409, "call_reused", "this `truora-call` stands for another operation or other parameters");
}

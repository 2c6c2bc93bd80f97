// The server's side of the proxy protocol (docs/proxy.md): a Fetch-API handler that adds the key and makes the calls that
// are allowed. Options are in policy.ts, the reading of requests in request.ts, repeated calls in once.ts, answers in
// answers.ts.

import type { Client } from "../client.js";
import { settings } from "../session.js";
import { begin, context, ROWS, type Begun } from "../start.js";
import { Driver } from "../engine/driver.js";
import type { Send } from "../engine/engine.js";
import { ownError, TruoraError } from "../errors/errors.js";
import { Source } from "../files/download.js";
import { TIMEOUTS } from "../printed/options.js";
import { answered, failed, headersOf, masked, preflight, refusalOf, responseOf } from "./answers.js";
import { Calls, type Made, type Repeatable } from "./once.js";
import {
  isLoopback,
  markOf,
  notPost,
  operationOf,
  ownOrigin,
  parsed,
  Refused,
  refuse,
  shown,
  textOf,
  type Asked,
} from "./request.js";
import { allowedOf, bound, checked, originsOf, type ProxyCall, type ProxyOptions } from "./policy.js";
import { memoryStore, type StoredAnswer } from "./store.js";

export type { Caller, ProxyCall, ProxyOptions } from "./policy.js";

/**
 * Answers a page's request. The second argument is the framework's own request, for `authorize`; without one, `authorize`
 * gets the `Request` as its `source`.
 */
export type ProxyHandler<Source = unknown> = unknown extends Source
  ? (request: Request, source?: unknown) => Promise<Response>
  : (request: Request, source: Source) => Promise<Response>;

/** A handler for `POST {anything}/{operation id}`. */
export function proxyHandler<Source>(options: ProxyOptions<Source>): ProxyHandler<Source> {
  const handler = new Handler({ ...options } as ProxyOptions);
  const handle = (request: Request, source?: unknown): Promise<Response> => handler.handle(request, source ?? request);
  return handle as ProxyHandler<Source>;
}

/** The key that a call was made with, once it has been asked for. */
interface Used {
  key?: string;
}

/** A call that is ready to be sent. */
interface Ready {
  readonly begun: Begun;
  readonly used: Used;
}

class Handler {
  readonly #client: Client;
  readonly #authorize: ProxyOptions["authorize"];
  readonly #ids: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string> | undefined;
  readonly #calls: Calls;
  readonly #maxBody: number;
  readonly #bodyTimeout: number;
  readonly #onError: (error: unknown) => unknown;

  constructor(options: ProxyOptions) {
    const { client, authorize, allow, origins, store, maxBody, bodyTimeout, onError } = checked(options);
    this.#client = client;
    this.#authorize = authorize;
    this.#ids = allowedOf(allow);
    this.#origins = origins === undefined || origins === null ? undefined : originsOf(origins);
    this.#maxBody = bound("maxBody", maxBody, 1_048_576);
    this.#bodyTimeout = bound("bodyTimeout", bodyTimeout, 10_000);
    this.#onError = onError ?? ((error) => console.error(error));
    this.#calls = new Calls(store ?? memoryStore(), (error) => this.#tell(error));
  }

  async handle(request: Request, source: unknown): Promise<Response> {
    const own = ownOrigin(request);
    const origin = request.headers.get("origin");
    // Browsers name the page's origin with every POST. Other clients can write any origin: `authorize` is for them.
    const known = origin === null || (this.#origins?.has(origin) ?? (origin === own && isLoopback(own)));
    const foreign = origin !== null && known && origin !== own ? origin : undefined;
    if (request.method === "OPTIONS" && foreign !== undefined) return preflight(foreign, request);
    const operation = operationOf(request);
    // Of other names nothing is repeated to a page.
    const name = operation instanceof Refused || !ROWS.has(operation) ? "" : operation;
    let response: Response;
    try {
      response = await this.#respond(request, source, operation, known);
    } catch (error) {
      response = responseOf(this.#failed(error, name, request.signal));
    }
    if (foreign !== undefined) {
      response.headers.set("access-control-allow-origin", foreign);
      response.headers.set("access-control-expose-headers", "truora-meta, retry-after, date, x-request-id");
      response.headers.append("vary", "origin");
    }
    return response;
  }

  async #respond(request: Request, source: unknown, named: string | Refused, known: boolean): Promise<Response> {
    if (request.method !== "POST") throw notPost();
    // A form of another site could be posted without asking; JSON cannot.
    const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (type !== "application/json") throw refuse(415, "bad_content_type", "the content type is not application/json");
    if (!known) throw refuse(403, "bad_origin", BAD_ORIGIN);
    if (named instanceof Refused) throw named;
    const operation = named;
    // Read before the caller is known, so that `authorize` can look at the parameters; judged afterwards.
    const text = await textOf(request, this.#maxBody, this.#bodyTimeout);
    if (text instanceof Refused && text.status === 408) throw text;
    const asked = parsed(request, text);
    const params = asked instanceof Refused ? {} : asked.params;
    const caller = await this.#callerOf(request, callOf(operation, params, source));
    if (isResponse(caller)) return refusalOf(caller, operation);
    if (!isCaller(caller)) {
      const message = "`authorize` must return a name (a text or a finite number), `true`, a false value or a Response";
      throw ownError("config", "bad_authorize", operation, message);
    }
    if (!caller) throw refuse(401, "not_authorized", "the handler does not know the caller");
    if (!this.#ids.has(operation)) {
      throw refuse(403, "not_allowed", "the handler does not allow this operation; see its `allow`");
    }
    if (asked instanceof Refused) throw asked;
    return this.#made(operation, asked, JSON.stringify([caller, asked.id]), request.signal);
  }

  async #callerOf(request: Request, call: ProxyCall): Promise<unknown> {
    try {
      return await this.#authorize(request, call);
    } catch (error) {
      // Whatever it is, an ApiError of another call too: it does not come from the call that the page asks for.
      if (request.signal?.aborted !== true) this.#tell(error);
      throw refuse(500, "authorize_failed", "the handler could not identify the caller");
    }
  }

  async #made(operation: string, asked: Asked, key: string, signal: AbortSignal): Promise<Response> {
    const row = ROWS.get(operation);
    const mark = await markOf(operation, asked.params);
    const once = row?.safe !== true;
    const call: Repeatable = { operation, key, mark, once, timeout: asked.options.timeout ?? TIMEOUTS.call };
    const file = row?.use === "file";
    // Refused parameters never get as far as the store.
    const ready = this.#begin(operation, file ? "file" : "call", asked, file ? signal : undefined);
    let begun = false;
    try {
      if (file) {
        await this.#calls.check(call);
        begun = true;
        return await this.#file(operation, ready);
      }
      const make = (): Promise<Made> => {
        begun = true;
        return this.#call(operation, ready);
      };
      return responseOf(await this.#calls.run(call, make));
    } finally {
      if (!begun) ready.begun.call.free();
    }
  }

  /** One request to the service, without repetitions: those are the page's. */
  #begin(operation: string, mode: "call" | "file", asked: Asked, signal?: AbortSignal): Ready {
    const { key } = settings(this.#client);
    const used: Used = {};
    const apiKey = async (): Promise<string> => (used.key = await key.ask(operation, 1));
    const options = { ...asked.options, maxRetries: 0, signal, apiKey };
    try {
      return { begun: begin(this.#client, operation, mode, {}, options, JSON.stringify(asked.params)), used };
    } catch (error) {
      // Which languages there are, only the core knows.
      if (asked.options.locale !== undefined && TruoraError.is(error) && error.code === "bad_option") {
        throw refuse(400, "bad_request", "`locale` is not a language that messages come in");
      }
      throw error;
    }
  }

  async #call(operation: string, { begun, used }: Ready): Promise<Made> {
    const { call, made, merged, carrier } = begun;
    try {
      const { info, text } = await new Driver(call, context(made, operation, merged, carrier)).run();
      const { status, attempts, sent, requestId } = info;
      const answer = answered(status, info.headers, { operation, attempts, sent, request_id: requestId }, text ?? "");
      return { answer: masked(answer, used.key), sent };
    } catch (error) {
      // The key is asked for first: without it nothing was sent.
      const unknown = used.key === undefined ? "no" : "maybe";
      const sent = TruoraError.is(error) ? error.sent : unknown;
      return { answer: masked(this.#failed(error, operation, undefined, unknown), used.key), sent };
    }
  }

  async #file(operation: string, { begun, used }: Ready): Promise<Response> {
    const { call, made, merged, carrier } = begun;
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
      const driver = new Driver(call, { ...context(made, operation, merged, watching), clock: impatient });
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
      // The bytes of a file go on as they are.
      const hidden = masked({ status, headers, body: "" }, used.key).headers.map(([name, value]): [string, string] => [
        name,
        value,
      ]);
      return new Response(body, { status, headers: hidden });
    } catch (error) {
      const meta = { operation, attempts: 1, sent: "yes" } as const;
      const answer =
        error === NOT_READY && seen !== undefined
          ? answered(seen.status, seen.headers, meta, "{}")
          : this.#failed(error, operation, merged.signal, used.key === undefined ? "no" : "maybe");
      return responseOf(masked(answer, used.key));
    }
  }

  /** The answer for an error, which `onError` gets as well where it is a mistake on this side. */
  #failed(error: unknown, operation: string, gone?: AbortSignal, unknown: "no" | "maybe" = "no"): StoredAnswer {
    const ours = error instanceof Refused || TruoraError.is(error);
    const setup = TruoraError.is(error) && (error.kind === "config" || error.kind === "misuse");
    // The page disconnected: nothing to report.
    if ((!ours && gone?.aborted !== true) || setup) this.#tell(error);
    return failed(error, operation, unknown);
  }

  /** Whatever `onError` does, the page gets its answer. */
  #tell(error: unknown): void {
    const print = (own: unknown): void => console.error(own);
    try {
      Promise.resolve(this.#onError(error)).catch(print);
    } catch (own) {
      print(own);
    }
  }
}

/** The call for `authorize`. The parameters are copied when they are first looked at: most check the session alone. */
function callOf(operation: string, params: ProxyCall["params"], source: unknown): ProxyCall {
  let copy: ProxyCall["params"] | undefined;
  return {
    operation,
    get params() {
      return (copy ??= shown(params));
    },
    source,
  };
}

const BAD_ORIGIN =
  "a page of this origin may not call: name it in `origins` of the handler; without `origins` only pages of the handler's " +
  "own origin on localhost, 127.0.0.1 or [::1] may call";

/** Whether it names a caller, or refuses. */
function isCaller(value: unknown): boolean {
  return (
    value === null ||
    ["undefined", "string", "boolean"].includes(typeof value) ||
    (typeof value === "number" && Math.abs(value) !== Infinity)
  );
}

/** Of this realm, or of a server that replaces the global `Response`, as Hono's does. */
function isResponse(value: unknown): value is Response {
  return value instanceof Response || Object.prototype.toString.call(value) === "[object Response]";
}

const NOT_READY = Symbol("not ready");

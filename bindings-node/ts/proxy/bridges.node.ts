// Bridges from Node's own servers and their frameworks to the Fetch-API handler: node:http, node:http2, Express, Nest,
// Fastify, Koa.

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";

import { ownError, TruoraError } from "../errors/errors.js";
import { failed, responseOf } from "./answers.js";
import { BODY_READ, notPost, refuse, Refused } from "./request.js";

// Of each framework, the types say what is used of it, so that they need no types of others.

/** What is used of `http.IncomingMessage` and `http2.Http2ServerRequest`. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly socket: object;
}

/** What is used of `http.ServerResponse` and `http2.Http2ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  getHeader(name: string): unknown;
  setHeader(name: string, value: string | readonly string[]): unknown;
  once(event: "close", listener: () => void): unknown;
  end(): unknown;
}

/** What is used of Fastify's request. */
export interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly originalUrl: string;
  readonly body?: unknown;
}

/** What is used of Fastify's reply. */
export interface FastifyReply {
  readonly raw: NodeResponse;
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  send(payload?: unknown): unknown;
}

/** What is used of Koa's context. */
export interface KoaContext {
  readonly req: NodeRequest;
  readonly res: NodeResponse;
  readonly originalUrl: string;
  readonly request: object;
  status: number;
  body: unknown;
  set(name: string, value: string): unknown;
  append(name: string, value: string): unknown;
}

type Handler<Source> = (request: Request, source: Source) => Promise<Response>;

/**
 * The handler as a listener of `node:http` and `node:http2`, and as middleware of Express and Nest. A body that
 * `express.json()` has parsed is taken from `request.body`. `authorize` gets the request as `source`.
 */
export function nodeHandler<Incoming extends NodeRequest>(
  handler: Handler<Incoming>,
): (incoming: Incoming, outgoing: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const bridge = new Bridge(incoming, outgoing, (incoming as { originalUrl?: string }).originalUrl);
    try {
      const response = await bridge.ask(handler, incoming, () => (incoming as { body?: unknown }).body);
      outgoing.statusCode = response.status;
      const cookies = response.headers.getSetCookie();
      for (const [name, value] of response.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
      if (cookies.length > 0)
        outgoing.setHeader("set-cookie", [...listOf(outgoing.getHeader("set-cookie")), ...cookies]);
      if (response.body === null) outgoing.end();
      else await pipeline(streamOf(response), outgoing as NodeResponse & NodeJS.WritableStream);
    } catch (error) {
      // The page disconnected, or the file broke off: a connection that ends early shows that. Anything else is a mistake
      // around this handler, which would go unnoticed.
      if (!bridge.gone && !TruoraError.is(error)) console.error(error);
      destroy(outgoing);
    } finally {
      bridge.end();
    }
  };
}

/**
 * The handler as a handler of a Fastify route. The body is taken as Fastify has parsed it. `authorize` gets Fastify's
 * request as `source`.
 */
export function fastifyHandler<Incoming extends FastifyRequest>(
  handler: Handler<Incoming>,
): <Reply extends FastifyReply>(request: Incoming, reply: Reply) => Promise<Reply> {
  return async (request, reply) => {
    const bridge = new Bridge(request.raw, reply.raw, request.originalUrl);
    const response = await bridge.ask(handler, request, () => request.body);
    reply.code(response.status);
    for (const [name, value] of response.headers) reply.header(name, value);
    reply.raw.once("close", () => bridge.end());
    reply.send(response.body === null ? undefined : streamOf(response));
    return reply;
  };
}

/**
 * The handler as middleware of Koa. A body that a body parser left at `ctx.request.body` is taken. `authorize` gets `ctx`
 * as `source`.
 */
export function koaHandler<Context extends KoaContext>(handler: Handler<Context>): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const bridge = new Bridge(ctx.req, ctx.res, ctx.originalUrl);
    const response = await bridge.ask(handler, ctx, () => (ctx.request as { body?: unknown }).body);
    for (const [name, value] of response.headers) {
      if (name === "set-cookie") ctx.append(name, value);
      else ctx.set(name, value);
    }
    ctx.res.once("close", () => bridge.end());
    const body = response.body === null ? null : streamOf(response);
    // Koa leaves the connection open where a stream breaks off, and the page would wait for the rest.
    body?.once("error", () => destroy(ctx.res));
    ctx.body = body;
    ctx.status = response.status;
  };
}

/** One request on its way to the handler, and what is left of it afterwards. */
class Bridge {
  readonly #incoming: NodeRequest;
  readonly #stop = new AbortController();
  readonly #parts: AsyncIterator<Uint8Array<ArrayBuffer>>;
  readonly #path: string;
  readonly #two: boolean;
  #slow = false;

  constructor(incoming: NodeRequest, outgoing: NodeResponse, path: string | undefined) {
    this.#incoming = incoming;
    this.#path = path ?? incoming.url ?? "/";
    this.#two = Number((incoming as { httpVersionMajor?: number }).httpVersionMajor) > 1;
    // Reading may stop early, and the connection must survive that.
    this.#parts = (incoming as NodeRequest & Readable).iterator({ destroyOnReturn: false });
    outgoing.once("close", () => this.#stop.abort());
  }

  /** Whether the page has disconnected, or has its whole answer. */
  get gone(): boolean {
    return this.#stop.signal.aborted;
  }

  /** The handler's answer, or the answer to a request that no `Request` can be made of. */
  async ask<Source>(handler: Handler<Source>, source: Source, body: () => unknown): Promise<Response> {
    let response: Response;
    try {
      const made = this.#request(body);
      response = made instanceof Refused ? responseOf(failed(made, "")) : await handler(made, source);
    } catch (error) {
      console.error(error);
      response = responseOf(failed(error, ""));
    }
    this.#slow = response.status === 408;
    const headers = new Headers(response.headers);
    // HTTP/2 has no such headers. Elsewhere, what is left of a body that did not arrive in time is not waited for.
    for (const name of this.#two ? ["connection", "keep-alive", "transfer-encoding", "upgrade"] : [])
      headers.delete(name);
    if (this.#slow && !this.#two) headers.set("connection", "close");
    return new Response(response.body, { status: response.status, headers });
  }

  /** The rest of the body, which the next request of the connection would have to wait for. */
  end(): void {
    const { stream } = this.#incoming as { stream?: { close?: (code: number) => void } };
    if (this.#two && this.#slow) stream?.close?.(0);
    // Node itself discards the rest only where nothing was read.
    const drain = (): unknown => (this.#incoming as NodeRequest & Readable).resume();
    void this.#parts.return?.().then(drain, drain);
  }

  #request(parsed: () => unknown): Request | Refused {
    const headers = new Headers();
    const { rawHeaders } = this.#incoming;
    let host: string | undefined;
    for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
      const [name = "", value = ""] = [rawHeaders[at], rawHeaders[at + 1]];
      if (!name.startsWith(":")) headers.append(name, value);
      else if (name === ":authority") host = value;
    }
    const method = this.#incoming.method ?? "GET";
    // A `Request` of this method cannot be made.
    if (method === "TRACE") return notPost();
    const url = this.#address(host ?? headers.get("host") ?? "localhost");
    if (url === undefined) return refuse(400, "bad_request", "the address of the request is not valid");
    const { signal } = this.#stop;
    if (method === "GET" || method === "HEAD") return new Request(url, { method, headers, signal });
    const body = this.#body(parsed);
    return new Request(url, { method, headers, body, duplex: "half", signal } as RequestInit);
  }

  #body(parsed: () => unknown): BodyInit {
    if ((this.#incoming as NodeRequest & Readable).readableDidRead) {
      const given = parsed();
      if (given !== undefined) return bodyOf(given);
      const refuses = (): never => {
        throw ownError("config", "body_read", "", BODY_READ);
      };
      return new ReadableStream({ pull: refuses }, { highWaterMark: 0 });
    }
    const pull = async (controller: ReadableStreamDefaultController): Promise<void> => {
      const { done, value } = await this.#parts.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    };
    return new ReadableStream<Uint8Array<ArrayBuffer>>({ pull }, { highWaterMark: 0 });
  }

  #address(host: string): URL | undefined {
    const encrypted = (this.#incoming.socket as { encrypted?: boolean }).encrypted === true;
    const origin = `${encrypted ? "https" : "http"}://${host}`;
    // A `URL` would make a separator of a backslash.
    const path = this.#path.replaceAll("\\", "%5C");
    try {
      // Joined as text, since a path that begins with `//` would be read as a host; some clients send the whole address.
      return path.startsWith("/") ? new URL(origin + path) : new URL(path, origin);
    } catch {
      return undefined;
    }
  }
}

/** The text of a body that a parser has read. */
function bodyOf(parsed: unknown): BodyInit {
  if (typeof parsed === "string" || parsed instanceof Uint8Array) return parsed as BodyInit;
  // JSON has no other way to say what `1e999` was parsed to, and the handler has to see it.
  const infinite = `infinite:${crypto.randomUUID()}`;
  try {
    const text = JSON.stringify(parsed, (_name, value: unknown) =>
      value === Infinity ? infinite : value === -Infinity ? `-${infinite}` : value,
    );
    return text.replaceAll(`"${infinite}"`, "1e999").replaceAll(`"-${infinite}"`, "-1e999");
  } catch {
    // Nested beyond what can be written, which no call is.
    return "";
  }
}

function streamOf(response: Response): Readable {
  return Readable.fromWeb(response.body as NodeStream);
}

function listOf(value: unknown): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** Ends an answer early, so that the page sees that it is not whole. */
function destroy(outgoing: NodeResponse): void {
  const { destroy: end, stream } = outgoing as {
    destroy?: () => unknown;
    stream?: { destroy?: (error: Error) => void };
  };
  if (stream !== undefined) stream.destroy?.(new Error("the answer broke off"));
  else end?.call(outgoing);
}

// `@org/truora/proxy` in Node: the handler, and a bridge from Node's own servers.

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";

import type { Client } from "./client.js";
import { ownError, TruoraError } from "./errors.js";
import { Truora } from "./node.js";
import type { KeySource } from "./options.js";
import { failed, responseOf } from "./proxy.answers.js";
import { notPost, refuse, Refused } from "./proxy.rules.js";
import { badOption } from "./proxy.setup.js";
import { proxyHandler, type ProxyHandler, type ProxyOptions } from "./proxy.js";

export type { Caller, ProxyCall, ProxyHandler } from "./proxy.js";
export { memoryStore, type CallStore, type Kept, type StoredAnswer } from "./store.js";

/** How a handler is made: with a client of yours, or a key for one of its own. */
export type ProxySetup = Omit<ProxyOptions, "client"> &
  ({ readonly client: Client } | { readonly apiKey?: KeySource | undefined; readonly client?: undefined });

/** A Fetch-API handler for `POST {anything}/{operation id}`: it adds the key, and lets through what it was told to. */
export function createProxyHandler(setup: ProxySetup): ProxyHandler {
  const { client, apiKey, ...rest }: Either = { ...setup };
  if (client && apiKey !== undefined && apiKey !== null) {
    throw badOption("`client` has a key already: give `apiKey` or `client`");
  }
  return proxyHandler({ ...rest, client: client ?? new Truora({ apiKey: apiKey ?? undefined }) });
}

/** Both at once, which who has no types may give. */
type Either = Omit<ProxyOptions, "client"> & {
  readonly client?: Client | undefined;
  readonly apiKey?: KeySource | null | undefined;
};

/** What is used of `http.IncomingMessage`. Said here, so that these types need none of Node's. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly socket: object;
}

/** What is used of `http.ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  appendHeader(name: string, value: string): unknown;
  once(event: "close", listener: () => void): unknown;
  end(): unknown;
  destroy(): unknown;
}

/** The same for `http.createServer` and Express: `createServer(nodeHandler(handler))`. */
export function nodeHandler(handler: ProxyHandler): (incoming: NodeRequest, outgoing: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    const parts = partsOf(incoming);
    try {
      const response = await answerOf(handler, () => requestOf(incoming, parts, gone.signal));
      outgoing.statusCode = response.status;
      for (const [name, value] of response.headers) {
        // One for each cookie, and others may have set theirs.
        if (name === "set-cookie") outgoing.appendHeader(name, value);
        else outgoing.setHeader(name, value);
      }
      if (response.body === null) outgoing.end();
      else
        await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing as NodeResponse & NodeJS.WritableStream);
    } catch (error) {
      // The page went away, or the file broke off: a connection that ends early says so. Anything else is a mistake
      // around this handler, of which nobody else would hear.
      if (!gone.signal.aborted && !TruoraError.is(error)) console.error(error);
      outgoing.destroy();
    } finally {
      // What nobody wanted of the body stands before the next request of this connection. Node itself lets go of it only
      // where nothing was read.
      const drain = (): unknown => (incoming as NodeRequest & Readable).resume();
      void parts.return?.().then(drain, drain);
    }
  };
}

/** What the handler says, or what is said of a request that does not get that far. */
async function answerOf(handler: ProxyHandler, request: () => Request | Refused): Promise<Response> {
  try {
    const made = request();
    return made instanceof Refused ? responseOf(failed(made, "")) : await handler(made);
  } catch (error) {
    console.error(error);
    return responseOf(failed(error, ""));
  }
}

type Parts = AsyncIterator<Uint8Array<ArrayBuffer>>;

/** The body, which is left as it is by who stops reading it. */
function partsOf(incoming: NodeRequest): Parts {
  return (incoming as NodeRequest & Readable).iterator({ destroyOnReturn: false });
}

function requestOf(incoming: NodeRequest, parts: Parts, signal: AbortSignal): Request | Refused {
  const headers = new Headers();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    headers.append(incoming.rawHeaders[at] ?? "", incoming.rawHeaders[at + 1] ?? "");
  }
  const method = incoming.method ?? "GET";
  // A `Request` of this method cannot be made.
  if (method === "TRACE") return notPost();
  const url = addressOf(incoming, headers.get("host") ?? "localhost");
  if (url === undefined) return refuse(400, "bad_request", "the address of the request is none");
  if (method === "GET" || method === "HEAD") return new Request(url, { method, headers, signal });
  const readBefore = (incoming as NodeRequest & Readable).readableDidRead;
  const pull = async (controller: ReadableStreamDefaultController): Promise<void> => {
    if (readBefore) throw ownError("config", "body_read", "", BODY_READ);
    const { done, value } = await parts.next();
    if (done === true) controller.close();
    else controller.enqueue(value);
  };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull }, { highWaterMark: 0 });
  return new Request(url, { method, headers, body, duplex: "half", signal } as RequestInit);
}

const BODY_READ = "the body was read before the proxy handler got the request: mount it before any body parser";

function addressOf(incoming: NodeRequest, host: string): URL | undefined {
  const encrypted = (incoming.socket as { encrypted?: boolean }).encrypted === true;
  const origin = `${encrypted ? "https" : "http"}://${host}`;
  // Express keeps the whole path here.
  const path = (incoming as { originalUrl?: string }).originalUrl ?? incoming.url ?? "/";
  try {
    // Put together as text, since a path that begins with `//` would be read as a host; some senders give all of the
    // address.
    return path.startsWith("/") ? new URL(origin + path) : new URL(path, origin);
  } catch {
    return undefined;
  }
}

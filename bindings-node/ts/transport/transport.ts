// Carries one request over `fetch`, and reads its answer piece by piece, each step until a given moment.

import { LATE, onAbort, race, type Clock } from "./clock.js";
import type { Send } from "../engine/engine.js";
import { HEADER, type Key } from "./key.js";
import { uncached, type Fault, type Platform } from "../platform/platform.js";
import { Feed, type Held, type UploadProgress } from "../files/upload.js";
import { bytesOfLatin1 } from "../values.js";

/** What a request is carried with. */
export interface Carriage {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly fetch: typeof fetch | undefined;
  /** The `User-Agent`; pages send their own. */
  readonly agent: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Sends what a call asks for. */
export interface Carrier {
  send(send: Send): Promise<Answer | Fault>;
}

const LATE_FAULT = (sent: Fault["sent"]): Fault => ({ kind: "timeout", sent, name: "", late: true });

/** To the service itself, or to a file's host. */
export class DirectCarrier implements Carrier {
  constructor(
    readonly carriage: Carriage,
    readonly operation: string,
    readonly key: Key,
    readonly headers: readonly (readonly [string, string])[],
    readonly upload?: { readonly source: Held; readonly progress: UploadProgress | undefined },
  ) {}

  async send(send: Send): Promise<Answer | Fault> {
    const { platform, clock, signal, agent } = this.carriage;
    const headers: [string, string][] = send.headers.map(([name, value]) => [name, value]);
    if (agent !== undefined) headers.push(["User-Agent", agent]);
    // Offsets count encoded bytes, files are written decoded. Pages may not ask, and lose nothing: they cannot continue.
    if (send.file && !platform.page) headers.push(["Accept-Encoding", "identity"]);
    if (send.auth) {
      // Asked at the last moment. The key and the client's own headers go to the service only.
      const key = await race(this.key.ask(this.operation, send.attempt), clock, send.by, signal);
      if (key === LATE) return LATE_FAULT("no");
      headers.push(...this.headers.map(([name, value]): [string, string] => [name, value]), [HEADER, key]);
    }
    if (send.slot !== undefined && send.slot !== null) return this.#lift(send, send.slot, headers);
    const body = bodyOf(send);
    const init = { method: send.method, headers, ...(body === undefined ? {} : { body }) };
    return carry(this.carriage, send.url, init, send.by);
  }

  /** A file, to where a link leads. */
  async #lift(send: Send, length: number, headers: [string, string][]): Promise<Answer | Fault> {
    const { platform, clock, signal } = this.carriage;
    if (this.upload === undefined) return { kind: "other", sent: "no", name: "NoFile" };
    const feed = new Feed(this.upload.source, length, this.operation, this.upload.progress);
    let answer: Answer | Fault | undefined;
    try {
      const body = await race(feed.body(platform.streams), clock, send.by, signal);
      if (body === LATE) return LATE_FAULT("no");
      feed.check();
      // Pages drop the length, and tell that of a Blob by themselves.
      // `error` instead of `manual`: for the latter, Node's `fetch` keeps a copy of all that it has sent.
      const half = platform.streams ? { duplex: "half", redirect: "error" } : {};
      const init = { method: send.method, headers, body: body as BodyInit, ...half } as RequestInit;
      answer = await carry(this.carriage, send.url, init, send.by);
      feed.check();
      return answer;
    } catch (error) {
      if (answer instanceof Answer) answer.close();
      throw error;
    } finally {
      // Not awaited: a stream that gives nothing would hold up a call whose time is over.
      void feed.close();
    }
  }
}

function bodyOf(send: Send): string | Uint8Array<ArrayBuffer> | undefined {
  const bytes = send.body_latin1;
  if (bytes === undefined || bytes === null) return send.body ?? undefined;
  return bytesOfLatin1(bytes);
}

/** One `fetch`, which follows no redirect. */
export async function carry(carriage: Carriage, url: string, init: RequestInit, by: number): Promise<Answer | Fault> {
  const { platform, clock, signal } = carriage;
  // Looked up now, so that stand-ins and polyfills work; called bare, because browsers refuse another `this`.
  const send = carriage.fetch ?? globalThis.fetch;
  const stop = new AbortController();
  try {
    const asked = send(url, { redirect: "manual", ...uncached(), ...init, signal: stop.signal });
    const response = await race(Promise.resolve(asked), clock, by, signal);
    if (response !== LATE) return new Answer(carriage, response, stop);
  } catch (error) {
    stop.abort();
    if (signal?.aborted) throw signal.reason;
    if (isControlFlow(error)) throw error;
    const fault = platform.faultOf(error);
    // An answer, of which `redirect: "error"` shows no more than a page sees of one.
    if (fault.redirected === true && init.redirect === "error") return new Answer(carriage, REDIRECTED(), stop);
    return fault;
  }
  stop.abort();
  return LATE_FAULT("maybe");
}

/**
 * Whether a framework's `fetch` refused for its own purpose, before anything was sent: Next.js ends the prerendering of a page
 * in this way, and renders the page at each request. It has to see its own error.
 */
const isControlFlow = (error: unknown): boolean =>
  error instanceof Error && typeof (error as { digest?: unknown }).digest === "string";

/** As much as `redirect: "error"` shows of one. */
const REDIRECTED = (): Response => new Response(null, { status: 302 });

/** An answer whose body has not been read yet. */
export class Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Bytes that the head promises, where they travel as they are. */
  readonly length: number | undefined;
  readonly #carriage: Carriage;
  readonly #stop: AbortController;
  readonly #response: Response;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #rest: Uint8Array | undefined;
  #got = 0;
  #ended = false;
  /** What ended it while it was not being read. */
  #cut: "late" | "aborted" | undefined;
  #release = (): void => {};

  constructor(carriage: Carriage, response: Response, stop: AbortController) {
    this.#carriage = carriage;
    this.#response = response;
    this.#stop = stop;
    // A page sees nothing of a redirect but that there was one.
    this.status = response.type === "opaqueredirect" ? 302 : response.status;
    this.headers = response.headers;
    const length = this.header("content-length");
    this.length = length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
  }

  header(name: string): string | undefined {
    if (name === "content-length" && !this.#tellsLength()) return undefined;
    return this.headers.get(name) ?? undefined;
  }

  /** The headers that the core reads, flat. */
  named(names: readonly string[]): string[] {
    return names.flatMap((name) => {
      const value = this.header(name);
      return value === undefined ? [] : [name, value];
    });
  }

  /** Whether it came over a network, and not from a stand-in for `fetch`, whose bodies end where they end. */
  get #isFetched(): boolean {
    // Bun and workerd give all responses one type, but those from a network have an address. So do doubles in Node.
    const { type, url } = this.#response;
    const { framed, page } = this.#carriage.platform;
    const isReal = type !== "default" || (!framed && !page && url !== undefined && url !== "");
    return isReal && this.status < 400 && this.#hasBody();
  }

  /** Whether it came over plain http. Doubles of `fetch` may have no address. */
  get #isPlain(): boolean {
    const { url } = this.#response as { url?: string };
    return url?.startsWith("http:") === true;
  }

  /** Whether a cut would look like the end: nothing but the end of the connection ends the body. Pages cannot know. */
  get isEndless(): boolean {
    const { framed, page } = this.#carriage.platform;
    // Runtimes that may speak HTTP/2, where an answer without a length is usual, show it over plain http.
    const shows = framed || this.#isPlain;
    if (!this.#isFetched || !shows || page) return false;
    return !this.headers.has("content-length") && !this.headers.has("transfer-encoding");
  }

  /**
   * Whether an empty body may be an answer that was cut off in its head or behind it: over plain http a browser takes both
   * for a whole answer. Over https it refuses a cut head, and over HTTP/2 an answer without a length is usual.
   */
  get maybeCut(): boolean {
    return this.#isFetched && this.#headMayBeCut;
  }

  /** Whether headers may be missing, whatever the status: the head may be cut off, and nothing came after it. */
  async mayLackHeaders(by: number): Promise<boolean> {
    if (!this.#headMayBeCut) return false;
    const part = await this.read(1, by);
    return !(part instanceof Uint8Array) || part.length === 0;
  }

  get #headMayBeCut(): boolean {
    const isSuspect = this.#isPlain && this.headers.get("content-length") !== "0";
    return this.#carriage.platform.page && isSuspect && this.#hasBody();
  }

  /** Whether its data was compressed. `fetch` does not say whether it was all there. */
  get isCoded(): boolean {
    return this.#isFetched && this.#codings() > 0;
  }

  /** Whether it was compressed more than once, which only bombs are. */
  get isBomb(): boolean {
    return this.#codings() > 1;
  }

  /** Another origin's encoding is hidden from a page, so the length may be that of the encoded bytes. */
  #tellsLength(): boolean {
    if (this.#codings() > 0) return false;
    return !(this.#carriage.platform.page && this.#response.type === "cors");
  }

  #codings(): number {
    const names = (this.headers.get("content-encoding") ?? "").split(",").map((name) => name.trim().toLowerCase());
    return names.filter((name) => name !== "" && name !== "identity").length;
  }

  /** From now on its time and its signal also end it while it is not being read. */
  keep(by: number): void {
    const { clock, signal } = this.#carriage;
    const end = (cut: "late" | "aborted"): void => {
      this.#cut = cut;
      this.close();
    };
    const cancel = clock.alarm(by, () => end("late"), true);
    const leave = onAbort(signal, () => end("aborted"));
    this.#release = () => {
      cancel();
      leave();
    };
    if (signal?.aborted) end("aborted");
  }

  /** At most `most` bytes of the body; none at its end. */
  async read(most: number, by: number): Promise<Uint8Array | Fault> {
    const { clock, platform, signal } = this.#carriage;
    if (this.#rest === undefined || this.#rest.length === 0) {
      if (this.#cut === "aborted") throw signal?.reason;
      if (this.#cut === "late") return LATE_FAULT("yes");
      if (this.#ended) return new Uint8Array(0);
      let part: ReadableStreamReadResult<Uint8Array> | typeof LATE;
      try {
        part = await race(this.#pull(), clock, by, signal);
      } catch (error) {
        this.#stop.abort();
        if (signal?.aborted) throw signal.reason;
        // The head came, so the request had arrived.
        return { ...platform.faultOf(error), sent: "yes" };
      }
      // Closed from without, a body ends as if it were whole.
      if (part === LATE || this.#cut === "late") {
        this.#stop.abort();
        return LATE_FAULT("yes");
      }
      if (part.done) {
        this.#end();
        const short = this.length !== undefined && this.#got < this.length && this.#hasBody();
        return short ? { kind: "truncated", sent: "yes", name: "" } : new Uint8Array(0);
      }
      this.#rest = part.value;
      this.#got += part.value.length;
    }
    const taken = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(most);
    // A piece of no bytes is no end.
    return taken.length === 0 && most > 0 ? this.read(most, by) : taken;
  }

  async #pull(): Promise<ReadableStreamReadResult<Uint8Array>> {
    const body = this.#response.body;
    if (body === null || body === undefined) {
      this.#end();
      // Some stand-ins for `fetch` have no streams.
      if (body === null || typeof this.#response.arrayBuffer !== "function") return { done: true, value: undefined };
      return { done: false, value: new Uint8Array(await this.#response.arrayBuffer()) };
    }
    this.#reader ??= body.getReader();
    return this.#reader.read();
  }

  #hasBody(): boolean {
    return this.#response.body !== null && this.status !== 204 && this.status !== 304;
  }

  #end(): void {
    this.#ended = true;
    this.#release();
  }

  /** Closes the connection, unless the body has been read to its end. */
  close(): void {
    if (this.#ended) return;
    this.#end();
    this.#rest = undefined;
    // Cancelled before it is aborted: the error of an aborted stream would have no one to catch it.
    const cancelled = this.#reader === undefined ? this.#response.body?.cancel() : this.#reader.cancel();
    cancelled?.catch(() => {});
    this.#stop.abort();
  }

  /** The clean-up for an answer that is neither read nor closed. Refers only to the connection. */
  get abandon(): () => void {
    const [stop, release] = [this.#stop, this.#release];
    return () => {
      release();
      stop.abort();
    };
  }
}

// The driver: asks a call what to do, does it and reports the outcome, until the call is over.

import type { Answer, Carrier } from "../transport/transport.js";
import { LATE, race, type Clock } from "../transport/clock.js";
import type { Action, Collect, Done, EngineCall, Rename, Send, Stream, Wait } from "./engine.js";
import { errorOf, ownError, type TruoraError, type ErrorCodes } from "../errors/errors.js";
import { causeOf, CHUNK, joined, type Progress, type Sink } from "../files/download.js";
import type { Gate } from "../transport/gate.js";
import type { Logger } from "../options.js";
import type { Fault } from "../platform/platform.js";
import { ResponseInfo } from "../response.js";

const CODED =
  "the file came compressed although it was requested uncompressed, and `fetch` does not say whether compressed " +
  "data is whole; fetch the link with an HTTP client that verifies it";
const ENDLESS =
  "the file's host announces no length and closes the connection at the end, so a truncated file cannot be " +
  "detected; request a new link, and look for a proxy that removes the length";
const BOMB =
  "the answer was compressed more than once, which this client does not read; look for a proxy that compresses answers";

/** What one call is driven with. */
export interface CallContext {
  readonly operation: string;
  readonly carrier: Carrier;
  readonly clock: Clock;
  /** Names of the headers that the core reads. */
  readonly names: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, as the core has it. */
  readonly timeout: number;
  /** Whether strangers can read what runs here: such code sees little of an answer. */
  readonly page: boolean;
  /** Bounds how many requests are under way at once. */
  readonly gate?: Gate | undefined;
  readonly logger?: Logger | undefined;
  readonly sink?: Sink | undefined;
  readonly onPoll?: ((answer: never) => unknown) | undefined;
  readonly onProgress?: ((done: number, total: never) => unknown) | undefined;
}

/** How a call ended well. */
export interface Ended {
  readonly operation: string;
  readonly done: Done;
  readonly info: ResponseInfo;
  /** The text of the answer, when there is one. */
  readonly text: string | undefined;
  /** What is open, when the user takes the stream. */
  readonly open: { readonly stream: Stream; readonly answer: Answer } | undefined;
}

const DECODER = new TextDecoder();
/** The call's time ended while it waited for its turn. */
const LATE_UNSENT: Fault = { kind: "timeout", sent: "no", name: "", late: true };

export class Driver {
  readonly #call: EngineCall;
  readonly #context: CallContext;
  #answer: Answer | undefined;
  #stream: Stream | undefined;
  #headers = new Headers();
  /** Whether they are the service's, and not those of a file's host. */
  #home = true;
  /** The last body, and the last answer of a wait. */
  #bytes: Uint8Array | undefined;
  /** Whether the body is the last thing that was reported to the call. */
  #fresh = false;
  #last: unknown;
  #causeCode: string | undefined;
  #begun = 0;
  /** Gives back this request's place at the gate. */
  #leave: () => void = () => {};
  /** Milliseconds that the request waited at the gate. They are not part of its attempt. */
  #waited = 0;
  #attempt = 0;

  constructor(call: EngineCall, context: CallContext) {
    this.#call = call;
    this.#context = context;
  }

  /** Until the call is over. Whatever ends it early closes the connection and leaves no file. */
  async run(): Promise<Ended> {
    const { sink } = this.#context;
    let whole = false;
    let error: TruoraError;
    try {
      const ended = await this.#converse();
      if (!(ended instanceof Error)) {
        await sink?.commit();
        whole = true;
        return ended;
      }
      error = ended;
    } finally {
      this.#call.free();
      this.#leave();
      if (!whole) {
        this.#close();
        await sink?.discard();
      }
    }
    throw error;
  }

  async #converse(): Promise<Ended | TruoraError> {
    this.#context.signal?.throwIfAborted();
    this.#begun = this.#now();
    let action = this.#call.start(this.#begun);
    while (action.tag !== "done" && action.tag !== "failure") action = await this.#act(action);
    if (action.tag === "failure") {
      const refused = action.kind === "api";
      // A job that broke or is late, and an answer that does not fit, are there to be looked at.
      const last = this.#fresh && !refused ? (parse(this.#text()) ?? this.#last) : this.#last;
      const headers = this.#home ? this.#headers : undefined;
      return errorOf(action, { last, body: refused ? this.#bytes : undefined, headers, causeCode: this.#causeCode });
    }
    if (this.#stream === undefined) this.#close();
    const info = new ResponseInfo(action, this.#headers);
    // What the rules advise against, and an answer that is missing as a whole.
    const told = [...info.warnings, ...info.issues.filter((issue) => issue.path === "")];
    if (told.length > 0) {
      const all = told.map((issue) => `${issue.path}: ${issue.message} [${issue.code}]`).join("; ");
      this.#context.logger?.warn?.(`${this.#context.operation}: ${all}`);
    }
    const open =
      this.#stream === undefined || this.#answer === undefined
        ? undefined
        : { stream: this.#stream, answer: this.#answer };
    const text = action.what === "body" ? (action.text ?? this.#text()) : undefined;
    return { operation: this.#context.operation, done: action, info, text, open };
  }

  async #act(action: Send | Collect | Stream | Wait): Promise<Action> {
    this.#fresh = false;
    switch (action.tag) {
      case "send":
        return this.#send(action);
      case "collect":
        return this.#collect(action);
      case "stream":
        this.#mustEnd(this.#answer);
        if (this.#context.sink !== undefined) return this.#store(action, this.#context.sink);
        this.#stream = action;
        // Open as long as its reader likes, so it must not keep others from being sent.
        this.#leave();
        return this.#call.taken(this.#now());
      case "wait":
        return this.#wait(action);
    }
  }

  async #send(send: Send): Promise<Action> {
    this.#close();
    // Those of an earlier attempt are not this one's.
    this.#headers = new Headers();
    this.#home = send.auth;
    if (this.#context.sink !== undefined) this.#context.sink.attempts = send.attempt;
    this.#attempt = send.attempt;
    this.#waited = 0;
    const { gate, clock, signal } = this.#context;
    if (gate !== undefined) {
      const came = this.#now();
      const place = await gate.enter(clock, this.#deadline(), signal);
      if (place === LATE) return this.#fault(LATE_UNSENT, this.#deadline(), 0);
      this.#leave = place;
      this.#waited = Math.max(0, this.#now() - came);
    }
    const begun = this.#now();
    const by = this.#until(send.by);
    const answer = await this.#context.carrier.send(by === send.by ? send : { ...send, by });
    const now = this.#now();
    const came = "kind" in answer ? answer.kind : answer.status;
    this.#context.logger?.debug?.(
      `${this.#context.operation}: ${send.method} ${send.host} ${send.template} -> ${came}, attempt ${send.attempt}, ` +
        `${Math.round(now - begun)} ms`,
    );
    if ("kind" in answer) {
      this.#leave();
      if (answer.refused === true) throw this.#refused(answer);
      return this.#fault(answer, by, 0);
    }
    this.#answer = answer;
    this.#headers = answer.headers;
    return this.#call.head(now, answer.status, dated(answer.named(this.#context.names), this.#context.clock));
  }

  async #collect(collect: Collect): Promise<Action> {
    const parts: Uint8Array[] = [];
    const by = this.#until(collect.by);
    let got = 0;
    this.#bytes = undefined;
    const answer = this.#answer;
    if (answer?.isBomb === true) {
      if (answer.status < 400) throw this.#hopeless("decode", "bad_encoding", BOMB);
      // The status says enough.
      this.#close();
    }
    while (this.#answer !== undefined && got <= collect.limit) {
      const part = await this.#read(collect.limit + 1 - got, by);
      if (!(part instanceof Uint8Array)) return this.#fault(part, by, got);
      if (part.length === 0) break;
      parts.push(part);
      got += part.length;
    }
    // JSON shows by its last bracket that it is whole; nothing shows nothing.
    if ((answer?.isCoded || answer?.isEndless || answer?.maybeCut) && parts.every(isBlank)) {
      return this.#fault({ kind: "truncated", sent: "yes", name: "NoLength" }, by, got);
    }
    // Read as far as it is needed; what is larger is not read on.
    if (got > collect.limit) this.#close();
    this.#leave();
    this.#bytes = joined(parts);
    this.#fresh = true;
    return this.#call.body(this.#now(), this.#bytes);
  }

  async #store(stream: Stream, sink: Sink): Promise<Action> {
    const { at } = stream;
    const left = stream.left ?? undefined;
    await sink.cut(at);
    let got = 0;
    while (left === undefined || got < left) {
      const part = await this.#read(left === undefined ? CHUNK : Math.min(CHUNK, left - got), stream.by);
      if (!(part instanceof Uint8Array)) return this.#fault(part, stream.by, got);
      if (part.length === 0) break;
      await sink.write(part);
      got += part.length;
      const total = left === undefined ? undefined : at + left;
      if (!(await this.#heard((this.#context.onProgress as Progress | undefined)?.(at + got, total), stream.by))) {
        return this.#fault({ kind: "timeout", sent: "yes", name: "", late: true }, stream.by, got);
      }
      this.#context.signal?.throwIfAborted();
    }
    if (left !== undefined && got < left) {
      return this.#fault({ kind: "truncated", sent: "yes", name: "" }, stream.by, got);
    }
    return this.#call.sunk(this.#now(), at + got);
  }

  async #wait(wait: Wait): Promise<Action> {
    if (wait.poll) {
      this.#last = parse(wait.text ?? this.#text());
      const said = (this.#context.onPoll as ((answer: unknown) => unknown) | undefined)?.(this.#last);
      const by = this.#begun + this.#context.timeout;
      if (!(await this.#heard(said, by))) return this.#call.elapsed(Math.max(this.#now(), by));
    }
    this.#close();
    await this.#context.clock.sleep(wait.until, this.#context.signal);
    // Timers may ring a moment early.
    return this.#call.elapsed(Math.max(this.#now(), wait.until));
  }

  /** Awaits what a function of the user's gave, at most until then: `false` if that was not enough. */
  async #heard(given: unknown, by: number): Promise<boolean> {
    if (typeof (given as PromiseLike<unknown> | undefined)?.then !== "function") return true;
    return (await race(Promise.resolve(given), this.#context.clock, by, this.#context.signal)) !== LATE;
  }

  #read(most: number, by: number): Promise<Uint8Array | Fault> {
    if (this.#answer === undefined) return Promise.resolve({ kind: "other", sent: "maybe", name: "NoAnswer" });
    return this.#answer.read(most, by);
  }

  #fault(fault: Fault, by: number, got: number): Action {
    this.#causeCode = fault.code;
    const now = fault.late ? Math.max(this.#now(), by) : this.#now();
    return this.#call.fault(now, fault.kind, fault.sent, got, fault.name);
  }

  /** Native engines give the text that they have checked; for the others it is read here. A BOM is skipped. */
  #text(): string {
    return DECODER.decode(this.#bytes);
  }

  #now(): number {
    return this.#context.clock.now();
  }

  /** The moment at which the whole call is late. */
  #deadline(): number {
    return this.#begun + this.#context.timeout;
  }

  /** A moment of the core's, which does not know of the gate: the attempt began later by what was waited there. */
  #until(by: number): number {
    return this.#waited === 0 ? by : Math.max(by, Math.min(by + this.#waited, this.#deadline()));
  }

  /** `fetch` will not even begin: asking again would not help. */
  #refused(fault: Fault): TruoraError {
    const message =
      "`fetch` refused to send it; check the base URL, and the dispatcher or proxy that `fetch` is set up with";
    const sent = this.#attempt > 1 ? "maybe" : "no";
    return ownError("config", "bad_transport", this.#context.operation, message, { sent, cause: causeOf(fault) });
  }

  /** Refuses a file whose truncation could not be detected. */
  #mustEnd(answer: Answer | undefined): void {
    if (answer?.isCoded === true && !this.#context.page) throw this.#hopeless("decode", "bad_encoding", CODED);
    if (answer?.isEndless === true) throw this.#hopeless("transport", "truncated", ENDLESS);
  }

  /** The error for a fault that no retry can cure. */
  #hopeless<K extends "decode" | "transport">(kind: K, code: ErrorCodes[K], message: string): TruoraError {
    const status = this.#answer?.status;
    return ownError(kind, code, this.#context.operation, message, { status, attempts: this.#attempt, sent: "yes" });
  }

  #close(): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.close();
    this.#leave();
  }
}

/** With this machine's time where a `Retry-After` that may be a date has no `Date` to count from. Flat: name, value, … */
function dated(named: string[], clock: Clock): string[] {
  const has = (name: string): boolean => named.some((text, at) => at % 2 === 0 && text.toLowerCase() === name);
  const date = has("retry-after") && !has("date") ? clock.date?.() : undefined;
  return date === undefined ? named : [...named, "date", date];
}

function isBlank(part: Uint8Array): boolean {
  return part.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Members under other spellings get the name that every language uses. */
export function rename(value: unknown, renames: readonly Rename[]): void {
  for (const { path, from, to } of renames) {
    let at: unknown = value;
    for (const step of path) {
      at =
        typeof at === "object" && at !== null && Object.hasOwn(at, step)
          ? (at as Record<string | number, unknown>)[step]
          : undefined;
    }
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, from)) continue;
    const record = at as Record<string, unknown>;
    const member = record[from];
    delete record[from];
    // `null` equals absent, so it does not push a value aside.
    if (member === null && record[to] !== undefined && record[to] !== null) continue;
    Object.defineProperty(record, to, { value: member, enumerable: true, configurable: true, writable: true });
  }
}

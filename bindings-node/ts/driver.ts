// The driver: asks a call what to do, does it and tells what came of it, until the call is over.

import type { Answer, Carrier } from "./carrier.js";
import { LATE, race, type Clock } from "./clock.js";
import type { Action, Collect, Done, EngineCall, Rename, Send, Stream, Wait } from "./engine.js";
import { errorOf, type TruoraError } from "./errors.js";
import { CHUNK, joined, type Progress, type Sink } from "./files.js";
import type { Logger } from "./options.js";
import type { Fault } from "./platform.js";
import { ResponseInfo } from "./response.js";

/** What one call is driven with. */
export interface Job {
  readonly operation: string;
  readonly carrier: Carrier;
  readonly clock: Clock;
  /** Names of the headers that the core reads. */
  readonly names: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for a wait, as the core has it. */
  readonly timeout: number;
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

export class Driver {
  readonly #call: EngineCall;
  readonly #job: Job;
  #answer: Answer | undefined;
  #stream: Stream | undefined;
  #headers = new Headers();
  /** The last body, and the last answer of a wait. */
  #bytes: Uint8Array | undefined;
  /** Whether the body is what the call was told last. */
  #fresh = false;
  #last: unknown;
  #causeCode: string | undefined;
  #begun = 0;

  constructor(call: EngineCall, job: Job) {
    this.#call = call;
    this.#job = job;
  }

  /** Until the call is over. Whatever ends it early closes the connection and leaves no file. */
  async run(): Promise<Ended> {
    const { sink } = this.#job;
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
      if (!whole) {
        this.#close();
        await sink?.discard();
      }
    }
    throw error;
  }

  async #converse(): Promise<Ended | TruoraError> {
    this.#job.signal?.throwIfAborted();
    this.#begun = this.#now();
    let action = this.#call.start(this.#begun);
    while (action.tag !== "done" && action.tag !== "failure") action = await this.#act(action);
    if (action.tag === "failure") {
      const refused = action.kind === "api";
      // A job that broke or is late, and an answer that does not fit, are there to be looked at.
      const last = this.#fresh && !refused ? (parse(this.#text()) ?? this.#last) : this.#last;
      return errorOf(action, { last, body: refused ? this.#bytes : undefined, causeCode: this.#causeCode });
    }
    if (this.#stream === undefined) this.#close();
    const info = new ResponseInfo(action, this.#headers);
    // What the rules advise against, and an answer that is missing as a whole.
    const told = [...info.warnings, ...info.issues.filter((issue) => issue.path === "")];
    if (told.length > 0) {
      const all = told.map((issue) => `${issue.path}: ${issue.message} [${issue.code}]`).join("; ");
      this.#job.logger?.warn?.(`${this.#job.operation}: ${all}`);
    }
    const open =
      this.#stream === undefined || this.#answer === undefined
        ? undefined
        : { stream: this.#stream, answer: this.#answer };
    const text = action.what === "body" ? (action.text ?? this.#text()) : undefined;
    return { operation: this.#job.operation, done: action, info, text, open };
  }

  async #act(action: Send | Collect | Stream | Wait): Promise<Action> {
    this.#fresh = false;
    switch (action.tag) {
      case "send":
        return this.#send(action);
      case "collect":
        return this.#collect(action);
      case "stream":
        if (this.#job.sink !== undefined) return this.#store(action, this.#job.sink);
        this.#stream = action;
        return this.#call.taken(this.#now());
      case "wait":
        return this.#wait(action);
    }
  }

  async #send(send: Send): Promise<Action> {
    this.#close();
    const begun = this.#now();
    const answer = await this.#job.carrier.send(send);
    const now = this.#now();
    const came = "kind" in answer ? answer.kind : answer.status;
    this.#job.logger?.debug?.(
      `${this.#job.operation}: ${send.method} ${send.host} ${send.template} -> ${came}, attempt ${send.attempt}, ` +
        `${Math.round(now - begun)} ms`,
    );
    if ("kind" in answer) return this.#fault(answer, send.by, 0);
    this.#answer = answer;
    this.#headers = answer.headers;
    return this.#call.head(now, answer.status, dated(answer.named(this.#job.names), this.#job.clock));
  }

  async #collect(collect: Collect): Promise<Action> {
    const parts: Uint8Array[] = [];
    let got = 0;
    this.#bytes = undefined;
    while (got <= collect.limit) {
      const part = await this.#read(collect.limit + 1 - got, collect.by);
      if (!(part instanceof Uint8Array)) return this.#fault(part, collect.by, got);
      if (part.length === 0) break;
      parts.push(part);
      got += part.length;
    }
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
      if (!(await this.#heard((this.#job.onProgress as Progress | undefined)?.(at + got, total), stream.by))) {
        return this.#fault({ kind: "timeout", sent: "yes", name: "", late: true }, stream.by, got);
      }
      this.#job.signal?.throwIfAborted();
    }
    if (left !== undefined && got < left) {
      return this.#fault({ kind: "truncated", sent: "yes", name: "" }, stream.by, got);
    }
    return this.#call.sunk(this.#now(), at + got);
  }

  async #wait(wait: Wait): Promise<Action> {
    if (wait.poll) {
      this.#last = parse(wait.text ?? this.#text());
      const said = (this.#job.onPoll as ((answer: unknown) => unknown) | undefined)?.(this.#last);
      const by = this.#begun + this.#job.timeout;
      if (!(await this.#heard(said, by))) return this.#call.elapsed(Math.max(this.#now(), by));
    }
    this.#close();
    await this.#job.clock.sleep(wait.until, this.#job.signal);
    // Timers may ring a moment early.
    return this.#call.elapsed(Math.max(this.#now(), wait.until));
  }

  /** Awaits what a function of the user's gave, at most until then: `false` if that was not enough. */
  async #heard(given: unknown, by: number): Promise<boolean> {
    if (typeof (given as PromiseLike<unknown> | undefined)?.then !== "function") return true;
    return (await race(Promise.resolve(given), this.#job.clock, by, this.#job.signal)) !== LATE;
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
    return this.#job.clock.now();
  }

  #close(): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.close();
  }
}

/** With this machine's time where a `Retry-After` that may be a date has no `Date` to count from. Flat: name, value, … */
function dated(named: string[], clock: Clock): string[] {
  const has = (name: string): boolean => named.some((text, at) => at % 2 === 0 && text.toLowerCase() === name);
  const date = has("retry-after") && !has("date") ? clock.date?.() : undefined;
  return date === undefined ? named : [...named, "date", date];
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

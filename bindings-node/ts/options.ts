// The options of clients and calls, and their JSON for the core.

import type { Mode } from "./engine/engine.js";
import { ownError } from "./errors/errors.js";
import { mustBeObject } from "./settings.js";
import type { UploadProgress } from "./files/upload.js";
import { encode } from "./values.js";

/** A key, or a function that is asked for it before each request that carries it. */
export type KeySource = string | (() => string | Promise<string>);

/** How calls are made: one of them, or all of a client. What a call leaves out comes from its client. */
export interface CallOptions {
  /**
   * Milliseconds for the whole call, retries, pauses and reading included: 60 000, a file 300 000, a wait 900 000. That of a
   * client is for plain calls; waits and files keep theirs.
   */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt: 30 000. */
  readonly attemptTimeout?: number | undefined;
  /** How often a failed attempt is repeated, where repeating is safe: 3. */
  readonly maxRetries?: number | undefined;
  /** The key, or a function that gives it, asked before each request that carries it. By default `TRUORA_API_KEY`. */
  readonly apiKey?: KeySource | undefined;
  /**
   * Whether an answer that does not fit its record is a `DecodeError`: `false`. `"closed"` also refuses members and words
   * that are not known, for tests.
   */
  readonly strict?: boolean | "closed" | undefined;
  /** Whether rules over several parameters are errors: `true`. With `false` they only warn. */
  readonly preflight?: boolean | undefined;
  /**
   * Answers that you hold already, for rules that need one: the stored `outbound`, the `spec` of variables. By default
   * none, and those rules are skipped. `given: { spec: await truora.rules.variablesSpec() }`
   */
  readonly given?: Readonly<Record<string, unknown>> | undefined;
  /** Day that rules about days count from, `"2026-01-31"`. By default that of this machine, in its zone. */
  readonly today?: string | undefined;
  /**
   * Members that go along in the body, or in the query of a GET, as they are: for what is not documented. By default none.
   * `extra: { "columns_mapping.name": "2" }`
   */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /** Language of messages: `"en"`. There is no other yet. */
  readonly locale?: string | undefined;
  /**
   * Headers that go wherever the key goes, never to links; behind a proxy handler, to that alone. Those of a call are added
   * to its client's, and one of the same name takes its place. `headers: { "X-Team": "payments" }`
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whole number below 2^53 that decides the random part of pauses. Random by default; for tests. */
  readonly seed?: number | undefined;
  /**
   * Cancels the call, which then rejects with the signal's own reason; of a client, all its calls that have no signal of
   * their own. By default none. `signal: AbortSignal.timeout(60_000)`
   */
  readonly signal?: AbortSignal | undefined;
}

export interface WaitOptions<A> extends CallOptions {
  /** Called with each answer that is not final. */
  readonly onPoll?: ((answer: A) => unknown) | undefined;
}

export interface FileOptions extends CallOptions {
  /** Called with the bytes so far and, if known, in all. */
  readonly onProgress?: ((done: number, total: number | undefined) => unknown) | undefined;
  readonly to?: undefined;
}

export interface SaveOptions extends Omit<FileOptions, "to"> {
  /** Path of the file, written whole or not at all. In Node. */
  readonly to: string | URL;
}

export interface UploadOptions extends Omit<CallOptions, "headers"> {
  /** Bytes of a stream. */
  readonly size?: number | undefined;
  /** Called with the bytes handed over and all of them. */
  readonly onProgress?: UploadProgress | undefined;
}

/** Everything that any call takes. */
export interface AnyOptions extends Omit<FileOptions, "to" | "onProgress">, WaitOptions<unknown> {
  readonly to?: string | URL | undefined;
  readonly size?: number | undefined;
  readonly onProgress?: ((done: number, total: never) => unknown) | undefined;
}

/** Where and how an operation is called, whichever differs from what this package knows. */
export interface Override {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | undefined;
  readonly host?: Host | undefined;
  /** With the same placeholders. */
  readonly path?: string | undefined;
  readonly encoding?: "form" | "json" | undefined;
}

/** A request that is not an operation of this package. */
export interface PlainRequest {
  readonly method: string;
  readonly host: Host;
  /** Percent-encoded, without query. */
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** One of `form`, `json` and `body`. */
  readonly form?: Readonly<Record<string, unknown>> | undefined;
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: Uint8Array | string | undefined;
  /** Media type of `body`. */
  readonly content_type?: string | undefined;
  /** Repeating it changes nothing, so it is repeated like a read; PUT and DELETE are anyway. */
  readonly idempotent?: boolean | undefined;
}

/** Gets lines about attempts and warnings. They hold no URL, header, body or parameter. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

export type Host = "checks" | "account" | "identity" | "validations" | "connect";

/**
 * How a client is made, and how its calls are. Tests of this package replace two things more, by symbols in client.ts: its
 * clock, and whether the platform reads redirects. Those are not options.
 */
export interface TruoraOptions extends CallOptions {
  /** By default `globalThis.fetch`, looked up at each request. */
  readonly fetch?: typeof fetch | undefined;
  /** Other addresses; in Node also from `TRUORA_BASE_URL_CHECKS` and so on. */
  readonly baseUrls?: Partial<Record<Host, string>> | undefined;
  /** Name of your program for the user agent, `"my-app/1.2"`. Pages cannot set theirs. */
  readonly app?: string | undefined;
  /** In pages: path or address of a proxy handler on your server, which holds the key. */
  readonly proxy?: string | undefined;
  /** Where and how operations are called, if you know better than this package. */
  readonly overrides?: Readonly<Record<string, Override | undefined>> | undefined;
  /** Lets a page use a backend key, which every visitor can then read and use. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  readonly logger?: Logger | undefined;
  /**
   * Requests under way at once: 100; `Infinity` for no limit. The others wait for their turn, first come first served, and
   * nothing of them has been sent: their time and signal end them with `sent: "no"`. Shared by the clients that
   * `withOptions` makes, unless it is one of those options.
   */
  readonly maxConcurrency?: number | undefined;
}

/** What the core reads of the options, by its names. */
const CORE: Readonly<Record<string, string>> = {
  timeout: "timeout_ms",
  attemptTimeout: "attempt_timeout_ms",
  maxRetries: "max_retries",
  strict: "strict",
  preflight: "preflight",
  given: "given",
  today: "today",
  extra: "extra",
  only: "only",
  seed: "seed",
  locale: "locale",
};
const isFunction = (value: unknown): boolean => typeof value === "function";
/** What the core does not read, and what each may be. Keys, paths and sizes are looked at where they are used. */
const HOST_OWN: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ["apiKey", () => true],
  ["headers", () => true],
  ["to", () => true],
  ["size", () => true],
  ["onPoll", isFunction],
  ["onProgress", isFunction],
  // Not by class: another realm's will do.
  ["signal", (value: unknown) => isFunction((value as Partial<AbortSignal>).addEventListener)],
]);
const isObject = (value: unknown): boolean => typeof value === "object";
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
/** What the core reads, what each may be, and how that is said. The rest are objects. */
const NEEDED: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  max_retries: [(value) => isWhole(value) && (value as number) < 2 ** 32, "a whole number, 0 or more, below 2 ** 32"],
  strict: [(value) => typeof value === "boolean" || value === "closed", 'false, true or "closed"'],
  preflight: [(value) => typeof value === "boolean", "true or false"],
  seed: [isWhole, "a whole number, 0 or more, below 2 ** 53"],
  only: [(value) => Array.isArray(value) && value.every((name) => typeof name === "string"), "a list of parameters"],
  today: [
    (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
    "an existing day, written YYYY-MM-DD",
  ],
  locale: [(value) => value === "en", '"en": messages in other languages are not built yet'],
};
/** Options that not all calls have, and which do. */
const OF_SOME: ReadonlyMap<string, readonly Mode[]> = new Map<string, Mode[]>([
  ["onPoll", ["wait"]],
  ["to", ["file"]],
  ["onProgress", ["file", "upload"]],
  ["size", ["upload"]],
  ["only", []],
]);
/** A year, which is "for ever" to the core; JSON has no infinity. */
const FOR_EVER = 31_536_000_000;

/** Refuses what no call of a client could take, when the client is made. */
export function checkDefaults(given: Readonly<Record<string, unknown>>): void {
  const { today } = told("", given, undefined);
  // Of each call the engine finds this.
  const day = typeof today === "string" ? new Date(`${today}T00:00:00Z`) : undefined;
  if (day === undefined || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(today as string))) return;
  throw ownError("config", "bad_option", "", "`today` must be an existing day, written YYYY-MM-DD");
}

/** The options that were passed; `undefined` and `null` count as not passed. */
export function present<T extends object>(options: T | null | undefined, operation = ""): Partial<T> {
  mustBeObject(options, "options are an object such as { timeout: 5_000 }", operation);
  const given: Partial<T> = { ...options };
  for (const name of Object.keys(given) as (keyof T)[]) {
    if (given[name] === undefined || given[name] === null) delete given[name];
  }
  return given;
}

/** What is given to a call; what its kind of call does not have would be lost silently. */
export function givenTo(
  operation: string,
  mode: Mode,
  options: Partial<AnyOptions> | null | undefined,
): Partial<AnyOptions> {
  const given = present(options, operation);
  for (const name of Object.keys(given)) {
    if (OF_SOME.get(name)?.includes(mode) === false) {
      throw ownError("config", "bad_option", operation, `\`${name}\` is not an option of this call`);
    }
  }
  return given;
}

/** The options as the core's JSON. Refuses an unknown name, which would be lost silently. */
export function coreOptions(operation: string, given: object, today?: string): string {
  const made = told(operation, given, today);
  made["seed"] ??= Math.floor(Math.random() * 2 ** 53);
  return encoded(operation, made);
}

/** The same for what only judges: without dice, and nothing where there is nothing to tell. */
export function judgeOptions(operation: string, given: object, today?: string): string | undefined {
  const made = told(operation, given, today);
  return Object.keys(made).length === 0 ? undefined : encoded(operation, made);
}

function encoded(operation: string, made: object): string {
  const text = encode(made);
  if (text === undefined)
    throw ownError("config", "bad_option", operation, "the options are larger than 32 MiB as JSON");
  return text;
}

function told(operation: string, given: object, today: string | undefined): Record<string, unknown> {
  const made: Record<string, unknown> = today === undefined ? {} : { today };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const fits = HOST_OWN.get(name);
    if (fits !== undefined) {
      if (!fits(value)) throw ownError("config", "bad_option", operation, `\`${name}\` is of a wrong type`);
      continue;
    }
    const known = Object.hasOwn(CORE, name) ? CORE[name] : undefined;
    if (known === undefined) throw ownError("config", "bad_option", operation, `unknown option \`${name}\``);
    if (known.endsWith("_ms")) {
      if (typeof value !== "number" || !(value >= 0)) {
        throw ownError("config", "bad_option", operation, `\`${name}\` must be a number of milliseconds, 0 or more`);
      }
      made[known] = Math.min(value, FOR_EVER);
    } else {
      const [fits, needed] = NEEDED[known] ?? [isObject, "an object"];
      if (!fits(value)) throw ownError("config", "bad_option", operation, `\`${name}\` must be ${needed}`);
      made[known] = value;
    }
  }
  return made;
}

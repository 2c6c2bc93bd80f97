// printed from core/src/catalogue; run `make print`
// The options of calls and clients: their types, and what each takes.

import type { UploadProgress } from "../files/upload.js";
import type { KeySource, Logger, Override } from "../options.js";
import type { Host } from "./hosts.js";

/**
 * How calls are made: one of them, or all of a client. What a call leaves out comes from its
 * client.
 */
export interface CallOptions {
  /**
   * Limit of the whole call: attempts, pauses and reading the body. That of a client is for plain
   * calls and `request`; waits and files have their own. In milliseconds. Default: 60 000; file 300
   * 000; wait 900 000.
   */
  readonly timeout?: number | undefined;
  /**
   * Limit of one attempt. The bytes of a file may take until `timeout`. In milliseconds. Default:
   * 30 000.
   */
  readonly attemptTimeout?: number | undefined;
  /** How often a failed attempt is retried, where a retry is safe. Default: 3. */
  readonly maxRetries?: number | undefined;
  /**
   * `true`: an answer that does not fit its record is a `DecodeError`. `"closed"`: unknown members
   * and words are one too, for tests. Default: `false`.
   */
  readonly strict?: boolean | "closed" | undefined;
  /**
   * `false`: rules over several parameters only warn, and words that are missing in lists which
   * Truora extends are sent. Default: `true`.
   */
  readonly preflight?: boolean | undefined;
  /**
   * Answers that you hold already, for rules that need one: the stored `outbound`; the `spec` of
   * `rules.variables_spec`. Without them these rules are skipped. Another name is an issue.
   */
  readonly given?: Readonly<Record<string, unknown>> | undefined;
  /** Day that rules about days count from, such as `2026-01-31`. Default: this machine's day. */
  readonly today?: string | undefined;
  /**
   * Members that are added to the body, or to the query of a GET, as they are, for what is not
   * documented. The name of a given parameter is an issue.
   */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /** Language of messages. There is no other yet. Default: `"en"`. */
  readonly locale?: string | undefined;
  /**
   * Whole number below 2 ** 53 that decides the random part of pauses; for tests. Default: random.
   */
  readonly seed?: number | undefined;
  /**
   * The key, or a function that returns it, or a promise of it, and is called before each request
   * that carries it. Default: `TRUORA_API_KEY`.
   */
  readonly apiKey?: KeySource | undefined;
  /**
   * Headers that go wherever the key goes, never to links; behind a proxy handler, to that alone.
   * Those of a call are added to its client's, and one of the same name takes its place.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Cancels the call, which then rejects with the signal's own reason; of a client, all its calls
   * that have no signal of their own. `signal: AbortSignal.timeout(60_000)`
   */
  readonly signal?: AbortSignal | undefined;
}

/** Options of a wait. */
export interface WaitOptions<A> extends CallOptions {
  /** Called with each answer that is not final. */
  readonly onPoll?: ((answer: A) => unknown) | undefined;
}

/** Options of a file. */
export interface FileOptions extends CallOptions {
  /** Called with the bytes so far and, if known, in all. */
  readonly onProgress?: ((done: number, total: number | undefined) => unknown) | undefined;
  readonly to?: undefined;
}

/** Options of a file that is saved: `to` is needed. */
export interface SaveOptions extends Omit<FileOptions, "to"> {
  /** Path of the file, written completely or not at all. In Node. */
  readonly to: string | URL;
}

/** Options of an upload. */
export interface UploadOptions extends Omit<CallOptions, "headers"> {
  /** Bytes of a stream. */
  readonly size?: number | undefined;
  /** Called with the bytes handed over, and in all. */
  readonly onProgress?: UploadProgress | undefined;
}

/** Options of `validate`. */
export interface ValidateOptions extends CallOptions {
  /**
   * Names of the parameters to judge, as a form does for the field just left. Only for `validate`.
   * Default: all.
   */
  readonly only?: readonly string[] | undefined;
}

/** How a client is made, and how its calls are. */
export interface TruoraOptions extends CallOptions {
  /**
   * Other addresses of the service hosts: https, or plain http to this machine. Default:
   * `TRUORA_BASE_URL_CHECKS` and so on, else the service's.
   */
  readonly baseUrls?: Partial<Record<Host, string>> | undefined;
  /** Name of your program for the user agent, `my-app/1.2`. */
  readonly app?: string | undefined;
  /**
   * Where and how operations are called, if you know better than this package: by operation, any of
   * `method`, `host`, `path` (with the same placeholders) and `encoding` (`form` or `json`).
   */
  readonly overrides?: Readonly<Record<string, Override | undefined>> | undefined;
  /**
   * Requests under way at once. Others wait for their turn in order, within their time and before
   * anything of them is sent. A client and its copies share the limit. Default: 100.
   */
  readonly maxConcurrency?: number | undefined;
  /** Function that sends the requests. Default: `globalThis.fetch`, looked up at each request. */
  readonly fetch?: typeof fetch | undefined;
  /** In pages: path or address of a proxy handler on your server, which holds the key. */
  readonly proxy?: string | undefined;
  /** Lets a page use a backend key, which every visitor can then read and use. Default: `false`. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** Gets lines about attempts and warnings. */
  readonly logger?: Logger | undefined;
}

/** What an option that the core reads may be. */
export type OptionKind =
  | "time" | "count" | "strict" | "flag" | "members" | "day" | "names" | "locale" | "seed";

/** By kind: what a value must be, to complete "must be …". */
export const NEEDED: Readonly<Record<OptionKind, string>> = {
  time: "a number of milliseconds, 0 or more",
  count: "a whole number, 0 or more, below 2 ** 32",
  strict: "false, true or \"closed\"",
  flag: "true or false",
  members: "an object",
  day: "an existing day, written YYYY-MM-DD",
  names: "a list of parameters",
  locale: "\"en\": messages in other languages are not built yet",
  seed: "a whole number, 0 or more, below 2 ** 53",
};

/** The options that the core reads: its name for each, and the kind. */
export const CORE: Readonly<Record<string, readonly [string, OptionKind]>> = {
  timeout: ["timeout", "time"],
  attemptTimeout: ["attempt_timeout", "time"],
  maxRetries: ["max_retries", "count"],
  strict: ["strict", "strict"],
  preflight: ["preflight", "flag"],
  given: ["given", "members"],
  today: ["today", "day"],
  extra: ["extra", "members"],
  only: ["only", "names"],
  locale: ["locale", "locale"],
  seed: ["seed", "seed"],
};

/** The options that a client keeps for its calls, but for the key and the headers. */
export const KEPT = [
  "timeout",
  "attemptTimeout",
  "maxRetries",
  "strict",
  "preflight",
  "given",
  "today",
  "extra",
  "locale",
  "seed",
  "signal",
] as const satisfies readonly (keyof CallOptions)[];

/** Every option of a client. */
export const CLIENT_OPTIONS: ReadonlySet<string> = new Set<string>([
  ...KEPT,
  "apiKey",
  "headers",
  "baseUrls",
  "app",
  "overrides",
  "maxConcurrency",
  "fetch",
  "proxy",
  "dangerouslyAllowBrowser",
  "logger",
]);

/** Options that not all calls have, and the modes of those that do. */
export const OF_SOME: ReadonlyMap<string, readonly string[]> = new Map<string, string[]>([
  ["onPoll", ["wait"]],
  ["onProgress", ["file", "upload"]],
  ["only", []],
  ["size", ["upload"]],
  ["to", ["file"]],
]);

/** Milliseconds for a call of each kind, where `timeout` is not set. */
export const TIMEOUTS = {
  call: 60_000,
  request: 60_000,
  file: 300_000,
  upload: 300_000,
  wait: 900_000,
} as const;

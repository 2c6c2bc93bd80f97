// The options of clients and calls, and their JSON for the core.

import type { Mode } from "./engine/engine.js";
import { ownError } from "./errors/errors.js";
import { mustBeObject } from "./settings.js";
import type { Host } from "./printed/hosts.js";
import { CORE, NEEDED, OF_SOME, type FileOptions, type OptionKind, type WaitOptions } from "./printed/options.js";
import { encode } from "./values.js";

export type { Host };
export type {
  CallOptions,
  FileOptions,
  SaveOptions,
  TruoraOptions,
  UploadOptions,
  ValidateOptions,
  WaitOptions,
} from "./printed/options.js";

/** A key, or a function that is asked for it before each request that carries it. */
export type KeySource = string | (() => string | Promise<string>);

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
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** Whether a value fits a kind. That a day exists is found by the engine. */
const FITS: Readonly<Record<OptionKind, (value: unknown) => boolean>> = {
  time: (value) => typeof value === "number" && value >= 0,
  count: (value) => isWhole(value) && value < 2 ** 32,
  seed: isWhole,
  flag: (value) => typeof value === "boolean",
  strict: (value) => typeof value === "boolean" || value === "closed",
  members: (value) => typeof value === "object",
  day: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
  names: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  locale: (value) => value === "en",
};
/** A year in seconds, which is "for ever" to the core; JSON has no infinity. */
const FOR_EVER = 31_536_000;

/** Refuses what no call of a client could take, when the client is made. */
export function checkDefaults(given: Readonly<Record<string, unknown>>): void {
  const { today } = checked("", given, undefined);
  // Of each call the engine finds this.
  const day = typeof today === "string" ? new Date(`${today}T00:00:00Z`) : undefined;
  if (day === undefined || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(today as string))) return;
  throw ownError("config", "bad_option", "", `\`today\` must be ${NEEDED.day}`);
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
  const made = checked(operation, given, today);
  made["seed"] ??= Math.floor(Math.random() * 2 ** 53);
  return encoded(operation, made);
}

/** The same for what only judges: without dice, and nothing where there is nothing to tell. */
export function judgeOptions(operation: string, given: object, today?: string): string | undefined {
  const made = checked(operation, given, today);
  return Object.keys(made).length === 0 ? undefined : encoded(operation, made);
}

function encoded(operation: string, made: object): string {
  const text = encode(made);
  if (text === undefined)
    throw ownError("config", "bad_option", operation, "the options are larger than 32 MiB as JSON");
  return text;
}

function checked(operation: string, given: object, today: string | undefined): Record<string, unknown> {
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
    const [coreName, kind] = known;
    if (!FITS[kind](value)) {
      throw ownError("config", "bad_option", operation, `\`${name}\` must be ${NEEDED[kind]}`);
    }
    made[coreName] = kind === "time" ? Math.min((value as number) / 1000, FOR_EVER) : value;
  }
  return made;
}

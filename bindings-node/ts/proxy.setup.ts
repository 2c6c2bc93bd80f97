// How a proxy handler is set up: its options, and what is wrong with them.

import { Client, ROWS, settings } from "./client.js";
import { ownError, type TruoraError } from "./errors.js";
import type { CallStore } from "./store.js";

/** What a page asks for. */
export interface ProxyCall {
  readonly operation: string;
  /** As they came: whether they are right is found out later. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Who calls: a name, or `true`; anything false for nobody; or a response to give instead. */
export type Caller = string | number | boolean | null | undefined | Response;

export interface ProxyOptions {
  /** Makes the calls, with its key. */
  readonly client: Client;
  /**
   * The operations that pages may use, by id. Patterns such as `checks.*`, `*.get` or `*` cover those that only read; each
   * one that writes or costs is named in full.
   */
  readonly allow: readonly string[];
  /**
   * Who calls, and whether that one may make this call. Look at the session here: nobody else does. A name keeps the
   * answers of callers apart.
   */
  readonly authorize: (request: Request, call: ProxyCall) => Caller | Promise<Caller>;
  /** Where pages may come from; by default the handler's own origin only. */
  readonly origins?: readonly string[] | undefined;
  /** Remembers calls, for several servers behind one address; by default the memory of this process. */
  readonly store?: CallStore | undefined;
  /** Most bytes of a request's body: 1 MiB. */
  readonly maxBody?: number | undefined;
  /** Told of what went wrong here: errors of `authorize` and of the store, set-up mistakes, bugs. `console.error` by default. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

const NAMES = ["client", "allow", "authorize", "origins", "store", "maxBody", "onError"];
const STORE = ["claim", "keep", "forget"] as const;

/** The same options, where nothing is wrong with them by themselves. A name that is none would change nothing, silently. */
export function checked(options: ProxyOptions): ProxyOptions {
  const { client, authorize, store, onError } = options;
  const other = Object.keys(options).find((name) => !NAMES.includes(name));
  if (other !== undefined) {
    throw badOption(`\`${other}\` is no option of a proxy handler; what its calls need is told to its \`client\``);
  }
  if (!(client instanceof Client)) throw badOption("`client` must be a client of this package");
  if (settings(client).proxy !== undefined) throw badOption("`client` itself uses a proxy");
  if (typeof authorize !== "function") throw badOption("`authorize` must be a function of the request");
  if (store !== undefined && store !== null && STORE.some((name) => typeof store[name] !== "function")) {
    throw badOption("`store` must have the functions `claim`, `keep` and `forget`");
  }
  if (typeof (onError ?? console.error) !== "function") throw badOption("`onError` must be a function of the error");
  return options;
}

/** A bound, by default another. Of what is no number nothing is more, and nothing would be refused. */
export function bound(name: string, value: number | undefined, otherwise: number): number {
  const most: unknown = value ?? otherwise;
  if (typeof most !== "number" || !(most > 0)) throw badOption(`\`${name}\` must be a number above 0`);
  return most;
}

export function badOption(message: string): TruoraError {
  return ownError("config", "bad_option", "", message);
}

/** The operations behind names and patterns. What stands for none is a mistake. */
export function allowedOf(allow: readonly string[]): ReadonlySet<string> {
  if (!Array.isArray(allow)) throw badOption("`allow` is a list of operations and patterns");
  const ids = new Set<string>();
  for (const one of allow as readonly unknown[]) {
    if (typeof one !== "string" || (!one.includes("*") && !ROWS.has(one))) {
      const hint = String(one).endsWith(".wait") ? "; pages wait by asking for the operation that is waited for" : "";
      throw ownError(
        "config",
        "unknown_operation",
        "",
        `\`allow\`: there is no operation ${JSON.stringify(one)}${hint}`,
      );
    }
    if (ROWS.get(one)?.[3] === "upload") {
      throw badOption(
        `\`allow\`: ${JSON.stringify(one)} goes to a link, which no page may give; pages upload to it directly`,
      );
    }
    const found = ROWS.has(one) ? [one] : reading(one);
    if (found.length === 0) {
      const message = `\`allow\`: ${JSON.stringify(one)} matches nothing that only reads`;
      throw badOption(`${message}; name each operation that writes or costs`);
    }
    for (const id of found) ids.add(id);
  }
  return ids;
}

function reading(pattern: string): string[] {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const fits = new RegExp(pattern === "*" ? "^.*$" : `^${escaped.replaceAll("*", "[^.]*")}$`);
  return [...ROWS].filter(([id, row]) => row[5] && fits.test(id)).map(([id]) => id);
}

export function originsOf(origins: readonly string[]): ReadonlySet<string> {
  const fits = (one: unknown): boolean => {
    try {
      return typeof one === "string" && new URL(one).origin === one;
    } catch {
      return false;
    }
  };
  if (!Array.isArray(origins) || !origins.every(fits)) {
    throw badOption("`origins` is a list of origins such as https://admin.example, without paths and patterns");
  }
  return new Set(origins);
}

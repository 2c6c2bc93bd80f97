// Sets up a proxy handler: checks its options.

import { Client } from "../client.js";
import { settings } from "../session.js";
import { ROWS } from "../start.js";
import { ownError, type TruoraError } from "../errors/errors.js";
import type { CallStore } from "./store.js";

/** The call that a page asks for, as `authorize` sees it. */
export interface ProxyCall<Source = unknown> {
  /** The id of the operation, such as `checks.create`. Not judged yet: it may be one that `allow` does not name. */
  readonly operation: string;
  /**
   * The parameters that will be sent, or refused. Not judged yet: they may be wrong. Read only, and frozen. Instants and
   * bytes of the page are a `Date` and a `Uint8Array`.
   */
  readonly params: Readonly<Record<string, unknown>>;
  /**
   * The framework's own request: Express's, Fastify's and Nest's request, Koa's `ctx`, Node's `IncomingMessage`, or the
   * second argument of the handler (Hono's `c`). Without one, the `Request` itself.
   */
  readonly source: Source;
}

/** The caller: a name, or `true`; anything false refuses with 401; a `Response` refuses with its status and headers. */
export type Caller = string | number | boolean | null | undefined | Response;

/** Options of a proxy handler. `Source` is the type of the framework's request, which `authorize` gets. */
export interface ProxyOptions<Source = unknown> {
  /** Makes the calls, with its key. */
  readonly client: Client;
  /**
   * The operations that pages may use, by id. Patterns such as `checks.*`, `*.get` or `*` cover those that only read; each
   * one that writes or costs is named in full.
   */
  readonly allow: readonly string[];
  /**
   * Names the caller and decides if it may make this call. Check the session here: the handler has no other check.
   * The name keeps the answers of callers apart.
   */
  readonly authorize: (request: Request, call: ProxyCall<Source>) => Caller | Promise<Caller>;
  /**
   * Origins of the pages that may call, such as `https://admin.example`. Name them on every deployed server: by default
   * only pages of the handler's own origin may call, and only where its host is localhost, 127.0.0.1 or [::1].
   */
  readonly origins?: readonly string[] | undefined;
  /** Remembers calls, for several servers behind one address: `redisStore(client)`. By default the memory of this process. */
  readonly store?: CallStore | undefined;
  /** Most bytes of a request's body: 1 MiB. */
  readonly maxBody?: number | undefined;
  /** Milliseconds in which the body of a request has to arrive: 10,000. */
  readonly bodyTimeout?: number | undefined;
  /**
   * Called with what went wrong on this side: errors of `authorize` and of the store, set-up mistakes, bugs. By default
   * `console.error`.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}

const NAMES = ["client", "allow", "authorize", "origins", "store", "maxBody", "bodyTimeout", "onError"];
const STORE = ["claim", "keep", "forget"] as const;

/** The same options, if each is valid. Unknown names are refused: otherwise they would have no effect, silently. */
export function checked(options: ProxyOptions): ProxyOptions {
  const { client, authorize, store, onError } = options;
  const other = Object.keys(options).find((name) => !NAMES.includes(name));
  if (other !== undefined) {
    throw badOption(`\`${other}\` is not an option of a proxy handler; options of calls are set on its \`client\``);
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

/** A limit, or its default. NaN is refused: comparisons with it are false, so nothing would exceed it. */
export function bound(name: string, value: number | undefined, otherwise: number): number {
  const most: unknown = value ?? otherwise;
  if (typeof most !== "number" || !(most > 0)) throw badOption(`\`${name}\` must be a number above 0`);
  return most;
}

export function badOption(message: string): TruoraError {
  return ownError("config", "bad_option", "", message);
}

/** The operations that names and patterns cover. A name or pattern that covers none is a mistake. */
export function allowedOf(allow: readonly string[]): ReadonlySet<string> {
  if (!Array.isArray(allow)) throw badOption("`allow` is a list of operations and patterns");
  const ids = new Set<string>();
  for (const one of allow as readonly unknown[]) {
    if (typeof one !== "string" || (!one.includes("*") && !ROWS.has(one))) {
      const hint = String(one).endsWith(".wait") ? "; pages wait by asking for the operation that is waited for" : "";
      throw ownError("config", "unknown_operation", "", `\`allow\`: unknown operation ${JSON.stringify(one)}${hint}`);
    }
    if (ROWS.get(one)?.use === "upload") {
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
  return [...ROWS].filter(([id, row]) => row.safe === true && fits.test(id)).map(([id]) => id);
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

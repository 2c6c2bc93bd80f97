// A store in Redis, for several servers behind one address. Python's `RedisStore` keeps entries in the same format.

import { badOption, bound } from "./policy.js";
import type { CallStore, Kept, StoredAnswer } from "./store.js";

/** What is used of node-redis (`createClient`, connected). */
export interface NodeRedis {
  get(key: string): Promise<unknown>;
  // Loosely, because each version types its options in another way.
  set(...command: never): Promise<unknown>;
  del(key: string): Promise<unknown>;
  // Distinguishes it from clients with other options, which would ignore `NX` and let a call be made twice.
  sendCommand(...command: never): Promise<unknown>;
}

/** What is used of ioredis (`new Redis()`). */
export interface IoRedis {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, unit: "PX", milliseconds: number, when: "NX"): Promise<unknown>;
  set(key: string, value: string, unit: "PX", milliseconds: number, when: "XX"): Promise<unknown>;
  del(key: string): Promise<unknown>;
  call(...command: never): Promise<unknown>;
}

type Set = (key: string, value: string, when: "NX" | "XX") => Promise<unknown>;

/**
 * A store in Redis, by a client of node-redis or ioredis that you make, connect and close. An entry lives for ten minutes.
 * Its value holds the answer, with personal data: Redis needs the care of your database, and a password.
 */
export function redisStore(
  client: NodeRedis | IoRedis,
  options: { readonly prefix?: string | undefined; readonly milliseconds?: number | undefined } = {},
): CallStore {
  const other = Object.keys(options).find((name) => name !== "prefix" && name !== "milliseconds");
  if (other !== undefined) {
    throw badOption(`\`${other}\` is not an option of a Redis store; the options are prefix, milliseconds`);
  }
  const prefix = options.prefix ?? "truora:call:";
  if (typeof prefix !== "string") throw badOption("`prefix` must be a text");
  const milliseconds = Math.ceil(bound("milliseconds", options.milliseconds, 600_000));
  const set = setOf(client, milliseconds);

  return {
    async claim(key, mark, once) {
      const name = await nameOf(prefix, key);
      // A client that lost the answer to SET repeats it, and then finds the entry of its own first try.
      const by = crypto.randomUUID();
      // Twice: an entry may expire between the two commands.
      for (let turn = 0; turn < 2; turn++) {
        if ((await set(name, valueOf({ mark, once, by }), "NX")) !== null) return undefined;
        const found = await client.get(name);
        if (found !== null && found !== undefined) return keptOf(found, by);
      }
      throw new Error("Redis neither keeps the entry of a call nor has one");
    },
    async keep(key, mark, answer, once) {
      await set(await nameOf(prefix, key), valueOf({ mark, once, answer }), "XX");
    },
    async forget(key) {
      await client.del(await nameOf(prefix, key));
    },
  };
}

function setOf(client: NodeRedis | IoRedis, milliseconds: number): Set {
  const methods = (client ?? {}) as unknown as Readonly<Record<string, unknown>>;
  const has = (...names: string[]): boolean => names.every((name) => typeof methods[name] === "function");
  if (has("get", "set", "del", "call")) {
    const made = client as IoRedis;
    // Two calls, because its types have one signature for each.
    return (key, value, when) =>
      when === "NX" ? made.set(key, value, "PX", milliseconds, "NX") : made.set(key, value, "PX", milliseconds, "XX");
  }
  if (has("get", "set", "del", "sendCommand")) {
    const made = client as { set(key: string, value: string, options: object): Promise<unknown> };
    return (key, value, when) => made.set(key, value, { PX: milliseconds, [when]: true });
  }
  throw badOption(
    "the `client` of `redisStore` must be a client of node-redis (`createClient()`) or ioredis (`new Redis()`)",
  );
}

/** A hash, so that neither the caller's name nor the id of the call shows in Redis. */
async function nameOf(prefix: string, key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
  return prefix + Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface Claimed {
  readonly mark: string;
  readonly once: boolean;
  /** Which claim made the entry. */
  readonly by?: string;
  readonly answer?: StoredAnswer;
}

function valueOf({ mark, once, by, answer }: Claimed): string {
  const kept = answer === undefined ? null : { status: answer.status, headers: answer.headers, body: answer.body };
  return JSON.stringify({ mark, once, by, answer: kept });
}

/** The entry, or `undefined` where this claim made it. */
function keptOf(value: unknown, own: string): Kept | undefined {
  const { mark, by, answer } = JSON.parse(String(value)) as {
    mark?: unknown;
    by?: unknown;
    answer?: StoredAnswer | null;
  };
  if (by === own) return undefined;
  const whole =
    answer === null ||
    (Number.isInteger(answer?.status) && typeof answer?.body === "string" && Array.isArray(answer.headers));
  if (typeof mark !== "string" || !whole) {
    throw new Error("an entry in Redis is not one of this store: use a prefix that nothing else uses");
  }
  return answer ? { mark, answer } : { mark };
}

// Where the handler keeps answers, so that a browser's repetition of a call gets the first answer.

import { ownError } from "../errors/errors.js";
import { badOption, bound } from "./policy.js";

/** An answer that can be given again. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** What is kept of a call. Without an answer, the call is under way. */
export interface Kept {
  /** Identifies the operation and its parameters, and shows nothing of them. */
  readonly mark: string;
  readonly answer?: StoredAnswer | undefined;
}

/**
 * A store that several servers share: `redisStore`, or your own. `key` names the caller and the id of the call. Keep an
 * entry for ten minutes. Answers are what pages get: they hold personal data, so the store needs the care of a database.
 *
 * A method that rejects, or takes longer than five seconds, has failed: calls that write or cost are refused then (503
 * `store_failed`, nothing was sent), reads are made without the store.
 */
export interface CallStore {
  /**
   * Returns what is kept under `key`. If nothing is, keeps `mark` there, without an answer, and returns `undefined`. Both
   * are one step: of two servers that claim at the same time, one gets `undefined`. `once`: the call writes or costs.
   */
  claim(key: string, mark: string, once: boolean): Promise<Kept | undefined>;
  /** The call has ended with this answer. Calls that write or cost (`once`) are the last to be evicted. */
  keep(key: string, mark: string, answer: StoredAnswer, once: boolean): Promise<void>;
  /** Nothing was sent: the call may be made again. */
  forget(key: string): Promise<void>;
}

interface Entry {
  readonly kept: Kept;
  readonly since: number;
  readonly once: boolean;
  readonly size: number;
}

const LIMITS = ["entries", "milliseconds", "bytes"];

/**
 * In the memory of this process, bounded in number, age and size. Where it is full, the oldest reads are evicted first. A
 * call that is under way and writes or costs is never evicted: where there are too many of them, a new one is refused.
 */
export function memoryStore(limits: { entries?: number; milliseconds?: number; bytes?: number } = {}): CallStore {
  const other = Object.keys(limits).find((name) => !LIMITS.includes(name));
  if (other !== undefined)
    throw badOption(`\`${other}\` is not a limit of a store; the limits are ${LIMITS.join(", ")}`);
  const most = bound("entries", limits.entries, 1000);
  const milliseconds = bound("milliseconds", limits.milliseconds, 600_000);
  const bytes = bound("bytes", limits.bytes, 64 * 1024 * 1024);
  // Each with the oldest first. A claim evicts no answer, so that refused calls cannot push out what was kept.
  const waiting = new Map<string, Entry>();
  const answered = new Map<string, Entry>();
  let held = 0;

  const drop = (key: string): void => {
    waiting.delete(key);
    held -= answered.get(key)?.size ?? 0;
    answered.delete(key);
  };
  const oldestRead = (all: ReadonlyMap<string, Entry>): string | undefined => {
    for (const [key, { once }] of all) if (!once) return key;
    return undefined;
  };
  const expire = (): void => {
    const limit = Date.now() - milliseconds;
    for (const all of [waiting, answered]) {
      for (const [key, { since }] of all) {
        if (since > limit) break;
        drop(key);
      }
    }
  };
  return {
    async claim(key, mark, once) {
      expire();
      const found = waiting.get(key) ?? answered.get(key);
      if (found !== undefined) return found.kept;
      if (waiting.size >= most) {
        const read = oldestRead(waiting);
        if (read === undefined) throw ownError("config", "store_full", "", "calls that write or cost fill the store");
        drop(read);
      }
      waiting.set(key, { kept: { mark }, since: Date.now(), once, size: 0 });
      return undefined;
    },
    async keep(key, mark, answer, once) {
      drop(key);
      const size = answer.body.length;
      answered.set(key, { kept: { mark, answer }, since: Date.now(), once, size });
      held += size;
      while (answered.size > most || held > bytes) drop(oldestRead(answered) ?? [...answered.keys()][0] ?? key);
    },
    async forget(key) {
      drop(key);
    },
  };
}

// Where the handler keeps answers, so that a browser's repetition of a call is answered from the first.

import { badOption, bound } from "./proxy.setup.js";

/** An answer that can be given again. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** What is kept of a call. Without an answer it is under way. */
export interface Kept {
  /** Stands for the operation and its parameters. */
  readonly mark: string;
  readonly answer?: StoredAnswer | undefined;
}

/**
 * A seat for a store that several servers share. `key` stands for the caller and the id of the call. Keep an entry for
 * ten minutes. Answers are what pages get: they hold personal data.
 */
export interface CallStore {
  /**
   * What is kept under `key`. If nothing is, keeps `mark` there, without an answer, and gives `undefined`: both as one
   * step, so that of two servers one gets `undefined`. `once`: the call writes or costs, so let go of others first.
   */
  claim(key: string, mark: string, once: boolean): Promise<Kept | undefined>;
  /** The call has ended with this answer. */
  keep(key: string, mark: string, answer: StoredAnswer, once: boolean): Promise<void>;
  /** The call was given up, and may be made again. */
  forget(key: string): Promise<void>;
}

interface Entry {
  readonly kept: Kept;
  readonly since: number;
  readonly once: boolean;
  readonly size: number;
}

/** In the memory of this process, bounded in number, age and size. Where it is full, the oldest reads go first. */
export function memoryStore(limits: { entries?: number; milliseconds?: number; bytes?: number } = {}): CallStore {
  const other = Object.keys(limits).find((name) => !["entries", "milliseconds", "bytes"].includes(name));
  if (other !== undefined) throw badOption(`\`${other}\` is no limit of a store`);
  const most = bound("entries", limits.entries, 1000);
  const milliseconds = bound("milliseconds", limits.milliseconds, 600_000);
  const bytes = bound("bytes", limits.bytes, 64 * 1024 * 1024);
  const all = new Map<string, Entry>(); // the oldest first
  let held = 0;

  const drop = (key: string): void => {
    held -= all.get(key)?.size ?? 0;
    all.delete(key);
  };
  const put = (key: string, kept: Kept, once: boolean): void => {
    drop(key);
    const size = kept.answer?.body.length ?? 0;
    all.set(key, { kept, since: Date.now(), once, size });
    held += size;
    while (all.size > most || held > bytes) {
      const oldest = [...all].find(([, entry]) => !entry.once) ?? [...all][0];
      if (oldest === undefined) return;
      drop(oldest[0]);
    }
  };
  const expire = (): void => {
    const limit = Date.now() - milliseconds;
    for (const [key, entry] of all) {
      if (entry.since > limit) return;
      drop(key);
    }
  };
  return {
    async claim(key, mark, once) {
      expire();
      const found = all.get(key);
      if (found === undefined) put(key, { mark }, once);
      return found?.kept;
    },
    async keep(key, mark, answer, once) {
      put(key, { mark, answer }, once);
    },
    async forget(key) {
      drop(key);
    },
  };
}

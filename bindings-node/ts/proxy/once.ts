// Makes a call once, however often a browser repeats its request: by what is under way here, and by the store.

import { LATE, race, systemClock } from "../transport/clock.js";
import type { Sent } from "../engine/engine.js";
import { ownError, TruoraError } from "../errors/errors.js";
import { failed } from "./answers.js";
import { refuse, Refused } from "./request.js";
import type { CallStore, Kept, StoredAnswer } from "./store.js";

/** An answer, and whether anything was sent to the service for it. */
export interface Made {
  readonly answer: StoredAnswer;
  readonly sent: Sent;
}

/** A call as the store knows it. */
export interface Repeatable {
  readonly operation: string;
  /** Names the caller and the id of the call. */
  readonly key: string;
  /** Identifies operation and parameters. */
  readonly mark: string;
  /** It writes or costs. */
  readonly once: boolean;
  /** Milliseconds that a repetition waits for the first request, where another server has it. */
  readonly timeout: number;
}

/** Milliseconds that one command of the store may take. */
const PATIENCE = 5000;
const MAYBE = { sent: "maybe" } as const;
const UNCLAIMED = Symbol("the call is made without the store");

export class Calls {
  readonly #store: CallStore;
  readonly #tell: (error: unknown) => void;
  /** Calls under way in this process, for requests that repeat them. */
  readonly #flights = new Map<string, Promise<StoredAnswer>>();

  constructor(store: CallStore, tell: (error: unknown) => void) {
    this.#store = store;
    this.#tell = tell;
  }

  /** The answer to the call: from the first request of it, or by `make`. It goes on when its page is gone. */
  run(call: Repeatable, make: () => Promise<Made>): Promise<StoredAnswer> {
    const flight = `${call.key} ${call.mark}`;
    let answer = this.#flights.get(flight);
    if (answer === undefined) {
      answer = this.#run(call, make).finally(() => this.#flights.delete(flight));
      this.#flights.set(flight, answer);
    }
    return answer;
  }

  /** For files, whose answers are not kept: refuses an id that was used for another call. */
  async check(call: Repeatable): Promise<void> {
    const found = await this.#claim(call);
    if (found !== undefined && found !== UNCLAIMED && found.mark !== call.mark) throw reused();
  }

  async #run(call: Repeatable, make: () => Promise<Made>): Promise<StoredAnswer> {
    let found = await this.#claim(call);
    // Under way on another server: waited for.
    let left = call.timeout;
    for (let pause = 50; underWay(found, call); pause = Math.min(2 * pause, 1000)) {
      if (left <= 0) {
        const message = "the first request of this call has not been answered within the time given";
        throw ownError("deadline", "deadline", call.operation, message, MAYBE);
      }
      await systemClock.sleep(systemClock.now() + Math.min(pause, left));
      left -= pause;
      found = await this.#claim(call, true);
      if (found === undefined && call.once) return this.#lost(call);
    }
    if (found === UNCLAIMED) return (await make()).answer;
    if (found !== undefined && found.mark !== call.mark) throw reused();
    if (found?.answer !== undefined) return found.answer;
    const { answer, sent } = await make();
    // Where nothing was sent, the page may ask again, and a refusal takes no room from answers that matter.
    if (sent === "no") await this.#forget(call);
    else await this.#keep(call, answer);
    return answer;
  }

  /** The entry of a call that was under way has vanished: it is unknown whether it was sent. */
  async #lost(call: Repeatable): Promise<StoredAnswer> {
    const message = "the first request of this call was lost; check whether the service processed it before you retry";
    const answer = failed(ownError("transport", "other", call.operation, message, MAYBE), call.operation);
    await this.#keep(call, answer);
    return answer;
  }

  async #claim(call: Repeatable, waiting = false): Promise<Kept | undefined | typeof UNCLAIMED> {
    const { key, mark, once } = call;
    try {
      return await inTime(() => this.#store.claim(key, mark, once));
    } catch (error) {
      const full = TruoraError.is(error) && error.code === "store_full";
      if (!full) this.#tell(error);
      if (!once) return UNCLAIMED;
      // The first request may have been sent, by another server.
      if (waiting) throw new Refused(503, "store_failed", WAITED, {}, "maybe");
      throw full ? refuse(503, "store_full", FULL) : refuse(503, "store_failed", FAILED);
    }
  }

  async #keep({ key, mark, once }: Repeatable, answer: StoredAnswer): Promise<void> {
    try {
      await inTime(() => this.#store.keep(key, mark, answer, once));
    } catch (error) {
      // The page gets its answer all the same.
      this.#tell(error);
    }
  }

  async #forget({ key }: Repeatable): Promise<void> {
    try {
      await inTime(() => this.#store.forget(key));
    } catch (error) {
      this.#tell(error);
    }
  }
}

const FULL = "too many calls that write or cost are under way: repeat the call later";
const FAILED = "the store of the handler does not answer, so nothing was sent: repeat the call later";

const WAITED =
  "the store of the handler failed during the first request of this call; " +
  "check whether the service processed it before you retry";

function underWay(found: Kept | undefined | typeof UNCLAIMED, call: Repeatable): boolean {
  return found !== undefined && found !== UNCLAIMED && found.mark === call.mark && found.answer === undefined;
}

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  const got = await race(Promise.resolve().then(work), systemClock, systemClock.now() + PATIENCE);
  if (got === LATE) throw new Error(`the store did not answer within ${PATIENCE / 1000} seconds`);
  return got;
}

function reused(): Refused {
  return refuse(409, "call_reused", "this `truora-call` was used for another operation or other parameters");
}

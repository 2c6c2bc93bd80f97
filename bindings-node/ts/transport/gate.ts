// Limits the requests of a client that are under way at once. A request that waits here has not been sent.

import { LATE, race, type Clock } from "./clock.js";

/** One that waits, in a list of both directions: joining, leaving and being let in cost the same, however many wait. */
interface Waiting {
  letIn: () => void;
  isIn: boolean;
  before: Waiting | undefined;
  after: Waiting | undefined;
}

/** Lets in so many at once, first come first served. */
export class Gate {
  #free: number;
  #first: Waiting | undefined;
  #last: Waiting | undefined;

  constructor(most: number) {
    this.#free = most;
  }

  /**
   * A place, to be given back by calling what is returned, which may be called more than once; `LATE` if none was free by
   * then. Rejects with the signal's reason when that is aborted first.
   */
  async enter(clock: Clock, by: number, signal: AbortSignal | undefined): Promise<(() => void) | typeof LATE> {
    if (this.#free > 0) {
      this.#free -= 1;
      return this.#place();
    }
    const waiting: Waiting = { letIn: () => {}, isIn: false, before: this.#last, after: undefined };
    const turn = new Promise<void>((resolve) => {
      waiting.letIn = resolve;
    });
    if (this.#last === undefined) this.#first = waiting;
    else this.#last.after = waiting;
    this.#last = waiting;
    try {
      if ((await race(turn, clock, by, signal)) !== LATE) return this.#place();
    } catch (error) {
      this.#leave(waiting);
      throw error;
    }
    this.#leave(waiting);
    return LATE;
  }

  #place(): () => void {
    let isOut = false;
    return () => {
      if (isOut) return;
      isOut = true;
      this.#next();
    };
  }

  /** A place is free: it goes to the request that has waited longest. */
  #next(): void {
    const first = this.#first;
    if (first === undefined) {
      this.#free += 1;
      return;
    }
    this.#unlink(first);
    first.isIn = true;
    first.letIn();
  }

  /** Waits no longer. A place that was given in the same moment goes on to the next. */
  #leave(waiting: Waiting): void {
    if (waiting.isIn) this.#next();
    else this.#unlink(waiting);
  }

  #unlink(waiting: Waiting): void {
    const { before, after } = waiting;
    if (before === undefined) this.#first = after;
    else before.after = after;
    if (after === undefined) this.#last = before;
    else after.before = before;
  }
}

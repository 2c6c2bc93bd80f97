// Time: a clock that can be replaced, alarms that keep long times, and work that is given until a moment.

export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** The local civil day, `YYYY-MM-DD`, if there is one. */
  today?(): string | undefined;
  /** The time as an HTTP date, if there is one. */
  date?(): string;
  /** Until that moment, or until the signal is aborted: then it rejects with the signal's reason. */
  sleep(until: number, signal?: AbortSignal): Promise<void>;
  /** Calls back at that moment, unless the function it gives is called first. An idle one keeps no process alive. */
  alarm(at: number, ring: () => void, idle?: boolean): () => void;
}

/** Timers that are set for longer ring at once. */
const LONGEST = 2 ** 31 - 1;

let day = "";
let since = 0;
let until = 0;

/** Asked of the machine once a minute: zones change, and clocks are set. */
function today(): string {
  const now = Date.now();
  if (now >= since && now < until) return day;
  const date = new Date(now);
  const two = (n: number): string => String(n).padStart(2, "0");
  day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
  [since, until] = [now, Math.min(midnight, now + 60_000)];
  return day;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  today,
  date: () => new Date().toUTCString(),

  async sleep(until, signal) {
    await race(new Promise<never>(() => {}), this, until, signal);
  },

  alarm(at, ring, idle = false) {
    let timer: ReturnType<typeof setTimeout>;
    const arm = (): void => {
      const left = at - performance.now();
      timer = setTimeout(left > LONGEST ? arm : ring, Math.min(Math.max(0, left), LONGEST));
      // Pages have numbers for timers, and no process.
      if (idle) (timer as { unref?: () => void }).unref?.();
    };
    arm();
    return () => clearTimeout(timer);
  },
};

/** The waiters for a signal. They share one listener: Node warns of a leak if there are more than ten. */
const WAITING = new WeakMap<AbortSignal, { readonly rings: Set<() => void>; readonly listener: () => void }>();

/** Calls back when the signal is aborted, unless the function it gives is called first. */
export function onAbort(signal: AbortSignal | undefined, ring: () => void): () => void {
  if (signal === undefined) return () => {};
  let waiting = WAITING.get(signal);
  if (waiting === undefined) {
    const rings = new Set<() => void>();
    const listener = (): void => {
      for (const each of rings) each();
    };
    waiting = { rings, listener };
    WAITING.set(signal, waiting);
    signal.addEventListener("abort", listener);
  }
  const { rings, listener } = waiting;
  rings.add(ring);
  return () => {
    if (!rings.delete(ring) || rings.size > 0) return;
    WAITING.delete(signal);
    signal.removeEventListener("abort", listener);
  };
}

export const LATE = Symbol("late");

/** What the work comes to, or `LATE` at that moment. Rejects with the signal's reason when that is aborted first. */
export function race<T>(
  work: Promise<T>,
  clock: Pick<Clock, "alarm">,
  by: number,
  signal?: AbortSignal,
): Promise<T | typeof LATE> {
  if (signal?.aborted) {
    work.catch(() => {});
    return Promise.reject(signal.reason);
  }
  return new Promise((resolve, reject) => {
    const end = (): void => {
      cancel();
      leave();
    };
    const leave = onAbort(signal, () => {
      end();
      reject(signal?.reason);
    });
    const cancel = clock.alarm(by, () => {
      end();
      resolve(LATE);
    });
    work.then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}

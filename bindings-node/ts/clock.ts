// Time: a clock that can be replaced, alarms that keep long times, and work that is given until a moment.

export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** The local civil day, `YYYY-MM-DD`, if there is one. */
  today?(): string | undefined;
  /** Until that moment, or until the signal is aborted: then it rejects with the signal's reason. */
  sleep(until: number, signal?: AbortSignal): Promise<void>;
  /** Calls back at that moment, unless the function it gives is called first. */
  alarm(at: number, ring: () => void): () => void;
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

  async sleep(until, signal) {
    await race(new Promise<never>(() => {}), this, until, signal);
  },

  alarm(at, ring) {
    let timer: ReturnType<typeof setTimeout>;
    const arm = (): void => {
      const left = at - performance.now();
      timer = setTimeout(left > LONGEST ? arm : ring, Math.min(Math.max(0, left), LONGEST));
    };
    arm();
    return () => clearTimeout(timer);
  },
};

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
      signal?.removeEventListener("abort", aborted);
    };
    const aborted = (): void => {
      end();
      reject(signal?.reason);
    };
    const cancel = clock.alarm(by, () => {
      end();
      resolve(LATE);
    });
    signal?.addEventListener("abort", aborted);
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

// A plain module page: no bundler, nothing inline.
import * as client from "/client.js";

globalThis.client = client;
/** The machine's clock, but that sleeping on it takes no time. */
globalThis.hurried = () => {
  let skipped = 0;
  const now = () => performance.now() + skipped;
  const clock = {
    now,
    sleep: async (until) => {
      skipped += Math.max(0, until - now());
    },
    alarm: (at, ring) => {
      const timer = setTimeout(ring, Math.min(Math.max(0, at - now()), 2 ** 31 - 1));
      return () => clearTimeout(timer);
    },
  };
  return { [Symbol.for("truora.clock")]: clock };
};
/** What becomes of some work: its value, or what a test wants to know of its error. */
globalThis.outcome = async (work) => {
  try {
    return { value: await work() };
  } catch (error) {
    const { name, kind, code, sent, status, message, issues } = error;
    return {
      error: {
        ours: client.TruoraError.is(error),
        name,
        kind,
        code,
        sent,
        status,
        message,
        issues,
        text: String(error.stack),
      },
    };
  }
};

// What the fault programs of Node share: a run per engine, dice that can be thrown again, a clock on which pauses take no time.

import { spawnSync } from "node:child_process";

/** Runs `main(truora, host)` once per engine that the command line names, each in a process of its own. */
export async function perEngine(main) {
  if (process.env.TRUORA_FAULTS_CHILD !== undefined) {
    const truora = await import("../../bindings-node/esm/entries/node.js");
    const bad = await main(truora, `node-${truora.engineInfo().engine}`);
    process.exitCode = bad === 0 ? 0 : 1;
    return;
  }
  const engines = process.argv.length > 2 ? process.argv.slice(2) : ["native", "wasm"];
  for (const engine of engines) {
    const env = { ...process.env, TRUORA_ENGINE: engine, TRUORA_FAULTS_CHILD: "1" };
    const { status } = spawnSync(process.execPath, [process.argv[1]], { stdio: "inherit", env });
    if (status !== 0) process.exitCode = 1;
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Real time, but that pauses between attempts are skipped. */
export function virtualClock() {
  return {
    now: () => performance.now(),
    sleep: async (_until, signal) => signal?.throwIfAborted(),
    alarm: (at, ring, idle = false) => {
      const timer = setTimeout(ring, Math.min(Math.max(0, at - performance.now()), 2 ** 31 - 1));
      if (idle) timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

// Judges parity's cases in this page, with the wasm engine that the package carries.
import { verdict } from "/parity/judge.mjs";

let host;

/** Loads the engine that the client's own entry loads. */
globalThis.prepare = async (entry) => {
  const base = new URL(entry, location.href);
  const { inlineEngine } = await import(new URL("../engine/wasm.inline.js", base));
  const { encode } = await import(new URL("../values.js", base));
  host = { engine: inlineEngine(), encode };
};

globalThis.judge = (lines) => lines.map((line) => verdict(line, host));

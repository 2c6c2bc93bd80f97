// The Node runner of the parity check: cases on standard input, verdicts on standard output, a line each.
//
// TRUORA_ENGINE=native|wasm chooses the engine.
import { createInterface } from "node:readline";

import { nodePlatform } from "../../bindings-node/esm/engine/load.node.js";
import { encode } from "../../bindings-node/esm/values.js";
import { verdict } from "./judge.mjs";

const host = { engine: nodePlatform.engine(), encode };
let out = [];
for await (const line of createInterface({ input: process.stdin })) {
  out.push(verdict(line, host));
  if (out.length === 1000) await flush();
}
await flush();

async function flush() {
  const text = out.map((line) => `${line}\n`).join("");
  out = [];
  if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
}

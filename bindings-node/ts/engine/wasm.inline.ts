// The module in the code itself: no bundler has to know of it, and no file has to be found.

import type { Engine } from "./engine.js";
import { compile, wasmEngine } from "./wasm.js";
import { BASE64 } from "../wasm/bytes.js";

export function inlineEngine(): Engine {
  return wasmEngine(compile(BASE64));
}

// bindings-wasm/engine.js, as the client sees it: an engine in an instance of its own. It throws where it traps.

import type { Engine } from "../engine/engine.js";

export interface WasmInstance extends Engine {
  /** Bytes that the instance holds. It never gives any back. */
  memory(): number;
}

export function instantiate(module: WebAssembly.Module): WasmInstance;

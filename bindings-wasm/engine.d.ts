/** An engine as `engine.ts` of the package has it, in an instance of its own. */
export interface WasmEngine {
  readonly kind: "wasm";
  version(): string;
  headers(): string[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  links(name: string, params: string, options: string): any;
  // The package's own types say what comes back.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  open(config: string): any;
  /** Bytes that the instance holds. It never gives any back: replace one that has grown large, when it is idle. */
  memory(): number;
}

/** A new engine. After an error that it throws, a trap, it is of no more use: drop it. */
export function instantiate(module: WebAssembly.Module | BufferSource): WasmEngine;

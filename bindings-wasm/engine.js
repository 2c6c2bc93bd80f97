import { glue } from "./glue.js";

/**
 * A new engine in an instance of its own. After an error that it throws, a trap, it is of no more use: drop it.
 * @param {WebAssembly.Module | BufferSource} module
 */
export function instantiate(module) {
  const wasm = glue();
  const { memory } = wasm.initSync({ module });

  class EngineCall {
    #call;

    constructor(call) {
      this.#call = call;
    }
    start(now) {
      return JSON.parse(this.#call.start(now));
    }
    head(now, status, headers) {
      return JSON.parse(this.#call.head(now, status, headers.join("\n")));
    }
    body(now, data) {
      return JSON.parse(this.#call.body(now, data));
    }
    sunk(now, bytes) {
      return JSON.parse(this.#call.sunk(now, bytes));
    }
    taken(now) {
      return JSON.parse(this.#call.taken(now));
    }
    fault(now, kind, sent, got, name) {
      return JSON.parse(this.#call.fault(now, kind, sent, got, name));
    }
    elapsed(now) {
      return JSON.parse(this.#call.elapsed(now));
    }
    free() {
      this.#call.end();
    }
  }

  class EngineClient {
    #client;

    constructor(client) {
      this.#client = client;
    }
    call(operation, mode, params, options, cursor) {
      return made(EngineCall, this.#client.call(operation, mode, params, options, cursor));
    }
    download(link, options) {
      return made(EngineCall, this.#client.download(link, options));
    }
    validate(operation, params, options) {
      return JSON.parse(this.#client.validate(operation, params, options));
    }
    items(operation) {
      return this.#client.items(operation);
    }
    free() {
      this.#client.end();
    }
  }

  /** What was made, or the failure to make it. */
  function made(Class, inner) {
    const failure = inner.failure();
    if (failure === undefined) return new Class(inner);
    inner.free();
    return JSON.parse(failure);
  }

  return {
    kind: "wasm",
    version: () => wasm.version(),
    headers: () => wasm.headers().trimEnd().split("\n"),
    links: (name, params, options) => JSON.parse(wasm.links(name, params, options)),
    open: (config) => made(EngineClient, new wasm.WasmClient(config)),
    /** Bytes that the instance holds. It never gives any back: replace one that has grown large, when it is idle. */
    memory: () => memory.buffer.byteLength,
  };
}

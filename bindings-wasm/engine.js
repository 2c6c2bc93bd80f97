import { glue } from "./glue.js";

// In the order in which `step` of src/lib.rs counts them.
const EVENTS = ["start", "head", "body", "sunk", "taken", "fault", "elapsed"];
const NOTHING = new Uint8Array();

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
    #step(now, event, number = 0, text = "", data = NOTHING) {
      return JSON.parse(this.#call.step(now, EVENTS.indexOf(event), number, text, data));
    }
    start(now) {
      return this.#step(now, "start");
    }
    head(now, status, headers) {
      return this.#step(now, "head", status, headers.join("\n"));
    }
    // The host decodes it.
    body(now, data) {
      return this.#step(now, "body", 0, "", data);
    }
    sunk(now, bytes) {
      return this.#step(now, "sunk", bytes);
    }
    taken(now) {
      return this.#step(now, "taken");
    }
    fault(now, kind, sent, got, name) {
      return this.#step(now, "fault", got, `${kind}\n${sent}\n${name}`);
    }
    elapsed(now) {
      return this.#step(now, "elapsed");
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

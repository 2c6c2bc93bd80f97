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
      return shown(this.#call.step(now, EVENTS.indexOf(event), number, text, data));
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
      return made(() => new EngineCall(this.#client.call(operation, mode, params, options, cursor)));
    }
    download(link, options) {
      return made(() => new EngineCall(this.#client.download(link, options)));
    }
    validate(operation, params, options = "{}") {
      return this.#client.validate(operation, params, options);
    }
    items(operation) {
      return this.#client.items(operation);
    }
    free() {
      this.#client.end();
    }
  }

  /** What is made, or the failure, which is thrown as the object that it is. All else that is thrown is a trap. */
  function made(make) {
    try {
      return make();
    } catch (failure) {
      if (failure.tag !== "failure") throw failure;
      return failure;
    }
  }

  /** Failures come as objects, all else as JSON text. */
  function shown(given) {
    return typeof given === "string" ? JSON.parse(given) : given;
  }

  return {
    kind: "wasm",
    version: () => wasm.version(),
    headers: () => wasm.headers().trimEnd().split("\n"),
    links: (name, params, options) => shown(wasm.links(name, params, options)),
    open: (config) => made(() => new EngineClient(wasm.WasmClient.open(config))),
    /** Bytes that the instance holds. It never gives any back: replace one that has grown large, when it is idle. */
    memory: () => memory.buffer.byteLength,
  };
}

// The wasm engine. A trap ends an instance, and memory never shrinks: so instances come and go behind the engine.

import {
  isFailure,
  type Action,
  type Engine,
  type EngineCall,
  type EngineClient,
  type Failure,
  type Mode,
} from "./engine.js";
import { bytesOfLatin1 } from "../values.js";
import { instantiate, type WasmInstance } from "../wasm/engine.js";

/** An instance that has grown beyond this is replaced when it is idle. */
const LARGE = 32 * 1024 * 1024;

/** An engine of this module. `make` gives an instance of it. */
export function wasmEngine(module: WebAssembly.Module, make = instantiate): Engine {
  const instances = new Instances(() => make(module));
  return {
    kind: "wasm",
    version: () => instances.use().engine.version(),
    headers: () => instances.use().engine.headers(),
    links: (name, params, options) => {
      const instance = instances.use();
      return instances.run(instance, name, () => instance.engine.links(name, params, options));
    },
    open: (config) => {
      const client = new Client(instances, config);
      return client.check() ?? client;
    },
  };
}

/** The module in base64, compiled. */
export function compile(base64: string): WebAssembly.Module {
  const bytes = bytesOf(base64);
  try {
    return new WebAssembly.Module(bytes);
  } catch (error) {
    const hint = "where a Content-Security-Policy holds, `script-src` needs 'wasm-unsafe-eval'";
    throw new Error(`WebAssembly is refused here (${error instanceof Error ? error.name : "Error"}); ${hint}`);
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  // Of 2025: a tenth of the time, which a page's first call waits for.
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, base64);
  return bytesOfLatin1(atob(base64));
}

interface Instance {
  readonly engine: WasmInstance;
  /** A trap has left it in between two states. */
  dead: boolean;
  /** Calls that are not freed. */
  calls: number;
}

class Instances {
  readonly #make: () => WasmInstance;
  #current: Instance | undefined;

  constructor(make: () => WasmInstance) {
    this.#make = make;
  }

  /** The instance for what is new. */
  use(): Instance {
    if (this.#current === undefined) {
      this.#current = { engine: this.#make(), dead: false, calls: 0 };
    }
    return this.#current;
  }

  drop(instance: Instance): void {
    if (this.#current === instance) this.#current = undefined;
  }

  /** Work of an instance; a trap ends it and becomes a failure. */
  run<T>(instance: Instance, operation: string, work: () => T): T | Failure {
    if (instance.dead) return trapped(operation);
    try {
      return work();
    } catch {
      // Not the error's text: it may hold what was passed in.
      instance.dead = true;
      this.drop(instance);
      return trapped(operation);
    }
  }

  release(instance: Instance): void {
    instance.calls -= 1;
    if (instance.calls === 0 && !instance.dead && instance.engine.memory() > LARGE) this.drop(instance);
  }
}

class Client implements EngineClient {
  readonly #instances: Instances;
  readonly #config: string;
  /** The client within an instance; the next instance gets a new one. */
  #open: { readonly instance: Instance; readonly client: EngineClient } | undefined;
  #freed = false;

  constructor(instances: Instances, config: string) {
    this.#instances = instances;
    this.#config = config;
  }

  check(): Failure | undefined {
    const made = this.#here();
    return "tag" in made ? made : undefined;
  }

  #here(): { readonly instance: Instance; readonly client: EngineClient } | Failure {
    const instance = this.#instances.use();
    if (this.#open?.instance === instance && !this.#freed) return this.#open;
    const client = this.#instances.run(instance, "", () => instance.engine.open(this.#config));
    if (isFailure(client)) return client;
    this.#release();
    this.#open = { instance, client };
    return this.#open;
  }

  #run<T>(operation: string, work: (client: EngineClient, instance: Instance) => T): T | Failure {
    const here = this.#here();
    if ("tag" in here) return here;
    return this.#instances.run(here.instance, operation, () => work(here.client, here.instance));
  }

  #call(operation: string, make: (client: EngineClient) => EngineCall | Failure): EngineCall | Failure {
    return this.#run(operation, (client, instance) => {
      const call = make(client);
      return isFailure(call) ? call : new Call(this.#instances, instance, operation, call);
    });
  }

  call(operation: string, mode: Mode, params: string, options: string, cursor?: string): EngineCall | Failure {
    return this.#call(operation, (client) => client.call(operation, mode, params, options, cursor));
  }

  download(link: string, options: string): EngineCall | Failure {
    return this.#call("download", (client) => client.download(link, options));
  }

  validate(operation: string, params: string, options?: string): ReturnType<EngineClient["validate"]> {
    return this.#run(operation, (client) => client.validate(operation, params, options));
  }

  items(operation: string): string | null | undefined {
    const found = this.#run(operation, (client) => client.items(operation) ?? undefined);
    return typeof found === "string" ? found : undefined;
  }

  free(): void {
    this.#freed = true;
    this.#release();
  }

  #release(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open !== undefined && !open.instance.dead) this.#instances.run(open.instance, "", () => open.client.free());
  }
}

class Call implements EngineCall {
  readonly #instances: Instances;
  readonly #instance: Instance;
  readonly #operation: string;
  #call: EngineCall | undefined;

  constructor(instances: Instances, instance: Instance, operation: string, call: EngineCall) {
    this.#instances = instances;
    this.#instance = instance;
    this.#operation = operation;
    this.#call = call;
    instance.calls += 1;
  }

  #step(work: (call: EngineCall) => Action): Action {
    const call = this.#call;
    if (call === undefined) return misuse(this.#operation, "the call is over: it was freed");
    return this.#instances.run(this.#instance, this.#operation, () => work(call));
  }

  start(now: number): Action {
    return this.#step((call) => call.start(now));
  }
  head(now: number, status: number, headers: string[]): Action {
    return this.#step((call) => call.head(now, status, headers));
  }
  body(now: number, data: Uint8Array): Action {
    return this.#step((call) => call.body(now, data));
  }
  sunk(now: number, bytes: number): Action {
    return this.#step((call) => call.sunk(now, bytes));
  }
  taken(now: number): Action {
    return this.#step((call) => call.taken(now));
  }
  fault(now: number, kind: string, sent: string, got: number, name: string): Action {
    return this.#step((call) => call.fault(now, kind, sent, got, name));
  }
  elapsed(now: number): Action {
    return this.#step((call) => call.elapsed(now));
  }

  free(): void {
    const call = this.#call;
    this.#call = undefined;
    if (call === undefined) return;
    if (!this.#instance.dead) this.#instances.run(this.#instance, this.#operation, () => call.free());
    this.#instances.release(this.#instance);
  }
}

function trapped(operation: string): Failure {
  return misuse(operation, "the engine stopped on a bug of its own; please report it. The next call gets a new one");
}

function misuse(operation: string, text: string): Failure {
  return {
    tag: "failure",
    kind: "misuse",
    code: "misuse",
    message: `${operation || "truora"}: ${text} [misuse/misuse, sent: maybe]`,
    operation,
    sent: "maybe",
    attempts: 0,
    issues: [],
    warnings: [],
  };
}

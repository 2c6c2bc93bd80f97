// Cloudflare Workers and edges alike: they compile no bytes, so the module is an import of theirs.

import wasm from "../wasm/truora.wasm";
import { Client } from "./client.js";
import type { EngineInfo } from "./engine.js";
import { checked, lazily } from "./loading.js";
import type { TruoraOptions } from "./options.js";
import { webPlatform } from "./platform.web.js";
import { wasmEngine } from "./wasm.js";

export * from "./index.js";

const loaded = lazily(() => checked(wasmEngine(wasm)));
const platform = webPlatform(loaded);

/** Which engine runs here. */
export function engineInfo(): EngineInfo {
  return loaded().info;
}

/** The Truora API. Holds no connections of its own: there is nothing to close. */
export class Truora extends Client {
  constructor(options: TruoraOptions = {}) {
    super(platform, options);
  }
}

export default Truora;

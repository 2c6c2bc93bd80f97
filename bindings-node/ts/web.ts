// `@org/truora-web`, and `@org/truora` in pages, Deno and Bun: the engine is wasm, and comes in the code.

import { Client } from "./client.js";
import type { EngineInfo } from "./engine.js";
import { checked, lazily } from "./loading.js";
import type { TruoraOptions } from "./options.js";
import { webPlatform } from "./platform.web.js";
import { inlineEngine } from "./wasm.inline.js";

export * from "./index.js";

const loaded = lazily(() => checked(inlineEngine()));
const platform = webPlatform(loaded);

/** Which engine runs here. */
export function engineInfo(): EngineInfo {
  return loaded().info;
}

/**
 * The Truora API. In pages with `proxy`, the path of a proxy handler on your server, or with a web key.
 *
 * Holds no connections of its own: there is nothing to close.
 */
export class Truora extends Client {
  constructor(options: TruoraOptions = {}) {
    super(platform, options);
  }
}

export default Truora;

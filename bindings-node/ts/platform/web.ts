// Pages, workers and whatever else has `fetch` and WebAssembly.

import type { EngineInfo } from "../engine/engine.js";
import type { Loaded } from "../engine/lazy.js";
import { looksLikePage, vagueFault, type Platform } from "./platform.js";

export function webPlatform(loaded: () => Loaded): Platform {
  return {
    engine: () => loaded().engine,
    info: (): EngineInfo => loaded().info,
    env: (name) => {
      try {
        return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[name];
      } catch {
        // Deno asks for a permission.
        return undefined;
      }
    },
    // Any header of ours would make a browser ask the service beforehand.
    agent: undefined,
    get page() {
      return looksLikePage();
    },
    faultOf: vagueFault,
    sink: undefined,
    file: undefined,
    streams: false,
    framed: false,
  };
}

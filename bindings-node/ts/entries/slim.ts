// `./slim`: the module is a file that you serve or load yourself (`./truora.wasm`), a third smaller than in the code.

import { Client } from "../client.js";
import type { EngineInfo } from "../engine/engine.js";
import { linksOf, tokenOf } from "../links.js";
import { checked, lazily } from "../engine/lazy.js";
import type { TruoraOptions } from "../options.js";
import { webPlatform } from "../platform/web.js";
import type { Links } from "../printed/operations.js";
import type { TokenClaims } from "../printed/types.js";
import { wasmEngine } from "../engine/wasm.js";

export * from "../index.js";

let wasm: WebAssembly.Module | undefined;

const loaded = lazily(() => {
  if (wasm === undefined) throw new Error("call and await `initTruora` first");
  return checked(wasmEngine(wasm));
});
const platform = webPlatform(loaded);

/** Where the module can come from: an address to fetch, an answer, its bytes, or the module itself. */
export type WasmSource = string | URL | Response | BufferSource | WebAssembly.Module;

/** Loads the engine, once, before the first client is made. */
export async function initTruora(source: WasmSource | Promise<WasmSource>): Promise<void> {
  const given = await source;
  wasm ??= await compiled(typeof given === "string" || given instanceof URL ? await fetch(given) : given);
}

async function compiled(source: Response | BufferSource | WebAssembly.Module): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (!(source instanceof Response)) return WebAssembly.compile(source);
  if (!source.ok) throw new Error(`the wasm module was answered by status ${source.status}`);
  // Servers that do not know the type are common; compiling while it loads insists on it.
  const type = source.headers.get("content-type")?.split(";")[0]?.trim();
  return type === "application/wasm"
    ? WebAssembly.compileStreaming(source)
    : WebAssembly.compile(await source.arrayBuffer());
}

/** Which engine runs here. */
export function engineInfo(): EngineInfo {
  return loaded().info;
}

/** Addresses for people, made without a call and without a client. Nothing is sent. */
export const links: Links = /* @__PURE__ */ linksOf(platform);

/**
 * What an API key or web token says of itself, read without verifying it. Nothing is sent.
 *
 * For hints only: only the service can tell whether a key is genuine.
 */
export function readToken(key: string): TokenClaims {
  return tokenOf(platform, key);
}

/** The Truora API. Holds no connections of its own: there is nothing to close. */
export class Truora extends Client {
  constructor(options: TruoraOptions = {}) {
    super(platform, options);
  }
}

export default Truora;

// `@org/truora-web`, and `@org/truora` in pages, Deno and Bun: the engine is wasm, and comes in the code.

import { Client } from "../client.js";
import type { EngineInfo } from "../engine/engine.js";
import { linksOf, tokenOf } from "../links.js";
import { checked, lazily } from "../engine/lazy.js";
import type { TruoraOptions } from "../options.js";
import { webPlatform } from "../platform/web.js";
import type { Links } from "../printed/operations.js";
import type { TokenClaims } from "../printed/types.js";
import { inlineEngine } from "../engine/wasm.inline.js";

export * from "../index.js";

const loaded = lazily(() => checked(inlineEngine()));
const platform = webPlatform(loaded);

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

// `@org/truora` in Node.

import { Client } from "../client.js";
import { nodePlatform } from "../engine/load.node.js";
import { linksOf, tokenOf } from "../links.js";
import type { TruoraOptions } from "../options.js";
import type { Links } from "../printed/operations.js";
import type { TokenClaims } from "../printed/types.js";

export { engineInfo } from "../engine/load.node.js";
export * from "../index.js";

/** Addresses for people, made without a call and without a client. Nothing is sent. */
export const links: Links = /* @__PURE__ */ linksOf(nodePlatform);

/**
 * What an API key or web token says of itself, read without verifying it. Nothing is sent.
 *
 * For hints only: only the service can tell whether a key is genuine.
 */
export function readToken(key: string): TokenClaims {
  return tokenOf(nodePlatform, key);
}

/**
 * The Truora API. The key comes from `apiKey` or `TRUORA_API_KEY`.
 *
 * Holds no connections of its own: there is nothing to close, and one may be made per account.
 */
export class Truora extends Client {
  constructor(options: TruoraOptions = {}) {
    super(nodePlatform, options);
  }
}

export default Truora;

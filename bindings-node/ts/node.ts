// `@org/truora` in Node.

import { Client } from "./client.js";
import { nodePlatform } from "./engine.node.js";
import type { TruoraOptions } from "./options.js";

export { engineInfo } from "./engine.node.js";
export * from "./index.js";

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

// Deno and Bun run this as it is; a Worker is bundled from it, and tested by workerd.
import * as truora from "@org/truora";

import { smoke } from "./smoke.mjs";

/** A Worker's test: nothing at load, because there are no dice and no clock before a request. */
export default {
  async test() {
    await smoke(truora, "wasm");
  },
};

if (globalThis.navigator?.userAgent !== "Cloudflare-Workers") await smoke(truora, "wasm");

// Bundled by Vite as a library, without a setting of its own.
import * as truora from "@org/truora";
import * as web from "@org/truora-web";

import { smoke } from "./smoke.mjs";

export const done = Promise.all([smoke(truora, "wasm"), smoke(web, "wasm")]);

import * as truora from "@org/truora-web";
import { createProxyHandler } from "@org/truora-web/proxy";
import { createRequire } from "node:module";

import { smoke } from "./smoke.mjs";

await smoke(truora, "wasm");
const require = createRequire(import.meta.url);
await smoke(require("@org/truora-web"), "wasm");
createProxyHandler({
  client: new truora.Truora({ apiKey: "key" }),
  allow: ["*"],
  authorize: () => true,
});
// Without Node's files there is no `to`.
const error = await new truora.Truora({ apiKey: "key" }).processes
  .pdf("IDP1", { to: "a.pdf" })
  .catch((caught) => caught);
if (error.code !== "bad_target") throw error;

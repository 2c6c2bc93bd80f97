import * as truora from "@org/truora";
import Default from "@org/truora";
import { createProxyHandler, memoryStore, nodeHandler } from "@org/truora/proxy";
import { initTruora, Truora as Slim } from "@org/truora/slim";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { smoke } from "./smoke.mjs";

const info = await smoke(truora, process.env.EXPECT ?? "native");
if (process.env.REASON && !info.reason?.includes(process.env.REASON)) throw new Error(`reason: ${info.reason}`);
if (Default !== truora.Truora) throw new Error("the default export is another");
const handler = createProxyHandler({
  client: new truora.Truora(),
  allow: ["checks.*"],
  authorize: () => true,
});
for (const made of [handler, memoryStore, nodeHandler]) if (typeof made !== "function") throw new Error("no function");

const require = createRequire(import.meta.url);
try {
  new Slim();
  throw new Error("slim needs its module");
} catch (error) {
  if (error.code !== "no_engine") throw error;
}
await initTruora(readFileSync(require.resolve("@org/truora/truora.wasm")));
await smoke(await import("@org/truora/slim"), "wasm");
if (require("@org/truora/package.json").name !== "@org/truora") throw new Error("package.json");

// A copy by `require` has classes of its own; errors are known by brand all the same.
const twin = require("@org/truora");
const error = await new truora.Truora().checks.create({}).catch((caught) => caught);
if (error instanceof twin.TruoraError || !twin.ValidationError.is(error)) throw new Error("brand");

const truora = require("@org/truora");
const { createProxyHandler } = require("@org/truora/proxy");
const { initTruora } = require("@org/truora/slim");

async function main() {
  const { smoke } = await import("./smoke.mjs");
  await smoke(truora, process.env.EXPECT ?? "native");
  if (truora.default !== truora.Truora) throw new Error("the default export is another");
  createProxyHandler({
    apiKey: "key",
    allow: ["checks.create"],
    authorize: () => true,
  });
  if (typeof initTruora !== "function") throw new Error("slim");
}

main();

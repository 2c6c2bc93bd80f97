// The proxy handlers that pages talk to, each as a server of its own before the mock service.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { ROOT, service } from "../node/support.mjs";
import { exported } from "./browser.mjs";

/** In no page, file or message but these two servers. */
export const SECRET = "key-that-no-page-may-ever-see-4711";
/** As in the example's server, and what a page with a batch needs. */
const ALLOW = ["checks.create", "checks.*", "processes.*", "batches.create", "batches.start", "batches.*"];

const PYTHON = process.env.TRUORA_PYTHON ?? join(ROOT, ".venv", "bin", "python");
const PROXY = exported("./proxy", ["node", "import", "default"]);

/** By name: `undefined` where it is not built. Each starts a server, and gives its origin and its end. */
export const HANDLERS = {
  typescript: PROXY === undefined ? undefined : typescript,
  python: existsSync(PYTHON) ? python : undefined,
};

async function typescript() {
  const { Truora } = await import("../../bindings-node/esm/entries/node.js");
  const { createProxyHandler, nodeHandler } = await import(PROXY);
  const client = new Truora({ apiKey: SECRET, baseUrls: service.bases });
  const server = createServer(nodeHandler(createProxyHandler({ client, allow: ALLOW, authorize: () => true })));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** The example's server. It knows its admin by a cookie that comes with the page. */
async function python() {
  const env = { ...process.env, TRUORA_API_KEY: SECRET };
  for (const [host, base] of Object.entries(service.bases)) env[`TRUORA_BASE_URL_${host.toUpperCase()}`] = base;
  const example = join(ROOT, "examples", "admin-page");
  const made = spawn(PYTHON, [join(example, "server.py"), example], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => made.once("exit", resolve));
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: made.stdout }).once("line", resolve);
    made.once("error", reject);
    made.once("exit", (code) => reject(new Error(`the Python handler ended with ${code}`)));
  });
  const close = async () => {
    made.kill();
    await ended;
  };
  return { origin: new URL(line).origin, login: "/", close };
}

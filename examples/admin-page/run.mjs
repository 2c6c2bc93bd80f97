// The example in one command: the mock service, the page and its handler, until Ctrl-C.
//
//     node examples/admin-page/run.mjs [--port N]
//
// What it needs is built by `make admin-page`. In real life `truora/` is what the npm package holds, and the key is yours.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const client = process.env.TRUORA_CLIENT ?? join(root, "bindings-node", "esm");
const python = process.env.TRUORA_PYTHON ?? join(root, ".venv", "bin", "python");
const mock = process.env.TRUORA_MOCK ?? join(target, "debug", "truora-mock");

for (const [what, path] of Object.entries({ client: join(client, "entries", "web.js"), python, mock })) {
  if (existsSync(path)) continue;
  console.error(`the ${what} is not built (${path}): use \`make admin-page\``);
  process.exit(1);
}

/** A program, and the first line that it prints. It ends with us. */
async function started(command, args, options) {
  const made = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"], ...options });
  process.once("exit", () => made.kill());
  made.once("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
  made.once("error", (error) => {
    console.error(String(error));
    process.exit(1);
  });
  return new Promise((resolve) => createInterface({ input: made.stdout }).once("line", resolve));
}

// One folder: the page, and the client as plain modules.
const folder = join(target, "admin-page");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of ["index.html", "app.js", "style.css", "icon.svg"]) cpSync(join(here, name), join(folder, name));
cpSync(client, join(folder, "truora"), { recursive: true, filter: (path) => !path.endsWith(".d.ts") });

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
const { hosts } = JSON.parse(await started(mock, ["--until-eof"]));
const env = { ...process.env, TRUORA_API_KEY: "a-key-for-the-mock" };
for (const [host, base] of Object.entries(hosts)) env[`TRUORA_BASE_URL_${host.toUpperCase()}`] = base;
console.log(await started(python, [join(here, "server.py"), folder, ...process.argv.slice(2)], { env }));

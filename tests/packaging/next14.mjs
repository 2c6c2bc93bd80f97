// Builds and runs an application of Next.js 14 over the packed package: a wait polls the service, and nothing is stored.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const app = join(here, "next14");
const packed = process.argv.slice(2).map((path) => resolve(path));
const NEXT = join(app, "node_modules", "next", "dist", "bin", "next");
const MARKER = "an answer of the service";

function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: app, encoding: "utf8", env: ENV });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
}

/** A service whose check is completed at the third look. */
async function service() {
  let looks = 0;
  const server = createServer((request, response) => {
    looks += 1;
    const status = looks < 3 ? "in_progress" : "completed";
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ check: { check_id: "CHK00000000000000000000000000000001", status, note: MARKER } }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { server, base: `http://127.0.0.1:${server.address().port}`, looks: () => looks };
}

/** Every file below a folder. */
function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield path;
  }
}

/** Starts the application on a free port; resolves with its address. */
async function started() {
  const child = spawn(process.execPath, [NEXT, "start", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd: app,
    env: ENV,
  });
  let text = "";
  const address = await new Promise((resolve, reject) => {
    child.stdout.on("data", (part) => {
      text += part;
      const found = /http:\/\/(?:127\.0\.0\.1|localhost):(\d+)/.exec(text);
      if (found && /Ready/.test(text)) resolve(`http://127.0.0.1:${found[1]}`);
    });
    child.stderr.on("data", (part) => (text += part));
    child.once("exit", () => reject(new Error(text)));
  });
  return { child, address };
}

const { server, base, looks } = await service();
const ENV = { ...process.env, TEST_SERVICE: base, NEXT_TELEMETRY_DISABLED: "1", TRUORA_API_KEY: "", TRUORA_ENGINE: "" };
rmSync(join(app, ".next"), { recursive: true, force: true });
if (!existsSync(join(app, "node_modules", "next"))) run("npm", "ci", "--silent", "--no-audit", "--no-fund");
run("npm", "install", "--no-save", "--no-package-lock", "--offline", "--silent", "--no-audit", "--no-fund", ...packed);
run(process.execPath, NEXT, "build");
const { child, address } = await started();
try {
  const response = await fetch(address);
  const page = (await response.text()).replaceAll("<!-- -->", "");
  assert.match(page, /status completed/);
  assert.equal(looks(), 3);
  const stored = [...files(join(app, ".next"))].filter((path) => readFileSync(path).includes(MARKER));
  assert.deepEqual(stored, []);
} finally {
  child.kill();
  await once(child, "exit");
  server.close();
  rmSync(join(app, ".next"), { recursive: true, force: true });
}

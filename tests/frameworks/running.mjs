// Runs the recipes of docs/proxy.md as they are, each in its framework, on free ports of this machine.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:http2";
import { Server } from "node:net";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { blocks } from "../node/documents.mjs";
import { KEY, ROOT, service } from "../node/support.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
/** Where the pages of the recipes come from. */
export const PAGE = "https://admin.example";

process.env.TRUORA_API_KEY = KEY;
for (const [host, base] of Object.entries(service.bases)) process.env[`TRUORA_BASE_URL_${host.toUpperCase()}`] = base;

/**
 * The reader's project, where the frameworks are found and git looks at nothing. Its session is a cookie, read in each
 * framework's own way.
 */
export const place = mkdtempSync(join(HERE, "node_modules", ".recipes-"));
after(() => rmSync(place, { recursive: true, force: true }));
mkdirSync(join(place, "node_modules", "@org"), { recursive: true });
symlinkSync(join(ROOT, "bindings-node"), join(place, "node_modules", "@org", "truora"));
writeFileSync(join(place, "package.json"), '{ "type": "module" }\n');
writeFileSync(
  join(place, "session.js"),
  `export const seen = [];
export function userOf(source) {
  seen.push(source);
  const cookie = source.cookies?.session ?? source.headers?.cookie ?? source.headers?.get?.("cookie") ??
    source.request?.headers?.cookie ?? source.req?.header?.("cookie");
  return cookie?.startsWith("session=of-") ? cookie.slice(11) : undefined;
}
`,
);

const RECIPES = new Map(
  blocks(readFileSync(join(ROOT, "docs", "proxy.md"), "utf8"), "docs/proxy.md")
    .filter(({ what }) => what === "recipe")
    .map((block) => [block.name, block]),
);
writeFileSync(join(place, "truora.js"), RECIPES.get("truora.js").code);
/** Sources that `authorize` was called with. */
export const { seen } = await import(pathToFileURL(join(place, "session.js")));
/** Names of the recipes, to see that each is run. */
export const names = [...RECIPES.keys()];

let runs = 0;

/** The module of a recipe. `change` makes another of its text. */
export async function recipe(name, change = (code) => code) {
  const { language, code } = RECIPES.get(name);
  const text = change(code);
  runs += 1;
  const path = join(place, `${name.replace(/\.js$/, "")}-${runs}.${language === "ts" ? "ts" : "js"}`);
  writeFileSync(path, text);
  return import(pathToFileURL(language === "ts" ? compiled(path) : path));
}

/** The compiler, which must find nothing. */
export function tsc(...options) {
  const compiler = join(ROOT, "bindings-node", "node_modules", "typescript", "bin", "tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "--ignoreConfig", ...options], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout);
}

/** Decorators are TypeScript's. */
function compiled(path) {
  const options = ["--noCheck", "--experimentalDecorators", "--target", "es2022", "--module", "esnext"];
  tsc(...options, "--moduleResolution", "bundler", "--types", "", "--skipLibCheck", path);
  return path.replace(/\.ts$/, ".js");
}

const servers = [];
const { listen } = Server.prototype;
// The recipes listen at 3000: here it is a free port of loopback.
Server.prototype.listen = function (at, ...more) {
  servers.push(this);
  if (at === 3000) return listen.call(this, 0, "127.0.0.1", ...more.filter((one) => typeof one === "function"));
  if (at?.port === 3000) return listen.call(this, { ...at, port: 0, host: "127.0.0.1" }, ...more);
  return listen.call(this, at, ...more);
};

/** Runs what starts a server; gives the port. */
export async function started(t, start) {
  servers.length = 0;
  await start();
  const [server, ...others] = servers.splice(0);
  t.after(() => {
    for (const one of [server, ...others]) {
      one.closeAllConnections?.();
      one.close();
    }
  });
  if (!server.listening) await once(server, "listening");
  return server.address().port;
}

/** A certificate for this machine, where the recipe reads it. */
export function certify() {
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const files = ["-keyout", "key.pem", "-out", "cert.pem", "-days", "2"];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  execFileSync("openssl", ["req", "-x509", ...curve, ...files, ...subject], { cwd: place, stdio: "ignore" });
}

/** A `fetch` over one connection of HTTP/2, as far as a page needs it. */
export function http2Fetch(t, origin) {
  const session = connect(origin, { rejectUnauthorized: false });
  t.after(() => session.destroy());
  return async (url, { method, headers, body, signal }) => {
    const { pathname } = new URL(url);
    const all = {};
    for (const [name, value] of headers) all[name.toLowerCase()] = [...(all[name.toLowerCase()] ?? []), value];
    for (const [name, values] of Object.entries(all)) if (name !== "cookie") [all[name]] = values;
    const stream = session.request({ ":method": method, ":path": pathname, ...all });
    signal?.addEventListener("abort", () => stream.close());
    stream.end(body);
    const [head] = await once(stream, "response");
    const shown = Object.entries(head).filter(([name]) => !name.startsWith(":"));
    // A stream that the server resets ends like a whole one, but for its code.
    const parts = async function* () {
      yield* stream;
      if (stream.rstCode !== 0) throw new TypeError("reset");
    };
    return new Response(Readable.toWeb(Readable.from(parts())), { status: head[":status"], headers: shown });
  };
}

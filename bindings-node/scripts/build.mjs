// Builds the TypeScript client, once for two packages: esm/ and cjs/ here, and the same without Node in
// bindings-wasm/dist. `--types-only` stops after the compiler has agreed.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(here);
const pkg = process.env.TRUORA_WASM_PKG ?? join(root, "bindings-wasm", "pkg");

function compile(...args) {
  const tsc = join(here, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, ...args], { cwd: here, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** A folder of our own, empty. */
function fresh(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const hasWasm = existsSync(join(pkg, "truora.js"));
if (!hasWasm) console.warn("without the wasm engine, which bindings-wasm/build.sh makes: native only");
/** What stands in for it while one works without wasm; never packed. */
const NONE = 'export function instantiate() {\n  throw new Error("the package was built without its wasm");\n}\n';

/** The engine's module, as it is or for `require`. */
function engine(format) {
  const text = hasWasm ? readFileSync(join(pkg, "truora.js"), "utf8") : NONE;
  if (format === "esm") return text;
  const made = text.replace(/^export (?=function )/gm, "");
  if (/^(?:im|ex)port /m.test(made)) throw new Error("truora.js has imports or exports that are not understood");
  return `"use strict";\n${made}\nexports.instantiate = instantiate;\n`;
}

function bytes(format) {
  // Without it, the smallest module there is.
  const base64 = hasWasm ? readFileSync(join(pkg, "truora_bg.wasm")).toString("base64") : "AGFzbQEAAAA=";
  const text = JSON.stringify(base64);
  return format === "esm" ? `export const BASE64 = ${text};\n` : `exports.BASE64 = ${text};\n`;
}

if (process.argv.includes("--types-only")) {
  compile("--noEmit");
  process.exit(0);
}

// Built aside and put in place at the end: others may be running what is there.
const aside = join(here, `.build-${process.pid}`);
process.on("exit", () => rmSync(aside, { recursive: true, force: true }));
fresh(aside);
compile("--outDir", join(aside, "esm"));
compile("--outDir", join(aside, "cjs"), "--module", "commonjs", "--moduleResolution", "bundler", "--esModuleInterop");
mkdirSync(join(aside, "wasm"));
if (hasWasm) cpSync(join(pkg, "truora_bg.wasm"), join(aside, "wasm", "truora.wasm"));
// Their formats, whatever the package's is.
writeFileSync(join(aside, "esm", "package.json"), '{ "type": "module", "sideEffects": false }\n');
writeFileSync(join(aside, "cjs", "package.json"), '{ "type": "commonjs", "sideEffects": false }\n');
for (const format of ["esm", "cjs"]) {
  const folder = join(aside, format, "wasm");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "engine.js"), engine(format));
  writeFileSync(join(folder, "bytes.js"), bytes(format));
  for (const name of ["engine.d.ts", "bytes.d.ts"]) cpSync(join(here, "ts", "wasm", name), join(folder, name));
}

// The other package: the same files, without those that need Node.
const nodes = /(?:^|\/)(?:node|[a-z]+\.node)\.(?:js|d\.ts)$/;
const web = join(aside, "dist");
for (const format of ["esm", "cjs"]) {
  cpSync(join(aside, format), join(web, format), { recursive: true, filter: (path) => !nodes.test(path) });
}
cpSync(join(aside, "wasm"), join(web, "wasm"), { recursive: true });

for (const folder of ["esm", "cjs", "wasm"]) place(join(aside, folder), join(here, folder));
place(web, join(root, "bindings-wasm", "dist"));
console.log(
  `built ${readdirSync(join(here, "esm"), { recursive: true }).filter((name) => name.endsWith(".js")).length} modules`,
);

function place(from, to) {
  const old = join(aside, `old-${basename(from)}`);
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
}

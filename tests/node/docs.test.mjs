// The JavaScript of the documents, run as it stands against the mock service, on the engine that TRUORA_ENGINE names.
//
// All ```js blocks of a document are one module, with each line where it stands in the document, so that a stack trace
// names the document's own lines. What `console.log(...); // text` promises must be the first that this line prints.
// ```ts blocks are compiled by tsc, strict, by two ways of finding modules. A block that does not run says why, by a mark.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

import { systemClock } from "../../bindings-node/esm/transport/clock.js";
import { createProxyHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { systemClock as webClock } from "../../bindings-wasm/dist/esm/transport/clock.js";
import { blocks, kept, padded, read } from "./documents.mjs";
import { client, Clock, KEY, ROOT, service } from "./support.mjs";

const DOCUMENTS = {
  "docs/javascript": { blocks: 35, types: 5 },
  "docs/proxy.md": { blocks: 1, types: 1 },
  "README.md": { blocks: 2, types: 0 },
  "bindings-node/README.md": { blocks: 1, types: 0 },
  "bindings-wasm/README.md": { blocks: 1, types: 0 },
};

const place = mkdtempSync(join(tmpdir(), "truora-docs-"));
process.chdir(place);
after(() => {
  process.chdir(ROOT);
  rmSync(place, { recursive: true, force: true });
});
// Links, so that the documents load the same modules as this file.
mkdirSync(join(place, "node_modules", "@org"), { recursive: true });
for (const [name, target] of Object.entries({
  "@org/truora": ["bindings-node"],
  "@org/truora-web": ["bindings-wasm"],
})) {
  symlinkSync(join(ROOT, ...target), join(place, "node_modules", name));
}
writeFileSync(join(place, "package.json"), '{ "type": "module" }\n');

// Nothing really sleeps.
const clock = new Clock();
for (const replaced of [systemClock, webClock]) {
  for (const name of ["now", "sleep", "alarm"]) replaced[name] = (...given) => clock[name](...given);
}
process.env.TRUORA_API_KEY = KEY;
for (const [host, base] of Object.entries(service.bases)) process.env[`TRUORA_BASE_URL_${host.toUpperCase()}`] = base;

let files = 0;

/** A file in the folder of the documents. Each has a name of its own, because modules are loaded once. */
function written(document, suffix, text) {
  files += 1;
  const path = join(place, `${document.replaceAll("/", "-")}.${files}${suffix}`);
  writeFileSync(path, text);
  return path;
}

/** Runs a module; gives what it prints, by line. */
async function printedBy(path) {
  const { log } = console;
  const printed = new Map();
  console.log = (...values) => {
    const frame = new Error().stack.split("\n").find((one) => one.includes(path));
    const line = Number(/:(\d+):\d+\)?$/.exec(frame)?.[1]);
    printed.set(line, [...(printed.get(line) ?? []), format(...values)]);
  };
  try {
    await import(pathToFileURL(path));
  } finally {
    console.log = log;
  }
  return printed;
}

/** Runs blocks as one module and holds them to what they promise. */
async function held(document, chosen) {
  const text = padded(chosen);
  return kept(document, text, await printedBy(written(document, ".mjs", text)));
}

/** Runs `work` where only this machine can be reached; `handler` answers what has no host, as for a page. */
async function alone(work, handler) {
  const real = globalThis.fetch;
  globalThis.fetch = (url, init) => {
    if (handler !== undefined && String(url).startsWith("/")) {
      return handler(new Request(`https://admin.example${url}`, init));
    }
    const { hostname } = new URL(url);
    assert.equal(hostname, "127.0.0.1", "a document reaches for the network");
    return real(url, init);
  };
  try {
    return await work();
  } finally {
    globalThis.fetch = real;
  }
}

/** Runs `work` where a page's marks are. The handler's client is made before: it is none of the page. */
async function asPage(work) {
  const allow = ["checks.*", "checks.create", "processes.*", "batches.*", "batches.create", "batches.start"];
  const handler = createProxyHandler({ client: client(), allow, authorize: () => "somebody" });
  try {
    globalThis.window = { document: {} };
    return await alone(work, handler);
  } finally {
    delete globalThis.window;
  }
}

function parse(document, text) {
  const path = written(document, ".mjs", text);
  const { status, stderr } = spawnSync(process.execPath, ["--check", path], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
}

/** What tsc says of some modules; the package is found as Node finds it, and as bundlers do. */
function compile(paths) {
  const tsc = join(ROOT, "bindings-node", "node_modules", "typescript", "bin", "tsc");
  // The package's own files are checked by tests/packaging; here it is their use.
  const base = { strict: true, noEmit: true, target: "es2022", lib: ["es2023", "dom", "dom.asynciterable"] };
  for (const modules of [{ module: "node16" }, { module: "esnext", moduleResolution: "bundler" }]) {
    const compilerOptions = { ...base, types: [], skipLibCheck: true, exactOptionalPropertyTypes: true, ...modules };
    const project = written("tsconfig", ".json", JSON.stringify({ compilerOptions, files: paths }));
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" });
    assert.equal(status, 0, `${modules.module}: ${stdout}`);
  }
}

for (const [document, least] of Object.entries(DOCUMENTS)) {
  const text = read(ROOT, document);
  const all = blocks(text, document);
  const of = (what) => all.filter((block) => block.what === what);

  test(`${document} runs`, async () => {
    const inNode = of("run in Node");
    const inPages = of("run as a page");
    assert.ok(inNode.length + inPages.length >= least.blocks, "blocks are missing");
    await alone(() => held(document, inNode));
    await service.reset();
    await asPage(() => held(document, inPages));
  });

  test(`${document}: what does not run can be read`, () => {
    for (const { code } of of("parse")) parse(document, code);
  });

  if (least.types > 0) {
    test(`${document}: its types are right`, () => {
      const typed = of("ts");
      assert.ok(typed.length >= least.types, "blocks are missing");
      compile(typed.map((block) => written(document, ".ts", padded([block]))));
    });
  }
}

test("a promise that is not kept, a mark that is none and a wrong type are found", async () => {
  const block = (code) => [{ code, line: 5 }];
  assert.equal(await held("kept", block("console.log(1 + 1); // 2\n")), 1);
  await assert.rejects(held("broken", block("console.log(1 + 1); // 3\n")), /broken:5/);
  await assert.rejects(held("silent", block("if (false) console.log(2); // 2\n")), /silent:5/);
  await assert.rejects(
    alone(() => held("far", block('await fetch("https://far.example");\n'))),
    /reaches for the network/,
  );
  assert.throws(() => blocks("```js no-run\n1;\n```\n", "marked"), /marked:2: ```js no-run/);
  assert.throws(() => parse("broken", "const = 1;\n"), /SyntaxError/);
  const wrong = 'import { Truora } from "@org/truora";\nawait new Truora().checks.get(5);\n';
  assert.throws(() => compile([written("wrong", ".ts", wrong)]), /TS2769|TS2345/);
});

// The package as a whole: one version, a printed table that fits, nothing that runs at load.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Client } from "../../bindings-node/esm/client.js";
import { METHODS } from "../../bindings-node/esm/printed/operations.js";
import { client, ROOT, truora } from "./support.mjs";

const read = (...path) => readFileSync(join(ROOT, ...path), "utf8");

test("one version everywhere", () => {
  const version = /^\[workspace\.package\]\s+version = "(.+)"/m.exec(read("Cargo.toml"))[1];
  for (const folder of ["bindings-node", "bindings-wasm"]) {
    assert.equal(JSON.parse(read(folder, "package.json")).version, version);
  }
  assert.deepEqual([truora.VERSION, truora.engineInfo().version], [version, version]);
});

test("no dependencies, nothing that runs when it is installed", () => {
  for (const folder of ["bindings-node", "bindings-wasm"]) {
    const made = JSON.parse(read(folder, "package.json"));
    assert.deepEqual([made.dependencies, made.peerDependencies], [undefined, undefined]);
    for (const hook of ["preinstall", "install", "postinstall", "prepare"])
      assert.equal(made.scripts?.[hook], undefined);
  }
});

test("the printed table gives every method once, and none that the client itself has", () => {
  const seen = new Set();
  const own = new Set(Object.getOwnPropertyNames(Client.prototype));
  for (const resource of new Set(METHODS.map((row) => row.resource))) own.delete(resource);
  const made = client();
  for (const { resource, method, id: operation, use, lone } of METHODS) {
    assert.ok(!seen.has(`${resource}.${method}`) && !own.has(resource), `${resource}.${method}`);
    seen.add(`${resource}.${method}`);
    assert.equal(typeof made[resource][method], "function");
    assert.match(operation, /^[a-z_]+\.[a-z_]+$/);
    assert.match(`${resource}${method}`, /^[a-zA-Z]+$/);
    // The engine knows each of them.
    const { issues } = made.validate(operation, {});
    if (lone !== undefined) assert.ok(issues.some((issue) => issue.path === lone && issue.code === "required"));
    assert.ok(["call", "wait", "list", "file", "upload"].includes(use));
  }
});

test("what pages get needs nothing of Node", () => {
  const folder = join(ROOT, "bindings-wasm", "dist", "esm");
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".js"));
  assert.ok(files.includes("entries/web.js") && !files.includes("entries/node.js"));
  for (const name of files)
    assert.doesNotMatch(read("bindings-wasm", "dist", "esm", name), /from "node:|native\.cjs|\brequire\(/);
});

test("loading it loads no engine, and takes no time", () => {
  const text = `
    const begun = performance.now();
    await import("${join(ROOT, "bindings-node", "esm", "entries", "node.js")}");
    const took = performance.now() - begun;
    const loaded = process.report.getReport().sharedObjects.some((path) => path.includes("truora"));
    console.log(JSON.stringify([took, loaded]));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", text], { encoding: "utf8" });
  const [took, loaded] = JSON.parse(out);
  assert.equal(loaded, false);
  assert.ok(took < 500, `${took} ms`);
});

test("an engine that is none", () => {
  const run = (engine) => {
    const text = `
      import { Truora } from "${join(ROOT, "bindings-node", "esm", "entries", "node.js")}";
      try { new Truora() } catch (error) { console.log(error.name, error.code, error.message) }`;
    return execFileSync(process.execPath, ["--input-type=module", "-e", text], {
      encoding: "utf8",
      env: { ...process.env, TRUORA_ENGINE: engine },
    });
  };
  assert.match(run("fast"), /^ConfigError no_engine .*TRUORA_ENGINE is "fast", and must be native or wasm/);
  assert.equal(run(""), "");
});

test("loading the native engine leaves the settings of diagnostic reports as they were", () => {
  for (const wanted of [false, true]) {
    const text = `
      process.report.excludeNetwork = ${wanted};
      const { engineInfo } = await import("${join(ROOT, "bindings-node", "esm", "entries", "node.js")}");
      console.log(engineInfo().engine, process.report.excludeNetwork);`;
    const env = { ...process.env, TRUORA_ENGINE: "native" };
    const out = execFileSync(process.execPath, ["--input-type=module", "-e", text], { encoding: "utf8", env });
    assert.equal(out, `native ${wanted}\n`);
  }
});

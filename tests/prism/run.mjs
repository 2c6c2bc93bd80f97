// The clients against a mock that is not ours: Stoplight's Prism, one process per host, serving documents made from
// tests/facts. Every request that it would refuse by those documents fails its operation.
//
// Prints what fails, then one line per client: `python: 157 operations, 157 passed, 0 failed`.

import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { exceptions, entries, make } from "./make.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "..", "..");
const OUT = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "prism");
const PYTHON = process.env.TRUORA_PYTHON ?? join(ROOT, ".venv", "bin", "python");
const PRISM = join(HERE, "node_modules", "@stoplight", "prism-cli", "dist", "index.js");

const children = [];

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A mock of one document; comes to its base URL once it listens. */
async function serve(host, document) {
  const file = join(OUT, `${host}.json`);
  writeFileSync(file, JSON.stringify(document, null, 1));
  const port = await freePort();
  const child = spawn(process.execPath, [PRISM, "mock", "--errors", "--host", "127.0.0.1", "--port", port, file], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  children.push(child);
  const said = [];
  await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      said.push(line);
      if (line.includes("Prism is listening")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`the mock of ${host} ended with ${code}:\n${said.join("\n")}`)));
  });
  return [host, `http://127.0.0.1:${port}`];
}

/** A mock that refuses nothing would prove nothing. */
async function bites(bases) {
  const key = { "Truora-API-Key": "test-key" };
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const tries = [
    ["/v1/checks", { headers: {} }, 401],
    ["/v1/checks", { method: "POST", headers: { ...key, ...form }, body: "country=CO" }, 422],
    [
      "/v1/checks",
      { method: "POST", headers: { ...key, ...form }, body: "country=XX&user_authorized=true&type=person" },
      422,
    ],
    [
      "/full/v1/checks",
      { method: "POST", headers: { ...key, ...form }, body: "country=CO&user_authorized=true&type=person" },
      422,
    ],
    ["/v1/unknown", { headers: key }, 404],
    ["/v1/health?country=CO&unixTimestampSeconds=x&unixtimezoneOffsetSeconds=1", { headers: key }, 422],
  ];
  for (const [path, init, status] of tries) {
    const answer = await fetch(bases.checks + path, init);
    await answer.arrayBuffer();
    if (answer.status !== status) throw new Error(`the mock answers ${path} with ${answer.status}, not ${status}`);
  }
}

/** One client's lines; whether all is well. */
async function client(program, args) {
  const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** Exceptions that have nothing to except. */
function idle() {
  const entry = (id) => entries.find((one) => one.id === id);
  const has = (id, name) => (entry(id)?.params ?? []).some((one) => one.name === name);
  const left = Object.entries(exceptions.left_out).flatMap(([id, names]) =>
    Object.keys(names).filter((name) => !has(id, name)),
  );
  const told = Object.keys(exceptions.more).filter((id) => (entry(id)?.params ?? []).some((one) => one.in === "body"));
  const values = Object.keys(exceptions.values).filter((key) => {
    const [resource, method, ...name] = key.split(".");
    return !has(`${resource}.${method}`, name.join("."));
  });
  const shown = Object.keys(exceptions.answers).filter((id) => entry(id)?.example_response !== undefined);
  return [...left, ...told, ...values, ...shown];
}

async function main() {
  mkdirSync(OUT, { recursive: true });
  const { documents, calls } = make();
  const all = entries.map(({ id }) =>
    id.replace("helper: inbound_link", "links.inbound").replace("helper: hosted_flow_url", "links.hosted_flow"),
  );
  const called = new Set([...calls.map(({ id }) => id), ...Object.keys(exceptions.not_called)]);
  const left = all.filter((id) => !called.has(id));
  if (idle().length > 0) throw new Error(`exceptions.json excepts nothing: ${idle().join(", ")}`);
  if (left.length > 0) throw new Error(`neither called nor explained: ${left.join(", ")}`);
  const bases = Object.fromEntries(await Promise.all(Object.entries(documents).map(([host, one]) => serve(host, one))));
  await bites(bases);
  const plan = join(OUT, "calls.json");
  writeFileSync(plan, JSON.stringify({ bases, calls }, null, 1));
  const wanted = process.argv.slice(2);
  const python = await client(PYTHON, [join(HERE, "call.py"), plan, ...wanted]);
  const node = await client(process.execPath, [join(HERE, "call.mjs"), plan, ...wanted]);
  return python && node;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(String(error.message ?? error));
  process.exitCode = 1;
} finally {
  for (const child of children) child.kill();
}

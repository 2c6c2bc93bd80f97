// Parity, proved: the same random and hostile parameters in Rust, Python, Node on both engines, and Chromium must give
// byte-identical issues, warnings and requests. `node run.mjs [N] [SEED]`; a difference is made small before it is shown.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { clientEntry, launch, pageOf, site } from "../e2e/browser.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "..", "..");
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
const RUST = join(TARGET, "release", "examples", "parity");
const PYTHON = process.env.TRUORA_PYTHON ?? join(ROOT, ".venv", "bin", "python");
/** Cases that the runners are given at once. */
const BATCH = 5_000;
/** Differences that are made small and shown. */
const SHOWN = 5;

const runners = {
  rust: (lines) => piped(RUST, ["judge"], lines),
  python: (lines) => piped(PYTHON, [join(HERE, "python.py")], lines),
  "node-native": (lines) => piped(process.execPath, [join(HERE, "node.mjs")], lines, { TRUORA_ENGINE: "native" }),
  "node-wasm": (lines) => piped(process.execPath, [join(HERE, "node.mjs")], lines, { TRUORA_ENGINE: "wasm" }),
};

/** Lines that a program makes of lines. */
async function piped(program, args, lines, env = {}) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "inherit"] });
  const parts = [];
  child.stdout.on("data", (part) => parts.push(part));
  child.stdin.on("error", () => {}); // it ended early: its exit code says so
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return Buffer.concat(parts).toString("utf8").split("\n").slice(0, -1);
}

/** The cases that are not judged alike, each with every host's verdict. */
async function differing(lines) {
  const names = Object.keys(runners);
  // Two at a time: that is what a small machine has cores for.
  const verdicts = {};
  for (let at = 0; at < names.length; at += 2) {
    await Promise.all(names.slice(at, at + 2).map(async (name) => (verdicts[name] = await runners[name](lines))));
  }
  for (const name of names) {
    if (verdicts[name].length !== lines.length) throw new Error(`${name} gave ${verdicts[name].length} verdicts`);
  }
  return lines.flatMap((line, i) => {
    const said = Object.fromEntries(names.map((name) => [name, verdicts[name][i]]));
    return names.every((name) => said[name] === said[names[0]]) ? [] : [{ line, said }];
  });
}

/** The smallest case that still differs, by leaving out and cutting what can be left out and cut. */
async function shrunk(found) {
  for (let round = 0; round < 40; round += 1) {
    const smaller = [...new Set(cuts(JSON.parse(found.line)).map((one) => JSON.stringify(one)))];
    const [next] = (await differing(smaller)).sort((a, b) => a.line.length - b.line.length);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

/** Each case with one thing less. */
function cuts({ op, params, options }) {
  return [
    ...lessened(params).map((less) => ({ op, params: less, options })),
    // Options whole or not at all: half of one is refused, which is no question of parity.
    ...Object.keys(options).map((name) => ({ op, params, options: { ...options, [name]: undefined } })),
  ].filter(({ params: left }) => isObject(left));
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function lessened(value) {
  if (typeof value === "string") {
    const half = Math.floor([...value].length / 2);
    const letters = [...value];
    return letters.length > 1 ? [letters.slice(0, half).join(""), letters.slice(half).join("")] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => [value.toSpliced(i, 1), ...lessened(item).map((less) => value.with(i, less))]);
  }
  if (!isObject(value) || Object.keys(value).some((key) => key.startsWith("$"))) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, item], i) => [
    Object.fromEntries(entries.toSpliced(i, 1)),
    ...lessened(item).map((less) => Object.fromEntries(entries.with(i, [key, less]))),
  ]);
}

async function main(count, seed) {
  console.log(`parity: ${count} cases of seed ${seed}`);
  const served = await site({ routes: { "/": pageOf("/pages/parity.mjs") } });
  const browser = await launch();
  let passed = 0;
  let failed = 0;
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.log(`page: ${error.stack ?? error}`));
    await page.goto(served.origin);
    await page.evaluate((entry) => globalThis.prepare(entry), clientEntry());
    runners.chromium = (lines) => page.evaluate((some) => globalThis.judge(some), lines);
    const all = await piped(RUST, ["generate", String(seed), String(count)], []);
    for (let at = 0; at < all.length; at += BATCH) {
      const lines = all.slice(at, at + BATCH);
      const found = await differing(lines);
      passed += lines.length - found.length;
      failed += found.length;
      for (const one of found.slice(0, Math.max(0, SHOWN - (failed - found.length)))) await show(one);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  console.log(`parity: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed === count;
}

async function show(found) {
  const { line, said } = await shrunk(found);
  console.log(`DIFFERS ${line}`);
  for (const [name, verdict] of Object.entries(said)) console.log(`  ${name}: ${verdict}`);
}

const [count = "5000", seed = String(Math.floor(Math.random() * 2 ** 48))] = process.argv.slice(2);
process.exitCode = (await main(Number(count), Number(seed))) ? 0 : 1;

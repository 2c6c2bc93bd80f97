// Cuts answers at every byte for the client in Deno, Bun and workerd: a GET, a create, a list and a file, by FIN and by RST.
//
// `node tests/faults/runtimes.mjs [deno|bun|workerd]` prints one JSON line per cell, and ends with 1 if a success is wrong.
// The runtimes are those of tests/packaging; the client is the built one of bindings-node, by the entry for the runtime.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { rawServer, whole } from "./server.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGE = join(HERE, "..", "..", "bindings-node");
const BIN = join(HERE, "..", "packaging", "node_modules", ".bin");
const FRAMINGS = ["length", "chunked", "close", "length, gzip", "chunked, gzip", "close, gzip"];
const ENDS = ["fin", "rst"];
const CHECK = JSON.stringify({ check: { check_id: "CHK1", status: "completed" } });
const PAGE = JSON.stringify({ checks: [{ check_id: "CHK1" }, { check_id: "CHK2" }] });
const FILE = "%PDF-1.4 0123456789 %%EOF";
const BODIES = { get: CHECK, create: CHECK, list: PAGE, file: FILE };
const RIGHT = { ...BODIES, list: JSON.stringify(JSON.parse(PAGE).checks) };

/** Every cut of a kind of call in a framing, and the whole answer last. Each has a number, which its request carries. */
const CASES = Object.keys(BODIES).flatMap((call) =>
  FRAMINGS.flatMap((framing) => {
    const bytes = whole(framing, 200, BODIES[call]);
    const cuts = [...bytes.keys()].flatMap((at) =>
      ENDS.map((end) => ({ call, framing, end, bytes: bytes.subarray(0, at) })),
    );
    return [...cuts, { call, framing, end: "fin", bytes, uncut: true }];
  }),
);

/** How each runtime runs `runtimes.child.mjs`: the command, with what the child asks for. */
const RUNTIMES = {
  deno: (env) => [
    ["run", "--quiet", "--no-remote", "--allow-env", "--allow-read", "--allow-net=127.0.0.1", child()],
    env,
  ],
  bun: (env) => [[child()], env],
  workerd: (env, folder) => [["test", worker(env, folder)], {}],
};

const child = () => join(HERE, "runtimes.child.mjs");

/** The configuration of a worker: its modules, the server that it may call, and what the child asks for. */
function worker({ TRUORA_FAULTS }, folder) {
  const esm = readdirSync(join(PACKAGE, "esm"), { recursive: true }).filter((name) => name.endsWith(".js"));
  const line = (kind, name, from) => {
    // A configuration embeds only what is below its own folder.
    cpSync(from, join(folder, name));
    return `    (name = ${JSON.stringify(name)}, ${kind} = embed ${JSON.stringify(name)}),`;
  };
  const modules = [
    line("esModule", "tests/faults/main.js", child()),
    ...esm.map((name) => line("esModule", `bindings-node/esm/${name}`, join(PACKAGE, "esm", name))),
    line("wasm", "bindings-node/wasm/truora.wasm", join(PACKAGE, "wasm", "truora.wasm")),
  ];
  const file = join(folder, "workerd.capnp");
  writeFileSync(
    file,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = .worker),
  (name = "loopback", network = (allow = ["local"])),
]);
const worker :Workerd.Worker = (
  modules = [
${modules.join("\n")}
  ],
  bindings = [(name = "TRUORA_FAULTS", text = ${JSON.stringify(TRUORA_FAULTS)})],
  globalOutbound = "loopback",
  compatibilityDate = "2026-01-01",
);
`,
  );
  return file;
}

/** Runs the child, and returns how its calls ended, and how often the runtime sent a request again by itself. */
async function outcomesOf(runtime, folder) {
  let outcomes;
  let repeated = 0;
  const seen = new Set();
  const raw = await rawServer(({ head, body }) => {
    if (head.startsWith("POST /outcomes ")) {
      outcomes = JSON.parse(body.toString());
      return { bytes: whole("length", 200, "{}"), end: "fin" };
    }
    const number = Number(/(?:CHK|national_id=1|start_key=|file\?at=)(\d+)/.exec(`${head} ${body}`)[1]);
    if (seen.has(number)) repeated += 1;
    seen.add(number);
    return CASES[number];
  });
  const asked = JSON.stringify({ base: raw.url, calls: CASES.map(({ call }) => call) });
  const [args, env] = RUNTIMES[runtime]({ TRUORA_FAULTS: asked }, folder);
  const { PATH, HOME } = process.env;
  const made = spawn(join(BIN, runtime), args, { env: { PATH, HOME, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [made.stdout, made.stderr]) stream.on("data", (part) => (said += part));
  await new Promise((resolve, reject) => made.once("close", resolve).once("error", reject));
  await raw.close();
  if (outcomes === undefined) throw new Error(`${runtime} came to no end: ${said.slice(-2000)}`);
  return { outcomes, repeated };
}

/** One row per kind of call and framing. */
function rowsOf(runtime, outcomes) {
  const rows = new Map();
  for (const [at, { call, framing, end, bytes, uncut }] of CASES.entries()) {
    const row = rows.get(`${call} ${framing}`) ?? { call, framing, cases: 0, counts: {}, wrong: [] };
    rows.set(`${call} ${framing}`, row);
    const { value, word, sent } = outcomes[at];
    row.cases += 1;
    row.counts[word] = (row.counts[word] ?? 0) + 1;
    if (uncut) row.uncut = value === RIGHT[call] ? "whole" : word;
    else if (value !== RIGHT[call] && !["maybe", "yes"].includes(sent))
      row.wrong.push({ cut: bytes.length, end, word, value });
  }
  return [...rows.values()].map((row) => ({ host: runtime, transport: "fetch", ...row }));
}

async function main(runtimes) {
  const folder = mkdtempSync(join(tmpdir(), "truora-runtimes-"));
  try {
    for (const runtime of runtimes) {
      const { outcomes, repeated } = await outcomesOf(runtime, folder);
      for (const { wrong, ...row } of rowsOf(runtime, outcomes)) {
        console.log(JSON.stringify({ ...row, repeated, wrong: wrong.length }));
        for (const each of wrong.slice(0, 3)) console.error(JSON.stringify(each));
        // Files whose end cannot be known are refused.
        const refuses = row.call === "file" && !["length", "chunked"].includes(row.framing);
        if (wrong.length > 0 || (row.uncut !== "whole" && !refuses)) process.exitCode = 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(RUNTIMES));

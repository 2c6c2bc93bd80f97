// Cuts an answer at every byte, in every framing, for every kind of call, and counts what the client makes of it.
//
// `node tests/faults/matrix.mjs [native|wasm]` prints one JSON line per cell, and ends with 1 if a success is wrong.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";

import { perEngine } from "./hosts.mjs";
import { codedLength, FRAMINGS, rawServer, whole } from "./server.mjs";

const KEY = "test-key-of-nobody";
const CHECK = JSON.stringify({ check: { check_id: "CHK1", status: "completed", score: 1 } });
const PAGE = JSON.stringify({ checks: [{ check_id: "CHK1" }, { check_id: "CHK2" }] });
const FILE = "%PDF-1.4 0123456789 %%EOF";
const PERSON = { country: "CO", type: "person", national_id: "1000000000", user_authorized: true };

/** Each kind of call: what the service answers, how it is called, and what a right result looks like. */
const CALLS = {
  get: { body: CHECK, run: ({ client }) => client.checks.get("CHK1"), shown: JSON.stringify },
  create: { body: CHECK, run: ({ client }) => client.checks.create(PERSON), shown: JSON.stringify },
  list: {
    body: PAGE,
    run: ({ client }) => client.checks.list().first(9),
    shown: (found) => JSON.stringify({ checks: found }),
  },
  file: {
    body: FILE,
    run: ({ client, link, to }) => client.download(link, { to }),
    shown: (saved) => readFileSync(saved.path, "latin1"),
  },
  stream: {
    body: FILE,
    run: async ({ client, link }) => (await client.download(link)).bytes(),
    shown: (bytes) => Buffer.from(bytes).toString("latin1"),
  },
};

/** Whether an error shows the key, a link or a person, in whatever way it is printed or passed on. */
function leaks(error) {
  const shown = [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error.stack)];
  shown.push(inspect(structuredClone(error), { depth: 9, showHidden: true }));
  return [KEY, "synthetic", PERSON.national_id].some((secret) => shown.join().includes(secret));
}

/** How a call ends at one cut: `whole`, `wrong`, or the error's kind and what it says was sent. */
async function outcome(call, context) {
  try {
    const shown = call.shown(await call.run(context));
    if (shown !== call.body) return { word: "wrong success", shown };
    return { word: "whole" };
  } catch (error) {
    if (typeof error?.kind !== "string") return { word: `foreign error: ${error?.name}` };
    // The request arrived in every case, so `no` would be a lie.
    if (error.sent === "no") return { word: "wrong sent" };
    if (leaks(error)) return { word: "wrong: a secret is shown" };
    return { word: `${error.kind}/${error.code}, sent ${error.sent}` };
  }
}

/** One cell: a kind of call in a framing. The cuts are tried side by side, each worker with a server of its own. */
async function cell(name, framing, ends, folder, workers) {
  const call = CALLS[name];
  const all = whole(framing, 200, call.body);
  const plans = [];
  for (let bytes = 0; bytes < all.length; bytes += 1) {
    for (const end of ends(framing)) plans.push({ bytes: all.subarray(0, bytes), end });
  }
  // What is framed as whole, but whose compressed data ends early.
  if (framing.includes(", ")) {
    const coded = codedLength(framing, call.body);
    for (let short = 0; short < coded; short += 1) {
      plans.push({
        bytes: whole(framing, 200, call.body, { short }),
        end: framing.startsWith("close") ? "fin" : "keep",
      });
    }
  }
  plans.push({ bytes: all, end: framing.startsWith("close") ? "fin" : "keep", uncut: true });
  const counts = {};
  const wrong = [];
  let uncut;
  await Promise.all(
    workers.map(async (worker, index) => {
      for (let at = index; at < plans.length; at += workers.length) {
        worker.plan = plans[at];
        const to = join(folder, `${index}`);
        rmSync(to, { force: true });
        const result = await outcome(call, { ...worker, to });
        if (plans[at].uncut) uncut = result.word;
        counts[result.word] = (counts[result.word] ?? 0) + 1;
        if (/^(wrong|foreign)/.test(result.word))
          wrong.push({ cut: plans[at].bytes.length, end: plans[at].end, ...result });
      }
    }),
  );
  return { call: name, framing, bytes: all.length, cases: plans.length, uncut, counts, wrong };
}

/** All cells, one by one. `only` keeps the calls and framings that it names. */
export async function* matrix(
  truora,
  { calls = Object.keys(CALLS), framings = FRAMINGS, ends = () => ["fin", "rst"], workers = 16 } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "truora-faults-"));
  const made = [];
  for (let i = 0; i < workers; i += 1) {
    const worker = {};
    const server = await rawServer(() => worker.plan);
    const client = new truora.Truora({ apiKey: KEY, baseUrls: { checks: server.url }, maxRetries: 0 });
    made.push(Object.assign(worker, { server, client, link: `${server.url}/file?Signature=synthetic` }));
  }
  try {
    for (const name of calls) {
      for (const framing of framings) yield await cell(name, framing, ends, folder, made);
    }
  } finally {
    await Promise.all(made.map(({ server }) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(truora, host) {
  let bad = 0;
  for await (const { wrong, ...row } of matrix(truora)) {
    console.log(JSON.stringify({ host, transport: "fetch", ...row, wrong: wrong.length }));
    for (const each of wrong.slice(0, 3)) console.error(JSON.stringify(each));
    bad += wrong.length;
  }
  return bad;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await perEngine(main);

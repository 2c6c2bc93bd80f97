// 3,000 creates over connections that fail in every way, and a ledger that tells what the service really did.
//
// `node tests/faults/creates.mjs [native|wasm]` prints one JSON line per engine, and ends with 1 if a create was doubled,
// an answer was made up, or `sent` was wrong.

import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

import { dice, virtualClock, perEngine } from "./hosts.mjs";
import { FRAMINGS, rawServer, whole } from "./server.mjs";

const CLOSE = { bytes: Buffer.alloc(0), end: "fin" };
const RESET = { bytes: Buffer.alloc(0), end: "rst" };

/** Faults, each with whether the service acts on the request. */
const FAULTS = {
  "closed before it acted": () => ({ acts: false, make: () => CLOSE }),
  "reset before it acted": () => ({ acts: false, make: () => RESET }),
  "closed after it acted": () => ({ acts: true, make: () => CLOSE }),
  "reset after it acted": () => ({ acts: true, make: () => RESET }),
  "cut at some byte": (random) => ({
    acts: true,
    make: (body) => {
      const all = whole(FRAMINGS[Math.floor(random() * FRAMINGS.length)], 200, body);
      return { bytes: all.subarray(0, Math.floor(random() * all.length)), end: random() < 0.5 ? "fin" : "rst" };
    },
  }),
  "nothing, and the end": () => ({ acts: true, make: () => ({ bytes: whole("close", 200, ""), end: "fin" }) }),
  "not now (429)": () => ({ acts: false, make: () => ({ bytes: whole("length", 429, "{}"), end: "keep" }) }),
  "not now (503)": () => ({ acts: false, make: () => ({ bytes: whole("length", 503, "{}"), end: "keep" }) }),
  "failed after it acted (500)": () => ({
    acts: true,
    make: () => ({ bytes: whole("length", 500, "{}"), end: "keep" }),
  }),
};

async function closedPort() {
  const made = createServer();
  await new Promise((resolve) => made.listen(0, "127.0.0.1", resolve));
  const { port } = made.address();
  await new Promise((resolve) => made.close(resolve));
  return port;
}

/** A service that creates checks, fails at this rate, and keeps a ledger of what it received and created by person. */
export async function faultyService({ random, rate, struck }) {
  const names = Object.keys(FAULTS);
  const ledger = new Map();
  const server = await rawServer(({ head, body }) => {
    if (!head.startsWith("POST /v1/checks ")) throw new Error("an unexpected request");
    const person = new URLSearchParams(body.toString()).get("national_id");
    const row = ledger.get(person) ?? { seen: 0, made: [] };
    ledger.set(person, row);
    row.seen += 1;
    const make = (plan) => {
      if (plan.acts) row.made.push(`CHK${person}-${row.made.length}`);
      return plan.make(JSON.stringify({ check: { check_id: row.made.at(-1), status: "not_started" } }));
    };
    if (random() >= rate)
      return make({ acts: true, make: (text) => ({ bytes: whole("length", 200, text), end: "keep" }) });
    const name = names[Math.floor(random() * names.length)];
    struck[name] = (struck[name] ?? 0) + 1;
    return make(FAULTS[name](random));
  });
  return { server, ledger };
}

/** What contradicts the ledger in how a create ended. */
export function judged({ person, word, said }, { seen, made } = { seen: 0, made: [] }) {
  const wrong = [];
  if (made.length > 1) wrong.push({ person, word, why: "doubled" });
  if (word === "created" && (made.length !== 1 || said !== made[0])) wrong.push({ person, word, why: "made up" });
  if (said === "no" && made.length > 0) wrong.push({ person, word, why: "sent: no, and it was made" });
  if (said === "yes" && seen === 0) wrong.push({ person, word, why: "sent: yes, and it never came" });
  return wrong;
}

/** Makes `count` creates, so many of them hit by faults, and counts what came of them. */
export async function creates(truora, { count = 3000, rate = 0.3, seed = 7 } = {}) {
  const random = dice(seed);
  const struck = { "no connection": 0 };
  const { server, ledger } = await faultyService({ random, rate, struck });
  const nowhere = `http://127.0.0.1:${await closedPort()}/`;
  const client = new truora.Truora({
    apiKey: "test-key-of-nobody",
    baseUrls: { checks: server.url },
    [Symbol.for("truora.clock")]: virtualClock(),
    // Some connections are refused: nothing is sent by them.
    fetch: (url, init) => {
      if (random() >= rate / 10) return fetch(url, init);
      struck["no connection"] += 1;
      return fetch(nowhere, init);
    },
  });
  const outcomes = {};
  const wrong = [];
  const begun = performance.now();
  const one = async (person) => {
    const inputs = { country: "CO", type: "person", national_id: person, user_authorized: true };
    let word;
    let said;
    try {
      const { check } = await client.checks.create(inputs);
      [word, said] = ["created", check?.check_id];
    } catch (error) {
      if (typeof error?.kind !== "string") throw error;
      word = `${error.kind}/${error.code}, sent ${error.sent}`;
      said = error.sent;
    }
    outcomes[word] = (outcomes[word] ?? 0) + 1;
    wrong.push(...judged({ person, word, said }, ledger.get(person)));
  };
  try {
    await Promise.all(Array.from({ length: count }, (_, i) => one(String(1_000_000_000 + i))));
  } finally {
    await server.close();
  }
  const made = [...ledger.values()].reduce((sum, row) => sum + row.made.length, 0);
  const seconds = Math.round(performance.now() - begun) / 1000;
  return { creates: count, seconds, made, struck, outcomes, wrong };
}

async function main(truora, host) {
  const { wrong, ...row } = await creates(truora);
  console.log(JSON.stringify({ host, transport: "fetch", ...row, wrong: wrong.length }));
  for (const each of wrong.slice(0, 5)) console.error(JSON.stringify(each));
  return wrong.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await perEngine(main);

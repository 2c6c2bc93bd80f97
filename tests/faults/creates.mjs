// 3,000 creates over connections that fail in every way, and a ledger that tells what the service really did.
//
// `node tests/faults/creates.mjs [native|wasm]` prints one JSON line per engine, and ends with 1 if a create was doubled,
// an answer was made up, or `sent` was wrong.

import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

import { dice, virtualClock, perEngine } from "./hosts.mjs";
import { Service } from "./plans.mjs";
import { rawServer } from "./server.mjs";

/** An address at which nothing listens. */
export async function nowhere() {
  const made = createServer();
  await new Promise((resolve) => made.listen(0, "127.0.0.1", resolve));
  const { port } = made.address();
  await new Promise((resolve) => made.close(resolve));
  return `http://127.0.0.1:${port}/`;
}

/** Makes `count` creates, so many of them hit by faults, and counts what came of them. */
export async function creates(truora, { count = 3000, rate = 0.3, seed = 7 } = {}) {
  const random = dice(seed);
  const service = new Service(random, rate);
  service.struck["no connection"] = 0;
  const server = await rawServer((request) => service.answer(request));
  const closed = await nowhere();
  const client = new truora.Truora({
    apiKey: "test-key-of-nobody",
    baseUrls: { checks: server.url },
    [Symbol.for("truora.clock")]: virtualClock(),
    // Some connections are refused: nothing is sent by them.
    fetch: (url, init) => {
      if (random() >= rate / 10) return fetch(url, init);
      service.struck["no connection"] += 1;
      return fetch(closed, init);
    },
  });
  const outcomes = {};
  const wrong = [];
  const begun = performance.now();
  const one = async (person) => {
    const inputs = { country: "CO", type: "person", national_id: person, user_authorized: true };
    let word;
    let ending;
    try {
      ending = { value: JSON.stringify(await client.checks.create(inputs)) };
      word = "created";
    } catch (error) {
      if (typeof error?.kind !== "string") throw error;
      ending = { sent: error.sent };
      word = `${error.kind}/${error.code}, sent ${error.sent}`;
    }
    outcomes[word] = (outcomes[word] ?? 0) + 1;
    for (const why of service.contradictions(person, ending)) wrong.push({ person, word, why });
  };
  try {
    await Promise.all(Array.from({ length: count }, (_, i) => one(String(1_000_000_000 + i))));
  } finally {
    await server.close();
  }
  const seconds = Math.round(performance.now() - begun) / 1000;
  const { made, doubled, struck } = service;
  return { creates: count, seconds, made, doubled, struck, outcomes, wrong };
}

async function main(truora, host) {
  const { wrong, ...row } = await creates(truora);
  console.log(JSON.stringify({ host, transport: "fetch", ...row, wrong: wrong.length }));
  for (const each of wrong.slice(0, 5)) console.error(JSON.stringify(each));
  return wrong.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await perEngine(main);

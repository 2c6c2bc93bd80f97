// 3,000 creates from a page in Chromium, through a proxy handler. Connections fail on both sides of the handler: between
// the page and the handler, where a browser may also repeat a POST by itself, and between the handler and the service.
//
// `node tests/faults/pages.mjs` prints one JSON line, and ends with 1 if a create was doubled, an answer was made up, or
// `sent` was wrong.

import { createServer, request as ask } from "node:http";

import { createProxyHandler, nodeHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { Truora } from "../../bindings-node/esm/entries/node.js";
import { CSP, launch, site } from "../e2e/browser.mjs";
import { faultyService, judged } from "./creates.mjs";
import { dice } from "./hosts.mjs";
import { rawServer, whole } from "./server.mjs";

const COUNT = 3000;
/** Of requests, on each side of the handler: about 30 % of the creates meet a fault. */
const RATE = 0.16;
const CLOSE = { bytes: Buffer.alloc(0), end: "fin" };
const RESET = { bytes: Buffer.alloc(0), end: "rst" };

/** What may happen between page and handler: before the handler gets the request, or to its answer. */
const FAULTS = {
  "closed before the handler": { before: CLOSE },
  "reset before the handler": { before: RESET },
  "gateway: 502": { before: { bytes: whole("length", 502, "<h1>Bad Gateway</h1>"), end: "keep" } },
  "gateway: 503": { before: { bytes: whole("length", 503, "<h1>Unavailable</h1>"), end: "keep" } },
  "gateway: 429": { before: { bytes: whole("length", 429, "slow down"), end: "keep" } },
  "closed after the handler": { after: () => CLOSE },
  "reset after the handler": { after: () => RESET },
  "cut at some byte": {
    after: (all, random) => ({
      bytes: all.subarray(0, Math.floor(random() * all.length)),
      end: random() < 0.5 ? "fin" : "rst",
    }),
  },
  "nothing, and the end": { after: () => ({ bytes: whole("close", 200, ""), end: "fin" }) },
};

/** A relay to the handler that fails. It sends each answer with a length, in chunks or until close. */
async function relay(port, random, struck) {
  const names = Object.keys(FAULTS);
  const forward = ({ head, body }) =>
    new Promise((resolve, reject) => {
      const [first, ...lines] = head.split("\r\n");
      const [method, path] = first.split(" ");
      const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2)));
      const onward = ask({ host: "127.0.0.1", port, method, path, headers: { ...headers, Connection: "close" } });
      onward.on("error", reject).on("response", async (answer) => {
        const parts = [];
        for await (const part of answer) parts.push(part);
        const { "transfer-encoding": _, "content-length": __, connection: ___, ...kept } = answer.headers;
        resolve({ status: answer.statusCode, headers: kept, body: Buffer.concat(parts) });
      });
      onward.end(body);
    });
  const answer = async (request, send) => {
    const preflight = request.head.startsWith("OPTIONS");
    const name = preflight || random() >= RATE ? undefined : names[Math.floor(random() * names.length)];
    const fault = FAULTS[name];
    if (name !== undefined) struck[name] = (struck[name] ?? 0) + 1;
    if (fault?.before !== undefined) return send(fault.before);
    const { status, headers, body } = await forward(request);
    const framing = preflight ? "length" : ["length", "chunked", "close"][Math.floor(random() * 3)];
    const all = whole(framing, status, body, { headers });
    return send(fault?.after(all, random) ?? { bytes: all, end: framing === "close" ? "fin" : "keep" });
  };
  return rawServer((request, socket) => {
    answer(request, ({ bytes, end }) => {
      if (end === "keep") socket.write(bytes);
      else if (end === "fin") socket.end(bytes);
      else socket.write(bytes, () => setImmediate(() => socket.resetAndDestroy()));
    }).catch(() => socket.destroy());
  });
}

async function main() {
  const random = dice(11);
  const struck = {};
  const ends = [];
  const begun = performance.now();
  try {
    const service = await faultyService({ random, rate: RATE, struck });
    ends.push(service.server.close);
    const served = await site({ csp: CSP.replace("connect-src 'self'", "connect-src *") });
    ends.push(() => served.close());
    const handler = createProxyHandler({
      client: new Truora({ apiKey: "test-key-of-nobody", baseUrls: { checks: service.server.url } }),
      allow: ["checks.create"],
      origins: [served.origin],
      authorize: () => "somebody",
    });
    const made = createServer(nodeHandler(handler));
    await new Promise((resolve) => made.listen(0, "127.0.0.1", resolve));
    ends.push(() => new Promise((resolve) => (made.closeAllConnections(), made.close(resolve))));
    const between = await relay(made.address().port, random, struck);
    ends.push(between.close);
    const browser = await launch();
    ends.push(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${served.origin}/plain`);
    const found = await page.evaluate(
      async ({ proxy, count }) => {
        const truora = new client.Truora({ ...hurried(), proxy, timeout: 120_000 });
        const one = async (person) => {
          const inputs = { country: "CO", type: "person", national_id: person, user_authorized: true };
          try {
            const { check } = await truora.checks.create(inputs);
            return { person, word: "created", said: check?.check_id };
          } catch (error) {
            if (typeof error?.kind !== "string") return { person, word: `foreign error: ${error}` };
            return { person, word: `${error.kind}/${error.code}, sent ${error.sent}`, said: error.sent };
          }
        };
        return Promise.all(Array.from({ length: count }, (_, i) => one(String(1_000_000_000 + i))));
      },
      { proxy: `${between.url}/api/truora`, count: COUNT },
    );
    const outcomes = {};
    const wrong = [];
    for (const one of found) {
      outcomes[one.word] = (outcomes[one.word] ?? 0) + 1;
      wrong.push(...judged(one, service.ledger.get(one.person)));
      if (one.word.startsWith("foreign")) wrong.push({ ...one, why: "an error of another type" });
    }
    const seconds = Math.round(performance.now() - begun) / 1000;
    const row = { host: "Chromium", transport: "through a proxy handler", creates: COUNT, seconds };
    console.log(JSON.stringify({ ...row, struck, outcomes, wrong: wrong.length }));
    for (const each of wrong.slice(0, 5)) console.error(JSON.stringify(each));
    return wrong.length;
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

process.exitCode = (await main()) === 0 ? 0 : 1;

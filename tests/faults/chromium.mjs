// 3,000 creates of a page in Chromium, directly and through a proxy handler, over connections that fail in every way.
//
// `node tests/faults/chromium.mjs [direct|proxy] [COUNT]` prints one JSON line per way, and ends with 1 if a create was
// doubled, an answer was made up, or `sent` was wrong. Between page and handler is a relay that fails like a gateway, and
// the service behind the handler fails as well.

import { Agent, createServer, request as ask } from "node:http";

import { createProxyHandler, nodeHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { Truora } from "../../bindings-node/esm/entries/node.js";
import { CSP, launch, site } from "../e2e/browser.mjs";
import { nowhere } from "./creates.mjs";
import { dice } from "./hosts.mjs";
import { answered, cutAnswer, Service } from "./plans.mjs";
import { rawServer } from "./server.mjs";

const PATH = "/api/truora";
/** What a gateway uses towards a page; over plain http Chromium does not ask for br. */
const FRAMINGS = ["length", "chunked", "close", "length, gzip", "chunked, gzip", "close, gzip", "chunked, deflate"];
/** Of the relay 18 % and of the service 14 %: 30 % of the requests meet a fault, some of them two. */
const RELAY_RATE = 0.18;
const SERVICE_RATE = 0.14;
/** A request that is held costs a connection for so long, of which a page has six. */
const ATTEMPT_TIMEOUT = 1000;
const WORKERS = 6;

/** Faults of a relay, each with whether the handler gets the request. */
const RELAY_FAULTS = {
  "closed before the handler": { passes: false, make: () => ended("fin") },
  "reset before the handler": { passes: false, make: () => ended("rst") },
  "closed after the handler": { passes: true, make: () => ended("fin") },
  "reset after the handler": { passes: true, make: () => ended("rst") },
  "cut at some byte": {
    passes: true,
    make: (random, { status, body, headers }) => cutAnswer(random, FRAMINGS, status, body, headers),
  },
  "nothing, and the end": {
    passes: true,
    make: (_, { status, headers }) => answered("close", status, "", headers),
  },
  "held before the handler": { passes: false, make: () => undefined },
  "held after the handler": { passes: true, make: () => undefined },
  "gateway: 429": { passes: false, make: () => gateway(429) },
  "gateway: 503": { passes: false, make: () => gateway(503) },
  "gateway: 502 after the handler": { passes: true, make: () => gateway(502) },
  "gateway: 504 after the handler": { passes: true, make: () => gateway(504) },
};

const ended = (end) => ({ bytes: Buffer.alloc(0), end });
const gateway = (status) => answered("length", status, "<html>", { "Content-Type": "text/html", "Retry-After": "0" });

/** Relays requests of pages to a handler, and fails at this rate. */
class Relay {
  struck = {};
  requests = 0;
  /** Requests that Chromium sent again by itself. */
  repeated = 0;
  #calls = new Set();
  #passed = [];
  #agent = new Agent({ keepAlive: true });

  constructor(random, rate, port) {
    this.random = random;
    this.rate = rate;
    this.port = port;
  }

  async answer({ head, body }) {
    this.requests += 1;
    const call = /\r\ntruora-call: *(\S+)/i.exec(head)[1];
    if (this.#calls.has(call)) this.repeated += 1;
    this.#calls.add(call);
    const names = Object.keys(RELAY_FAULTS);
    const name = this.random() < this.rate ? names[Math.floor(this.random() * names.length)] : undefined;
    const framing = FRAMINGS[Math.floor(this.random() * FRAMINGS.length)];
    if (name === undefined) {
      const { status, body: text, headers } = await this.#pass(head, body);
      return answered(framing, status, text, headers);
    }
    this.struck[name] = (this.struck[name] ?? 0) + 1;
    const { passes, make } = RELAY_FAULTS[name];
    return make(this.random, passes ? await this.#pass(head, body) : undefined);
  }

  /** The handler's answer. */
  #pass(head, body) {
    const [first, ...lines] = head.split("\r\n");
    const [method, path] = first.split(" ");
    const headers = Object.fromEntries(lines.map((line) => line.split(/: *(.*)/s).slice(0, 2)));
    const answer = new Promise((resolve, reject) => {
      const onward = ask(
        { host: "127.0.0.1", port: this.port, method, path, headers, agent: this.#agent },
        (response) => {
          const parts = [];
          response.on("data", (part) => parts.push(part)).on("error", reject);
          response.on("end", () => {
            const { "content-length": _, "transfer-encoding": __, connection: ___, ...kept } = response.headers;
            delete kept["keep-alive"];
            resolve({ status: response.statusCode, body: Buffer.concat(parts), headers: kept });
          });
        },
      );
      onward.on("error", reject).end(body);
    });
    this.#passed.push(answer);
    return answer;
  }

  /** Ends when the handler has answered every request, those too whose page has given up. */
  async close() {
    await Promise.all(this.#passed);
    this.#agent.destroy();
  }
}

/** An open page, its client as `truora`, and a clock on which pauses between attempts take no time. */
async function opened(browser, address, options, closed) {
  const page = await browser.newPage();
  await page.goto(`${address}/plain`);
  await page.evaluate(
    ({ options, closed }) => {
      const clock = {
        now: () => performance.now(),
        sleep: async (_until, signal) => signal?.throwIfAborted(),
        alarm: (at, ring) => {
          const timer = setTimeout(ring, Math.max(0, at - performance.now()));
          return () => clearTimeout(timer);
        },
      };
      let sent = 0;
      // Some connections are refused: nothing is sent by them.
      const send = (url, init) => fetch(closed !== undefined && (sent += 1) % 33 === 0 ? closed : url, init);
      globalThis.truora = new client.Truora({ ...options, fetch: send, [Symbol.for("truora.clock")]: clock });
    },
    { options, closed },
  );
  return page;
}

/** Makes the creates in the page, several at once, and returns how each of them ended. */
function create(page, count) {
  return page.evaluate(
    async ({ count, workers }) => {
      const endings = [];
      const work = async () => {
        while (endings.length < count) {
          const person = String(1_000_000_000 + endings.length);
          const ending = { person };
          endings.push(ending);
          const inputs = { country: "CO", type: "person", national_id: person, user_authorized: true };
          const { value, error } = await outcome(() => truora.checks.create(inputs));
          if (error === undefined) Object.assign(ending, { word: "created", value: JSON.stringify(value) });
          else {
            ending.word = `${error.kind}/${error.code}, sent ${error.sent}`;
            if (error.ours) ending.sent = error.sent;
          }
        }
      };
      await Promise.all(Array.from({ length: workers }, work));
      return endings;
    },
    { count, workers: WORKERS },
  );
}

/** Through a proxy handler, behind the relay. */
async function proxied(browser, count) {
  const random = dice(11);
  const service = new Service(random, SERVICE_RATE);
  const raw = await rawServer((request) => service.answer(request));
  const closed = await nowhere();
  let refused = 0;
  const client = new Truora({
    apiKey: "test-key-of-nobody",
    baseUrls: { checks: raw.url },
    fetch: (url, init) => {
      if (random() >= SERVICE_RATE / 10) return fetch(url, init);
      refused += 1;
      return fetch(closed, init);
    },
  });
  const handler = createServer(
    nodeHandler(createProxyHandler({ client, allow: ["checks.create"], authorize: () => true })),
  );
  await new Promise((resolve) => handler.listen(0, "127.0.0.1", resolve));
  const relay = new Relay(random, RELAY_RATE, handler.address().port);
  const served = await site();
  const front = await rawServer((request) =>
    request.head.startsWith(`POST ${PATH}/`) ? relay.answer(request) : fileOf(served, request),
  );
  const page = await opened(browser, front.url, { proxy: PATH, attemptTimeout: ATTEMPT_TIMEOUT });
  const endings = await create(page, count);
  await relay.close();
  await page.close();
  handler.closeAllConnections();
  await Promise.all([front.close(), served.close(), raw.close(), new Promise((resolve) => handler.close(resolve))]);
  const struck = {
    ...prefixed("relay", relay.struck),
    ...prefixed("service", service.struck),
    "no connection": refused,
  };
  const { requests, repeated } = relay;
  return { transport: "through a proxy handler", requests, repeated, service, struck, endings };
}

const prefixed = (name, counts) => Object.fromEntries(Object.entries(counts).map(([k, n]) => [`${name}: ${k}`, n]));

/** A page or module of the site, under the address of the relay. */
async function fileOf(served, { head }) {
  const response = await fetch(served.origin + head.split(" ")[1]);
  const headers = Object.fromEntries(
    ["Content-Type", "Content-Security-Policy"].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return answered("length", response.status, Buffer.from(await response.arrayBuffer()), headers);
}

/**
 * To the service itself, which allows pages of other origins. No connection is kept: over one that was used before, Chromium
 * by itself sends a request a second time, a POST too, and no page can prevent that or see it.
 */
async function direct(browser, count) {
  const open = { "Access-Control-Allow-Origin": "*", Connection: "close" };
  const service = new Service(dice(12), 0.3, open);
  const leave = {
    ...open,
    "Access-Control-Allow-Headers": "*, truora-api-key",
    "Access-Control-Allow-Methods": "*",
    "Access-Control-Max-Age": "600",
  };
  const raw = await rawServer((request) =>
    request.head.startsWith("OPTIONS ") ? answered("length", 200, "", leave) : service.answer(request),
  );
  const closed = await nowhere();
  const served = await site({ csp: CSP.replace("connect-src 'self'", `connect-src 'self' ${raw.url} ${closed}`) });
  const options = { apiKey: "test-key-of-nobody", dangerouslyAllowBrowser: true, baseUrls: { checks: raw.url } };
  const page = await opened(browser, served.origin, options, closed);
  const endings = await create(page, count);
  await page.close();
  await Promise.all([served.close(), raw.close()]);
  return { transport: "directly", requests: service.requests, service, struck: service.struck, endings };
}

const WAYS = { direct, proxy: proxied };

async function main(ways, count) {
  const browser = await launch();
  let bad = 0;
  try {
    for (const way of ways) {
      const begun = performance.now();
      const { transport, requests, repeated = 0, service, struck, endings } = await WAYS[way](browser, count);
      const seconds = Math.round(performance.now() - begun) / 1000;
      const outcomes = {};
      const wrong = [];
      for (const { person, word, ...ending } of endings) {
        outcomes[word] = (outcomes[word] ?? 0) + 1;
        for (const why of service.contradictions(person, ending)) wrong.push({ person, word, why });
      }
      const { made, doubled } = service;
      const row = { host: "Chromium", transport, creates: endings.length, seconds, requests, repeated, made, doubled };
      console.log(JSON.stringify({ ...row, struck, outcomes, wrong: wrong.length }));
      for (const each of wrong.slice(0, 5)) console.error(JSON.stringify(each));
      bad += wrong.length;
    }
  } finally {
    await browser.close();
  }
  return bad;
}

const [way, count] = process.argv.slice(2);
process.exitCode = (await main(way === undefined ? Object.keys(WAYS) : [way], Number(count ?? 3000))) === 0 ? 0 : 1;

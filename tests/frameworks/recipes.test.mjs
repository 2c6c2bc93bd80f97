// The recipes of docs/proxy.md in their frameworks: an allowed create, refusals, files whole and broken off, `source`.

import assert from "node:assert/strict";
import { once } from "node:events";
import { copyFileSync } from "node:fs";
import { connect, createServer } from "node:http2";
import { request } from "node:https";
import { join } from "node:path";
import { afterEach, test } from "node:test";

import { createProxyHandler, nodeHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { CLOCK, Clock, DONE, failure, PERSON, service, Truora, truora, within } from "../node/support.mjs";
import { certify, http2Fetch, names, PAGE, place, recipe, seen, started, tsc } from "./running.mjs";

const LOGIN = { cookie: "session=of-ana" };
const ran = new Set(["truora.js", "redis"]); // what the others import, and what redis.test.mjs runs

afterEach(() => seen.splice(0));

/** A page of the recipe's server, of a user or of nobody. `send` is its `fetch`. */
function pageOf(base, headers = LOGIN, send = fetch) {
  const sent = (url, init) => send(url, { ...init, headers: [...init.headers, ["Origin", PAGE]] });
  return new Truora({ proxy: base, headers, fetch: sent, [CLOCK]: new Clock() });
}

/** What holds behind every server. */
async function holds(base, isSource, send = fetch) {
  const page = pageOf(base, LOGIN, send);
  const { check } = await page.checks.create(PERSON);
  assert.ok(isSource(seen[0]), "`authorize` got another source");
  assert.equal((await page.checks.wait(check.check_id)).check.status, "completed");
  // Refused: by the caller, the operation, the parameters, the service.
  const nobody = await failure(pageOf(base, {}, send).checks.get(check.check_id));
  assert.deepEqual([nobody.name, nobody.code, nobody.status], ["ConfigError", "not_authorized", undefined]);
  assert.equal((await failure(page.checks.delete(check.check_id))).code, "not_allowed");
  assert.equal((await failure(page.checks.get("CHK00000000000000000000000000000000"))).name, "NotFoundError");
  const { creates, deletes } = await service.facts();
  assert.deepEqual([creates, deletes], [1, 0]);
  const raw = async (body, more = {}) => {
    const headers = { "content-type": "application/json", "truora-call": crypto.randomUUID(), ...LOGIN, ...more };
    const init = { method: "POST", headers: Object.entries(headers), body };
    const answer = await send(`${base}/checks.create`, init);
    return `${answer.status} ${(await answer.json()).error.code}`;
  };
  assert.equal(await raw('{"params": {"country": "XX"}}'), "422 invalid");
  assert.equal(await raw('{"params": {"country": 1e999}}'), "400 bad_request");
  assert.equal(await raw("{}", { origin: "https://evil.example" }), "403 bad_origin");
  // A file, whole and broken off.
  const pdf = await page.processes.pdf(DONE);
  assert.equal((await pdf.bytes()).length, pdf.size);
  await service.scene({ host: "files", fault: { at: "body", kind: "reset", bytes: 150_000 } });
  const cut = await page.processes.pdf(DONE);
  const error = await within(3000, failure(cut.bytes()));
  assert.ok(error instanceof truora.TransportError, error.name);
  // The server lives on.
  assert.equal((await page.checks.get(check.check_id)).check.status, "completed");
}

async function tried(t, name, isSource, change) {
  ran.add(name);
  t.mock.method(console, "error", () => {}); // Koa prints what broke off
  const port = await started(t, () => recipe(name, change));
  await holds(`http://127.0.0.1:${port}/api/truora`, isSource);
}

const without = (line) => (code) => {
  assert.ok(code.includes(line));
  return code.replace(line, "");
};

test("node:http", async (t) => {
  await tried(t, "http", (source) => source.constructor.name === "IncomingMessage");
});

test("HTTP/2, and HTTP/1 at the same port", async (t) => {
  ran.add("http2");
  certify();
  process.chdir(place); // where the recipe reads its certificate
  const port = await started(t, () => recipe("http2"));
  const origin = `https://localhost:${port}`;
  const two = http2Fetch(t, origin);
  await holds(`${origin}/api/truora`, ({ httpVersion }) => httpVersion === "2.0", two);
  const path = "/api/truora/checks.list";
  const headers = { "content-type": "application/json", "truora-call": crypto.randomUUID(), ...LOGIN };
  const older = request({ port, path, headers, method: "POST", rejectUnauthorized: false });
  older.end("{}");
  const [answer] = await once(older, "response");
  assert.deepEqual([answer.statusCode, answer.httpVersion, seen.at(-1).httpVersion], [200, "1.1", "1.1"]);
  answer.resume();
  // Some clients send each cookie by itself.
  const cookies = [...Object.entries(headers), ["cookie", "theme=dark"]];
  assert.equal((await two(`${origin}${path}`, { method: "POST", headers: cookies, body: "{}" })).status, 200);
});

test("HTTP/2 without TLS: a body that comes too slowly ends its stream alone", async (t) => {
  const handler = createProxyHandler({ allow: ["checks.*"], authorize: () => true, bodyTimeout: 30 });
  const port = await started(t, () => createServer(nodeHandler(handler)).listen(3000));
  const session = connect(`http://127.0.0.1:${port}`);
  t.after(() => session.destroy());
  const head = { ":method": "POST", ":path": "/checks.list", "content-type": "application/json" };
  const slow = session.request({ ...head, "truora-call": crypto.randomUUID() });
  slow.write("{");
  const [answer] = await once(slow, "response");
  let text = "";
  for await (const part of slow.setEncoding("utf8")) text += part;
  assert.deepEqual(
    [answer[":status"], JSON.parse(text).error.code, answer.connection],
    [408, "body_timeout", undefined],
  );
  const next = session.request({ ...head, "truora-call": crypto.randomUUID() });
  next.end("{}");
  assert.equal((await once(next, "response"))[0][":status"], 200);
  next.resume();
});

test("Express, with express.json()", async (t) => {
  const isSource = (source) => source.params.operation === "checks.create" && source.body.params.country === "CO";
  await tried(t, "express", isSource);
});

test("Express, without a body parser", async (t) => {
  const isSource = (source) => source.params.operation === "checks.create" && source.body === undefined;
  await tried(t, "express", isSource, without("app.use(express.json());\n"));
});

test("Fastify", async (t) => {
  await tried(t, "fastify", (source) => source.routeOptions.url === "/api/truora/:operation");
});

test("Koa, with a body parser", async (t) => {
  await tried(t, "koa", (source) => source.params.operation === "checks.create" && source.request.body.params);
});

test("Koa, without one", async (t) => {
  const isSource = (source) => source.params.operation === "checks.create" && source.request.body === undefined;
  await tried(t, "koa", isSource, without("app.use(bodyParser());\n"));
});

test("Koa 2 and Express 4", async (t) => {
  const before = (name, old) => (code) => code.replace(`from "${name}"`, `from "${old}"`);
  const isSource = (source) => source.params.operation === "checks.create";
  await tried(t, "koa", isSource, before("koa", "koa2"));
  await service.reset();
  seen.splice(0);
  await tried(t, "express", isSource, before("express", "express4"));
});

test("NestJS", async (t) => {
  await tried(
    t,
    "nest",
    (source) => source.params.operation === "checks.create",
    (code) => code.replace("create(AppModule)", "create(AppModule, { logger: false })"),
  );
});

test("Hono", async (t) => {
  await tried(t, "hono", (source) => source.req.param("operation") === "checks.create");
});

test("a Response of `authorize` is one in Hono too, which has a Response of its own", async (t) => {
  const { serve } = await import("@hono/node-server");
  const { Hono } = await import("hono");
  const native = await fetch("data:,no");
  for (const refusal of [new Response("no", { status: 403 }), native]) {
    const handler = createProxyHandler({ allow: ["checks.*"], authorize: () => refusal.clone() });
    const app = new Hono();
    app.post("/:operation", (c) => handler(c.req.raw, c));
    const port = await started(t, () => serve({ fetch: app.fetch, port: 3000 }));
    const error = await failure(
      pageOf(`http://127.0.0.1:${port}`, {}, (url, { headers, ...init }) => {
        return fetch(url, { ...init, headers: headers.filter(([name]) => name !== "Origin") });
      })
        .checks.list()
        .first(1),
    );
    assert.equal(error.code, "not_authorized");
  }
});

test("Next.js: a route handler", async () => {
  ran.add("next");
  const { POST } = await recipe("next");
  const send = (url, init) => POST(new Request(url, init), { params: Promise.resolve({}) });
  await holds("https://app.example/api/truora", (source) => source instanceof Request, send);
});

test("the types fit those of the frameworks and of the clients of Redis", () => {
  const path = join(place, "types.ts");
  copyFileSync(new URL("types.ts", import.meta.url), path);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--exactOptionalPropertyTypes", "--types", "node"];
  tsc(...options, "--target", "es2022", "--module", "nodenext", "--lib", "es2023,dom,dom.asynciterable", path);
});

test("every recipe of the document is run", () => {
  assert.deepEqual([...ran].sort(), names.toSorted());
});

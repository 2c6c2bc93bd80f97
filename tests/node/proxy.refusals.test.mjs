// What a proxy handler refuses, and what a page makes of it: answers of `authorize`, refusals that arrive in pieces.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { createProxyHandler, memoryStore, nodeHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { CLOCK, Clock, client, failure, PERSON, scripted, Truora } from "./support.mjs";

function handling(authorize, options = {}) {
  return createProxyHandler({ client: client(), allow: ["checks.*"], authorize, ...options });
}

function request(body = "{}", operation = "checks.list") {
  const headers = { "content-type": "application/json", "truora-call": crypto.randomUUID() };
  return new Request(`https://app.example/api/${operation}`, { method: "POST", headers, body });
}

async function serving(t, listener) {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${server.address().port}`;
}

test("an answer that `authorize` got elsewhere goes on without the headers of its body", async (t) => {
  const kinds = {
    plain: (outgoing) => outgoing.end("who are you"),
    packed: (outgoing) => outgoing.setHeader("content-encoding", "gzip").end(gzipSync("who are you")),
    streamed: (outgoing) => (outgoing.write("who"), outgoing.end(" are you")),
    closing: (outgoing) => outgoing.setHeader("connection", "close").end("who are you"),
  };
  const session = await serving(t, (incoming, outgoing) => {
    outgoing.statusCode = 401;
    outgoing.setHeader("www-authenticate", "Bearer");
    kinds[incoming.url.slice(1)](outgoing);
  });
  for (const kind of Object.keys(kinds)) {
    const origin = await serving(t, nodeHandler(handling(() => fetch(`${session}/${kind}`))));
    const page = new Truora({ proxy: `${origin}/api`, [CLOCK]: new Clock() });
    const error = await failure(page.checks.list().first(1));
    assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "not_authorized", "no"], kind);
    const answer = await fetch(`${origin}/api/checks.list`, { method: "POST", headers: request().headers, body: "{}" });
    assert.deepEqual([answer.status, answer.headers.get("www-authenticate")], [401, "Bearer"], kind);
    assert.equal(answer.headers.get("connection"), "keep-alive", kind);
    assert.equal((await answer.json()).error.code, "not_authorized", kind);
  }
});

test("cookies of an answer of `authorize` go on, beside those that are set already", async (t) => {
  const headers = [
    ["set-cookie", "a=1"],
    ["set-cookie", "b=2; Path=/"],
  ];
  const bridge = nodeHandler(handling(() => new Response("no", { status: 401, headers })));
  const origin = await serving(t, (incoming, outgoing) => {
    outgoing.setHeader("set-cookie", "session=3");
    return bridge(incoming, outgoing);
  });
  const answer = await fetch(`${origin}/api/checks.list`, { method: "POST", headers: request().headers, body: "{}" });
  assert.deepEqual(answer.headers.getSetCookie(), ["session=3", "a=1", "b=2; Path=/"]);
});

test("an answer of `authorize` that may have no body gets none", async () => {
  for (const status of [204, 205, 304]) {
    const handler = handling(() => new Response(null, { status }));
    const answer = await handler(request());
    assert.deepEqual([answer.status, await answer.text()], [status, ""]);
    const page = new Truora({ proxy: "/api", [CLOCK]: new Clock(), fetch: () => handler(request()) });
    const error = await failure(page.checks.list().first(1));
    assert.deepEqual([error.name, error.code, error.status, error.sent], ["ConfigError", "refused", status, "no"]);
  }
});

test("a refusal that cannot be read is no fault that is repeated", async () => {
  const page = (...answers) => {
    const { fetch, sent } = scripted(...answers);
    return [new Truora({ proxy: "/api", [CLOCK]: new Clock(), fetch }), sent];
  };
  const mark = (more) => ({ "truora-meta": JSON.stringify({ attempts: 0, error: true, ...more }) });
  const cut = '{"error": {"kind": "config", "code": "not_auth';
  const [refused] = page([401, cut, mark({ sent: "no" })]);
  const error = await failure(refused.checks.create(PERSON));
  assert.deepEqual([error.name, error.code, error.status, error.sent], ["ConfigError", "refused", 401, "no"]);
  // What was sent is not known to be unsent because a body broke off.
  const [lost] = page([502, cut, mark({ sent: "no" })]);
  const fault = await failure(lost.checks.create(PERSON));
  assert.deepEqual([fault.name, fault.sent, fault.attempts], ["TransportError", "maybe", 1]);
  // A mark that does not say is no "no".
  for (const sent of [undefined, null, "never", 0]) {
    const body = (kind) => JSON.stringify({ error: { kind, code: "reset", message: "x" } });
    for (const kind of ["decode", "transport", "deadline", "misuse"]) {
      const [silent] = page([502, body(kind), mark({ sent })]);
      const told = await failure(silent.checks.create(PERSON));
      assert.deepEqual([told.kind, told.sent, told.attempts], [kind, "maybe", 1], kind);
    }
  }
});

test("options that a handler does not have, and values that are none", async (t) => {
  const base = { client: client(), allow: ["checks.*"], authorize: () => true };
  const make = (more) => createProxyHandler({ ...base, ...more });
  const unknown = [{ nope: 1 }, { origin: [] }, { baseUrls: { checks: "https://staging.example" } }, { timeout: 1 }];
  for (const more of unknown) {
    const name = Object.keys(more)[0];
    assert.throws(() => make(more), { code: "bad_option", message: new RegExp(`\`${name}\``) }, name);
    const { client: _, ...keyed } = base;
    assert.throws(() => createProxyHandler({ ...keyed, apiKey: "k", ...more }), { code: "bad_option" }, name);
  }
  // Which of the two keys?
  assert.throws(() => make({ apiKey: "k" }), { code: "bad_option" });
  for (const maxBody of [NaN, -1, 0, "5", true]) {
    assert.throws(() => make({ maxBody }), { code: "bad_option" }, String(maxBody));
  }
  const others = [{ onError: 5 }, { store: {} }, { store: 5 }, { store: { ...memoryStore(), keep: undefined } }];
  for (const more of others) assert.throws(() => make(more), { code: "bad_option" }, JSON.stringify(more));
  for (const setup of [undefined, null, "checks.*", 5]) {
    assert.throws(() => createProxyHandler(setup), { code: "bad_option" });
  }
  // Not given.
  for (const nothing of [undefined, null]) {
    const names = ["maxBody", "onError", "store", "origins", "apiKey"];
    const handler = make(Object.fromEntries(names.map((name) => [name, nothing])));
    assert.equal((await handler(request())).status, 200);
  }
  for (const limits of [{ entries: NaN }, { bytes: "1" }, { milliseconds: -1 }, { seconds: 1 }]) {
    assert.throws(() => memoryStore(limits), { code: "bad_option" }, JSON.stringify(limits));
  }
  assert.ok(memoryStore({ entries: undefined, bytes: null, milliseconds: 0.5 }));
});

test("what `authorize` gives has to tell callers apart", async () => {
  for (const caller of [() => "ana", Symbol("ana"), 1n, Infinity, {}, ["ana"]]) {
    const told = [];
    const handler = handling(() => caller, { onError: (error) => told.push(error.code) });
    const answer = await handler(request());
    const { error } = await answer.json();
    assert.deepEqual([answer.status, error.code, error.sent, told], [500, "bad_authorize", "no", ["bad_authorize"]]);
  }
});

test("parameters that are nested too deeply, and languages that there are not, are the page's mistakes", async () => {
  const told = [];
  const handler = handling(() => true, { allow: ["checks.create"], onError: (error) => told.push(error) });
  const said = async (text) => {
    const answer = await handler(request(text, "checks.create"));
    const { error } = await answer.json();
    return [answer.status, error.code, error.sent];
  };
  const lists = (levels) => `{"params": {"a": ${"[".repeat(levels)}${"]".repeat(levels)}}}`;
  const objects = (levels) => `{"params": {"a": ${'{"b":'.repeat(levels)}1${"}".repeat(levels)}}}`;
  for (const nested of [lists, objects]) {
    assert.deepEqual(await said(nested(128)), [422, "invalid", "no"]);
    for (const levels of [129, 5000, 100_000]) {
      assert.deepEqual(await said(nested(levels)), [400, "bad_request", "no"], String(levels));
    }
  }
  const locale = { params: PERSON, options: { locale: "es" } };
  assert.deepEqual(await said(JSON.stringify(locale)), [400, "bad_request", "no"]);
  const pdf = handling(() => true, { onError: (error) => told.push(error) });
  const file = JSON.stringify({ params: { check_id: "CHK1" }, options: { locale: "es" } });
  assert.equal((await pdf(request(file, "checks.pdf"))).status, 400);
  assert.deepEqual(told, []);
  // A handler's own mistake stays one.
  const own = handling(() => true, {
    client: client({ apiKey: () => "a b" }),
    onError: (error) => told.push(error.code),
  });
  assert.equal((await own(request())).status, 500);
  assert.deepEqual(told, ["bad_key"]);
});

test("a body of more values than any operation takes is refused before it is parsed", async () => {
  const handler = handling(() => "ana");
  const bodies = {
    "empty lists": `{"params":{"a":[${"[],".repeat(349_000)}[]]}}`,
    numbers: `{"params":{"a":[${"1,".repeat(524_000)}1]}}`,
    names: JSON.stringify({ params: Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`n${i}`, 1])) }),
  };
  for (const [name, body] of Object.entries(bodies)) {
    const answer = await handler(request(body));
    const { error } = await answer.json();
    assert.deepEqual([answer.status, error.code], [400, "bad_request"], name);
    assert.match(error.message, /the body holds more than 10,000 values/, name);
  }
  const begun = process.cpuUsage();
  for (const body of Object.values(bodies)) await handler(request(body));
  const { user, system } = process.cpuUsage(begun);
  // Of three bodies; parsed, each takes 40 to 200 ms.
  assert.ok(user + system < 150_000, `${user + system} µs`);
  // A long text is one value.
  const long = await handler(request(JSON.stringify({ params: { start_key: "x".repeat(900_000) } })));
  assert.doesNotMatch(await long.text(), /10,000 values/);
});

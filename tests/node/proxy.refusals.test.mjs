// What a proxy handler refuses, and what a page makes of it: answers of `authorize`, refusals that arrive in pieces.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { createProxyHandler, nodeHandler } from "../../bindings-node/esm/proxy.node.js";
import { CLOCK, Clock, client, failure, PERSON, scripted, Truora } from "./support.mjs";

const UUID = "00000000-0000-4000-8000-000000000000";

function handling(authorize, options = {}) {
  return createProxyHandler({ client: client(), allow: ["checks.*"], authorize, ...options });
}

function request(body = "{}", operation = "checks.list") {
  const headers = { "content-type": "application/json", "truora-call": UUID };
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

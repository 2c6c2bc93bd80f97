// The proxy handler behind Node's own servers: connections that live on, bodies nobody reads, requests that are none.

import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, createServer, request as plain } from "node:http";
import { connect } from "node:net";
import { test } from "node:test";

import { createProxyHandler, nodeHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { CLOCK, Clock, client, failure, Truora, within } from "./support.mjs";

const UUID = "00000000-0000-4000-8000-000000000000";
const MIB = 1024 * 1024;

/** A server with a listener, and its port. */
async function serving(t, listener) {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => (server.closeAllConnections(), server.close()));
  return server.address().port;
}

function handling(told = [], options = {}) {
  const onError = (error) => told.push(error.code ?? error.message);
  return createProxyHandler({ client: client(), allow: ["checks.*"], authorize: () => true, onError, ...options });
}

/** One request over the connections of `agent`: status, code of the refusal, headers. */
async function over(agent, port, body, headers = {}, path = "/api/checks.list") {
  const all = { "content-type": "application/json", "content-length": body.length, "truora-call": UUID, ...headers };
  const sent = plain({ host: "127.0.0.1", port, path, method: "POST", agent, headers: all });
  sent.end(body);
  const [answer] = await once(sent, "response");
  let text = "";
  for await (const part of answer) text += part;
  return {
    status: answer.statusCode,
    code: JSON.parse(text).error?.code,
    headers: answer.headers,
    reused: sent.reusedSocket,
  };
}

/** What a server says to these bytes, until it has nothing more to say. */
async function raw(port, head, body = "") {
  const socket = connect(port, "127.0.0.1");
  socket.write(`${head.join("\r\n")}\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  let text = "";
  for await (const part of socket.setEncoding("latin1")) text += part;
  const code = /"code":"(\w+)"/.exec(text)?.[1];
  return `${text.split(" ")[1]} ${code}`;
}

test("a body that is refused unread does not stop the connection", async (t) => {
  const port = await serving(t, nodeHandler(handling()));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  t.after(() => agent.destroy());
  const large = "a".repeat(3 * MIB);
  const refused = [
    [{ "content-type": "text/plain" }, "415 bad_content_type"],
    [{ origin: "https://evil.example" }, "403 bad_origin"],
    [{}, "400 bad_request"], // begun, and then too large
  ];
  for (const [headers, said] of refused) {
    const first = await within(3000, over(agent, port, large, headers));
    assert.equal(`${first.status} ${first.code}`, said);
    const next = await within(3000, over(agent, port, "{}"));
    assert.deepEqual([next.status, next.reused], [200, true], said);
  }
});

test("a page that sends too much reads why", async (t) => {
  const port = await serving(t, nodeHandler(handling()));
  for (let round = 0; round < 5; round++) {
    const init = { method: "POST", headers: { "content-type": "application/json", "truora-call": UUID } };
    const answer = await fetch(`http://127.0.0.1:${port}/api/checks.list`, { ...init, body: "a".repeat(1_250_000) });
    assert.equal((await answer.json()).error.code, "bad_request");
  }
});

test("requests that are none get the statuses of the table, and connections that break are told of", async (t) => {
  const told = [];
  t.mock.method(console, "error", (error) => told.push(error));
  const port = await serving(t, nodeHandler(handling(told)));
  const head = (line, host = "h") => [line, `Host: ${host}`, "Content-Type: application/json", `truora-call: ${UUID}`];
  assert.equal(await raw(port, head("TRACE /api/checks.list HTTP/1.1")), "405 method_not_allowed");
  assert.equal(await raw(port, head("POST /api/checks.list HTTP/1.1", "a b"), "{}"), "400 bad_request");
  assert.equal(await raw(port, head("POST http:// HTTP/1.1"), "{}"), "400 bad_request");
  // Two slashes begin no host.
  assert.equal(await raw(port, head("POST // HTTP/1.1"), "{}"), "403 not_allowed");
  assert.equal(await raw(port, head("POST //evil.example/checks.list HTTP/1.1"), "{}"), "200 undefined");
  assert.deepEqual(told, []);
  // A handler of one's own around this one.
  const broken = await serving(
    t,
    nodeHandler(() => Promise.reject(new Error("mine"))),
  );
  assert.equal(await raw(broken, head("POST /api/checks.list HTTP/1.1"), "{}"), "500 misuse");
  assert.deepEqual(
    told.splice(0).map(({ message }) => message),
    ["mine"],
  );
  // Somebody has answered already.
  const second = await serving(t, (incoming, outgoing) => {
    outgoing.write("mine");
    return nodeHandler(handling())(incoming, outgoing);
  });
  await raw(second, head("POST /api/checks.list HTTP/1.1"), "{}");
  assert.deepEqual(
    told.map(({ code }) => code),
    ["ERR_HTTP_HEADERS_SENT"],
  );
});

/** As body parsers do: reads the body, and leaves what `keep` makes of it at the request. */
function parsing(keep, handler) {
  return async (incoming, outgoing) => {
    const parts = [];
    for await (const part of incoming) parts.push(part);
    incoming.body = keep(Buffer.concat(parts));
    await handler(incoming, outgoing);
  };
}

test("a body that a parser has read is taken: an object, a text, bytes", async (t) => {
  const told = [];
  const seen = [];
  const authorize = (request, { params, source }) => (seen.push([params, source.url]), true);
  const handler = nodeHandler(handling(told, { authorize, maxBody: 1000 }));
  const params = { report_id: "REP1" };
  const keeps = { object: (bytes) => JSON.parse(bytes), text: String, bytes: (bytes) => bytes };
  for (const [kind, keep] of Object.entries(keeps)) {
    const port = await serving(t, parsing(keep, handler));
    const agent = new Agent();
    t.after(() => agent.destroy());
    const ask = (body, id) => over(agent, port, body, { "truora-call": UUID.replace("4000", id) });
    assert.equal((await ask(JSON.stringify({ params }), "4000")).status, 200, kind);
    // The same limits hold.
    const large = JSON.stringify({ params: { report_id: "a".repeat(2000) } });
    assert.deepEqual([(await ask(large, "4001")).code, (await ask("[]", "4002")).code], ["bad_request", "bad_request"]);
    // JSON.parse makes Infinity of it: neither `null` nor nothing may be sent.
    for (const number of ["1e999", "-1e999"]) {
      const answer = await ask(`{"params": {"limit": ${number}}}`, "4003");
      assert.deepEqual([answer.status, answer.code], [400, "bad_request"], `${kind} ${number}`);
    }
  }
  assert.deepEqual(seen[0], [params, "/api/checks.list"]);
  const deep = await serving(
    t,
    parsing(() => JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`), handler),
  );
  assert.equal((await over(new Agent(), deep, "{}")).code, "bad_request");
  assert.deepEqual(told, []);
});

test("a body that was read and is gone is a set-up mistake, which names the way out", async (t) => {
  const told = [];
  const handler = nodeHandler(handling(told));
  const port = await serving(
    t,
    parsing(() => undefined, handler),
  );
  const page = new Truora({ proxy: `http://127.0.0.1:${port}/api`, [CLOCK]: new Clock() });
  const error = await failure(page.checks.list().first(1));
  assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "body_read", "no"]);
  assert.match(error.message, /mount the handler before .* express\.json\(\)/);
  assert.deepEqual(told, ["body_read"]);
  // Also where reading has only begun.
  const begun = await serving(t, async (incoming, outgoing) => {
    await once(incoming, "readable");
    incoming.read(1);
    await handler(incoming, outgoing);
  });
  const agent = new Agent();
  t.after(() => agent.destroy());
  assert.equal((await within(3000, over(agent, begun, "{}"))).code, "body_read");
});

test("a body that comes too slowly is refused, and its connection is closed", async (t) => {
  const told = [];
  let authorized = 0;
  const authorize = () => (authorized += 1);
  const port = await serving(t, nodeHandler(handling(told, { bodyTimeout: 30, authorize })));
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  const head = ["POST /api/checks.list HTTP/1.1", "Host: h", "Content-Type: application/json", "Content-Length: 9"];
  socket.write(`${head.join("\r\n")}\r\n\r\n{`);
  let text = "";
  // The client never ends its side: it is the server that closes.
  for await (const part of socket) text += part;
  assert.match(text, /^HTTP\/1\.1 408 .*"code":"body_timeout"/s);
  assert.deepEqual([authorized, told], [0, []]);
});

test("the path names the operation: decoded once, and a backslash separates nothing", async (t) => {
  const port = await serving(t, nodeHandler(handling()));
  const head = (path) => [`POST ${path} HTTP/1.1`, "Host: h", "Content-Type: application/json", `truora-call: ${UUID}`];
  const cases = {
    "/api/checks%2Elist": "200 undefined",
    "/%zz/checks.list": "200 undefined",
    "/api%2Fchecks.list": "200 undefined",
    "/api/checks%252Elist": "400 bad_request",
    "/api/checks.list%": "400 bad_request",
    "/api/checks.list%ff": "400 bad_request",
    "/api\\checks.list": "403 not_allowed",
    "/api/checks.list\\": "403 not_allowed",
    "/api/checks.list/": "403 not_allowed",
  };
  for (const [path, said] of Object.entries(cases)) assert.equal(await raw(port, head(path), "{}"), said, path);
});

test("a page that goes away while it sends is nobody's mistake", async (t) => {
  const told = [];
  t.mock.method(console, "error", (error) => told.push(error));
  let ended;
  const port = await serving(t, (...both) => (ended = nodeHandler(handling(told))(...both)));
  const socket = connect(port, "127.0.0.1");
  socket.write(
    "POST /api/checks.list HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{",
  );
  while (ended === undefined) await new Promise((resolve) => setImmediate(resolve));
  socket.destroy();
  await within(3000, ended);
  assert.deepEqual(told, []);
});

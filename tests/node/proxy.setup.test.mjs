// The proxy handler's set-up and its judgement of requests: allow list, login, origins, addresses.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { createProxyHandler, nodeHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { ALLOW, PAGE, UUID, ask, both } from "./proxy.support.mjs";
import { client, Clock, CLOCK, DONE, failure, PERSON, scripted, service, Truora, truora, within } from "./support.mjs";

test("the allow list: patterns cover reads alone, mistakes are found at once", async () => {
  const { handler } = both({ allow: ["checks.*"] });
  const others = ["checks.create", "checks.delete", "health.get", "nothing", "__proto__", "download", ""];
  for (const id of others) {
    const answer = await ask(handler, { path: `/api/truora/${id}` });
    assert.deepEqual([answer.status, answer.error.code], [403, "not_allowed"], id);
  }
  assert.equal((await ask(handler)).status, 200);
  assert.equal((await ask(both({ allow: [] }).handler)).status, 403);
  assert.equal((await ask(both({ allow: ["*.list"] }).handler)).status, 200);
  // It reads, but its answer holds the keys that sign webhooks.
  const keys = await ask(both({ allow: ["*"] }).handler, { path: "/api/truora/hooks.list" });
  assert.deepEqual([keys.status, keys.error.code], [403, "not_allowed"]);
  const make = (allow) => createProxyHandler({ client: client(), allow, authorize: () => true });
  const bad = [undefined, ["checks.crate"], ["checks.wait"], ["credentials.set*"], ["nothing.*"], "checks.get", [7]];
  for (const allow of [...bad, ["provider_webhooks.*"], ["checks(.*"]]) {
    assert.throws(() => make(allow), truora.ConfigError, JSON.stringify(allow));
  }
  assert.ok(make(["*"]) && make(["checks.create"]));
});

test("authorize is required, and decides", async () => {
  assert.throws(() => createProxyHandler({ client: client(), allow: ["*"] }), { code: "bad_option" });
  assert.throws(() => createProxyHandler({ client: {}, allow: ["*"], authorize: () => true }), { code: "bad_option" });
  const asked = [];
  const told = [];
  const by = (verdict) => {
    const authorize = (request, { source, ...call }) => {
      assert.equal(source, request); // the handler was called without a source
      asked.push([request.headers.get("origin"), call]);
      return verdict;
    };
    return both({ authorize, onError: (error) => told.push(error.code ?? error.message) });
  };
  const no = await failure(by(false).page.checks.get("CHK1"));
  assert.deepEqual([no.name, no.code, no.sent], ["ConfigError", "not_authorized", "no"]);
  assert.deepEqual(asked, [[PAGE, { operation: "checks.get", params: { check_id: "CHK1" } }]]);
  for (const refused of [undefined, null, 0, ""]) assert.equal((await ask(by(refused).handler)).status, 401);
  const login = await ask(by(new Response("log in", { status: 403, headers: { "x-login": "/login" } })).handler);
  assert.deepEqual([login.status, login.error.code, login.headers.get("x-login")], [403, "not_authorized", "/login"]);
  assert.deepEqual([(await ask(by({}).handler)).status, told], [500, ["bad_authorize"]]);
  const broken = both({
    authorize: () => {
      throw new Error("secret of the session store");
    },
    onError: (error) => told.push(error.message),
  });
  const answer = await ask(broken.handler);
  assert.deepEqual([answer.status, answer.error.code, answer.error.sent], [500, "authorize_failed", "no"]);
  assert.equal(told.at(-1), "secret of the session store");
  assert.ok(!answer.text.includes("secret"));
  assert.deepEqual(await service.ledger(), []);
});

test("callers have answers of their own", async () => {
  const { handler } = both({ authorize: (request) => request.headers.get("x-user") });
  const call = { path: "/api/truora/checks.create", body: { params: { ...PERSON, force_creation: true } } };
  const [ana, eva] = [
    await ask(handler, { ...call, "x-user": "ana" }),
    await ask(handler, { ...call, "x-user": "eva" }),
  ];
  assert.notEqual(ana.text, eva.text);
  assert.equal((await ask(handler, { ...call, "x-user": "ana" })).text, ana.text);
  assert.equal((await service.facts()).creates, 2);
});

test("origins", async () => {
  const evil = ["null", "https://evil.example", "nonsense", "https://app.example.evil", "https://app.example:8443"];
  for (const origin of [...evil, "http://app.example"]) {
    const answer = await ask(both().handler, { origin });
    assert.deepEqual([answer.status, answer.error.code], [403, "bad_origin"], origin);
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
  }
  // Who is no browser could write what he wants: it is `authorize` that keeps him out.
  assert.equal((await ask(both().handler, { origin: undefined })).status, 200);
  const { handler } = both({ origins: ["https://other.example"] });
  assert.equal((await ask(handler)).status, 403);
  const origin = "https://other.example";
  const other = await ask(handler, { origin });
  assert.deepEqual([other.status, other.headers.get("access-control-allow-origin")], [200, origin]);
  const before = await ask(handler, { origin, method: "OPTIONS" });
  assert.equal(before.status, 204);
  assert.equal(before.headers.get("access-control-allow-headers"), "content-type, truora-call");
  // Cookies stay at home: the page has to say by a header who it is.
  const asking = async (names) => {
    const answer = await ask(handler, { origin, method: "OPTIONS", "access-control-request-headers": names });
    return answer.headers.get("access-control-allow-headers");
  };
  assert.equal(await asking("authorization,content-type,truora-call"), "authorization,content-type,truora-call");
  assert.equal(await asking("xé"), "content-type, truora-call");
  assert.equal((await ask(handler, { origin: "https://evil.example", method: "OPTIONS" })).status, 405);
  for (const origins of ["https://x.example", ["https://x.example/"], ["*"], ["x.example"], [7]]) {
    assert.throws(() => both({ origins }), { code: "bad_option" }, String(origins));
  }
});

test("requests that are none", async () => {
  const { handler } = both();
  const code = async (options) => {
    const answer = await ask(handler, options);
    assert.equal(answer.meta.sent, "no");
    assert.deepEqual([answer.error.kind, answer.error.sent], ["config", "no"]);
    return `${answer.status} ${answer.error.code}`;
  };
  assert.equal(await code({ method: "GET" }), "405 method_not_allowed");
  assert.equal(await code({ "content-type": "text/plain" }), "415 bad_content_type");
  assert.equal(await code({ "content-type": "application/x-www-form-urlencoded" }), "415 bad_content_type");
  for (const id of [undefined, "", "1", `${UUID}0`]) assert.equal(await code({ "truora-call": id }), "400 bad_request");
  const bodies = ["", "[]", "null", "{", '{"params":[]}', '{"params":{},"x":1}', '{"params":{},"options":[]}'];
  for (const body of bodies) assert.equal(await code({ body }), "400 bad_request", body);
  // Never links, keys, hosts, overrides or extra members.
  const never = ["apiKey", "api_key", "baseUrls", "extra", "overrides", "maxRetries", "strict", "preflight", "headers"];
  for (const option of never) {
    assert.equal(await code({ body: { params: {}, options: { [option]: 1 } } }), "400 bad_request", option);
  }
  assert.equal(await code({ body: { params: {}, options: { timeout: -1 } } }), "400 bad_request");
  assert.equal(await code({ body: { params: { x: "y".repeat(1_100_000) } } }), "400 bad_request");
  assert.deepEqual(await service.ledger(), []);
});

test("the handler's set-up fails at the handler", async () => {
  const told = [];
  const { page } = both({ client: client({ apiKey: undefined }), onError: (error) => told.push(error.code) });
  const error = await failure(page.checks.list().first(1));
  assert.deepEqual([error.name, error.code], ["ConfigError", "missing_key"]);
  assert.deepEqual(told, ["missing_key"]);
  assert.throws(() => both({ client: new Truora({ proxy: "/x" }) }), { code: "bad_option" });
});

// The page's side.

test("proxies that are no addresses", () => {
  for (const proxy of [
    "",
    "//evil.example",
    "http://evil.example/api",
    "api",
    "/a?b",
    "/a#b",
    "\\x",
    "https://user@x.example",
    7,
    "javascript:0",
  ]) {
    assert.throws(() => new Truora({ proxy }), { code: "bad_address" }, String(proxy));
  }
  for (const proxy of [
    "/",
    "/api/truora",
    "/api/truora/",
    "https://app.example",
    "https://app.example:8443/x",
    "http://localhost:3000/x",
  ]) {
    assert.ok(new Truora({ proxy }));
  }
});

test("the handler is unreachable, or another service answers", async () => {
  const page = (...answers) =>
    new Truora({
      proxy: "/api",
      [CLOCK]: new Clock(),
      fetch: scripted(...answers).fetch,
    });
  const html = await failure(page([404, "<html>"]).checks.get("CHK1"));
  assert.deepEqual([html.name, html.code, html.status, html.sent], ["ConfigError", "no_handler", 404, "maybe"]);
  assert.equal(
    (await failure(page([200, "<html>", { "truora-meta": "nonsense" }]).checks.get("CHK1"))).code,
    "no_handler",
  );
  const gateway = await failure(page([502, "<html>"]).checks.create(PERSON));
  assert.deepEqual([gateway.name, gateway.sent, gateway.attempts], ["TransportError", "maybe", 1]);
  const down = await failure(page(new TypeError("Failed to fetch")).checks.create(PERSON));
  assert.deepEqual([down.name, down.sent], ["TransportError", "maybe"]);
});

test("over Node's own server", async (t) => {
  const handler = createProxyHandler({
    client: client(),
    allow: ALLOW,
    authorize: () => true,
  });
  const made = createServer(nodeHandler(handler));
  await new Promise((resolve) => made.listen(0, "127.0.0.1", resolve));
  t.after(() => made.close());
  const origin = `http://127.0.0.1:${made.address().port}`;
  const send = (url, init) => fetch(url, { ...init, headers: [...init.headers, ["Origin", origin]] });
  const page = new Truora({
    proxy: `${origin}/api/truora`,
    fetch: send,
    [CLOCK]: new Clock(),
  });
  const { check } = await page.checks.create(PERSON);
  assert.equal((await page.checks.wait(check.check_id)).check.status, "completed");
  const stream = await page.processes.pdf(DONE);
  assert.equal((await stream.bytes()).length, stream.size);
  // A file that breaks off behind the handler breaks off before it.
  await service.scene({
    host: "files",
    fault: { at: "body", kind: "reset", bytes: 150_000 },
  });
  const cut = await page.processes.pdf(DONE);
  const error = await within(3000, failure(cut.bytes()));
  assert.ok(error instanceof truora.TransportError);
  // A page that goes away ends the download.
  await service.scene({
    host: "files",
    fault: { at: "body", kind: "drip", bytes: 1000, interval_ms: 20 },
  });
  await (await page.processes.pdf(DONE)).cancel();
  made.closeAllConnections();
});

// Requests that somebody made by hand, what `authorize` sees of them, and what the service must not say to a page.

import assert from "node:assert/strict";
import { test } from "node:test";

import { createProxyHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { client, failure, KEY, PERSON, scripted, service } from "./support.mjs";

const PAGE = "https://app.example";
const BOM = "\ufeff";

function handling(options = {}) {
  return createProxyHandler({
    client: client(),
    allow: ["checks.*", "checks.create"],
    authorize: () => true,
    ...options,
  });
}

/** The answer to a POST: status, code of a refusal, text, headers, what it says of `sent`. */
async function ask(handler, body = "{}", { url = `${PAGE}/api/checks.list`, source, ...more } = {}) {
  const headers = { "content-type": "application/json", "truora-call": crypto.randomUUID(), ...more };
  const init = { method: "POST", headers, body, duplex: "half" };
  const response = await handler(new Request(url, init), source);
  const text = await response.text();
  const error = text.startsWith('{"error"') ? JSON.parse(text).error : undefined;
  const { sent } = JSON.parse(response.headers.get("truora-meta"));
  return { status: response.status, code: error?.code, error, text, headers: response.headers, sent };
}

test("`authorize` gets the framework's request, or else the Request", async () => {
  const seen = [];
  const handler = handling({
    authorize: (request, { source }) => (seen.push(source === request ? "own" : source), true),
  });
  const source = { user: "ana" };
  await ask(handler, "{}", { source });
  await ask(handler);
  assert.deepEqual(seen, [source, "own"]);
});

test("`authorize` sees what is sent, and cannot change it", async () => {
  const seen = [];
  const told = [];
  let change = () => {};
  const authorize = (request, { params }) => {
    seen.push(params);
    change(params);
    return true;
  };
  const handler = handling({ authorize, onError: (error) => told.push(error.name) });
  await ask(handler, '{"params": {"report_id": "A", "report_id": "REP1"}}');
  assert.deepEqual([seen.pop(), (await service.ledger())[0].query], [{ report_id: "REP1" }, "report_id=REP1"]);
  const marks = {
    at: { "\0": "instant:2026-01-31T00:00:00.000Z" },
    bytes: { "\0": "bytes:\u00ff" },
    numbers: [{ "\0": "NaN" }, { "\0": "-0" }],
    unknown: { "\0": "instant:yesterday" },
    more: { "\0": "NaN", a: 1 },
  };
  await ask(handler, JSON.stringify({ params: marks }));
  assert.deepEqual(seen.pop(), {
    ...marks,
    at: new Date("2026-01-31"),
    bytes: new Uint8Array([255]),
    numbers: [NaN, -0],
  });
  await ask(handler, '{"params": {"__proto__": {"admin": true}}}');
  const [named] = seen.splice(0);
  assert.deepEqual([Object.keys(named), named.admin], [["__proto__"], undefined]);
  const changes = [
    (params) => (params.report_id = "REP2"),
    (params) => (params.deep.report_id = "REP2"),
    (params) => params.list.push(1),
  ];
  for (change of changes) {
    const answer = await ask(handler, '{"params": {"report_id": "REP1", "deep": {}, "list": []}}');
    assert.deepEqual([answer.code, told.pop()], ["authorize_failed", "TypeError"]);
  }
  change = () => {};
  // Numbers that JSON reads, but cannot write.
  for (const number of ["1e999", "-1e999", "[[1e400]]", '{"a": 1e999}']) {
    seen.length = 0;
    const answer = await ask(handler, `{"params": {"report_id": ${number}}}`);
    assert.deepEqual([answer.status, answer.code, seen], [400, "bad_request", [{}]], number);
    assert.match(answer.error.message, /not finite/);
  }
  assert.equal((await ask(handler, '{"options": {"timeout": 1e999}}')).code, "bad_request");
});

test("bodies: one BOM is skipped, what is not UTF-8 is refused, and so is what was read before", async () => {
  const handler = handling({ onError: () => {} });
  assert.equal((await ask(handler, `${BOM}{"params": {}}`)).status, 200);
  assert.equal((await ask(handler, `${BOM}${BOM}{"params": {}}`)).code, "bad_request");
  for (const bytes of [[0x7b, 0xff, 0x7d], [0xc3]]) {
    assert.equal((await ask(handler, new Uint8Array(bytes))).code, "bad_request");
  }
  const headers = { "content-type": "application/json", "truora-call": crypto.randomUUID() };
  const request = new Request(`${PAGE}/api/checks.list`, { method: "POST", headers, body: "{}" });
  await request.text();
  const answer = await handler(request);
  assert.deepEqual([answer.status, (await answer.json()).error.code], [500, "body_read"]);
});

test("a body that does not arrive in time is refused before `authorize` is asked", async () => {
  const handler = handling({ bodyTimeout: 20, authorize: () => assert.fail("asked") });
  const answer = await ask(handler, new ReadableStream());
  assert.deepEqual([answer.status, answer.code, answer.sent], [408, "body_timeout", "no"]);
  assert.throws(() => handling({ bodyTimeout: 0 }), { code: "bad_option" });
});

test("without `origins` only loopback pages of the handler's own origin may call: a name can be rebound", async () => {
  const status = async (url, headers = {}, options = {}) => {
    const answer = await ask(handling(options), "{}", { url: `${url}/api/checks.list`, ...headers });
    return answer.status === 200 ? 200 : `${answer.status} ${answer.code}`;
  };
  for (const own of ["http://localhost:3000", "http://127.0.0.1:8080", "http://[::1]:3000", "https://localhost"]) {
    assert.equal(await status(own, { origin: own }), 200, own);
  }
  const foreign = [
    ["http://evil.example:3000", "http://evil.example:3000"],
    ["http://localhost:3000", "http://localhost:4000"],
    ["http://localhost:3000", "http://127.0.0.1:3000"],
    ["http://localhost.evil.example", "http://localhost.evil.example"],
    ["http://127.0.0.1.evil.example", "http://127.0.0.1.evil.example"],
    [PAGE, PAGE],
  ];
  for (const [url, origin] of foreign) assert.equal(await status(url, { origin }), "403 bad_origin", origin);
  // Rebinding: the address is this machine's, the name is not.
  const host = "evil.example:3000";
  assert.equal(await status("http://127.0.0.1:3000", { host, origin: `http://${host}` }), "403 bad_origin");
  assert.equal(await status(PAGE, { origin: PAGE }, { origins: [PAGE] }), 200);
  assert.equal(await status("http://localhost", { origin: "http://localhost" }, { origins: [PAGE] }), "403 bad_origin");
  const refused = await ask(handling(), "{}", { origin: PAGE });
  assert.match(refused.error.message, /name it in `origins` .* localhost, 127\.0\.0\.1 or \[::1\]/);
});

test("an error in `authorize` is not told as the service's, and `onError` may fail", async (t) => {
  const told = [];
  const printed = [];
  t.mock.method(console, "error", (error) => printed.push(error.message));
  const other = client({ fetch: scripted([404, { message: "another account's check" }]).fetch });
  const missing = await failure(other.checks.get("CHK1"));
  const causes = [missing, new Error("a secret"), "a text", undefined];
  for (const cause of causes) {
    const handler = handling({ authorize: () => Promise.reject(cause), onError: (error) => told.push(error) });
    const answer = await ask(handler);
    assert.deepEqual([answer.status, answer.code, answer.sent], [500, "authorize_failed", "no"]);
    assert.ok(!answer.text.includes("secret") && !answer.text.includes("another"));
    assert.equal(told.pop(), cause);
  }
  const broken = [
    () => {
      throw new Error("mine");
    },
    () => Promise.reject(new Error("mine")),
  ];
  for (const onError of broken) {
    const handler = handling({ authorize: () => Promise.reject(new Error("first")), onError });
    assert.equal((await ask(handler)).code, "authorize_failed");
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(printed.pop(), "mine");
  }
});

test("a key function that fails: nothing was sent, and the call may be made again", async () => {
  let down = true;
  const apiKey = () => (down ? Promise.reject(new Error("the vault is down")) : KEY);
  const told = [];
  const handler = handling({ client: client({ apiKey }), onError: (error) => told.push(error.message) });
  const url = `${PAGE}/api/checks.create`;
  const id = { "truora-call": crypto.randomUUID() };
  const first = await ask(handler, JSON.stringify({ params: PERSON }), { url, ...id });
  assert.deepEqual([first.status, first.code, first.sent, told], [500, "misuse", "no", ["the vault is down"]]);
  assert.ok(!first.text.includes("vault"));
  down = false;
  assert.equal((await ask(handler, JSON.stringify({ params: PERSON }), { url, ...id })).status, 201);
});

test("the key is masked wherever the service repeats it", async () => {
  const key = 'a-key/with"signs-4711';
  const spelled = {
    plain: key,
    json: JSON.stringify(key).slice(1, -1),
    slashes: JSON.stringify(key).replaceAll("/", "\\/"),
  };
  spelled.address = encodeURIComponent(key);
  const answers = Object.values(spelled).map((text) => [
    200,
    `{"checks": [], "self": "${text.replaceAll(/(?<!\\)"/g, '\\"')}"}`,
    { "content-type": `application/json; key=${key}`, "x-amzn-requestid": key },
  ]);
  const refusal = [403, { message: `no such key: ${key}`, code: 10401 }, { "x-amzn-requestid": key }];
  const broken = [200, `{"check": "${key}`];
  const { fetch } = scripted(...answers, refusal, broken);
  const handler = handling({ client: client({ apiKey: key, fetch }) });
  for (const kind of [...Object.keys(spelled), "refusal", "broken"]) {
    const answer = await ask(handler);
    const all = answer.text + JSON.stringify([...answer.headers]);
    for (const text of Object.values(spelled)) assert.ok(!all.includes(text), `${kind}: ${all}`);
    assert.ok(kind === "broken" || all.includes("<key>"), `${kind}: ${all}`);
  }
});

test("`Retry-After` reaches the page in whole seconds", async () => {
  const date = "Mon, 30 Nov 2026 12:00:00 GMT";
  const cases = {
    1.2: "2",
    7: "7",
    "Mon, 30 Nov 2026 12:00:30 GMT": "30",
    "Mon, 30 Nov 2026 11:00:00 GMT": "0",
    soon: null,
    "-1": null,
  };
  for (const status of [200, 429]) {
    for (const [given, passed] of Object.entries(cases)) {
      const { fetch } = scripted([status, { checks: [] }, { "retry-after": given, date }]);
      const answer = await ask(handling({ client: client({ fetch }) }));
      assert.deepEqual([answer.status, answer.headers.get("retry-after")], [status, passed], `${status} ${given}`);
    }
  }
});

// What the proxy handler remembers of calls: what is kept and evicted, stores of several servers, stores that fail.

import assert from "node:assert/strict";
import { test } from "node:test";

import { createProxyHandler, memoryStore, redisStore } from "../../bindings-node/esm/proxy/entry.node.js";
import { client, failure, PERSON, service, Truora, CLOCK, Clock } from "./support.mjs";

const PAGE = "https://app.example";
const ALLOW = ["checks.*", "checks.create"];
let ids = 0;

/** A handler of the mock service, and a page's client whose `fetch` is that handler. */
function both(options = {}) {
  const handler = createProxyHandler({
    client: client(),
    allow: ALLOW,
    origins: [PAGE],
    authorize: (request) => request.headers.get("x-user") ?? "ana",
    ...options,
  });
  const fetch = (url, init) => handler(new Request(new URL(url, PAGE), init));
  return { handler, page: new Truora({ proxy: "/api", fetch, [CLOCK]: new Clock() }) };
}

function newId() {
  ids += 1;
  return `00000000-0000-4000-8000-${String(ids).padStart(12, "0")}`;
}

async function ask(handler, { operation = "checks.create", params = PERSON, options = {}, id = newId(), user } = {}) {
  const headers = { "content-type": "application/json", "truora-call": id, ...(user && { "x-user": user }) };
  const body = JSON.stringify({ params, options });
  const response = await handler(new Request(`${PAGE}/api/${operation}`, { method: "POST", headers, body }));
  const text = await response.text();
  const { error } = text === "" ? {} : JSON.parse(text);
  const { sent } = JSON.parse(response.headers.get("truora-meta"));
  return { status: response.status, text, code: error?.code, error, sent };
}

test("1,000 refusals evict nothing, whether the parameters or the connection fail", async () => {
  const store = memoryStore({ entries: 10 });
  const { handler } = both({ store });
  const kept = { id: newId(), user: "eva", params: { ...PERSON, force_creation: true } };
  const first = await ask(handler, kept);
  assert.equal(first.status, 201);
  for (let turn = 0; turn < 500; turn++) {
    assert.equal((await ask(handler, { params: { country: "XX" } })).status, 422);
  }
  const nowhere = both({ store, client: client({ baseUrls: { checks: "http://127.0.0.1:1" } }) });
  for (let turn = 0; turn < 500; turn++) {
    const refused = await ask(nowhere.handler);
    assert.deepEqual([refused.status, refused.sent], [502, "no"]);
  }
  assert.equal((await ask(handler, kept)).text, first.text);
  assert.equal((await service.facts()).creates, 1);
});

test("what was not sent is forgotten, what may have been sent is kept", async () => {
  const calls = [];
  const inner = memoryStore();
  const noted =
    (name) =>
    (key, ...more) => (calls.push(name), inner[name](key, ...more));
  const store = { claim: noted("claim"), keep: noted("keep"), forget: noted("forget") };
  const { handler } = both({ store });
  const steps = async () => calls.splice(0).join(" ");
  assert.equal((await ask(handler, { params: {} })).status, 422);
  assert.equal(await steps(), ""); // the store is not asked
  const id = newId();
  const nowhere = both({ store, client: client({ baseUrls: { checks: "http://127.0.0.1:1" } }) });
  assert.equal((await ask(nowhere.handler, { id })).sent, "no");
  assert.equal(await steps(), "claim forget");
  // So the same request is made again, once there is somebody to answer it.
  assert.equal((await ask(handler, { id })).status, 201);
  assert.equal(await steps(), "claim keep");
  await service.scene({ host: "checks", method: "POST", fault: { at: "after_request", kind: "reset" } });
  assert.equal((await ask(handler)).sent, "maybe");
  assert.equal(await steps(), "claim keep");
  // A refusal of the service is an answer.
  await service.scene({ host: "checks", answer: { status: 400, json: { message: "no" } } });
  assert.equal((await ask(handler)).status, 400);
  assert.equal(await steps(), "claim keep");
});

test("a store that is full of creates under way refuses another, and evicts none", async () => {
  const store = memoryStore({ entries: 2 });
  const { handler } = both({ store });
  assert.equal(await store.claim("a", "m", true), undefined);
  assert.equal(await store.claim("r", "m", false), undefined);
  // A read gives way.
  const id = newId();
  assert.equal((await ask(handler, { id })).status, 201);
  assert.equal(await store.claim("b", "m", true), undefined);
  const refused = await ask(handler);
  assert.deepEqual([refused.status, refused.code, refused.sent], [503, "store_full", "no"]);
  // A read is made all the same, without the store.
  assert.equal((await ask(handler, { operation: "checks.list", params: {} })).status, 200);
  for (const key of ["a", "b"]) assert.deepEqual(await store.claim(key, "m", true), { mark: "m" });
  assert.equal((await ask(handler, { id })).status, 201);
  assert.equal((await service.facts()).creates, 1);
});

test("a store that fails: creates are refused before they are sent, reads go on", async () => {
  const down = () => Promise.reject(new Error("down"));
  const at = (failing) => {
    const told = [];
    const store = { ...memoryStore(), ...failing };
    return { told, ...both({ store, onError: (error) => told.push(error.message) }) };
  };
  const thrown = () => {
    throw new Error("down");
  };
  for (const claim of [down, thrown]) {
    const { handler, told } = at({ claim });
    const refused = await ask(handler);
    assert.deepEqual([refused.status, refused.code, refused.sent], [503, "store_failed", "no"]);
    assert.match(refused.error.message, /nothing was sent: repeat the call later/);
    assert.equal((await ask(handler, { operation: "checks.list", params: {} })).status, 200);
    assert.deepEqual(told, ["down", "down"]);
  }
  assert.equal((await service.facts()).creates, 0);
  const late = at({ keep: down });
  assert.equal((await ask(late.handler)).status, 201);
  assert.deepEqual(late.told, ["down"]);
  const nowhere = client({ baseUrls: { checks: "http://127.0.0.1:1" } });
  const told = [];
  const stuck = both({
    store: { ...memoryStore(), forget: thrown },
    client: nowhere,
    onError: (error) => told.push(error.message),
  });
  assert.equal((await ask(stuck.handler)).sent, "no");
  assert.deepEqual(told, ["down"]);
});

test("a store that does not answer has five seconds", async (t) => {
  const told = [];
  const onError = (error) => told.push(error.message);
  const { handler } = both({ store: { ...memoryStore(), claim: () => new Promise(() => {}) }, onError });
  let reached;
  const rings = new Promise((resolve) => (reached = resolve));
  // No time passes but here.
  const real = globalThis.setTimeout;
  t.mock.method(globalThis, "setTimeout", (ring, ms, ...more) => {
    if (Math.round(ms / 1000) !== 5) return real(ring, ms, ...more);
    reached(ring);
    return 0;
  });
  const asked = ask(handler);
  (await rings)();
  const refused = await asked;
  assert.deepEqual([refused.status, refused.code, refused.sent], [503, "store_failed", "no"]);
  assert.deepEqual(told, ["the store did not answer within 5 seconds"]);
});

test("a create whose entry vanished under way is lost, also for those who ask again", async () => {
  const inner = memoryStore();
  const id = newId();
  let claims = 0;
  // Another server has it, and then it is gone.
  const claim = async (key, mark, once) => {
    claims += 1;
    return claims === 1 ? { mark } : inner.claim(key, mark, once);
  };
  const { handler } = both({ store: { ...inner, claim } });
  const lost = await ask(handler, { id });
  assert.deepEqual([lost.status, lost.error.kind, lost.sent], [502, "transport", "maybe"]);
  assert.equal((await ask(handler, { id })).text, lost.text);
  assert.equal((await service.facts()).creates, 0);
  // A store that fails in between says nothing about the first request either.
  claims = 0;
  const failing = both({
    store: { ...inner, claim: async (key, mark) => (claims++ === 0 ? { mark } : Promise.reject(new Error("down"))) },
    onError: () => {},
  });
  const unknown = await ask(failing.handler);
  assert.deepEqual([unknown.status, unknown.code, unknown.sent], [503, "store_failed", "maybe"]);
});

test("a store of one's own", async () => {
  const calls = [];
  const inner = memoryStore();
  const store = {
    claim: async (key, mark, once) => (calls.push(["claim", once]), inner.claim(key, mark, once)),
    keep: async (key, mark, answer, once) => (calls.push(["keep", answer.status]), inner.keep(key, mark, answer, once)),
    forget: (key) => inner.forget(key),
  };
  const { page } = both({ store });
  await page.checks.create(PERSON);
  await page.checks.list().first(1);
  assert.deepEqual(calls, [
    ["claim", true],
    ["keep", 201],
    ["claim", false],
    ["keep", 200],
  ]);
  const told = [];
  const claim = async () => undefined;
  const keep = () => Promise.reject(new Error("down"));
  const broken = both({ store: { ...inner, claim, keep }, onError: (error) => told.push(error.message) });
  assert.ok(await broken.page.checks.create({ ...PERSON, national_id: "2" }));
  assert.deepEqual(told, ["down"]);
});

test("a call that is under way on another server is waited for", async () => {
  const store = memoryStore();
  const [here, there] = [both({ store }), both({ store })];
  await service.scene({
    host: "checks",
    method: "POST",
    fault: { at: "after_request", kind: "delay", interval_ms: 200 },
  });
  const call = { id: newId() };
  const first = ask(here.handler, call);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const second = await ask(there.handler, call);
  assert.equal(second.text, (await first).text);
  assert.equal((await service.facts()).creates, 1);
  // But not for ever.
  const never = both({ store: { ...store, claim: async (key, mark) => ({ mark }) } });
  const late = await ask(never.handler, { ...call, options: { timeout: 100 } });
  assert.deepEqual([late.status, late.error.kind, late.sent], [504, "deadline", "maybe"]);
});

test("the memory store lets go: by age, by number, by size, reads first", async () => {
  const answer = { status: 200, headers: [], body: "12345" };
  const filled = async (limits, ...entries) => {
    const store = memoryStore(limits);
    for (const [key, once] of entries) {
      assert.equal(await store.claim(key, "m", once), undefined);
      await store.keep(key, "m", answer, once);
    }
    return store;
  };
  const has = async (store, key) => (await store.claim(key, "m", true))?.answer !== undefined;
  const few = await filled({ entries: 2 }, ["a", true], ["b", false], ["c", true]);
  assert.deepEqual([await has(few, "c"), await has(few, "a")], [true, true]);
  const small = await filled({ bytes: 12 }, ["a", true], ["b", true], ["c", true]);
  assert.deepEqual([await has(small, "c"), await has(small, "b")], [true, true]);
  const short = await filled({ milliseconds: 20 }, ["a", true]);
  assert.deepEqual(await short.claim("a", "other", true), { mark: "m", answer });
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(await has(short, "a"), false);
  await short.forget("a");
  assert.equal(await short.claim("a", "n", false), undefined);
});

/** Redis as far as the store needs it, by either client's commands. */
class Fake {
  all = new Map();
  commands = [];

  put(key, value, milliseconds, when) {
    this.commands.push(`SET ${milliseconds} ${when}`);
    if (this.all.has(key) === (when === "NX")) return null;
    this.all.set(key, value);
    return "OK";
  }

  node = {
    get: async (key) => this.all.get(key) ?? null,
    set: async (key, value, { PX, NX, XX }) => this.put(key, value, PX, NX ? "NX" : XX ? "XX" : ""),
    del: async (key) => Number(this.all.delete(key)),
    sendCommand: async () => assert.fail("not needed"),
  };

  io = {
    get: this.node.get,
    set: async (key, value, unit, milliseconds, when) => this.put(key, value, unit === "PX" ? milliseconds : "", when),
    del: this.node.del,
    call: async () => assert.fail("not needed"),
    sendCommand: async () => assert.fail("not needed"),
  };
}

test("a store in Redis, by the commands of both clients: one format, nothing of the caller in a key", async () => {
  const answer = { status: 201, headers: [["content-type", "application/json"]], body: "{}" };
  for (const kind of ["node", "io"]) {
    const fake = new Fake();
    const store = redisStore(fake[kind]);
    assert.equal(await store.claim("ana", "m", true), undefined);
    assert.deepEqual(await store.claim("ana", "n", true), { mark: "m" });
    await store.keep("ana", "m", answer, true);
    assert.deepEqual(await store.claim("ana", "m", true), { mark: "m", answer });
    // What Python reads and writes.
    const hash = "24d4b96f58da6d4a8512313bbd02a28ebf0ca95dec6e4c86ef78ce7f01e788ac";
    assert.deepEqual([...fake.all.keys()], [`truora:call:${hash}`], kind);
    assert.deepEqual(JSON.parse([...fake.all.values()][0]), { mark: "m", once: true, answer });
    await store.forget("ana");
    assert.equal(fake.all.size, 0);
    // Too late: the entry has expired, and another request may have the call.
    await store.keep("ana", "m", answer, true);
    assert.equal(fake.all.size, 0);
    assert.deepEqual(new Set(fake.commands), new Set(["SET 600000 NX", "SET 600000 XX"]));
    const own = redisStore(fake[kind], { prefix: "x:", milliseconds: 5 });
    await own.claim("ana", "m", false);
    assert.deepEqual([[...fake.all.keys()][0], fake.commands.at(-1)], [`x:${hash}`, "SET 5 NX"]);
  }
});

test("a store in Redis: a claim that the client sent twice is still its own", async () => {
  const fake = new Fake();
  const { set } = fake.node;
  // The answer to the first was lost, so the client repeated the command.
  fake.node.set = async (...command) => (await set(...command), set(...command));
  const store = redisStore(fake.node);
  assert.equal(await store.claim("a", "m", true), undefined);
  assert.deepEqual(await store.claim("a", "m", true), { mark: "m" });
});

test("a store in Redis: an entry that expires in between, and one that is not ours", async () => {
  const fake = new Fake();
  const store = redisStore(fake.node);
  await store.claim("a", "m", true);
  const { get } = fake.node;
  fake.node.get = async (key) => (fake.all.clear(), get(key));
  assert.equal(await store.claim("a", "n", true), undefined);
  fake.node.get = get;
  for (const foreign of [
    "7",
    "[]",
    "null",
    "no JSON",
    '{"mark":"m"}',
    '{"mark":1,"answer":null}',
    '{"mark":"m","answer":{}}',
  ]) {
    for (const key of fake.all.keys()) fake.all.set(key, foreign);
    await assert.rejects(store.claim("a", "m", true), foreign);
  }
  // Other clients would ignore the options, and let a call be made twice.
  const { get: g, set, del } = fake.node;
  for (const wrong of [undefined, null, {}, "redis://localhost", { get: g, set, del }]) {
    assert.throws(() => redisStore(wrong), { code: "bad_option", message: /node-redis .* or ioredis/ });
  }
  for (const options of [{ ttl: 5 }, { milliseconds: NaN }, { prefix: 5 }]) {
    assert.throws(() => redisStore(fake.node, options), { code: "bad_option" });
  }
});

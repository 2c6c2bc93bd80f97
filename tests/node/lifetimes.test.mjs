// What is made in the engine is freed, whatever ends a call; and what a trap leaves behind is dropped.

import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { Client } from "../../bindings-node/esm/client.js";
import { nodePlatform } from "../../bindings-node/esm/engine/load.node.js";
import { wasmEngine } from "../../bindings-node/esm/engine/wasm.js";
import { CLOCK, Clock, DONE, failure, KEY, PERSON, scripted, service, truora } from "./support.mjs";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

/** The engine of this run, which counts. */
function counting() {
  const counts = { calls: 0, clients: 0 };
  const watched = (name, made) => {
    if (made.tag === "failure") return made;
    counts[name] += 1;
    let freed = false;
    return new Proxy(made, {
      get(target, member) {
        const value = target[member];
        if (member !== "free") return typeof value === "function" ? value.bind(target) : value;
        return () => {
          assert.equal(freed, false, `a ${name} was freed twice`);
          freed = true;
          counts[name] -= 1;
          target.free();
        };
      },
    });
  };
  const engine = nodePlatform.engine();
  const open = (config) => {
    const client = engine.open(config);
    if (client.tag === "failure") return client;
    const call = (...args) => watched("calls", client.call(...args));
    const download = (...args) => watched("calls", client.download(...args));
    const items = (id) => client.items(id);
    const validate = (...args) => client.validate(...args);
    return watched("clients", { call, download, items, validate, free: () => client.free() });
  };
  const counted = { kind: engine.kind, version: () => engine.version(), headers: () => engine.headers(), open };
  const platform = Object.create(nodePlatform, { engine: { value: () => counted } });
  const make = (options = {}) =>
    new Client(platform, { apiKey: KEY, baseUrls: service.bases, [CLOCK]: new Clock(), ...options });
  return { counts, make };
}

describe("a call is freed", () => {
  const { counts, make } = counting();
  afterEach(() => assert.equal(counts.calls, 0));

  test("when it ends well", async () => {
    const { check } = await make().checks.create(PERSON);
    await make().checks.wait(check.check_id);
  });

  test("when it fails", async () => {
    await failure(make().checks.get("CHK0"));
    await failure(make().checks.create({}));
    await failure(make({ apiKey: "" }).checks.get("CHK0"));
    await failure(make({ baseUrls: { checks: "http://127.0.0.1:1" } }).checks.get("CHK0"));
  });

  test("when it is cancelled, or a function of the user's throws", async () => {
    await assert.rejects(make().checks.get("CHK0", { signal: AbortSignal.abort() }));
    await service.scene({ host: "checks", fault: { at: "headers", kind: "delay", interval_ms: 3000 } });
    await assert.rejects(make().checks.get("CHK0", { signal: AbortSignal.timeout(50) }));
    const { check } = await make().checks.create(PERSON);
    const mine = new Error("mine");
    const onPoll = () => {
      throw mine;
    };
    await assert.rejects(make().checks.wait(check.check_id, { onPoll }), (error) => error === mine);
  });

  test("when a list is not walked, left early, or ended by `return`", async () => {
    const client = make();
    for (let i = 0; i < 5; i += 1) await client.checks.create({ ...PERSON, national_id: `100000000${i}` });
    client.checks.list();
    for await (const check of client.checks.list()) if (check) break;
    const walk = client.checks.list()[Symbol.asyncIterator]();
    await walk.next();
    await walk.return();
    const pages = client.checks.list().pages();
    await pages.next();
    await assert.rejects(pages.throw(new Error("mine")));
    await client.checks.list().first(2);
  });

  test("when a stream is read, left early, cancelled, or never read", async () => {
    const client = make();
    await (await client.processes.pdf(DONE)).bytes();
    for await (const part of await client.processes.pdf(DONE)) if (part) break;
    await (await client.processes.pdf(DONE)).cancel();
    await client.processes.pdf(DONE);
    await failure(client.download("nonsense"));
  });
});

test("a client that is dropped is freed in the end", async () => {
  const { counts, make } = counting();
  (() => {
    const client = make();
    client.withOptions({ timeout: 5 });
    assert.equal(counts.clients, 2);
  })();
  for (let i = 0; i < 50 && counts.clients > 0; i += 1) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.equal(counts.clients, 0);
});

test("a stream that nobody reads closes its connection in the end", async () => {
  let aborted = 0;
  const fetch = async (_, init) => {
    init.signal.addEventListener("abort", () => (aborted += 1));
    return new Response(new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(10)) }), { status: 200 });
  };
  const { make } = counting();
  await make({ fetch }).processes.pdf(DONE);
  for (let i = 0; i < 50 && aborted === 0; i += 1) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.equal(aborted, 1);
});

test("a signal of many calls has one listener, and none when they are over", async () => {
  const stop = new AbortController();
  const [add, remove] = [stop.signal.addEventListener, stop.signal.removeEventListener];
  let [listeners, most] = [0, 0];
  stop.signal.addEventListener = function (...args) {
    listeners += 1;
    most = Math.max(most, listeners);
    return add.apply(this, args);
  };
  stop.signal.removeEventListener = function (...args) {
    listeners -= 1;
    return remove.apply(this, args);
  };
  const slow = async () => (await new Promise((resolve) => setTimeout(resolve, 20)), Response.json({}));
  const { make } = counting();
  const many = make({ fetch: slow, signal: stop.signal });
  await Promise.all(Array.from({ length: 20 }, () => many.checks.get("CHK1")));
  assert.deepEqual([most, listeners], [1, 0]);
  await (await make({ signal: stop.signal }).processes.pdf(DONE)).bytes();
  assert.equal(listeners, 0);
  const hung = make({ fetch: () => new Promise(() => {}), signal: stop.signal });
  const ends = ["CHK1", "CHK2"].map((id) => hung.checks.get(id).catch((error) => error));
  setTimeout(() => stop.abort("enough"), 20);
  assert.deepEqual(await Promise.all(ends), ["enough", "enough"]);
  assert.equal(listeners, 0);
});

// Instances of wasm.

const SEND = { tag: "send", method: "GET", url: "https://x.example/", headers: [], auth: false, by: 1e9, attempt: 1 };

/** Instances that can be told to trap. */
function trapping() {
  const made = [];
  const make = () => {
    const instance = { bytes: 1_000_000, opened: 0, trap: false };
    made.push(instance);
    const step = () => {
      if (instance.trap) throw new WebAssembly.RuntimeError("unreachable https://secret.example/");
      return SEND;
    };
    const call = { start: step, head: step, body: step, free: step };
    const client = {
      call: () => (step(), call),
      download: () => call,
      validate: () => (step(), { issues: [], warnings: [] }),
      items: () => undefined,
      free: step,
    };
    const open = () => ((instance.opened += 1), client);
    return { kind: "wasm", version: () => "1", headers: () => [], open, memory: () => instance.bytes };
  };
  return { made, engine: wasmEngine(undefined, make) };
}

test("after a trap the instance is dropped: its calls end, new ones get another", () => {
  const { made, engine } = trapping();
  const [client, other] = [engine.open("{}"), engine.open("{}")];
  const [one, two] = [client.call("checks.get", "call", "{}", "{}"), other.call("checks.list", "call", "{}", "{}")];
  assert.equal(one.start(0), SEND);
  made[0].trap = true;
  const broken = one.head(1, 200, []);
  assert.deepEqual(
    [broken.tag, broken.kind, broken.sent, broken.operation],
    ["failure", "misuse", "maybe", "checks.get"],
  );
  assert.ok(!broken.message.includes("secret"));
  made[0].trap = false;
  // Whatever it would say now: it stopped in between two states.
  assert.equal(two.start(0).kind, "misuse");
  one.free();
  two.free();
  assert.equal(client.call("checks.get", "call", "{}", "{}").start(0), SEND);
  assert.equal(other.call("checks.get", "call", "{}", "{}").start(0), SEND);
  assert.deepEqual(
    made.map((instance) => instance.opened),
    [2, 2],
  );
});

test("a trap while a call is made, or parameters are judged", () => {
  const { made, engine } = trapping();
  const client = engine.open("{}");
  made[0].trap = true;
  assert.equal(client.call("checks.get", "call", "{}", "{}").kind, "misuse");
  assert.equal(client.call("checks.get", "call", "{}", "{}").start(0), SEND);
  made[1].trap = true;
  assert.equal(client.validate("checks.get", "{}", "{}").kind, "misuse");
  assert.deepEqual(client.validate("checks.get", "{}", "{}").issues, []);
  client.free();
  assert.equal(made.length, 3);
});

test("a call that was freed answers as misuse", () => {
  const { engine } = trapping();
  const call = engine.open("{}").call("checks.get", "call", "{}", "{}");
  call.free();
  call.free();
  assert.equal(call.start(0).kind, "misuse");
});

test("an instance that has grown large is replaced when it is idle", () => {
  const { made, engine } = trapping();
  const client = engine.open("{}");
  const [one, two] = [client.call("a", "call", "{}", "{}"), client.call("a", "call", "{}", "{}")];
  made[0].bytes = 33 * 1024 * 1024;
  one.free();
  client.call("a", "call", "{}", "{}").free();
  assert.equal(made.length, 1);
  assert.equal(two.start(0), SEND);
  two.free();
  assert.equal(client.call("a", "call", "{}", "{}").start(0), SEND);
  assert.equal(made.length, 2);
});

test("the driver tells of a trap as of any failure", async () => {
  const { made, engine } = trapping();
  const platform = Object.create(nodePlatform, { engine: { value: () => engine } });
  const { fetch } = scripted(() => {
    made[0].trap = true;
    return new Response("{}");
  });
  const error = await failure(new Client(platform, { apiKey: KEY, fetch }).checks.get("CHK1"));
  assert.ok(error instanceof truora.MisuseError);
  assert.equal(error.sent, "maybe");
});

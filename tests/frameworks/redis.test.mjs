// `redisStore` before Debian's redis-server, by node-redis and ioredis: two servers that share calls.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";

import { createProxyHandler, redisStore } from "../../bindings-node/esm/proxy/entry.node.js";
import { client, closedPort, CLOCK, Clock, folder, PERSON, service, Truora } from "../node/support.mjs";
import { recipe } from "./running.mjs";

/** A Redis of the test's own at a socket in its folder, without persistence. */
async function redis(t, port = 0) {
  const place = folder(t);
  const path = join(place, "redis.sock");
  const options = [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--unixsocket",
    path,
    "--dir",
    place,
    "--save",
    "",
    "--appendonly",
    "no",
  ];
  const made = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(made, "exit");
  const stop = async () => {
    made.kill("SIGKILL");
    await ended;
  };
  t.after(stop);
  for await (const line of createInterface({ input: made.stdout })) if (line.includes("eady to accept")) break;
  made.stdout.resume();
  return { path, stop };
}

/** A client of either library, connected, that says at once when Redis is down. */
const CLIENTS = {};
for (const name of ["redis", "redis5", "redis4"]) {
  CLIENTS[name] = async (path) => {
    const { createClient } = await import(name);
    const made = createClient({ socket: { path }, disableOfflineQueue: true }).on("error", () => {});
    await made.connect();
    return {
      made,
      end: () => (made.destroy ? made.destroy() : made.disconnect()),
      command: (...all) => made.sendCommand(all),
    };
  };
}
for (const name of ["ioredis", "ioredis5"]) {
  CLIENTS[name] = async (path) => {
    const { Redis } = await import(name);
    const made = new Redis({ path, enableOfflineQueue: false, maxRetriesPerRequest: 0 }).on("error", () => {});
    await once(made, "ready");
    return { made, end: () => made.disconnect(), command: (...all) => made.call(...all) };
  };
}

async function ask(handler, operation, params, id = crypto.randomUUID()) {
  const headers = { "content-type": "application/json", "truora-call": id };
  const init = { method: "POST", headers, body: JSON.stringify({ params }) };
  const response = await handler(new Request(`https://app.example/${operation}`, init));
  const text = await response.text();
  return { status: response.status, text, code: JSON.parse(text).error?.code };
}

for (const [name, connected] of Object.entries(CLIENTS)) {
  test(`${name}: two servers, one create`, async (t) => {
    const { path, stop } = await redis(t);
    const { made, end, command } = await connected(path);
    t.after(end);
    const told = [];
    const options = { client: client(), allow: ["checks.*", "checks.create"], authorize: () => "ana" };
    const server = () =>
      createProxyHandler({ ...options, store: redisStore(made), onError: (error) => told.push(String(error)) });
    const [here, there] = [server(), server()];
    const params = { ...PERSON, force_creation: true };
    const id = crypto.randomUUID();
    // Slow enough that the second request comes while the first is under way.
    await service.scene({ host: "checks", fault: { at: "after_request", kind: "delay", interval_ms: 60 } });
    const answers = await Promise.all([here, there].map((one) => ask(one, "checks.create", params, id)));
    assert.deepEqual(answers[1], answers[0]);
    assert.deepEqual(await ask(there, "checks.create", params, id), answers[0]);
    assert.equal((await ask(here, "checks.create", PERSON, id)).code, "call_reused");
    assert.equal((await service.facts()).creates, 1);
    // What was not sent leaves nothing; what is there expires.
    for (let turn = 0; turn < 20; turn++) await ask(here, "checks.create", { country: "XX" });
    const nowhere = createProxyHandler({
      ...options,
      client: client({ baseUrls: { checks: "http://127.0.0.1:1" } }),
      store: redisStore(made),
    });
    assert.equal((await ask(nowhere, "checks.create", params)).status, 502);
    const [key, ...others] = await command("KEYS", "*");
    assert.deepEqual(others, []);
    assert.match(key, /^truora:call:[0-9a-f]{64}$/);
    const left = Number(await command("PTTL", key));
    assert.ok(left > 590_000 && left <= 600_000, String(left));
    const { mark, once: writes, answer } = JSON.parse(await command("GET", key));
    assert.match(mark, /^[0-9a-f]{64}$/);
    assert.deepEqual([writes, answer.status, answer.body], [true, 201, answers[0].text]);
    // Redis goes down: creates are refused before they are sent, reads go on.
    await stop();
    const refused = await ask(here, "checks.create", params);
    assert.deepEqual([refused.status, refused.code], [503, "store_failed"]);
    assert.equal((await ask(here, "checks.list", {})).status, 200);
    assert.equal((await service.facts()).creates, 1);
    assert.ok(told.length > 0);
  });
}

test("the recipe with Redis", async (t) => {
  const port = await closedPort();
  await redis(t, port);
  process.env.REDIS_URL = `redis://127.0.0.1:${port}`;
  const { handler, redis: made } = await recipe("redis", (code) => `${code}export { redis };\n`);
  const fetch = (url, init) => handler(new Request(new URL(url, "https://app.example"), init));
  const page = new Truora({ proxy: "/api", fetch, headers: { cookie: "session=of-ana" }, [CLOCK]: new Clock() });
  assert.ok((await page.checks.create(PERSON)).check.check_id);
  assert.equal((await made.keys("truora:call:*")).length, 1);
  made.destroy();
});

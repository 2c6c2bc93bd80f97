// `maxConcurrency`: how many requests are under way at once, who comes next, and what is said of those that only waited.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { systemClock } from "../../bindings-node/esm/transport/clock.js";
import { Gate } from "../../bindings-node/esm/transport/gate.js";
import { CLOCK, Clock, client, failure, KEY, PERSON, responseOf, server, service, timed, truora } from "./support.mjs";

const tick = () => new Promise((resolve) => setImmediate(resolve));

/** A `fetch` whose answers wait until they are let go, in any order. */
function held(make = () => Response.json({ check: { check_id: "CHK1" } })) {
  const open = [];
  let most = 0;
  const fetch = (url, { signal }) =>
    new Promise((resolve, reject) => {
      const request = {
        url,
        answer: () => {
          open.splice(open.indexOf(request), 1);
          resolve(make());
        },
      };
      signal.addEventListener("abort", () => {
        open.splice(open.indexOf(request), 1);
        reject(signal.reason);
      });
      open.push(request);
      most = Math.max(most, open.length);
    });
  return { fetch, open, most: () => most };
}

const ids = (open) => open.map(({ url }) => url.slice(url.lastIndexOf("/") + 1));

test("a bound holds, and those that wait are served as they came", async () => {
  const { fetch, open, most } = held();
  const made = client({ fetch, maxConcurrency: 3 });
  const order = [];
  const all = Array.from({ length: 20 }, (_, i) => made.checks.get(`CHK${i}`).then(() => order.push(i)));
  for (let i = 0; i < 20; i += 1) {
    await tick();
    assert.equal(ids(open)[0], `CHK${i}`);
    open[0].answer();
  }
  await Promise.all(all);
  assert.equal(most(), 3);
  assert.deepEqual(
    order,
    Array.from({ length: 20 }, (_, i) => i),
  );
});

test("a hundred by default, and as many as there are without a bound", async () => {
  for (const [options, expected] of [
    [{}, 100],
    [{ maxConcurrency: null }, 100],
    [{ maxConcurrency: Infinity }, 130],
  ]) {
    const { fetch, open } = held();
    const made = client({ fetch, ...options });
    const all = Array.from({ length: 130 }, () => made.checks.get("CHK1"));
    await tick();
    assert.equal(open.length, expected);
    while (open.length > 0) {
      open[0].answer();
      await tick();
    }
    await Promise.all(all);
  }
});

test("what is no number of requests is refused", () => {
  for (const maxConcurrency of [0, -1, 1.5, NaN, "5", true]) {
    assert.throws(() => client({ maxConcurrency }), { code: "bad_option", message: /`maxConcurrency` must be/ });
  }
  assert.throws(() => client().checks.list({}, { maxConcurrency: 3 }), { code: "bad_option" });
});

test("who only waited has sent nothing, when its time is over and when it is cancelled", async () => {
  const { fetch, open } = held();
  const made = timed({ fetch, maxConcurrency: 1 });
  const first = made.checks.get("CHK1");
  const late = failure(made.checks.create(PERSON, { timeout: 30 }));
  const reason = new EvalError("enough");
  const stop = new AbortController();
  const cancelled = assert.rejects(made.checks.create(PERSON, { signal: stop.signal }), (error) => error === reason);
  const patient = made.checks.get("CHK2");
  stop.abort(reason);
  await cancelled;
  const error = await late;
  assert.deepEqual([error.name, error.code, error.sent], ["DeadlineError", "deadline", "no"]);
  assert.deepEqual(ids(open), ["CHK1"]);
  open[0].answer();
  await first;
  await tick();
  // Those that left did not take the place along.
  assert.deepEqual(ids(open), ["CHK2"]);
  open[0].answer();
  await patient;
});

test("an attempt begins when it is sent: waiting is of the call's time alone", async () => {
  const clock = new Clock();
  const { fetch, open } = held();
  const made = new truora.Truora({ apiKey: KEY, fetch, maxConcurrency: 1, [CLOCK]: clock, attemptTimeout: 5000 });
  const first = made.checks.get("CHK1");
  const second = made.checks.get("CHK2");
  await tick();
  clock.skipped += 40_000;
  open[0].answer();
  await first.catch(() => {});
  await tick();
  assert.deepEqual(ids(open), ["CHK2"]);
  clock.skipped += 4000;
  open[0].answer();
  assert.equal(responseOf(await second).attempts, 1);
});

describe("one bound", () => {
  test("for all clients that `withOptions` makes, unless it is one of those options", async () => {
    const { fetch, open } = held();
    const made = client({ fetch, maxConcurrency: 1 });
    const same = made.withOptions({ timeout: 50_000 });
    const other = made.withOptions({ maxConcurrency: 1 });
    const all = [made.checks.get("CHK1"), same.checks.get("CHK2"), other.checks.get("CHK3")];
    await tick();
    assert.deepEqual(ids(open), ["CHK1", "CHK3"]);
    open[1].answer();
    open[0].answer();
    await tick();
    assert.deepEqual(ids(open), ["CHK2"]);
    open[0].answer();
    await Promise.all(all);
  });

  test("behind a proxy handler too", async () => {
    const meta = JSON.stringify({ operation: "checks.get", attempts: 1, sent: "yes" });
    const { fetch, open } = held(() => Response.json({ check: {} }, { headers: { "truora-meta": meta } }));
    const made = new truora.Truora({ proxy: "https://mine.example.invalid/api", fetch, maxConcurrency: 2 });
    const all = Array.from({ length: 5 }, () => made.checks.get("CHK1"));
    await tick();
    assert.equal(open.length, 2);
    while (open.length > 0) {
      open[0].answer();
      await tick();
    }
    await Promise.all(all);
  });
});

test("a place is held until the body is read, and given back whatever ends a call", async (t) => {
  const bodies = [];
  const make = () => new Response(new ReadableStream({ start: (controller) => void bodies.push(controller) }));
  const { fetch, open } = held(make);
  const made = client({ fetch, maxConcurrency: 1, maxRetries: 0 });
  const first = made.checks.get("CHK1");
  const second = failure(made.checks.get("CHK2"));
  await tick();
  open[0].answer();
  await tick();
  assert.equal(open.length, 0);
  bodies[0].enqueue(new TextEncoder().encode("{}"));
  bodies[0].close();
  await first.catch(() => {});
  await tick();
  assert.deepEqual(ids(open), ["CHK2"]);
  open[0].answer();
  await tick();
  bodies[1].error(new Error("broken"));
  await second;
  // A key that cannot be had, a function that throws: the place comes back.
  for (let i = 0; i < 3; i += 1) await failure(made.checks.get("CHK3", { apiKey: "" }));
  const third = made.checks.get("CHK4").catch(() => {});
  await tick();
  assert.deepEqual(ids(open), ["CHK4"]);
  open[0].answer();
  await tick();
  bodies[2].close();
  await third;
});

test("an open file keeps nothing from being sent", async () => {
  const made = client({ maxConcurrency: 1 });
  const link = await made.processes.pdf(`IDP${"0".repeat(30)}01`);
  const [check] = await Promise.all([made.checks.create(PERSON), made.checks.list().first(1)]);
  assert.ok(check.check.check_id);
  assert.equal(Buffer.from(await link.bytes()).toString("latin1", 0, 4), "%PDF");
});

test("the service sees ten at once, and all of many calls succeed", async (t) => {
  let under = [];
  let most = 0;
  let left = 200;
  const checks = await server(t, (socket) => {
    socket.on("data", (part) => {
      if (!part.includes("\r\n\r\n")) return;
      under.push(socket);
      most = Math.max(most, under.length);
      left -= 1;
      if (under.length < 10 && left > 0) return;
      for (const each of under) each.write('HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"check":{}}');
      under = [];
    });
  });
  const made = timed({ baseUrls: { checks }, maxConcurrency: 10 });
  await Promise.all(Array.from({ length: left }, () => made.checks.get("CHK1")));
  assert.equal(most, 10);
});

test("joining, leaving and being let in cost the same, however many wait", async () => {
  const gate = new Gate(1);
  const place = await gate.enter(systemClock, Infinity, undefined);
  const stop = new AbortController();
  const begun = process.cpuUsage();
  const clock = { ...systemClock, alarm: () => () => {} };
  const served = [];
  const waiting = Array.from({ length: 40_000 }, (_, i) => {
    const enter = gate.enter(clock, Infinity, i % 2 === 0 ? undefined : stop.signal);
    return enter.then(
      (leave) => {
        served.push(i);
        leave();
      },
      () => {},
    );
  });
  stop.abort();
  place();
  place();
  await Promise.all(waiting);
  assert.deepEqual(
    served,
    Array.from({ length: 20_000 }, (_, i) => 2 * i),
  );
  // Of the processor, since others use the machine too.
  assert.ok(process.cpuUsage(begun).user < 5_000_000);
  assert.equal(typeof (await gate.enter(clock, 0, undefined)), "function");
});

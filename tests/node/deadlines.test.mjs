// With `timeout: 1000` against a service that drips a byte at a time, a call ends within a second and a half.

import assert from "node:assert/strict";
import { test } from "node:test";

import { client, failure, server, service, timed, truora, within } from "./support.mjs";

const drip = (at) => ({
  host: "checks",
  times: 9,
  answer: { status: 200, json: { check: { check_id: "CHK1" } } },
  fault: { at, kind: "drip", bytes: 1, interval_ms: 100 },
});

async function taking(work) {
  const begun = performance.now();
  const error = await failure(work);
  return [error, performance.now() - begun];
}

for (const at of ["headers", "body"]) {
  test(`a drip ends in time: ${at}`, async () => {
    await service.scene(drip(at));
    const [error, took] = await taking(timed().checks.get("CHK1", { timeout: 1000 }));
    assert.ok(error instanceof truora.DeadlineError, error.message);
    assert.ok(took > 900 && took < 1500, `${took}`);
  });

  test(`an attempt ends in time: ${at}`, async () => {
    await service.scene(drip(at));
    const [error, took] = await taking(timed().checks.get("CHK1", { attemptTimeout: 500, maxRetries: 0 }));
    assert.ok(error instanceof truora.RequestTimeoutError, error.message);
    assert.equal(error.sent, at === "body" ? "yes" : "maybe");
    assert.ok(took > 400 && took < 1000, `${took}`);
  });
}

test("a service that never answers", async (t) => {
  const checks = await server(t, () => {});
  const [error, took] = await taking(timed({ baseUrls: { checks }, timeout: 500 }).checks.get("CHK1"));
  assert.ok(error instanceof truora.DeadlineError);
  assert.ok(took > 400 && took < 1000, `${took}`);
});

test("a `fetch` that heeds no signal", async () => {
  const [error] = await taking(timed({ fetch: () => new Promise(() => {}), timeout: 200 }).checks.get("CHK1"));
  assert.ok(error instanceof truora.DeadlineError);
});

test("a key that never comes: nothing was sent", async () => {
  const apiKey = () => new Promise(() => {});
  const [error] = await taking(timed({ apiKey, attemptTimeout: 100, maxRetries: 0 }).checks.get("CHK1"));
  assert.ok(error instanceof truora.RequestTimeoutError);
  assert.equal(error.sent, "no");
});

test("a wait ends in time, with the last answer", async () => {
  await service.knobs({ completed_after: 99 });
  const truora_ = timed();
  const { check } = await truora_.checks.create({
    country: "CO",
    type: "person",
    national_id: "1000000009",
    user_authorized: true,
  });
  const polls = [];
  const [error, took] = await taking(
    truora_.checks.wait(check.check_id, {
      timeout: 800,
      onPoll: (answer) => void polls.push(answer.check.status),
    }),
  );
  assert.ok(error instanceof truora.DeadlineError);
  assert.equal(error.last.check.check_id, check.check_id);
  assert.ok(took < 1300, `${took}`);
  assert.match(error.message, /`checks.wait` is not done after 0.8 s; states seen: `not_started`/);
  // The last look is at the deadline; nothing is waited for after it.
  assert.deepEqual(polls, ["not_started"]);
});

test("a slow `onPoll` is no way round the time and the signal of a wait", async () => {
  const answer = { check: { check_id: "CHK1", status: "in_progress" } };
  const waiting = (options) =>
    within(2000, timed({ fetch: async () => Response.json(answer) }).checks.wait("CHK1", options));
  const never = () => new Promise(() => {});
  const reason = new Error("enough");
  const stop = new AbortController();
  setTimeout(() => stop.abort(reason), 50);
  await assert.rejects(waiting({ onPoll: never, signal: stop.signal }), (error) => error === reason);
  // Long enough for a second look, which is after 2 s, so that there is somebody to tell.
  const skipping = client({ fetch: async () => Response.json(answer) });
  const [error] = await taking(within(5000, skipping.checks.wait("CHK1", { onPoll: never, timeout: 2500 })));
  assert.ok(error instanceof truora.DeadlineError);
  assert.deepEqual(error.last, answer);
  const mine = new Error("mine");
  await assert.rejects(waiting({ onPoll: () => Promise.reject(mine) }), (error) => error === mine);
});

test("times beyond what timers keep", async () => {
  const forever = { timeout: Infinity, attemptTimeout: 1e15 };
  assert.deepEqual(await within(2000, timed(forever).checks.list({}, forever).first(1)), []);
});

test("pauses are slept, and a signal ends them", async () => {
  await service.scene({
    host: "checks",
    times: 9,
    answer: { status: 503, json: {}, headers: { "Retry-After": "30" } },
  });
  const stop = new AbortController();
  const reason = new Error("enough");
  setTimeout(() => stop.abort(reason), 100);
  const begun = performance.now();
  await assert.rejects(timed().checks.get("CHK1", { signal: stop.signal }), (error) => error === reason);
  assert.ok(performance.now() - begun < 600);
});

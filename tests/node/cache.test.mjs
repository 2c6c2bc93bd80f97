// Every request asks `fetch` not to cache it: frameworks that store answers would break waits and keep personal data.

import assert from "node:assert/strict";
import { test } from "node:test";

import { client, DONE, PERSON } from "./support.mjs";

/** A client, and the `cache` of each of its requests. */
function watched() {
  const seen = [];
  const watch = (url, init) => {
    seen.push("cache" in init ? init.cache : "absent");
    return fetch(url, init);
  };
  return { seen, truora: client({ fetch: watch }) };
}

test("no request may be cached: creates, reads, polls, files", async () => {
  const { seen, truora } = watched();
  const { check } = await truora.checks.create(PERSON);
  await truora.checks.wait(check.check_id);
  await truora.checks.list().first(3);
  const file = await truora.processes.pdf(DONE);
  await file.bytes();
  assert.ok(seen.length >= 5, `${seen.length} requests`);
  assert.deepEqual([...new Set(seen)], ["no-store"]);
});

test("a platform that does not know the option is spared it", async (t) => {
  const described = Object.getOwnPropertyDescriptor(Request.prototype, "cache");
  t.after(() => Object.defineProperty(Request.prototype, "cache", described));
  delete Request.prototype.cache;
  const { seen, truora } = watched();
  await truora.checks.list().first(1);
  assert.deepEqual(seen, ["absent"]);
});

test("the error by which a framework ends prerendering passes through, at the first request", async () => {
  const ended = Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" });
  let asked = 0;
  const framework = () => {
    asked += 1;
    throw ended;
  };
  assert.equal(
    await client({ fetch: framework })
      .checks.get("CHK0")
      .catch((error) => error),
    ended,
  );
  assert.equal(asked, 1);
});

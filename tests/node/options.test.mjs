// What options and ids mean that are missing, out of place or of a wrong type: never another account, host or engine.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { client, failure, KEY, PERSON, scripted, Truora, within } from "./support.mjs";

const LOST = [undefined, null, 5, {}, Symbol("id")];

test("an operation that is no text is refused, and nobody else's call notices", async () => {
  let answer;
  const asked = new Promise((resolve) => (answer = resolve));
  const billed = client({ fetch: () => asked }).checks.create(PERSON);
  const other = client();
  for (const lost of LOST) {
    const error = await failure(other.call(lost));
    assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "unknown_operation", "no"]);
    assert.throws(() => other.validate(lost, {}), { name: "ConfigError", code: "unknown_operation" });
  }
  answer(Response.json({ check: { check_id: "CHK1" } }, { status: 201 }));
  assert.equal((await billed).check.check_id, "CHK1");
});

test("what is not given stays as it was, for a client made of another and for a call", async (t) => {
  t.after(() => delete process.env.TRUORA_API_KEY);
  process.env.TRUORA_API_KEY = "key-of-another-account";
  for (const none of [undefined, null]) {
    const { fetch, seen } = scripted(...Array.from({ length: 4 }, () => [200, {}]));
    const elsewhere = { "checks.get": { path: "/v2/checks/{check_id}" } };
    const truora_ = new Truora({
      apiKey: KEY,
      fetch,
      baseUrls: { checks: "https://staging.example" },
      overrides: elsewhere,
    });
    await truora_.withOptions({ baseUrls: { checks: none } }).checks.get("CHK1");
    await truora_.withOptions({ apiKey: none, fetch: none, baseUrls: none, overrides: none }).checks.get("CHK1");
    await truora_.withOptions({ overrides: { "checks.get": none } }).checks.get("CHK1");
    await truora_.checks.get("CHK1", { apiKey: none });
    for (const { url, headers } of seen) {
      assert.equal(url, "https://staging.example/v2/checks/CHK1");
      assert.equal(headers["truora-api-key"], KEY);
    }
    const monthly = { country: "CO", type: "person", service: "checks", frequency: "monthly", end_date: "2026-02-10" };
    const dated = truora_.withOptions({ today: "2026-01-31" });
    assert.equal(dated.validate("batches.create", monthly, { today: none }).warnings[0].path, "end_date");
  }
});

test("`null` is an option that is not given, whichever it is", async () => {
  const names = ["apiKey", "fetch", "baseUrls", "headers", "proxy", "overrides", "dangerouslyAllowBrowser", "logger"];
  for (const name of names) {
    const truora_ = client({ [name]: null });
    assert.deepEqual(truora_.validate("checks.create", PERSON).issues, [], name);
  }
  assert.deepEqual(new Truora(null).withOptions(null).validate("checks.create", PERSON, null).issues, []);
  assert.equal((await failure(client().download("nonsense", null))).code, "bad_address");
  assert.match(client().links.inbound({ phone: "57", text: "hi" }, null), /^https:/);
});

test("the time of a client holds for its plain calls, `request` among them", async () => {
  const hurried = new Truora({ apiKey: KEY, fetch: () => new Promise(() => {}), timeout: 50 });
  const plain = { method: "GET", host: "checks", path: "/v1/checks" };
  for (const call of [
    hurried.checks.get("CHK1"),
    hurried.request(plain),
    hurried.withOptions({ timeout: null }).request(plain),
  ]) {
    assert.equal((await failure(within(2000, call))).name, "DeadlineError");
  }
});

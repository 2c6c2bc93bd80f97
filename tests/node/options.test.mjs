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

test("options of a wrong type, of other calls, and of no call are refused", async () => {
  const { fetch, seen } = scripted();
  const truora_ = client({ fetch });
  const all = [{ signal: {} }, { signal: "x" }, { onPoll: () => {} }, { to: "x" }, { size: 5 }, { only: ["country"] }];
  const own = JSON.parse('{ "__proto__": { "timeout": 5 } }');
  const refusals = [
    ...[...all, { onProgress: () => {} }, own].map((options) => truora_.checks.get("CHK1", options)),
    ...[{ onPoll: 5 }, { to: "x" }, own].map((options) => truora_.checks.wait("CHK1", options)),
    ...[{ onProgress: 5 }, { onPoll: () => {} }, own].map((options) => truora_.processes.pdf("IDP1", options)),
    ...[{ onProgress: 5 }, { to: "x" }].map((options) => truora_.upload("https://x.example/", new Blob(), options)),
    truora_.download("https://x.example/", { size: 5 }),
    truora_.call("checks.get", "CHK1", { to: "x" }),
    truora_.request({ method: "GET", host: "checks", path: "/v1/x" }, { to: "x" }),
    ...[{ to: "x" }, own].map(async (options) => truora_.checks.list({}, options)),
    ...[own].map(async (options) => new Truora(options)),
    ...[own, { signal: 5 }].map(async (options) => truora_.validate("checks.get", "CHK1", options)),
  ];
  for (const refused of refusals) {
    const error = await failure(refused);
    assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "bad_option", "no"], error.message);
  }
  assert.equal(seen.length, 0);
});

test("what is larger than the engine reads is refused here, and surely not sent", async () => {
  const { fetch, seen } = scripted();
  const truora_ = client({ fetch });
  const upload = { method: "POST", host: "checks", path: "/v1/x", content_type: "application/zip" };
  const large = { ...PERSON, national_id: "x".repeat(34_000_000) };
  for (const call of [
    // A zero takes six bytes of JSON.
    truora_.request({ ...upload, body: new Uint8Array(6_000_000) }),
    truora_.request({ ...upload, body: "€".repeat(12_000_000) }),
    truora_.checks.create(large),
    (async () => truora_.checks.list({ report_id: large.national_id }))(),
    (async () => truora_.links.inbound({ phone: "57", text: large.national_id }))(),
  ]) {
    const error = await failure(call);
    assert.deepEqual([error.name, error.sent], ["ValidationError", "no"]);
    assert.deepEqual([error.issues[0].path, error.issues[0].code], ["", "length"]);
  }
  assert.equal(truora_.validate("checks.create", large).issues[0].code, "length");
  const extra = { more: large.national_id };
  const error = await failure(truora_.checks.create(PERSON, { extra }));
  assert.deepEqual([error.code, error.sent], ["bad_option", "no"]);
  assert.equal(seen.length, 0);
});

test("a body of bytes goes out as it is", async () => {
  const body = new Uint8Array(100_000).map((_, at) => at * 7);
  const { fetch, seen } = scripted([200, {}]);
  await client({ fetch }).request({ method: "POST", host: "checks", path: "/v1/x", content_type: "a/b", body });
  assert.ok(Buffer.from(seen[0].body).equals(body));
});

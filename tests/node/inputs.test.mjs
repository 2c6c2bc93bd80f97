// What goes in: answers passed back as input, the options `given` and `extra`, empty objects, and lists without end.

import assert from "node:assert/strict";
import { test } from "node:test";

import { createProxyHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { client, failure, PERSON, responseOf, scripted, service, truora } from "./support.mjs";

const STORED = { outbound_id: "OTB1", outbound_status: "disabled" };
const SEND = { outbound_id: "OTB1", phone_number: "3000000000", country_code: "+57", user_authorized: true };

const found = (operation, params, options) =>
  client()
    .validate(operation, params, options)
    .issues.map(({ path, code }) => `${path} ${code}`)
    .sort();

test("`given` is used, or refused", () => {
  assert.deepEqual(found("outbounds.send", SEND), []);
  const refused = found("outbounds.send", SEND, { given: { outbound: STORED } });
  assert.ok(refused.length > 0);
  assert.deepEqual(found("outbounds.send", SEND, { given: { outbound: { ...STORED, more: [1e300] } } }), refused);
  assert.deepEqual(found("outbounds.send", SEND, { given: { oubound: STORED } }), ['given["oubound"] unknown']);
  assert.deepEqual(found("outbounds.send", SEND, { given: { outbound: "OTB1" } }), ['given["outbound"] type']);
  assert.deepEqual(found("outbounds.send", SEND, { given: [STORED] }), ["given type"]);
  assert.throws(() => found("outbounds.send", SEND, { given: 5 }), { name: "ConfigError", code: "bad_option" });
});

test("an answer is a parameter", async () => {
  const truora_ = client();
  const { check } = await truora_.checks.create(PERSON);
  const page = (await truora_.checks.list().pages().next()).value;
  assert.deepEqual(found("checks.get", { check_id: page.checks[0].check_id }), []);
  const { fetch, seen } = scripted([200, {}]);
  await client({ fetch }).request({ method: "POST", host: "checks", path: "/v1/x", json: { page, all: [check] } });
  assert.deepEqual(JSON.parse(seen[0].body).all, [JSON.parse(JSON.stringify(check))]);
});

test("a condition may be an object", async () => {
  const condition = { "==": [{ var: "check.status" }, "completed"] };
  const { fetch, seen } = scripted([200, { rule: { rule_id: "RUL1" } }]);
  await client({ fetch }).rules.create({ condition });
  assert.equal(new URLSearchParams(String(seen[0].body)).get("condition"), JSON.stringify(condition));
  assert.deepEqual(found("rules.create", { condition: { "==": [1, 1], or: [] } }), ["condition format"]);
});

test("an empty object is not a missing text", () => {
  for (const empty of [{}, [], { a: null }]) {
    assert.deepEqual(found("checks.list", { report_id: empty }), ["report_id type"]);
    for (const name of ["user_authorized", "date_of_birth", "first_name"]) {
      assert.ok(found("checks.create", { ...PERSON, [name]: empty }).includes(`${name} type`), name);
    }
  }
});

test("`extra` only adds", async () => {
  const { fetch, seen } = scripted([201, { check: { check_id: "CHK1" } }]);
  const truora_ = client({ fetch });
  for (const name of ["user_authorized", "Truora-Priority", "priority", "country.x"]) {
    const error = await failure(truora_.checks.create({ ...PERSON, priority: "high" }, { extra: { [name]: "x" } }));
    assert.deepEqual([error.name, error.issues[0].path], ["ValidationError", `extra["${name}"]`]);
  }
  await truora_.checks.create(PERSON, { extra: { more: "x" } });
  assert.equal(seen.length, 1);
});

test("a list of a thousand million holes is refused at once", async () => {
  const begun = performance.now();
  const holes = new Array(1e9);
  const { fetch, seen } = scripted();
  const truora_ = client({ fetch });
  const calls = [
    () => truora_.checks.list({ report_id: holes }),
    () => truora_.request({ method: "POST", host: "checks", path: "/v1/x", json: { a: [holes] } }),
    () => truora_.request({ method: "POST", host: "checks", path: "/v1/x", json: new Array(20).fill(new Array(1e6)) }),
    () => truora_.checks.list({ report_id: Object.assign(holes, { toJSON: () => "x" }) }),
    () => truora_.checks.list({ report_id: { length: 1e9 } }),
  ];
  for (const call of calls) {
    const error = await failure(Promise.resolve().then(call));
    assert.ok(["ValidationError", "ConfigError"].includes(error.name), error.message);
  }
  const { issues } = truora_.validate("checks.list", { report_id: holes });
  assert.deepEqual(
    issues.map((issue) => issue.code),
    ["length"],
  );
  assert.throws(() => truora_.validate("checks.list", {}, { given: { spec: { a: holes } } }), { code: "bad_option" });
  assert.throws(() => truora_.validate("checks.list", {}, { only: { length: 1e9 } }), { code: "bad_option" });
  assert.deepEqual(seen, []);
  assert.ok(performance.now() - begun < 10_000);
});

test("more than 50,000 values are refused, in parameters and in options", () => {
  const truora_ = client({ fetch: scripted().fetch });
  const judged = (count) => truora_.validate("checks.create", { country: new Array(count).fill(1) }).issues;
  assert.deepEqual(
    [49_998, 49_999, 1_000_000].map((count) => judged(count).filter((issue) => issue.code === "length").length),
    [0, 1, 1],
  );
  assert.deepEqual([judged(49_999)[0].path, judged(49_999)[0].message], ["", "may hold at most 50000 values"]);
  const extra = { x: new Array(50_000).fill(1) };
  assert.throws(() => truora_.validate("checks.create", {}, { extra }), {
    code: "bad_option",
    message: /50000 values/,
  });
});

test("a list in an answer may say any length", async () => {
  const { fetch } = scripted([200, { checks: { length: 1e9 }, next: "" }]);
  assert.deepEqual(await client({ fetch }).checks.list().first(3), []);
});

test("pages have a cursor, which resumes the list", async () => {
  const truora_ = client();
  for (let i = 0; i < 7; i += 1) await truora_.checks.create({ ...PERSON, national_id: `100000000${i}` });
  const pages = [];
  for await (const page of truora_.checks.list().pages()) pages.push(page);
  assert.equal((await truora_.checks.list({ start_key: pages[0].cursor }).first(99)).length, 4);
  assert.equal(pages[2].cursor, undefined);
  assert.equal((await truora_.call("checks.list")).cursor, pages[0].cursor);
  for (const page of pages) {
    assert.equal(responseOf(page).cursor, page.cursor);
    assert.ok(!Object.keys(page).includes("cursor") && !JSON.stringify(page).includes('"cursor"'));
  }
  assert.ok((await service.ledger("checks")).length > 0);
});

const KEYS = (keys) => [...keys].map((key) => `/v1/checks?start_key=${key}`);
const TOO_EARLY = {
  "stands still": KEYS("aa"),
  alternates: KEYS("aba"),
  "turns in a circle": KEYS("abcda"),
  "comes back to the start": KEYS("s"),
  "has another name": ["/v1/checks?cursor=a"],
  "is no path": ["a"],
};

for (const [name, following] of Object.entries(TOO_EARLY)) {
  test(`a list that ends too early says so: its cursor ${name}`, async () => {
    const answers = () => following.map((next) => [200, { checks: [], next }]);
    const pages = [];
    for await (const page of client({ fetch: scripted(...answers()).fetch })
      .checks.list({ start_key: "s" })
      .pages()) {
      pages.push(page);
    }
    assert.equal(pages.length, following.length);
    const codes = pages.map((page) => responseOf(page).issues.map(({ path, code }) => `${path} ${code}`));
    assert.deepEqual(codes, [...following.slice(1).map(() => []), ["next conflict"]]);
    assert.equal(pages.at(-1).cursor, undefined);
    for (const [own, options] of [
      [{ strict: true }, {}],
      [{}, { strict: "closed" }],
    ]) {
      const { fetch, seen } = scripted(...answers());
      const error = await failure(
        client({ fetch, ...own })
          .checks.list({ start_key: "s" }, options)
          .first(1),
      );
      assert.ok(error instanceof truora.DecodeError, error.message);
      assert.ok(error.issues.some((issue) => issue.path === "next"));
      assert.deepEqual([error.sent, seen.length], ["yes", following.length]);
    }
  });
}

test("a date to come back at counts from now, where the answer has no date", async () => {
  for (const [ahead, least, most] of [
    [7200, 7_190_000, 7_201_000],
    [-7200, 0, 0],
    [1e9, 86_400_000, 86_400_000],
  ]) {
    const date = new Date(Date.now() + ahead * 1000).toUTCString();
    const { fetch } = scripted([503, {}, { "Retry-After": date }]);
    const error = await failure(new truora.Truora({ apiKey: "k", fetch }).checks.get("CHK1", { maxRetries: 0 }));
    assert.ok(error.retryAfterMs >= least && error.retryAfterMs <= most, `${error.retryAfterMs}`);
  }
});

test("a create without an answer is seen", async () => {
  const told = [];
  const logger = { warn: (message) => told.push(message) };
  const { fetch } = scripted([201, ""], [201, {}], [201, { check: {} }], [201, " ".repeat(2 ** 17)]);
  const truora_ = client({ fetch, logger });
  for (const path of ["", "check", "check.check_id"]) {
    const { issues } = responseOf(await truora_.checks.create(PERSON));
    assert.ok(
      issues.some((issue) => issue.path === path && issue.code === "required"),
      path,
    );
  }
  assert.equal(told.length, 1);
  const error = await failure(truora_.checks.create(PERSON));
  assert.deepEqual([error.code, error.sent], ["not_json", "yes"]);
});

test("`authorize` sees what is sent", async () => {
  const asked = [];
  const { fetch, seen } = scripted([200, { checks: [], next: "" }], [200, { checks: [], next: "" }]);
  const handler = createProxyHandler({
    client: client({ fetch }),
    allow: ["checks.list", "processes.list"],
    authorize: (_, call) => (asked.push(call.params), "somebody"),
  });
  const ask = async (operation, params) => {
    const headers = { "content-type": "application/json", "truora-call": crypto.randomUUID() };
    const body = `{"params":${params},"options":{}}`;
    const answer = await handler(new Request(`http://own.test/api/${operation}`, { method: "POST", headers, body }));
    return answer.status;
  };
  // What the service would not get is refused, or not shown.
  for (const odd of ["1e999", "{}", "[]", '{"a":null}', '{"\\u0000":"foreign"}', '{"\\u0000":"-0"}']) {
    assert.equal(await ask("checks.list", `{"report_id":${odd}}`), odd === "1e999" ? 400 : 422, odd);
  }
  assert.deepEqual(seen, []);
  asked.length = 0;
  assert.equal(await ask("checks.list", '{"report_id":null,"start_key":"k"}'), 200);
  assert.deepEqual(asked, [{ start_key: "k" }]);
  assert.equal(new URL(seen[0].url).search, "?start_key=k");
  asked.length = 0;
  assert.equal(
    await ask(
      "processes.list",
      '{"start_date":{"\\u0000":"instant:2026-01-15T10:00:00.000Z"},"end_date":"2026-01-16T10:00:00Z"}',
    ),
    200,
  );
  assert.deepEqual(asked[0].start_date, new Date("2026-01-15T10:00:00Z"));
  assert.equal(new URL(seen[1].url).searchParams.get("start_date"), "2026-01-15T10:00:00.000Z");
});

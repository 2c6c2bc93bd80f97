// Lists: lazy, page by page, each page a call of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { client, failure, PERSON, responseOf, scripted, service, truora } from "./support.mjs";

async function seven() {
  const truora_ = client();
  for (let i = 0; i < 7; i += 1) await truora_.checks.create({ ...PERSON, national_id: `100000000${i}` });
  return truora_;
}

const gets = async () => (await service.ledger("checks")).filter((row) => row.method === "GET");

test("items, pages, the first few", async () => {
  const truora_ = await seven();
  const ids = [];
  for await (const check of truora_.checks.list()) ids.push(check.check_id);
  assert.equal(new Set(ids).size, 7);
  assert.equal((await gets()).length, 3);
  const sizes = [];
  for await (const page of truora_.checks.list().pages()) {
    sizes.push(page.checks.length);
    assert.equal(responseOf(page).status, 200);
  }
  assert.deepEqual(sizes, [3, 3, 1]);
  const before = (await gets()).length;
  assert.equal((await truora_.checks.list().first(4)).length, 4);
  assert.equal((await gets()).length - before, 2);
  assert.deepEqual(await truora_.checks.list().first(0), []);
  assert.equal((await truora_.checks.list().first(99)).length, 7);
});

test("walked again, a list begins at its first page", async () => {
  const truora_ = await seven();
  const list = truora_.checks.list();
  assert.equal((await list.first(99)).length, 7);
  assert.equal((await list.first(99)).length, 7);
});

test("parameters are checked at once, and nothing is sent until it is walked", async () => {
  const truora_ = client();
  assert.throws(() => truora_.checks.list({ report_id: 7 }), truora.ValidationError);
  assert.throws(() => truora_.checks.list({}, { timeout: -1 }), truora.ConfigError);
  truora_.checks.list();
  assert.deepEqual(await service.ledger(), []);
});

test("what is changed later is not meant", async () => {
  const truora_ = await seven();
  const params = {};
  const list = truora_.checks.list(params);
  params.report_id = "REP1";
  await list.first(9);
  assert.ok((await gets()).every((row) => !row.query.includes("report_id")));
});

test("from a cursor", async () => {
  const truora_ = await seven();
  const page = (await truora_.checks.list().pages().next()).value;
  const cursor = new URL(page.next, "https://x.example").searchParams.get("start_key");
  assert.equal((await truora_.checks.list({ start_key: cursor }).first(99)).length, 4);
});

test("an error in the middle ends the walk; each page has retries of its own", async () => {
  const truora_ = await seven();
  await service.scene({ host: "checks", answer: { status: 500, json: {} } });
  assert.equal((await truora_.checks.list().first(99)).length, 7);
  const walk = truora_.checks.list()[Symbol.asyncIterator]();
  for (let i = 0; i < 3; i += 1) await walk.next();
  await service.scene({ host: "checks", answer: { status: 403, json: {} } });
  assert.ok((await failure(walk.next())) instanceof truora.PermissionDeniedError);
  assert.deepEqual(await walk.next(), { done: true, value: undefined });
});

test("a page that holds no list", async () => {
  const { fetch } = scripted([200, {}], [200, "null"], [200, { checks: null }], [200, { checks: "x" }]);
  const truora_ = client({ fetch });
  for (let i = 0; i < 4; i += 1) assert.deepEqual(await truora_.checks.list().first(9), []);
});

test("a list shows nothing when it is printed", () => {
  const list = client({ apiKey: "very-secret" }).checks.list({
    report_id: "REP-PERSONAL",
  });
  assert.equal(inspect(list, { depth: 9, showHidden: true }).includes("PERSONAL"), false);
});

// The proxy: a page's client, the handler on a server with the key, the mock service behind it.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readFileSync } from "node:fs";

import { PAGE, UUID, ask, both } from "./proxy.support.mjs";
import { client, Clock, CLOCK, DONE, failure, folder, PERSON, responseOf, service, truora } from "./support.mjs";

test("a page creates, waits, lists, and saves a file", async (t) => {
  const { page, seen } = both();
  const created = await page.checks.create(PERSON);
  assert.match(created.check.check_id, /^CHK/);
  const info = responseOf(created);
  assert.deepEqual([info.status, info.attempts, info.sent], [201, 1, "yes"]);
  const polls = [];
  const done = await page.checks.wait(created.check.check_id, {
    onPoll: (answer) => void polls.push(answer.check.status),
  });
  assert.equal(done.check.status, "completed");
  assert.deepEqual(polls, ["not_started", "in_progress"]);
  assert.equal((await page.checks.details(created.check.check_id).first(99)).length, 7);
  await page.checks.createPdf(created.check.check_id);
  assert.ok((await (await page.checks.pdf(created.check.check_id)).bytes()).length > 100);
  const progress = [];
  const stream = await page.processes.pdf(DONE, {
    onProgress: (...at) => void progress.push(at),
  });
  const bytes = await stream.bytes();
  assert.equal(stream.type, "application/pdf");
  assert.deepEqual(progress.at(-1), [bytes.length, bytes.length]);
  const to = join(folder(t), "a.pdf");
  await page.processes.pdf(DONE, { to });
  assert.deepEqual(readFileSync(to), Buffer.from(bytes));
  assert.equal((await service.facts()).files_saw_key, false);
  // What a page sends: no key, no address, a new id for each request.
  for (const { url, request, body } of seen) {
    assert.match(url, /^\/api\/truora\/[a-z_]+\.[a-z_]+$/);
    assert.equal(request.headers.get("truora-api-key"), null);
    assert.deepEqual(Object.keys(body).sort(), ["options", "params"]);
    assert.ok(!JSON.stringify(body).includes("http"));
  }
  assert.equal(new Set(seen.map(({ request }) => request.headers.get("truora-call"))).size, seen.length);
});

test("marks cross the proxy", async () => {
  const { handler } = both();
  const params = {
    ...PERSON,
    first_name: { "\0": "NaN" },
    last_name: { "\0": "surrogate" },
  };
  const answer = await ask(handler, {
    path: "/api/truora/checks.create",
    body: { params },
  });
  const found = answer.error.issues.map(({ path, code }) => [path, code]);
  assert.deepEqual(found, [
    ["first_name", "type"],
    ["last_name", "format"],
  ]);
});

test("a page finds wrong parameters by itself, and so does the handler", async () => {
  const { page, seen, handler } = both();
  const error = await failure(page.checks.create({ ...PERSON, country: "XX" }));
  assert.ok(error instanceof truora.ValidationError);
  assert.equal(seen.length, 0);
  const answer = await ask(handler, {
    path: "/api/truora/checks.create",
    body: { params: { country: "XX" } },
  });
  assert.equal(answer.status, 422);
  assert.equal(answer.error.kind, "invalid");
  assert.deepEqual(
    answer.error.issues.map((issue) => issue.path),
    ["country", "user_authorized", "type"],
  );
  assert.equal(answer.meta.sent, "no");
  assert.deepEqual(await service.ledger(), []);
});

test("refusals of the service are the page's errors", async () => {
  const { page } = both();
  const missing = await failure(page.checks.get("CHK00000000000000000000000000000000"));
  assert.deepEqual(
    [missing.name, missing.status, missing.sent, missing.operation],
    ["NotFoundError", 404, "yes", "checks.get"],
  );
  await service.scene({
    host: "checks",
    answer: { status: 403, json: { message: "Missing Authentication Token" } },
  });
  assert.equal((await failure(page.checks.list().first(1))).code, "wrong_host");
});

test("repetitions are the page's: each attempt is asked of the service once", async () => {
  const clock = new Clock();
  const { page, seen } = both({}, { [CLOCK]: clock });
  const trouble = (status, headers = {}) => ({
    host: "checks",
    answer: { status, json: {}, headers },
  });
  await service.scene(trouble(503, { "Retry-After": "7" }), trouble(429, { "Retry-After": "2" }));
  const created = await page.checks.create(PERSON);
  assert.equal(responseOf(created).attempts, 3);
  assert.deepEqual(clock.slept, [7, 2]);
  assert.equal(seen.length, 3);
  await service.scene(trouble(500));
  const error = await failure(page.checks.create({ ...PERSON, national_id: "2" }));
  assert.deepEqual([error.name, error.attempts], ["ServerError", 1]);
});

test("what the handler loses is lost to the page, as truly", async () => {
  const { page } = both();
  await service.scene({
    host: "checks",
    method: "POST",
    fault: { at: "after_request", kind: "reset" },
  });
  const lost = await failure(page.checks.create(PERSON));
  assert.deepEqual([lost.name, lost.sent, lost.attempts], ["TransportError", "maybe", 1]);
  assert.equal((await service.facts()).creates, 1);
  await service.scene({
    host: "checks",
    method: "GET",
    fault: { at: "after_request", kind: "reset" },
  });
  assert.equal((await page.checks.list().first(9)).length, 1);
  const nowhere = both({
    client: client({ baseUrls: { checks: "http://127.0.0.1:1" } }),
  });
  const unsent = await failure(nowhere.page.checks.create(PERSON));
  assert.deepEqual([unsent.name, unsent.sent, unsent.attempts], ["ConnectError", "no", 4]);
});

test("no second create: a repeated call is answered from the first", async () => {
  const { handler } = both();
  const call = {
    path: "/api/truora/checks.create",
    body: { params: { ...PERSON, force_creation: true } },
  };
  const [one, two] = await Promise.all([ask(handler, call), ask(handler, call)]);
  const three = await ask(handler, call);
  assert.equal(one.status, 201);
  assert.deepEqual([two.text, three.text], [one.text, one.text]);
  assert.equal((await service.facts()).creates, 1);
  const other = await ask(handler, { ...call, body: { params: PERSON } });
  assert.deepEqual([other.status, other.error.code], [409, "call_reused"]);
  // The order of members is not what a call is about; the id of another caller is another id.
  const turned = Object.fromEntries(Object.entries(call.body.params).reverse());
  assert.equal((await ask(handler, { ...call, body: { params: turned } })).text, one.text);
  await ask(handler, { ...call, "truora-call": UUID.replace("8000", "9000") });
  assert.equal((await service.facts()).creates, 2);
  // A failure is the first answer too.
  await service.scene({
    host: "checks",
    method: "POST",
    fault: { at: "after_request", kind: "reset" },
  });
  const cut = { ...call, "truora-call": UUID.replace("8000", "a000") };
  const first = await ask(handler, cut);
  const again = await ask(handler, cut);
  assert.deepEqual([first.status, again.status, again.meta.sent], [502, 502, "maybe"]);
  assert.equal((await service.facts()).creates, 3);
});

test("a create is made, and kept, though its page is gone", async () => {
  const { handler } = both();
  const gone = new AbortController();
  await service.scene({
    host: "checks",
    method: "POST",
    fault: { at: "after_request", kind: "delay", interval_ms: 200 },
  });
  const init = {
    method: "POST",
    headers: {
      origin: PAGE,
      "content-type": "application/json",
      "truora-call": UUID,
    },
    body: JSON.stringify({ params: PERSON }),
  };
  const work = handler(new Request(`${PAGE}/api/checks.create`, { ...init, signal: gone.signal }));
  setTimeout(() => gone.abort(), 50);
  assert.equal((await work).status, 201);
  assert.equal((await handler(new Request(`${PAGE}/api/checks.create`, init))).status, 201);
  assert.equal((await service.facts()).creates, 1);
});

// Who may, and what.

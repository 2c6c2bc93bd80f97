// The client's surface: calls, options, cancellation, an injected `fetch`, answers and what is known of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import {
  CLOCK,
  client,
  Clock,
  failure,
  KEY,
  PERSON,
  responseOf,
  scripted,
  service,
  Truora,
  truora,
} from "./support.mjs";

test("a check, from start to end", async () => {
  const truora_ = client();
  const created = await truora_.checks.create(PERSON);
  assert.match(created.check.check_id, /^CHK/);
  assert.equal(responseOf(created).status, 201);
  const polls = [];
  const done = await truora_.checks.wait(created.check.check_id, {
    onPoll: (answer) => void polls.push(answer.check.status),
  });
  assert.equal(done.check.status, "completed");
  assert.deepEqual(polls, ["not_started", "in_progress"]);
  assert.equal((await truora_.checks.get({ check_id: created.check.check_id })).check.status, "completed");
  const info = responseOf(done);
  assert.deepEqual([info.status, info.attempts, info.sent, info.warnings, info.issues], [200, 3, "yes", [], []]);
  assert.equal(info.headers.get("content-type"), "application/json");
});

test("engines tell who they are, and why", () => {
  const info = truora.engineInfo();
  assert.equal(info.version, truora.VERSION);
  assert.equal(info.engine, process.env.TRUORA_ENGINE ?? "native");
  if (info.engine === "native") assert.equal(info.reason, undefined);
});

test("an unknown operation, an unknown option", async () => {
  const truora_ = client();
  assert.equal((await failure(truora_.call("checks.wait"))).code, "unknown_operation");
  for (const options of [
    { retries: 3 },
    { timeout: -1 },
    { timeout: NaN },
    { timeout: "5" },
    { maxRetries: 1.5 },
    { strict: 7 },
  ]) {
    const error = await failure(truora_.checks.get("CHK1", options));
    assert.deepEqual([error.name, error.code], ["ConfigError", "bad_option"], JSON.stringify(options));
  }
  for (const options of [
    { timout: 3 },
    { baseUrls: { check: "https://x.example" } },
    { baseUrls: { checks: "http://x.example" } },
    { fetch: 7 },
  ]) {
    assert.throws(() => new Truora(options), truora.ConfigError, inspect(options));
  }
  for (const name of ["Host", "truora-api-key", "X Y", "Content-Length"]) {
    assert.throws(() => new Truora({ headers: { [name]: "x" } }), {
      code: "bad_header",
    });
  }
  assert.throws(() => new Truora({ headers: { "X-A": "a\r\nX-B: b" } }), {
    code: "bad_header",
  });
  assert.deepEqual(await service.ledger(), []);
});

test("a wrong request is refused here, with everything that is wrong with it", async () => {
  const error = await failure(
    client().checks.create({
      country: "MX",
      type: "person",
      gender: "x",
      contry: "MX",
    }),
  );
  assert.ok(error instanceof truora.ValidationError);
  assert.equal(error.sent, "no");
  const seen = Object.fromEntries(error.issues.map((issue) => [issue.path, issue.code]));
  assert.equal(seen.user_authorized, "required");
  assert.equal(seen.gender, "choice");
  assert.equal(seen.contry, "unknown");
  assert.deepEqual(await service.ledger(), []);
});

test("validate sends nothing and needs no key", () => {
  const bare = new Truora();
  assert.deepEqual(bare.validate("checks.create", PERSON), {
    issues: [],
    warnings: [],
  });
  const found = bare.validate("checks.create", {
    ...PERSON,
    national_id: 1000000000,
  });
  assert.deepEqual(
    found.issues.map(({ path, code }) => [path, code]),
    [["national_id", "type"]],
  );
  assert.throws(() => bare.validate("checks.crate", {}), {
    code: "unknown_operation",
  });
  const lone = bare.validate("checks.get", "..");
  assert.deepEqual(
    lone.issues.map(({ path, code }) => [path, code]),
    [["check_id", "format"]],
  );
});

test("parameters that are none", async () => {
  const truora_ = client();
  for (const params of [7, "x", [], new Map(), () => {}, true]) {
    const error = await failure(truora_.checks.create(params));
    assert.ok(error instanceof truora.ValidationError, inspect(params));
  }
  assert.deepEqual(await service.ledger(), []);
});

// The places where an option of calls can be given, each as a client and what its calls get.
const PLACES = {
  "a client": (made, options) => [client({ ...made, ...options }), {}],
  withOptions: (made, options) => [client(made).withOptions(options), {}],
  "a call": (made, options) => [client(made), options],
  "a call, over the client's own": (made, options) => {
    const others = { preflight: true, given: { spec: {} }, today: "2020-01-01", extra: {}, seed: 1 };
    return [client({ ...made, ...others, signal: new AbortController().signal }), options];
  },
};
for (const [place, given] of Object.entries(PLACES)) {
  test(`options of calls, given to ${place}`, async () => {
    const judged = (operation, params, options) => {
      const [made, rest] = given({}, options);
      const { issues, warnings } = made.validate(operation, params, rest);
      return [issues.map((issue) => issue.path), warnings.map((issue) => issue.path)];
    };
    const bare = { country: "CO", type: "person", user_authorized: true };
    assert.deepEqual(judged("checks.create", bare, { preflight: false }), [[], ["national_id"]]);
    const rule = { name: "r", event_type: "checks.check.finished", condition: '{"===":[{"var":"variable.a.b"},30]}' };
    const spec = { variables_spec: { "variable.a.c": { type: "string" } } };
    assert.deepEqual(judged("rules.create", rule, { given: { spec } }), [["condition"], []]);
    const monthly = { country: "CO", type: "person", service: "checks", frequency: "monthly", end_date: "2026-02-10" };
    assert.deepEqual(judged("batches.create", monthly, { today: "2026-01-31" }), [[], ["end_date"]]);
    assert.deepEqual(judged("batches.create", monthly, { today: "2026-01-01" }), [[], []]);

    const { fetch, seen } = scripted([201, { check: { check_id: "CHK1" } }]);
    const [adding, added] = given({ fetch }, { extra: { more: "one" } });
    await adding.checks.create(PERSON, added);
    assert.ok(seen[0].body.endsWith("&more=one"), seen[0].body);

    const pauses = async (seed) => {
      const clock = new Clock();
      const [made, rest] = given(
        { clock, fetch: scripted([503, {}], [503, {}], [503, {}], [200, {}]).fetch },
        { seed },
      );
      await made.checks.get("CHK1", rest);
      return clock.slept.join();
    };
    assert.equal(await pauses(7), await pauses(7));
    assert.ok(new Set(await Promise.all([1, 2, 3, 4, 5].map(pauses))).size > 1);

    const stop = new AbortController();
    const [stopped, by] = given({}, { signal: stop.signal });
    stop.abort("enough");
    await assert.rejects(stopped.checks.get("CHK1", by), (reason) => reason === "enough");
  });
}

test("withOptions makes another client, and leaves the first", async () => {
  const truora_ = client({ maxRetries: 0 });
  const other = truora_.withOptions({
    headers: { "X-Team": "payments" },
    maxRetries: 2,
  });
  assert.ok(other instanceof Truora);
  await service.scene({ host: "checks", answer: { status: 500, json: {} } });
  assert.equal(
    responseOf(
      await other.checks
        .list()
        .pages()
        .next()
        .then((page) => page.value),
    ).attempts,
    2,
  );
  await service.scene({ host: "checks", answer: { status: 500, json: {} } });
  await failure(truora_.checks.list().first(1));
  const rows = await service.ledger("checks");
  assert.deepEqual(
    rows.map((row) => row.headers["x-team"]),
    ["payments", "payments", undefined],
  );
  const elsewhere = truora_.withOptions({
    baseUrls: { account: "https://account.example" },
  });
  assert.deepEqual(await elsewhere.checks.list().first(1), []);
});

test("resources stay the same objects, and can be replaced in tests", async (t) => {
  const truora_ = client();
  assert.equal(truora_.checks, truora_.checks);
  t.mock.method(truora_.checks, "get", async () => ({
    check: { check_id: "CHK1" },
  }));
  assert.equal((await truora_.checks.get("x")).check.check_id, "CHK1");
  assert.notEqual(client().checks.get, truora_.checks.get);
});

// An injected `fetch`.

test("`fetch` is called bare, with redirects off, and looked up at each request", async (t) => {
  const seen = [];
  async function stand(url, init) {
    seen.push([this, url, init.redirect, init.headers.find(([name]) => name === "User-Agent")?.[1]]);
    return Response.json({ checks: [] });
  }
  await client({ fetch: stand, baseUrls: {} }).checks.list().first(1);
  const agent = `truora-node/${truora.VERSION} (${truora.engineInfo().engine})`;
  assert.deepEqual(seen, [[undefined, "https://api.checks.truora.com/v1/checks", "manual", agent]]);
  const late = client({ baseUrls: {} });
  t.mock.method(globalThis, "fetch", stand);
  await late.checks.list().first(1);
  assert.equal(seen.length, 2);
});

test("a redirect where none is documented is not followed", async () => {
  const { fetch, seen } = scripted([302, null, { location: "https://evil.example/" }]);
  const error = await failure(client({ fetch }).checks.get("CHK1"));
  assert.ok(error instanceof truora.RedirectError);
  assert.equal(seen.length, 1);
  // A page sees nothing but that there was one.
  const opaque = async () => ({
    type: "opaqueredirect",
    status: 0,
    headers: new Headers(),
    body: null,
  });
  const hidden = await failure(client({ fetch: opaque }).checks.get("CHK1"));
  assert.ok(hidden instanceof truora.RedirectError);
});

test("a stand-in without streams", async () => {
  const fetch = async () => ({
    status: 200,
    headers: new Headers(),
    body: undefined,
    arrayBuffer: async () => new TextEncoder().encode('{"checks":[]}').buffer,
  });
  assert.deepEqual(await client({ fetch }).checks.list().first(1), []);
});

test("odd answers", async () => {
  const of = async (...answer) => {
    const { fetch } = scripted(answer);
    return client({ fetch, maxRetries: 0 }).checks.get("CHK1");
  };
  assert.equal((await of(200, '\ufeff{"check":{"check_id":"é😀"}}')).check.check_id, "é😀");
  assert.equal((await of(200, '{"check":{"check_id":"ascii"}}')).check.check_id, "ascii");
  assert.equal((await of(200, '{"check":{"check_id":"señal"}}')).check.check_id, "señal");
  const empty = await of(200, "");
  assert.deepEqual(empty, {});
  assert.equal(responseOf(empty).issues.length, 1);
  assert.deepEqual(Object.keys((await of(200, '{"check":{"__proto__":1,"check_id":"a"}}')).check), [
    "__proto__",
    "check_id",
  ]);
  assert.equal(await of(200, '"text"'), "text");
  assert.throws(() => responseOf("text"), TypeError);
  assert.throws(() => responseOf({}), TypeError);
  assert.throws(() => responseOf(undefined), TypeError);
  assert.ok((await failure(of(200, "<html>"))) instanceof truora.DecodeError);
  const short = await failure(of(200, '{"checks":[]}', { "content-length": "99" }));
  assert.deepEqual([short.name, short.code, short.sent], ["TransportError", "truncated", "yes"]);
  const packed = await of(200, '{"check":{"check_id":"a"}}', {
    "content-length": "99",
    "content-encoding": "gzip",
  });
  assert.equal(packed.check.check_id, "a");
});

test("strict", async () => {
  const { fetch } = scripted([200, { check: { check_id: 7 } }], [200, { check: { check_id: 7 } }]);
  const truora_ = client({ fetch });
  const loose = await truora_.checks.get("CHK1");
  assert.equal(loose.check.check_id, 7);
  assert.equal(responseOf(loose).issues[0].path, "check.check_id");
  const error = await failure(truora_.checks.get("CHK1", { strict: true }));
  assert.ok(error instanceof truora.DecodeError);
  assert.deepEqual(error.last, { check: { check_id: 7 } });
});

// Cancellation.

test("a signal that is aborted before: nothing is sent", async () => {
  const reason = new Error("enough");
  await assert.rejects(client().checks.get("CHK1", { signal: AbortSignal.abort(reason) }), (e) => e === reason);
  await assert.rejects(client().checks.get("CHK1", { signal: AbortSignal.abort() }), { name: "AbortError" });
  assert.deepEqual(await service.ledger(), []);
});

test("a signal that is aborted while the service thinks", async () => {
  await service.scene({
    host: "checks",
    fault: { at: "headers", kind: "delay", interval_ms: 5000 },
  });
  const begun = performance.now();
  await assert.rejects(client().checks.get("CHK1", { signal: AbortSignal.timeout(100) }), { name: "TimeoutError" });
  assert.ok(performance.now() - begun < 1000);
});

test("an abandoned list sends no more", async () => {
  const truora_ = client();
  for (let i = 0; i < 7; i += 1) await truora_.checks.create({ ...PERSON, national_id: `100000000${i}` });
  for await (const check of truora_.checks.list()) {
    assert.ok(check.check_id);
    break;
  }
  assert.equal((await service.ledger("checks")).filter((row) => row.method === "GET").length, 1);
});

// The log.

test("a logger hears of attempts and warnings, without secrets", async () => {
  const lines = [];
  const logger = {
    debug: (line) => lines.push(line),
    warn: (line) => lines.push(`! ${line}`),
  };
  const { fetch } = scripted([503, {}, { "retry-after": "1" }], [201, { check: { check_id: "CHK1" } }]);
  const params = {
    country: "CO",
    type: "person",
    user_authorized: true,
    first_name: "Maria-Secreta",
  };
  const answer = await client({ logger, fetch }).checks.create(params, {
    preflight: false,
  });
  assert.ok(responseOf(answer).warnings.length > 0);
  assert.equal(lines.length, 3);
  assert.match(lines[0], /^checks\.create: POST checks \/v1\/checks -> 503, attempt 1, \d+ ms$/);
  assert.match(lines[2], /^! checks\.create: /);
  for (const line of lines) assert.ok(!line.includes("Maria") && !line.includes(KEY) && !line.includes("http"));
  // A logger without methods is one that says nothing.
  assert.deepEqual(await client({ logger: {} }).checks.list().first(1), []);
});

test("addresses from the environment", async (t) => {
  t.after(() => delete process.env.TRUORA_BASE_URL_CHECKS);
  process.env.TRUORA_BASE_URL_CHECKS = service.bases.checks;
  const truora_ = new Truora({ apiKey: KEY, [CLOCK]: new Clock() });
  process.env.TRUORA_BASE_URL_CHECKS = "http://127.0.0.1:1";
  assert.deepEqual(await truora_.checks.list().first(1), []);
});

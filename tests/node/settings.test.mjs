// Settings of a client: what cannot work is found when the client is made, and says what to do instead.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { RESERVED } from "../../bindings-node/esm/printed/headers.js";
import { client, DONE, failure, folder, KEY, responseOf, scripted, service, truora, Truora } from "./support.mjs";

const { ConfigError } = truora;

const each = (name, values, ...words) => values.map((value) => [name, value, words]);
const BAD_APPS = ["my app", "a/b/c", "", "/1", "ä/1", "a\n", "(x)", "x".repeat(101), 5];
/** Option, what it cannot be, and words of the error: its name, and the unit or form. */
const WRONG = [
  ...each("timeout", ["30", true, -1, NaN, [30], {}], "timeout", "milliseconds"),
  ...each("attemptTimeout", ["30", false, -0.5], "attemptTimeout", "milliseconds"),
  ...each("maxRetries", ["3", 2.5, -1, true, 2 ** 40, NaN], "maxRetries", "whole number"),
  ...each("strict", ["open", 1], "strict", "closed"),
  ...each("preflight", ["yes", 1], "preflight", "true or false"),
  ...each("seed", [2 ** 53, -1, "7", 1.5], "seed"),
  ...each("locale", ["es", 5], "locale", '"en"'),
  ...each("today", ["1.1.2026", "2026-02-30", "2026-13-01", 5, true], "today", "YYYY-MM-DD"),
  ...each("given", [5, "x"], "given", "object"),
  ...each("extra", [5, "x"], "extra", "object"),
  ...each("signal", [5, {}, "x"], "signal"),
  ...each("baseUrls", ["https://x.example", 5, ["x"], new Map()], "baseUrls", "https://"),
  ["baseUrls", { chekcs: "https://x.example" }, ["baseUrls", "checks"]],
  ["baseUrls", { checks: 5 }, ["https"]],
  ...each(
    "headers",
    ["X-Team: a", [["X-Team", "a"]], 5, new Headers({ "X-Team": "a" }), new Map()],
    "headers",
    "object",
  ),
  ...["", "X Team", "X:Team", "É"].map((name) => ["headers", { [name]: "a" }, ["header", "letters"]]),
  ...["a\nb", "é", 5, " a", "a ", null].map((value) => ["headers", { "X-Team": value }, ["X-Team", "ASCII"]]),
  ...[...RESERVED].map(([name, instead]) => ["headers", { [name.toUpperCase()]: "a" }, ["cannot be set", instead]]),
  ...each("overrides", ["checks.get", 5, []], "overrides", "object"),
  ...each("app", BAD_APPS, "app", "my-app/1.2"),
  ...each("apiKey", [5, ["a-key"], {}, "a key", "kéy", "a\nkey"], "key"),
  ...each("fetch", [5, "x", {}], "fetch", "function"),
  ...each("logger", ["x", 5, { debug: 5 }, { warn: "x" }], "logger"),
  ...each("proxy", [5, "//x.example", "http://x.example"], "proxy"),
  ...each("dangerouslyAllowBrowser", ["true", 1], "dangerouslyAllowBrowser", "true or false"),
];

test("a wrong option is found when the client is made", () => {
  for (const [name, value, words] of WRONG) {
    for (const make of [
      () => new Truora({ apiKey: KEY, [name]: value }),
      () => new Truora({ apiKey: KEY }).withOptions({ [name]: value }),
    ]) {
      const shown = `${name}: ${inspect(value)}`;
      try {
        make();
      } catch (error) {
        assert.ok(ConfigError.is(error), `${shown}: ${error.stack}`);
        assert.equal(error.sent, "no");
        for (const word of words) assert.ok(error.message.includes(word), `${shown}: ${error.message}`);
        continue;
      }
      assert.fail(`${shown} is taken`);
    }
  }
});

test("a bare key, or another thing that is no object, is refused with the right form", async () => {
  for (const options of ["a-key-of-nobody", 5, true, ["a-key-of-nobody"], () => "a-key-of-nobody", Symbol("x")]) {
    for (const [make, form] of [
      [() => new Truora(options), "new Truora({ apiKey })"],
      [() => new Truora({ apiKey: KEY }).withOptions(options), "withOptions({ "],
    ]) {
      assert.throws(make, (error) => {
        assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "bad_option", "no"]);
        assert.ok(error.message.includes(form) && !error.message.includes("a-key"), error.message);
        return true;
      });
    }
  }
  const { fetch, seen } = scripted();
  for (const options of ["timeout", 5, true, [], () => {}]) {
    const error = await failure(client({ fetch }).checks.get("CHK1", options));
    assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "bad_option", "no"], inspect(options));
    assert.match(error.message, /\{ timeout: 5_000 \}/);
  }
  for (const call of [
    () => client().validate("checks.get", "CHK1", "only"),
    () => client().links.inbound({ phone: "57", text: "hi" }, 5),
    () => client().checks.list({}, "timeout"),
    () => client({ fetch }).download("https://files.example/x", "to"),
  ]) {
    const error = await failure(async () => call());
    assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "bad_option", "no"], `${call}`);
  }
  assert.equal(seen.length, 0);
});

// Headers.

test("headers of a call are added to the client's, and go to the service alone", async (t) => {
  const own = client({ headers: { "X-Team": "payments", "X-Kept": "yes" } });
  const headers = { "x-team": "risk", "X-Trace": "t-1" };
  await own.checks.list({}, { headers }).first(1);
  await own.checks.list().first(1);
  const [withCall, without] = (await service.ledger("checks")).map((row) => row.headers);
  assert.deepEqual([withCall["x-team"], withCall["x-kept"], withCall["x-trace"]], ["risk", "yes", "t-1"]);
  assert.deepEqual([without["x-team"], without["x-kept"], without["x-trace"]], ["payments", "yes", undefined]);
  await own.processes.pdf(DONE, { to: `${folder(t)}/a.pdf`, headers });
  assert.ok((await service.ledger("identity")).every((row) => row.headers["x-trace"] === "t-1"));
  assert.ok((await service.ledger("files")).every((row) => !("x-trace" in row.headers)));
});

test("headers of a call are refused like those of a client, and where they would go nowhere", async () => {
  const { fetch, seen } = scripted();
  const truora_ = client({ fetch });
  for (const [name, instead] of RESERVED) {
    const error = await failure(truora_.checks.get("CHK1", { headers: { [name]: "x" } }));
    assert.deepEqual([error.name, error.code, error.operation], ["ConfigError", "bad_header", "checks.get"]);
    assert.ok(error.message.includes(instead), error.message);
  }
  for (const refused of [
    truora_.download("https://files.example/x", { headers: { "X-Team": "a" } }),
    truora_.upload("https://files.example/x", new Blob(["a"]), { headers: { "X-Team": "a" } }),
  ]) {
    const error = await failure(refused);
    assert.deepEqual([error.name, error.code], ["ConfigError", "bad_option"]);
    assert.match(error.message, /link/);
  }
  assert.equal(seen.length, 0);
});

test("behind a proxy handler they go to that", async () => {
  const meta = { "truora-meta": JSON.stringify({ operation: "checks.get", attempts: 1, sent: "yes" }) };
  const { fetch, seen } = scripted([200, { check: {} }, { ...meta, "x-ratelimit-remaining": "7" }]);
  const page = new Truora({ proxy: "https://admin.example/api", fetch, headers: { "X-Csrf": "1" } });
  const answer = await page.checks.get("CHK1", { headers: { "x-csrf": "2", "X-Trace": "t-1" } });
  assert.deepEqual([seen[0].headers["x-csrf"], seen[0].headers["x-trace"]], ["2", "t-1"]);
  assert.equal(responseOf(answer).headers.get("x-ratelimit-remaining"), "7");
  assert.throws(() => new Truora({ proxy: "/api", app: "my-app/1.2" }), { code: "bad_option", name: "ConfigError" });
});

// The user agent.

test("the app is named in the user agent", async () => {
  const named = client({ app: "my-app/1.2" });
  await named.checks.list().first(1);
  await named.withOptions({ app: "other" }).checks.list().first(1);
  await named.withOptions({ timeout: 5_000 }).checks.list().first(1);
  const agents = (await service.ledger()).map((row) => row.headers["user-agent"]);
  assert.deepEqual(
    agents.map((agent) => agent.split(") ")[1]),
    ["my-app/1.2", "other", "my-app/1.2"],
  );
  assert.ok(agents.every((agent) => agent.startsWith(`truora-node/${truora.VERSION} (`)));
});

test("a page cannot name its app, and is told so", (t) => {
  t.after(() => delete globalThis.document);
  globalThis.document = {};
  assert.throws(() => new Truora({ apiKey: "a-web-token", app: "my-app/1.2" }), {
    name: "ConfigError",
    message: /a page cannot set `app`/,
  });
});

// Headers of answers and of errors.

const LIMITS = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "60", "Set-Cookie": "session=secret" };

test("headers of answers and of errors", async () => {
  await service.scene({ host: "checks", answer: { status: 200, json: { checks: [] }, headers: LIMITS } });
  const info = responseOf(await client().call("checks.list"));
  assert.equal(info.headers.get("x-ratelimit-remaining"), "0");
  await service.scene({ host: "checks", times: 9, answer: { status: 429, json: {}, headers: LIMITS } });
  const error = await failure(client().call("checks.list"));
  assert.ok(truora.RateLimitError.is(error));
  assert.equal(error.headers.get("X-RateLimit-Reset"), "60");
  assert.ok(!error.headers.has("set-cookie"));
  for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), error.message]) {
    assert.ok(!/x-ratelimit|session=/i.test(shown), shown);
  }
});

test("errors without an answer have no headers", async () => {
  assert.deepEqual([...new truora.TruoraError("x", { kind: "api", code: "x" }).headers], []);
  assert.deepEqual([...(await failure(client().checks.get(""))).headers], []);
  const { fetch } = scripted(
    [503, {}, { "x-ratelimit-reset": "60" }],
    ...Array(4).fill(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) })),
  );
  const error = await failure(client({ fetch }).checks.get("CHK1"));
  assert.ok(truora.TransportError.is(error));
  assert.deepEqual([...error.headers], []);
});

test("neither links nor the headers of their hosts", async (t) => {
  const location = "https://files.example/?X-Amz-Signature=secret";
  const headers = { "X-Amz-Secret": "of-the-link", Location: location };
  await service.scene({ host: "files", times: 9, answer: { status: 403, body: "no", headers } });
  const refused = await failure(client().processes.pdf(DONE, { to: `${folder(t)}/a.pdf` }));
  assert.deepEqual([...refused.headers], []);
  await service.scene({
    host: "checks",
    answer: { status: 302, body: "", headers: { Location: "http://evil.test/?a" } },
  });
  const redirected = await failure(client().checks.get("CHK1"));
  assert.equal(redirected.name, "RedirectError");
  assert.ok(!redirected.headers.has("location"));
});

// The engine object itself, the same tests on both engines: `node --test bindings-node/test/engine.test.mjs`.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = {
  native() {
    const file = readdirSync(here("../native")).find((name) =>
      name.startsWith(`truora.${process.platform}-${process.arch}`),
    );
    return createRequire(import.meta.url)(here(`../native/${file}`));
  },
  async wasm() {
    const { instantiate } = await import("../../bindings-wasm/pkg/truora.js");
    return instantiate(readFileSync(here("../../bindings-wasm/pkg/truora_bg.wasm")));
  },
};
const built = {
  native: existsSync(here("../native")),
  wasm: existsSync(here("../../bindings-wasm/pkg/truora_bg.wasm")),
};
const text = new TextEncoder();

for (const kind of ["native", "wasm"]) {
  describe(`${kind} engine`, { skip: !built[kind] && "not built" }, async () => {
    const engine = built[kind] ? await load[kind]() : undefined;
    it("makes what needs no call", () => {
      const link = engine.links("links.inbound", '{"phone":"57","text":"a b"}', "{}");
      assert.deepEqual(link, { tag: "made", value: "https://api.whatsapp.com/send/?phone=57&text=a%20b" });
      const claims = engine.links("read_token", '{"key":"e30.eyJrZXlfdHlwZSI6IndlYiJ9.c2ln"}', "{}");
      assert.deepEqual(claims, { tag: "made", value: { key_type: "web" } });
      assert.equal(engine.links("links.inbound", "{}", "{}").kind, "invalid");
      assert.equal(engine.links("checks.get", "{}", "{}").code, "unknown_operation");
    });
    const open = (config = {}) => engine.open(JSON.stringify(config));
    const begin = (operation, params, { mode = "call", options = {}, cursor, config } = {}) =>
      open(config).call(operation, mode, JSON.stringify(params), JSON.stringify(options), cursor);
    const get = (options) => begin("checks.get", { check_id: "CHK1" }, options);
    /** A call whose body is asked for. */
    const reading = (call, status = 200) => {
      assert.equal(call.start(0).tag, "send");
      assert.equal(call.head(0, status, []).tag, "collect");
      return call;
    };
    const issuesOf = (operation, params) => {
      const found = open().validate(operation, JSON.stringify(params), "{}");
      return (found?.issues ?? []).map(({ path, code }) => `${path}: ${code}`);
    };

    it("says what it is", () => {
      assert.equal(engine.kind, kind);
      assert.match(engine.version(), /^\d+\.\d+\.\d+$/);
      assert.ok(engine.headers().includes("retry-after"));
      assert.equal(open().items("checks.list"), "checks");
      assert.equal(open().items("checks.get"), undefined);
      assert.equal(open().items("nothing.here"), undefined);
    });

    it("asks for requests in milliseconds", () => {
      const call = begin("checks.create", { country: "CO", type: "person", national_id: "1", user_authorized: true });
      const { url, body, headers, ...rest } = call.start(1500.25);
      assert.equal(url, "https://api.checks.truora.com/v1/checks");
      const pairs = ["country=CO", "national_id=1", "type=person", "user_authorized=true"];
      assert.deepEqual(body.split("&").sort(), pairs);
      assert.deepEqual(
        headers.find(([name]) => name === "content-type"),
        ["content-type", "application/x-www-form-urlencoded"],
      );
      assert.deepEqual(rest, {
        tag: "send",
        method: "POST",
        auth: true,
        by: 31_500.25,
        attempt: 1,
        host: "checks",
        template: "/v1/checks",
        file: false,
      });
      call.free();
    });

    it("carries a whole call", () => {
      const call = get();
      assert.ok(!("body" in call.start(0)));
      const collect = call.head(10, 200, ["X-Request-Id", "r-1", "Content-Type", "application/json"]);
      assert.deepEqual(collect, { tag: "collect", limit: 32 * 1024 * 1024, by: 30_000 });
      const body = '\ufeff{"check":{"check_id":"CHK1","last_name":"PEÑA"}}';
      const { text: shown, ...done } = call.body(20, text.encode(body));
      assert.deepEqual(done, {
        tag: "done",
        what: "body",
        bytes: 0,
        status: 200,
        attempts: 1,
        request_id: "r-1",
        sent: "yes",
        issues: done.issues,
        warnings: [],
        next: null,
        renames: [],
      });
      assert.ok(Array.isArray(done.issues));
      assert.equal(shown, kind === "native" ? body.slice(1) : undefined);
    });

    it("makes texts of every script", { skip: kind === "wasm" }, () => {
      for (const filler of ["", "a", "x".repeat(31), "x".repeat(32), "x".repeat(33), "x".repeat(100)]) {
        for (const word of ["", "é", "ÿé", "ж", "€", "\uffff", "😀", "\u{10ffff}", "é😀ж", "a😀"]) {
          const body = JSON.stringify({ check: { last_name: filler + word + filler + word } });
          assert.equal(reading(get()).body(0, Buffer.from(body)).text, body);
        }
      }
    });

    it("counts pages and reports where an answer differs", () => {
      const list = reading(begin("checks.list", {}));
      const body = { checks: [{ check_id: 7 }], next: "/v1/checks?start_key=abc%3D" };
      const done = list.body(0, text.encode(JSON.stringify(body)));
      assert.equal(done.next, "abc=");
      assert.ok(done.issues.some(({ path, code }) => path === "checks[0].check_id" && code === "type"));
      const second = begin("checks.list", {}, { cursor: "abc=" });
      assert.match(second.start(0).url, /start_key=abc%3D/);
      const strict = reading(begin("checks.list", {}, { options: { strict: true } }));
      const failed = strict.body(0, text.encode(JSON.stringify(body)));
      assert.deepEqual([failed.tag, failed.kind, failed.code], ["failure", "decode", "mismatch"]);
    });

    it("repeats, waits and gives up", () => {
      const call = reading(get({ options: { seed: 7, max_retries: 1 } }), 503);
      const wait = call.body(100, text.encode("{}"));
      assert.deepEqual([wait.tag, wait.poll, wait.until >= 100 && wait.until <= 600], ["wait", false, true]);
      assert.equal(call.elapsed(wait.until).attempt, 2);
      const failure = call.fault(wait.until, "connect", "no", 0, "ECONNREFUSED");
      assert.deepEqual(
        [failure.tag, failure.kind, failure.code, failure.sent, failure.attempts, failure.fault_name],
        ["failure", "transport", "connect", "yes", 2, "ECONNREFUSED"],
      );
    });

    it("shows polls", () => {
      const call = reading(get({ mode: "wait" }));
      const wait = call.body(0, text.encode('{"check":{"status":"in_progress"}}'));
      assert.deepEqual([wait.tag, wait.poll], ["wait", true]);
      assert.equal(wait.text, kind === "native" ? '{"check":{"status":"in_progress"}}' : undefined);
    });

    it("streams files and follows their redirect without the key", () => {
      const call = begin("processes.pdf", { process_id: "IDP1" }, { mode: "file" });
      assert.equal(call.start(0).file, true);
      const away = call.head(0, 302, ["location", "https://files.test/a?sig=1"]);
      assert.deepEqual(
        [away.tag, away.auth, away.host, away.url],
        ["send", false, "away", "https://files.test/a?sig=1"],
      );
      const stream = call.head(0, 200, ["content-length", "5", "etag", '"e"']);
      assert.deepEqual(stream, { tag: "stream", at: 0, left: 5, by: 300_000 });
      const done = call.sunk(1, 5);
      assert.deepEqual([done.tag, done.what, done.bytes], ["done", "file", 5]);
      const link = open().download("https://files.test/b", "{}");
      assert.equal(link.start(0).auth, false);
      link.head(0, 200, []);
      assert.equal(link.taken(0).what, "stream");
      assert.equal(open().download("ftp://files.test/b", "{}").code, "bad_address");
    });

    it("refuses bad parameters before anything is sent", () => {
      const failure = begin("checks.create", { country: "CO", type: "person", user_authorized: false });
      assert.deepEqual(Object.keys(failure).sort(), [
        "api_code",
        "api_message",
        "attempts",
        "body",
        "code",
        "fault_name",
        "issues",
        "kind",
        "message",
        "operation",
        "request_id",
        "retry_after_ms",
        "sent",
        "status",
        "tag",
        "warnings",
      ]);
      assert.deepEqual(
        [failure.tag, failure.kind, failure.operation, failure.sent],
        ["failure", "invalid", "checks.create", "no"],
      );
      assert.ok(failure.issues.some(({ path, code }) => path === "user_authorized" && code === "must_be_true"));
      assert.deepEqual(issuesOf("checks.get", {}), ["check_id: required"]);
      // Nothing is found: wasm may say so at length.
      const nothing = open().validate("checks.get", '{"check_id":"CHK1"}', "{}") ?? { issues: [], warnings: [] };
      assert.deepEqual(nothing, { issues: [], warnings: [] });
      assert.equal(open().validate("nothing.here", "{}", "{}").code, "unknown_operation");
    });

    it("knows what marks stand for", () => {
      const mark = (what) => ({ "\0": what });
      for (const [what, code] of [
        ["surrogate", "format"],
        ["foreign", "type"],
        ["deep", "type"],
        ["NaN", "type"],
        ["-Infinity", "type"],
        ["instant:2026-01-15T10:00:00.000Z", "type"],
        ["bytes:a\u00ff", "type"],
        ["no such mark", "type"],
      ]) {
        assert.deepEqual(issuesOf("checks.get", { check_id: mark(what) }), [`check_id: ${code}`], what);
      }
    });

    it("answers mistakes instead of throwing", () => {
      const kinds = (failure) => [failure.tag, failure.kind, failure.code];
      assert.deepEqual(kinds(begin("nothing.here", {})), ["failure", "config", "unknown_operation"]);
      assert.deepEqual(kinds(get({ options: { tiemout_ms: 1 } })), ["failure", "config", "bad_option"]);
      assert.deepEqual(kinds(get({ options: { timeout_ms: -1 } })), ["failure", "config", "bad_option"]);
      assert.deepEqual(kinds(open({ base_urls: { checks: "http://elsewhere.test" } })), [
        "failure",
        "config",
        "bad_address",
      ]);
      assert.deepEqual(kinds(open({ base_urls: { moon: "https://a.test" } })), ["failure", "config", "bad_option"]);
      assert.deepEqual(kinds(open().call("checks.get", "call", "{", "{}")), ["failure", "misuse", "misuse"]);
      assert.deepEqual(kinds(open().call("checks.get", "dance", "{}", "{}")), ["failure", "misuse", "misuse"]);
      assert.deepEqual(kinds(get().elapsed(0)), ["failure", "misuse", "misuse"]);
      const call = get();
      for (const odd of [NaN, Infinity, -Infinity, -1])
        assert.equal(call.start(odd).tag === "send" || call.taken(odd).tag === "failure", true);
      assert.equal(reading(get()).body(0, text.encode("{")).code, "not_json");
      assert.equal(reading(get()).body(0, Uint8Array.of(0xff)).code, "not_json");
      assert.equal(reading(get()).body(0, text.encode("")).what, "nothing");
      const refused = reading(get(), 404).body(0, text.encode('{"code":10404,"message":"gone"}'));
      assert.deepEqual(
        [refused.code, refused.status, refused.api_code, refused.body],
        ["not_found", 404, "10404", '{"code":10404,"message":"gone"}'],
      );
      assert.equal(get().head(0, 70_000.5, ["odd"]).kind, "misuse");
    });

    it("is freed twice without harm, and answers afterwards", () => {
      const client = open();
      const call = client.call("checks.get", "call", '{"check_id":"CHK1"}', "{}");
      client.free();
      client.free();
      assert.equal(client.call("checks.get", "call", '{"check_id":"CHK1"}', "{}").kind, "misuse");
      assert.equal(call.start(0).tag, "send");
      call.free();
      call.free();
      const over = call.head(0, 200, []);
      assert.deepEqual([over.tag, over.kind, over.operation, over.sent], ["failure", "misuse", "checks.get", "maybe"]);
    });
  });
}

it("wasm instances stand apart", { skip: !built.wasm && "not built" }, async () => {
  const [one, two] = [await load.wasm(), await load.wasm()];
  const call = one.open("{}").call("checks.get", "call", '{"check_id":"CHK1"}', "{}");
  two.open("{}").free();
  assert.equal(call.start(0).tag, "send");
  const before = two.memory();
  const big = one.open("{}").call("checks.get", "call", '{"check_id":"CHK1"}', "{}");
  big.start(0);
  big.head(0, 200, []);
  assert.equal(big.body(0, new Uint8Array(8 * 1024 * 1024)).code, "not_json");
  assert.ok(one.memory() > 8 * 1024 * 1024);
  assert.equal(two.memory(), before);
});

// The key: where it comes from, where it goes, and where it never shows up.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";

import { Key, keyType } from "../../bindings-node/esm/transport/key.js";
import { client, DONE, failure, folder, PERSON, scripted, service, Truora, truora, TruoraError } from "./support.mjs";

const SECRET = "sk-very-secret-0123456789";

const jwt = (claims) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.c2ln`;
const BACKEND = jwt({
  client_id: "TCI1",
  key_type: "backend",
  key_name: "señor",
});
const WEB = jwt({ client_id: "TCI1", key_type: "web" });

const empty = [200, { checks: [] }];

test("from an option, a function or the environment", async (t) => {
  t.after(() => delete process.env.TRUORA_API_KEY);
  const keyOf = async (options) => {
    const { fetch, seen } = scripted(empty);
    await new Truora({ fetch, ...options }).checks.list().first(1);
    return seen[0].headers["truora-api-key"];
  };
  assert.equal(await keyOf({ apiKey: "given \r\n" }), "given");
  assert.equal(await keyOf({ apiKey: () => "from-a-function\n" }), "from-a-function");
  assert.equal(await keyOf({ apiKey: async () => "later" }), "later");
  process.env.TRUORA_API_KEY = "from-the-environment\n";
  assert.equal(await keyOf({}), "from-the-environment");
  assert.equal(await keyOf({ apiKey: undefined }), "from-the-environment");
  assert.equal(await keyOf({ apiKey: "given" }), "given");
});

test("a function that gives none is not passed over for the environment's, which may be another account's", async (t) => {
  t.after(() => delete process.env.TRUORA_API_KEY);
  process.env.TRUORA_API_KEY = "key-of-another-account";
  for (const apiKey of [() => undefined, async () => null, () => ""]) {
    const { fetch, seen } = scripted(empty, empty);
    const [of, per] = [new Truora({ fetch, apiKey }), new Truora({ fetch, apiKey: "given" })];
    for (const call of [of.checks.list().first(1), per.checks.list({}, { apiKey }).first(1)]) {
      const error = await failure(call);
      assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "missing_key", "no"]);
      assert.match(error.message, /function/);
    }
    assert.equal(seen.length, 0);
  }
});

test("asked before each request", async () => {
  await service.scene(
    ...[1, 2].map(() => ({
      host: "checks",
      answer: { status: 503, json: {} },
    })),
  );
  const keys = ["one", "two", "three", "four"];
  await client({ apiKey: () => keys.shift() })
    .checks.list()
    .first(1);
  assert.deepEqual(keys, ["four"]);
});

test("one that fails at a retry leaves open whether the first request arrived", async () => {
  for (const [last, code] of [
    ["", "missing_key"],
    ["two words", "bad_key"],
  ]) {
    await service.scene({ host: "checks", answer: { status: 503, json: {} } });
    const keys = ["one", last];
    const error = await failure(
      client({ apiKey: () => keys.shift() })
        .checks.list()
        .first(1),
    );
    assert.deepEqual([error.code, error.sent, error.attempts], [code, "maybe", 1]);
    assert.match(error.message, /sent: maybe\]$/);
  }
});

test("for one call, or for a client made of another", async () => {
  const truora_ = client();
  assert.equal((await failure(truora_.checks.get("CHK0", { apiKey: "expired-key" }))).status, 403);
  assert.equal((await failure(truora_.withOptions({ apiKey: "expired-key" }).checks.get("CHK0"))).status, 403);
  assert.equal((await failure(truora_.checks.get("CHK0"))).status, 404);
});

test("none", async () => {
  for (const apiKey of [undefined, "", "  \n", () => undefined, () => ""]) {
    const error = await failure(new Truora({ apiKey, baseUrls: service.bases }).checks.list().first(1));
    assert.deepEqual(
      [error.name, error.code, error.operation, error.sent],
      ["ConfigError", "missing_key", "checks.list", "no"],
    );
    assert.match(error.message, /TRUORA_API_KEY/);
  }
  assert.deepEqual(await service.ledger(), []);
});

test("bad ones", async () => {
  for (const bad of ["\r\nX-Evil: 1", "\u00e1", "a b", "\x00"]) {
    const error = await failure(
      client({ apiKey: () => `${SECRET}${bad}x` })
        .checks.list()
        .first(1),
    );
    assert.deepEqual([error.name, error.code], ["ConfigError", "bad_key"]);
    assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes(SECRET));
    assert.throws(() => client({ apiKey: `${SECRET}${bad}x` }), {
      code: "bad_key",
    });
  }
  assert.throws(() => client({ apiKey: 7 }), { code: "bad_key" });
  assert.equal(
    (
      await failure(
        client({ apiKey: () => 7 })
          .checks.list()
          .first(1),
      )
    ).code,
    "bad_key",
  );
  assert.deepEqual(await service.ledger(), []);
});

test("a key function's own error passes through", async () => {
  const mine = new RangeError("vault");
  const apiKey = () => {
    throw mine;
  };
  await assert.rejects(client({ apiKey }).checks.list().first(1), (error) => error === mine);
});

test("it goes to the service alone", async (t) => {
  const to = join(folder(t), "a.pdf");
  await client({
    apiKey: SECRET,
    headers: { "X-Team": "payments" },
  }).processes.pdf(DONE, { to });
  const [home, files] = [await service.ledger("identity"), await service.ledger("files")];
  assert.deepEqual(new Set(home.map((row) => row.key)), new Set(["present"]));
  assert.deepEqual(new Set(home.map((row) => row.headers["x-team"])), new Set(["payments"]));
  assert.deepEqual(
    files.map((row) => [row.key, row.headers["x-team"]]),
    [["absent", undefined]],
  );
  assert.equal((await service.facts()).files_saw_key, false);
  assert.ok(!readFileSync(to, "latin1").includes(SECRET));
});

// Pages.

test("the type of a key is read without verifying it", () => {
  assert.equal(keyType(BACKEND), "backend");
  assert.equal(keyType(WEB), "web");
  for (const none of [
    "",
    "plain",
    "a.b.c",
    "a..c",
    `a.${Buffer.from("null").toString("base64url")}.c`,
    jwt({ key_type: 7 }),
  ]) {
    assert.equal(keyType(none), undefined);
  }
});

test("a backend key is refused in a page", async (t) => {
  t.after(() => delete globalThis.window);
  globalThis.window = { document: {} };
  assert.throws(() => client({ apiKey: BACKEND }), {
    name: "ConfigError",
    code: "backend_key",
  });
  assert.equal(
    (
      await failure(
        client({ apiKey: () => BACKEND })
          .checks.list()
          .first(1),
      )
    ).code,
    "backend_key",
  );
  assert.equal((await failure(client({ apiKey: WEB }).checks.get("CHK1", { apiKey: BACKEND }))).code, "backend_key");
  const allowed = scripted(empty);
  await client({
    apiKey: BACKEND,
    dangerouslyAllowBrowser: true,
    fetch: allowed.fetch,
  })
    .checks.list()
    .first(1);
  assert.equal(allowed.seen[0].headers["truora-api-key"], BACKEND);
  const web = scripted(empty);
  await client({ apiKey: WEB, fetch: web.fetch }).checks.list().first(1);
  assert.equal(web.seen.length, 1);
  // A page follows no redirect that it cannot see: the way out is named.
  const error = await failure(client({ apiKey: WEB }).processes.pdf(DONE));
  assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "redirects_hidden", "no"]);
  assert.match(error.message, /proxy/);
});

test("on a server it is what one uses", () => {
  assert.ok(client({ apiKey: BACKEND }));
});

// Where nothing may show up.

const everything = {
  depth: 20,
  showHidden: true,
  getters: true,
  maxArrayLength: 1000,
  maxStringLength: 100_000,
};

test("printing a client, or what belongs to it, shows nothing", async () => {
  const truora_ = client({ apiKey: SECRET });
  const page = (await truora_.checks.list().pages().next()).value;
  const things = [
    truora_,
    truora_.checks,
    truora_.checks.list(),
    truora_.withOptions({ timeout: 1000 }),
    new Key(SECRET, () => undefined, false),
    truora.responseOf(page),
    await truora_.processes.pdf(DONE),
  ];
  for (const thing of things) {
    for (const shown of [inspect(thing, everything), JSON.stringify(thing), String(thing)]) {
      assert.ok(!shown.includes(SECRET) && !shown.includes("Signature"), shown);
    }
  }
});

const SCENES = {
  refused: undefined,
  status: { answer: { status: 400, json: { message: "no" } } },
  reset: { fault: { at: "after_request", kind: "reset" } },
  cut: {
    answer: { status: 200, json: {} },
    fault: { at: "headers", kind: "close", bytes: 5 },
  },
  garbled: {
    answer: { status: 200, json: {} },
    fault: { at: "headers", kind: "corrupt", bytes: 3 },
  },
  redirect: {
    answer: {
      status: 302,
      body: "",
      headers: { Location: `https://x.test/?sig=${SECRET}` },
    },
  },
  "bad redirect": {
    answer: {
      status: 302,
      body: "",
      headers: { Location: `http://[x/?sig=${SECRET}` },
    },
  },
  decode: { answer: { status: 200, body: "nonsense" } },
};
for (const [name, scene] of Object.entries(SCENES)) {
  test(`errors show neither key, link nor id: ${name}`, async () => {
    const lines = [];
    const logger = {
      debug: (line) => lines.push(line),
      warn: (line) => lines.push(line),
    };
    const baseUrls = scene === undefined ? { checks: "http://127.0.0.1:1" } : service.bases;
    if (scene !== undefined) await service.scene({ host: "checks", ...scene });
    const error = await failure(
      client({ apiKey: SECRET, baseUrls, logger }).checks.get("CHK-PERSONAL-ID", { maxRetries: 0 }),
    );
    const shown = [inspect(error, everything), error.stack, error.message, ...lines].join("\n");
    assert.ok(!shown.includes(SECRET), shown);
    assert.ok(!error.message.includes("PERSONAL") && !lines.join("\n").includes("PERSONAL"));
    assert.ok(TruoraError.is(error));
  });
}

test("a file's link shows up nowhere", async (t) => {
  const lines = [];
  const logger = { debug: (line) => lines.push(line) };
  await service.scene({
    host: "files",
    times: 9,
    fault: { at: "body", kind: "close", bytes: 0 },
  });
  const error = await failure(client({ logger }).processes.pdf(DONE, { to: join(folder(t), "a.pdf") }));
  const shown = [inspect(error, everything), error.stack, ...lines].join("\n");
  for (const secret of ["X-Amz", "Signature", service.files, DONE]) assert.ok(!shown.includes(secret), shown);
  assert.match(lines[0], /^processes\.pdf: GET identity \/v1\/processes\/\{process_id\}\/pdf -> 202, attempt 1, /);
});

test("parameters show up in no error but in paths", async () => {
  const error = await failure(client().checks.create({ ...PERSON, first_name: 7, last_name: "Secreta" }));
  assert.ok(!inspect(error, everything).includes("Secreta"));
});

// Errors: one tree, known by brand, with words that stay.

import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

import { classOf } from "../../bindings-node/esm/errors/errors.js";
import { CLASSES } from "../../bindings-node/esm/printed/errors.js";
import { client, failure, PERSON, service, truora, TruoraError } from "./support.mjs";

test("the printed table names classes that are there", () => {
  for (const [key, title] of Object.entries(CLASSES)) {
    const [kind, code] = key.split("/");
    assert.equal(classOf(kind, code).title, title);
    assert.equal(typeof truora[title], "function", title);
    assert.ok(truora[title].prototype instanceof TruoraError);
  }
  assert.equal(classOf("new", "x"), TruoraError);
  assert.equal(classOf("api", "new"), truora.ApiError);
});

const STATUSES = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  418: "BadRequestError",
  422: "BadRequestError",
  429: "RateLimitError",
  500: "ServerError",
};
for (const [status, name] of Object.entries(STATUSES)) {
  test(`status ${status} is a ${name}`, async () => {
    const json = { message: "no", code: 10400, http_code: Number(status) };
    await service.scene({
      host: "checks",
      answer: {
        status: Number(status),
        json,
        headers: { "x-request-id": "r-1" },
      },
    });
    const error = await failure(client().checks.create(PERSON, { maxRetries: 0 }));
    assert.equal(error.name, name);
    assert.equal(error.constructor, truora[name]);
    assert.ok(error instanceof truora.ApiError && error instanceof Error);
    assert.deepEqual(
      [error.kind, error.status, error.operation, error.sent, error.attempts, error.apiCode, error.apiMessage],
      ["api", Number(status), "checks.create", "yes", 1, "10400", "no"],
    );
    assert.deepEqual(JSON.parse(new TextDecoder().decode(error.body)), json);
    assert.match(error.message, /^checks\.create: the service answered/);
    assert.match(error.stack, new RegExp(`^${name}: checks\\.create`));
  });
}

test("known by brand, also from another copy of the package", async () => {
  const error = await failure(client().checks.get("CHK0"));
  assert.ok(truora.NotFoundError.is(error) && truora.ApiError.is(error) && TruoraError.is(error));
  assert.ok(!truora.ServerError.is(error) && !truora.ConfigError.is(error));
  const folder = await mkdtemp(join(tmpdir(), "copy-"));
  const copied = ["errors", "printed"].map((part) =>
    cp(new URL(`../../bindings-node/esm/${part}`, import.meta.url), join(folder, part), { recursive: true }),
  );
  await Promise.all([writeFile(join(folder, "package.json"), '{ "type": "module" }'), ...copied]);
  const twin = await import(pathToFileURL(join(folder, "errors/errors.js")).href);
  await rm(folder, { recursive: true });
  assert.notEqual(twin.NotFoundError, truora.NotFoundError);
  assert.ok(twin.NotFoundError.is(error) && twin.TruoraError.is(error) && !twin.ServerError.is(error));
  for (const other of [undefined, null, 7, "x", {}, new Error("x"), { name: "NotFoundError", kind: "api" }]) {
    assert.ok(!TruoraError.is(other));
  }
});

test("what the service said is masked in the message, and hidden when it is printed", async () => {
  const message = "the document 1000000000 of ana@example.com is unknown";
  await service.scene({
    host: "checks",
    answer: { status: 400, json: { message } },
  });
  const error = await failure(client().checks.create(PERSON));
  assert.equal(error.apiMessage, message);
  assert.ok(!error.message.includes("1000000000") && !error.message.includes("ana@"));
  for (const shown of [inspect(error, { depth: 9 }), JSON.stringify(error), String(error)]) {
    assert.ok(!shown.includes("1000000000") && !shown.includes("ana@"), shown);
  }
  assert.match(inspect(error), /status: 400/);
});

test("no member is there that has no value", async () => {
  const error = await failure(client().checks.create({}));
  assert.deepEqual(Object.keys(error).sort(), ["attempts", "code", "issues", "kind", "operation", "sent", "warnings"]);
  assert.deepEqual([error.status, error.last, error.body, error.cause, error.apiCode], Array(5).fill(undefined));
});

test("as JSON it is all that is safe, by the names of its members", async () => {
  await service.scene({
    host: "checks",
    answer: { status: 400, json: { message: "no", code: 10400 }, headers: { "x-amzn-RequestId": "r-1" } },
  });
  const error = await failure(client().checks.create(PERSON));
  const known = { kind: "api", code: "bad_request", operation: "checks.create", sent: "yes", attempts: 1, status: 400 };
  const told = { ...known, apiCode: "10400", requestId: "r-1", issues: [], warnings: [] };
  assert.deepEqual(JSON.parse(JSON.stringify(error)), { name: "BadRequestError", message: error.message, ...told });
  assert.deepEqual({ ...error }, told);
  for (const name of Object.keys(told)) assert.deepEqual(error.toJSON()[name], error[name]);
  // Issues are what is wrong, never with what.
  const wrong = await failure(client().checks.create({ ...PERSON, national_id: 1000000000 }));
  const [issue] = wrong.toJSON().issues;
  assert.deepEqual(Object.keys(issue), ["path", "code", "message"]);
  assert.deepEqual([issue.path, issue.code], ["national_id", "type"]);
  const more = new truora.ValidationError("no", { kind: "invalid", code: "invalid", issues: [{ ...issue, value: 7 }] });
  assert.deepEqual(more.toJSON().issues, [issue]);
  const lost = { kind: "transport", code: "reset", cause: { name: "TypeError", code: "ECONNRESET" } };
  assert.deepEqual(new truora.TransportError("lost", lost).toJSON().cause, lost.cause);
});

test("through postMessage, as JSON, and an error again on the other side", async () => {
  const error = await failure(client().checks.get("CHK0"));
  const bare = structuredClone(error);
  assert.deepEqual([bare.name, bare.kind, bare.message], ["Error", undefined, error.message]);
  const passed = structuredClone(error.toJSON());
  assert.deepEqual(passed, error.toJSON());
  const again = new TruoraError(passed.message, passed);
  assert.ok(TruoraError.is(again));
  assert.deepEqual({ ...again }, { ...error });
});

test("the cause is a name and a code, nothing more", async () => {
  await service.scene({
    host: "checks",
    fault: { at: "after_request", kind: "reset" },
  });
  const error = await failure(client().checks.create(PERSON));
  assert.deepEqual(Object.keys(error.cause).sort(), ["code", "name"]);
  assert.equal(Object.getPrototypeOf(error.cause), Object.prototype);
  assert.match(error.cause.code, /^(ECONNRESET|UND_ERR_SOCKET)$/);
});

test("a job that broke carries its last answer", async () => {
  await service.knobs({ final: "error" });
  const truora_ = client();
  const { check } = await truora_.checks.create(PERSON);
  const error = await failure(truora_.checks.wait(check.check_id));
  assert.ok(error instanceof truora.JobFailedError);
  assert.equal(error.last.check.status, "error");
  assert.ok(!inspect(error, { depth: 9 }).includes(check.check_id));
});

test("a wrong host is told from a wrong key", async () => {
  const error = await failure(
    client({ baseUrls: { ...service.bases, checks: service.bases.account } })
      .checks.list()
      .first(1),
  );
  assert.deepEqual([error.name, error.code, error.status], ["PermissionDeniedError", "wrong_host", 403]);
});

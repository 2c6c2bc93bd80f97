// The service dies before, while and after it reads a POST: never a second create unless the first surely was none.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Clock, client, closedPort, failure, PERSON, responseOf, service, truora } from "./support.mjs";

const fault = (members) => ({
  host: "checks",
  ...(members.at === "accept" ? {} : { method: "POST", path: "/v1/checks" }),
  fault: members,
});

const posts = async () => (await service.ledger("checks")).filter((row) => row.method === "POST").length;

// Where it strikes, and whether the service had acted by then.
const AFTER_IT_LEFT = {
  "reset in the head": [fault({ at: "mid_request", kind: "reset", bytes: 20 }), false],
  "closed in the head": [fault({ at: "mid_request", kind: "close", bytes: 20 }), false],
  "reset in the body": [fault({ at: "mid_request", kind: "reset", bytes: 100_000 }), false],
  "read, not acted on, reset": [fault({ at: "after_request", kind: "reset", process: false }), false],
  "read, not acted on, closed": [fault({ at: "after_request", kind: "close", process: false }), false],
  "acted, then reset": [fault({ at: "after_request", kind: "reset" }), true],
  "acted, then closed": [fault({ at: "after_request", kind: "close" }), true],
  "reset in the answer's head": [fault({ at: "headers", kind: "reset", bytes: 10 }), true],
  "closed in the answer's head": [fault({ at: "headers", kind: "close", bytes: 10 }), true],
  "reset in the answer's body": [fault({ at: "body", kind: "reset", bytes: 10 }), true],
  "closed in the answer's body": [fault({ at: "body", kind: "close", bytes: 10 }), true],
};

const health = {
  country: "CO",
  unixTimestampSeconds: 1,
  unixtimezoneOffsetSeconds: 0,
};

describe("a create that may have arrived is not sent again", () => {
  for (const [name, [scene, acted]] of Object.entries(AFTER_IT_LEFT)) {
    for (const warm of [false, true]) {
      test(`${name}, on a ${warm ? "kept" : "new"} connection`, async () => {
        const truora_ = client();
        if (warm) await truora_.health.get(health);
        await service.scene(scene);
        const error = await failure(truora_.checks.create(PERSON));
        assert.ok(error instanceof truora.TransportError, `${error.name}: ${error.message}`);
        const facts = await service.facts();
        assert.equal(facts.creates, Number(acted));
        assert.ok((await posts()) <= 1);
        assert.equal(error.attempts, 1);
        // "yes" only where an answer began to arrive, "no" never once a byte may have left.
        assert.equal(error.sent, name.includes("answer's body") ? "yes" : "maybe");
        assert.equal(facts.scenes_left, 0);
      });
    }
  }
});

test("nobody listens: surely not sent, repeated, and said so", async () => {
  const clock = new Clock();
  const checks = `http://127.0.0.1:${await closedPort()}`;
  const error = await failure(client({ clock, baseUrls: { ...service.bases, checks } }).checks.create(PERSON));
  assert.ok(error instanceof truora.ConnectError);
  assert.deepEqual([error.sent, error.attempts, clock.slept.length], ["no", 4, 3]);
  assert.equal(error.cause.code, "ECONNREFUSED");
  assert.equal((await service.facts()).creates, 0);
});

test("refusals are repeated: the service says that it has not processed it", async () => {
  await service.scene(
    {
      host: "checks",
      method: "POST",
      answer: { status: 429, json: {}, headers: { "Retry-After": "2" } },
    },
    {
      host: "checks",
      method: "POST",
      answer: { status: 503, json: {}, headers: { "Retry-After": "3" } },
    },
  );
  const clock = new Clock();
  const created = await client({ clock }).checks.create(PERSON);
  assert.equal(responseOf(created).attempts, 3);
  assert.deepEqual(clock.slept, [2, 3]);
  assert.equal((await service.facts()).creates, 1);
});

for (const status of [500, 502, 503, 504]) {
  test(`a failure of the service is not repeated: ${status}`, async () => {
    await service.scene({
      host: "checks",
      method: "POST",
      answer: { status, json: {} },
    });
    const error = await failure(client().checks.create(PERSON));
    assert.ok(error instanceof truora.ServerError);
    assert.deepEqual([error.sent, error.attempts, error.status], ["yes", 1, status]);
  });
}

for (const kind of ["reset", "close"]) {
  test(`a connection that ends at once: ${kind}`, async () => {
    // Whether a byte was written before the end arrived is a race; both outcomes must be true.
    await service.scene(fault({ at: "accept", kind }));
    try {
      assert.equal(responseOf(await client().checks.create(PERSON)).attempts, 2);
      assert.deepEqual([(await service.facts()).creates, await posts()], [1, 1]);
    } catch (error) {
      assert.ok(error instanceof truora.TransportError);
      assert.deepEqual([error.sent, error.attempts], ["maybe", 1]);
      assert.equal((await service.facts()).creates, 0);
    }
  });
}

describe("a read is repeated", () => {
  for (const [name, [scene]] of Object.entries(AFTER_IT_LEFT)) {
    test(name, async () => {
      const { method, path, ...anywhere } = scene;
      await service.scene(anywhere);
      const clock = new Clock();
      assert.deepEqual(await client({ clock }).checks.list().first(9), []);
      assert.equal(clock.slept.length, 1);
    });
  }
});

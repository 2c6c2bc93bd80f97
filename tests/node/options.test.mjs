// What options and ids mean that are missing, out of place or of a wrong type: never another account, host or engine.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { client, failure, KEY, PERSON, scripted, service, Truora, truora } from "./support.mjs";

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

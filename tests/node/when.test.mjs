// `when`: the moment that a text of the service names, as Python's has it (tests/py/test_values.py).

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

import { client, PERSON, ROOT, truora } from "./support.mjs";

const { when } = truora;

const MOMENTS = {
  "2026-11-22T13:04:05Z": "2026-11-22T13:04:05.000Z",
  "2026-11-22T13:04:05.123456789Z": "2026-11-22T13:04:05.123Z",
  "2026-11-22T13:04:05.9999Z": "2026-11-22T13:04:05.999Z",
  "2026-11-22T13:04:05.1Z": "2026-11-22T13:04:05.100Z",
  "2026-11-22T13:04:05,25z": "2026-11-22T13:04:05.250Z",
  "2026-11-22T08:04:05-05:00": "2026-11-22T13:04:05.000Z",
  "2026-11-22 18:34:05+0530": "2026-11-22T13:04:05.000Z",
  " 2026-11-22t13:04\n": "2026-11-22T13:04:00.000Z",
  "2026-11-22": "2026-11-22T00:00:00.000Z",
  "2016-12-31T23:59:60Z": "2017-01-01T00:00:00.000Z",
  "2024-02-29": "2024-02-29T00:00:00.000Z",
  "0001-01-01T00:00:00Z": "0001-01-01T00:00:00.000Z",
  "1969-12-31T23:59:59.999Z": "1969-12-31T23:59:59.999Z",
};
for (const [text, moment] of Object.entries(MOMENTS)) {
  test(`the moment of ${JSON.stringify(text)}`, () => {
    const found = when(text);
    assert.ok(found instanceof Date);
    assert.equal(found.toISOString(), moment);
  });
}

test("no time is no moment", () => {
  assert.deepEqual([when(undefined), when(null)], [undefined, undefined]);
});

const NONE = [
  ...["", "yesterday", "2026-13-01", "2026-02-29", "2026-00-10", "2026-11-22T25:00:00Z", "2026-11-22T13:60:00Z"],
  ...["2026-11-22T13:04:61Z", "22/11/2026", "2026-11-22T", "1700000000", "٢٠٢٦-11-22", "0000-01-01", "12026-11-22"],
  ...["2026-11-22T13:04:05+24:00", "2026-11-22T13:04:05Z and more"],
];
for (const text of NONE) {
  test(`${JSON.stringify(text)} is no time, and is not repeated`, () => {
    assert.throws(
      () => when(text),
      (error) => error instanceof RangeError && error.message === "not a time as RFC 3339 writes it",
    );
  });
}

test("what is no text is no time", () => {
  for (const other of [1700000000, new Date(), {}, true]) assert.throws(() => when(other), TypeError);
});

test("it reads what an answer has, wherever the machine stands", async () => {
  const { check } = await client().checks.create(PERSON);
  assert.equal(when(check.creation_date).getTime(), Date.parse(check.creation_date));
  const text = `
    import { when } from "${join(ROOT, "bindings-node", "esm", "entries", "node.js")}";
    console.log(when("2026-11-22T13:04").toISOString(), new Date("2026-11-22T13:04").toISOString());`;
  const env = { ...process.env, TZ: "America/Bogota" };
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", text], { encoding: "utf8", env });
  assert.equal(out, "2026-11-22T13:04:00.000Z 2026-11-22T18:04:00.000Z\n");
});

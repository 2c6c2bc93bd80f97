// Parameters as JSON: what JSON cannot carry is marked.

import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import { rename } from "../../bindings-node/esm/engine/driver.js";
import { encode } from "../../bindings-node/esm/values.js";

const mark = (what) => ({ "\0": what });
const reads = (value, expected) => assert.deepEqual(JSON.parse(encode(value)), expected);

test("what JSON carries goes as it is", () => {
  for (const plain of [
    {},
    { a: 1, b: "x", c: [true, null, { d: "é😀\u2028" }], e: 1e21, f: "" },
    "text",
    5,
    null,
    [],
  ]) {
    assert.equal(encode(plain), JSON.stringify(plain));
  }
  reads({ a: undefined, b: 1 }, { b: 1 });
  reads(Object.assign(Object.create(null), { a: 1 }), { a: 1 });
  reads(runInNewContext("({ a: [1, { b: 2 }] })"), { a: [1, { b: 2 }] });
});

test("numbers that JSON turns into null, or into another", () => {
  reads(
    { a: NaN, b: Infinity, c: -Infinity, d: -0, e: 0 },
    {
      a: mark("NaN"),
      b: mark("Infinity"),
      c: mark("-Infinity"),
      d: mark("-0"),
      e: 0,
    },
  );
});

test("lone surrogates, in texts and in names", () => {
  reads({ a: "x\ud800y", b: ["\udc00"], c: "\ud83d\ude00" }, { a: mark("surrogate"), b: [mark("surrogate")], c: "😀" });
  reads({ "k\ud800": 1 }, { "k\ufffd": mark("surrogate") });
});

test("days and instants", () => {
  reads({ at: new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6)) }, { at: mark("instant:2026-01-02T03:04:05.006Z") });
  reads({ at: new Date(NaN) }, { at: mark("foreign") });
  reads({ at: runInNewContext("new Date(0)") }, { at: mark("instant:1970-01-01T00:00:00.000Z") });
});

test("what is foreign to JSON", () => {
  class Money {
    toJSON() {
      return 5;
    }
  }
  const foreign = [
    () => {},
    Symbol("s"),
    new Map(),
    new Set(),
    5n,
    new Money(),
    new Float64Array(1),
    new String("x"),
    /x/,
    new Error("x"),
    Promise.resolve(),
    new URL("https://x.example"),
  ];
  for (const value of foreign) {
    reads({ a: value }, { a: mark("foreign") });
    reads([value], [mark("foreign")]);
    reads(value, mark("foreign"));
  }
  // No method of a caller's object decides what is sent.
  reads({ a: { toJSON: () => 5, b: 1 } }, { a: { toJSON: mark("foreign"), b: 1 } });
  const list = Object.assign([1], { toJSON: () => 5 });
  reads({ a: list }, { a: [1] });
});

test("bytes", () => {
  reads({ a: new Uint8Array([0, 65, 255]) }, { a: mark("bytes:\0Aÿ") });
  reads({ a: Buffer.from("é") }, { a: mark("bytes:Ã©") });
  assert.equal(JSON.parse(encode(new Uint8Array(100_000)))["\0"].length, 100_006);
});

test("holes, and undefined in lists", () => {
  // eslint-disable-next-line no-sparse-arrays
  reads([1, , undefined, 2], [1, null, null, 2]);
  reads({ a: [undefined, NaN, , 1] }, { a: [null, mark("NaN"), null, 1] });
});

test("circles, depth and graphs that unfold", () => {
  const circle = { a: 1 };
  circle.self = circle;
  reads(circle, { a: 1, self: mark("deep") });
  const list = [];
  list.push(list);
  reads(list, [mark("deep")]);
  let nested = {};
  for (let i = 0; i < 127; i += 1) nested = { n: nested };
  assert.equal(encode(nested), JSON.stringify(nested));
  assert.match(encode({ n: nested }), /\{"\\u0000":"deep"\}/);
  let doubled = {};
  for (let i = 0; i < 100; i += 1) doubled = { a: doubled, b: doubled };
  const begun = performance.now();
  assert.match(encode(doubled), /deep/);
  assert.ok(performance.now() - begun < 5000);
  const twice = { x: 1 };
  reads({ a: twice, b: twice, c: NaN }, { a: twice, b: twice, c: mark("NaN") });
});

test("names that are special elsewhere", () => {
  const own = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "toString": 3}');
  const text = encode({ ...own, __proto__: null });
  assert.ok(encode(own).includes('"__proto__":{"x":1}'));
  assert.ok(text.includes('"constructor":2'));
  assert.ok(encode(JSON.parse('{"__proto__": 1, "n": [null]}')).includes('"__proto__":1'));
  const marked = JSON.parse('{"__proto__": {"x": 1}}');
  marked.bad = NaN;
  assert.ok(encode(marked).includes('"__proto__":{"x":1}'));
});

test("nobody else makes marks", () => {
  reads({ a: { "\0": "instant:2026-01-01T00:00:00Z" } }, { a: mark("foreign") });
  reads({ a: { "\0": "x", b: 1 } }, { a: mark("foreign") });
  reads(mark("-0"), mark("foreign"));
});

test("members under other spellings get their name", () => {
  const answer = JSON.parse('{"a": [{"old": 1}, {"old": null, "new": 2}, {"old": null}], "from": {"old": 5}}');
  rename(answer, [
    { path: ["a", 0], from: "old", to: "new" },
    { path: ["a", 1], from: "old", to: "new" },
    { path: ["a", 2], from: "old", to: "new" },
    { path: ["from"], from: "old", to: "__proto__" },
    { path: ["nowhere", 3], from: "old", to: "new" },
    { path: [], from: "none", to: "new" },
  ]);
  assert.deepEqual(answer.a, [{ new: 1 }, { new: 2 }, { new: null }]);
  assert.deepEqual(Object.keys(answer.from), ["__proto__"]);
  assert.equal({}.polluted, undefined);
});

test("what is larger than 32 MiB is refused before it is unfolded, however it says so", () => {
  const sparse = [];
  sparse[1e9] = 1;
  const endless = {
    get: (_, name) => (name === "length" ? 2 ** 53 : name === "toJSON" ? undefined : 1),
    has: () => false,
  };
  const large = {
    "a list of holes": new Array(1e9),
    "the longest list": new Array(2 ** 32 - 1),
    "a sparse list": sparse,
    "a proxy of a list": new Proxy([], endless),
    bytes: new Uint8Array(1e9),
    "one text, many times": new Array(1e5).fill("x".repeat(1e6)),
    "one list, many times": new Array(1e4).fill(new Array(1e4).fill("xx")),
    "one name, many times": new Array(1e5).fill({ ["x".repeat(1e4)]: 1 }),
    "long texts with something to mark": [NaN, ...new Array(1e5).fill("x".repeat(1e6))],
  };
  for (const [name, value] of Object.entries(large)) {
    assert.equal(encode(value), undefined, name);
    assert.equal(encode({ a: [{ b: value }] }), undefined, name);
  }
});

test("what fits into 32 MiB to the byte is read, and one byte more is not", () => {
  const most = 32 * 1024 * 1024;
  for (const make of [
    (n) => "x".repeat(n),
    (n) => ["x".repeat(n), [], {}, null, true, 5],
    (n) => ({ a: "x".repeat(n), b: [] }),
    (n) => ({ a: -0, b: "x".repeat(n) }),
  ]) {
    const around = encode(make(0)).length;
    assert.equal(encode(make(most - around)).length, most);
    assert.equal(encode(make(most - around + 1)), undefined);
  }
});

test("other odd objects end too", () => {
  const deep = {
    get: (_, name) => (name === "toJSON" ? undefined : new Proxy({}, deep)),
    has: () => false,
    ownKeys: () => ["a", "b"],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
  };
  assert.match(encode(new Proxy({}, deep)), /deep/);
  reads({ length: 1e9 }, { length: 1e9 });
  reads(new Float64Array(3), mark("foreign"));
});

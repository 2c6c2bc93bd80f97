// Uploads against the mock service: what may be a file, what goes out, and what happens when something breaks.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createReadStream, openSync, ftruncateSync, closeSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { client, closedPort, failure, folder, responseOf, server, service, timed, truora } from "./support.mjs";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DATA = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251);
const BATCH = { country: "CO", type: "person", service: "checks" };
const ID = `BCH${"0".repeat(31)}1`;

function fnv(bytes) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

const HASH = fnv(DATA);

async function linkOf(made = client()) {
  return (await made.batches.create(BATCH)).file_upload_link;
}

const uploads = async () => (await service.facts()).uploads;

async function* pieces() {
  yield DATA.subarray(0, 70_000);
  yield new Uint8Array(0);
  yield DATA.subarray(70_000);
}

test("the story of a batch", async (t) => {
  const book = join(folder(t), "book.xlsx");
  writeFileSync(book, DATA);
  const made = client();
  const { file_upload_link } = await made.batches.create(BATCH);
  assert.equal((await failure(made.batches.start(ID))).code, "not_found");
  const seen = [];
  const onProgress = (...at) => void seen.push(at);
  const answer = await made.batches.upload({ file_upload_link, file: book }, { onProgress });
  assert.equal(answer.fileId, "FIL1");
  assert.equal(responseOf(answer).status, 200);
  assert.deepEqual(seen.at(-1), [DATA.length, DATA.length]);
  assert.ok(seen.length > 3);
  assert.deepEqual(await uploads(), [
    {
      bytes: DATA.length,
      hash: HASH,
      content_type: XLSX,
      content_length: String(DATA.length),
      chunked: false,
      key: false,
    },
  ]);
  assert.equal((await made.batches.start(ID)).message, "batch started successfully");
  assert.equal((await made.batches.wait(ID)).status, "finished");
  await made.batches.requestReport({ batch_id: ID, format: "xlsx" });
  const report = await made.batches.waitReport(ID);
  const bytes = await (await made.download(report.batch_report_url)).bytes();
  assert.equal(Buffer.from(bytes.subarray(0, 4)).toString(), "%PDF");
  assert.equal((await service.facts()).files_saw_key, false);
  // The second upload of a link is refused, and never tried twice.
  const error = await failure(made.batches.upload({ file_upload_link, file: book }));
  assert.deepEqual([error.kind, error.code, error.attempts], ["api", "forbidden", 1]);
  assert.ok(!/http|synthetic/.test(error.message));
});

const KINDS = {
  path: (path) => [path],
  "file address": (path) => [pathToFileURL(path)],
  bytes: () => [DATA],
  buffer: () => [Buffer.from(DATA)],
  "array buffer": () => [DATA.buffer],
  "view of a part": () => {
    const longer = new Uint8Array(DATA.length + 5);
    longer.set(DATA, 5);
    return [longer.subarray(5)];
  },
  blob: () => [new Blob([DATA])],
  "node stream": (path) => [createReadStream(path), { size: DATA.length }],
  "web stream": () => [new Blob([DATA]).stream(), { size: DATA.length }],
  iterator: () => [pieces(), { size: DATA.length }],
};

for (const [kind, make] of Object.entries(KINDS)) {
  test(`a file may be: ${kind}`, async (t) => {
    const path = join(folder(t), "book.xlsx");
    writeFileSync(path, DATA);
    const [file, more] = make(path);
    const file_upload_link = await linkOf();
    await client().batches.upload({ file_upload_link, file }, more);
    const [seen] = await uploads();
    assert.deepEqual([seen.hash, seen.content_length, seen.chunked], [HASH, String(DATA.length), false]);
  });
}

test("any link of an answer", async () => {
  const link = await linkOf();
  // Without a media type, which this link has signed.
  const error = await failure(client().upload(link, DATA));
  assert.deepEqual([error.status, error.operation], [403, "upload"]);
  const [seen] = await uploads();
  assert.deepEqual([seen.content_type ?? null, seen.key, seen.hash], [null, false, HASH]);
  const answer = await client().call("batches.upload", { file_upload_link: link, file: DATA });
  assert.equal(answer.fileId, "FIL1");
});

test("what is no file is told before anything is sent", async (t) => {
  const file_upload_link = await linkOf();
  const issues = async (file, more) => {
    const error = await failure(client().batches.upload({ file_upload_link, file }, more));
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  };
  assert.deepEqual(await issues(pieces()), ["size required"]);
  for (const wrong of [5, ["a"], { a: 1 }, () => 1]) assert.deepEqual(await issues(wrong), ["file type"]);
  const large = join(folder(t), "large");
  const fd = openSync(large, "w");
  ftruncateSync(fd, 209_715_201);
  closeSync(fd);
  assert.deepEqual(await issues(large), ["file length"]);
  const code = async (file, more) => (await failure(client().batches.upload({ file_upload_link, file }, more))).code;
  assert.equal(await code(folder(t)), "bad_source");
  assert.equal(await code(new URL("https://files.example.invalid/x")), "bad_source");
  assert.equal(await code(DATA, { size: 3 }), "bad_option");
  assert.equal(await code(DATA, { size: -1 }), "bad_option");
  assert.equal(await code(join(folder(t), "none")), "bad_source");
  assert.deepEqual(await uploads(), []);
  const found = client().validate("batches.upload", { file_upload_link: "x", file: DATA });
  assert.deepEqual(
    found.issues.map(({ path, code }) => `${path} ${code}`),
    ["file_upload_link format"],
  );
});

test("a stream keeps its promise, and what the caller throws comes back", async () => {
  const file_upload_link = await linkOf();
  const made = client();
  for (const [size, says] of [
    [DATA.length + 1, /ended after/],
    [DATA.length - 1, /more than/],
  ]) {
    const error = await failure(made.batches.upload({ file_upload_link, file: pieces() }, { size }));
    assert.deepEqual([error.code, error.sent], ["bad_source", "maybe"]);
    assert.match(error.message, says);
  }
  async function* broken() {
    yield DATA.subarray(0, 10);
    throw new RangeError("the caller's own");
  }
  await assert.rejects(made.batches.upload({ file_upload_link, file: broken() }, { size: 20 }), RangeError);
  const onProgress = () => {
    throw new SyntaxError("the caller's own");
  };
  await assert.rejects(made.batches.upload({ file_upload_link, file: DATA }, { onProgress }), SyntaxError);
});

test("no connection is tried again, but for what can be read once", async () => {
  const port = await closedPort();
  const file_upload_link = `http://127.0.0.1:${port}/x?Signature=synthetic`;
  for (const [file, attempts] of [
    [DATA, 4],
    [pieces(), 1],
  ]) {
    const error = await failure(client().batches.upload({ file_upload_link, file }, { size: DATA.length }));
    assert.deepEqual([error.code, error.sent, error.attempts], ["connect", "no", attempts]);
    assert.ok(!error.message.includes(String(port)));
  }
});

test("a lost answer is not tried again", async (t) => {
  let asked = 0;
  const base = await server(t, (socket) => {
    asked += 1;
    let got = 0;
    socket.on("data", (part) => {
      got += part.length;
      if (got > DATA.length) socket.destroy();
    });
  });
  const file_upload_link = `${base}/x?Signature=synthetic`;
  const error = await failure(timed().batches.upload({ file_upload_link, file: DATA }));
  assert.deepEqual([error.sent, error.attempts, asked], ["maybe", 1, 1]);
});

test("an upload can be cancelled, and ends in time", async (t) => {
  const base = await server(t, () => {});
  const file_upload_link = `${base}/x?Signature=synthetic`;
  const file = new Uint8Array(30_000_000);
  const late = await failure(timed().batches.upload({ file_upload_link, file }, { timeout: 300 }));
  assert.deepEqual([late.kind, late.sent], ["deadline", "maybe"]);
  async function* stuck() {
    yield new Uint8Array(1);
    await new Promise(() => {});
  }
  const silent = timed().batches.upload({ file_upload_link, file: stuck() }, { timeout: 300, size: 2 });
  assert.equal((await failure(silent)).kind, "deadline");
  const stop = new AbortController();
  const going = timed().batches.upload({ file_upload_link, file }, { signal: stop.signal });
  setTimeout(() => stop.abort(new EvalError("enough")), 50);
  await assert.rejects(going, EvalError);
});

test("behind a proxy handler there are no extras", async () => {
  const made = new truora.Truora({ proxy: "/api/truora" });
  const code = async (work) => (await failure(work)).code;
  assert.equal(await code(made.checks.get("CHK1", { extra: { a: 1 } })), "bad_option");
  assert.equal(await code(made.request({ method: "GET", host: "checks", path: "/v1/x" })), "bad_option");
  assert.throws(() => new truora.Truora({ proxy: "/api", overrides: { "checks.get": { host: "account" } } }), {
    code: "bad_option",
  });
});

test("a stream of the user's that cannot even be ended ends nothing else", async (t) => {
  const address = await server(t, (socket) => socket.resume());
  for (const broken of [
    () => {
      throw new Error("ending threw");
    },
    () => Promise.reject(new Error("ending failed")),
  ]) {
    const unheard = [];
    const hear = (error) => void unheard.push(error.message);
    process.on("unhandledRejection", hear);
    t.after(() => process.off("unhandledRejection", hear));
    const next = () => new Promise((resolve) => setTimeout(resolve, 5, { value: new Uint8Array(5), done: false }));
    const file = { [Symbol.asyncIterator]: () => ({ next, return: broken }) };
    const stop = new AbortController();
    const reason = new Error("enough");
    setTimeout(() => stop.abort(reason), 60);
    const upload = timed().upload(`${address}/x`, file, { size: 1000, signal: stop.signal });
    await assert.rejects(upload, (error) => error === reason);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(unheard, []);
  }
});

/** The bytes of memory that a process of its own takes at most for an upload of so many zeros. */
async function peak(t, size, answer) {
  const path = join(folder(t), "zeros");
  const fd = openSync(path, "w");
  ftruncateSync(fd, size);
  closeSync(fd);
  let head = "";
  let got = 0;
  const base = await server(t, (socket) => {
    socket.on("data", (part) => {
      if (head === "") head = part.toString("latin1", 0, part.indexOf("\r\n\r\n") + 4);
      got += part.length;
      if (got >= size + head.length) socket.end(`HTTP/1.1 ${answer}\r\nContent-Length: 0\r\n\r\n`);
    });
  });
  const script = `
    import { Truora } from ${JSON.stringify(new URL("../../bindings-node/esm/entries/node.js", import.meta.url).href)};
    const truora = new Truora({ apiKey: "k", baseUrls: { checks: "http://127.0.0.1:1" } });
    const said = await truora.upload("${base}/x?Signature=synthetic", ${JSON.stringify(path)}).catch((error) => error);
    console.log(JSON.stringify({ rss: process.resourceUsage().maxRSS * 1024, code: said.code, sent: said.sent }));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  for await (const part of child.stdout) out += part;
  assert.match(head.toLowerCase(), new RegExp(`\r\ncontent-length: ${size}\r\n`));
  return { got: got - head.length, ...JSON.parse(out) };
}

test("a file from a path takes no memory of its size, and a redirect is an answer", async (t) => {
  const small = await peak(t, 100_000, "200 OK");
  const large = await peak(t, 100_000_000, "200 OK");
  assert.deepEqual([large.got, large.code], [100_000_000, undefined]);
  const moved = await peak(t, 100_000_000, "307 Temporary Redirect\r\nLocation: /elsewhere");
  assert.deepEqual([moved.got, moved.code, moved.sent], [100_000_000, "unexpected_redirect", "yes"]);
  // It was as much more as the file has bytes.
  for (const { rss } of [large, moved]) assert.ok(rss - small.rss < 60_000_000, `${rss - small.rss} bytes more`);
});

// Files as streams: read once, completely, within their time.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";

import { client, DONE, failure, folder, responseOf, server, service, timed, truora, within } from "./support.mjs";

function whole(path) {
  const data = Buffer.isBuffer(path) ? path : readFileSync(path);
  return data.subarray(0, 4).toString() === "%PDF" && data.toString("latin1").trimEnd().endsWith("%%EOF");
}

test("a stream is read whole, once", async () => {
  const seen = [];
  const stream = await client().processes.pdf(DONE, {
    onProgress: (...at) => void seen.push(at),
  });
  assert.ok(stream instanceof truora.Download);
  assert.equal(responseOf(stream).status, 200);
  assert.equal(stream.type, "application/pdf");
  const bytes = Buffer.from(await stream.bytes());
  assert.ok(whole(bytes));
  assert.equal(bytes.length, stream.size);
  assert.deepEqual(seen.at(-1), [stream.size, stream.size]);
  assert.deepEqual([...(await stream.bytes().catch(() => []))], []);
  assert.ok(!inspect(stream, { depth: 9, showHidden: true }).includes("X-Amz"));
});

test("a stream is a body for others, or read piece by piece", async () => {
  const blob = await (await client().processes.pdf(DONE)).blob();
  assert.equal(blob.type, "application/pdf");
  const stream = await client().processes.pdf(DONE);
  assert.equal((await new Response(stream.body).arrayBuffer()).byteLength, blob.size);
  let size = 0;
  for await (const part of await client().processes.pdf(DONE)) size += part.length;
  assert.equal(size, blob.size);
});

test("a stream that is left early closes its connection", async () => {
  await service.scene({
    host: "files",
    fault: { at: "body", kind: "drip", bytes: 1000, interval_ms: 20 },
  });
  const stream = await timed().processes.pdf({ process_id: DONE }, { timeout: 60_000 });
  for await (const part of stream) {
    assert.ok(part.length > 0);
    break;
  }
  await service.scene({
    host: "files",
    fault: { at: "body", kind: "drip", bytes: 1000, interval_ms: 20 },
  });
  const other = await client().processes.pdf(DONE);
  await other.cancel();
  await other.cancel();
});

test("a stream is read once: one that was read or cancelled does not look like an empty file", async () => {
  const again = [
    (stream) => stream.bytes(),
    (stream) => stream.blob(),
    (stream) => stream[Symbol.asyncIterator]().next(),
  ];
  const before = [
    (stream) => stream.bytes(),
    (stream) => stream.cancel(),
    async (stream) => {
      for await (const part of stream) if (part) break;
    },
    (stream) => new Response(stream.body).arrayBuffer(),
  ];
  for (const first of before) {
    for (const second of again) {
      const stream = await client().processes.pdf(DONE);
      await first(stream);
      await assert.rejects(second(stream), TypeError, `${first}, ${second}`);
    }
  }
});

test("a stream that is cancelled while it is read does not return a part as the whole file", async () => {
  const body = () => new ReadableStream({ start: (to) => to.enqueue(new Uint8Array(5)) });
  const stream = await client({ fetch: async () => new Response(body()) }).download("https://files.example/x");
  const reading = stream.bytes();
  await new Promise((resolve) => setImmediate(resolve));
  await stream.cancel();
  await assert.rejects(within(1000, reading), { name: "AbortError" });
});

for (const kind of ["close", "reset"]) {
  test(`a stream that breaks off fails: ${kind}`, async () => {
    await service.scene({
      host: "files",
      fault: { at: "body", kind, bytes: 150_000 },
    });
    const stream = await client().processes.pdf(DONE);
    const error = await failure(stream.bytes());
    assert.ok(error instanceof truora.TransportError);
    assert.deepEqual([error.operation, error.sent, error.status], ["processes.pdf", "yes", 200]);
    assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes("X-Amz"));
  });
}

test("a stream keeps to its time", async () => {
  await service.scene({
    host: "files",
    fault: { at: "body", kind: "drip", bytes: 1, interval_ms: 100 },
  });
  await service.knobs({ pdf_202s: 0 });
  const stream = await timed().processes.pdf(DONE, { timeout: 700 });
  const begun = performance.now();
  const error = await failure(stream.bytes());
  assert.ok(error instanceof truora.DeadlineError);
  assert.ok(performance.now() - begun < 1200);
});

test("a signal ends a stream", async () => {
  await service.scene({
    host: "files",
    fault: { at: "body", kind: "drip", bytes: 1000, interval_ms: 20 },
  });
  const stop = new AbortController();
  const stream = await client().processes.pdf(DONE, { signal: stop.signal });
  const reason = new Error("enough");
  setTimeout(() => stop.abort(reason), 50);
  await assert.rejects(stream.bytes(), (error) => error === reason);
});

for (const ended of ["signal", "timeout"]) {
  test(`a stream that is not read is ended too: ${ended}`, async (t) => {
    let closed;
    const gone = new Promise((resolve) => (closed = resolve));
    const address = await server(t, (socket) => {
      socket.once("close", closed);
      socket.on("data", () => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nsome"));
    });
    const stop = new AbortController();
    const options = ended === "signal" ? { signal: stop.signal } : { timeout: 200 };
    const stream = await timed().download(`${address}/f`, options);
    const reason = new Error("enough");
    if (ended === "signal") stop.abort(reason);
    await within(1000, gone);
    const error = await stream.bytes().catch((error) => error);
    if (ended === "signal") assert.equal(error, reason);
    else assert.deepEqual([error.name, error.code, error.sent], ["DeadlineError", "deadline", "yes"]);
  });
}

test("a slow `onProgress` is no way round the time and the signal", async (t) => {
  const onProgress = () => new Promise(() => {});
  const to = join(folder(t), "result.pdf");
  await service.knobs({ pdf_202s: 0 });
  const late = await failure(within(2000, timed().processes.pdf(DONE, { to, onProgress, timeout: 300 })));
  assert.equal(late.name, "DeadlineError");
  const reason = new Error("enough");
  const stop = new AbortController();
  const stopped = client().processes.pdf(DONE, {
    to,
    signal: stop.signal,
    onProgress: () => (stop.abort(reason), onProgress()),
  });
  await assert.rejects(within(2000, stopped), (error) => error === reason);
  assert.deepEqual(readdirSync(join(to, "..")), []);
});

// Answers that break off, say one thing and are another, or are followed by more: never taken for whole ones.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deflateSync, gzipSync } from "node:zlib";

import { creates } from "../faults/creates.mjs";
import { matrix } from "../faults/matrix.mjs";
import { rawServer, whole } from "../faults/server.mjs";
import { client, failure, PERSON, responseOf, timed, truora } from "./support.mjs";

const CHECK = '{"check":{"check_id":"CHK1"}}';

/** A server that answers as it is told, and a client of it. */
async function answering(t, answer) {
  const server = await rawServer(answer);
  t.after(() => server.close());
  const link = `${server.url}/file?Signature=synthetic`;
  return { server, link, made: timed({ baseUrls: { checks: server.url }, maxRetries: 0 }) };
}

describe("cut at every byte, an answer is never taken for a whole one", () => {
  const cells = {
    get: ["length", "chunked", "close", "length, gzip", "close, br"],
    create: ["length", "close"],
    list: ["chunked", "close"],
    file: ["length", "chunked", "close", "close, gzip"],
    stream: ["length", "close"],
  };
  // A reset is like an end, but where the end of the connection is that of the body. `tests/faults` tries all of them.
  const ends = (framing) => (framing === "close" ? ["fin", "rst"] : ["fin"]);
  for (const [call, framings] of Object.entries(cells)) {
    test(call, async () => {
      for await (const cell of matrix(truora, { calls: [call], framings, ends })) {
        assert.deepEqual(cell.wrong, [], `${call}, ${cell.framing}`);
        const isFile = call === "file" || call === "stream";
        const expected = {
          close: "transport/truncated, sent yes",
          "close, gzip": "decode/bad_encoding, sent yes",
        };
        assert.equal(cell.uncut, (isFile && expected[cell.framing]) || "whole", cell.framing);
      }
    });
  }
});

test("3,000 creates at 30 % faults: none is doubled, none made up, and `sent` is right", async () => {
  const { wrong, outcomes, struck } = await creates(truora);
  assert.deepEqual(wrong, []);
  assert.ok(outcomes.created > 1500, JSON.stringify(outcomes));
  assert.ok(
    Object.values(struck).every((times) => times > 20),
    JSON.stringify(struck),
  );
});

test("an answer without a byte, whose end only the connection's end shows, is no answer", async (t) => {
  for (const bytes of [whole("close", 200, ""), whole("close", 200, " \n"), whole("length, gzip", 200, "")]) {
    const { made } = await answering(t, () => ({ bytes, end: "fin" }));
    const calls = [() => made.checks.get("CHK1"), () => made.checks.create(PERSON), () => made.checks.list().first(3)];
    for (const call of calls) {
      const error = await failure(call);
      assert.deepEqual([error.code, error.sent, error.cause?.name], ["truncated", "yes", "NoLength"]);
    }
  }
  // A status that has no body, and one that says no, need none.
  const { made } = await answering(t, () => ({ bytes: whole("close", 404, ""), end: "fin" }));
  assert.equal((await failure(made.checks.get("CHK1"))).name, "NotFoundError");
});

test("bytes that follow an answer are not taken for the next one", async (t) => {
  const forged = whole("length", 200, '{"check":{"check_id":"FORGED"}}');
  for (const later of [false, true]) {
    let count = 0;
    const { made } = await answering(t, (_request, socket) => {
      count += 1;
      const bytes = whole("length", 200, `{"check":{"check_id":"CHK${count}"}}`);
      if (!later) return { bytes: Buffer.concat([bytes, forged]), end: "keep" };
      socket.write(bytes, () => setImmediate(() => socket.write(forged)));
    });
    for (let i = 1; i <= 20; i += 1) {
      const { check } = await made.checks.get("CHK1").catch(() => ({ check: { check_id: `CHK${i}` } }));
      assert.equal(check.check_id, `CHK${i}`);
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
});

test("bombs: bounded in what is unpacked, and nothing is packed twice", async (t) => {
  const zeros = Buffer.alloc(60_000_000, " ");
  const twice = gzipSync(gzipSync(zeros, { level: 1 }));
  const head = (coding, body) =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`),
      body,
    ]);
  const bombs = {
    "gzip, gzip": [twice, "bad_encoding"],
    "gzip, identity, deflate": [deflateSync(gzipSync(CHECK)), "bad_encoding"],
    gzip: [gzipSync(Buffer.concat([Buffer.from('"'), zeros, Buffer.from('"')])), "too_large"],
  };
  for (const [coding, [body, code]] of Object.entries(bombs)) {
    const { made, link } = await answering(t, () => ({ bytes: head(coding, body), end: "keep" }));
    const before = process.memoryUsage().rss;
    for (const call of [() => made.checks.get("CHK1"), () => made.checks.create(PERSON)]) {
      const error = await failure(call);
      assert.deepEqual([error.name, error.code, error.sent], ["DecodeError", code, "yes"], coding);
    }
    const file = await failure(made.download(link));
    assert.deepEqual([file.name, file.code, file.sent], ["DecodeError", "bad_encoding", "yes"]);
    assert.ok(process.memoryUsage().rss - before < 200_000_000, coding);
  }
  // A refusal keeps its status, whatever its text is packed in.
  const refusal = head("gzip, gzip", twice).toString("latin1").replace("200 OK", "404 Not Found");
  const { made } = await answering(t, () => ({ bytes: Buffer.from(refusal, "latin1"), end: "keep" }));
  assert.equal((await failure(made.checks.get("CHK1"))).status, 404);
});

test("an answer that was packed once, and its parts, are read", async (t) => {
  for (const framing of ["length, gzip", "chunked, two members", "close, deflate", "length, br"]) {
    const { made } = await answering(t, () => ({ bytes: whole(framing, 200, CHECK), end: "fin" }));
    const answer = await made.checks.get("CHK1");
    assert.equal(answer.check.check_id, "CHK1", framing);
    assert.equal(responseOf(answer).status, 200);
  }
});

test("a stand-in for `fetch` has no network, so its bodies end where they end", async () => {
  const fetch = async () => new Response("%PDF");
  const bytes = await (await client({ fetch }).download("https://files.example.invalid/x?Signature=1")).bytes();
  assert.equal(Buffer.from(bytes).toString(), "%PDF");
});

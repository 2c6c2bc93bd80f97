// Saved files: complete or absent, for the owner's eyes only, continued where they broke off, and never with the key.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { client, DONE, failure, folder, PERSON, responseOf, service, truora, within } from "./support.mjs";

const mode = (path) => statSync(path).mode & 0o777;

function whole(path) {
  const data = Buffer.isBuffer(path) ? path : readFileSync(path);
  return data.subarray(0, 4).toString() === "%PDF" && data.toString("latin1").trimEnd().endsWith("%%EOF");
}

test("a file is saved", async (t) => {
  const to = join(folder(t), "result.pdf");
  const seen = [];
  const saved = await client().processes.pdf(DONE, {
    to,
    onProgress: (...at) => void seen.push(at),
  });
  assert.ok(saved instanceof truora.SavedFile);
  assert.equal(saved.path, to);
  assert.equal(saved.bytes, statSync(to).size);
  assert.ok(whole(to));
  assert.equal(mode(to), 0o600);
  assert.deepEqual(readdirSync(join(to, "..")), ["result.pdf"]);
  const done = seen.map(([bytes]) => bytes);
  assert.deepEqual(
    done,
    [...done].sort((a, b) => a - b),
  );
  assert.deepEqual(seen.at(-1), [saved.bytes, saved.bytes]);
  const info = responseOf(saved);
  assert.deepEqual([info.status, info.headers.get("content-type")], [200, "application/pdf"]);
  // 202, 202, 302 at the service with the key; the file without it.
  assert.deepEqual(
    (await service.ledger("identity")).map((row) => row.key),
    ["present", "present", "present"],
  );
  const [fetched, ...more] = await service.ledger("files");
  assert.deepEqual(more, []);
  assert.ok(!("authorization" in fetched.headers));
  assert.equal(fetched.headers["accept-encoding"], "identity");
  assert.equal((await service.facts()).files_saw_key, false);
});

test("a name may be as long as the disk has room for", async (t) => {
  const place = folder(t);
  for (const name of ["報告書".repeat(27) + ".pdf", "é".repeat(120) + ".pdf", "a".repeat(251) + ".pdf"]) {
    await client().processes.pdf(DONE, { to: join(place, name) });
    assert.ok(whole(join(place, name)), name);
  }
  const error = await failure(client().processes.pdf(DONE, { to: join(place, "a".repeat(256)) }));
  assert.deepEqual([error.code, error.sent], ["bad_target", "no"]);
  assert.equal(readdirSync(place).length, 3);
});

test("a file address is a path too; a file that stands keeps its mode", async (t) => {
  const to = join(folder(t), "a file.pdf");
  writeFileSync(to, "old");
  chmodSync(to, 0o644);
  await client().processes.pdf({ process_id: DONE }, { to: pathToFileURL(to) });
  assert.ok(whole(to));
  assert.equal(mode(to), 0o644);
});

const FAILURES = {
  "the file's host fails": {
    host: "files",
    times: 9,
    answer: { status: 500, body: "no" },
  },
  "it breaks off at once": {
    host: "files",
    times: 9,
    fault: { at: "body", kind: "close", bytes: 0 },
  },
  "there is none": {
    host: "identity",
    answer: { status: 404, json: { message: "none" } },
  },
};
for (const [name, scene] of Object.entries(FAILURES)) {
  test(`failures leave nothing: ${name}`, async (t) => {
    const to = join(folder(t), "result.pdf");
    writeFileSync(to, "old");
    await service.scene(scene);
    const error = await failure(client().processes.pdf(DONE, { to }));
    assert.ok(error instanceof truora.ApiError || error instanceof truora.TransportError);
    assert.equal(readFileSync(to, "utf8"), "old");
    assert.deepEqual(readdirSync(join(to, "..")), ["result.pdf"]);
  });
}

test("the user's own error passes through, and leaves nothing", async (t) => {
  const place = folder(t);
  const mine = new RangeError("mine");
  const onProgress = () => {
    assert.equal(readdirSync(place).length, 1);
    assert.equal(mode(join(place, readdirSync(place)[0])), 0o600);
    throw mine;
  };
  await assert.rejects(client().processes.pdf(DONE, { to: join(place, "a.pdf"), onProgress }), (e) => e === mine);
  assert.deepEqual(readdirSync(place), []);
});

test("an aborted signal leaves nothing, and its reason is the error", async (t) => {
  const place = folder(t);
  await service.scene({
    host: "files",
    fault: { at: "body", kind: "delay", bytes: 100_000, interval_ms: 9000 },
  });
  const stop = new AbortController();
  const reason = new Error("enough");
  const work = client().processes.pdf(DONE, {
    to: join(place, "a.pdf"),
    signal: stop.signal,
    onProgress: () => stop.abort(reason),
  });
  await within(
    2000,
    assert.rejects(work, (error) => error === reason),
  );
  assert.deepEqual(readdirSync(place), []);
});

for (const kind of ["close", "reset"]) {
  test(`a broken file is continued: ${kind}`, async (t) => {
    const to = join(folder(t), "a.pdf");
    await service.scene({
      host: "files",
      fault: { at: "body", kind, bytes: 150_000 },
    });
    const saved = await client().processes.pdf(DONE, { to });
    assert.ok(whole(to));
    assert.equal(saved.bytes, statSync(to).size);
    const [first, second, ...more] = await service.ledger("files");
    assert.deepEqual(more, []);
    assert.ok(!("range" in first.headers));
    // After a reset the kernel may throw away all that was on its way.
    if (kind === "reset" && second.headers.range === undefined) return;
    const start = Number(/^bytes=(\d+)-$/.exec(second.headers.range)[1]);
    assert.ok(start > 0 && start <= 150_000, `${start}`);
    assert.equal(second.status, 206);
  });
}

for (const knobs of [{ etags: "none" }, { ranges: false }, { new_version_per_link: true }]) {
  test(`or begun again: ${Object.keys(knobs)}`, async (t) => {
    const to = join(folder(t), "a.pdf");
    await service.knobs(knobs);
    await service.scene({
      host: "files",
      fault: { at: "body", kind: "close", bytes: 150_000 },
    });
    const saved = await client().processes.pdf(DONE, { to });
    assert.ok(whole(to));
    assert.equal(saved.bytes, statSync(to).size);
  });
}

test("an expired link is asked for again", async (t) => {
  const to = join(folder(t), "a.pdf");
  await service.knobs({ expire_links: 1 });
  await client().processes.pdf(DONE, { to });
  assert.ok(whole(to));
});

test("chunks without a length", async (t) => {
  const to = join(folder(t), "a.pdf");
  await service.scene({ host: "files", fault: { at: "body", chunked: true } });
  const seen = new Set();
  await client().processes.pdf(DONE, {
    to,
    onProgress: (_, total) => void seen.add(total),
  });
  assert.ok(whole(to));
  assert.deepEqual([...seen], [undefined]);
});

test("bad targets are found before anything is sent", async (t) => {
  const place = folder(t);
  execFileSync("mkfifo", [join(place, "pipe")]);
  const bad = [
    place,
    join(place, "none", "a.pdf"),
    "",
    join(place, "pipe"),
    "/dev/null",
    `${place}/new/`,
    `${place}/new/.`,
    7,
  ];
  for (const to of [...bad, new URL("https://example.com/a"), `${place}/a\0b`]) {
    const error = await failure(client().processes.pdf(DONE, { to }));
    assert.ok(error instanceof truora.ConfigError, String(to));
    assert.equal(error.code, "bad_target");
    assert.ok(!error.message.includes(place));
  }
  assert.deepEqual(await service.ledger(), []);
});

test("links of answers are fetched without the key", async (t) => {
  const to = join(folder(t), "a");
  const truora_ = client({ headers: { "X-Team": "payments" } });
  const { check } = await truora_.checks.create(PERSON);
  await truora_.checks.wait(check.check_id);
  const [row] = await truora_.checks.attachments(check.check_id).first(1);
  const saved = await truora_.download(row.link, { to });
  assert.equal(saved.bytes, statSync(to).size);
  const streamed = await truora_.download(row.link);
  assert.deepEqual(Buffer.from(await streamed.bytes()), readFileSync(to));
  assert.equal((await service.facts()).files_saw_key, false);
  assert.ok((await service.ledger("files")).every((seen) => !("x-team" in seen.headers)));
});

for (const link of ["http://example.com/x", "ftp://example.com/x", "nonsense", "https://a b/"]) {
  test(`links that are none: ${link}`, async () => {
    const error = await failure(client().download(link));
    assert.ok(error instanceof truora.ConfigError);
    assert.ok(!error.message.includes(link));
  });
}

test("a check's PDF: 404 while it is made", async (t) => {
  const to = join(folder(t), "check.pdf");
  const truora_ = client();
  const { check } = await truora_.checks.create(PERSON);
  await truora_.checks.wait(check.check_id);
  await truora_.checks.createPdf(check.check_id);
  await truora_.checks.pdf({ check_id: check.check_id, lang: "en" }, { to });
  assert.ok(existsSync(to));
});

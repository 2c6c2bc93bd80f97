// Where files come from and go to: what the system refuses is our own error, and no link or `chdir` misleads.

import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";

import { client, DONE, failure, folder as made, KEY, service, Truora } from "./support.mjs";

const folder = (t) => realpathSync(made(t));
const pdf = (to, more = {}) => client().processes.pdf(DONE, { to, ...more });

function whole(path) {
  const data = readFileSync(path);
  return data.subarray(0, 4).toString() === "%PDF" && data.toString("latin1").trimEnd().endsWith("%%EOF");
}

async function refused(work, code, word, sent) {
  const error = await failure(work);
  assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", code, sent], error.message);
  assert.ok(error.message.includes(word), error.message);
  if (code === "bad_target") assert.equal(error.attempts > 0, sent === "yes");
  assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes("truora-test-"), error.message);
  return error;
}

/** Makes a method of file handles fail, as a full or broken disk would. */
async function failing(t, method, code) {
  const handle = await open(import.meta.filename ?? new URL(import.meta.url).pathname);
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  t.mock.method(prototype, method, async () => {
    const message = `${code}: words of the system, ${method} '/truora-test-secret'`;
    throw Object.assign(new Error(message), { code, syscall: method });
  });
}

test("a folder that takes no files is found before anything is sent", async () => {
  await refused(pdf("/proc/a.pdf"), "bad_target", "E", "no");
  assert.deepEqual(await service.ledger(), []);
});

for (const [method, code] of [
  ["write", "ENOSPC"],
  ["truncate", "EIO"],
]) {
  test(`what the disk refuses later: ${method}`, async (t) => {
    const place = folder(t);
    await failing(t, method, code);
    const error = await refused(pdf(join(place, "a.pdf")), "bad_target", `${code}, words of the system`, "yes");
    assert.equal(error.cause.code, code);
    assert.deepEqual(readdirSync(place), []);
  });
}

test("a target that becomes a folder", async (t) => {
  const place = folder(t);
  const to = join(place, "a.pdf");
  const onProgress = () => void (existsSync(to) || mkdirSync(to));
  await refused(pdf(to, { onProgress }), "bad_target", "E", "yes");
  assert.deepEqual(readdirSync(place), ["a.pdf"]);
});

test("an error of the caller's own is not ours", async (t) => {
  const place = folder(t);
  const own = Object.assign(new Error("ENOSPC: of the caller"), { code: "ENOSPC", syscall: "write" });
  const onProgress = () => Promise.reject(own);
  await assert.rejects(pdf(join(place, "a.pdf"), { onProgress }), (error) => error === own);
  const pieces = (async function* () {
    throw own;
  })();
  const upload = client().upload(`${service.files}/x`, pieces, { size: 5 });
  await assert.rejects(upload, (error) => error === own);
  assert.deepEqual(readdirSync(place), []);
});

test("parameters that are wrong leave no file", async (t) => {
  const place = folder(t);
  assert.equal((await failure(client().processes.pdf("", { to: join(place, "a.pdf") }))).name, "ValidationError");
  const stop = AbortSignal.abort(new Error("enough"));
  await assert.rejects(pdf(join(place, "a.pdf"), { signal: stop }), /enough/);
  assert.deepEqual(readdirSync(place), []);
});

test("sources that cannot be read", async (t) => {
  const place = folder(t);
  symlinkSync("loop", join(place, "loop"));
  for (const [file, word] of [
    [join(place, "none"), "ENOENT"],
    [join(place, "loop"), "ELOOP"],
    [join(place, "x".repeat(300)), "ENAMETOOLONG"],
    [place, "regular file"],
    ["/dev/null", "regular file"],
    ["a\0b", "not a path"],
  ]) {
    await refused(client().upload(`${service.files}/x`, file), "bad_source", word, "no");
  }
  assert.deepEqual(await service.ledger(), []);
});

test("a source that goes away", async (t) => {
  const file = join(folder(t), "a.xlsx");
  writeFileSync(file, "a workbook");
  await failing(t, "read", "EIO");
  await refused(client().upload(`${service.files}/x`, file), "bad_source", "EIO", "maybe");
});

// Links.

test("a link stays one", async (t) => {
  const place = folder(t);
  mkdirSync(join(place, "real"));
  const target = join(place, "real", "a.pdf");
  writeFileSync(target, "old");
  chmodSync(target, 0o640);
  const link = join(place, "link.pdf");
  symlinkSync("real/a.pdf", link);
  const saved = await pdf(link);
  assert.equal(saved.path, link);
  assert.equal(readlinkSync(link), "real/a.pdf");
  assert.ok(whole(target));
  assert.equal(statSync(target).mode & 0o7777, 0o640);
  assert.deepEqual(readdirSync(join(place, "real")), ["a.pdf"]);
  assert.deepEqual(readdirSync(place).sort(), ["link.pdf", "real"]);
});

test("a link to what is not there yet", async (t) => {
  const place = folder(t);
  symlinkSync("second", join(place, "link.pdf"));
  symlinkSync(join(place, "a.pdf"), join(place, "second"));
  await pdf(join(place, "link.pdf"));
  assert.ok(lstatSync(join(place, "link.pdf")).isSymbolicLink() && lstatSync(join(place, "second")).isSymbolicLink());
  assert.ok(whole(join(place, "a.pdf")));
  await service.reset();
  symlinkSync("none/a.pdf", join(place, "nowhere.pdf"));
  await refused(pdf(join(place, "nowhere.pdf")), "bad_target", "folder", "no");
  symlinkSync("loop", join(place, "loop"));
  await refused(pdf(join(place, "loop")), "bad_target", "ELOOP", "no");
  await refused(pdf(join(place, "loop", "a.pdf")), "bad_target", "ELOOP", "no");
  assert.deepEqual(await service.ledger(), []);
});

test("a link that is changed meanwhile", async (t) => {
  const place = folder(t);
  const link = join(place, "link.pdf");
  writeFileSync(join(place, "other"), "not to be touched");
  symlinkSync("a.pdf", link);
  const onProgress = () => {
    unlinkSync(link);
    symlinkSync("other", link);
  };
  await pdf(link, { onProgress });
  assert.ok(whole(join(place, "a.pdf")));
  assert.equal(readFileSync(join(place, "other"), "utf8"), "not to be touched");
});

test("dots are the operating system's", async (t) => {
  const place = folder(t);
  mkdirSync(join(place, "deep", "real"), { recursive: true });
  symlinkSync("deep/real", join(place, "link"));
  await pdf(`${place}/link/../a.pdf`);
  assert.ok(whole(join(place, "deep", "a.pdf")));
});

// Where the process stands.

test("`chdir` moves nothing", async (t) => {
  const place = folder(t);
  const before = process.cwd();
  t.after(() => process.chdir(before));
  for (const name of ["here", "there"]) mkdirSync(join(place, name));
  process.chdir(join(place, "here"));
  writeFileSync("a.xlsx", "a workbook");
  const saved = await pdf("a.pdf", { onProgress: () => process.chdir(join(place, "there")) });
  assert.equal(saved.path, join(place, "here", "a.pdf"));
  assert.ok(whole(saved.path));
  assert.deepEqual(readdirSync(join(place, "there")), []);

  process.chdir(join(place, "here"));
  const truora_ = client();
  const batch = await truora_.batches.create({ country: "CO", type: "person", service: "checks" });
  const upload = truora_.batches.upload({ file_upload_link: batch.file_upload_link, file: "a.xlsx" });
  process.chdir(join(place, "there"));
  await upload;
});

test("a folder that is gone", async (t) => {
  const place = folder(t);
  const before = process.cwd();
  t.after(() => process.chdir(before));
  mkdirSync(join(place, "gone"));
  process.chdir(join(place, "gone"));
  rmdirSync(join(place, "gone"));
  const truora_ = new Truora({ apiKey: KEY, baseUrls: service.bases });
  await refused(truora_.processes.pdf(DONE, { to: "a.pdf" }), "bad_target", "ENOENT", "no");
  await refused(truora_.upload(`${service.files}/x`, "a.xlsx"), "bad_source", "ENOENT", "no");
  assert.deepEqual(await service.ledger(), []);
});

// Modes.

test("another program gets no other's rights", async (t) => {
  const to = join(folder(t), "a.pdf");
  for (const mode of [0o4755, 0o2755, 0o1644, 0o7777]) {
    writeFileSync(to, "old");
    chmodSync(to, mode);
    await pdf(to);
    assert.ok(whole(to));
    assert.equal(statSync(to).mode & 0o7777, mode & 0o777);
  }
});

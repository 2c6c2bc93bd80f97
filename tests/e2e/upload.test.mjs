// A page in Chromium uploads a file: the batch through the proxy handler, the bytes to their link at another origin.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { service } from "../node/support.mjs";
import { CSP, launch, site } from "./browser.mjs";
import { HANDLERS, SECRET } from "./handlers.mjs";

const BATCH = { country: "CO", type: "person", service: "checks" };
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SIZE = 300_000;

const browser = await launch();
after(() => browser.close());

describe("a page uploads", () => {
  let handler;
  let served;
  let context;
  let page;

  before(async () => {
    handler = await HANDLERS.typescript();
    // The bytes do not go to the page's own origin, so its policy has to name the other one.
    const csp = CSP.replace("connect-src 'self'", `connect-src 'self' ${service.files}`);
    served = await site({ forward: handler.origin, csp });
  });
  after(async () => {
    await served?.close();
    await handler?.close();
  });
  beforeEach(async () => {
    served.received.length = 0;
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(`${served.origin}/plain`);
    await page.evaluate((account) => {
      // Links are https, unless the service is on this machine: so the page is told that it is.
      globalThis.truora = new client.Truora({ proxy: "/api/truora", baseUrls: { account }, ...hurried() });
    }, service.bases.account);
  });
  afterEach(() => context.close());

  /** What the page made of it: the batch, and what becomes of the upload of a Blob. */
  function lifted() {
    return page.evaluate(
      async ({ batch, size }) => {
        const made = await truora.batches.create(batch);
        const progress = [];
        const onProgress = (done, total) => void progress.push([done, total]);
        const file = new Blob([Uint8Array.from({ length: size }, (_, i) => i % 251)]);
        const params = { file_upload_link: made.file_upload_link, file };
        const told = await outcome(() => truora.batches.upload(params, { onProgress }));
        return { ...told, progress, id: made.batch_id };
      },
      { batch: BATCH, size: SIZE },
    );
  }

  const puts = async () => (await service.ledger("files")).filter(({ method }) => method === "PUT");

  test("a Blob, with progress: one PUT, without the key, of a known length", async () => {
    await service.knobs({ cors: served.origin });
    const told = await lifted();
    assert.equal(told.error, undefined);
    assert.equal(told.value.fileId, "FIL1");
    // A browser does not tell how far it is: the whole file is handed over at once.
    assert.deepEqual(told.progress, [[SIZE, SIZE]]);
    const [put, ...more] = await puts();
    assert.equal(more.length, 0);
    assert.equal(put.status, 200);
    assert.equal(put.key, "absent");
    assert.equal(put.headers["content-length"], String(SIZE));
    assert.equal(put.headers["content-type"], XLSX);
    assert.equal(put.headers.origin, served.origin);
    for (const name of ["cookie", "authorization", "truora-call"]) assert.equal(put.headers[name], undefined);
    const { uploads, files_saw_key: sawKey } = await service.facts();
    assert.equal(sawKey, false);
    assert.deepEqual(
      uploads.map(({ bytes, chunked, key }) => ({ bytes, chunked, key })),
      [{ bytes: SIZE, chunked: false, key: false }],
    );

    // The rest of the story, through the handler again.
    const status = await page.evaluate(async (id) => {
      await truora.batches.start(id);
      return (await truora.batches.wait(id)).status;
    }, told.id);
    assert.equal(status, "finished");
    for (const row of await service.ledger("account")) assert.equal(row.key, "present");
    assert.ok(!served.received.join("\n").includes(SECRET));
  });

  test("a stream is made a Blob before, for browsers send streams without a length", async () => {
    await service.knobs({ cors: "*" });
    const told = await page.evaluate(async (batch) => {
      const { file_upload_link } = await truora.batches.create(batch);
      const progress = [];
      const onProgress = (done) => void progress.push(done);
      const file = new Blob(["a workbook, ", "say"]).stream();
      const told = await outcome(() => truora.batches.upload({ file_upload_link, file }, { size: 15, onProgress }));
      return { ...told, last: progress.at(-1) };
    }, BATCH);
    assert.equal(told.error, undefined);
    assert.equal(told.last, 15);
    const [put, ...more] = await puts();
    assert.deepEqual([more.length, put.headers["content-length"], put.key], [0, "15", "absent"]);
  });

  test("what the host of the file refuses is an error with its status, and is not tried again", async () => {
    await service.knobs({ cors: served.origin, expire_links: 1 });
    const { error } = await lifted();
    assert.deepEqual([error.name, error.status, error.sent], ["PermissionDeniedError", 403, "yes"]);
    assert.doesNotMatch(error.text, /synthetic/);
    assert.equal((await puts()).length, 1);
  });

  test("without leave for the page's origin nothing is uploaded, and the page is told all that a browser tells", async () => {
    const { error } = await lifted();
    assert.deepEqual([error.name, error.kind, error.sent], ["TransportError", "transport", "maybe"]);
    // The browser asks before it sends, once: what may have arrived is not sent again.
    const asked = (await service.ledger("files")).map(({ method }) => method);
    assert.deepEqual(asked, ["OPTIONS"]);
    assert.deepEqual((await service.facts()).uploads, []);
  });

  test("a handler takes no file: its link leads elsewhere, and no page may give one", async () => {
    const { createProxyHandler } = await import("../../bindings-node/esm/proxy/entry.node.js");
    const setup = { apiKey: SECRET, authorize: () => true };
    assert.throws(() => createProxyHandler({ ...setup, allow: ["batches.upload"] }), { code: "bad_option" });
  });
});

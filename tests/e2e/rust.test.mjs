// The Rust example over reqwest, compiled to wasm32, in Chromium. `build-rust.sh` makes what is loaded here.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { rawServer } from "../faults/server.mjs";
import { KEY, service } from "../node/support.mjs";
import { built, CSP, launch, site } from "./browser.mjs";

describe("reqwest in a page", () => {
  let browser;
  let served;
  let page;

  before(async () => {
    assert.ok(built("/rust/truora.js"), "tests/e2e/build-rust.sh makes what is loaded here");
    browser = await launch();
    // The service sends no CORS headers: the page sees it at its own origin.
    served = await site({ forward: service.bases.checks });
    page = await browser.newPage();
    await page.goto(`${served.origin}/pages/rust.html`);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });

  const told = (allow) =>
    page.evaluate(async ([key, allowed]) => (await rust()).story(location.origin, key, allowed), [KEY, allow]);

  test("the core refuses what may be redirected: a page's fetch would carry the key along", async () => {
    const story = await told(false);
    assert.match(story, /^error: .*redirects_followed/m);
    assert.deepEqual(await service.ledger(), []);
  });

  test("allowed, the story is told to its end", async () => {
    const story = await told(true);
    const lines = story.split("\n");
    assert.equal(lines[0], "refused here, sent: no");
    assert.match(story, /^created CHK\w+$/m);
    assert.match(lines.at(-1), /^completed after 2 polls, score Some\(/);
    assert.equal((await service.facts()).creates, 1);
    for (const row of await service.ledger("checks")) assert.equal(row.key, "present");
  });

  test("a head that is cut off is no answer, though Chromium takes it for one", async (t) => {
    const cors = "Access-Control-Allow-Origin: *\r\n";
    const leave = `HTTP/1.1 204 X\r\n${cors}Access-Control-Allow-Headers: *, truora-api-key\r\n\r\n`;
    const raw = await rawServer(({ head }) =>
      head.startsWith("OPTIONS")
        ? { bytes: Buffer.from(leave), end: "keep" }
        : { bytes: Buffer.from(`HTTP/1.1 201 X\r\n${cors}Content-Ty`), end: "fin" },
    );
    t.after(() => raw.close());
    const other = await site({ csp: CSP.replace("connect-src 'self'", `connect-src 'self' ${raw.url}`) });
    t.after(() => other.close());
    const context = await browser.newContext();
    t.after(() => context.close());
    const cutting = await context.newPage();
    await cutting.goto(`${other.origin}/pages/rust.html`);
    const story = await cutting.evaluate(async ([base, key]) => (await rust()).story(base, key, true), [raw.url, KEY]);
    assert.match(story, /^error: checks\.create: .*transport\/truncated, status 201, sent: yes/m);
  });
});

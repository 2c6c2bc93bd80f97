// The Rust example over reqwest, compiled to wasm32, in Chromium. `build-rust.sh` makes what is loaded here.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { KEY, service } from "../node/support.mjs";
import { built, launch, site } from "./browser.mjs";

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
});

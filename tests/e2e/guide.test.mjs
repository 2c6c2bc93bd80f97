// What the documents say of pages, in Chromium: each block as it stands, through a handler, before the mock service.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { blocks, kept, padded, read } from "../node/documents.mjs";
import { service } from "../node/support.mjs";
import { CSP, launch, ROOT, site } from "./browser.mjs";
import { HANDLERS } from "./handlers.mjs";

/** How many lines of each say what they print, at least. */
const DOCUMENTS = {
  "docs/javascript": 6,
  "docs/proxy.md": 0,
  "README.md": 0,
  "bindings-wasm/README.md": 0,
};

const browser = await launch();
after(() => browser.close());

/** The package for pages, but that nothing sleeps and that the service is on this machine, where links may be plain. */
const CLIENT = `
import "/pages/plain.mjs";
import * as client from "/client.js";
export * from "/client.js";
export class Truora extends client.Truora {
  constructor(options) {
    super({ ...hurried(), baseUrls: BASES, ...options });
  }
}
`;

for (const [document, promises] of Object.entries(DOCUMENTS)) {
  test(`the pages of ${document}`, async (t) => {
    const text = read(ROOT, document);
    const chosen = blocks(text, document).filter(({ what }) => what === "run as a page");
    assert.ok(chosen.length > 0, "no block is for pages");
    const code = padded(chosen);
    const script = (source) => ["text/javascript; charset=utf-8", source];
    const handler = await HANDLERS.typescript();
    t.after(handler.close);
    const served = await site({
      forward: handler.origin,
      csp: CSP.replace("connect-src 'self'", `connect-src 'self' ${service.files}`),
      routes: {
        "/package.mjs": script(CLIENT.replace("BASES", JSON.stringify(service.bases))),
        "/document.mjs": script(code.replaceAll('"@org/truora-web"', '"/package.mjs"')),
      },
    });
    t.after(() => served.close());
    await service.knobs({ cors: served.origin });

    const context = await browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    const printed = new Map();
    page.on("console", (message) => {
      const { url, lineNumber } = message.location();
      if (!url.endsWith("/document.mjs")) return;
      printed.set(lineNumber + 1, [...(printed.get(lineNumber + 1) ?? []), message.text()]);
    });
    await page.goto(`${served.origin}/plain`);
    // Rejects with what the document's own code throws.
    await page.evaluate(() => import("/document.mjs"));
    assert.ok(kept(document, code, printed) >= promises, "promises are missing");
  });
}

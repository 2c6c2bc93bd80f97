// The replays in Chromium, the fifth runner: `node chromium.mjs [DIR…]`, by default TRUORA_REPLAYS or both folders.
//
// The built client and the cases are served on loopback; a page runs every case over the scripted `fetch` and the virtual
// clock, with the wasm engine that the package carries. What compares is tests/node/replay.mjs, as in Node.
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

import { ROOT, clientEntry, launch, pageOf, site } from "./browser.mjs";

/** Cases that a page is given at once. */
const BATCH = 100;

async function cases(folders) {
  const found = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(".json")) continue;
      const file = join(entry.parentPath ?? entry.path, entry.name);
      const text = await readFile(file, "utf8");
      found.push({ name: relative(ROOT, file), text });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function main(folders) {
  const all = await cases(folders);
  let passed = 0;
  let failed = 0;
  const served = await site({ routes: { "/": pageOf("/pages/replays.mjs") } });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.log(`page: ${error.stack ?? error}`));
    await page.goto(served.origin);
    const engine = await page.evaluate((entry) => globalThis.prepare(entry), clientEntry());
    if (engine !== "wasm") throw new Error(`a page should run the wasm engine, not ${engine}`);
    for (let at = 0; at < all.length; at += BATCH) {
      for (const { name, skipped, why } of await page.evaluate(
        (some) => globalThis.replay(some),
        all.slice(at, at + BATCH),
      )) {
        if (skipped) continue;
        if (why === undefined) passed += 1;
        else {
          failed += 1;
          console.log(`FAILED ${name}\n  ${why.replaceAll("\n", "\n  ")}`);
        }
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  console.log(`chromium: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

const asked = process.argv.slice(2);
const one = process.env.TRUORA_REPLAYS;
const given = asked.length > 0 ? asked.map((folder) => resolve(folder)) : one ? [resolve(ROOT, one)] : undefined;
process.exitCode = (await main(given ?? [join(ROOT, "tests/replays"), join(ROOT, "tests/replays-hosts")])) ? 0 : 1;

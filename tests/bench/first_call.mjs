// What a page waits for before its first call: `node tests/bench/first_call.mjs`. Fails above the goals.
//
// Every number is of a fresh page in Chromium that has loaded nothing. The client is packed into one file, as pages ship
// it, and told once more as the modules that the package holds, which a page without a bundler fetches one by one.
import { createRequire } from "node:module";
import { join } from "node:path";

import { ROOT, clientEntry, exported, launch, site } from "../e2e/browser.mjs";

const PAGES = 15;
const GOAL_MS = 100;
const BLANK = ["text/html; charset=utf-8", "<!doctype html>\n<meta charset=\"utf-8\">\n<title>first call</title>\n"];
const PERSON = { country: "CO", type: "person", national_id: "1000000000", user_authorized: true };
const PACKED = "/packed.js";

/** Both run in the page. */
const CASES = {
  /** From where the import begins to where the first `validate` ends; the wasm is compiled within. */
  async validate({ entry, person }) {
    const begun = performance.now();
    const { Truora } = await import(entry);
    const found = new Truora({ proxy: "/api/truora" }).validate("checks.create", person);
    const took = performance.now() - begun;
    if (found.issues.length > 0) throw new Error(JSON.stringify(found.issues));
    return took;
  },
  /** From the loaded client, which has compiled nothing yet, to where its first request is handed to `fetch`. */
  async request({ entry, person }) {
    const { Truora } = await import(entry);
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const fetch = async () => {
        resolve(performance.now() - begun);
        return new Response('{"check":{"check_id":"CHK1"}}', { status: 201 });
      };
      new Truora({ proxy: "/api/truora", fetch }).checks.create(person).catch(reject);
    });
  },
};

async function packed() {
  const { build } = await import(createRequire(join(ROOT, "tests/packaging/package.json")).resolve("vite"));
  const lib = { entry: exported(".", ["browser", "import", "default"]), formats: ["es"] };
  const [{ output }] = await build({ logLevel: "error", configFile: false, build: { write: false, minify: true, lib } });
  if (output.length !== 1) throw new Error("more than one file");
  return ["text/javascript; charset=utf-8", output[0].code];
}

const rows = [
  ["packed: import to the end of the first validate", PACKED, "validate", GOAL_MS],
  ["packed: loaded client to its first request", PACKED, "request", GOAL_MS],
  ["modules: import to the end of the first validate", clientEntry(), "validate", Infinity],
];
const client = await packed();
const served = await site({ routes: { "/": BLANK, [PACKED]: client } });
const browser = await launch();
const took = rows.map(() => []);
try {
  for (let i = 0; i < PAGES; i += 1) {
    for (const [at, [, entry, run]] of rows.entries()) {
      // A context of its own: files and compiled code are not shared.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(served.origin);
      took[at].push(await page.evaluate(CASES[run], { entry, person: PERSON }));
      await context.close();
    }
  }
} finally {
  await browser.close();
  await served.close();
}

let good = true;
console.log(`\nChromium, ${PAGES} fresh pages; packed is ${client[1].length} bytes    median    worst       goal`);
for (const [at, [what, , , goal]] of rows.entries()) {
  const all = took[at].toSorted((a, b) => a - b);
  const [median, worst] = [all[PAGES >> 1], all[PAGES - 1]];
  const ok = median <= goal;
  good &&= ok;
  const told = goal === Infinity ? "" : `   ${goal} ms${ok ? "" : "  ABOVE"}`;
  console.log(`${what.padEnd(52)}${median.toFixed(1).padStart(9)}${worst.toFixed(1).padStart(9)} ms${told}`);
}
process.exitCode = good ? 0 : 1;

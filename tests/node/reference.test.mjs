// The printed reference against what JavaScript is given: members that are always there are so in the types.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { client, failure, ROOT } from "./support.mjs";

const FOLDER = join(ROOT, "docs", "reference");
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith(".md") && name !== "README.md");
const pageOf = (name) => readFileSync(join(FOLDER, name), "utf8");

test("what the facts promise is typed as there, and nothing else", () => {
  const types = readFileSync(join(ROOT, "bindings-node", "ts", "printed", "types.ts"), "utf8");
  const interfaces = new Map([...types.matchAll(/^export interface (\w+) \{\n([^]*?)^\}/gm)].map((m) => [m[1], m[2]]));
  let promised = 0;
  for (const [, record, text] of PAGES.flatMap((name) => [
    ...pageOf(name).matchAll(/^### (\w+)\n([^]*?)(?=^##|$(?![^]))/gm),
  ])) {
    if (!text.includes("| Always there |")) continue;
    for (const [, member, yes] of text.matchAll(/^\| `(\w+)` \| .*? \| (yes)? *\| [a-z-]+ \| /gm)) {
      const declared = new RegExp(`^  readonly ${member}(\\??): (.*);$`, "m").exec(interfaces.get(record));
      assert.ok(declared, `${record}.${member} is not declared`);
      const [, mark, type] = declared;
      assert.equal(mark === "", yes !== undefined, `${record}.${member}`);
      // `unknown` holds everything, `null` too.
      assert.equal(/ \| null$/.test(type), yes === undefined && type !== "unknown", `${record}.${member}: ${type}`);
      promised += yes === undefined ? 0 : 1;
    }
  }
  assert.ok(promised > 80, `${promised} members`);
});

test("a link that is not there is found before anything is sent", async () => {
  for (const file_upload_link of [undefined, null]) {
    const error = await failure(client().batches.upload({ file_upload_link, file: new Uint8Array(3) }));
    assert.deepEqual([error.name, error.sent], ["ValidationError", "no"]);
    assert.deepEqual(
      error.toJSON().issues.map(({ path, code }) => [path, code]),
      [["file_upload_link", "required"]],
    );
    assert.equal((await failure(client().upload(file_upload_link, new Uint8Array(3)))).sent, "no");
  }
});

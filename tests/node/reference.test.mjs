// The printed reference against what JavaScript is given: signatures, examples, options, and what is always there.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { HELPERS, METHODS } from "../../bindings-node/esm/printed/operations.js";
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

/** What a page says of each operation. */
const OPERATIONS = PAGES.flatMap((name) =>
  [...pageOf(name).matchAll(/^## `([a-z_.]+)`\n([^]*?)(?=^## |$(?![^]))/gm)].map(([, id, text]) => ({ id, text })),
);

/** The way in which a method is called, from the printed declarations. */
function declared() {
  const text = readFileSync(join(ROOT, "bindings-node", "ts", "printed", "operations.ts"), "utf8");
  const forms = new Map();
  for (const [, name, body] of text.matchAll(/^export interface (\w+) \{\n([^]*?)^\}/gm)) {
    const owner = name[0].toLowerCase() + name.slice(1);
    for (const [, form] of body.matchAll(/^  (\w+\(.*);$/gm)) forms.set(`${owner}.${form.replace(NONE, "{}")}`, false);
  }
  return forms;
}
const NONE = "{ readonly [none: string]: never }";

test("signatures are those of the declarations, and each is there", () => {
  const forms = declared();
  for (const { id, text } of OPERATIONS) {
    const said = /^- \*\*JavaScript\*\* ([^]*?)\.\n\n/m.exec(text)?.[1].replaceAll("\n  ", " ");
    for (const [, form] of said.matchAll(/`(.*?)`/g)) {
      if (id === "read_token") continue;
      assert.ok(forms.has(form), `${id}: ${form}`);
      forms.set(form, true);
    }
  }
  assert.deepEqual(
    [...forms].filter(([, seen]) => !seen),
    [],
  );
});

test("the index names every method", () => {
  const rows = [...pageOf("README.md").matchAll(/^\| \[`(.*?)`\].* \| (.*?) \| (.*?) \|$/gm)];
  const named = rows.flatMap(([, id, , cell]) => [...cell.matchAll(/`(\w+)\.(\w+)`/g)].map((m) => [m[1], m[2], id]));
  const made = [...METHODS.map((row) => row.slice(0, 3)), ...HELPERS].map((row) => row.join(" "));
  assert.deepEqual(named.map((row) => row.join(" ")).sort(), made.sort());
  assert.equal(rows.at(-1)[3], "`readToken` (helper)");
});

test("every example is compiled", (t) => {
  const parts = OPERATIONS.map(({ id, text }) => {
    const [, code] = /^```js\n([^]*?)^```$/m.exec(text);
    const path = /^`[A-Z]+ (\S+)` /m.exec(text)?.[1] ?? "";
    const given = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: string`).join(", ");
    return `async function ${id.replaceAll(".", "_")}(${given}) {\n${code}}\n`;
  });
  assert.ok(parts.length > 150, `${parts.length} examples`);
  const [, start] = /^```js\n([^]*?)^```$/m.exec(pageOf("README.md"));
  const options = [...pageOf("README.md").matchAll(/^\| `\w+` \| `.*?` \| `(\w+)` \| `(.*?)` \| /gm)];
  assert.equal(options.length, 12);
  const typed = options.map(([, name, type]) => `  ${name}: ${type.replaceAll("\\|", "|")};`).join("\n");
  const told = `declare const told: {\n${typed}\n};\nconst options: CallOptions = told;\n`;
  const head = `import type { CallOptions } from "@org/truora";\n${start}declare const apiKey: string;\n${told}`;

  const place = mkdtempSync(join(tmpdir(), "truora-reference-"));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  mkdirSync(join(place, "node_modules", "@org"), { recursive: true });
  symlinkSync(join(ROOT, "bindings-node"), join(place, "node_modules", "@org", "truora"));
  writeFileSync(join(place, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(place, "all.ts"), head + parts.join("\n"));
  const tsc = join(ROOT, "bindings-node", "node_modules", "typescript", "bin", "tsc");
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--target", "es2022", "--module", "node16"];
  const libraries = ["--lib", "es2023,dom,dom.asynciterable", "--skipLibCheck"];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...strict, ...libraries, "--types", "", "all.ts"], {
    cwd: place,
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout);
});

test("every example is accepted", async () => {
  let seen = 0;
  for (const { id, text } of OPERATIONS) {
    const [, code] = /^```js\n([^]*?)^```$/m.exec(text);
    const calls = [];
    const method = (...given) => {
      calls.push(given[0] ?? {});
      return { async *[Symbol.asyncIterator]() {} };
    };
    const resource = new Proxy({}, { get: () => method });
    const run = new Function("truora", "readToken", "apiKey", `return (async () => {\n${code}})();`);
    await run(new Proxy({}, { get: () => resource }), method, "test-key");
    assert.ok(calls.length > 0, id);
    for (const given of calls) {
      seen += 1;
      if (id === "read_token") continue;
      const [, lone] = /^`[A-Z]+ \S*?\{(\w+)\}\S*` /m.exec(text) ?? [];
      const params = typeof given === "string" ? { [lone ?? "no path parameter"]: given } : { ...given };
      if ("file" in params) params.file = new Uint8Array(1);
      if (id.startsWith("links.")) {
        assert.match(client().links[id === "links.inbound" ? "inbound" : "hostedFlow"](params), /^https:/);
        continue;
      }
      const { issues, warnings } = client().validate(id, params);
      assert.deepEqual([issues, warnings], [[], []], id);
    }
  }
  assert.ok(seen > 160, `${seen} examples`);
});

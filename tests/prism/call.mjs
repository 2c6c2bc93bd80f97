// Calls every operation through the Node client, against the mocks that `run.mjs` has started.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Pages, Truora } from "../../bindings-node/esm/entries/node.js";

const [file, ...wanted] = process.argv.slice(2);
const { bases, calls } = JSON.parse(readFileSync(file, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "prism-"));
const options = { preflight: false, maxRetries: 0, strict: true };

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** The parameters, with the bytes of a file and the link of an upload. */
function paramsOf(call, which, before) {
  const filled = Object.entries(call[which]).map(([name, value]) => {
    if (value?.$file !== undefined) return [name, new TextEncoder().encode("bytes of a file")];
    if (value?.$link !== undefined) return [name, `${bases.links}${before}/${call.id}`];
    return [name, value];
  });
  return Object.fromEntries(filled);
}

async function one(client, call, params) {
  const [resource, method] = call.id.split(".").map(camel);
  if (call.uses === "file") return client[resource][method](params, { ...options, to: join(folder, "file") });
  const found = client[resource][method](params, options);
  if (!(found instanceof Pages)) return found;
  for await (const page of found.pages()) return page;
}

const chosen = calls.filter(
  ({ id }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(id.split(".")[0]),
);
let failed = 0;
for (const call of chosen) {
  const why = [];
  for (const [which, before] of [
    ["plain", ""],
    ["full", "/full"],
  ]) {
    const { links, ...hosts } = bases;
    const baseUrls = Object.fromEntries(Object.entries(hosts).map(([host, base]) => [host, base + before]));
    try {
      const client = new Truora({ apiKey: "test-key", baseUrls });
      await one(client, call, paramsOf(call, which, before));
    } catch (error) {
      why.push(`${which}: ${error.name}: ${error.message} ${error.body ?? ""}`);
    }
  }
  if (why.length > 0) {
    failed += 1;
    console.log(`node: ${call.id}\n  ${why.join("\n  ")}`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`node: ${chosen.length} operations, ${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;

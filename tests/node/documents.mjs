// The code within documents: its blocks, what is done with each, and what its lines promise to print.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What stands behind ```js, and what is done with such a block. */
const MARKS = {
  "": "run in Node",
  // As pages run it: with the marks of a page, and a handler behind addresses without a host.
  page: "run as a page",
  // Parsed only: addresses within packages are found by bundlers, not by Node.
  bundler: "parse",
  // Parsed only: it is about frameworks and packages that are not installed here, and about names of the reader's own.
  sketch: "parse",
  // Named, as in "js recipe koa": tests/frameworks runs it, with its framework.
  recipe: "recipe",
};
const BLOCK = /^```(js|ts)(.*)\n((?:.*\n)*?)^```$/gm;
const PROMISE = /\bconsole\.log\(.*\)[;,} ]* \/\/ (.+)$/;

/** The text of a document. That of a folder is its pages', in the order in which its README.md lists them. */
export function read(root, document) {
  const path = join(root, document);
  if (!statSync(path).isDirectory()) return readFileSync(path, "utf8");
  const first = readFileSync(join(path, "README.md"), "utf8");
  const listed = [...first.matchAll(/^- \[.*?\]\((.+?\.md)\)/gm)].map((match) => match[1]);
  return [first, ...listed.map((page) => readFileSync(join(path, page), "utf8"))].join("");
}

/** The blocks of a document: language, what is done with it, code, and the number of its first line, from 1. */
export function blocks(text, document) {
  return [...text.matchAll(BLOCK)].map((match) => {
    const [whole, language, mark, code] = match;
    const [word = "", name] = mark.trim().split(" ");
    const what = language === "js" || word === "recipe" ? MARKS[word] : word === "" ? language : undefined;
    const line = text.slice(0, match.index).split("\n").length + 1;
    assert.ok(what !== undefined, `${document}:${line}: ${whole.split("\n", 1)[0]}`);
    assert.equal(name !== undefined, what === "recipe", `${document}:${line}: a recipe has a name, nothing else has`);
    return { language, what, name, code, line };
  });
}

/** Some blocks as one text, all lines where they stand. */
export function padded(chosen) {
  const lines = [];
  for (const { code, line } of chosen) for (const [i, one] of code.split("\n").entries()) lines[line - 1 + i] = one;
  return Array.from(lines, (one) => one ?? "").join("\n");
}

/** Holds what was printed, by line, to what the lines of a text promise; gives how many promises there were. */
export function kept(document, text, printed) {
  let promises = 0;
  for (const [i, line] of text.split("\n").entries()) {
    const promise = PROMISE.exec(line)?.[1];
    if (promise === undefined) continue;
    promises += 1;
    assert.equal(printed.get(i + 1)?.[0], promise, `${document}:${i + 1}`);
  }
  return promises;
}

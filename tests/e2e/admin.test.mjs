// The example, as its one command starts it, in Chromium. Leaves a picture in tests/.out/.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, describe, test } from "node:test";

import { ROOT, exported, launch } from "./browser.mjs";

const OUT = join(ROOT, "tests", ".out");
const DONE = `IDP${"0".repeat(30)}01`;

describe("examples/admin-page", () => {
  let example;
  let browser;
  let page;
  const errors = [];

  before(async () => {
    mkdirSync(OUT, { recursive: true });
    const env = { ...process.env, TRUORA_CLIENT: dirname(dirname(exported(".", ["browser", "import", "default"]))) };
    example = spawn(process.execPath, [join(ROOT, "examples", "admin-page", "run.mjs")], {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const address = await new Promise((resolve, reject) => {
      createInterface({ input: example.stdout }).once("line", resolve);
      example.once("exit", (code) => reject(new Error(`the example ended with ${code}`)));
    });
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1240, height: 860 }, deviceScaleFactor: 2 });
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
    await page.goto(address);
    await page.getByText(/Rust core .*wasm/).waitFor();
  });
  after(async () => {
    await browser?.close();
    if (example === undefined || example.exitCode !== null) return;
    const ended = new Promise((resolve) => example.once("exit", resolve));
    example.kill();
    await ended;
  });

  const issue = (name) => page.locator(`[data-issue="${name}"]`);

  test("the form shows the fields that are needed, and what is wrong while one types", async () => {
    assert.equal(await page.getByLabel("National id").isVisible(), true);
    assert.equal(await page.getByLabel("Region").isVisible(), false);
    await page.getByLabel("Country").selectOption("BR");
    assert.equal(await page.getByLabel("Region").isVisible(), true);
    await page.getByLabel("Region").fill("XX");
    assert.match(await issue("region").getAttribute("class"), /wrong/);
    await page.getByLabel("Region").fill("SP");
    assert.equal(await issue("region").textContent(), "");
    await page.getByLabel("What is checked").selectOption("vehicle");
    assert.equal(await page.getByLabel("License plate").isVisible(), true);
  });

  test("what is wrong is not sent", async () => {
    const sent = [];
    page.on("request", (request) => sent.push(request.url()));
    await page.getByRole("button", { name: "Create check" }).click();
    await page.getByText("Nothing was sent.").waitFor();
    assert.deepEqual(sent, []);
    await page.screenshot({ path: join(OUT, "admin-page-form.png") });
  });

  test("create, and follow until the end", async () => {
    await page.getByLabel("Country").selectOption("CO");
    await page.getByLabel("What is checked").selectOption("person");
    await page.getByLabel("Region").fill("");
    await page.getByLabel("consented").check();
    for (const id of ["1000000000", "1000000001"]) {
      await page.getByLabel("National id").fill(id);
      await page.getByRole("button", { name: "Create check" }).click();
      await page.getByText(/Created CHK\w+\./).waitFor();
    }
    await page.locator(".pill.completed").first().waitFor();
    await page.getByLabel("National id").fill("1000000002");
    await page.getByRole("button", { name: "Create check" }).click();
    await page.locator("tbody tr").nth(2).waitFor();
    assert.equal(await page.locator("tbody tr").count(), 3);
  });

  test("findings, and the PDF of a process with progress", async () => {
    await page.getByRole("button", { name: "Findings" }).first().click();
    await page.locator(".below li").nth(6).waitFor();
    await page.getByLabel("PDF of an identity process").fill(DONE);
    await page.evaluate(() => {
      const bar = document.getElementById("process-progress");
      globalThis.steps = [];
      const look = () => bar.hasAttribute("value") && steps.push(bar.value);
      new MutationObserver(look).observe(bar, { attributes: true, attributeFilter: ["value"] });
    });
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save PDF" }).click();
    await page.locator("#process-progress").waitFor();
    await page.screenshot({ path: join(OUT, "admin-page.png"), fullPage: true });
    const saved = await file;
    assert.equal(saved.suggestedFilename(), `${DONE}.pdf`);
    const bytes = readFileSync(await saved.path());
    assert.equal(bytes.subarray(0, 5).toString(), "%PDF-");
    assert.ok(bytes.length > 300_000);
    await page.getByText(/Saved, \d+ kB/).waitFor();
    const steps = await page.evaluate(() => globalThis.steps);
    assert.ok(steps.length > 2 && steps.at(-1) === 1, `progress in steps: ${steps}`);
  });

  test("reloaded, the list is there and goes on waiting", async () => {
    await page.reload();
    await page.locator(".pill.completed").nth(2).waitFor();
    assert.equal(await page.locator("tbody tr").count(), 3);
    await page.screenshot({ path: join(OUT, "admin-page-list.png"), fullPage: true });
    assert.deepEqual(errors, []);
  });
});

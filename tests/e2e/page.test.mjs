// A page in Chromium: against the mock service through both proxy handlers, and what a page is refused.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { DONE, PERSON, service } from "../node/support.mjs";
import { CSP, launch, site } from "./browser.mjs";
import { HANDLERS, SECRET } from "./handlers.mjs";

const browser = await launch();
after(() => browser.close());

/** Made anew each time: the service gives the check that stands for the same inputs otherwise. */
const ANOTHER = { ...PERSON, force_creation: true };

/** What the service was asked to create, and what it made. */
async function created() {
  const rows = await service.ledger("checks");
  const posts = rows.filter(({ method, path }) => method === "POST" && path === "/v1/checks").length;
  return { posts, creates: (await service.facts()).creates };
}

/** Row by row until it is there: the ledger has a request before its answer is sent. */
async function posted(path) {
  const until = performance.now() + 10_000;
  while (performance.now() < until) {
    const found = (await service.ledger("checks")).filter((row) => row.method === "POST" && row.path === path);
    if (found.length > 0) return;
  }
  throw new Error(`nobody asked for POST ${path}`);
}

/** A fresh page of a site, with the client loaded. `login` is where its session comes from. */
async function opened(served, login) {
  const context = await browser.newContext();
  if (login !== undefined) await context.request.get(served.origin + login);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${served.origin}/plain`);
  return { page, errors, close: () => context.close() };
}

for (const [name, start] of Object.entries(HANDLERS)) {
  describe(`through the ${name} handler`, () => {
    let handler;
    let served;
    let tab;

    before(async () => {
      assert.ok(start, `the ${name} handler is not built`);
      handler = await start();
      served = await site({ forward: handler.origin });
    });
    after(async () => {
      await served?.close();
      await handler?.close();
    });
    beforeEach(async () => {
      served.cut = () => undefined;
      tab = await opened(served, handler.login);
      served.forwarded.length = 0;
      await tab.page.evaluate(() => {
        globalThis.truora = new client.Truora({ proxy: "/api/truora", ...hurried() });
      });
    });
    afterEach(() => tab.close());

    test("create, wait, list", async () => {
      const told = await tab.page.evaluate(async (person) => {
        const { check } = await truora.checks.create(person);
        const polls = [];
        const done = await truora.checks.wait(check.check_id, { onPoll: (answer) => polls.push(answer.check.status) });
        for (const national_id of ["1000000001", "1000000002", "1000000003"])
          await truora.checks.create({ ...person, national_id });
        const all = [];
        for await (const one of truora.checks.list()) all.push(one.check_id);
        const two = await truora.checks.list().first(2);
        const info = client.responseOf(done);
        return { check, polls, done: done.check, all, two, status: info.status, attempts: info.attempts };
      }, PERSON);
      assert.equal(told.done.status, "completed");
      assert.equal(told.done.check_id, told.check.check_id);
      assert.deepEqual(told.polls, ["not_started", "in_progress"]);
      assert.equal(told.status, 200);
      // More than a page holds.
      assert.equal(new Set(told.all).size, 4);
      assert.equal(told.two.length, 2);
      const { creates } = await service.facts();
      assert.equal(creates, 4);
      for (const row of await service.ledger("checks")) assert.equal(row.key, "present");
    });

    test("the PDF of a process, with progress, as a Blob and into a file of the page", async () => {
      await service.knobs({ pdf_202s: 1 });
      const told = await tab.page.evaluate(async (process) => {
        const progress = [];
        const onProgress = (done, total) => progress.push([done, total]);
        const file = await truora.processes.pdf(process, { onProgress });
        const blob = await file.blob();
        const home = await navigator.storage.getDirectory();
        const kept = await home.getFileHandle("process.pdf", { create: true });
        await (await truora.processes.pdf(process)).body.pipeTo(await kept.createWritable());
        const saved = await kept.getFile();
        const head = await blob.slice(0, 5).text();
        const same = (await blob.text()) === (await saved.text());
        return { progress, size: blob.size, type: blob.type, saved: saved.size, head, same };
      }, DONE);
      assert.equal(told.head, "%PDF-");
      assert.equal(told.type, "application/pdf");
      assert.ok(told.size > 300_000, `${told.size} bytes`);
      assert.ok(told.same && told.saved === told.size);
      assert.ok(told.progress.length > 3, "progress comes in steps");
      assert.deepEqual(told.progress.at(-1), [told.size, told.size]);
      assert.ok(told.progress.every(([done], i) => i === 0 || done > told.progress[i - 1][0]));
      const facts = await service.facts();
      assert.equal(facts.files_ever_saw_key, false);
    });

    test("what is wrong is found in the page, before anything is sent", async () => {
      const told = await tab.page.evaluate(() =>
        outcome(() => truora.checks.create({ country: "MX", type: "person" })),
      );
      assert.equal(told.error.name, "ValidationError");
      assert.equal(told.error.sent, "no");
      assert.ok(told.error.issues.some(({ path, code }) => path === "user_authorized" && code === "required"));
      assert.equal(served.forwarded.length, 0);
    });

    test("errors of the service and of the handler come through as what they are", async () => {
      const told = await tab.page.evaluate(
        async (other) => ({
          missing: await outcome(() => truora.checks.get("CHK00000000000000000000000000000000")),
          forbidden: await outcome(() => truora.checks.delete(other)),
        }),
        "CHK00000000000000000000000000000000",
      );
      assert.equal(told.missing.error.name, "NotFoundError");
      assert.equal(told.missing.error.status, 404);
      assert.equal(told.forbidden.error.code, "not_allowed");
      assert.equal(told.forbidden.error.sent, "no");
      assert.equal((await service.facts()).deletes, 0);
    });

    for (const kind of ["reset", "close"]) {
      test(`cut between handler and service after the POST was read (${kind}): one create`, async () => {
        await service.scene({
          host: "checks",
          method: "POST",
          path: "/v1/checks",
          fault: { at: "after_request", kind },
        });
        const told = await tab.page.evaluate((person) => outcome(() => truora.checks.create(person)), ANOTHER);
        assert.equal(told.error.kind, "transport");
        assert.equal(told.error.sent, "maybe");
        assert.deepEqual(await created(), { posts: 1, creates: 1 });
      });

      test(`cut between page and handler after the answer was made (${kind}): one create, and the page has it`, async () => {
        let cuts = 0;
        served.cut = ({ path }) =>
          path.endsWith("/checks.create") && cuts++ === 0 ? { when: "answered", how: kind } : undefined;
        const told = await tab.page.evaluate(async (person) => {
          // Browsers repeat by themselves what was sent on a connection that had been used before.
          await truora.checks.list().first(1);
          return outcome(() => truora.checks.create(person));
        }, ANOTHER);
        await repeatedOnce(told);
      });

      test(`cut between page and handler while the service works (${kind}): one create, and the page has it`, async () => {
        const slow = { at: "after_request", kind: "delay", interval_ms: 400 };
        await service.scene({ host: "checks", method: "POST", path: "/v1/checks", fault: slow });
        let cuts = 0;
        served.cut = ({ path }) =>
          path.endsWith("/checks.create") && cuts++ === 0
            ? { when: "sent", how: kind, until: posted("/v1/checks") }
            : undefined;
        const told = await tab.page.evaluate(async (person) => {
          await truora.checks.list().first(1);
          return outcome(() => truora.checks.create(person));
        }, ANOTHER);
        await repeatedOnce(told);
      });
    }

    async function repeatedOnce(told) {
      const posts = served.forwarded.filter(({ path }) => path.endsWith("/checks.create"));
      assert.equal(told.error, undefined);
      assert.match(told.value.check.check_id, /^CHK/);
      // Nobody but Chromium can have repeated it: with the same id, from which the handler knows it.
      assert.equal(posts.length, 2);
      assert.equal(new Set(posts.map(({ headers }) => headers["truora-call"])).size, 1);
      assert.deepEqual(await created(), { posts: 1, creates: 1 });
    }

    test("cut between page and handler every time: one create, and the page knows that it may have been made", async () => {
      served.cut = ({ path }) => (path.endsWith("/checks.create") ? { when: "answered", how: "reset" } : undefined);
      const told = await tab.page.evaluate(async (person) => {
        await truora.checks.list().first(1);
        return outcome(() => truora.checks.create(person));
      }, ANOTHER);
      assert.equal(told.error.kind, "transport");
      assert.equal(told.error.sent, "maybe");
      assert.deepEqual(await created(), { posts: 1, creates: 1 });
    });

    test("a worker of the page", async () => {
      const told = await tab.page.evaluate(
        () =>
          new Promise((resolve) => {
            const worker = new Worker("/pages/worker.mjs", { type: "module" });
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = (event) => resolve({ error: event.message || "the worker did not load" });
          }),
      );
      assert.deepEqual(told, { checks: 0, refused: "backend_key" });
    });

    test("the key is in nothing that ever reached the browser", async () => {
      // By now everything above has gone through: answers, lists, files, errors.
      await tab.page.evaluate((person) => truora.checks.create(person), PERSON);
      const held = await tab.page.evaluate(() => {
        const seen = new Set();
        const texts = [
          document.documentElement.outerHTML,
          document.cookie,
          JSON.stringify(localStorage),
          JSON.stringify(performance.getEntries()),
        ];
        const look = (value, depth) => {
          if (typeof value === "string") texts.push(value);
          if (typeof value === "function") texts.push(String(value));
          if (value === null || !["object", "function"].includes(typeof value) || seen.has(value) || depth > 6) return;
          seen.add(value);
          for (const name of Reflect.ownKeys(value)) {
            try {
              look(value[name], depth + 1);
            } catch {
              // A getter of another object.
            }
          }
        };
        look(truora, 0);
        look(client, 0);
        return texts.join("\n");
      });
      assert.ok(held.includes("Truora"), "it looked at something");
      const received = served.received.join("\n");
      assert.ok(received.includes("%PDF-") && received.includes("check_id"), "it was all recorded");
      for (const text of [held, received]) assert.ok(!text.includes(SECRET));
      for (const row of await service.ledger("checks")) assert.equal(row.key, "present");
    });
  });
}

describe("a page on its own", () => {
  let served;
  before(async () => {
    served = await site();
  });
  after(() => served.close());

  test("works as plain modules under `script-src 'self' 'wasm-unsafe-eval'`", async () => {
    const tab = await opened(served);
    const told = await tab.page.evaluate(async (person) => {
      const truora = new client.Truora({
        apiKey: "web",
        fetch: async () => Response.json({ check: { check_id: "CHK1" } }, { status: 201 }),
      });
      const { check } = await truora.checks.create(person);
      return { info: client.engineInfo(), check, validation: truora.validate("checks.create", {}) };
    }, PERSON);
    assert.equal(told.info.engine, "wasm");
    assert.equal(told.check.check_id, "CHK1");
    assert.ok(told.validation.issues.length > 2);
    assert.deepEqual(tab.errors, []);
    await tab.close();
  });

  test("without 'wasm-unsafe-eval' says what is missing, as an error of ours", async () => {
    const strict = await site({ csp: CSP.replace(" 'wasm-unsafe-eval'", "") });
    const tab = await opened(strict);
    const { error } = await tab.page.evaluate(() => outcome(() => new client.Truora({ proxy: "/api/truora" })));
    assert.ok(error.ours);
    assert.deepEqual([error.kind, error.code, error.sent], ["config", "no_engine", "no"]);
    assert.match(error.message, /Content Security Policy|wasm-unsafe-eval/i);
    assert.deepEqual(tab.errors, []);
    await tab.close();
    await strict.close();
  });

  test("a backend key is refused, unless it is asked for in so many words", async () => {
    const tab = await opened(served);
    const told = await tab.page.evaluate(async () => {
      const key = (type) => `e30.${btoa(JSON.stringify({ key_type: type }))}.e30`;
      const asked = [];
      const fetch = async (url) => {
        asked.push(url);
        return Response.json({ checks: [] });
      };
      const make = (options) => outcome(() => new client.Truora({ fetch, ...options }).checks.list().first(1));
      return {
        text: await make({ apiKey: key("backend") }),
        giver: await make({ apiKey: async () => key("backend") }),
        before: asked.length,
        web: await make({ apiKey: key("web") }),
        asked: await make({ apiKey: key("backend"), dangerouslyAllowBrowser: true }),
        after: asked.length,
      };
    });
    for (const { error } of [told.text, told.giver]) {
      assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "backend_key", "no"]);
      assert.match(error.message, /proxy/);
    }
    assert.deepEqual([told.web.value, told.asked.value], [[], []]);
    assert.deepEqual([told.before, told.after], [0, 2]);
    await tab.close();
  });

  test("a file is refused without a proxy, before anything is sent: a page cannot read redirects", async () => {
    const tab = await opened(served);
    const told = await tab.page.evaluate(async (process) => {
      let asked = 0;
      const fetch = async () => {
        asked += 1;
        return new Response();
      };
      return { ...(await outcome(() => new client.Truora({ apiKey: "web", fetch }).processes.pdf(process))), asked };
    }, DONE);
    assert.equal(told.asked, 0);
    assert.equal(told.error.sent, "no");
    assert.match(told.error.message, /proxy/);
    await tab.close();
  });

  test("the first call after load", async (t) => {
    const times = [];
    for (let i = 0; i < 5; i += 1) {
      const tab = await opened(served);
      times.push(
        await tab.page.evaluate(async (person) => {
          const begun = performance.now();
          const fetch = async () => Response.json({ check: { check_id: "CHK1" } }, { status: 201 });
          await new client.Truora({ apiKey: "web", fetch }).checks.create(person);
          return performance.now() - begun;
        }, PERSON),
      );
      await tab.close();
    }
    times.sort((a, b) => a - b);
    const text = times.map((time) => time.toFixed(1)).join(", ");
    t.diagnostic(`first call after load, engine made and checked answer read: ${text} ms (goal: 100)`);
    assert.ok(times.every((time) => time > 0));
  });
});

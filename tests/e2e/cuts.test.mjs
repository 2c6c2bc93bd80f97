// A page in Chromium that calls the service directly, over connections that cut the answer at every byte.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { rawServer, whole } from "../faults/server.mjs";
import { CSP, launch, site } from "./browser.mjs";

const CHECK = JSON.stringify({ check: { check_id: "CHK1", status: "completed" } });
const PAGE = JSON.stringify({ checks: [{ check_id: "CHK1" }, { check_id: "CHK2" }] });
const BODIES = { get: CHECK, create: CHECK, list: PAGE };
// First in the head: without it a page sees nothing of an answer, cut or not.
const CORS = { "Access-Control-Allow-Origin": "*" };
const LEAVE = Buffer.from(
  "HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: *, truora-api-key\r\n" +
    "Access-Control-Allow-Methods: *\r\nAccess-Control-Max-Age: 600\r\n\r\n",
);

const browser = await launch();
after(() => browser.close());

describe("answers that are cut off", () => {
  let raw;
  let served;
  let context;
  let page;
  /** The answer that is cut; the request says where. */
  let answer = Buffer.alloc(0);

  before(async () => {
    raw = await rawServer(({ head, body }) => {
      if (head.startsWith("OPTIONS")) return { bytes: LEAVE, end: "keep" };
      // A browser may send a request again by itself, so a count of requests would not do.
      const at = Number(/(?:CHK|national_id=1|"national_id":"1|start_key=)(\d+)/.exec(`${head} ${body}`)[1]);
      return { bytes: answer.subarray(0, at), end: "fin" };
    });
    served = await site({ csp: CSP.replace("connect-src 'self'", `connect-src 'self' ${raw.url}`) });
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(`${served.origin}/plain`);
    await page.evaluate((checks) => {
      const options = { apiKey: "an-invented-key", dangerouslyAllowBrowser: true, maxRetries: 0 };
      globalThis.truora = new client.Truora({ ...options, baseUrls: { checks } });
    }, raw.url);
  });
  after(async () => {
    await context?.close();
    await served?.close();
    await raw?.close();
  });

  for (const operation of Object.keys(BODIES)) {
    for (const framing of ["length", "chunked", "close"]) {
      test(`${operation}, ${framing}: never a success`, async () => {
        answer = whole(framing, operation === "create" ? 201 : 200, BODIES[operation], { headers: CORS });
        const outcomes = await page.evaluate(
          async ({ operation, length }) => {
            const person = (at) => ({
              ...{ country: "CO", type: "person", user_authorized: true },
              national_id: `1${String(at).padStart(9, "0")}`,
            });
            const calls = {
              get: (at) => truora.checks.get(`CHK${at}`),
              create: (at) => truora.checks.create(person(at)),
              list: (at) => truora.checks.list({ start_key: String(at) }).first(9),
            };
            const found = [];
            for (let at = 0; at <= length; at += 1) {
              const { value, error } = await outcome(() => calls[operation](at));
              found.push(
                error === undefined ? { value: JSON.stringify(value) } : { ours: error.ours, sent: error.sent },
              );
            }
            return found;
          },
          { operation, length: answer.length },
        );
        const uncut = outcomes.pop();
        const list = JSON.stringify(JSON.parse(PAGE).checks);
        assert.equal(uncut.value, operation === "list" ? list : CHECK);
        const wrong = outcomes
          .map((one, at) => ({ at, ...one }))
          .filter((one) => one.value !== undefined || !one.ours || one.sent === "no");
        assert.deepEqual(wrong, [], `${wrong.length} of ${outcomes.length}`);
      });
    }
  }

  // Without its end, a head does not show that a proxy handler wrote it.
  for (const status of [201, 422]) {
    test(`status ${status} of a proxy handler: a cut is no missing handler`, async () => {
      const meta = { operation: "checks.create", attempts: 1, sent: "yes", ...(status === 422 && { error: true }) };
      const open = { ...CORS, "Access-Control-Expose-Headers": "truora-meta" };
      answer = whole("chunked", status, CHECK, { headers: { ...open, "truora-meta": JSON.stringify(meta) } });
      const marked = answer.indexOf("\r\n", answer.indexOf("truora-meta: "));
      const outcomes = await page.evaluate(
        async ({ proxy, length }) => {
          const proxied = new client.Truora({ proxy, maxRetries: 0 });
          const found = [];
          for (let at = 0; at < length; at += 1) {
            const national_id = `1${String(at).padStart(9, "0")}`;
            const person = { country: "CO", type: "person", user_authorized: true, national_id };
            const { value, error } = await outcome(() => proxied.checks.create(person));
            found.push(value === undefined ? `${error.kind}, sent ${error.sent}` : "success");
          }
          return found;
        },
        { proxy: raw.url, length: marked },
      );
      const counts = new Set(outcomes);
      assert.deepEqual([...counts], ["transport, sent maybe"]);
    });
  }

  test("whole answers without the mark of a proxy handler: there is none", async () => {
    const outcomes = [];
    for (const [status, body, headers] of [
      [200, "<html>", {}],
      [404, "<html>", {}],
      [200, "", {}],
      [302, "", { Location: "/login" }],
    ]) {
      answer = whole("length", status, body, { headers: { ...CORS, ...headers } });
      outcomes.push(
        await page.evaluate(
          async ({ proxy, length }) => {
            const proxied = new client.Truora({ proxy, maxRetries: 0 });
            const { error } = await outcome(() => proxied.checks.get(`CHK${length}`));
            return `${error.code}, sent ${error.sent}`;
          },
          { proxy: raw.url, length: answer.length },
        ),
      );
    }
    assert.deepEqual(new Set(outcomes), new Set(["no_handler, sent maybe"]));
  });
});

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
      const at = Number(/(?:CHK|national_id=1|start_key=)(\d+)/.exec(`${head} ${body}`)[1]);
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
});

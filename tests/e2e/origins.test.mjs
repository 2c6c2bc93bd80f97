// A page of one origin and a handler of another: what the browser asks before, and what the page may say of itself.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";

import { service } from "../node/support.mjs";
import { CSP, launch, site } from "./browser.mjs";
import { SECRET } from "./handlers.mjs";

const browser = await launch();
after(() => browser.close());

test("a page of another origin says by a header who it is, for its cookies stay at home", async (t) => {
  const { Truora } = await import("../../bindings-node/esm/entries/node.js");
  const { createProxyHandler, nodeHandler } = await import("../../bindings-node/esm/proxy/entry.node.js");
  let handler;
  const server = createServer((incoming, outgoing) => nodeHandler(handler)(incoming, outgoing));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close().closeAllConnections());
  const origin = `http://127.0.0.1:${server.address().port}`;
  const served = await site({ csp: CSP.replace("connect-src 'self'", `connect-src ${origin}`) });
  t.after(() => served.close());
  handler = createProxyHandler({
    client: new Truora({ apiKey: SECRET, baseUrls: service.bases }),
    allow: ["checks.*"],
    origins: [served.origin],
    authorize: (request) => (request.headers.get("authorization") === "Bearer of-ana" ? "ana" : undefined),
  });

  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${served.origin}/plain`);
  const told = await page.evaluate(async (origin) => {
    const ask = (headers) => {
      const truora = new client.Truora({ proxy: `${origin}/api/truora`, headers, ...hurried() });
      return outcome(() => truora.checks.list().first(1));
    };
    return { known: await ask({ Authorization: "Bearer of-ana" }), unknown: await ask({ Authorization: "Bearer" }) };
  }, origin);
  assert.deepEqual(told.known, { value: [] });
  assert.deepEqual([told.unknown.error.name, told.unknown.error.code], ["ConfigError", "not_authorized"]);
  assert.equal((await service.ledger("checks")).length, 1);
});

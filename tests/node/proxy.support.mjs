// What the tests of the proxy share: a handler with a page's client in front of it, and requests by hand.

import { createProxyHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { client, Clock, CLOCK, service, Truora, truora } from "./support.mjs";

export const ALLOW = ["checks.*", "processes.*", "health.get", "checks.create", "checks.create_pdf", "checks.delete"];
export const PAGE = "https://app.example";

/** A handler of the mock service, and a page's client whose `fetch` is that handler. */
export function both(options = {}, page = {}) {
  const seen = [];
  const handler = createProxyHandler({
    client: client(),
    allow: ALLOW,
    origins: [PAGE],
    authorize: () => true,
    ...options,
  });
  const send = async (url, init) => {
    const request = new Request(new URL(url, PAGE), {
      ...init,
      headers: [...init.headers, ["Origin", PAGE]],
    });
    const text = await request.clone().text();
    seen.push({
      url,
      request,
      body: text === "" ? undefined : JSON.parse(text),
    });
    return handler(request);
  };
  const truora_ = new Truora({
    proxy: "/api/truora",
    fetch: send,
    [CLOCK]: new Clock(),
    ...page,
  });
  return { handler, seen, send, page: truora_ };
}

export const UUID = "00000000-0000-4000-8000-000000000000";

/** A request as a page sends it, or one made by hand. */
export async function ask(
  handler,
  { path = "/api/truora/checks.list", method = "POST", body = { params: {} }, ...headers } = {},
) {
  const all = {
    origin: PAGE,
    "content-type": "application/json",
    "truora-call": UUID,
    ...headers,
  };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await handler(
    new Request(PAGE + path, {
      method,
      headers: kept,
      ...(method === "POST" && { body: text }),
    }),
  );
  const meta = response.headers.get("truora-meta");
  const shown = await response.text();
  return {
    status: response.status,
    meta: meta && JSON.parse(meta),
    headers: response.headers,
    text: shown,
    error: shown && JSON.parse(shown).error,
  };
}

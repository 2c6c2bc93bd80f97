// Plays tests/replays-proxy: requests of a page, and how the proxy handler answers. Python's handlers play the same.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { createProxyHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { CLOCK, Clock, KEY, ROOT, Truora, truora } from "./support.mjs";

const FOLDER = join(ROOT, "tests", "replays-proxy");
const HOSTS = ["checks", "account", "identity", "validations", "connect"];
const DEFAULTS = { allow: ["checks.*", "checks.create", "processes.*"], origins: ["https://admin.example"] };

/** A service that follows a script. */
function scripted(sent) {
  const answers = [];
  const fetch = async (url, { method, body }) => {
    sent.push({ method, url: String(url), ...(body == null ? {} : { body: Buffer.from(body).toString() }) });
    const { fault, status, headers = {}, json, text } = answers.shift() ?? assert.fail("a request too many");
    if (fault !== undefined)
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: fault }) });
    const data = (text ?? (json === undefined ? "" : JSON.stringify(json))).replaceAll("$KEY", KEY);
    const length = { "content-length": String(Buffer.byteLength(data)) };
    return new Response(data, { status, headers: { "content-type": "application/json", ...length, ...headers } });
  };
  return { fetch, answers };
}

/** A value as JSON: values that JSON lacks are marked again. */
function plain(value) {
  if (value instanceof Date) return { "\0": `instant:${value.toISOString()}` };
  if (value instanceof Uint8Array) return { "\0": `bytes:${Buffer.from(value).toString("latin1")}` };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
    return { "\0": Object.is(value, -0) ? "-0" : String(value) };
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

/** How each request of a case was answered. */
async function played({ options = {}, requests }) {
  const sent = [];
  const seen = [];
  const { fetch, answers } = scripted(sent);
  const baseUrls = Object.fromEntries(HOSTS.map((host) => [host, `https://${host}.example`]));
  const { caller = "ana", ...more } = options;
  const handler = createProxyHandler({
    client: new Truora({ apiKey: KEY, baseUrls, fetch, [CLOCK]: new Clock() }),
    authorize: (_, { operation, params }) => (seen.push({ operation, params: plain(params) }), caller),
    onError: () => {},
    ...DEFAULTS,
    ...more,
  });
  const found = [];
  for (const { method = "POST", path, headers = {}, body, base64, upstream = [] } of requests) {
    answers.push(...upstream);
    const all = {
      origin: "https://admin.example",
      "content-type": "application/json",
      "truora-call": "8f14e45f-ceea-467f-a9c0-1b2d3e4f5a6b",
      ...headers,
    };
    const given = Object.entries(all).filter(([, value]) => value !== null);
    const bytes = base64 === undefined ? body : Buffer.from(base64, "base64");
    const init = { method, headers: given, duplex: "half", ...(method === "GET" ? {} : { body: bytes ?? "{}" }) };
    const response = await handler(new Request(`https://admin.example/api/truora/${path}`, init));
    const text = await response.text();
    found.push({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text,
      authorize: seen.splice(0),
      sent: sent.splice(0),
    });
    assert.deepEqual(answers, [], "an answer was not asked for");
  }
  return found;
}

/** Holds what was found to what is expected: of headers, `meta` and `error` the members that are named. */
function compare(expected, found) {
  const { status, headers = {}, json, text, meta = {}, error, authorize, sent } = expected;
  const made = found.headers["truora-meta"] === undefined ? {} : JSON.parse(found.headers["truora-meta"]);
  const { issues, ...members } = error ?? {};
  const refused = error === undefined ? {} : JSON.parse(found.text).error;
  const part = (all, named) => Object.fromEntries(Object.keys(named).map((name) => [name, all[name] ?? null]));
  assert.deepEqual(
    {
      status: found.status,
      headers: part(found.headers, headers),
      meta: part(made, meta),
      error: part(refused, members),
      authorize: found.authorize,
      sent: sent === undefined ? undefined : found.sent,
    },
    { status, headers, meta, error: members, authorize, sent },
  );
  if (issues !== undefined)
    assert.deepEqual(
      refused.issues.map(({ path, code }) => `${path} ${code}`),
      issues,
    );
  if (json !== undefined) assert.deepEqual(JSON.parse(found.text), json);
  if (text !== undefined) assert.equal(found.text, text);
}

let passed = 0;
after(() => console.log(`proxy-node-${truora.engineInfo().engine}: ${passed} passed`));

for (const name of readdirSync(FOLDER).sort()) {
  test(name, async () => {
    const replay = JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
    const found = await played(replay);
    if (process.env.REPLAYS_SHOW !== undefined) return console.log(`SHOW ${JSON.stringify({ name, found })}`);
    for (const [i, { expect }] of replay.requests.entries()) compare(expect, found[i]);
    passed += 1;
  });
}

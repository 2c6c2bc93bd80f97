// What is ours and ends up in a log by accident: however it is printed, it shows no answer, link, number, phone, name or key.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { format, inspect } from "node:util";

import { createProxyHandler } from "../../bindings-node/esm/proxy/entry.node.js";
import { client, DONE, failure, folder, PERSON, responseOf, scripted, service, Truora, truora } from "./support.mjs";

const KEY = "sk-planted-key-7f3a";
const NAME = "Xiomara Plantada";
const DOCUMENT = "1098765432";
const PHONE = "+573001112233";
const LINK = "https://files.example/secret.pdf?X-Amz-Signature=plantedsignature";
const MAIL = "xiomara@planted.example";
const SECRETS = [KEY, NAME, "Xiomara", DOCUMENT, PHONE, "573001112233", "Signature", "plantedsignature", MAIL];
const ECHO = `unknown: ${DOCUMENT} of ${MAIL}, ${PHONE}, see ${LINK}`;
const SAID = {
  name: NAME,
  national_id: DOCUMENT,
  phone: PHONE,
  link: LINK,
  mail: MAIL,
};

/** All of it, but what a getter gives when it is asked for by name. */
const ALL = {
  depth: Infinity,
  showHidden: true,
  maxStringLength: Infinity,
  maxArrayLength: Infinity,
};

/** The ways in which a value is printed, by people, by loggers and by what reports errors. */
function printings(thing) {
  const names = Object.getOwnPropertyNames(thing);
  const owned = Object.fromEntries(names.filter((name) => name !== "arguments").map((name) => [name, thing[name]]));
  const enumerated = {};
  for (const name in thing) enumerated[name] = thing[name];
  return {
    inspect: inspect(thing),
    "all of it": inspect(thing, ALL),
    getters: inspect(thing, { ...ALL, showHidden: false, getters: true }),
    format: format("%s %o %O %j", thing, thing, thing, thing),
    JSON: JSON.stringify(thing),
    "JSON by names": JSON.stringify(thing, names),
    text: String(thing),
    template: `${thing}`,
    stack: String(thing.stack),
    copy: inspect({ ...thing }, ALL),
    "for in": inspect(enumerated, ALL),
    "own names": inspect(owned, ALL),
    "of something": inspect({ thing: [thing] }, ALL) + JSON.stringify({ thing: [thing] }),
    cause: inspect(new Error("outer", { cause: thing }), ALL),
    many: inspect(new AggregateError([thing], "several"), ALL),
  };
}

function hides(thing, ...more) {
  for (const [how, shown] of Object.entries(printings(thing))) {
    for (const secret of [...SECRETS, ...more]) assert.ok(!String(shown).includes(secret), `${how}: ${shown}`);
  }
}

/** A client that is answered from a list. */
const answered = (...answers) => client({ apiKey: KEY, fetch: scripted(...answers).fetch, maxRetries: 0 });
const check = (more) => ({ check: { check_id: "CHK1", ...more } });

const ERRORS = {
  // The core puts the service's sentence into the message, without addresses, links, numbers and what was sent.
  "a refusal": () => answered([400, { message: ECHO, code: NAME, ...SAID }]).checks.create(PERSON),
  "a refusal that repeats a name": () =>
    answered([400, { message: `last_name ${NAME} is not valid, nor Xiomara` }]).checks.create({
      ...PERSON,
      first_name: "XIOMARA",
      last_name: "de plantada",
    }),
  "a refused lookup": () => answered([404, { message: ECHO }]).checks.get(DOCUMENT),
  "an answer that is no JSON": () => answered([200, `<p>${JSON.stringify(SAID)}`]).checks.get("CHK1"),
  "an answer that does not fit": () =>
    answered([200, { check: { check_id: 7, ...SAID } }]).checks.get("CHK1", {
      strict: true,
    }),
  "a job that broke": () => answered([200, check({ status: "error", ...SAID })]).checks.wait("CHK1"),
  "a wait that is over": () =>
    answered([200, check({ status: "in_progress", ...SAID })]).checks.wait("CHK1", { timeout: 1000 }),
  "wrong parameters": () =>
    answered().checks.create({
      country: "CO",
      type: "person",
      first_name: 7,
      last_name: NAME,
      phone_number: [PHONE],
    }),
  "a lost request": () => answered(new TypeError(LINK, { cause: new Error(NAME) })).checks.create(PERSON),
  "a key that is none": () => client({ apiKey: () => `${KEY}\n${NAME}` }).checks.get("CHK1"),
  "a redirect": () => answered([302, null, { Location: LINK }]).checks.get("CHK1"),
  "a link": () => answered([403, `<Error>${NAME}</Error>`]).download(LINK),
  "a link that is none": () => answered().download(`ftp://${NAME}/${LINK}`),
  "an upload": () => answered([403, `<Error>${NAME}</Error>`]).upload(LINK, new TextEncoder().encode(NAME)),
  "a target that is none": (path) => answered([200, NAME]).download(LINK, { to: join(path, "none", "a.pdf") }),
};
for (const [what, work] of Object.entries(ERRORS)) {
  test(`an error shows nothing of what it is about: ${what}`, async (t) => hides(await failure(work(folder(t)))));
}

test("what an error hides can be asked for by name", async () => {
  const refused = await failure(ERRORS["a refusal"]());
  assert.deepEqual([refused.apiMessage, refused.apiCode], [ECHO, NAME]);
  assert.match(new TextDecoder().decode(refused.body), new RegExp(NAME));
  const broken = await failure(ERRORS["a job that broke"]());
  assert.deepEqual(broken.last, check({ status: "error", ...SAID }));
  // Where nothing is hidden there is nothing to give, on a prototype neither.
  assert.deepEqual(
    [broken.body, broken.apiMessage, truora.TruoraError.prototype.last],
    [undefined, undefined, undefined],
  );
  // Codes that are words are shown, which is what they are for.
  assert.match(inspect(await failure(answered([400, { code: 10400 }]).checks.create(PERSON))), /apiCode: '10400'/);
});

test("an error of a handler shows nothing, in the page and on the server", async () => {
  const server = answered([400, { message: ECHO, ...SAID }], new TypeError(LINK));
  const told = [];
  const handler = createProxyHandler({
    client: server,
    allow: ["checks.create"],
    authorize: () => NAME,
    onError: (error) => told.push(error),
  });
  const send = (url, init) => handler(new Request(new URL(url, "https://page.example"), init));
  const page = new Truora({
    proxy: "/api",
    fetch: send,
    maxRetries: 0,
    headers: { "x-csrf": KEY },
  });
  for (const kind of ["api", "transport"]) {
    const error = await failure(page.checks.create(PERSON));
    assert.equal(error.kind, kind);
    hides(error);
  }
  hides(page);
  for (const error of told) hides(error);
});

test("an error made by hand shows nothing either", () => {
  const hidden = {
    apiMessage: NAME,
    body: new TextEncoder().encode(NAME),
    last: SAID,
    apiCode: MAIL,
  };
  const error = new truora.RateLimitError("slow down", {
    kind: "api",
    code: "rate_limited",
    ...hidden,
  });
  hides(error);
  assert.deepEqual([error.last, error.apiMessage, error.apiCode], [SAID, NAME, MAIL]);
});

test("a client and what it gives show nothing but what they are", async (t) => {
  const headers = { "x-link": LINK, "set-cookie": NAME };
  const given = client({
    apiKey: KEY,
    headers: { "x-own": KEY },
    given: { outbound: SAID },
    extra: { more: SAID },
    fetch: scripted([200, { checks: [SAID] }, headers], [200, check(SAID), headers], [200, NAME], [200, NAME]).fetch,
  });
  const list = given.checks.list();
  const page = (await list.pages().next()).value;
  const answer = await given.checks.get("CHK1");
  const stream = await given.download(LINK);
  const saved = await given.download(LINK, { to: join(folder(t), "a.pdf") });
  const fetching = client({ apiKey: () => KEY }).withOptions({
    headers: { "x-own": KEY },
  });
  const things = [
    given,
    given.checks,
    given.links,
    list,
    responseOf(page),
    responseOf(answer),
    stream,
    saved,
    fetching,
  ];
  for (const thing of things) hides(thing);
  await stream.cancel();
  assert.match(inspect(saved), /^SavedFile \{ path: '.*a\.pdf', bytes: 16 \}$/);
  assert.match(inspect(responseOf(answer)), /^ResponseInfo \{\n  status: 200,/);
  assert.deepEqual(given.validate("checks.create", { ...PERSON, first_name: [NAME] }).issues.length, 1);
  hides(
    given.validate("checks.create", {
      ...PERSON,
      first_name: [NAME],
      phone_number: 573001112233,
    }),
  );
  hides(await client({ apiKey: KEY }).processes.pdf(DONE), service.files);
});

test("a secret of an answer is printed nowhere, and there where it is needed", async () => {
  const SIGNING = "0123456789abcdef".repeat(4);
  const list = {
    hooks: [
      {
        hook_id: "HOK1",
        signing_key: SIGNING,
        of: [{ api_key: { deep: SIGNING } }],
      },
    ],
  };
  const odd = { signing_key: { no: SIGNING } };
  const given = answered(
    [200, list],
    [200, { signing_key: SIGNING }],
    [200, { code: SIGNING }],
    [200, list],
    [200, odd],
  );
  const listed = await given.hooks.list();
  const created = await given.hooks.create({ event_type: "check" });
  const key = await given.apiKeys.create({
    key_type: "backend",
    key_name: "x",
  });
  const raw = await given.request({
    method: "GET",
    host: "account",
    path: "/v1/hooks",
  });
  for (const thing of [listed, listed.hooks, listed.hooks[0], created, key, raw]) {
    const shown =
      inspect(thing, ALL) + inspect(thing) + format("%s %o %O", thing, thing, thing) + inspect([{ thing }], ALL);
    assert.ok(!shown.includes(SIGNING), shown);
  }
  assert.match(inspect(listed, ALL), /HOK1/);
  assert.deepEqual([listed, created, key, raw], [list, { signing_key: SIGNING }, { api_key: SIGNING }, list]);
  assert.deepEqual(JSON.parse(JSON.stringify(listed)), list);
  assert.equal(Object.getPrototypeOf(created), Object.prototype);
  hides(await failure(given.hooks.create({ event_type: "check" }, { strict: true })), SIGNING);
  const refused = answered([400, { message: `signing_key ${SIGNING} is taken`, signing_key: SIGNING }]);
  hides(await failure(refused.hooks.create({ event_type: "check" })), SIGNING);
});

test("a logger hears nothing of it", async () => {
  const lines = [];
  const logger = {
    debug: (line) => lines.push(line),
    warn: (line) => lines.push(line),
  };
  const logged = answered([400, { message: ECHO, ...SAID }, { "x-link": LINK }]).withOptions({ logger });
  await failure(logged.checks.create({ ...PERSON, national_id: DOCUMENT }));
  assert.equal(lines.length, 1);
  for (const secret of SECRETS) assert.ok(!lines[0].includes(secret), lines[0]);
});

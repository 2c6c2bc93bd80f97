// Decoding and building in Node, as ratios to named peers measured in the same run: `node tests/bench/node_speed.mjs DIR`,
// DIR being filled by `python3 tests/bench/payloads.py DIR`. Fails above the goals.
//
// The peers: the parse alone, and the parse with zod 4, whose schemas are made of the printed OpenAPI documents.
// Answers are read one at a time, as a program gets them, and the cases by turns, because a machine's speed changes within
// a second. A ratio is one of totals, so what is collected later counts; times are means.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bodies = process.argv[2] ?? join(root, "target/bodies");
/** Bytes that each case reads in all, and the fewest and most turns for that. */
const BYTES = 40_000_000;
const TURNS = [120, 8000];
/** Judging twelve parameters, against writing them with `URLSearchParams`. */
const VALIDATING = 1.5;

const engines = {};
const native = join(root, `bindings-node/native/truora.${process.platform}-${process.arch}-gnu.node`);
if (existsSync(native)) engines.native = createRequire(import.meta.url)(native);
const packed = join(root, "bindings-wasm/pkg/truora.js");
if (existsSync(packed)) {
  const { instantiate } = await import(packed);
  engines.wasm = instantiate(readFileSync(join(root, "bindings-wasm/pkg/truora_bg.wasm")));
}

// The package as users have it, where it is built: `npm run build --prefix bindings-node`.
const built = (file) => join(root, "bindings-node/esm", file);
const { Client } = existsSync(built("client.js")) ? await import(built("client.js")) : {};
const { nodePlatform } = Client ? await import(built("engine/load.node.js")) : {};

const sizes = {
  S: ["checks.get", { check_id: "CHK1" }],
  M: ["processes.result", { process_id: "IDP1" }],
  L: ["checks.details", { check_id: "CHK1" }],
  LIST: ["checks.list", {}],
};
// The bodies as they are hold letters of Latin-1. Others: without any, with one beyond, and with all beyond.
const scripts = {
  "latin-1": (text) => text,
  ascii: (text) => text.replace(/[^\0-\x7f]/g, "x"),
  "one beyond": (text) => text.replace("PEÑA", "PEÑA–"),
  "all beyond": (text) => text.replace(/[^\0-\x7f]/g, "ж"),
};
// Without such letters the peer has nothing to decode, and what is left of ours is the check: no goal, only told.
const goals = {
  native: { "latin-1": 1.0, ascii: Infinity, "one beyond": 1.25, "all beyond": 1.25 },
  wasm: { "latin-1": 1.35, ascii: Infinity, "one beyond": 1.35, "all beyond": 1.35 },
};
// The least answer that the facts allow.
const nothing = Buffer.from('{"checks":[]}');
const utf8 = new TextDecoder("utf-8", { ignoreBOM: false });

/** What zod makes of the answer of an operation. Members that are null are absent by the facts, so they go first. */
function zodOf(operation) {
  const document = { "processes.result": "identity" }[operation] ?? "checks";
  const text = readFileSync(join(root, `docs/openapi/${document}.json`), "utf8");
  const { paths, components } = JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/"));
  const found = Object.values(paths).flatMap(Object.values).find(({ operationId }) => operationId === operation);
  const { schema } = found.responses["2XX"].content["application/json"];
  return z.fromJSONSchema({ ...schema, $defs: components.schemas });
}

/** Mean milliseconds of each case; `prepare` and `after` are not timed. */
async function race(cases, turns) {
  const total = Object.fromEntries(Object.keys(cases).map((name) => [name, 0]));
  const order = Object.entries(cases);
  // The first turns are for the compiler.
  for (let turn = -Math.ceil(turns / 4); turn < turns; turn++) {
    // Another begins each time: what comes second pays for some of what the first left behind.
    order.push(order.shift());
    for (const [name, { prepare, run, after }] of order) {
      const given = prepare?.();
      const begun = performance.now();
      run(given);
      const took = performance.now() - begun;
      after?.(given);
      if (turn >= 0) total[name] += took / turns;
      // Node lets go of what was collected when its loop turns, as it does between requests: not in another's time.
      await new Promise(setImmediate);
    }
  }
  return total;
}

let good = true;
// "decode" leaves out what any answer costs, however small: the action, and crossing the boundary. "whole" has it.
console.log("           text          bytes             whole     peer      whole  decode   goal    peer with zod");
console.log("peer: JSON.parse(buf.toString()); for wasm, JSON.parse(decoder.decode(buf))");
for (const [size, [operation, params]] of Object.entries(sizes)) {
  const original = readFileSync(join(bodies, `${size}.json`), "utf8");
  for (const [script, change] of Object.entries(scripts)) {
    const body = Buffer.from(change(original));
    for (const [name, engine] of Object.entries(engines)) {
      const client = engine.open("{}");
      const open = (id = operation, given = params) => {
        const call = client.call(id, "call", JSON.stringify(given), "{}");
        call.start(0);
        call.head(0, 200, []);
        return call;
      };
      const decode = (call) => {
        const done = call.body(0, body);
        return JSON.parse(done.text ?? utf8.decode(body));
      };
      if (open("checks.list", {}).body(0, nothing).issues.length) throw new Error("not the least answer");
      const check = open().body(0, body);
      if (check.what !== "body" || check.issues.length) throw new Error(JSON.stringify(check));
      if (JSON.stringify(decode(open())) !== JSON.stringify(JSON.parse(body.toString()))) throw new Error("differs");
      const peer = name === "native" ? () => JSON.parse(body.toString()) : () => JSON.parse(utf8.decode(body));
      // Told for the bodies as they are.
      const schema = script === "latin-1" ? zodOf(operation) : undefined;
      if (schema && !schema.safeParse(peer()).success) throw new Error(`zod refuses ${size}: is it a document of ours?`);
      const took = await race(
        {
          ...(schema && { zod: { run: () => schema.parse(peer()) } }),
          ours: { prepare: () => open(), run: decode, after: (call) => call.free() },
          bare: {
            prepare: () => open("checks.list", {}),
            run: (call) => JSON.parse(call.body(0, nothing).text ?? utf8.decode(nothing)),
            after: (call) => call.free(),
          },
          peer: { run: peer },
        },
        Math.min(Math.max(Math.round(BYTES / body.length), TURNS[0]), TURNS[1]),
      );
      const ratio = (took.ours - took.bare) / took.peer;
      const whole = took.ours / took.peer;
      const goal = goals[name][script];
      const ok = ratio <= goal;
      good &&= ok;
      console.log(
        `${size.padEnd(10)} ${script.padEnd(11)} ${String(body.length).padStart(7)}  ${name.padEnd(7)}` +
          `${(took.ours * 1000).toFixed(1).padStart(8)} ${(took.peer * 1000).toFixed(1).padStart(8)} µs` +
          `${whole.toFixed(2).padStart(7)} ${ratio.toFixed(2).padStart(7)}` +
          `   ${goal === Infinity ? "    " : goal.toFixed(2)}${took.zod ? (took.zod / took.peer).toFixed(2).padStart(9) : ""}${ok ? "" : "  ABOVE"}`,
      );
    }
  }
}

const params = {
  country: "CO", type: "person", user_authorized: true, national_id: "1000000000", first_name: "NOMBRE",
  last_name: "PEÑA EJEMPLO", date_of_birth: "1990-01-01", phone_number: "+570000000000", issue_date: "2010-01-01",
  custom_input: "ref 1", force_creation: true, watch: "monthly",
};
const text = z.string();
const create = z.object({
  country: z.enum(["CO", "MX", "BR"]), type: text, user_authorized: z.literal(true), national_id: text, first_name: text,
  last_name: text, date_of_birth: z.iso.date(), phone_number: text, issue_date: z.iso.date(), custom_input: text,
  force_creation: z.boolean(), watch: text,
});
console.log("\nbuild      what                            µs");
for (const [name, engine] of Object.entries(engines)) {
  const client = engine.open("{}");
  const probe = client.call("checks.create", "call", JSON.stringify(params), "{}");
  if (probe.tag) throw new Error(probe.message);
  const build = () => {
    const call = client.call("checks.create", "call", JSON.stringify(params), "{}");
    call.start(0);
    call.free();
  };
  const plain = () => new URLSearchParams(params).toString();
  // Where nothing is found, the native engine gives nothing, and the client makes the answer.
  const judge = engine.validate ?? ((...asked) => client.validate(...asked, "{}"));
  const validate = () => judge("checks.create", JSON.stringify(params)) ?? { issues: [], warnings: [] };
  const users = Client && new Client(Object.create(nodePlatform, { engine: { value: () => engine } }), { apiKey: "none" });
  const asked = users && (() => users.validate("checks.create", params));
  for (const ask of [validate, asked]) {
    if (ask?.().issues.length > 0) throw new Error("the parameters are right");
  }
  const cases = { build, plain, validate, ...(asked && { asked }), zod: () => create.parse(params) };
  const took = await race(Object.fromEntries(Object.entries(cases).map(([name, run]) => [name, { run }])), TURNS[1]);
  const ratioOf = (what) => took[what] / took.plain;
  const tell = (shown, what) =>
    console.log(`${name.padEnd(10)} ${shown.padEnd(20)}${(took[what] * 1000).toFixed(2).padStart(12)}   ${ratioOf(what).toFixed(2)} x URLSearchParams`);
  const ratio = ratioOf("validate");
  good &&= name !== "native" || ratio <= VALIDATING;
  tell("validate", "validate");
  if (name === "native") console.log(`${name.padEnd(10)} its goal ${String(VALIDATING).padStart(29)}${ratio <= VALIDATING ? "" : "  ABOVE"}`);
  if (asked) tell("truora.validate", "asked");
  tell("zod 4, the same 12", "zod");
  tell("call, start, free", "build");
}
process.exitCode = good ? 0 : 1;

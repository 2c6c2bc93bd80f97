// Makes, from tests/facts alone, what the independent mock serves and what the clients are told to call:
// one OpenAPI document per host, and a list of calls. It knows nothing of the catalogue.
//
// Each operation stands twice in its document: as the facts have it, and under /full with every parameter required that
// the second call gives, so that one that is left out, misnamed or misplaced on the wire is noticed.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

import { answerOf, schemaOf, valueOf } from "./samples.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const FACTS = join(HERE, "..", "facts");
const FILES = ["checks", "rules-and-batches", "identity", "whatsapp", "customers"];
/** Names that are no identifiers, or none at all: what the clients call them. */
const NAMES = { "Truora-Priority": "priority", "Content-Type": "content_type", "(body)": "file" };
/** A key for the entries of a map. */
const KEYS = { columns_mapping: "national_id", custom_property_values: "CCP00000001" };
const FORM = "application/x-www-form-urlencoded";

export const exceptions = JSON.parse(readFileSync(join(HERE, "exceptions.json"), "utf8"));
export const entries = FILES.flatMap((name) => parse(readFileSync(join(FACTS, `${name}.yaml`), "utf8")));

/** Entries that are calls, or uploads to links. */
const operations = entries.filter(({ id }) => !id.startsWith("helper: "));
const upload = ({ host }) => host === "presigned" || host === "files";

/** The documents by host, and the calls in the order of the facts. */
export function make() {
  const documents = {};
  const calls = operations.map((entry) => {
    const host = upload(entry) ? "links" : entry.host;
    const document = (documents[host] ??= start(host));
    const out = Object.keys(exceptions.left_out[entry.id] ?? {});
    const params = (entry.params ?? []).filter(({ name }) => !out.includes(name)).map((one) => named(one, entry));
    const method = entry.method.toLowerCase();
    const path = upload(entry) ? `/${entry.id}` : entry.path;
    for (const [before, full] of [
      ["", false],
      ["/full", true],
    ]) {
      const item = (document.paths[before + path] ??= {});
      item[method] = operation(entry, params, full);
    }
    return call(entry, params, host);
  });
  return { documents, calls };
}

function start(host) {
  return {
    openapi: "3.1.0",
    info: { title: host, version: "1" },
    ...(host !== "links" && { security: [{ key: [] }] }),
    paths: {},
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "Truora-API-Key" } } },
  };
}

/** A parameter with its name on the wire, the way to it in the client's parameters, and a value. */
function named(param, entry) {
  const parts = param.name
    .replaceAll("[]", "")
    .split(".")
    .map((part) => part.replace(/^[<{].*[>}]$/, "*"));
  const head = parts[0];
  const keys = parts.map((part) => (part === "*" ? (KEYS[head] ?? "name") : part));
  const link = /_upload_(link|url)$/.test(param.name);
  // `var` of a template holds examples; in a form each is a key of its own.
  if (param.type.startsWith("object: variable name")) {
    const inside = { ...param, type: "string" };
    return { param: inside, wire: "var.name", way: ["var", "name", "value"], value: "text" };
  }
  const value = link ? { $link: true } : valueIn(entry, param);
  return { param, wire: keys.join("."), way: [NAMES[param.name] ?? keys[0], ...keys.slice(1)], value, link };
}

function valueIn({ id, example_request: shown }, param) {
  const example = param.type === "object" ? shown?.[param.name] : undefined;
  return exceptions.values[`${id}.${param.name}`]?.value ?? example ?? valueOf(param);
}

const inList = ({ param }) => param.name.includes("[]");
const needed = ({ param }) => param.required === "always";

function operation(entry, params, full) {
  const places = params.filter(({ param, link }) => param.in !== "body" && !link);
  const isType = ({ param }) => param.name === "Content-Type";
  const told = places
    .filter((one) => !isType(one))
    .map(({ param, wire }) => ({
      name: wire,
      in: param.in,
      required: param.in === "path" || full || param.required === "always",
      schema: schemaOf(param),
      ...(param.in === "query" && schemaOf(param).type === "array" && { style: "form", explode: true }),
    }));
  const body = bodyOf(entry, params, full);
  return {
    operationId: (full ? "full." : "") + entry.id,
    ...(told.length > 0 && { parameters: told }),
    ...(body && { requestBody: body }),
    responses: responses(entry),
  };
}

function bodyOf(entry, params, full) {
  const fields = params.filter((one) => one.param.in === "body" && !inList(one));
  if (fields.length === 0) {
    // Of some bodies the facts know that they exist, and no more.
    const type = exceptions.more[entry.id]?.type;
    return type && { required: true, content: { [type]: {} } };
  }
  const type = params.find(({ param }) => param.name === "Content-Type")?.param.allowed;
  const raw = fields.some(({ param }) => param.type.startsWith("binary"));
  const must = fields.filter((one) => full || needed(one));
  if (raw) {
    const media = type ?? [entry.encoding.split(" ")[0]];
    return { required: true, content: Object.fromEntries(media.map((one) => [one, {}])) };
  }
  if (entry.encoding === "json") {
    const schema = nested(fields, must, full);
    return { required: must.length > 0, content: { "application/json": { schema } } };
  }
  const properties = Object.fromEntries(fields.map((one) => [one.wire, formSchema(one.param)]));
  const lists = fields.filter(({ param }) => schemaOf(param).type === "array" && !param.type.includes("object"));
  const encoding = Object.fromEntries(lists.map(({ wire }) => [wire, { style: "form", explode: true }]));
  const schema = { type: "object", properties, required: must.map(({ wire }) => wire) };
  return { required: must.length > 0, content: { [FORM]: { schema, encoding } } };
}

/** The mock has no reading for a list of objects in a form: the text of one is what it can check. */
function formSchema(param) {
  return param.type === "array of object" ? { type: "string", pattern: "^\\[\\{.*\\}\\]$" } : schemaOf(param);
}

/** Dotted names of JSON are members of members. */
function nested(fields, must, full) {
  const root = { type: "object", properties: {}, required: [] };
  for (const one of fields) {
    const keys = one.wire.split(".");
    keys.reduce((schema, key, i) => {
      const last = i === keys.length - 1;
      schema.properties[key] ??= last ? schemaOf(one.param) : { type: "object", properties: {}, required: [] };
      if (must.includes(one) && !schema.required.includes(key)) schema.required.push(key);
      return schema.properties[key];
    }, root);
  }
  return full ? { ...root, additionalProperties: false } : root;
}

function refer(path) {
  const [, id, status, rest] = /^(\S+?)\.responses\[(\d+)\]\.shape\.(.*)$/.exec(path);
  const response = entries.find((entry) => entry.id === id).responses.find((one) => String(one.status) === status);
  return rest.split(".").reduce((shape, key) => shape[key], response.shape);
}

const binary = (shape) => /^binary|^file bytes/.test(typeof shape === "string" ? shape : (shape?._body ?? ""));

/** The success of the facts: their example, or an answer made of their shape. */
function responses(entry) {
  const good = (entry.responses ?? []).filter(({ status }) => /^2/.test(String(status)));
  const file = good.find(({ shape }) => binary(shape));
  if (file) return { 200: { description: "a file", content: { "application/pdf": { example: "%PDF-1.4" } } } };
  const first = good[0];
  const status = /^\d+$/.test(String(first?.status)) ? first.status : 200;
  const shape = typeof first?.shape === "object" ? answerOf(first.shape, refer) : {};
  const example = entry.example_response ?? exceptions.answers[entry.id]?.answer ?? shape;
  return { [status]: { description: "done", content: { "application/json": { example } } } };
}

function call(entry, params, host) {
  const file = (entry.responses ?? []).some(({ shape }) => binary(shape));
  const more = exceptions.more[entry.id]?.params ?? {};
  const given = (full) => {
    const out = {};
    // The link is the path of an upload, listed among its parameters or not.
    if (upload(entry)) out[entry.path.slice(1, -1)] = { $link: true };
    for (const one of params.filter((p) => full || required(p, params))) put(out, one);
    return { ...out, ...more };
  };
  return {
    id: entry.id,
    host,
    uses: upload(entry) ? "upload" : file ? "file" : "call",
    plain: given(false),
    full: given(true),
  };
}

/** Needed always, with the list or record that it stands in. */
function required(one, params) {
  if (!inList(one)) return needed(one);
  const list = params.find(({ param }) => param.name === one.param.name.split("[]")[0]);
  return needed(one) && needed(list);
}

function put(out, one) {
  let place = out;
  const keys = [...one.way];
  if (inList(one)) {
    place = (out[keys.shift()] ??= [{}])[0];
  }
  const last = keys.pop();
  for (const key of keys) place = place[key] ??= {};
  place[last] ??= one.param.type.startsWith("binary") ? { $file: "file" } : one.value;
}

// Values that fit a parameter of the facts, and answers that fit a shape: by type, words, bounds and format.

const ZEROS = "00000000000000000000000000000001";

/** By how the facts write the format. The first that fits counts. */
const FORMATS = [
  [/^(date; )?YYYY-MM-DD/, "2030-01-31"],
  [/^daily\|weekly|^named period/, "2w"],
  [/^\^\[0-9\]\+\[mh\]\$/, "48h"],
  [/^15 digits/, "000000000000000"],
  [/^(lower-case )?ISO 639-1/, "es"],
  [/^ISO 3166/, "CO"],
  [/^e-mail/, "person@example.com"],
  [/^E\.164|^\+<country code>/, "+570000000000"],
  [/^digits with country code|^country code plus number/, "570000000000"],
  [/^plus sign and digits/, "+57"],
  [/^national digits/, "3000000000"],
  [/^(hex, )?#RRGGBB/, "#123456"],
  [/^RFC3339|^ISO 8601|^as above|^as start_date/, "2030-01-31T10:00:00Z"],
  [/^URL/, "https://example.com/a"],
  [/JSONLogic|jsonlogic/, '{"===":[{"var":"variable.person.gender"},"male"]}'],
  [/^\^\[A-Za-z\]/, "API_KEY"],
  [/\^\[a-z0-9_\]/, "greeting_1"],
  [/^\^?\[a-zA-Z0-9_.-\]\+/, "person.1"],
  [/^true (as text|or false)/, "true"],
  [/^\{chat_id\}_PND_ACT_/, `EN_CHT_1_PND_ACT_00000000-0000-4000-8000-000000000001`],
  [/^20 by default/, 20],
  [/^base64/, "YWJj"],
];

/** Where the name alone says what it is. */
const NAMES = [
  [/email|username|^owner$|^target$/, "person@example.com"],
  [/(^|\.)url$/, "https://example.com/a"],
  [/phone_country_code/, "+57"],
  [/country_code/, "+57"],
  [/^country$/, "CO"],
  [/phone|^line$/, "+570000000000"],
  [/_date$/, "2030-01-31T10:00:00Z"],
  [/^limit$/, "10"],
];

/** The prefix of an identifier: `CHK + 32 hex`, `^BCH`, `EN_CHT_ + characters`. */
function prefix(format) {
  return /^\^?([A-Z_]{3,8})( \+|$)/.exec(format)?.[1];
}

/** A value that a parameter may have. */
export function valueOf(param) {
  const { name, type, format = "", allowed, example } = param;
  // `true` as text is a flag; a text that may be repeated is a list.
  if (allowed?.every((one) => one === "true" || one === "false")) return true;
  if (repeated(param)) return ["text 1", "text 2"];
  const word = allowed?.find((one) => !String(one).startsWith("<"));
  const kind = type.split(/[ :(]/)[0];
  if (kind === "boolean") return true;
  if (kind === "number" || kind === "integer") return format.startsWith("0..1") ? 0.5 : (param.min ?? 1);
  if (kind === "array" || type === "enum list") return list(param, word);
  if (kind === "object") return example ?? members(type);
  if (word !== undefined) return String(word);
  if (typeof example === "string" && !example.includes("=") && !example.includes(".")) return example;
  const told = FORMATS.find(([pattern]) => pattern.test(format)) ?? NAMES.find(([pattern]) => pattern.test(name));
  if (told !== undefined) return told[1];
  const id = prefix(format);
  return id === undefined ? "text 1" : id + ZEROS;
}

const repeated = ({ type, description }) => type === "string" && /repeatable/.test(description);

/** `object {type, config}`. */
function members(type) {
  const names = /\{([\w, ]+)\}/.exec(type)?.[1].split(/, */) ?? ["a"];
  return Object.fromEntries(names.map((one) => [one, one === "config" ? {} : "text"]));
}

function list(param, word) {
  if (param.type.startsWith("array of object")) return [{}];
  if (param.format?.startsWith("integers")) return [1, 2];
  const one = valueOf({ ...param, type: "string", allowed: undefined });
  return word === undefined ? [one, one] : [String(word)];
}

/** The JSON Schema of a parameter. */
export function schemaOf(param) {
  const { type, format = "", allowed } = param;
  if (repeated(param)) return { type: "array", items: { type: "string" }, minItems: 1 };
  const words = allowed?.map(String).filter((one) => !one.startsWith("<"));
  const open = type.includes("open") || words?.length < allowed?.length;
  const kind = type.split(/[ :(]/)[0];
  if (type === "enum list") return { type: "array", items: { type: "string", enum: words } };
  if (kind === "array") return { type: "array", items: elements(type, format), minItems: 1 };
  if (kind === "boolean") return { type: "boolean", ...(words?.length === 1 && { enum: [words[0] === "true"] }) };
  if (kind === "number" || kind === "integer") {
    const [least, most] = format.startsWith("0..1") ? [0, 1] : [param.min, param.max];
    return { type: kind, ...(least !== undefined && { minimum: least }), ...(most !== undefined && { maximum: most }) };
  }
  if (kind === "object") return { type: "object" };
  if (kind === "unknown") return {};
  const long = Number.isInteger(param.max_length) && { maxLength: param.max_length };
  const pattern = /^\^\S*\$$|^\^[A-Z]+$/.test(format) && { pattern: format };
  return { type: "string", minLength: 1, ...long, ...pattern, ...(words && !open && { enum: words }) };
}

function elements(type, format) {
  if (type === "array of object") return { type: "object" };
  return format.startsWith("integers") ? { type: "integer" } : {};
}

/** An answer of a shape, whose leaves name types. */
export function answerOf(shape, refer) {
  if (Array.isArray(shape)) return shape.map((one) => answerOf(one, refer));
  if (shape !== null && typeof shape === "object") {
    if (shape.$ref !== undefined) return answerOf(refer(shape.$ref), refer);
    const known = Object.entries(shape).filter(([key]) => !key.startsWith("_"));
    const answered = (key, one) => {
      // The end of a list. A text without a cursor would be an issue, which `strict` makes an error.
      if (key === "next" && typeof one === "string") return "";
      return answerOf(one, refer);
    };
    return Object.fromEntries(known.map(([key, one]) => [/^<.*>$/.test(key) ? "CO" : key, answered(key, one)]));
  }
  return leaf(String(shape));
}

function leaf(told) {
  const words = /^enum\[([^\]|]+)|^enum ([^ |]+)|^([\w-]+)\|/.exec(told);
  if (words !== null) return words[1] ?? words[2] ?? words[3];
  if (/\bnull\b|^any|^unknown|schema|^undocumented/.test(told)) return null;
  if (/^array/.test(told)) return [];
  if (/^(object|map|\{)/.test(told)) return {};
  if (/^(integer|number)/.test(told)) return 1;
  if (/^boolean/.test(told)) return true;
  return "2030-01-31T10:00:00Z";
}

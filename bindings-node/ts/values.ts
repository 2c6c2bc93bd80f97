// Parameters as one JSON text. What JSON cannot carry, or would change silently, is marked for the core to judge.

import type { Issue } from "./engine/engine.js";
import { ownError } from "./errors/errors.js";
import { Held } from "./files/upload.js";

/** The single key of a mark; a text after it says what stood there. */
const MARK = "\0";
/** Objects within objects, the outermost counted. */
const DEEPEST = 128;
/** A graph that shares its nodes unfolds without end. */
const MOST_NODES = 100_000;
/** Bytes of JSON that the engine reads; what is longer it would take for no JSON. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Halves of a pair without the other half. */
const LONE = /\p{Surrogate}/u;
/** Whether a text holds one. The method looks at texts of one byte a letter not at all, and is as old as 2023. */
const isBroken: (text: string) => boolean =
  "isWellFormed" in String.prototype
    ? (text) => !(text as string & { isWellFormed(): boolean }).isWellFormed()
    : (text) => LONE.test(text);

/** The JSON text of some parameters; `undefined` where it is larger than the engine reads. */
export function encode(params: unknown): string | undefined {
  try {
    // Nearly always there is nothing to mark, and looking first is faster than a copy or a replacer.
    const plain = isPlain(params, 1, budget());
    const text = JSON.stringify(plain ? params : marked(params, [], budget()));
    return tooLarge(text) ? undefined : text;
  } catch (error) {
    if (error === LARGE) return undefined;
    throw error;
  }
}

/** What is wrong with parameters that are larger than the engine reads. */
export const TOO_LARGE: Issue = {
  path: "",
  code: "length",
  message: "must be at most 32 MiB as JSON, where a byte of a body takes one to six",
};

/** Whether the engine would not read it. */
function tooLarge(text: string): boolean {
  // No letter takes more than three bytes, so that hardly any text needs to be counted.
  if (text.length <= MOST_BYTES / 3) return false;
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}

/** The JSON text of an operation's parameters, refused where it is larger than the engine reads. */
export function encodeParams(operation: string, params: unknown): string {
  const text = encode(params);
  if (text !== undefined) return text;
  const message = "1 problem with the parameters; nothing was sent";
  throw ownError("invalid", "invalid", operation, message, { issues: [TOO_LARGE] });
}

interface Budget {
  /** Lists and objects. */
  left: number;
  /** Bytes of JSON that may still come, each value counted as the fewest it can take. */
  bytes: number;
}

/** Ends the walk where it is already clear that the text would be too large: a list says how long it is, not how full. */
const LARGE = Symbol("too large");

function budget(): Budget {
  return { left: MOST_NODES, bytes: MOST_BYTES + 1 };
}

/** Counts a value of so many bytes, and the comma or colon after it. */
function spend(budget: Budget, bytes: number): void {
  budget.bytes -= bytes + 1;
  // Thrown, so that no level above goes on; the symbol never leaves this file.
  if (budget.bytes < 0) throw LARGE;
}

/** An item takes two bytes at least, so a list of a thousand million holes is refused without a look at them. */
function tooLong(list: readonly unknown[], budget: Budget): void {
  if (list.length > budget.bytes / 2) throw LARGE;
}

function isPlain(value: unknown, depth: number, budget: Budget): boolean {
  switch (typeof value) {
    case "string":
      spend(budget, value.length + 2);
      return !isBroken(value);
    case "number":
      spend(budget, 1);
      return Number.isFinite(value) && !Object.is(value, -0);
    case "boolean":
      spend(budget, 4);
      return true;
    case "object":
      break;
    default:
      return false;
  }
  // Brackets, less the comma that its last member does not have.
  spend(budget, value === null ? 4 : 1);
  if (value === null) return true;
  if (depth > DEEPEST || --budget.left < 0) return false;
  if (Array.isArray(value)) {
    if ("toJSON" in value) return false;
    tooLong(value, budget);
    for (let i = 0; i < value.length; i += 1) {
      if (!isPlain(value[i], depth + 1, budget)) return false;
    }
    return true;
  }
  if (!isRecord(value) || "toJSON" in value) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    spend(budget, key.length + 2);
    if (key === MARK || isBroken(key) || !isPlain(member, depth + 1, budget)) return false;
  }
  return true;
}

/** A copy in which every value that JSON cannot carry is a mark. */
function marked(value: unknown, above: object[], budget: Budget): unknown {
  switch (typeof value) {
    case "string":
      spend(budget, value.length + 2);
      return isBroken(value) ? mark("surrogate") : value;
    case "number":
      spend(budget, 1);
      if (Number.isFinite(value)) return Object.is(value, -0) ? mark("-0") : value;
      return mark(String(value));
    case "boolean":
      spend(budget, 4);
      return value;
    case "undefined":
      spend(budget, 4);
      return null;
    case "object":
      break;
    default:
      return mark("foreign");
  }
  // Brackets, less the comma that its last member does not have.
  spend(budget, value === null ? 4 : 1);
  if (value === null) return null;
  if (value instanceof Date || Object.prototype.toString.call(value) === "[object Date]") {
    const time = (value as Date).getTime();
    return Number.isNaN(time) ? mark("foreign") : mark(`instant:${new Date(time).toISOString()}`);
  }
  if (value instanceof Held) return mark(`file:${value.size ?? ""}:${value.replayable ? "again" : "once"}`);
  if (value instanceof Uint8Array) {
    spend(budget, value.length);
    return mark(`bytes:${latin1(value)}`);
  }
  const list = Array.isArray(value);
  if (!list && !isRecord(value)) return mark("foreign");
  if (above.length >= DEEPEST || above.includes(value) || --budget.left < 0) return mark("deep");
  above.push(value);
  const copy = list ? listCopy(value, above, budget) : recordCopy(value as Record<string, unknown>, above, budget);
  above.pop();
  return copy;
}

function listCopy(value: readonly unknown[], above: object[], budget: Budget): unknown[] {
  const copy: unknown[] = [];
  tooLong(value, budget);
  // By index, so that holes become `null` like `undefined`.
  for (let i = 0; i < value.length; i += 1) copy.push(marked(value[i], above, budget));
  return copy;
}

function recordCopy(value: Record<string, unknown>, above: object[], budget: Budget): unknown {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member === undefined) continue;
    spend(budget, key.length + 2);
    const [name, content] = isBroken(key) ? [wellFormed(key), mark("surrogate")] : [key, marked(member, above, budget)];
    // Not by assignment: `__proto__` is a name like any other.
    Object.defineProperty(copy, name, { value: content, enumerable: true, configurable: true, writable: true });
  }
  // Only this file makes marks.
  return MARK in copy ? mark("foreign") : copy;
}

function mark(what: string): object {
  return { [MARK]: what };
}

/** An object literal's or `JSON.parse`'s object, of whatever realm. */
function isRecord(value: object): value is Record<string, unknown> {
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto === null || proto === Object.prototype) return true;
  return Object.getPrototypeOf(proto) === null && Object.prototype.hasOwnProperty.call(proto, "isPrototypeOf");
}

/** Bytes of a text that has one character for each. */
export function bytesOfLatin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  // A loop: `Uint8Array.from` with a function takes ten times as long.
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** One character a byte. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  // `apply` takes bytes as they are; spread, they would first become a list.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}

function wellFormed(text: string): string {
  return text.replace(new RegExp(LONE, "gu"), "\ufffd");
}

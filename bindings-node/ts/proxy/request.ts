// What a page asks of a proxy handler, and which requests are refused.

import { LATE, race, systemClock } from "../transport/clock.js";
import { ownError, type ErrorCodes } from "../errors/errors.js";
import { CALL_HEADER } from "../transport/via_proxy.js";
import { bytesOfLatin1 } from "../values.js";

/** A refusal of the handler's own. Nothing was sent, unless it says `maybe`: for a request that repeats another. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCodes["config"],
    message: string,
    readonly headers: Readonly<Record<string, string>>,
    readonly sent: "no" | "maybe" = "no",
  ) {
    super(message);
  }
}

export function refuse(
  status: number,
  code: ErrorCodes["config"],
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refused {
  return new Refused(status, code, message, headers);
}

export function notPost(): Refused {
  return refuse(405, "method_not_allowed", "a call is a POST", { allow: "POST" });
}

/** The origin at which the page reached the handler. */
export function ownOrigin(request: Request): string {
  const url = new URL(request.url);
  const host = request.headers.get("host");
  try {
    return host === null ? url.origin : new URL(`${url.protocol}//${host}`).origin;
  } catch {
    return url.origin;
  }
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether the handler's own origin can be trusted without being named. A name that someone else's DNS resolves to this
 * server (rebinding) makes `Host` equal `Origin` too, so equality proves something only for names that DNS does not decide.
 */
export function isLoopback(origin: string): boolean {
  return LOOPBACK.includes(new URL(origin).hostname);
}

/** The operation that the path names: its last segment, decoded once. */
export function operationOf(request: Request): string | Refused {
  const { pathname } = new URL(request.url);
  let text = "%";
  try {
    text = decodeURIComponent(pathname.slice(pathname.lastIndexOf("/") + 1));
  } catch {
    // Refused below.
  }
  if (!text.includes("%")) return text.slice(text.lastIndexOf("/") + 1);
  return refuse(400, "bad_request", "the last segment of the path is not an operation: its percent-encoding is wrong");
}

/** Why a body cannot be read a second time, and what to do. */
export const BODY_READ =
  "the body was read before the proxy handler got the request, and nothing holds it: mount the handler before what reads " +
  "the body, or use a parser that leaves the body at the request, such as express.json()";

/** The text of the body. Refused where it is larger than a call can be, slower than `milliseconds`, or not UTF-8. */
export async function textOf(request: Request, most: number, milliseconds: number): Promise<string | Refused> {
  if (request.bodyUsed) throw ownError("config", "body_read", "", BODY_READ);
  const reader = request.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true }); // skips one BOM
  const by = systemClock.now() + milliseconds;
  let text = "";
  let got = 0;
  for (;;) {
    const part = await race(reader.read(), systemClock, by, request.signal);
    // In both cases not cancelled: a server breaks the connection then, and the page would not read why.
    if (part === LATE) {
      reader.releaseLock();
      return refuse(408, "body_timeout", "the body of the request did not arrive in time");
    }
    got += part.value?.length ?? 0;
    if (got > most) {
      reader.releaseLock();
      return refuse(400, "bad_request", "the body is too large");
    }
    try {
      if (part.done) return text + decoder.decode();
      text += decoder.decode(part.value, { stream: true });
    } catch {
      reader.releaseLock();
      return notThat();
    }
  }
}

/** What a page asks for. */
export interface Asked {
  /** The id of the call. */
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: { readonly timeout?: number; readonly locale?: string };
}

type Members = Readonly<Record<string, unknown>>;

/** Levels of a parameter that the core reads. Pages mark what is deeper, so deeper input is not from our client. */
const DEEPEST = 128;

function bad(message: string): Refused {
  return refuse(400, "bad_request", message);
}

function notThat(): Refused {
  return bad("the body is not a JSON object of `params` and `options`");
}

/** The call that the body asks for, or why it is refused. */
export function parsed(request: Request, text: string | Refused): Asked | Refused {
  const id = request.headers.get(CALL_HEADER) ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) {
    return bad(`the header \`${CALL_HEADER}\` is not a UUID`);
  }
  if (text instanceof Refused) return text;
  // Counted before it is parsed: a body of values alone would take ten times the time of one of text.
  if (hasMany(text)) return bad("the body holds more than 10,000 values");
  const read = jsonOf(text);
  if (!isObject(read) || !onlyHas(read, "params", "options")) return notThat();
  const { params = {}, options = {} } = read;
  if (!isObject(params) || !isObject(options)) return bad("`params` and `options` are not objects");
  const flaw = flawOf(params, DEEPEST + 1) ?? flawOf(options["timeout"], 1);
  if (flaw === "deep") return bad(`a parameter is nested deeper than ${DEEPEST} levels`);
  // JSON would send `null` for it: not what `authorize` saw.
  if (flaw === "infinite") return bad("the body holds a number that is not finite");
  if (!onlyHas(options, "timeout", "locale")) return bad("`options` may hold `timeout` and `locale`, nothing else");
  const timeout = options["timeout"] ?? undefined;
  const locale = options["locale"] ?? undefined;
  if (timeout !== undefined && !(typeof timeout === "number" && timeout >= 0)) {
    return bad("`timeout` is not a number of milliseconds");
  }
  if (locale !== undefined && typeof locale !== "string") return bad("`locale` is not a text");
  const given = { ...(timeout === undefined ? {} : { timeout }), ...(locale === undefined ? {} : { locale }) };
  return { id: id.toLowerCase(), params, options: given };
}

/** Far more than any operation takes; commas and brackets in texts count too. */
const MOST_VALUES = 10_000;

function hasMany(text: string): boolean {
  let values = 0;
  // `indexOf` is several times as fast as a look at each letter.
  for (const mark of [",", "[", "{"]) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (++values > MOST_VALUES) return true;
    }
  }
  return false;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is wrong with parameters as JSON: too many levels, or a number such as `1e999`, which is read as Infinity. */
function flawOf(value: unknown, levels: number): "deep" | "infinite" | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "infinite";
  if (typeof value !== "object" || value === null) return undefined;
  if (levels === 0) return "deep";
  // Loops without lists of their own: a body of 1 MiB can hold half a million values.
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      const flaw = flawOf(value[at], levels - 1);
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  }
  for (const name in value) {
    const flaw = flawOf((value as Members)[name], levels - 1);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function onlyHas(value: Members, ...names: string[]): boolean {
  return Object.keys(value).every((name) => names.includes(name));
}

/**
 * The parameters for `authorize`: a frozen copy of what is sent, without what counts as not given. Values that the page
 * marked, because JSON cannot hold them, are those values again.
 */
export function shown(params: Members): Members {
  // `fromEntries` takes `__proto__` for a name like any other.
  return shownValue(Object.fromEntries(Object.entries(params).filter(([, value]) => !isLeftOut(value)))) as Members;
}

/** Whether a parameter counts as not given: `null`, an empty list, and an object without members that are given. */
function isLeftOut(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === null || value === undefined;
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every((member) => member === null);
}

function shownValue(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(shownValue));
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  const mark = names.length === 1 ? value["\0"] : undefined;
  if (typeof mark === "string") return unmarked(mark) ?? Object.freeze({ ...value });
  const copy: Record<string, unknown> = {};
  for (const name of names) {
    // Not by assignment: `__proto__` is a name like any other.
    Object.defineProperty(copy, name, { value: shownValue(value[name]), enumerable: true });
  }
  return Object.freeze(copy);
}

/** The value behind a mark such as `instant:2026-01-31T00:00:00.000Z`. The core refuses those that are unknown here. */
function unmarked(mark: string): unknown {
  if (mark === "-0" || mark === "NaN" || mark === "Infinity" || mark === "-Infinity") return Number(mark);
  const at = mark.indexOf(":");
  const rest = mark.slice(at + 1);
  if (mark.slice(0, at) === "instant") {
    const instant = new Date(rest);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString() === rest) return instant;
  }
  if (mark.slice(0, at) === "bytes" && /^[\0-\xff]*$/.test(rest)) return bytesOfLatin1(rest);
  return undefined;
}

/** More members than any operation has parameters. */
const MANY = 256;

/** Identifies an operation and its parameters, whatever their order, and shows nothing of them. */
export async function markOf(operation: string, params: Members): Promise<string> {
  const names = Object.keys(params);
  // Written by JSON itself, which is fast for bodies of any shape; parameters that are too many are refused later.
  const pairs = names.length > MANY ? params : names.sort().map((name) => [name, params[name]]);
  const bytes = new TextEncoder().encode(JSON.stringify([operation, pairs]));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

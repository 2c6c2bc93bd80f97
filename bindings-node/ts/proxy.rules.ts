// What a page asks of a proxy handler, without any I/O of its own: what is refused, and which call it is.

import { CALL_HEADER } from "./proxied.js";

/** A no of the handler's own. Nothing was sent. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>>,
  ) {
    super(message);
  }
}

export function refuse(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refused {
  return new Refused(status, code, message, headers);
}

export function notPost(): Refused {
  return refuse(405, "method_not_allowed", "a call is a POST", { allow: "POST" });
}

/** The origin that the page used to reach the handler. */
export function ownOrigin(request: Request): string {
  const url = new URL(request.url);
  const host = request.headers.get("host");
  try {
    return host === null ? url.origin : new URL(`${url.protocol}//${host}`).origin;
  } catch {
    return url.origin;
  }
}

/** The body, or `undefined` when it is larger than a call can be. */
export async function textOf(request: Request, most: number): Promise<string | undefined> {
  const reader = request.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder();
  let text = "";
  let got = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    got += value.length;
    if (got > most) {
      // Not cancelled: a server breaks the connection over that, and the page would not read why.
      reader.releaseLock();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
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

/** Levels of a parameter that the core reads. Pages mark what is deeper; what they do not is nothing of theirs. */
const DEEPEST = 128;

/** The call that the body asks for, or why it is none. */
export function parsed(request: Request, text: string | undefined): Asked | Refused {
  const bad = (message: string): Refused => refuse(400, "bad_request", message);
  const id = request.headers.get(CALL_HEADER) ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    return bad(`the header \`${CALL_HEADER}\` is not a UUID`);
  if (text === undefined) return bad("the body is too large");
  const read = jsonOf(text);
  if (!isObject(read) || !onlyHas(read, "params", "options")) {
    return bad("the body is not a JSON object of `params` and `options`");
  }
  const { params = {}, options = {} } = read;
  if (!isObject(params) || !isObject(options)) return bad("`params` and `options` are not objects");
  if (deeper(params, DEEPEST + 1)) return bad("`params` are nested too deeply");
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

function deeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => deeper(one, levels - 1));
}

function onlyHas(value: Members, ...names: string[]): boolean {
  return Object.keys(value).every((name) => names.includes(name));
}

/** Stands for an operation and its parameters, whatever the order of their members, and shows nothing of them. */
export async function markOf(operation: string, params: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([operation, sorted(params)]));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  // As pairs: names that are special to objects are none to lists.
  return {
    pairs: Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  };
}

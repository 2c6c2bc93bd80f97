// The proxy protocol without any I/O of its own: what is allowed, what is asked, how it is answered.

import { ROWS } from "./client.js";
import { ownError, TruoraError } from "./errors.js";
import { CALL_HEADER, META_HEADER, type Meta, type Refusal } from "./proxied.js";
import type { StoredAnswer } from "./store.js";

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

export function badOption(message: string): TruoraError {
  return ownError("config", "bad_option", "", message);
}

/** The operations behind names and patterns. What stands for none is a mistake. */
export function allowedOf(allow: readonly string[]): ReadonlySet<string> {
  if (!Array.isArray(allow)) throw badOption("`allow` is a list of operations and patterns");
  const ids = new Set<string>();
  for (const one of allow as readonly unknown[]) {
    if (typeof one !== "string" || (!one.includes("*") && !ROWS.has(one))) {
      const hint = String(one).endsWith(".wait") ? "; pages wait by asking for the operation that is waited for" : "";
      throw ownError(
        "config",
        "unknown_operation",
        "",
        `\`allow\`: there is no operation ${JSON.stringify(one)}${hint}`,
      );
    }
    if (ROWS.get(one)?.[3] === "upload") {
      throw badOption(
        `\`allow\`: ${JSON.stringify(one)} goes to a link, which no page may give; pages upload to it directly`,
      );
    }
    const found = ROWS.has(one) ? [one] : reading(one);
    if (found.length === 0) {
      const message = `\`allow\`: ${JSON.stringify(one)} matches nothing that only reads`;
      throw badOption(`${message}; name each operation that writes or costs`);
    }
    for (const id of found) ids.add(id);
  }
  return ids;
}

function reading(pattern: string): string[] {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const fits = new RegExp(pattern === "*" ? "^.*$" : `^${escaped.replaceAll("*", "[^.]*")}$`);
  return [...ROWS].filter(([id, row]) => row[5] && fits.test(id)).map(([id]) => id);
}

export function originsOf(origins: readonly string[]): ReadonlySet<string> {
  const fits = (one: unknown): boolean => {
    try {
      return typeof one === "string" && new URL(one).origin === one;
    } catch {
      return false;
    }
  };
  if (!Array.isArray(origins) || !origins.every(fits)) {
    throw badOption("`origins` is a list of origins such as https://admin.example, without paths and patterns");
  }
  return new Set(origins);
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
      await reader.cancel().catch(() => {});
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

// Answers.

/** Headers of the service that go on to the page, and ours. */
export function headersOf(from: Headers, meta: Meta): [string, string][] {
  const passed = ["content-type", "retry-after", "date"].flatMap((name): [string, string][] => {
    const value = from.get(name);
    return value === null ? [] : [[name, value]];
  });
  const id: [string, string][] = meta.request_id ? [["x-request-id", meta.request_id]] : [];
  const ours: [string, string][] = [
    [META_HEADER, JSON.stringify(meta)],
    ["cache-control", "no-store"],
    ["x-content-type-options", "nosniff"],
  ];
  return [...passed, ...id, ...ours];
}

/** What the service said, as it said it. */
export function answered(status: number, from: Headers, meta: Meta, body: string): StoredAnswer {
  return { status, headers: headersOf(from, meta), body };
}

/** What a page is told of an error. Its text holds no key, link or parameter. */
export function failed(error: unknown, operation: string): StoredAnswer {
  if (error instanceof Refused) {
    const own = ownError("config", error.code, operation, error.message);
    return refusal(error.status, own, operation, error.headers);
  }
  if (!TruoraError.is(error)) {
    const own = ownError("misuse", "misuse", operation, "the proxy handler failed", { sent: "maybe" });
    return refusal(500, own, operation);
  }
  const { status, attempts, sent, requestId, retryAfterMs } = error;
  // A refusal of the service is an answer of it.
  if (error.kind === "api" && status !== undefined) {
    const from = new Headers({ "content-type": "application/json" });
    if (retryAfterMs !== undefined) from.set("retry-after", String(retryAfterMs / 1000));
    const body = error.body === undefined ? "" : new TextDecoder().decode(error.body);
    return answered(status, from, { operation, attempts, sent, request_id: requestId }, body);
  }
  return refusal(statusOf(error), error, operation);
}

function statusOf(error: TruoraError): number {
  if (error.kind === "invalid") return 422;
  if (error.kind === "config" || error.kind === "misuse") return 500;
  return error.kind === "deadline" || error.code === "timeout" ? 504 : 502;
}

function refusal(
  status: number,
  error: TruoraError,
  operation: string,
  headers: Readonly<Record<string, string>> = {},
): StoredAnswer {
  const { kind, code, message, sent, attempts, issues, warnings } = error;
  const told: Refusal["error"] = {
    kind,
    code,
    message,
    operation,
    sent,
    attempts,
    status: error.status,
    api_code: error.apiCode,
    request_id: error.requestId,
    retry_after_ms: error.retryAfterMs,
    issues,
    warnings,
  };
  const meta: Meta = { operation, attempts, sent, request_id: error.requestId, error: true };
  const type: [string, string] = ["content-type", "application/json"];
  const all = [...headersOf(new Headers(), meta), type, ...Object.entries(headers)];
  return { status, headers: all, body: JSON.stringify({ error: told }) };
}

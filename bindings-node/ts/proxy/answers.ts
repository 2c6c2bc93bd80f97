// Makes a proxy handler's answers to pages: the service's answer, or an error marked as its own.

import { ownError, TruoraError } from "../errors/errors.js";
import { META_HEADER, type Meta, type Refusal } from "../transport/via_proxy.js";
import { refuse, Refused } from "./request.js";
import type { StoredAnswer } from "./store.js";

/** Headers of the service that go on to the page, and ours. */
export function headersOf(from: Headers, meta: Meta): [string, string][] {
  const passed = ["content-type", "date"].flatMap((name): [string, string][] => {
    const value = from.get(name);
    return value === null ? [] : [[name, value]];
  });
  const after = secondsOf(from);
  if (after !== undefined) passed.push(["retry-after", String(after)]);
  const id: [string, string][] = meta.request_id ? [["x-request-id", meta.request_id]] : [];
  const ours: [string, string][] = [
    [META_HEADER, JSON.stringify(meta).replace(/[^ -~]/g, escaped)],
    ["cache-control", "no-store"],
    ["x-content-type-options", "nosniff"],
  ];
  return [...passed, ...id, ...ours];
}

/** Headers hold ASCII. */
function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** `Retry-After` in whole seconds, rounded up; a date is counted from the answer's own. */
function secondsOf(from: Headers): number | undefined {
  const text = from.get("retry-after")?.trim() ?? "";
  if (/^\d{1,15}(\.\d+)?$/.test(text)) return Math.ceil(Number(text));
  const sent = Date.parse(from.get("date") ?? "");
  const left = (Date.parse(text) - (Number.isNaN(sent) ? Date.now() : sent)) / 1000;
  return /[a-z]/i.test(text) && Number.isFinite(left) ? Math.max(0, Math.ceil(left)) : undefined;
}

/** What the service said, as it said it. */
export function answered(status: number, from: Headers, meta: Meta, body: string): StoredAnswer {
  return { status, headers: headersOf(from, meta), body };
}

/**
 * The answer for an error. Its text holds no key, link or parameter. `unknown` is whether anything was sent where the error
 * does not say.
 */
export function failed(error: unknown, operation: string, unknown: "no" | "maybe" = "no"): StoredAnswer {
  if (error instanceof Refused) {
    const own = ownError("config", error.code, operation, error.message, { sent: error.sent });
    return refusal(error.status, own, operation, error.headers);
  }
  if (!TruoraError.is(error)) {
    const own = ownError("misuse", "misuse", operation, "the proxy handler failed", { sent: unknown });
    return refusal(500, own, operation);
  }
  const { status, attempts, sent, requestId, retryAfterMs } = error;
  // The service answered: its refusal goes to the page as it came.
  if (error.kind === "api" && status !== undefined) {
    const from = new Headers({ "content-type": "application/json" });
    if (retryAfterMs !== undefined) from.set("retry-after", String(Math.ceil(retryAfterMs / 1000)));
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

/** Headers about a body or a connection: the answer has its own. */
const OTHERS = ["content-length", "content-encoding", "transfer-encoding", "trailer", "connection", "keep-alive"];

/** A response of `authorize`: its status and headers, with a body and a mark that the page's client knows. */
export function refusalOf(response: Response, operation: string): Response {
  const { status } = response;
  const refused = refuse(status, "not_authorized", "the handler does not allow this call to the caller");
  const made = failed(refused, operation);
  const headers = new Headers(response.headers);
  for (const name of OTHERS) headers.delete(name);
  for (const [name, value] of made.headers) headers.set(name, value);
  return new Response(bodyOf(made), { status, headers });
}

export function responseOf(answer: StoredAnswer): Response {
  const headers = answer.headers.map(([name, value]): [string, string] => [name, value]);
  return new Response(bodyOf(answer), { status: answer.status, headers });
}

function bodyOf({ status, body }: StoredAnswer): string | null {
  // These may have none.
  return [204, 205, 304].includes(status) ? null : body;
}

/** A key that is shorter could be a part of any text. */
const SHORTEST_KEY = 8;

/** The answer without the key, where the service repeats it: as it is, or as JSON or an address spells it. */
export function masked(answer: StoredAnswer, key: string | undefined): StoredAnswer {
  if (key === undefined || key.length < SHORTEST_KEY) return answer;
  const json = JSON.stringify(key).slice(1, -1);
  const spellings = new Set([key, json, json.replaceAll("/", "\\/"), encodeURIComponent(key)]);
  const hidden = (text: string): string => {
    let shown = text;
    for (const spelling of spellings) shown = shown.replaceAll(spelling, "<key>");
    return shown;
  };
  const headers = answer.headers.map(([name, value]): [string, string] => [name, hidden(value)]);
  return { status: answer.status, headers, body: hidden(answer.body) };
}

export function preflight(origin: string, request: Request): Response {
  // Cookies are not sent across origins here, so the page identifies its user by a header of its own.
  const asked = request.headers.get("access-control-request-headers") ?? "";
  const headers = {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": /^[\w, -]+$/.test(asked) ? asked : "content-type, truora-call",
    "access-control-max-age": "600",
    vary: "origin, access-control-request-headers",
  };
  return new Response(null, { status: 204, headers });
}

// How a proxy handler answers pages: with what the service said, or with an error marked as its own.

import { ownError, TruoraError } from "./errors.js";
import { META_HEADER, type Meta, type Refusal } from "./proxied.js";
import { refuse, Refused } from "./proxy.rules.js";
import type { StoredAnswer } from "./store.js";

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

/** Headers that speak of a body or a connection: one that came from elsewhere has others. */
const OTHERS = ["content-length", "content-encoding", "transfer-encoding", "trailer", "connection", "keep-alive"];

/** What `authorize` answers itself: with its status and headers, marked so that the page's client knows it. */
export function refusalOf(response: Response, operation: string): Response {
  const { status } = response;
  const refused = refuse(status, "not_authorized", "the handler does not let the caller make this call");
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

export function preflight(origin: string, request: Request): Response {
  // Cookies stay at home, so a page of another origin says by a header of its own who it is.
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

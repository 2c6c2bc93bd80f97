// What Node's `fetch` says when there is no answer: it names the reason in the error's cause.

import { nameOf, namedFault, type Fault } from "../platform/platform.js";

type Row = readonly [kind: Fault["kind"], sent: Fault["sent"]];

/** Codes that come before anything is sent. Everything else may have arrived. */
const UNSENT: Readonly<Record<string, Row>> = {
  ENOTFOUND: ["dns", "no"],
  EAI_AGAIN: ["dns", "no"],
  EAI_FAIL: ["dns", "no"],
  EAI_NODATA: ["dns", "no"],
  EAI_NONAME: ["dns", "no"],
  ECONNREFUSED: ["connect", "no"],
  UND_ERR_CONNECT_TIMEOUT: ["connect", "no"],
  CERT_HAS_EXPIRED: ["tls", "no"],
  CERT_NOT_YET_VALID: ["tls", "no"],
  CERT_REVOKED: ["tls", "no"],
  CERT_REJECTED: ["tls", "no"],
  CERT_SIGNATURE_FAILURE: ["tls", "no"],
  CERT_UNTRUSTED: ["tls", "no"],
  CERT_CHAIN_TOO_LONG: ["tls", "no"],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["tls", "no"],
  SELF_SIGNED_CERT_IN_CHAIN: ["tls", "no"],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["tls", "no"],
  UNABLE_TO_GET_ISSUER_CERT: ["tls", "no"],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["tls", "no"],
  HOSTNAME_MISMATCH: ["tls", "no"],
  INVALID_CA: ["tls", "no"],
  UND_ERR_PRX_TLS: ["tls", "no"],
  INVALID_PURPOSE: ["tls", "no"],
  ERR_TLS_CERT_ALTNAME_INVALID: ["tls", "no"],
};

/** What `fetch` refuses before it connects: an invalid dispatcher or address. A retry would not help. */
const REFUSED = new Set(["ERR_INVALID_URL", "ERR_INVALID_PROTOCOL", "UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"]);
/** A proxy refused to connect to the service. undici has no code for it. */
const PROXY = /^Proxy response \((\d{3})\) !== 200/;

/** Before a connection stands, whatever the reason. */
const WHILE_CONNECTING = new Set([
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "EADDRNOTAVAIL",
  "ENETDOWN",
  "EHOSTDOWN",
]);

const LOST: Readonly<Record<string, Fault["kind"]>> = {
  ECONNRESET: "reset",
  ECONNABORTED: "reset",
  EPIPE: "reset",
  UND_ERR_SOCKET: "reset",
  ETIMEDOUT: "timeout",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "truncated",
};

interface SystemError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** The fault for an error of `fetch` or of a body. */
export function nodeFault(error: unknown): Fault {
  const said = namedFault(error);
  if (said !== undefined) return said;
  const found = deepest(error);
  const code = typeof found.code === "string" && /^[A-Z0-9_]{1,64}$/.test(found.code) ? found.code : undefined;
  const name = nameOf(found);
  const message = typeof found.message === "string" ? found.message : "";
  if (message === "unexpected redirect") return { kind: "other", sent: "yes", name, redirected: true };
  const proxy = PROXY.exec(message);
  if (proxy !== null) return { kind: "connect", sent: "no", name: "ProxyRefused", code: `PROXY_${proxy[1]}` };
  if (code !== undefined && REFUSED.has(code)) return { kind: "other", sent: "no", name, code, refused: true };
  const [kind, sent] = row(found, code);
  return { kind, sent, name, ...(code === undefined ? {} : { code }) };
}

function row(error: SystemError, code: string | undefined): Row {
  // One error per address of a name.
  if (Array.isArray(error.errors) && error.errors.length > 0) {
    const rows = error.errors.map((one: SystemError) => row(one, typeof one.code === "string" ? one.code : undefined));
    const first = rows[0] ?? ["other", "maybe"];
    return rows.every(([, sent]) => sent === "no") ? first : [first[0], "maybe"];
  }
  if (code !== undefined) {
    const unsent = Object.hasOwn(UNSENT, code) ? UNSENT[code] : undefined;
    if (unsent !== undefined) return unsent;
    // A name that is too long, say.
    if (error.syscall === "getaddrinfo") return ["dns", "no"];
    if (error.syscall === "connect" && WHILE_CONNECTING.has(code)) return ["connect", "no"];
    // A handshake that failed, or a record that broke later.
    if (code.startsWith("ERR_SSL_") || code === "EPROTO") return ["tls", "maybe"];
    return [(Object.hasOwn(LOST, code) ? LOST[code] : undefined) ?? "other", "maybe"];
  }
  // The standard forbids some ports; nothing is connected.
  return error.message === "bad port" ? ["connect", "no"] : ["other", "maybe"];
}

/** The most specific cause among nested causes. */
function deepest(error: unknown): SystemError {
  let at = error as SystemError | undefined;
  for (let depth = 0; depth < 5; depth += 1) {
    const next = at?.cause;
    if (typeof next !== "object" || next === null) break;
    at = next as SystemError;
  }
  return typeof at === "object" && at !== null ? at : {};
}

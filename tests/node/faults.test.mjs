// What Node's `fetch` says when there is no answer: `no` only where nothing was surely sent.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { nodeFault } from "../../bindings-node/esm/transport/faults.node.js";
import { vagueFault } from "../../bindings-node/esm/platform/platform.js";
import { client, closedPort, failure, PERSON, scripted, server, service, truora } from "./support.mjs";

const failed = (cause) => Object.assign(new TypeError("fetch failed"), { cause });
const coded = (code, more) =>
  failed(
    Object.assign(new Error("https://secret.example/?X-Amz=1"), {
      code,
      ...more,
    }),
  );
const attempts = (...errors) =>
  failed(
    Object.assign(new AggregateError(errors.map((error) => error.cause)), {
      code: errors[0]?.cause.code,
    }),
  );

const TABLE = [
  [coded("ECONNREFUSED", { syscall: "connect" }), "connect", "no"],
  [coded("ENOTFOUND", { syscall: "getaddrinfo" }), "dns", "no"],
  [coded("EAI_AGAIN", { syscall: "getaddrinfo" }), "dns", "no"],
  [coded("UND_ERR_CONNECT_TIMEOUT"), "connect", "no"],
  [coded("EINVAL", { syscall: "getaddrinfo" }), "dns", "no"],
  [coded("UND_ERR_PRX_TLS"), "tls", "no"],
  [coded("EHOSTUNREACH", { syscall: "connect" }), "connect", "no"],
  [coded("EHOSTUNREACH", { syscall: "read" }), "other", "maybe"],
  [coded("ETIMEDOUT", { syscall: "connect" }), "connect", "no"],
  [coded("ETIMEDOUT", { syscall: "read" }), "timeout", "maybe"],
  [coded("DEPTH_ZERO_SELF_SIGNED_CERT"), "tls", "no"],
  [coded("CERT_HAS_EXPIRED"), "tls", "no"],
  [coded("ERR_TLS_CERT_ALTNAME_INVALID"), "tls", "no"],
  [coded("UNABLE_TO_GET_ISSUER_CERT_LOCALLY"), "tls", "no"],
  [coded("ERR_SSL_WRONG_VERSION_NUMBER"), "tls", "maybe"],
  [coded("EPROTO"), "tls", "maybe"],
  [coded("ECONNRESET", { syscall: "read" }), "reset", "maybe"],
  [coded("EPIPE", { syscall: "write" }), "reset", "maybe"],
  [coded("UND_ERR_SOCKET"), "reset", "maybe"],
  [coded("UND_ERR_HEADERS_TIMEOUT"), "timeout", "maybe"],
  [coded("UND_ERR_BODY_TIMEOUT"), "timeout", "maybe"],
  [coded("SOMETHING_NEW"), "other", "maybe"],
  [coded("__proto__"), "other", "maybe"],
  [attempts(coded("ECONNREFUSED"), coded("ENETUNREACH", { syscall: "connect" })), "connect", "no"],
  [attempts(coded("ECONNREFUSED"), coded("ECONNRESET", { syscall: "read" })), "connect", "maybe"],
  [failed(new Error("bad port")), "connect", "no"],
  [new TypeError("fetch failed"), "other", "maybe"],
  [new Error("mine"), "other", "maybe"],
  ["a text", "other", "maybe"],
  [undefined, "other", "maybe"],
];

describe("Node", () => {
  for (const [error, kind, sent] of TABLE) {
    test(`${error?.cause?.code ?? error?.message ?? String(error)} ${error?.cause?.syscall ?? ""} is ${kind}, ${sent}`, () => {
      const fault = nodeFault(error);
      assert.deepEqual([fault.kind, fault.sent], [kind, sent]);
      assert.ok(!JSON.stringify(fault).includes("secret"));
      assert.match(fault.name, /^\w+$/);
    });
  }
});

test("a page is told nothing, so it may always have arrived", () => {
  for (const [error] of TABLE) assert.deepEqual([vagueFault(error).kind, vagueFault(error).sent], ["other", "maybe"]);
});

test("a `fetch` of one's own may know better", async () => {
  const known = Object.assign(new Error("x"), {
    [Symbol.for("truora.fault")]: { kind: "connect", sent: "no" },
  });
  const { fetch } = scripted(known, [200, { checks: [] }]);
  assert.deepEqual(await client({ fetch }).checks.list().first(1), []);
});

test("what it leaves out, or says in words that nobody knows, is the worst that may be", async () => {
  const of = async (said) => {
    const { fetch } = scripted(Object.assign(new Error("x"), { [Symbol.for("truora.fault")]: said }));
    return failure(client({ fetch, maxRetries: 0 }).checks.get("CHK1"));
  };
  const seen = [];
  for (const said of [{ kind: "tls" }, { kind: "tls", sent: 5 }, { kind: 7, sent: "no" }, {}, true, null]) {
    const error = await of(said);
    seen.push([error.name, error.code, error.sent]);
  }
  assert.deepEqual(seen, [
    ["ConnectError", "tls", "maybe"],
    ["ConnectError", "tls", "maybe"],
    ["TransportError", "other", "no"],
    ...Array.from({ length: 3 }, () => ["TransportError", "other", "maybe"]),
  ]);
  assert.deepEqual((await of({ kind: "tls", name: "https://secret.example/" })).cause, { name: "Error" });
});

// As they come from the network.

test("no name, no listener, no HTTP", async (t) => {
  const error = async (checks) => failure(client({ baseUrls: { checks }, maxRetries: 0 }).checks.get("CHK1"));
  const none = await error("https://nothing.invalid");
  assert.deepEqual([none.name, none.code, none.sent], ["ConnectError", "dns", "no"]);
  const refused = await error(`http://127.0.0.1:${await closedPort()}`);
  assert.deepEqual([refused.name, refused.code, refused.sent], ["ConnectError", "connect", "no"]);
  const plain = await server(t, (socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));
  const tls = await error(plain.replace("http:", "https:"));
  assert.deepEqual([tls.name, tls.code, tls.sent], ["ConnectError", "tls", "maybe"]);
  const noise = await server(t, (socket) => socket.once("data", () => socket.end("SSH-2.0-x\r\n")));
  const garbled = await error(noise);
  assert.deepEqual([garbled.name, garbled.sent], ["TransportError", "maybe"]);
  await service.scene({
    host: "checks",
    answer: { status: 200, json: {} },
    fault: { at: "body", kind: "close", bytes: 1 },
  });
  const cut = await error(service.bases.checks);
  assert.ok(cut instanceof truora.TransportError);
  assert.equal(cut.sent, "yes");
});

test("what `fetch` refuses to begin with is a mistake of its setup, not of the network", async () => {
  for (const code of ["UND_ERR_INVALID_ARG", "ERR_INVALID_URL", "UND_ERR_NOT_SUPPORTED"]) {
    const { fetch, seen } = scripted(coded(code));
    const error = await failure(client({ fetch }).checks.create(PERSON));
    assert.deepEqual([error.name, error.code, error.sent], ["ConfigError", "bad_transport", "no"]);
    assert.match(error.message, /dispatcher or proxy/);
    assert.ok(!error.message.includes("secret"));
    assert.deepEqual([error.cause, seen.length], [{ name: "Error", code }, 1]);
  }
  // After an attempt that may have arrived, nothing is sure any more.
  const { fetch } = scripted([503, "{}", { "retry-after": "0" }], coded("UND_ERR_INVALID_ARG"));
  assert.equal((await failure(client({ fetch }).checks.get("CHK1"))).sent, "maybe");
});

test("a proxy that refuses to connect is named", async () => {
  const refusal = Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), {
    name: "RequestAbortedError",
    code: "UND_ERR_ABORTED",
  });
  const { fetch } = scripted(failed(Object.assign(new Error("Request was cancelled."), { cause: refusal })));
  const error = await failure(client({ fetch, maxRetries: 0 }).checks.create(PERSON));
  assert.deepEqual([error.name, error.code, error.sent], ["ConnectError", "connect", "no"]);
  assert.deepEqual(error.cause, { name: "ProxyRefused", code: "PROXY_407" });
});

test("a name that is too long for the resolver was not sent to", async () => {
  for (const host of ["a".repeat(70), `${"a".repeat(60)}.`.repeat(5) + "invalid"]) {
    const get = async () => client({ baseUrls: { checks: `https://${host}` }, maxRetries: 0 }).checks.get("CHK1");
    const error = await failure(get);
    assert.equal(error.sent, "no");
  }
});

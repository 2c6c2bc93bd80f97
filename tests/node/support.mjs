// What the suites share: the mock service and its control, a client of it, a clock without pauses, servers that misbehave.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { after, beforeEach } from "node:test";
import { fileURLToPath } from "node:url";

import * as truora from "../../bindings-node/esm/entries/node.js";

export { truora };
export const { Truora, TruoraError, responseOf } = truora;
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const KEY = "test-key-of-nobody";
export const PERSON = {
  country: "CO",
  type: "person",
  national_id: "1000000000",
  user_authorized: true,
};
export const DONE = `IDP${"0".repeat(30)}01`;
export const CLOCK = Symbol.for("truora.clock");

// What the developer's own machine has set must not decide a test; where its tools are is for it to say.
const KEPT = ["TRUORA_ENGINE", "TRUORA_MOCK", "TRUORA_PYTHON", "TRUORA_CHROMIUM"];
for (const name of Object.keys(process.env)) {
  if (name.startsWith("TRUORA_") && !KEPT.includes(name)) delete process.env[name];
}

/** The mock service: `scene`, `knobs`, `ledger`, `facts`. */
class Service {
  async start() {
    const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
    const binary = process.env.TRUORA_MOCK ?? join(target, "debug", "truora-mock");
    this.process = spawn(binary, ["--until-eof"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface({ input: this.process.stdout });
    const [line] = await new Promise((resolve, reject) => {
      lines.once("line", (first) => resolve([first]));
      this.process.once("error", reject);
      this.process.once("exit", (code) => reject(new Error(`the mock ended with ${code}`)));
    });
    const origins = JSON.parse(line);
    this.bases = origins.hosts;
    this.files = origins.files;
    this.control = origins.control;
  }

  stop() {
    this.process.stdin.end();
  }

  async #ask(method, path, body) {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(this.control + path, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    assert.equal(answer.status, 200, text);
    return text === "" ? undefined : JSON.parse(text);
  }

  reset() {
    return this.#ask("POST", "/reset");
  }

  scene(...scenes) {
    return this.#ask("POST", "/scene", { scenes });
  }

  knobs(values) {
    return this.scene({ set: values });
  }

  async ledger(host) {
    const { requests } = await this.#ask("GET", `/ledger${host ? `?host=${host}` : ""}`);
    return requests.map((row) => ({
      ...row,
      headers: Object.fromEntries(row.headers),
    }));
  }

  facts() {
    return this.#ask("GET", "/facts");
  }
}

export const service = new Service();
await service.start();
beforeEach(() => service.reset());
after(() => service.stop());

/** The machine's clock, but that sleeping on it takes no time. */
export class Clock {
  skipped = 0;
  slept = [];

  now() {
    return performance.now() + this.skipped;
  }

  async sleep(until, signal) {
    signal?.throwIfAborted();
    const pause = Math.max(0, until - this.now());
    this.slept.push(Math.round(pause / 100) / 10);
    this.skipped += pause;
  }

  alarm(at, ring, idle = false) {
    const timer = setTimeout(ring, Math.min(Math.max(0, at - this.now()), 2 ** 31 - 1));
    if (idle) timer.unref();
    return () => clearTimeout(timer);
  }
}

/** A client of the mock service that does not sleep, unless `clock: undefined` says so. */
export function client(options = {}) {
  const { clock = new Clock(), ...rest } = options;
  return new Truora({
    apiKey: KEY,
    baseUrls: service.bases,
    [CLOCK]: clock,
    ...rest,
  });
}

/** A client that keeps real time. */
export function timed(options = {}) {
  return new Truora({ apiKey: KEY, baseUrls: service.bases, ...options });
}

/** The error that a call ends in. */
export async function failure(work) {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    assert.ok(TruoraError.is(error), `not ours: ${error?.stack ?? error}`);
    return error;
  }
  throw new assert.AssertionError({ message: "it did not fail" });
}

/** A folder that is gone after the test. */
export function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "truora-test-"));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A loopback server; `handler` gets each accepted socket. */
export async function server(t, handler) {
  const sockets = new Set();
  const made = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    handler(socket);
  });
  await new Promise((resolve) => made.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    made.close();
  });
  return `http://127.0.0.1:${made.address().port}`;
}

/** A port where nobody listens. */
export async function closedPort() {
  const made = createServer();
  await new Promise((resolve) => made.listen(0, "127.0.0.1", resolve));
  const { port } = made.address();
  await new Promise((resolve) => made.close(resolve));
  return port;
}

/** A `fetch` that answers from a list: `[status, body, headers]`, an error to throw, or a function. */
export function scripted(...answers) {
  const seen = [];
  const fetch = async (url, init) => {
    seen.push({
      url,
      ...init,
      headers: Object.fromEntries(init.headers.map(([name, value]) => [name.toLowerCase(), value])),
    });
    const next = answers.shift();
    if (next === undefined) throw new Error("an unexpected request");
    if (next instanceof Error) throw next;
    if (typeof next === "function") return next(url, init);
    const [status, body, headers = {}] = next;
    const text = typeof body === "string" || body === null || body instanceof Uint8Array ? body : JSON.stringify(body);
    return new Response(text, { status, headers });
  };
  return { fetch, seen };
}

/** Whether something settles within so many milliseconds. */
export function within(ms, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new assert.AssertionError({ message: `not within ${ms} ms` })), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

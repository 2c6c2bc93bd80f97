// Debian's Chromium, driven by playwright-core; and one loopback origin for its pages.

import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { Agent, createServer, request as ask } from "node:http";
import { dirname, extname, join, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

export const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(HERE, "..", "..");
const PACKAGE = join(ROOT, "bindings-node");
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");

/** The policy under which pages work, and nothing beyond it. */
export const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self' data:";

const FOLDERS = {
  "/client/": PACKAGE,
  "/replays/": join(ROOT, "tests", "node"),
  "/pages/": join(HERE, "pages"),
  "/parity/": join(ROOT, "tests", "parity"),
  "/admin/": join(ROOT, "examples", "admin-page"),
  "/rust/": join(TARGET, "e2e-rust"),
};
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

export function launch() {
  return chromium.launch({
    executablePath: process.env.TRUORA_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** The module that browsers get, as an address of the site. */
export function clientEntry() {
  const file = exported(".", ["browser", "import", "default"]);
  if (file === undefined) throw new Error("the client is not built: bindings-node has no module for browsers");
  return `/client/${relative(PACKAGE, file)}`;
}

/** Where one of the package's `exports` leads under these conditions, if that is built. */
export function exported(name, conditions) {
  const { exports } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  const target = (made) =>
    typeof made === "object"
      ? target(Object.entries(made).find(([condition]) => conditions.includes(condition))?.[1])
      : made;
  const file = target(exports?.[name]);
  return file !== undefined && existsSync(join(PACKAGE, file)) ? join(PACKAGE, file) : undefined;
}

/**
 * One origin: the built client and the pages as plain modules; `routes` by path, as `[type, text]` or a function of request
 * and response; and whatever else there is at `forward`, an origin. `close` ends it.
 */
export async function site({ routes = {}, csp = CSP, forward } = {}) {
  const made = new Site(routes, csp, forward);
  await made.listen();
  return made;
}

class Site {
  /** Everything that went to the browser from `forward`: heads and bodies. */
  received = [];
  /** Requests that went to `forward`. */
  forwarded = [];
  /** Asked for each request to `forward`: `undefined`, or how its connection is cut. */
  cut = () => undefined;

  constructor(routes, csp, forward) {
    this.routes = routes;
    this.csp = csp;
    this.forward = forward;
    // No connection of ours is reused: that a request fails is the browser's to see, not this relay's.
    this.agent = new Agent({ keepAlive: false });
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch((error) => {
        console.error(error);
        response.destroy();
      });
    });
  }

  async listen() {
    await new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
  }

  async close() {
    this.server.closeAllConnections();
    this.agent.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #serve(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    const route = this.routes[pathname] ?? OWN[pathname]?.();
    if (typeof route === "function") return route(request, response);
    if (route !== undefined) return this.#page(response, ...route);
    const file = fileOf(pathname);
    if (file !== undefined) {
      response.writeHead(200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
        ...this.#policy(),
      });
      return void createReadStream(file).pipe(response);
    }
    if (this.forward === undefined) return void response.writeHead(404).end();
    return this.#relay(request, response, pathname);
  }

  #page(response, type, text) {
    response.writeHead(200, { "Content-Type": type, ...this.#policy() }).end(text);
  }

  #policy() {
    return { "Cache-Control": "no-store", "Content-Security-Policy": this.csp };
  }

  /** Passes one request on, with the `Host` that the browser gave, or cuts its connection. */
  async #relay(request, response, pathname) {
    const body = await bytesOf(request);
    const seen = { method: request.method, path: pathname, headers: request.headers, body: body.toString() };
    this.forwarded.push(seen);
    const cut = this.cut(seen);
    const { hostname, port } = new URL(this.forward);
    const { method, url, headers } = request;
    const kept = { ...headers, connection: "close" };
    const onward = ask({ hostname, port, method, path: url, headers: kept, agent: this.agent });
    const answered = new Promise((resolve, reject) => onward.on("response", resolve).on("error", reject));
    onward.end(body);
    if (cut?.when === "sent") {
      // The request is on its way and stays so: its answer has nowhere to go.
      answered.then((answer) => answer.resume()).catch(() => {});
      await cut.until;
      return severed(request.socket, cut.how);
    }
    let answer;
    try {
      answer = await answered;
    } catch {
      return severed(request.socket, "reset");
    }
    if (cut?.when === "answered") {
      await bytesOf(answer);
      return severed(request.socket, cut.how);
    }
    const { "transfer-encoding": _, connection: __, ...passed } = answer.headers;
    this.received.push(JSON.stringify(answer.rawHeaders));
    response.writeHead(answer.statusCode, passed);
    answer.on("data", (part) => this.received.push(part.toString("latin1")));
    // A page that goes away, or a handler that breaks off, ends the other side too.
    await pipeline(answer, response).catch(() => {});
  }
}

function severed(socket, how) {
  if (how === "reset") socket.resetAndDestroy();
  else socket.destroy();
}

async function bytesOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

function fileOf(pathname) {
  const folder = Object.keys(FOLDERS).find((prefix) => pathname.startsWith(prefix));
  if (folder === undefined || pathname.includes("..")) return undefined;
  const file = join(FOLDERS[folder], decodeURIComponent(pathname.slice(folder.length)));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Pages and modules that every site has. */
const OWN = {
  // The address that stands in plain pages; what it leads to is the package's business.
  "/client.js": () => ["text/javascript; charset=utf-8", `export * from "${clientEntry()}";\n`],
  "/plain": () => pageOf("/pages/plain.mjs"),
};

/** Whether there is a file at this address of a site. */
export function built(pathname) {
  return fileOf(pathname) !== undefined;
}

/** A page that loads one module. */
export function pageOf(script) {
  return [
    "text/html; charset=utf-8",
    `<!doctype html>\n<meta charset="utf-8">\n<title>truora</title>\n<script type="module" src="${script}"></script>\n`,
  ];
}

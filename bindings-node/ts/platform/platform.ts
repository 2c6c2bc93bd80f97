// What differs between Node, pages, workers and tests, as one object. Each entry of the package brings its own.

import type { Engine, EngineInfo } from "../engine/engine.js";
import type { Sink } from "../files/download.js";
import type { Held } from "../files/upload.js";

/** What became of a request without an answer. */
export interface Fault {
  readonly kind: "dns" | "connect" | "tls" | "timeout" | "reset" | "truncated" | "other";
  readonly sent: "no" | "maybe" | "yes";
  /** Class of the host's own error, and its code. Never its text, which may hold a link. */
  readonly name: string;
  readonly code?: string | undefined;
  /** The time given was over: known by an alarm, which may ring a moment early. */
  readonly late?: boolean;
  /** There was an answer: a redirect, which `fetch` was set to treat as an error. */
  readonly redirected?: boolean;
  /** `fetch` refused what it was given before it connected: a mistake of how it is set up. */
  readonly refused?: boolean;
}

export interface Platform {
  /** The engine, loaded when it is first asked for. */
  engine(): Engine;
  info(): EngineInfo;
  /** An environment variable. */
  env(name: string): string | undefined;
  /** The `User-Agent` of requests; pages send their own. */
  readonly agent: string | undefined;
  /** Whether strangers can read what runs here. */
  readonly page: boolean;
  faultOf(error: unknown): Fault;
  /** A file that appears at its path when it is whole; `undefined` where there are no files. */
  readonly sink: ((to: string | URL, operation: string) => Promise<Sink>) | undefined;
  /** A file to upload; `undefined` where there are no files. */
  readonly file: ((path: string | URL) => Held) | undefined;
  /** Whether `fetch` sends a stream with the length that it is given. Browsers send it in chunks, which a link refuses. */
  readonly streams: boolean;
  /** Whether an answer's headers show how its body ends: `transfer-encoding`, where there is no length. */
  readonly framed: boolean;
}

/** Says it itself, whatever the platform: a `fetch` of one's own may throw an error with this member. */
export const FAULT = Symbol.for("truora.fault");

/**
 * Keeps answers out of caches, of browsers and of frameworks: Next.js 13 and 14 store every answer of `fetch` on disk by
 * default, so that a wait would poll once. Platforms that do not know the option refuse it, such as Cloudflare Workers
 * before November 2024.
 */
export function uncached(): RequestInit {
  const known = typeof Request === "function" && "cache" in Request.prototype;
  return known ? { cache: "no-store" } : {};
}

/** Whether this looks like a page or a page's worker: code that every visitor can read. */
export function looksLikePage(): boolean {
  const scope = globalThis as {
    window?: { document?: unknown };
    document?: unknown;
    WorkerGlobalScope?: unknown;
    Deno?: unknown;
    Bun?: unknown;
    process?: { versions?: { node?: string } };
    navigator?: { userAgent?: string };
  };
  if (scope.window?.document !== undefined || scope.document !== undefined) return true;
  const server =
    scope.Deno !== undefined ||
    scope.Bun !== undefined ||
    scope.process?.versions?.node !== undefined ||
    scope.navigator?.userAgent === "Cloudflare-Workers";
  return typeof scope.WorkerGlobalScope === "function" && !server;
}

const KINDS: readonly unknown[] = ["dns", "connect", "tls", "timeout", "reset", "truncated", "other"];
const SENT: readonly unknown[] = ["no", "maybe", "yes"];

/** The kind of a fault, by its word. */
export function kindOf(word: unknown): Fault["kind"] {
  return KINDS.includes(word) ? (word as Fault["kind"]) : "other";
}

/** Whether something was sent, by its word; without one it is left open. */
export function sentOf(word: unknown): Fault["sent"] {
  return SENT.includes(word) ? (word as Fault["sent"]) : "maybe";
}

export function namedFault(error: unknown): Fault | undefined {
  const said = typeof error === "object" && error !== null ? (error as { [FAULT]?: unknown })[FAULT] : undefined;
  if (typeof said !== "object" || said === null) return undefined;
  // Anybody may have written it, and engines take words alone.
  const { kind, sent, name, code } = said as { [member in keyof Fault]?: unknown };
  return {
    kind: kindOf(kind),
    sent: sentOf(sent),
    name: name === undefined ? "" : nameOf(said),
    ...(typeof code === "string" ? { code } : {}),
  };
}

/** Browsers do not tell what went wrong: it may always have arrived. */
export function vagueFault(error: unknown): Fault {
  return namedFault(error) ?? { kind: "other", sent: "maybe", name: nameOf(error) };
}

export function nameOf(error: unknown): string {
  const name = typeof error === "object" && error !== null ? (error as { name?: unknown }).name : undefined;
  return typeof name === "string" && /^\w{1,64}$/.test(name) ? name : "Error";
}

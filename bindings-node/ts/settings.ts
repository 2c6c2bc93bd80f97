// Settings that the core does not read, checked where they are set: headers, the user agent, what must be an object.

import { ownError, type ErrorCodes } from "./errors/errors.js";
import type { AnyOptions, TruoraOptions } from "./options.js";
import { RESERVED } from "./printed/headers.js";
import { VERSION } from "./version.js";

/** Headers by name and value, in the order in which they were set. */
export type Pairs = readonly (readonly [string, string])[];

/** One product of a user agent (RFC 9110), so that it cannot be taken for several or for a comment. */
const APP = /^[\w!#$%&'*+.^`|~-]+(?:\/[\w!#$%&'*+.^`|~-]+)?$/;
const MOST_APP = 100;

/** Refuses options that are not a plain object (a text, a list, a `Map`, `Headers`): they would be lost silently. */
export function mustBeObject(
  given: unknown,
  message: string,
  operation = "",
  code: ErrorCodes["config"] = "bad_option",
): void {
  if (given === undefined || given === null) return;
  const odd = typeof given !== "object" || Symbol.iterator in given;
  if (odd) throw ownError("config", code, operation, message);
}

/** Refuses settings that are no objects, and switches that are no booleans. */
export function checkObjects(options: Partial<TruoraOptions>): void {
  mustBeObject(options.baseUrls, '`baseUrls` is an object such as { checks: "https://…" }');
  const form = '`overrides` is an object such as { "checks.get": { path: "/v2/checks/{check_id}" } }';
  mustBeObject(options.overrides, form, "", "bad_override");
  mustBeObject(options.logger, "`logger` is an object with `debug` and `warn`, such as `console`");
  for (const level of ["debug", "warn"] as const) {
    if (typeof (options.logger?.[level] ?? console.debug) !== "function") {
      throw ownError("config", "bad_option", "", `\`${level}\` of \`logger\` must be a function of a text`);
    }
  }
  if (typeof (options.dangerouslyAllowBrowser ?? false) !== "boolean") {
    throw ownError("config", "bad_option", "", "`dangerouslyAllowBrowser` must be true or false");
  }
}

/** The headers that go wherever the key goes, of a client or of one call. */
export function headerPairs(headers: unknown, operation = ""): Pairs {
  mustBeObject(headers, '`headers` is an object such as { "X-Team": "payments" }', operation, "bad_header");
  const pairs = Object.entries((headers ?? {}) as Readonly<Record<string, unknown>>);
  for (const [name, value] of pairs) {
    const wrong = wrongHeader(name, value);
    if (wrong !== undefined) throw ownError("config", "bad_header", operation, wrong);
  }
  return pairs as [string, string][];
}

/** What is wrong with a header. Never shows its value, which may be a secret. */
function wrongHeader(name: string, value: unknown): string | undefined {
  if (!/^[\w-]+$/.test(name)) return "the name of a header is a text of ASCII letters, digits, `-` and `_`";
  const instead = RESERVED.get(name.toLowerCase());
  const shown = JSON.stringify(name);
  if (instead !== undefined) return `the header ${shown} cannot be set: ${instead}`;
  if (typeof value === "string" && /^[ -~]*$/.test(value) && !/^ | $/.test(value)) return undefined;
  return `the value of the header ${shown} must be a text of printable ASCII, without blanks at its ends`;
}

/** The client's headers with those of a call: one of the same name takes its place. */
function withHeaders(pairs: Pairs, more: Pairs): Pairs {
  const names = new Set(more.map(([name]) => name.toLowerCase()));
  return [...pairs.filter(([name]) => !names.has(name.toLowerCase())), ...more];
}

/** The headers of a call, which go wherever its key goes. */
export function headersOf(own: Pairs, operation: string, options: Partial<AnyOptions>): Pairs {
  return options.headers === undefined ? own : withHeaders(own, headerPairs(options.headers, operation));
}

/** Links never get headers, so they would be lost silently. */
export function noHeaders(operation: string, options: Partial<AnyOptions>): void {
  if (options.headers === undefined) return;
  const message = "`headers` go to the service, and this goes to a link: leave them out";
  throw ownError("config", "bad_option", operation, message);
}

/** Refuses the name of a program that a user agent cannot hold. */
export function checkApp(app: unknown): void {
  if (app === undefined || (typeof app === "string" && app.length <= MOST_APP && APP.test(app))) return;
  const form = `visible ASCII without separators, up to ${MOST_APP} characters`;
  throw ownError("config", "bad_option", "", `\`app\` is a name such as \`my-app/1.2\`: ${form}`);
}

/** The user agent: this package, and the program that uses it. Workers and Deno name neither unless asked to. */
export function agentOf(own: string | undefined, app: string | undefined): string | undefined {
  return app === undefined ? own : `${own ?? `truora-js/${VERSION}`} ${app}`;
}

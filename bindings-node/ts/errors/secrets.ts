// Members of answers that must not be shown, such as `signing_key`: hidden where an answer is printed.

import { SECRETIVE, SECRETS } from "../printed/operations.js";

/** What `console.log` and `util.inspect` of Node, Deno and Bun ask an object for. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

type Inspect = (value: unknown, options: unknown) => string;

/**
 * Hides the secrets of an answer from `console.log`, at any depth. The members are there as ever, and `JSON.stringify`
 * writes them: an answer is kept that way.
 */
export function hideSecrets(operation: string, answer: unknown): void {
  if (!SECRETIVE.has(operation) && operation !== "request") return;
  const open: unknown[] = [answer];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    for (const member of Object.values(value)) open.push(member);
    if (SECRETS.some((name) => Object.hasOwn(value, name))) {
      // Not enumerable, so that the answer equals a plain object of its members, and copies are plain.
      Object.defineProperty(value, INSPECT, { value: shown, enumerable: false, configurable: true, writable: true });
    }
  }
}

function shown(this: object, _depth: number, options: unknown, inspect: Inspect): string {
  const copy: Record<string, unknown> = { ...this };
  for (const name of SECRETS) {
    if (name in copy) copy[name] = "<secret>";
  }
  return inspect(copy, options);
}

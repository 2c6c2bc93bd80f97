// Helpers that need neither a call nor a client: addresses, and the claims of a key.

import { isFailure, type Engine } from "./engine/engine.js";
import { errorOf } from "./errors/errors.js";
import { coreOptions } from "./options.js";
import type { Platform } from "./platform/platform.js";
import { HELPERS, type Links } from "./printed/operations.js";
import type { TokenClaims } from "./printed/types.js";
import { encodeParams } from "./values.js";

/** What a helper makes. Throws a `TruoraError` when it cannot. */
export function helped(engine: Engine, name: string, params: unknown, options?: object | null): unknown {
  const made = engine.links(name, encodeParams(name, params ?? {}), coreOptions(name, options ?? {}));
  if (isFailure(made)) throw errorOf(made);
  return made.value;
}

/** The helpers of an entry of the package, which load its engine when they are used. */
export function linksOf(platform: Platform): Links {
  const made: Record<string, unknown> = {};
  for (const { method, id } of HELPERS) {
    made[method] = (params: unknown, options?: object) => helped(platform.engine(), id, params, options);
  }
  return Object.freeze(made) as unknown as Links;
}

export function tokenOf(platform: Platform, key: string): TokenClaims {
  return helped(platform.engine(), "read_token", { key }) as TokenClaims;
}

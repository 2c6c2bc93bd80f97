// Loads an engine, and says plainly what is wrong where that fails.

import type { Engine, EngineInfo } from "./engine.js";
import { ownError } from "../errors/errors.js";
import { VERSION } from "../version.js";

export interface Loaded {
  readonly engine: Engine;
  readonly info: EngineInfo;
}

/** The engine, if it is of this package's version. */
export function checked(engine: Engine, reason?: string): Loaded {
  const version = engine.version();
  if (version !== VERSION) throw new Error(`it is of version ${version}, the package of ${VERSION}`);
  const info = { engine: engine.kind, version, ...(reason === undefined ? {} : { reason }) };
  return { engine, info: Object.freeze(info) };
}

/** Loads once; a failure is thrown at each use, as an error of this package. */
export function lazily(load: () => Loaded): () => Loaded {
  let loaded: Loaded | undefined;
  return () => {
    if (loaded !== undefined) return loaded;
    let why: string;
    try {
      loaded = load();
      return loaded;
    } catch (error) {
      why = reasonOf(error);
    }
    throw ownError("config", "no_engine", "", `no engine could be loaded: ${why}`);
  };
}

export function reasonOf(error: unknown): string {
  // The first line: the others are paths.
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? "";
}

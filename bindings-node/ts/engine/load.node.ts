// Node: the native engine, and the package's own wasm where that cannot be loaded.

import process from "node:process";

import native from "../../native.cjs";
import type { Engine, EngineInfo } from "./engine.js";
import { nodeFault } from "../transport/faults.node.js";
import { fileToUpload } from "../files/source.node.js";
import { openSink } from "../files/disk.node.js";
import { checked, lazily, reasonOf, type Loaded } from "./lazy.js";
import { looksLikePage, type Platform } from "../platform/platform.js";
import { VERSION } from "../version.js";
import { inlineEngine } from "./wasm.inline.js";

/** `TRUORA_ENGINE=native|wasm` chooses; else native first, and why not is kept. */
function load(): Loaded {
  const wanted = process.env["TRUORA_ENGINE"];
  if (wanted === "wasm") return checked(inlineEngine(), "TRUORA_ENGINE=wasm");
  if (wanted !== undefined && wanted !== "" && wanted !== "native") {
    throw new Error(`TRUORA_ENGINE is ${JSON.stringify(wanted)}, and must be native or wasm`);
  }
  let reason: string;
  try {
    return checked(native.load() as Engine);
  } catch (error) {
    if (wanted === "native") throw error;
    reason = reasonOf(error);
  }
  return checked(inlineEngine(), reason);
}

const loaded = lazily(load);

/** Which engine runs in this process, and why not the other. */
export function engineInfo(): EngineInfo {
  return loaded().info;
}

export const nodePlatform: Platform = {
  engine: () => loaded().engine,
  info: engineInfo,
  env: (name) => process.env[name],
  get agent() {
    return `truora-node/${VERSION} (${loaded().info.engine})`;
  },
  // Electron's windows, and pages that tests make in Node.
  get page() {
    return looksLikePage();
  },
  faultOf: nodeFault,
  sink: openSink,
  file: fileToUpload,
  streams: true,
  framed: true,
};

import { load } from "/rust/truora.js";

let module;
/** A new instance of the example. */
globalThis.rust = async () => {
  module ??= await WebAssembly.compileStreaming(fetch("/rust/truora_bg.wasm"));
  return load(module);
};

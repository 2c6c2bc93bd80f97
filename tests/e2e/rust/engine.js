import { glue } from "./glue.js";

/**
 * The example's functions, in a new instance.
 * @param {BufferSource | WebAssembly.Module} module
 */
export function load(module) {
  const rust = glue();
  rust.initSync({ module });
  return rust;
}

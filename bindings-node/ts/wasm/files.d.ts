// Runtimes that forbid compiling from bytes take the file as an import.
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

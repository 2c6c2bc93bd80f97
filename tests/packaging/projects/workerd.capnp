# The bundled Worker, and the wasm file that it imports.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);

const worker :Workerd.Worker = (
  modules = [
    (name = "runtime.js", esModule = embed "workerd-out/runtime.js"),
    (name = "node_modules/@org/truora/wasm/truora.wasm", wasm = embed "node_modules/@org/truora/wasm/truora.wasm"),
  ],
  compatibilityDate = "2026-01-01",
);

// The layers of the client, for dependency-cruiser (`npm run check`): imports lead upwards in this list only, and no
// module imports itself by others. It reads the compiled modules in esm/, so imports of types do not count.

/** From the bottom up. */
const LAYERS = [
  "^esm/(version|when|pages|response)\\.js$",
  "^esm/(wasm|platform|printed/(?!error_classes))/?",
  "^esm/(errors/|printed/error_classes)",
  "^esm/files/",
  "^esm/(values|settings)\\.js$",
  "^esm/options\\.js$",
  "^esm/transport/",
  "^esm/engine/",
  "^esm/(session|start|results|client|index|links)\\.js$",
  "^esm/entries/",
  "^esm/proxy/",
];

module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "in-a-layer", severity: "error", from: {}, to: { path: "^esm/", pathNot: LAYERS } },
    ...LAYERS.slice(0, -1).map((layer, index) => ({
      name: "upwards-only",
      comment: "A module imports from its own layer and from those above it in dependencies.cjs.",
      severity: "error",
      from: { path: layer },
      to: { path: LAYERS.slice(index + 1) },
    })),
  ],
};

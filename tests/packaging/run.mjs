// Installs the packed packages into small projects and uses them there, as Node, TypeScript and bundlers would.
//
// `node tests/packaging/run.mjs`; expects bindings-node/npm (npm run pack) and bindings-node/node_modules.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const node = join(root, "bindings-node");
const place = mkdtempSync(join(tmpdir(), "truora-packaging-"));
let passed = 0;
let failed = 0;

function run(title, command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    cwd: place,
    ...options,
  });
  if (status === 0) {
    passed += 1;
    console.log(`ok   ${title}`);
  } else {
    failed += 1;
    console.log(`FAIL ${title}\n${stdout}${stderr}`);
  }
  return status === 0;
}

const env = (more) => ({
  ...process.env,
  TRUORA_ENGINE: "",
  TRUORA_API_KEY: "",
  ...more,
});
const tool = (...path) => join(node, "node_modules", ...path);
const packed = readdirSync(join(node, "npm"))
  .filter((name) => name.endsWith(".tgz"))
  .map((name) => join(node, "npm", name));

// What npm calls optional and cannot find, it leaves out: here the packages of other platforms.
const quiet = ["--offline", "--no-audit", "--no-fund", "--silent"];
writeFileSync(join(place, "package.json"), '{ "private": true }\n');
run("npm install of the packed packages", "npm", ["install", ...quiet, ...packed]);
cpSync(join(here, "projects"), place, { recursive: true });

run("Node, ESM", process.execPath, ["node-esm.mjs"], { env: env() });
run("Node, CJS", process.execPath, ["node-cjs.cjs"], { env: env() });
run("Node, chosen wasm", process.execPath, ["node-esm.mjs"], {
  env: env({ TRUORA_ENGINE: "wasm", EXPECT: "wasm" }),
});
run("the package for pages, in Node", process.execPath, ["web.mjs"], {
  env: env(),
});
for (const condition of ["browser", "deno", "bun"]) {
  const args = ["--conditions", condition, "--input-type=module", "-e"];
  const text = 'import * as t from "@org/truora"; import { smoke } from "./smoke.mjs"; await smoke(t, "wasm");';
  run(`the condition ${condition}`, process.execPath, [...args, text], {
    env: env(),
  });
}

// TypeScript, by each way of resolving.
const base = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.asynciterable"],
  types: [],
};
const modules = {
  node16: { module: "node16" },
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  "bundler for pages": {
    module: "esnext",
    moduleResolution: "bundler",
    customConditions: ["browser"],
  },
};
for (const [title, options] of Object.entries(modules)) {
  for (const format of title.startsWith("bundler") ? ["ts"] : ["mts", "cts"]) {
    const folder = join(place, `types-${title.replaceAll(" ", "-")}-${format}`);
    mkdirSync(folder);
    let name = "types.ts";
    if (format !== "ts") name = `types.${format}`;
    cpSync(join(here, "projects", "types.ts"), join(folder, name));
    // A proxy handler is no code of pages.
    const files = [name];
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...base, ...options }, files }));
    if (title === "bundler for pages") continue;
    run(`TypeScript, ${title}, .${format}`, process.execPath, [tool("typescript", "bin", "tsc"), "-p", folder]);
  }
}

// A bundler, which takes the entry for pages.
const entry = ["--config", "vite.config.mjs", "--logLevel", "warn"];
writeFileSync(
  join(place, "vite.config.mjs"),
  'export default { build: { lib: { entry: "vite.mjs", formats: ["es"], fileName: "out" }, outDir: "vite-out" } };\n',
);
run("Vite builds", process.execPath, [join(here, "node_modules", "vite", "bin", "vite.js"), "build", ...entry]);
const bundle =
  'import { readdirSync } from "node:fs"; const [name] = readdirSync("vite-out"); (await import("./vite-out/" + name)).done.then(() => {});';
run("what Vite built", process.execPath, ["--input-type=module", "-e", bundle], { env: env() });

// Other runtimes, each by the condition of its own.
const runtime = (name) => join(here, "node_modules", ".bin", name);
const denoArgs = ["run", "--quiet", "--no-remote", "--node-modules-dir=manual", "--allow-env", "--allow-read"];
run("Deno", runtime("deno"), [...denoArgs, "runtime.mjs"], { env: env() });
run("Bun", runtime("bun"), ["runtime.mjs"], { env: env() });
writeFileSync(
  join(place, "workerd.config.mjs"),
  `export default {
  build: { ssr: "runtime.mjs", outDir: "workerd-out", rollupOptions: { external: [/\\.wasm$/], output: { entryFileNames: "runtime.js" } } },
  ssr: { noExternal: true, target: "webworker", resolve: { conditions: ["workerd"] } },
};
`,
);
const forWorker = ["--config", "workerd.config.mjs", "--logLevel", "warn"];
run("Vite builds a Worker", process.execPath, [
  join(here, "node_modules", "vite", "bin", "vite.js"),
  "build",
  ...forWorker,
]);
run("workerd", runtime("workerd"), ["test", "workerd.capnp"], { env: env() });

// A framework whose `fetch` caches: it installs the packages itself.
run("Next.js 14 waits, and stores no answer", process.execPath, [join(here, "next14.mjs"), ...packed], { env: env() });

// Without the native engine, and with one of another version.
const native = join(place, "node_modules", "@org", `truora-${process.platform}-${process.arch}-gnu`);
if (process.platform === "linux") {
  rmSync(native, { recursive: true, force: true });
  const without = {
    EXPECT: "wasm",
    REASON: "Cannot find module '@org/truora-linux",
  };
  run("Node without the native engine", process.execPath, ["node-esm.mjs"], {
    env: env(without),
  });
  run("Node without it, CJS", process.execPath, ["node-cjs.cjs"], {
    env: env(without),
  });
  mkdirSync(native, { recursive: true });
  writeFileSync(join(native, "index.js"), 'exports.kind = "native"; exports.version = () => "0.0.1";');
  run("Node with a native engine of another version", process.execPath, ["node-esm.mjs"], {
    env: env({ EXPECT: "wasm", REASON: "0.0.1" }),
  });
  writeFileSync(join(native, "index.js"), 'throw new Error("GLIBC_2.99 not found (required by x.node)");');
  run("Node with a native engine that does not load", process.execPath, ["node-esm.mjs"], {
    env: env({ EXPECT: "wasm", REASON: "GLIBC_2.99" }),
  });
}

// The exports maps, by those who know all the ways.
for (const name of ["truora", "truora-web"]) {
  run(`publint, ${name}`, process.execPath, [tool("publint", "src", "cli.js"), join(node, "npm", name), "--strict"]);
  const tarball = packed.find((path) => new RegExp(`org-${name}-\\d`).test(path));
  const attw = tool("@arethetypeswrong", "cli", "dist", "index.js");
  // `node10` knows no exports maps, and a wasm file has no types.
  const profile = ["--profile", "node16", "--exclude-entrypoints", "./truora.wasm"];
  run(`are the types wrong, ${name}`, process.execPath, [attw, tarball, ...profile]);
}

rmSync(place, { recursive: true, force: true });
console.log(`packaging: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

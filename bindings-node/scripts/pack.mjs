// Packs what would be published, into npm/: the package, the one for pages, and that of this platform's native engine.
//
// The platforms' packages are named here and not in package.json, so that working on this one asks the registry for none.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PLATFORMS = [
  "linux-x64-gnu",
  "linux-x64-musl",
  "linux-arm64-gnu",
  "linux-arm64-musl",
  "darwin-x64",
  "darwin-arm64",
  "win32-x64-msvc",
  "win32-arm64-msvc",
];

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(here);
const out = join(here, "npm");

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const { version, license } = read(join(here, "package.json"));

/** A package in a folder of its own, packed. */
function pack(name, manifest, from) {
  const folder = join(out, name);
  mkdirSync(folder, { recursive: true });
  for (const path of from) cpSync(path, join(folder, basename(path)), { recursive: true });
  if (existsSync(join(root, "LICENSE"))) copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const { status, stdout, stderr } = spawnSync("npm", ["pack", "--silent", "--pack-destination", out], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm pack failed for ${name}: ${stderr}`);
  console.log(join(out, stdout.trim().split("\n").at(-1)));
}

function published(path) {
  const { devDependencies, scripts, private: hidden, ...rest } = read(path);
  return rest;
}

if (!existsSync(join(here, "wasm", "truora.wasm"))) throw new Error("nothing is packed without its wasm: build first");
rmSync(out, { recursive: true, force: true });
const natives = existsSync(join(here, "native")) ? readdirSync(join(here, "native")) : [];
for (const file of natives.filter((name) => name.endsWith(".node"))) {
  const platform = /^truora\.(.+)\.node$/.exec(file)[1];
  const [os, cpu, abi] = platform.split("-");
  const manifest = {
    name: `@org/truora-${platform}`,
    version,
    description: `The native engine of @org/truora for ${platform}`,
    license,
    os: [os],
    cpu: [cpu],
    ...(os === "linux" ? { libc: [abi === "gnu" ? "glibc" : "musl"] } : {}),
    main: file,
    files: [file],
  };
  pack(platform, manifest, [join(here, "native", file)]);
}
const optionalDependencies = Object.fromEntries(PLATFORMS.map((name) => [`@org/truora-${name}`, version]));
const parts = ["esm", "cjs", "wasm", "native.cjs", "native.d.cts", "README.md"];
pack(
  "truora",
  { ...published(join(here, "package.json")), optionalDependencies },
  parts.map((part) => join(here, part)).filter(existsSync),
);
const web = join(root, "bindings-wasm");
pack(
  "truora-web",
  published(join(web, "package.json")),
  ["dist", "README.md"].map((part) => join(web, part)).filter(existsSync),
);

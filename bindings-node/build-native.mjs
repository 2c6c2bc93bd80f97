// Builds the native engine and puts it where the loader looks: native/truora.<platform>-<arch>[-<libc>].node
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const cargo = ["build", "--quiet", "--release", "-p", "truora-node"];
const { status, error } = spawnSync("cargo", cargo, { cwd: root, stdio: "inherit" });
if (status !== 0) {
  console.error(`the native engine could not be built${error ? `: ${error.message}` : ""}`);
  process.exit(1);
}

const { platform, arch } = process;
const built = { win32: "truora_node.dll", darwin: "libtruora_node.dylib" }[platform] ?? "libtruora_node.so";
const gnu = process.report?.getReport().header.glibcVersionRuntime;
const abi = { linux: gnu ? "-gnu" : "-musl", win32: "-msvc" }[platform] ?? "";
const to = join(here, "native", `truora.${platform}-${arch}${abi}.node`);
mkdirSync(dirname(to), { recursive: true });
// Renamed into place: a process that has the old file open keeps it, instead of crashing.
copyFileSync(join(target, "release", built), `${to}.new`);
renameSync(`${to}.new`, to);
console.log(to);

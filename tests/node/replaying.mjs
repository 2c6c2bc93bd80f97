// The replays, one corpus for every host, through the client in Node: `node replaying.mjs [DIR…]`.
//
// TRUORA_ENGINE=native|wasm chooses the engine; without it both run, one after the other. Names each failing case with
// what differed, and closes with `node-native: N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const packed = join(root, "bindings-node", "esm");

async function main(folders) {
  const { run } = await import("./replay.mjs");
  const host = {
    ...(await import(join(packed, "entries", "node.js"))),
    ...(await import(join(packed, "printed", "operations.js"))),
    place,
  };
  const { engine } = host.engineInfo();
  const [passed, failed] = await all(folders, (replay) => run(replay, host));
  console.log(`node-${engine}: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

/** Runs every case that Node can express. */
async function all(folders, run) {
  let passed = 0;
  let failed = 0;
  for (const file of await files(folders)) {
    try {
      const replay = JSON.parse(await readFile(file, "utf8"));
      if (replay.hosts !== undefined && !replay.hosts.includes("node")) continue;
      await run(replay);
      passed += 1;
    } catch (error) {
      failed += 1;
      const why = error.constructor.name === "Mismatch" ? error.message : error.stack;
      console.log(`FAILED ${relative(root, file)}\n  ${why.replaceAll("\n", "\n  ")}`);
    }
  }
  return [passed, failed];
}

async function files(folders) {
  const found = [];
  for (const folder of folders) {
    const entries = await readdir(folder, {
      recursive: true,
      withFileTypes: true,
    });
    for (const entry of entries) {
      if (entry.isFile() && entry.name.endsWith(".json")) found.push(join(entry.path, entry.name));
    }
  }
  return found.sort();
}

/** Where a file is saved: a folder of its own, which must be empty but for the file in the end. */
async function place() {
  const folder = await mkdtemp(join(tmpdir(), "truora-replay-"));
  const to = join(folder, "file");
  return {
    to,
    file: () => readFile(to).catch(() => undefined),
    toUpload: async (bytes) => {
      const path = join(folder, "to upload");
      await writeFile(path, bytes);
      return path;
    },
    left: async () => (await readdir(folder)).filter((name) => name !== "file" && name !== "to upload"),
    clean: () => rm(folder, { recursive: true }),
  };
}

const asked = process.argv.slice(2);
const one = process.env.TRUORA_REPLAYS;
const folders = (
  asked.length > 0
    ? asked
    : one
      ? [resolve(root, one)]
      : [join(root, "tests/replays"), join(root, "tests/replays-hosts")]
).map((folder) => resolve(folder));
if (process.env.TRUORA_ENGINE) {
  process.exitCode = (await main(folders)) ? 0 : 1;
} else {
  // An engine is for a process: each has its own.
  for (const engine of ["native", "wasm"]) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...folders], {
      stdio: "inherit",
      env: { ...process.env, TRUORA_ENGINE: engine },
    });
    if (status !== 0) process.exitCode = 1;
  }
}

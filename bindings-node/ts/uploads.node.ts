// Files to upload, from disk.

import { statSync, type Stats } from "node:fs";
import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { ownError } from "./errors.js";
import { CHUNK } from "./files.js";
import { Held } from "./uploads.js";

/** The file at a path. What is wrong with it is found out before anything is sent. */
export function fileToUpload(file: string | URL): Held {
  if (file instanceof URL && file.protocol !== "file:") {
    throw ownError("config", "bad_source", "", "`file` is no file: address");
  }
  const path = file instanceof URL ? fileURLToPath(file) : file;
  const about: Stats = statSync(path);
  if (!about.isFile()) {
    throw ownError("config", "bad_source", "", "`file` is no regular file: give an open stream, and its `size`");
  }
  return new Held(about.size, true, () => read(path));
}

async function* read(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path, "r");
  try {
    for (;;) {
      // A buffer for each piece: the one before may still be on its way.
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

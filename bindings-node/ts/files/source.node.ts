// Files to upload, from disk.

import { closeSync, openSync, statSync, type Stats } from "node:fs";
import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { ownError, type TruoraError } from "../errors/errors.js";
import { isSystemError, placedAt, systemWords } from "./disk.node.js";
import { CHUNK } from "./download.js";
import { Held } from "./upload.js";

/** The file at a path. What is wrong with it is found out before anything is sent, and a later `chdir` moves nothing. */
export function fileToUpload(file: string | URL): Held {
  if (file instanceof URL && file.protocol !== "file:") throw badSource("`file` is not a file: address");
  const text = file instanceof URL ? fileURLToPath(file) : file;
  if (text.includes("\0")) throw badSource("`file` is not a path");
  let path: string;
  let about: Stats;
  try {
    path = placedAt(text);
    about = statSync(path);
    if (about.isFile()) closeSync(openSync(path, "r"));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const instead = "Give the path of a file that this process can read";
    throw badSource(`\`file\` cannot be read: ${systemWords(error)}. ${instead}`);
  }
  if (!about.isFile()) throw badSource("`file` is not a regular file: pass an open stream and its `size`");
  return new Held(about.size, true, () => read(path));
}

function badSource(message: string, sent: "no" | "maybe" = "no"): TruoraError {
  return ownError("config", "bad_source", "", message, { sent });
}

/** Its bytes. Errors of the operating system are ours; what becomes of the pieces is not tried here. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const instead = "Leave it in place until the upload has ended";
    throw badSource(`the file can no longer be read: ${systemWords(error)}. ${instead}`, "maybe");
  }
}

async function* read(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await tried(() => open(path, "r"));
  try {
    for (;;) {
      // A buffer for each piece: the one before may still be on its way.
      const { bytesRead, buffer } = await tried(() => file.read(new Uint8Array(CHUNK), 0, CHUNK));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

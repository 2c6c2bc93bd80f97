// Files on disk: beside the target until they are whole, then in its place.

import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { open, rename, stat, unlink, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { ownError } from "./errors.js";
import type { Sink } from "./files.js";

/** A sink for a path. What is wrong with it is found out before anything is sent. */
export async function openSink(to: string | URL): Promise<Sink> {
  const path = to instanceof URL ? pathOf(to) : to;
  if (typeof path !== "string" || path === "" || path.includes("\0")) throw badTarget("`to` is no path");
  const target = resolve(path);
  const before = await statOf(target);
  // A device or pipe would be replaced, not written to.
  if (/[/\\]$/.test(path) || (before !== undefined && !before.isFile())) throw badTarget("`to` is no regular file");
  const folder = await statOf(dirname(target));
  if (!folder?.isDirectory()) throw badTarget("the folder of `to` does not exist");
  return new FileSink(path, target, before === undefined ? undefined : before.mode & 0o7777);
}

function pathOf(url: URL): string {
  if (url.protocol !== "file:") throw badTarget("`to` is no file: address");
  return fileURLToPath(url);
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENAMETOOLONG") throw badTarget("`to` is too long for a path");
    return undefined;
  }
}

function badTarget(message: string): Error {
  return ownError("config", "bad_target", "", message);
}

class FileSink implements Sink {
  readonly path: string;
  readonly #target: string;
  readonly #part: string;
  /** Of the file that stands there, which keeps it. */
  readonly #mode: number | undefined;
  #file: FileHandle | undefined;
  #at = 0;

  constructor(path: string, target: string, mode: number | undefined) {
    this.path = path;
    this.#target = target;
    this.#mode = mode;
    // A letter takes up to three of the 255 bytes that a name may have, or of fewer where the disk is encrypted.
    const name = basename(target).slice(0, 36);
    this.#part = join(dirname(target), `.${name}.${randomBytes(6).toString("hex")}.part`);
  }

  async cut(at: number): Promise<void> {
    // Exclusive, so that nobody can lay a link where it will be; for its owner's eyes only.
    this.#file ??= await open(this.#part, "wx", 0o600);
    await this.#file.truncate(at);
    this.#at = at;
  }

  async write(data: Uint8Array): Promise<void> {
    let done = 0;
    while (done < data.length) {
      const { bytesWritten } = await this.#opened().write(data, done, data.length - done, this.#at);
      done += bytesWritten;
      this.#at += bytesWritten;
    }
  }

  async commit(): Promise<void> {
    const file = this.#opened();
    if (this.#mode !== undefined) await file.chmod(this.#mode);
    await file.close();
    this.#file = undefined;
    await rename(this.#part, this.#target);
  }

  async discard(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(() => {});
    await unlink(this.#part).catch(() => {});
  }

  #opened(): FileHandle {
    if (this.#file === undefined) throw new Error("the file is not open");
    return this.#file;
  }
}

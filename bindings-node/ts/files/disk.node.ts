// Files on disk: beside the target until they are whole, then in its place.

import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { open, readlink, realpath, rename, stat, unlink, type FileHandle } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { ownError, type TruoraError } from "../errors/errors.js";
import type { Sink } from "./download.js";

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/**
 * A sink for a path. What is wrong with it is found out before anything is sent. Where the file will be is fixed now:
 * neither `chdir` nor a link that is changed moves it. A link stays one: the file that it leads to is replaced.
 */
export async function openSink(to: string | URL, operation: string): Promise<Sink> {
  const text = to instanceof URL ? pathOf(to, operation) : to;
  if (typeof text !== "string" || text === "" || text.includes("\0")) throw badTarget(operation, "`to` is not a path");
  return tried(operation, 0, async () => {
    const path = placedAt(text);
    const before = await statOf(path);
    // A device or pipe would be replaced, not written to.
    if (/[/\\]\.{0,2}$/.test(text) || (before !== undefined && !before.isFile())) {
      throw badTarget(operation, "`to` is not a regular file");
    }
    const target = await leadsTo(path);
    if (target === undefined) throw badTarget(operation, "the folder of `to` does not exist");
    // Permissions are kept; setuid and setgid are not, because the file is another program now.
    return new FileSink(operation, path, target, before === undefined ? undefined : before.mode & 0o777);
  });
}

/** A path that a later `chdir` does not move. Unlike `resolve` it leaves `..` to the operating system. */
export function placedAt(path: string): string {
  // Windows takes dots as letters, and has paths of a drive that are not absolute.
  if (process.platform === "win32") return resolve(path);
  return isAbsolute(path) ? path : process.cwd() + sep + path;
}

function pathOf(url: URL, operation: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    throw badTarget(operation, "`to` is not a file: address");
  }
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

/** The file that a path leads to, also where nothing is there yet; `undefined` where not even its folder is. */
async function leadsTo(path: string): Promise<string | undefined> {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const folder = await statOf(dirname(at));
    if (!folder?.isDirectory()) return undefined;
    const home = await realpath(dirname(at));
    const real = join(home, basename(at));
    const link = await readlink(real).catch(() => undefined);
    if (link === undefined) return real;
    at = isAbsolute(link) ? link : home + sep + link;
  }
  return undefined;
}

function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}

/** What the operating system says, without the path that its error holds: `ENOSPC, no space left on device`. */
export function systemWords(error: unknown): string {
  const { message } = error as { message?: unknown };
  const words = /^[A-Z0-9_]+: ([^,]+),/.exec(typeof message === "string" ? message : "")?.[1];
  const code = codeOf(error) ?? "an unknown error";
  return words === undefined ? code : `${code}, ${words}`;
}

/** Whether the operating system refused something, and not a check of ours. */
export function isSystemError(error: unknown): boolean {
  return codeOf(error) !== undefined && typeof (error as { syscall?: unknown }).syscall === "string";
}

function badTarget(operation: string, message: string, attempts = 0, code?: string): TruoraError {
  const text = `${message}. Give \`to\` a path that this process can write to`;
  return ownError("config", "bad_target", operation, text, {
    sent: attempts === 0 ? "no" : "yes",
    attempts,
    ...(code === undefined ? {} : { cause: { name: "Error", code } }),
  });
}

/** What `work` gives; what the operating system refuses, after so many requests, becomes our own error. */
async function tried<T>(operation: string, attempts: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw badTarget(operation, `the file cannot be written: ${systemWords(error)}`, attempts, codeOf(error));
  }
}

class FileSink implements Sink {
  readonly path: string;
  attempts = 0;
  readonly #operation: string;
  readonly #target: string;
  readonly #part: string;
  /** The mode of the existing file, which is kept. */
  readonly #mode: number | undefined;
  #file: FileHandle | undefined;
  #at = 0;

  constructor(operation: string, path: string, target: string, mode: number | undefined) {
    this.#operation = operation;
    this.path = path;
    this.#target = target;
    this.#mode = mode;
    // A letter takes up to three of the 255 bytes that a name may have, or of fewer where the disk is encrypted.
    const name = basename(target).slice(0, 36);
    this.#part = join(dirname(target), `.${name}.${randomBytes(6).toString("hex")}.part`);
  }

  async cut(at: number): Promise<void> {
    this.#at = at;
    if (this.#file === undefined) {
      // Created before anything is sent, exclusively, so that it follows no link; readable by its owner only.
      this.#file = await this.#tried(() => open(this.#part, "wx", 0o600));
      return;
    }
    const file = this.#file;
    await this.#tried(() => file.truncate(at));
  }

  async write(data: Uint8Array): Promise<void> {
    const file = this.#opened();
    let done = 0;
    while (done < data.length) {
      const { bytesWritten } = await this.#tried(() => file.write(data, done, data.length - done, this.#at));
      done += bytesWritten;
      this.#at += bytesWritten;
    }
  }

  async commit(): Promise<void> {
    const file = this.#opened();
    await this.#tried(async () => {
      if (this.#mode !== undefined) await file.chmod(this.#mode);
      this.#file = undefined;
      await file.close(); // some file systems say only now that there is no room
      await rename(this.#part, this.#target);
    });
  }

  async discard(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(() => {});
    await unlink(this.#part).catch(() => {});
  }

  #tried<T>(work: () => Promise<T>): Promise<T> {
    return tried(this.#operation, this.attempts, work);
  }

  #opened(): FileHandle {
    if (this.#file === undefined) throw new Error("the file is not open");
    return this.#file;
  }
}

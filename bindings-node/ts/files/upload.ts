// Files on their way out: a path, bytes, a Blob or a stream, counted as they are handed over.

import { ownError } from "../errors/errors.js";
import { CHUNK } from "./download.js";
import type { Platform } from "../platform/platform.js";

/** What can be uploaded. A text or a `file:` address is a path, in Node. */
export type UploadSource =
  string | URL | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export type UploadProgress = (done: number, total: number) => unknown;

/** A file, and what is known of it before it is sent. */
export class Held {
  constructor(
    /** Bytes; `undefined` for a stream of unknown length. */
    readonly size: number | undefined,
    /** Whether it can be read again from its beginning. */
    readonly replayable: boolean,
    /** Its bytes in pieces, from the beginning. */
    readonly parts: () => AsyncIterable<Uint8Array>,
    /** The same as one, where it is one already. */
    readonly whole?: Uint8Array | Blob,
  ) {}
}

/** The file of an upload; what can be none stays as it is, for the core to report with the rest. */
export function held(file: unknown, size: number | undefined, platform: Platform): unknown {
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw ownError("config", "bad_option", "", "`size` must be a whole number of bytes");
  }
  const found = sourceOf(file, size, platform);
  if (found instanceof Held && found.replayable && size !== undefined && found.size !== size) {
    throw ownError("config", "bad_option", "", `\`size\` is ${size}, but the file has ${found.size} bytes`);
  }
  return found;
}

function sourceOf(file: unknown, size: number | undefined, platform: Platform): unknown {
  if (typeof file === "string" || file instanceof URL) return platform.file?.(file) ?? file;
  if (typeof file !== "object" || file === null) return file;
  if (ArrayBuffer.isView(file)) return bytes(new Uint8Array(file.buffer, file.byteOffset, file.byteLength));
  if (file instanceof ArrayBuffer) return bytes(new Uint8Array(file));
  if (file instanceof Blob) return new Held(file.size, true, () => pieces(file.stream()), file);
  if (file instanceof ReadableStream) return new Held(size, false, () => pieces(file as ReadableStream<Uint8Array>));
  if (Symbol.asyncIterator in file) return new Held(size, false, () => file as AsyncIterable<Uint8Array>);
  return file;
}

function bytes(whole: Uint8Array): Held {
  return new Held(whole.length, true, () => cut(whole), whole);
}

async function* cut(whole: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < whole.length; at += CHUNK) yield whole.subarray(at, at + CHUNK);
}

/** Not every browser's streams can be iterated over. */
async function* pieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const part = await reader.read();
      if (part.done) return;
      yield part.value;
    }
  } finally {
    // Left early: the rest will not be read.
    await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}

/**
 * The body of one request: as many bytes as were promised, or it fails.
 *
 * What fails here is the caller's: a stream that breaks, a progress function that throws. `fetch` takes it for a failure
 * of its own, so it is kept.
 */
export class Feed {
  readonly #parts: AsyncIterator<Uint8Array>;
  readonly #source: Held;
  readonly #length: number;
  readonly #operation: string;
  readonly #progress: UploadProgress | undefined;
  #failure: { readonly error: unknown } | undefined;
  #done = 0;
  #ended = false;

  constructor(source: Held, length: number, operation: string, progress: UploadProgress | undefined) {
    this.#source = source;
    this.#length = length;
    this.#operation = operation;
    this.#progress = progress;
    this.#parts = source.parts()[Symbol.asyncIterator]();
  }

  /** What `fetch` is given. Where it cannot send streams of a known length, a stream becomes a Blob before. */
  async body(streams: boolean): Promise<BodyInit | undefined> {
    if (streams) return this.#stream();
    try {
      const { whole } = this.#source;
      if (whole !== undefined) {
        await this.#told(this.#length);
        return whole as BodyInit;
      }
      const parts: Uint8Array[] = [];
      for (let part = await this.#next(); part !== undefined; part = await this.#next()) parts.push(part);
      return new Blob(parts as Uint8Array<ArrayBuffer>[]);
    } catch (error) {
      this.#failure = { error };
      return undefined;
    }
  }

  #stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          try {
            const part = await this.#next();
            if (part === undefined) controller.close();
            else controller.enqueue(part);
          } catch (error) {
            this.#failure = { error };
            throw error;
          }
        },
        cancel: () => this.close(),
      },
      { highWaterMark: 0 },
    );
  }

  /** The next piece. Asked for it, the one before has been taken. */
  async #next(): Promise<Uint8Array | undefined> {
    for (;;) {
      if (this.#done > 0) await this.#told(this.#done);
      const { value, done } = await this.#parts.next();
      if (done) {
        this.#ended = true;
        if (this.#done < this.#length) {
          throw this.#wrong(`the file ended after ${this.#done} bytes, and ${this.#length} were promised`);
        }
        return undefined;
      }
      if (!ArrayBuffer.isView(value)) throw new TypeError("the file to upload gives something that is not bytes");
      if (value.length === 0) continue;
      if (this.#done + value.length > this.#length) {
        throw this.#wrong(`the file has more than the ${this.#length} bytes that were promised`);
      }
      this.#done += value.length;
      return value;
    }
  }

  async #told(done: number): Promise<void> {
    await this.#progress?.(done, this.#length);
  }

  #wrong(message: string): Error {
    return ownError("config", "bad_source", this.#operation, message, { sent: "maybe" });
  }

  /** Throws what the caller's stream or function threw. */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Closes the file. */
  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    // It is not awaited, so what it throws, at once or later, would end the process.
    try {
      await this.#parts.return?.();
    } catch {}
  }
}

// Files: written to a path whole or not at all, or read as a stream.

import type { Answer } from "../transport/transport.js";
import type { Stream } from "../engine/engine.js";
import { ownError, type TruoraError } from "../errors/errors.js";
import { finalizer } from "../platform/finalizer.js";
import type { Fault } from "../platform/platform.js";
import type { ResponseInfo } from "../response.js";

export const CHUNK = 65_536;

export type Progress = (done: number, total: number | undefined) => unknown;

/** A file that appears at its path when it is whole. Until then it lies beside it, for its owner's eyes only. */
export interface Sink {
  readonly path: string;
  /** Requests sent, for errors. */
  attempts: number;
  /** Keeps the first `at` bytes; the next ones follow them. */
  cut(at: number): Promise<void>;
  write(data: Uint8Array): Promise<void>;
  /** The file is whole: it takes its place. */
  commit(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** A file that was written. */
export class SavedFile {
  /** Where: an absolute path, as it was when the call was made. */
  readonly path: string;
  /** How many bytes. */
  readonly bytes: number;

  constructor(path: string, bytes: number) {
    this.path = path;
    this.bytes = bytes;
  }
}

/** An open file: read it once, by `body`, `bytes`, `blob` or `for await`; or let it go with `cancel`. */
export class Download {
  /** Bytes in all, if the service sent it. */
  readonly size: number | undefined;
  /** Media type, if the service sent it. */
  readonly type: string | undefined;
  /** The bytes. A stream that breaks off fails, and is not continued; give `to` for that. */
  readonly body: ReadableStream<Uint8Array>;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
    this.size = source.size;
    this.type = source.answer.header("content-type");
    this.body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => source.pull(controller),
        cancel: () => source.close(),
      },
      { highWaterMark: 0 },
    );
    finalizer.watch(this.body, source.answer.abandon);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    return chunks(this.body, this.#source);
  }

  /** The whole file, in memory. */
  async bytes(): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this) parts.push(part);
    return joined(parts);
  }

  /** The same, as a `Blob` of its type. */
  async blob(): Promise<Blob> {
    const bytes = await this.bytes();
    return new Blob([bytes as Uint8Array<ArrayBuffer>], this.type === undefined ? {} : { type: this.type });
  }

  /** Closes the connection. */
  async cancel(): Promise<void> {
    if (this.body.locked) this.#source.close();
    else await this.body.cancel();
  }
}

async function* chunks(body: ReadableStream<Uint8Array>, source: Source): AsyncGenerator<Uint8Array, void, undefined> {
  // The stream itself would say that it is over, which looks like an empty file.
  if (source.used) throw new TypeError("a file can be read once; this one was read or cancelled. Request it again");
  const reader = body.getReader();
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

/** What a stream is read from: counted, and kept to its time. */
export class Source {
  readonly size: number | undefined;
  /** Whether reading has begun, or it was cancelled. */
  used = false;
  #closed = false;
  #got = 0;

  constructor(
    readonly operation: string,
    readonly stream: Stream,
    readonly answer: Answer,
    readonly info: ResponseInfo,
    readonly progress: Progress | undefined,
  ) {
    this.size = stream.left ?? undefined;
    answer.keep(stream.by);
  }

  async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    this.used = true;
    // Never more than promised.
    const want = this.size === undefined ? CHUNK : Math.min(CHUNK, this.size - this.#got);
    try {
      const part = want > 0 ? await this.answer.read(want, this.stream.by) : new Uint8Array(0);
      if (!(part instanceof Uint8Array)) throw this.#error(part);
      // A body that is closed from without ends as if it were whole.
      if (this.#closed) throw new DOMException("the file was cancelled while it was read", "AbortError");
      this.#got += part.length;
      if (part.length > 0) {
        controller.enqueue(part);
        await this.progress?.(this.#got, this.size);
        return;
      }
      if (this.size !== undefined && this.#got < this.size) {
        throw this.#error({ kind: "truncated", sent: "yes", name: "" });
      }
      controller.close();
    } catch (error) {
      this.answer.close();
      throw error;
    }
    this.answer.close();
  }

  close(): void {
    this.used = true;
    this.#closed = true;
    this.answer.close();
  }

  #error(fault: Fault): TruoraError {
    const { status, requestId, attempts } = this.info;
    const late = fault.kind === "timeout";
    const message = late
      ? "the file was not read within the time given; give a longer `timeout`"
      : "the file broke off; request it again, or pass `to` (not in pages): the download then continues by itself";
    return ownError(late ? "deadline" : "transport", late ? "deadline" : fault.kind, this.operation, message, {
      status,
      requestId,
      attempts,
      sent: "yes",
      ...(fault.name === "" ? {} : { cause: causeOf(fault) }),
    });
  }
}

export function causeOf(fault: Fault): { name: string; code?: string } {
  return { name: fault.name, ...(fault.code === undefined ? {} : { code: fault.code }) };
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

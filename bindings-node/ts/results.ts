// From a started call to the result that users get: values, lists, files and uploads.

import type { Client } from "./client.js";
import { Driver, rename, type CallContext, type Ended } from "./engine/driver.js";
import { isFailure, type EngineCall, type Mode } from "./engine/engine.js";
import { errorOf, ownError } from "./errors/errors.js";
import { hideSecrets } from "./errors/secrets.js";
import { Download, SavedFile, Source, type Progress, type Sink } from "./files/download.js";
import { held, Held, type UploadProgress } from "./files/upload.js";
import { coreOptions, type AnyOptions } from "./options.js";
import { Pages, type TurnTo } from "./pages.js";
import type { Platform } from "./platform/platform.js";
import { MISMATCH, REPEATED } from "./printed/errors.js";
import { attach, ResponseInfo } from "./response.js";
import { settings, type Settings } from "./session.js";
import { noHeaders } from "./settings.js";
import { begin, carriage, context, mergedOptions, named, ROWS } from "./start.js";
import { DirectCarrier } from "./transport/transport.js";
import { encodeParams } from "./values.js";

export async function converse(
  client: Client,
  operation: string,
  mode: Mode,
  params: unknown,
  options: AnyOptions | undefined,
): Promise<{ ended: Ended; empty: unknown }> {
  const { call, made, merged, carrier } = begin(client, operation, mode, params, options);
  const ended = await new Driver(call, context(made, operation, merged, carrier, mode)).run();
  return { ended, empty: ROWS.get(operation)?.empty };
}

/** The answer as users get it. */
export function valueOf(ended: Ended, empty: unknown): unknown {
  let value: unknown;
  if (ended.text !== undefined) {
    value = JSON.parse(ended.text);
    rename(value, ended.done.renames);
    hideSecrets(ended.operation, value);
  } else if (empty === "{}") {
    value = {};
  } else if (empty === "[]") {
    value = [];
  }
  const { cursor } = ended.info;
  // Not enumerable: the answer's own members are those of the service.
  if (cursor !== undefined && typeof value === "object" && value !== null && !Object.hasOwn(value, "cursor")) {
    Object.defineProperty(value, "cursor", { value: cursor, configurable: true, writable: true });
  }
  return attach(value, ended.info);
}

export function list(
  client: Client,
  operation: string,
  params: unknown,
  options: AnyOptions | undefined,
): Pages<unknown> {
  // Checked at once, and kept as a text: what is changed later is not meant.
  const text = encodeParams(operation, named(operation, params));
  const first = begin(client, operation, "call", params, options, text);
  first.call.free();
  const member = first.made.engine.items(operation) ?? "";
  const start: unknown = (JSON.parse(text) as { start_key?: unknown }).start_key;
  const turn: TurnTo = async (cursor, seen) => {
    const { call, made, merged, carrier } = begin(client, operation, "call", params, options, text, cursor);
    let ended = await new Driver(call, context(made, operation, merged, carrier)).run();
    const next = ended.done.next ?? undefined;
    if (next !== undefined && (seen.has(next) || next === start)) {
      ended = withoutNext(operation, ended, merged.strict ?? made.given.strict ?? false);
    }
    return { page: valueOf(ended, ROWS.get(operation)?.empty), next: ended.info.cursor };
  };
  return new Pages(turn, member);
}

/** A page as the last one: its `next` is a cursor that an earlier page has had. */
function withoutNext(operation: string, ended: Ended, strict: boolean | "closed"): Ended {
  const issues = [...ended.done.issues, { path: "next", code: "conflict", message: REPEATED }];
  if (strict !== false) {
    const { status, attempts, sent } = ended.info;
    throw ownError("decode", "mismatch", operation, MISMATCH, { issues, status, attempts, sent });
  }
  return { ...ended, info: new ResponseInfo({ ...ended.done, issues, next: null }, ended.info.headers) };
}

/** The parameters with what is known of the file, and the file. */
export function withFile(
  params: unknown,
  size: number | undefined,
  platform: Platform,
): { params: unknown; source?: Held } {
  if (typeof params !== "object" || params === null || !Object.hasOwn(params, "file")) return { params };
  const source = held((params as { file?: unknown }).file, size, platform);
  return { params: { ...params, file: source }, ...(source instanceof Held ? { source } : {}) };
}

/** An upload. It goes to its link, past any proxy handler, and without the key. */
export async function upload(
  client: Client,
  operation: string,
  given: unknown,
  options: object | undefined,
): Promise<unknown> {
  const made = settings(client);
  const merged = mergedOptions(made, operation, "upload", options);
  noHeaders(operation, merged);
  const { params, source } = withFile(named(operation, given), merged.size, made.platform);
  const call = made.engine.call(operation, "upload", encodeParams(operation, params), coreOptions(operation, merged));
  if (isFailure(call)) throw errorOf(call);
  const progress = merged.onProgress as UploadProgress | undefined;
  const upload = source === undefined ? undefined : { source, progress };
  const carrier = new DirectCarrier(carriage(made, merged), operation, made.key, [], upload);
  return valueOf(await new Driver(call, context(made, operation, merged, carrier, "upload")).run(), "{}");
}

export async function fetchFile(
  client: Client,
  operation: string,
  params: unknown,
  options: AnyOptions | undefined,
): Promise<SavedFile | Download> {
  const sink = await sinkOf(settings(client), operation, options?.to);
  const { call, made, merged, carrier } = begin(client, operation, "file", params, options);
  return saveOrStream(operation, call, context(made, operation, merged, carrier, "file", sink));
}

export async function sinkOf(
  made: Settings,
  operation: string,
  to: string | URL | undefined,
): Promise<Sink | undefined> {
  if (to === undefined || to === null) return undefined;
  if (made.platform.sink !== undefined) return made.platform.sink(to, operation);
  throw ownError("config", "bad_target", operation, "`to` needs Node; here, read the stream that is given without it");
}

/** Makes the file, still empty: what forbids that is found before anything is sent. */
async function begunFile(call: EngineCall, sink: Sink | undefined): Promise<void> {
  try {
    await sink?.cut(0);
  } catch (error) {
    call.free();
    throw error;
  }
}

export async function saveOrStream(
  operation: string,
  call: EngineCall,
  work: CallContext,
): Promise<SavedFile | Download> {
  await begunFile(call, work.sink);
  const { done, info, open } = await new Driver(call, work).run();
  if (work.sink !== undefined) return attach(new SavedFile(work.sink.path, done.bytes), info);
  if (open === undefined) throw ownError("misuse", "misuse", operation, "a file ended without a stream");
  return attach(
    new Download(new Source(operation, open.stream, open.answer, info, work.onProgress as Progress | undefined)),
    info,
  );
}

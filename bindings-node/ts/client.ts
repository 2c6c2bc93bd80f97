// The client, once for every engine and platform. An entry of the package gives it its platform.

import { Driver } from "./engine/driver.js";
import { isFailure, type Issue } from "./engine/engine.js";
import { errorOf, ownError } from "./errors/errors.js";
import type { Download, SavedFile } from "./files/download.js";
import type { UploadSource } from "./files/upload.js";
import { helped } from "./links.js";
import {
  coreOptions,
  judgeOptions,
  present,
  type AnyOptions,
  type CallOptions,
  type ValidateOptions,
} from "./options.js";
import type { FileOptions, PlainRequest, SaveOptions, TruoraOptions, UploadOptions } from "./options.js";
import type { Platform } from "./platform/platform.js";
import { HELPERS, METHODS, type Resources, type Row } from "./printed/operations.js";
import type { UploadAnswer } from "./printed/types.js";
import { converse, fetchFile, list, saveOrStream, sinkOf, upload, valueOf, withFile } from "./results.js";
import { establish, settings } from "./session.js";
import { checkObjects, mustBeObject, noHeaders } from "./settings.js";
import { begin, carriage, context, dayFor, mergedOptions, mustBeText, named, ROWS } from "./start.js";
import { DirectCarrier } from "./transport/transport.js";
import { encode, TOO_LARGE } from "./values.js";

/** What `validate` found. */
export interface Validation {
  /** What is wrong. Empty: the call would be sent. */
  readonly issues: readonly Issue[];
  /** What is advised against. */
  readonly warnings: readonly Issue[];
}

// The resources are made at run time from the printed table; the compiler knows them as the printed interface.
export interface Client extends Resources {}

/** The Truora API. Holds no connections of its own: there is nothing to close. */
export class Client {
  constructor(platform: Platform, options: TruoraOptions = {}) {
    mustBeObject(options, "the options of a client are an object: `new Truora({ apiKey })`");
    establish(this, platform, options);
  }

  /** A client like this one, with other options for all of its calls. */
  withOptions(options: TruoraOptions): this {
    mustBeObject(options, "the options of a client are an object: `withOptions({ timeout: 5_000 })`");
    const { platform, given, gate } = settings(this);
    const copy = Object.create(Object.getPrototypeOf(this) as object) as this;
    const set = present(options);
    checkObjects(set);
    const baseUrls = { ...given.baseUrls, ...present(set.baseUrls) };
    const overrides = { ...given.overrides, ...present(set.overrides) };
    const shared = set.maxConcurrency === undefined ? { gate } : undefined;
    establish(copy, platform, { ...given, ...set, baseUrls, overrides }, shared);
    return copy;
  }

  /** Any operation by its id: `truora.call("checks.get", { check_id: "CHK…" })`. */
  async call(operation: string, params: unknown = {}, options: AnyOptions = {}): Promise<unknown> {
    mustBeText(operation);
    if (ROWS.get(operation)?.use === "upload") return upload(this, operation, params, options);
    if (ROWS.get(operation)?.use === "file") return fetchFile(this, operation, params, options);
    const { ended, empty } = await converse(this, operation, "call", params, options);
    return valueOf(ended, empty);
  }

  /**
   * What is wrong with the parameters of an operation, and what is advised against. Nothing is sent. With `only`, of these
   * parameters alone, judged beside the others: for a form whose field was just left.
   */
  validate(operation: string, params: unknown, options: ValidateOptions = {}): Validation {
    mustBeText(operation);
    const { judge, defaults, clock, platform } = settings(this);
    const text = judgeOptions(operation, { ...defaults, ...present(options) }, dayFor(operation, clock));
    const uploads = ROWS.get(operation)?.use === "upload";
    const given = uploads ? withFile(named(operation, params), undefined, platform).params : named(operation, params);
    const asked = encode(given);
    if (asked === undefined) return { issues: [TOO_LARGE], warnings: [] };
    const found = judge(operation, asked, text);
    if (found === undefined || found === null) return { issues: [], warnings: [] };
    if (isFailure(found)) throw errorOf(found);
    return { issues: found.issues, warnings: found.warnings };
  }

  /** The file behind a link of an answer. The key does not go along. */
  download(link: string, options: SaveOptions): Promise<SavedFile>;
  download(link: string, options?: FileOptions): Promise<Download>;
  async download(link: string, options: FileOptions | SaveOptions = {}): Promise<SavedFile | Download> {
    const made = settings(this);
    const merged = mergedOptions(made, "download", "file", options);
    noHeaders("download", merged);
    const sink = await sinkOf(made, "download", merged.to);
    const call = made.engine.download(String(link), coreOptions("download", merged));
    if (isFailure(call)) throw errorOf(call);
    const carrier = new DirectCarrier(carriage(made, merged), "download", made.key, []);
    return saveOrStream("download", call, context(made, "download", merged, carrier, "file", sink));
  }

  /** A file to a link of an answer. The key does not go along. What the host of the file answers is advice. */
  upload(link: string, file: UploadSource, options: UploadOptions = {}): Promise<UploadAnswer> {
    return upload(this, "upload", { link, file }, options) as Promise<UploadAnswer>;
  }

  /**
   * Sends a request that is not an operation of this package:
   * `truora.request({ method: "GET", host: "identity", path: "/v1/new-thing" })`.
   */
  async request(params: PlainRequest, options: CallOptions = {}): Promise<unknown> {
    const made = settings(this);
    if (made.proxy !== undefined) {
      throw ownError("config", "bad_option", "request", "only operations can go through a proxy handler");
    }
    const { call, merged, carrier } = begin(this, "request", "request", params, options);
    return valueOf(await new Driver(call, context(made, "request", merged, carrier, "request")).run(), "");
  }
}

// Getters on the prototype: a resource is made when it is first used.
for (const name of new Set([...METHODS, ...HELPERS].map((row) => row.resource))) {
  Object.defineProperty(Client.prototype, name, {
    configurable: true,
    enumerable: false,
    get(this: Client) {
      const made = resource(this, name);
      Object.defineProperty(this, name, { value: made, enumerable: false, configurable: true });
      return made;
    },
  });
}

function resource(client: Client, name: string): object {
  const made: Record<string, unknown> = {};
  for (const { resource: owner, method, id, use } of METHODS) {
    if (owner === name) made[method] = BIND[use](client, id);
  }
  for (const { resource: owner, method, id } of HELPERS) {
    if (owner !== name) continue;
    made[method] = (params: unknown, options?: object) => {
      const { platform, defaults } = settings(client);
      return helped(platform.engine(), id, params, { ...defaults, ...present(options) });
    };
  }
  return made;
}

type Bound = (params?: unknown, options?: AnyOptions) => unknown;

const BIND: Readonly<Record<Row["use"], (client: Client, operation: string) => Bound>> = {
  call: (client, operation) => async (params, options) => {
    const { ended, empty } = await converse(client, operation, "call", params, options);
    return valueOf(ended, empty);
  },
  wait: (client, operation) => async (params, options) => {
    const { ended, empty } = await converse(client, operation, "wait", params, options);
    return valueOf(ended, empty);
  },
  list: (client, operation) => (params, options) => list(client, operation, params, options),
  file: (client, operation) => (params, options) => fetchFile(client, operation, params, options),
  upload: (client, operation) => (params, options) => upload(client, operation, params, options),
};

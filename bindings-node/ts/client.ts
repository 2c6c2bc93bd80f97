// The client, once for every engine and platform. An entry of the package gives it its platform.

import { DirectCarrier, type Carriage, type Carrier } from "./transport/transport.js";
import { systemClock, type Clock } from "./transport/clock.js";
import { Driver, rename, type Ended, type Job } from "./engine/driver.js";
import { isFailure, type EngineCall, type EngineClient, type Issue, type Mode } from "./engine/engine.js";
import { errorOf, ownError } from "./errors/errors.js";
import { Download, SavedFile, Source, type Progress, type Sink } from "./files/download.js";
import { Gate } from "./transport/gate.js";
import { Key, VARIABLE } from "./transport/key.js";
import { helped } from "./links.js";
import { finalizer } from "./platform/finalizer.js";
import {
  checkDefaults,
  coreOptions,
  givenTo,
  judgeOptions,
  present,
  type AnyOptions,
  type CallOptions,
  type FileOptions,
  type SaveOptions,
} from "./options.js";
import type { PlainRequest, TruoraOptions, UploadOptions } from "./options.js";
import { Pages, type TurnTo } from "./pages.js";
import type { Platform } from "./platform/platform.js";
import { DATED, HELPERS, METHODS, type Resources, type Row } from "./printed/operations.js";
import { REPEATED } from "./printed/errors.js";
import { ProxyCarrier } from "./transport/via_proxy.js";
import type { UploadAnswer } from "./printed/types.js";
import { attach, ResponseInfo } from "./response.js";
import { hideSecrets } from "./errors/secrets.js";
import {
  agentOf,
  checkApp,
  checkObjects,
  headerPairs,
  headersOf,
  mustBeObject,
  noHeaders,
  type Pairs,
} from "./settings.js";
import { held, Held, type UploadProgress, type UploadSource } from "./files/upload.js";
import { encode, encodeParams, TOO_LARGE } from "./values.js";

/** What `validate` found. */
export interface Validation {
  /** What is wrong. Empty: the call would be sent. */
  readonly issues: readonly Issue[];
  /** What is advised against. */
  readonly warnings: readonly Issue[];
}

/** What a client is made of. Kept apart from the object that users hold, so that printing one shows nothing. */
export interface Settings {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly engine: EngineClient;
  readonly judge: EngineClient["validate"];
  readonly names: readonly string[];
  readonly fetch: typeof fetch | undefined;
  /** Bounds the requests under way; shared with the clients made by `withOptions`. */
  readonly gate: Gate | undefined;
  readonly key: Key;
  readonly keyOf: (source: TruoraOptions["apiKey"]) => Key;
  readonly headers: Pairs;
  readonly proxy: string | undefined;
  readonly given: TruoraOptions;
  readonly defaults: Partial<AnyOptions>;
}

const SETTINGS = new WeakMap<object, Settings>();
const HOSTS = ["checks", "account", "identity", "validations", "connect"] as const;
/** Milliseconds for a call of each kind, as the core has it. */
const TIMEOUTS: Readonly<Record<Mode, number>> = {
  call: 60_000,
  request: 60_000,
  file: 300_000,
  upload: 300_000,
  wait: 900_000,
};
/** Requests under way at once. */
const MOST_AT_ONCE = 100;
/** Options of calls that a client keeps for all of its own. */
const DEFAULTS = [
  ...(["timeout", "attemptTimeout", "maxRetries", "locale", "strict"] as const),
  ...(["seed", "preflight", "signal", "given", "today", "extra"] as const),
];
const CLIENT_OPTIONS = new Set<string>([
  ...DEFAULTS,
  ...["apiKey", "fetch", "baseUrls", "headers", "proxy", "overrides", "dangerouslyAllowBrowser", "logger"],
  "app",
  "maxConcurrency",
]);

/** An operation's first row in the printed table. */
export const ROWS: ReadonlyMap<string, Row> = new Map([...METHODS].reverse().map((row) => [row[2], row] as const));

/** For tests of this package, so no option that is typed: another clock. */
export const CLOCK = Symbol.for("truora.clock");
/** The same: whether the platform reads redirects, other than it says. */
export const READS_REDIRECTS = Symbol.for("truora.reads_redirects");

// The resources are made at run time from the printed table; the compiler knows them as the printed interface.
export interface Client extends Resources {}

/** The Truora API. Holds no connections of its own: there is nothing to close. */
export class Client {
  constructor(platform: Platform, options: TruoraOptions = {}) {
    mustBeObject(options, "the options of a client are an object: `new Truora({ apiKey })`");
    SETTINGS.set(this, configure(this, platform, options));
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
    SETTINGS.set(copy, configure(copy, platform, { ...given, ...set, baseUrls, overrides }, shared));
    return copy;
  }

  /** Any operation by its id: `truora.call("checks.get", { check_id: "CHK…" })`. */
  async call(operation: string, params: unknown = {}, options: AnyOptions = {}): Promise<unknown> {
    mustBeText(operation);
    if (ROWS.get(operation)?.[3] === "upload") return lift(this, operation, params, options);
    if (ROWS.get(operation)?.[3] === "file") return fetchFile(this, operation, params, options);
    const { ended, empty } = await converse(this, operation, "call", params, options);
    return valueOf(ended, empty);
  }

  /**
   * What is wrong with the parameters of an operation, and what is advised against. Nothing is sent. With `only`, of these
   * parameters alone, judged beside the others: for a form whose field was just left.
   */
  validate(
    operation: string,
    params: unknown,
    options: CallOptions & { readonly only?: readonly string[] | undefined } = {},
  ): Validation {
    mustBeText(operation);
    const { judge, defaults, clock, platform } = settings(this);
    const text = judgeOptions(operation, { ...defaults, ...present(options) }, dayFor(operation, clock));
    const upload = ROWS.get(operation)?.[3] === "upload";
    const given = upload ? withFile(named(operation, params), undefined, platform).params : named(operation, params);
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
    return saveOrStream("download", call, job(made, "download", merged, carrier, "file", sink));
  }

  /** A file to a link of an answer. The key does not go along. What the host of the file answers is advice. */
  upload(link: string, file: UploadSource, options: UploadOptions = {}): Promise<UploadAnswer> {
    return lift(this, "upload", { link, file }, options) as Promise<UploadAnswer>;
  }

  /** What no operation stands for: `truora.request({ method: "GET", host: "identity", path: "/v1/new-thing" })`. */
  async request(params: PlainRequest, options: CallOptions = {}): Promise<unknown> {
    const made = settings(this);
    if (made.proxy !== undefined) {
      throw ownError("config", "bad_option", "request", "a proxy handler takes operations alone");
    }
    const { call, merged, carrier } = begin(this, "request", "request", params, options);
    return valueOf(await new Driver(call, job(made, "request", merged, carrier, "request")).run(), "");
  }
}

// Getters on the prototype: a resource is made when it is first used.
for (const name of new Set([...METHODS, ...HELPERS].map((row) => row[0]))) {
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
  for (const [owner, method, operation, use] of METHODS) {
    if (owner === name) made[method] = BIND[use](client, operation);
  }
  for (const [owner, method, id] of HELPERS) {
    if (owner !== name) continue;
    made[method] = (params: unknown, options?: object) => {
      const { platform, defaults } = settings(client);
      return helped(platform.engine(), id, params, { ...defaults, ...present(options) });
    };
  }
  return made;
}

type Bound = (params?: unknown, options?: AnyOptions) => unknown;

const BIND: Readonly<Record<Row[3], (client: Client, operation: string) => Bound>> = {
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
  upload: (client, operation) => (params, options) => lift(client, operation, params, options),
};

function configure(
  owner: object,
  platform: Platform,
  given: TruoraOptions,
  shared?: { readonly gate: Gate | undefined },
): Settings {
  const options = present(given);
  for (const name of Object.keys(options)) {
    if (!CLIENT_OPTIONS.has(name)) throw ownError("config", "bad_option", "", `there is no option \`${name}\``);
  }
  if (options.fetch !== undefined && typeof options.fetch !== "function") {
    throw ownError("config", "bad_option", "", "`fetch` must be a function");
  }
  checkObjects(options);
  checkApp(options.app);
  const baseUrls: Record<string, string> = {};
  for (const host of HOSTS) {
    const url = options.baseUrls?.[host] ?? platform.env(`TRUORA_BASE_URL_${host.toUpperCase()}`);
    if (url !== undefined && url !== "") baseUrls[host] = url;
  }
  for (const name of Object.keys(options.baseUrls ?? {})) {
    if (!(HOSTS as readonly string[]).includes(name)) {
      throw ownError("config", "bad_option", "", `\`baseUrls\` knows these hosts: ${HOSTS.join(", ")}`);
    }
  }
  const proxy = options.proxy === undefined ? undefined : proxyBase(options.proxy);
  const hidden = options as { [CLOCK]?: Clock; [READS_REDIRECTS]?: boolean };
  // Behind a proxy handler it is the handler that follows redirects.
  const reads = hidden[READS_REDIRECTS] ?? (!platform.page || proxy !== undefined);
  const overrides = present(options.overrides);
  if (proxy !== undefined && Object.keys(overrides).length > 0) {
    throw ownError("config", "bad_option", "", "`overrides` are the proxy handler's, not the page's");
  }
  if (options.app !== undefined && (platform.page || proxy !== undefined)) {
    const whose = proxy === undefined ? "browser's own" : "proxy handler's; give `app` to its client";
    throw ownError("config", "bad_option", "", `a page cannot set \`app\`: the user agent is the ${whose}`);
  }
  const defaults: Record<string, unknown> = {};
  for (const name of DEFAULTS) {
    if (name in options) defaults[name] = options[name];
  }
  // Now, and not with the first call: that may come hours later.
  checkDefaults(defaults);
  const config = { base_urls: baseUrls, strict: options.strict ?? false, reads_redirects: reads, overrides };
  const core = platform.engine();
  const text = encode(config);
  if (text === undefined) throw ownError("config", "bad_option", "", "the options are larger than 32 MiB as JSON");
  const engine = core.open(text);
  if (isFailure(engine)) throw errorOf(engine);
  finalizer.watch(owner, () => engine.free());
  const guarded = platform.page && options.dangerouslyAllowBrowser !== true;
  const keyOf = (source: TruoraOptions["apiKey"]): Key => new Key(source, () => platform.env(VARIABLE), guarded);
  return {
    platform,
    clock: hidden[CLOCK] ?? systemClock,
    engine,
    judge: core.validate ?? ((...asked) => engine.validate(...asked)),
    names: core.headers(),
    fetch: options.fetch,
    gate: shared === undefined ? gateOf(options.maxConcurrency ?? MOST_AT_ONCE) : shared.gate,
    key: keyOf(options.apiKey),
    keyOf,
    headers: headerPairs(options.headers),
    proxy,
    given: options,
    defaults,
  };
}

function gateOf(most: number): Gate | undefined {
  if (most === Infinity) return undefined;
  if (Number.isSafeInteger(most) && most > 0) return new Gate(most);
  throw ownError(
    "config",
    "bad_option",
    "",
    "`maxConcurrency` must be a whole number from 1 on; `Infinity` is no bound",
  );
}

/** A path of this site, or an address by the grammar that holds for all addresses. */
function proxyBase(given: unknown): string {
  const address =
    /^(?:https:\/\/[a-z0-9.-]+(?::\d+)?|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)?(?:\/[!-~]*)?$/;
  const fits = typeof given === "string" && address.test(given) && !/[\\?#]|^\/\/|^$/.test(given);
  if (!fits) {
    throw ownError("config", "bad_address", "", "`proxy` must be a path such as /api/truora, or an https address");
  }
  return given.replace(/\/+$/, "");
}

export function settings(client: Client): Settings {
  const made = SETTINGS.get(client);
  if (made === undefined) throw new TypeError("this is no client");
  return made;
}

/** The settings' platform and clock, with what a call brings. */
function carriage(made: Settings, options: Partial<AnyOptions>): Carriage {
  const { platform, clock, fetch } = made;
  return { platform, clock, fetch, agent: agentOf(platform.agent, made.given.app), signal: options.signal };
}

function mergedOptions(
  made: Settings,
  operation: string,
  mode: Mode,
  options: Partial<AnyOptions> | null | undefined,
): Partial<AnyOptions> {
  // Waits and files take minutes: the time of a plain call is not meant for them.
  const plain = mode === "call" || mode === "request";
  const defaults = plain ? made.defaults : { ...made.defaults, timeout: undefined };
  return { ...defaults, ...givenTo(operation, mode, options) };
}

/** A bare text stands for the one path parameter. */
function named(operation: string, params: unknown): unknown {
  const lone = typeof params === "string" ? ROWS.get(operation)?.[4] : undefined;
  return lone ? { [lone]: params } : (params ?? {});
}

/** An id that is missing, of a form say. The wasm engine would end over it, and every call in it. */
function mustBeText(operation: unknown): void {
  if (typeof operation === "string") return;
  throw ownError("config", "unknown_operation", "", "an operation is called by its id, a text such as `checks.get`");
}

/** The day, for what has a rule about days. */
function dayFor(operation: string, clock: Clock): string | undefined {
  return DATED.has(operation) ? clock.today?.() : undefined;
}

/** A call whose parameters have been checked. Nothing is sent yet. */
export interface Begun {
  readonly call: EngineCall;
  readonly made: Settings;
  readonly merged: Partial<AnyOptions>;
  readonly carrier: Carrier;
}

export function begin(
  client: Client,
  operation: string,
  mode: Mode,
  params: unknown,
  options: AnyOptions | undefined,
  text = encodeParams(operation, named(operation, params)),
  cursor?: string,
): Begun {
  const made = settings(client);
  const merged = mergedOptions(made, operation, mode, options);
  // A handler gives no head before it has the file, so an attempt may take as long as the call.
  const patient =
    mode === "file" && made.proxy !== undefined ? { attemptTimeout: merged.timeout ?? TIMEOUTS.file } : {};
  if (made.proxy !== undefined && merged.extra !== undefined) {
    throw ownError("config", "bad_option", operation, "`extra` never goes through a proxy handler");
  }
  const given = coreOptions(operation, { ...patient, ...merged }, dayFor(operation, made.clock));
  const call = made.engine.call(operation, mode, text, given, cursor);
  if (isFailure(call)) throw errorOf(call);
  const carried = carriage(made, merged);
  const key = merged.apiKey === undefined ? made.key : made.keyOf(merged.apiKey);
  const headers = headersOf(made.headers, operation, merged);
  const carrier =
    made.proxy === undefined
      ? new DirectCarrier(carried, operation, key, headers)
      : new ProxyCarrier(carried, made.proxy, operation, text, cursor, merged, headers);
  return { call, made, merged, carrier };
}

export function job(
  made: Settings,
  operation: string,
  merged: Partial<AnyOptions>,
  carrier: Carrier,
  mode: Mode = "call",
  sink?: Sink,
): Job {
  return {
    operation,
    carrier,
    clock: made.clock,
    names: made.names,
    signal: merged.signal,
    timeout: merged.timeout ?? TIMEOUTS[mode],
    page: made.platform.page,
    gate: made.gate,
    logger: made.given.logger,
    sink,
    onPoll: merged.onPoll,
    onProgress: merged.onProgress,
  };
}

async function converse(
  client: Client,
  operation: string,
  mode: Mode,
  params: unknown,
  options: AnyOptions | undefined,
): Promise<{ ended: Ended; empty: unknown }> {
  const { call, made, merged, carrier } = begin(client, operation, mode, params, options);
  const ended = await new Driver(call, job(made, operation, merged, carrier, mode)).run();
  return { ended, empty: ROWS.get(operation)?.[6] };
}

/** The answer as users get it. */
function valueOf(ended: Ended, empty: unknown): unknown {
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

function list(client: Client, operation: string, params: unknown, options: AnyOptions | undefined): Pages<unknown> {
  // Checked at once, and kept as a text: what is changed later is not meant.
  const text = encodeParams(operation, named(operation, params));
  const first = begin(client, operation, "call", params, options, text);
  first.call.free();
  const member = first.made.engine.items(operation) ?? "";
  const start: unknown = (JSON.parse(text) as { start_key?: unknown }).start_key;
  const turn: TurnTo = async (cursor, seen) => {
    const { call, made, merged, carrier } = begin(client, operation, "call", params, options, text, cursor);
    let ended = await new Driver(call, job(made, operation, merged, carrier)).run();
    const next = ended.done.next ?? undefined;
    if (next !== undefined && (seen.has(next) || next === start)) {
      ended = withoutNext(operation, ended, merged.strict ?? made.given.strict ?? false);
    }
    return { page: valueOf(ended, ROWS.get(operation)?.[6]), next: ended.info.cursor };
  };
  return new Pages(turn, member);
}

/** A page as the last one: its `next` is a cursor that an earlier page has had. */
function withoutNext(operation: string, ended: Ended, strict: boolean | "closed"): Ended {
  const issues = [...ended.done.issues, { path: "next", code: "conflict", message: REPEATED }];
  if (strict !== false) {
    const { status, attempts, sent } = ended.info;
    const message = "the answer differs from what the facts say, and `strict` is on";
    throw ownError("decode", "mismatch", operation, message, { issues, status, attempts, sent });
  }
  return { ...ended, info: new ResponseInfo({ ...ended.done, issues, next: null }, ended.info.headers) };
}

/** The parameters with what is known of the file, and the file. */
function withFile(params: unknown, size: number | undefined, platform: Platform): { params: unknown; source?: Held } {
  if (typeof params !== "object" || params === null || !Object.hasOwn(params, "file")) return { params };
  const source = held((params as { file?: unknown }).file, size, platform);
  return { params: { ...params, file: source }, ...(source instanceof Held ? { source } : {}) };
}

/** An upload. It goes to its link, past any proxy handler, and without the key. */
async function lift(client: Client, operation: string, given: unknown, options: object | undefined): Promise<unknown> {
  const made = settings(client);
  const merged = mergedOptions(made, operation, "upload", options);
  noHeaders(operation, merged);
  const { params, source } = withFile(named(operation, given), merged.size, made.platform);
  const call = made.engine.call(operation, "upload", encodeParams(operation, params), coreOptions(operation, merged));
  if (isFailure(call)) throw errorOf(call);
  const progress = merged.onProgress as UploadProgress | undefined;
  const upload = source === undefined ? undefined : { source, progress };
  const carrier = new DirectCarrier(carriage(made, merged), operation, made.key, [], upload);
  return valueOf(await new Driver(call, job(made, operation, merged, carrier, "upload")).run(), "{}");
}

async function fetchFile(
  client: Client,
  operation: string,
  params: unknown,
  options: AnyOptions | undefined,
): Promise<SavedFile | Download> {
  const sink = await sinkOf(settings(client), operation, options?.to);
  const { call, made, merged, carrier } = begin(client, operation, "file", params, options);
  return saveOrStream(operation, call, job(made, operation, merged, carrier, "file", sink));
}

async function sinkOf(made: Settings, operation: string, to: string | URL | undefined): Promise<Sink | undefined> {
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

async function saveOrStream(operation: string, call: EngineCall, work: Job): Promise<SavedFile | Download> {
  await begunFile(call, work.sink);
  const { done, info, open } = await new Driver(call, work).run();
  if (work.sink !== undefined) return attach(new SavedFile(work.sink.path, done.bytes), info);
  if (open === undefined) throw ownError("misuse", "misuse", operation, "a file ended without a stream");
  return attach(
    new Download(new Source(operation, open.stream, open.answer, info, work.onProgress as Progress | undefined)),
    info,
  );
}

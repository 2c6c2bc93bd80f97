// The settings of a client, checked when it is created.

import { isFailure, type EngineClient } from "./engine/engine.js";
import { errorOf, ownError } from "./errors/errors.js";
import { checkDefaults, present, type AnyOptions, type TruoraOptions } from "./options.js";
import { finalizer } from "./platform/finalizer.js";
import type { Platform } from "./platform/platform.js";
import { HOSTS } from "./printed/hosts.js";
import { CLIENT_OPTIONS, KEPT } from "./printed/options.js";
import { checkApp, checkObjects, headerPairs, type Pairs } from "./settings.js";
import { systemClock, type Clock } from "./transport/clock.js";
import { Gate } from "./transport/gate.js";
import { Key, VARIABLE } from "./transport/key.js";
import { encode } from "./values.js";

/** The state of a client, kept apart from the object that users hold, so that printing one shows nothing. */
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
/** Requests under way at once. */
const MOST_AT_ONCE = 100;
/** Another clock, for the tests of this package. It is not a typed option. */
export const CLOCK = Symbol.for("truora.clock");
/** The same: whether the platform reads redirects, other than it says. */
export const READS_REDIRECTS = Symbol.for("truora.reads_redirects");

function configure(
  owner: object,
  platform: Platform,
  given: TruoraOptions,
  shared?: { readonly gate: Gate | undefined },
): Settings {
  const options = present(given);
  for (const name of Object.keys(options)) {
    if (!CLIENT_OPTIONS.has(name)) throw ownError("config", "bad_option", "", `unknown option \`${name}\``);
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
  for (const name of KEPT) {
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
    "`maxConcurrency` must be a whole number from 1 on; `Infinity` means no limit",
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

/** The settings of a client. */
export function settings(client: object): Settings {
  const made = SETTINGS.get(client);
  if (made === undefined) throw new TypeError("not a client");
  return made;
}

/** Gives an object the settings of a client. `shared` is the gate of the client that it is a copy of. */
export function establish(
  owner: object,
  platform: Platform,
  given: TruoraOptions,
  shared?: { readonly gate: Gate | undefined },
): void {
  SETTINGS.set(owner, configure(owner, platform, given, shared));
}

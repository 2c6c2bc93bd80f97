// Starting a call: parameters are checked, options merged, and a transport chosen. Nothing is sent.

import type { Client } from "./client.js";
import type { CallContext } from "./engine/driver.js";
import { isFailure, type EngineCall, type Mode } from "./engine/engine.js";
import { errorOf, ownError } from "./errors/errors.js";
import type { Sink } from "./files/download.js";
import { coreOptions, givenTo, type AnyOptions } from "./options.js";
import { TIMEOUTS } from "./printed/options.js";
import { DATED, METHODS, type Row } from "./printed/operations.js";
import { settings, type Settings } from "./session.js";
import { agentOf, headersOf } from "./settings.js";
import type { Clock } from "./transport/clock.js";
import { DirectCarrier, type Carriage, type Carrier } from "./transport/transport.js";
import { ProxyCarrier } from "./transport/via_proxy.js";
import { encodeParams } from "./values.js";

/** The first row of each operation in the printed table. */
export const ROWS: ReadonlyMap<string, Row> = new Map([...METHODS].reverse().map((row) => [row.id, row] as const));

/** The settings' platform and clock, with what a call brings. */
export function carriage(made: Settings, options: Partial<AnyOptions>): Carriage {
  const { platform, clock, fetch } = made;
  return { platform, clock, fetch, agent: agentOf(platform.agent, made.given.app), signal: options.signal };
}

export function mergedOptions(
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

/** A string is the one path parameter. */
export function named(operation: string, params: unknown): unknown {
  const lone = typeof params === "string" ? ROWS.get(operation)?.lone : undefined;
  return lone ? { [lone]: params } : (params ?? {});
}

/** An id that is missing, of a form say. The wasm engine would end over it, and every call in it. */
export function mustBeText(operation: unknown): void {
  if (typeof operation === "string") return;
  throw ownError("config", "unknown_operation", "", "an operation is called by its id, a text such as `checks.get`");
}

/** The day, for what has a rule about days. */
export function dayFor(operation: string, clock: Clock): string | undefined {
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

export function context(
  made: Settings,
  operation: string,
  merged: Partial<AnyOptions>,
  carrier: Carrier,
  mode: Mode = "call",
  sink?: Sink,
): CallContext {
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

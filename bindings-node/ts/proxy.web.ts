// `@org/truora/proxy` where servers have `fetch` handlers and no Node: the client is one of yours.

import { proxyHandler, type ProxyHandler, type ProxyOptions } from "./proxy.js";

export type { Caller, ProxyCall, ProxyHandler } from "./proxy.js";
export { memoryStore, type CallStore, type Kept, type StoredAnswer } from "./store.js";

export type ProxySetup = ProxyOptions;

/** A Fetch-API handler for `POST {anything}/{operation id}`: it adds the key, and lets through what it was told to. */
export function createProxyHandler(setup: ProxySetup): ProxyHandler {
  return proxyHandler(setup);
}

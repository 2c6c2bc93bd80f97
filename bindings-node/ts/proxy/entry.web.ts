// `@org/truora/proxy` where servers have `fetch` handlers and no Node: the client is one of yours.

import { proxyHandler, type ProxyHandler, type ProxyOptions } from "./handler.js";

export type { Caller, ProxyCall, ProxyHandler } from "./handler.js";
export { redisStore, type IoRedis, type NodeRedis } from "./redis.js";
export { memoryStore, type CallStore, type Kept, type StoredAnswer } from "./store.js";

export type ProxySetup<Source = unknown> = ProxyOptions<Source>;

/** A Fetch-API handler for `POST {anything}/{operation id}`: it adds the key, and makes the calls that are allowed. */
export function createProxyHandler<Source = unknown>(setup: ProxySetup<Source>): ProxyHandler<Source> {
  return proxyHandler(setup);
}

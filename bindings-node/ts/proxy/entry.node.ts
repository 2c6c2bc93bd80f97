// `@org/truora/proxy` in Node: the handler, bridges from Node's servers, and stores.

import type { Client } from "../client.js";
import { Truora } from "../entries/node.js";
import type { KeySource } from "../options.js";
import { badOption } from "./policy.js";
import { proxyHandler, type ProxyHandler, type ProxyOptions } from "./handler.js";

export {
  fastifyHandler,
  koaHandler,
  nodeHandler,
  type FastifyReply,
  type FastifyRequest,
  type KoaContext,
  type NodeRequest,
  type NodeResponse,
} from "./bridges.node.js";
export type { Caller, ProxyCall, ProxyHandler } from "./handler.js";
export { redisStore, type IoRedis, type NodeRedis } from "./redis.js";
export { memoryStore, type CallStore, type Kept, type StoredAnswer } from "./store.js";

/** How a handler is made: with a client of yours, or a key for one of its own. */
export type ProxySetup<Source = unknown> = Omit<ProxyOptions<Source>, "client"> &
  ({ readonly client: Client } | { readonly apiKey?: KeySource | undefined; readonly client?: undefined });

/** A Fetch-API handler for `POST {anything}/{operation id}`: it adds the key, and makes the calls that are allowed. */
export function createProxyHandler<Source = unknown>(setup: ProxySetup<Source>): ProxyHandler<Source> {
  const { client, apiKey, ...rest }: Either<Source> = { ...setup };
  if (client && apiKey !== undefined && apiKey !== null) {
    throw badOption("`client` has a key already: give `apiKey` or `client`");
  }
  return proxyHandler<Source>({ ...rest, client: client ?? new Truora({ apiKey: apiKey ?? undefined }) });
}

/** Untyped callers may pass both. */
type Either<Source> = Omit<ProxyOptions<Source>, "client"> & {
  readonly client?: Client | undefined;
  readonly apiKey?: KeySource | null | undefined;
};

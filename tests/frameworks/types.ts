// The proxy's types beside those of the frameworks, the servers and the clients of Redis. Compiled, never run.
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import { createSecureServer, type Http2ServerRequest } from "node:http2";

import {
  createProxyHandler,
  fastifyHandler,
  koaHandler,
  nodeHandler,
  redisStore,
  type ProxyCall,
} from "@org/truora/proxy";
import express, { type Request as ExpressRequest } from "express";
import Fastify, { type FastifyRequest } from "fastify";
import { Hono, type Context } from "hono";
import { Redis } from "ioredis";
import { Redis as Redis5 } from "ioredis5";
import Koa, { type Context as KoaContext } from "koa";
import { createClient, createCluster } from "redis";
import { createClient as createClient4 } from "redis4";
import { createClient as createClient5 } from "redis5";

const base = { apiKey: "k", allow: ["checks.*"] } as const;
const any = createProxyHandler({ ...base, authorize: (_, { source }) => source !== undefined });

createServer(nodeHandler(any));
createServer(
  nodeHandler(createProxyHandler({ ...base, authorize: (_, { source }: ProxyCall<IncomingMessage>) => source.url })),
);
createSecureServer({}, nodeHandler(any));
createSecureServer(
  {},
  nodeHandler(
    createProxyHandler({ ...base, authorize: (_, { source }: ProxyCall<Http2ServerRequest>) => source.authority }),
  ),
);
const forExpress = createProxyHandler({
  ...base,
  authorize: (_, { source }: ProxyCall<ExpressRequest>) => source.header("x-user"),
});
express().post("/:operation", nodeHandler(any)).post("/other/:operation", nodeHandler(forExpress));
const forFastify = createProxyHandler({
  ...base,
  authorize: (_, { source }: ProxyCall<FastifyRequest>) => source.ip,
});
Fastify().post("/:operation", fastifyHandler(any));
Fastify().post("/:operation", fastifyHandler(forFastify));
const forHono = createProxyHandler({
  ...base,
  authorize: (_, { source }: ProxyCall<Context>) => source.req.header("x"),
});
new Hono().post("/:operation", (c) => forHono(c.req.raw, c)).post("/other/:operation", (c) => any(c.req.raw));
const forKoa = createProxyHandler({ ...base, authorize: (_, { source }: ProxyCall<KoaContext>) => source.get("x") });
new Koa().use(koaHandler(any)).use(koaHandler(forKoa));
// @ts-expect-error Hono's context is not what Express's handler takes
new Hono().post("/:operation", (c) => forExpress(c.req.raw, c));

redisStore(new Redis());
redisStore(new Redis5());
redisStore(createClient());
redisStore(createClient4());
redisStore(createClient5());
redisStore(createCluster({ rootNodes: [] }));

// printed from core/src/catalogue; run `make print`
// Headers that the option `headers` may not set.

/** By name in lower case: what to do instead. */
export const RESERVED: ReadonlyMap<string, string> = new Map([
  ["accept", "the client sets it by what it can read"],
  ["accept-encoding", "each transport sets it by what it can decode"],
  ["connection", "connections are the transport's"],
  ["content-length", "the client sets it"],
  ["content-type", "the client sets it; a `request` with `body` takes `content_type`"],
  ["expect", "the client waits for no interim answer"],
  ["host", "use the base URLs"],
  ["if-range", "the client sets it where it continues a file"],
  ["keep-alive", "connections are the transport's"],
  ["proxy-authorization", "a proxy is set up at the transport"],
  ["range", "the client sets it where it continues a file"],
  ["te", "connections are the transport's"],
  ["trailer", "connections are the transport's"],
  ["transfer-encoding", "the client sends a length"],
  ["truora-api-key", "use the option for the key"],
  ["truora-call", "the client makes a new one for each request to a proxy handler"],
  ["truora-meta", "only proxy handlers send it"],
  ["upgrade", "connections are the transport's"],
  ["user-agent", "use the option `app`"],
]);

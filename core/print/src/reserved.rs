//! Headers that callers may not set.

/// Headers that an option `headers` may not set, in lower case, with what to do instead.
pub(crate) const RESERVED: &[(&str, &str)] = &[
    ("accept", "the client sets it by what it can read"),
    ("accept-encoding", "each transport sets it by what it can decode"),
    ("connection", "connections are the transport's"),
    ("content-length", "the client sets it"),
    ("content-type", "the client sets it; a `request` with `body` takes `content_type`"),
    ("expect", "the client waits for no interim answer"),
    ("host", "use the base URLs"),
    ("if-range", "the client sets it where it continues a file"),
    ("keep-alive", "connections are the transport's"),
    ("proxy-authorization", "a proxy is set up at the transport"),
    ("range", "the client sets it where it continues a file"),
    ("te", "connections are the transport's"),
    ("trailer", "connections are the transport's"),
    ("transfer-encoding", "the client sends a length"),
    ("truora-api-key", "use the option for the key"),
    ("truora-call", "the client makes a new one for each request to a proxy handler"),
    ("truora-meta", "only proxy handlers send it"),
    ("upgrade", "connections are the transport's"),
    ("user-agent", "use the option `app`"),
];

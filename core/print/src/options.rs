//! The options of a call, as hosts type them; and what a Python client takes besides.

/// An option.
#[derive(Debug)]
pub(crate) struct Opt {
    /// Its name in Python and in replays.
    pub(crate) name: &'static str,
    /// Its type in Python.
    pub(crate) python: &'static str,
    /// Its type in JavaScript.
    pub(crate) javascript: &'static str,
    /// What it does, with its default.
    pub(crate) doc: &'static str,
}

/// Every option, in the order in which they are printed.
pub(crate) const OPTIONS: &[Opt] = &[
    Opt {
        name: "timeout",
        python: "float",
        javascript: "number",
        doc: "Seconds for the whole call, retries and pauses included. 60 by default, 300 for files.",
    },
    Opt {
        name: "attempt_timeout",
        python: "float",
        javascript: "number",
        doc: "Seconds for one attempt. 30 by default.",
    },
    Opt {
        name: "max_retries",
        python: "int",
        javascript: "number",
        doc: "How often a failed attempt is retried, where a retry is safe. 3 by default.",
    },
    Opt {
        name: "api_key",
        python: "str | Callable[[], str] | Callable[[], Awaitable[str]]",
        javascript: "string | (() => string | Promise<string>)",
        doc: "Key for this call, or a function that gives it; it is asked before each authorised send. Of the async \
              client, a coroutine function too. That of the client by default.",
    },
    Opt {
        name: "strict",
        python: "bool | t.Literal[\"closed\"]",
        javascript: "boolean | \"closed\"",
        doc: "Whether an answer that does not fit its record raises `DecodeError`; `\"closed\"` also refuses members \
              and choices that are not known (for tests). False by default.",
    },
    Opt {
        name: "preflight",
        python: "bool",
        javascript: "boolean",
        doc: "Whether rules over several parameters are errors (true) or warnings (false). True by default.",
    },
    Opt {
        name: "given",
        python: "t.Mapping[str, t.Any]",
        javascript: "Record<string, unknown>",
        doc: "Answers that you hold already, for rules that need one: the stored `outbound`, the `spec` of variables. None \
              by default, and those rules are skipped.",
    },
    Opt {
        name: "today",
        python: "str | datetime.date",
        javascript: "string",
        doc: "Day that rules about days count from, as `2026-01-31`. The local one by default.",
    },
    Opt {
        name: "extra",
        python: "t.Mapping[str, t.Any]",
        javascript: "Record<string, unknown>",
        doc: "Members that go along in the body, or in the query of a GET, as they are: for what is not documented. None \
              by default.",
    },
    Opt {
        name: "locale",
        python: "str",
        javascript: "string",
        doc: "Language of messages. Only `\"en\"` so far.",
    },
    Opt {
        name: "seed",
        python: "int",
        javascript: "number",
        doc: "Whole number below 2**53 that decides the random part of pauses. Random by default; set it in tests.",
    },
    Opt {
        name: "headers",
        python: "t.Mapping[str, str]",
        javascript: "Record<string, string>",
        doc: "Headers that go wherever the key goes, never to links. Those of a call are added to its client's; one of \
              the same name takes its place. None by default.",
    },
];

/// What `with_options` of Python takes beside the options of a call. Its constructor takes `transport` too.
pub(crate) const SETTINGS: &[Opt] = &[
    Opt {
        name: "base_urls",
        python: "t.Mapping[str, str]",
        javascript: "",
        doc: "Other addresses for `checks`, `account`, `identity`, `validations`, `connect`. Those of the variables \
              `TRUORA_BASE_URL_CHECKS` and so on by default, else the service's.",
    },
    Opt {
        name: "app",
        python: "str",
        javascript: "",
        doc: "Name of your program for the user agent, as `my-app/1.2`. None by default.",
    },
    Opt {
        name: "overrides",
        python: "t.Mapping[str, t.Mapping[str, str]]",
        javascript: "",
        doc: "Where and how operations are called, if you know better: by operation, any of `method`, `host`, `path` \
              and `encoding`. None by default.",
    },
];

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

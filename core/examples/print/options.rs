//! The options of a call, as hosts type them.

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
        doc: "How often a failed attempt is repeated, where repeating is safe. 3 by default.",
    },
    Opt {
        name: "api_key",
        python: "str | Callable[[], str]",
        javascript: "string | (() => string | Promise<string>)",
        doc: "Key for this call, or a function that gives it; it is asked before each authorised send.",
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
        doc: "Whether rules over several parameters are errors, or only warn. True by default.",
    },
    Opt {
        name: "given",
        python: "t.Mapping[str, t.Any]",
        javascript: "Record<string, unknown>",
        doc: "Answers that you hold already, for rules that need one: the stored `outbound`, the `spec` of variables.",
    },
    Opt {
        name: "today",
        python: "str | datetime.date",
        javascript: "string",
        doc: "Day that rules about days count from. The local one by default.",
    },
    Opt {
        name: "extra",
        python: "t.Mapping[str, t.Any]",
        javascript: "Record<string, unknown>",
        doc: "Members that go along in the body, or in the query of a GET, as they are: for what is not documented.",
    },
    Opt {
        name: "seed",
        python: "int",
        javascript: "number",
        doc: "Whole number below 2**53 that decides the random part of pauses. Random by default; set it in tests.",
    },
];

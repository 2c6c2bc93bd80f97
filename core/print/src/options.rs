//! The options: those that the core reads, from its table, and those of the hosts alone, which are listed here.

use truora::internal::{OPTIONS, OptionKind};

use crate::typescript::camel;

/// Which calls take an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Every call; that of a client is for all of its calls.
    Call,
    /// `validate` alone.
    Validate,
    /// Waits.
    Wait,
    /// Files.
    File,
    /// Files that are saved.
    Save,
    /// Uploads.
    Upload,
    /// A client alone.
    Client,
}

/// An option.
#[derive(Debug)]
pub(crate) struct Opt {
    /// Its name in Python and in replays.
    pub(crate) name: &'static str,
    /// Its kind, if the core reads it.
    pub(crate) kind: Option<OptionKind>,
    /// Which calls take it.
    pub(crate) scope: Scope,
    /// Its type in Python; empty where it is not an option there.
    pub(crate) python: &'static str,
    /// Its type in JavaScript; empty where it is not an option there.
    pub(crate) javascript: &'static str,
    /// Its default in words, or nothing.
    default: &'static str,
    /// What it does.
    doc: &'static str,
}

/// A language that options are printed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    Python,
    JavaScript,
}

impl Opt {
    /// Its name in a language.
    pub(crate) fn spelled(&self, language: Language) -> String {
        match language {
            Language::Python => self.name.to_owned(),
            Language::JavaScript => camel(self.name),
        }
    }

    /// Its default in the words and units of a language.
    pub(crate) fn default(&self, language: Language) -> String {
        let text = spelled(self.default, language);
        if language == Language::Python {
            return text;
        }
        // JavaScript counts in milliseconds.
        let words: Vec<&str> = text.split(' ').collect();
        let mut out: Vec<String> = Vec::new();
        for (i, word) in words.iter().enumerate() {
            let after_number = i > 0 && words.get(i - 1).is_some_and(|w| w.parse::<u32>().is_ok());
            match word.strip_prefix('s') {
                Some(rest) if after_number && !rest.starts_with(char::is_alphanumeric) => {
                    out.push(format!("000{rest}"));
                }
                _ => out.push((*word).to_owned()),
            }
        }
        out.join(" ")
    }

    /// What it does, in the words of a language.
    pub(crate) fn doc(&self, language: Language) -> String {
        spelled(self.doc, language)
    }

    /// What it does with unit and default, for comments.
    pub(crate) fn sentence(&self, language: Language) -> String {
        let mut text = self.doc(language);
        if self.kind == Some(OptionKind::Time) {
            text.push_str(if language == Language::Python { " In seconds." } else { " In milliseconds." });
        }
        if !self.default.is_empty() {
            text.extend([" Default: ", &self.default(language), "."]);
        }
        text
    }
}

/// A text with the names of options and the words of a language.
fn spelled(text: &str, language: Language) -> String {
    if language == Language::Python {
        return text.replace("`true`", "`True`").replace("`false`", "`False`");
    }
    let names = OPTIONS.iter().map(|row| row.name).filter(|name| name.contains('_'));
    names
        .fold(text.to_owned(), |text, name| text.replace(&format!("`{name}`"), &format!("`{}`", camel(name))))
}

/// Every option, in the order in which they are printed.
pub(crate) fn all() -> Vec<Opt> {
    let mut all: Vec<Opt> = OPTIONS
        .iter()
        .map(|row| {
            let (python, javascript) = types(row.kind);
            let scope = if row.kind == OptionKind::Names { Scope::Validate } else { Scope::Call };
            Opt {
                name: row.name,
                kind: Some(row.kind),
                scope,
                python,
                javascript,
                default: row.default,
                doc: row.doc,
            }
        })
        .collect();
    all.extend(HOSTS_OWN.iter().map(|&(name, scope, python, javascript, default, doc)| Opt {
        name,
        kind: None,
        scope,
        python,
        javascript,
        default,
        doc,
    }));
    all
}

/// The options of these calls in a language.
pub(crate) fn of(language: Language, scopes: &[Scope]) -> Vec<Opt> {
    let mut all = all();
    all.retain(|option| {
        let ty = if language == Language::Python { option.python } else { option.javascript };
        !ty.is_empty() && scopes.contains(&option.scope)
    });
    all
}

/// The types of a kind in Python and in TypeScript.
const fn types(kind: OptionKind) -> (&'static str, &'static str) {
    match kind {
        OptionKind::Time => ("float", "number"),
        OptionKind::Count | OptionKind::Seed => ("int", "number"),
        OptionKind::Flag => ("bool", "boolean"),
        OptionKind::Strict => ("bool | t.Literal[\"closed\"]", "boolean | \"closed\""),
        OptionKind::Members => ("t.Mapping[str, t.Any]", "Readonly<Record<string, unknown>>"),
        OptionKind::Day => ("str | datetime.date", "string"),
        OptionKind::Names => ("t.Sequence[str]", "readonly string[]"),
        OptionKind::Locale => ("str", "string"),
    }
}

type Own = (&'static str, Scope, &'static str, &'static str, &'static str, &'static str);

/// The options that the core does not read: name, scope, type in Python and in TypeScript, default, documentation.
const HOSTS_OWN: &[Own] = &[
    (
        "api_key",
        Scope::Call,
        "str | Callable[[], str] | Callable[[], Awaitable[str]]",
        "KeySource",
        "`TRUORA_API_KEY`",
        "The key, or a function that returns it, or a promise of it, and is called before each request that carries it.",
    ),
    (
        "headers",
        Scope::Call,
        "t.Mapping[str, str]",
        "Readonly<Record<string, string>>",
        "",
        "Headers that go wherever the key goes, never to links; behind a proxy handler, to that alone. Those of a call are \
         added to its client's, and one of the same name takes its place.",
    ),
    (
        "signal",
        Scope::Call,
        "",
        "AbortSignal",
        "",
        "Cancels the call, which then rejects with the signal's own reason; of a client, all its calls that have no signal \
         of their own. `signal: AbortSignal.timeout(60_000)`",
    ),
    ("on_poll", Scope::Wait, "", "(answer: A) => unknown", "", "Called with each answer that is not final."),
    (
        "on_progress",
        Scope::File,
        "",
        "(done: number, total: number | undefined) => unknown",
        "",
        "Called with the bytes so far and, if known, in all.",
    ),
    (
        "to",
        Scope::Save,
        "",
        "string | URL",
        "",
        "Path of the file, written completely or not at all. In Node.",
    ),
    ("size", Scope::Upload, "", "number", "", "Bytes of a stream."),
    (
        "on_progress",
        Scope::Upload,
        "",
        "UploadProgress",
        "",
        "Called with the bytes handed over, and in all.",
    ),
    (
        "base_urls",
        Scope::Client,
        "t.Mapping[str, str]",
        "Partial<Record<Host, string>>",
        "`TRUORA_BASE_URL_CHECKS` and so on, else the service's",
        "Other addresses of the service hosts: https, or plain http to this machine.",
    ),
    ("app", Scope::Client, "str", "string", "", "Name of your program for the user agent, `my-app/1.2`."),
    (
        "overrides",
        Scope::Client,
        "t.Mapping[str, t.Mapping[str, str]]",
        "Readonly<Record<string, Override | undefined>>",
        "",
        "Where and how operations are called, if you know better than this package: by operation, any of `method`, `host`, \
         `path` (with the same placeholders) and `encoding` (`form` or `json`).",
    ),
    (
        "max_concurrency",
        Scope::Client,
        "int",
        "number",
        "100",
        "Requests under way at once. Others wait for their turn in order, within their time and before anything of them is \
         sent. A client and its copies share the limit.",
    ),
    (
        "fetch",
        Scope::Client,
        "",
        "typeof fetch",
        "`globalThis.fetch`, looked up at each request",
        "Function that sends the requests.",
    ),
    (
        "proxy",
        Scope::Client,
        "",
        "string",
        "",
        "In pages: path or address of a proxy handler on your server, which holds the key.",
    ),
    (
        "dangerously_allow_browser",
        Scope::Client,
        "",
        "boolean",
        "`false`",
        "Lets a page use a backend key, which every visitor can then read and use.",
    ),
    ("logger", Scope::Client, "", "Logger", "", "Gets lines about attempts and warnings."),
];

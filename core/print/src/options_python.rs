//! The options in Python: `_printed/options.py`, the parts of the clients that list them, and the tables of the documents.

use crate::options::{Language, Opt, Scope, of};
use crate::regions::Region;
use crate::text::{Page, Part, wrap};

const PYTHON: Language = Language::Python;

/// `options.py`.
pub(crate) fn types() -> String {
    let mut page = Page::python("The options of a call.");
    page.line(0, "import typing as t");
    page.blank();
    page.line(0, "if t.TYPE_CHECKING:");
    page.line(4, "import datetime");
    page.line(4, "from collections.abc import Awaitable, Callable");
    page.blank();
    page.offers(["ClientOptions".to_owned(), "Options".to_owned()]);
    let call = "Options of one call. An option that is not given has the client's value.";
    class(&mut page, "Options(t.TypedDict, total=False)", call, &of(PYTHON, &[Scope::Call]));
    let client = "Options of all calls of a client, for `with_options` and the client itself.";
    // Copies of a client share its limit of concurrency.
    let mut own = of(PYTHON, &[Scope::Client]);
    own.retain(|option| option.name != "max_concurrency");
    class(&mut page, "ClientOptions(Options, total=False)", client, &own);
    page.text()
}

fn class(page: &mut Page, class: &str, about: &str, options: &[Opt]) {
    page.blanks(2);
    page.line(0, format!("class {class}:"));
    page.docstring(4, &[Part::Prose(about.to_owned())]);
    page.blank();
    for option in options {
        page.comment(4, &option.sentence(PYTHON));
        page.line(4, format!("{}: {} | None", option.name, option.python));
    }
}

/// `hosts.py`.
pub(crate) fn hosts() -> String {
    let mut page = Page::python("The service hosts, each with a base URL of its own.");
    let names: Vec<String> =
        truora::schema::Host::ALL.iter().map(|host| format!("\"{}\"", host.name())).collect();
    page.line(0, format!("HOSTS = ({})", names.join(", ")));
    page.text()
}

/// The parts of a client's file that list its options.
pub(crate) fn client(path: &'static str) -> [Region; 3] {
    let calls = of(PYTHON, &[Scope::Call]);
    let clients = of(PYTHON, &[Scope::Client]);
    let mut docs = vec![String::new()];
    docs.extend(calls.iter().filter(|option| option.name != "api_key").flat_map(described));
    docs.extend([String::new(), "    For the client alone:".to_owned(), String::new()]);
    docs.extend(clients.iter().flat_map(described));
    let mut signature = Vec::new();
    for option in calls.iter().chain(&clients) {
        // The key is the one positional argument, and the limit has a default of its own.
        if !matches!(option.name, "api_key" | "max_concurrency") {
            signature.push(format!(
                "        {}: {} | None = None,",
                option.name,
                option.python.replace("t.", "")
            ));
        }
    }
    let pairs = |options: &[&Opt]| -> Vec<String> {
        options.iter().map(|option| format!("            \"{0}\": {0},", option.name)).collect()
    };
    let is_core = |option: &&Opt| option.kind.is_some();
    let settings: Vec<&Opt> = calls
        .iter()
        .chain(&clients)
        .filter(|option| !is_core(option) && !matches!(option.name, "api_key" | "max_concurrency"))
        .collect();
    let mut body = vec!["        settings = {".to_owned()];
    body.extend(pairs(&settings));
    body.extend(["        }".to_owned(), "        options = {".to_owned()]);
    body.extend(pairs(&calls.iter().filter(is_core).collect::<Vec<_>>()));
    body.push("        }".to_owned());
    [
        Region {
            path,
            start: "    For every call, unless its `options` say otherwise; None means the default:",
            end: "    \"\"\"",
            lines: docs,
        },
        Region { path, start: "        # printed: parameters", end: "        # end", lines: signature },
        Region { path, start: "        # printed: options", end: "        # end", lines: body },
    ]
}

/// An option's lines in a client's docstring.
fn described(option: &Opt) -> Vec<String> {
    let none = if option.name == "max_concurrency" { " None for no limit." } else { "" };
    wrap(&format!("{}: {}{none}", option.name, option.sentence(PYTHON)), "    ", "        ")
}

/// The tables of the documents.
pub(crate) fn tables() -> [Region; 3] {
    let javascript = Language::JavaScript;
    let clients = |language| table(language, &of(language, &[Scope::Client]), false);
    let mut script = table(javascript, &of(javascript, &[Scope::Call]), false);
    script.extend([String::new(), "Options of some calls only:".to_owned(), String::new()]);
    let some = [Scope::Wait, Scope::File, Scope::Save, Scope::Upload, Scope::Validate];
    script.extend(table(javascript, &of(javascript, &some), true));
    script.extend([String::new(), "Options of clients only:".to_owned(), String::new()]);
    script.extend(clients(javascript));
    let mut python = table(PYTHON, &of(PYTHON, &[Scope::Call]), false);
    python.extend([String::new(), "Options of clients only:".to_owned(), String::new()]);
    python.extend(clients(PYTHON));
    let names: Vec<String> = crate::options::all()
        .iter()
        .filter(|option| option.kind.is_some())
        .map(|option| match option.kind {
            Some(truora::internal::OptionKind::Time) => format!("`{}_ms`", option.name),
            _ => format!("`{}`", option.name),
        })
        .collect();
    let replays = format!(
        "| `options` | {}, `base_urls`, `overrides`, `reads_redirects`, `api_key` |",
        names.join(", ")
    );
    [
        Region::markdown("docs/python/options.md", python),
        Region::markdown("docs/javascript/options.md", script),
        Region {
            path: "docs/replays.md",
            start: "| `params` | the parameters, by their names in every language |",
            end: "| `script` | the steps, in order |",
            lines: vec![replays],
        },
    ]
}

fn table(language: Language, options: &[Opt], with_scope: bool) -> Vec<String> {
    let mut lines = if with_scope {
        vec!["| option | of | meaning |".to_owned(), "| --- | --- | --- |".to_owned()]
    } else {
        vec!["| option | default | meaning |".to_owned(), "| --- | --- | --- |".to_owned()]
    };
    for option in options {
        let second = match option.scope {
            _ if !with_scope => option.default(language),
            Scope::Wait => "waits".to_owned(),
            Scope::File => "files".to_owned(),
            Scope::Save => "files that are saved".to_owned(),
            Scope::Upload => "uploads".to_owned(),
            Scope::Validate => "`validate`".to_owned(),
            Scope::Call | Scope::Client => String::new(),
        };
        let doc = option.doc(language).replace('|', "\\|");
        lines.push(format!("| `{}` | {second} | {doc} |", option.spelled(language)).replace("|  |", "| |"));
    }
    lines
}

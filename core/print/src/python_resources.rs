//! `_printed/resources.py` and `aio.py`: the same methods, blocking and async, from one template.

use std::collections::BTreeSet;

use truora::schema::{Gives, Operation, Until};

use crate::model::{Api, Method, Resource, Use, answers, item, lone_path, rest_name};
use crate::python_types::{answer, evidence, import, input, mentions, or_none, said};
use crate::text::{Page, Part, pascal, quote, sentence};

/// What differs between the two modules.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flavor {
    doc: &'static str,
    prefix: &'static str,
    def: &'static str,
    wait: &'static str,
}

/// The blocking client's.
pub(crate) const SYNC: Flavor = Flavor { doc: "blocking", prefix: "", def: "def", wait: "" };
/// The async client's.
pub(crate) const ASYNC: Flavor = Flavor { doc: "async", prefix: "Async", def: "async def", wait: "await " };

/// The module of a flavor.
pub(crate) fn print(api: &Api, flavor: Flavor) -> String {
    let Flavor { doc, prefix, .. } = flavor;
    let mut page = Page::python(&format!("The operations of the {doc} client, by resource."));
    page.comment(0, "The methods of the client return `Any`; the types are declared here.");
    page.line(0, "# mypy: disable-error-code=\"no-any-return\"");
    page.blank();
    page.line(0, "from truora._resource import Resource");
    page.blank();
    page.line(0, "TYPE_CHECKING = False");
    page.line(0, "if TYPE_CHECKING:");
    imports(&mut page, api, flavor);
    for resource in &api.resources {
        page.blanks(2);
        page.line(0, format!("class {prefix}{}(Resource):", pascal(resource.name)));
        let about = format!(
            "{} of `{}`. Each raises a `truora.TruoraError` when it fails.",
            resource.what(),
            resource.name
        );
        page.docstring(4, &[Part::Prose(about)]);
        page.blank();
        page.line(4, "__slots__ = ()");
        for method in &resource.methods {
            page.blank();
            print_method(&mut page, method, flavor);
        }
    }
    page.blanks(2);
    page.line(0, format!("class {prefix}Resources:"));
    page.docstring(4, &[Part::Prose(format!("Base of the {doc} client: its resources, as attributes."))]);
    page.blank();
    page.line(4, "__slots__ = ()");
    for resource in &api.resources {
        let name = resource.name;
        let class = format!("{prefix}{}", pascal(name));
        page.blank();
        page.line(4, "@property");
        page.line(4, format!("def {name}(self) -> {class}:"));
        page.docstring(8, &[Part::Prose(format!("{} of `{name}`.", resource.what()))]);
        page.line(8, format!("return {class}(self)"));
    }
    page.blanks(2);
    page.line(0, format!("RESOURCES: dict[str, type[{}]] = {{", "Resource"));
    for Resource { name, .. } in &api.resources {
        page.line(4, format!("{}: {prefix}{},", quote(name), pascal(name)));
    }
    page.line(0, "}");
    page.text()
}

fn imports(page: &mut Page, api: &Api, flavor: Flavor) {
    let methods = || api.resources.iter().flat_map(|r| &r.methods);
    let (mut records, mut choices) = (BTreeSet::new(), BTreeSet::new());
    for method in methods() {
        let types =
            if method.uses == Use::List { item(method.op).into_iter().collect() } else { answers(method.op) };
        for ty in types {
            mentions(ty, &mut records, &mut choices);
        }
    }
    let params: BTreeSet<String> = methods().map(|method| rest_name(method.op)).collect();
    let has = |uses: Use| methods().any(|method| method.uses == uses);
    let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<BTreeSet<_>>();
    if has(Use::File) {
        page.line(4, "import os");
    }
    page.line(4, "import typing as t");
    if has(Use::File) || has(Use::Wait) || has(Use::Upload) {
        page.line(4, "from collections.abc import Callable");
    }
    page.blank();
    page.line(4, "from typing_extensions import Unpack");
    page.blank();
    if has(Use::File) {
        import(page, 4, "truora._files", &set(&[&format!("{}Download", flavor.prefix), "SavedFile"]));
    }
    if has(Use::List) {
        import(page, 4, "truora._pages", &set(&[&format!("{}Pages", flavor.prefix)]));
    }
    import(page, 4, "truora._printed.choices", &choices);
    import(page, 4, "truora._printed.options", &set(&["Options"]));
    import(page, 4, "truora._printed.params", &params);
    import(page, 4, "truora._printed.records", &records);
}

/// One method. `client._call`, `_wait`, `_list`, `_file` and `_helper` do the work.
fn print_method(page: &mut Page, method: &Method, flavor: Flavor) {
    let Method { name, uses, op } = method;
    // A list asks for its pages only when it is walked, and a helper asks nobody: nothing to await.
    let at_once = matches!(uses, Use::List | Use::Helper);
    let (def, wait) = if at_once { ("def", "") } else { (flavor.def, flavor.wait) };
    if *uses == Use::File {
        page.line(4, "if TYPE_CHECKING:");
        page.blank();
        for (to, gives) in [("", "SavedFile".to_owned()), (" = None", format!("{}Download", flavor.prefix))] {
            let ty = if to.is_empty() { "str | os.PathLike[str]" } else { "None" };
            page.line(8, "@t.overload");
            let signature = signature(method, &format!("to: {ty}{to}"));
            page.bracket(8, &format!("{def} {name}("), &signature, &format!(") -> {gives}: ..."));
            page.blank();
        }
    }
    let gives = returns(method, flavor);
    let signature = signature(method, "to: str | os.PathLike[str] | None = None");
    page.bracket(4, &format!("{def} {name}("), &signature, &format!(") -> {gives}:"));
    page.docstring(8, &docs(method));
    let params = lone_path(op).map_or_else(
        || "params".to_owned(),
        |field| format!("{{{}: {}, **params}}", quote(field.name), field.name),
    );
    let (call, helpers): (&str, &[&str]) = match uses {
        Use::Call => ("_call", &[]),
        Use::Wait => ("_wait", &["timeout", "on_poll"]),
        Use::List => ("_list", &[]),
        Use::Helper => ("_helper", &[]),
        Use::File => ("_file", &["to", "timeout", "on_progress"]),
        Use::Upload => ("_upload", &["size", "timeout", "on_progress"]),
    };
    let first = [quote(op.id), params, "options".to_owned()];
    let arguments: Vec<String> = first.into_iter().chain(helpers.iter().map(|&h| h.to_owned())).collect();
    let give = if gives == "None" { "" } else { "return " };
    page.bracket(8, &format!("{give}{wait}self._client.{call}("), &arguments, ")");
}

fn signature(method: &Method, to: &str) -> Vec<String> {
    let mut all = vec!["self".to_owned()];
    if let Some(field) = lone_path(method.op) {
        // Optional, so that the core reports it with the rest when it is missing.
        all.push(format!("{}: {} = None", field.name, or_none(input(field.ty))));
    }
    all.push("*".to_owned());
    let timeout = "timeout: float | None = None".to_owned();
    match method.uses {
        Use::Call | Use::List | Use::Helper => {}
        Use::Wait => {
            let answer = answer_of(method.op);
            all.extend([timeout, format!("on_poll: Callable[[{answer}], object] | None = None")]);
        }
        Use::File => {
            let progress = "on_progress: Callable[[int, int | None], object] | None = None";
            all.extend([to.to_owned(), timeout, progress.to_owned()]);
        }
        Use::Upload => {
            let progress = "on_progress: Callable[[int, int], object] | None = None";
            all.extend(["size: int | None = None".to_owned(), timeout, progress.to_owned()]);
        }
    }
    all.push("options: Options | None = None".to_owned());
    all.push(format!("**params: Unpack[{}]", rest_name(method.op)));
    all
}

fn answer_of(op: &Operation) -> String {
    let mut types: Vec<String> = Vec::new();
    for ty in answers(op).into_iter().map(answer) {
        if !types.contains(&ty) {
            types.push(ty);
        }
    }
    if types.is_empty() { "None".to_owned() } else { types.join(" | ") }
}

fn returns(method: &Method, flavor: Flavor) -> String {
    match method.uses {
        Use::Call | Use::Wait | Use::Upload | Use::Helper => answer_of(method.op),
        Use::List => format!("{}Pages[{}]", flavor.prefix, item(method.op).map_or_else(String::new, answer)),
        Use::File => format!("SavedFile | {}Download", flavor.prefix),
    }
}

fn docs(method: &Method) -> Vec<Part> {
    let Method { uses, op, .. } = method;
    let mut parts = Vec::new();
    let mut say = |text: String| {
        if !text.is_empty() {
            parts.push(Part::Prose(text));
        }
    };
    if let (Use::Wait, Some(until)) = (uses, op.until) {
        say(format!("Wait until a job has ended and return its last answer: {}", waiting(op, until)));
        say(
            "timeout: seconds, 900 by default; `DeadlineError` has the last answer. on_poll: called with each \
             answer that is not final."
                .to_owned(),
        );
    } else {
        say(sentence(op.title));
        say(op.doc.to_owned());
    }
    match uses {
        Use::List => say("Iterate over the result for items, or over its `.pages()` for pages.".to_owned()),
        Use::File => say(
            "to: path of the file; it is written completely or not at all. Without it, a stream to read and close. timeout: \
             seconds, 300 by default. on_progress: called with the bytes received and, if known, the total."
                .to_owned(),
        ),
        Use::Upload => say(
            "file: a path, bytes, or a stream; a stream of unknown size needs `size`, in bytes, and is sent once. timeout: seconds, 300 by default. on_progress: called with the bytes sent and the total."
                .to_owned(),
        ),
        Use::Call | Use::Wait | Use::Helper => {}
    }
    if !op.takes.is_empty() {
        let needed = |required| if required { " (required)" } else { "" };
        let entries = op.takes.iter().map(|f| format!("{}{}: {}", f.name, needed(f.required), said(f)));
        parts.push(Part::List("Parameters", entries.collect()));
    }
    parts.push(Part::Prose(format!("Source: {}.", evidence(op.evidence))));
    parts
}

/// How an operation is waited for, in a sentence.
pub(crate) fn waiting(op: &Operation, until: Until) -> String {
    let words = |all: &[&str]| all.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or ");
    let path = until.path.join(".").replace(".[]", "[]");
    let mut text = match until.done {
        [] => format!("`{}` is polled until `{path}` is present.", op.id),
        done if path.contains("[]") => format!(
            "`{}` is polled until it returns an item and `{path}` of every item is {}.",
            op.id,
            words(done)
        ),
        done => format!("`{}` is polled until `{path}` is {}.", op.id, words(done)),
    };
    if until.missing {
        text.push_str(" A 404 means that it is not ready yet.");
    }
    if until.failed.is_empty() {
        text
    } else {
        format!("{text} {} raises `JobFailedError`.", words(until.failed))
    }
}

/// The result of an operation, for readers.
pub(crate) fn gives(op: &Operation) -> String {
    match op.gives {
        Gives::Nothing => "nothing".to_owned(),
        Gives::File(_) => "a file".to_owned(),
        Gives::Json(_) | Gives::PerStatus(_) => answer_of(op),
    }
}

//! `docs/reference/<resource>.md`: operations, then the records and choices that they use.

use truora::schema::{Choice, Evidence, Field, Gives, Host, Method, Operation, Retry, Type};
use truora::token;

use crate::examples::Language;
use crate::model::{self, Api, Resource, Use, answers, item, lone_path};
use crate::python_resources::{gives, waiting};
use crate::python_types::evidence;
use crate::reference_javascript;
use crate::reference_types::{INLINE, cell, code, collect, type_text, words};
use crate::text::{Page, sentence};
use crate::validation::depends;

/// A resource's page.
pub(crate) fn page(api: &Api, resource: &Resource) -> String {
    let mut page = Page::markdown(&format!("`{}`", resource.name));
    for op in &resource.ops {
        page.line(0, format!("- [`{}`](#{}): {}", op.id, anchor(op.id), sentence(op.title)));
    }
    if resource.what() == "Helpers" {
        let read = &token::READ;
        page.line(0, format!("- [`{}`](#{}): {}", read.id, anchor(read.id), sentence(read.title)));
    }
    page.blank();
    page.prose("[All operations](README.md), with the options and errors that they share.");
    for op in &resource.ops {
        operation(api, &mut page, resource, op);
    }
    if resource.what() == "Helpers" {
        operation(api, &mut page, resource, &token::READ);
    }
    let (mut records, mut choices): (Vec<_>, Vec<&Choice>) = (Vec::new(), Vec::new());
    for op in &resource.ops {
        for ty in answers(op) {
            collect(ty, &mut records, &mut choices);
        }
        for field in op.takes {
            collect(field.ty, &mut records, &mut choices);
        }
    }
    if resource.what() == "Helpers" {
        collect(Type::Record(token::CLAIMS), &mut records, &mut choices);
    }
    if !records.is_empty() {
        page.blank();
        page.line(0, "## Records");
        for record in records {
            page.blank();
            page.line(0, format!("### {}", record.name));
            page.blank();
            if let Some(users) = api.used_by.get(record.name) {
                page.prose(&format!("In {}.", users.join(", ")));
                page.blank();
            }
            // A parameter is required or not; a member of an answer is always there or not.
            let comes = api.answers.iter().any(|known| known.name == record.name);
            table(&mut page, record.fields.iter(), if comes { "Always there" } else { "Required" });
        }
    }
    choices.retain(|choice| choice.values.len() > INLINE);
    if !choices.is_empty() {
        page.blank();
        page.line(0, "## Choices");
        for choice in choices {
            page.blank();
            page.line(0, format!("### {}", choice.name));
            page.blank();
            page.prose(&format!("{}.", words(choice)));
        }
    }
    page.text()
}

fn operation(api: &Api, page: &mut Page, resource: &Resource, op: &Operation) {
    page.blank();
    page.line(0, format!("## `{}`", op.id));
    page.blank();
    page.prose(&format!("**{}** {}", sentence(op.title), op.doc));
    page.blank();
    let billed = match (op.bills, op.method) {
        (false, _) => "",
        (true, Method::Delete) => " · **cannot be undone**",
        (true, _) => " · **costs money, or cannot be undone**",
    };
    let helps = resource.what() == "Helpers";
    let source = evidence(op.evidence);
    page.line(
        0,
        if helps {
            let begins = Some(op.path).filter(|path| path.starts_with("https://"));
            let begins = begins.map_or_else(String::new, |path| format!("`{path}` · "));
            format!("{begins}{source} · nothing is sent")
        } else {
            format!("`{} {}{}` · {source}{billed}", op.method.text(), op.host.base(), op.path)
        },
    );
    if op.host == Host::Presigned && !helps {
        page.blank();
        page.prose(
            "The link leads to another host, and the key is not sent there. Pages upload directly, never through \
             a proxy handler.",
        );
    }
    if op.evidence != Evidence::Documented && !helps {
        page.blank();
        page.wrapped(
            "> ",
            "> ",
            "Truora does not document this method and path. They can be overridden per client.",
        );
    }
    if !op.note.is_empty() {
        page.blank();
        page.wrapped("> ", "> ", &format!("**Note.** {}", sentence(op.note)));
    }
    if !op.takes.is_empty() {
        page.blank();
        table(page, op.takes.iter(), "Required");
    }
    page.blank();
    if !op.rules.is_empty() {
        let numbers: Vec<&str> = op.rules.iter().map(|rule| rule.number).collect();
        let page_of = format!("../validation.md#{}", anchor(op.id));
        page.wrapped(
            "- ",
            "  ",
            &format!("**Rules** [over several parameters]({page_of}): {}.", numbers.join(", ")),
        );
    }
    page.wrapped("- ", "  ", &format!("**{}** {}", if helps { "Gives" } else { "Answers" }, answered(op)));
    let retry = match op.retry {
        Retry::Safe => "after any transient failure: a retry has no further effect.",
        Retry::Unsent => "only if the service certainly did not process it.",
        Retry::Never => "never.",
    };
    if !helps {
        page.wrapped("- ", "  ", &format!("**Retried** {retry}"));
    }
    for method in resource.methods.iter().filter(|method| method.op.id == op.id) {
        if let (Use::Wait, Some(until)) = (method.uses, op.until) {
            let name = format!("{}.{}", resource.name, method.name);
            page.wrapped("- ", "  ", &format!("**Waits** as `{name}`: {}", waiting(op, until)));
        }
    }
    page.wrapped("- ", "  ", &format!("**JavaScript** {}", reference_javascript::typed(resource, op)));
    page.blank();
    page.line(0, "```python");
    for method in resource.methods.iter().filter(|method| method.op.id == op.id) {
        example(api, page, resource.name, method);
    }
    if op.id == token::READ.id {
        page.line(0, "claims = truora.read_token(key=api_key)");
    }
    page.line(0, "```");
    page.blank();
    reference_javascript::examples(api, page, resource, op);
}

fn answered(op: &Operation) -> String {
    match op.gives {
        Gives::Nothing => "nothing.".to_owned(),
        Gives::Json(_) if op.page.is_some() => {
            let of = item(op).map_or_else(String::new, type_text);
            let whole = answers(op).into_iter().map(type_text).collect::<Vec<_>>().join(" or ");
            format!("pages of {of} ({whole}).")
        }
        Gives::Json(ty) => format!("{}.", type_text(ty)),
        Gives::PerStatus(all) => {
            let parts = all.iter().map(|(status, ty)| format!("{} with status {status}", type_text(*ty)));
            format!("{}.", parts.collect::<Vec<_>>().join(", "))
        }
        Gives::File(file) => {
            let mut text = gives(op);
            if !file.not_ready.is_empty() {
                let all: Vec<String> = file.not_ready.iter().map(u16::to_string).collect();
                text = format!("{text}; status {} means that it is not ready yet", all.join(" or "));
            }
            if file.missing_grace_ms > 0 {
                text = format!(
                    "{text}; so does 404, for {} s after the first one",
                    file.missing_grace_ms / 1000
                );
            }
            format!("{text}.")
        }
    }
}

fn example(api: &Api, page: &mut Page, resource: &str, model::Method { name, uses, op }: &model::Method) {
    let uses = *uses;
    let lone = lone_path(op).map(|field| field.name);
    let mut arguments = Vec::new();
    for (field, value) in api.example(op) {
        let value = Language::Python.literal(value);
        if lone == Some(field.name) {
            arguments.insert(0, value);
        } else {
            arguments.push(format!("{}={value}", field.name));
        }
    }
    if uses == Use::File {
        arguments.push(format!("to=\"{}\"", if op.name().contains("pdf") { "file.pdf" } else { "file" }));
    }
    let (start, end) = match uses {
        Use::Call if matches!(op.gives, Gives::Nothing) => ("", ")"),
        Use::Call | Use::Wait | Use::Upload => ("answer = ", ")"),
        Use::Helper => ("address = ", ")"),
        Use::List => ("for item in ", "):"),
        Use::File => ("saved = ", ")"),
    };
    page.bracket(0, &format!("{start}client.{resource}.{name}("), &arguments, end);
    if uses == Use::List {
        page.line(4, "print(item)");
    }
}

fn table<'a>(page: &mut Page, fields: impl Iterator<Item = &'a Field>, required: &str) {
    page.line(0, format!("| Name | Type | {required} | Source | |"));
    page.line(0, "| --- | --- | --- | --- | --- |");
    for field in fields {
        let mut text = sentence(field.doc);
        if let Type::Text { format: Some(format), .. } = field.ty {
            text = format!("{text} Must be {}", sentence(format.says));
        }
        if let Some(when) = field.when {
            text = format!("{text} **{}**", depends(when));
        }
        if !field.note.is_empty() {
            text = format!("{text} *{}*", sentence(field.note));
        }
        if field.wire != field.name {
            text = format!("{text} On the wire: `{}`.", field.wire);
        }
        if !field.aliases.is_empty() {
            text = format!("{text} Also spelled `{}`.", field.aliases.join("`, `"));
        }
        let required = if field.required { "yes" } else { "" };
        let name = code(field.name);
        let (ty, source) = (type_text(field.ty), evidence(field.evidence));
        page.line(0, format!("| {name} | {ty} | {required} | {source} | {} |", cell(text.trim())));
    }
}

/// The anchor of a heading `` `id` ``, as GitHub makes it.
pub(crate) fn anchor(id: &str) -> String {
    id.replace('.', "")
}

//! Types of the catalogue as TypeScript, and what the printed TypeScript files share.

use truora::schema::{Field, Gives, Operation, Type};

use crate::model::{answers, input_name};
use crate::python_types::{evidence, said};
use crate::text::{HEADER, Page, sentence, wrap};

/// A TypeScript file: header, and what it is.
pub(crate) fn page(doc: &str) -> Page {
    let mut page = Page::default();
    page.line(0, format!("// {HEADER}"));
    page.wrapped("// ", "// ", doc);
    page.blank();
    page
}

/// A comment for editors, of paragraphs; nothing without words.
pub(crate) fn comment(page: &mut Page, indent: usize, paragraphs: &[String]) {
    let pad = " ".repeat(indent);
    let said: Vec<String> =
        paragraphs.iter().filter(|p| !p.is_empty()).map(|p| p.replace("*/", "*\\/")).collect();
    match said.as_slice() {
        [] => {}
        [only] if indent + 7 + only.chars().count() <= crate::text::WIDTH => {
            page.line(indent, format!("/** {only} */"));
        }
        all => {
            page.line(indent, "/**");
            for (i, paragraph) in all.iter().enumerate() {
                if i > 0 {
                    page.line(indent, " *");
                }
                for line in wrap(paragraph, &format!("{pad} * "), &format!("{pad} * ")) {
                    page.line(0, line);
                }
            }
            page.line(indent, " */");
        }
    }
}

/// A union type after `start`, on one line or many.
pub(crate) fn union(page: &mut Page, start: &str, parts: &[String]) {
    let one = format!("{start} {};", parts.join(" | "));
    if one.chars().count() <= crate::text::WIDTH {
        return page.line(0, one);
    }
    page.line(0, start);
    let mut row = String::from(" ");
    for part in parts {
        if row.chars().count() + part.chars().count() + 4 > crate::text::WIDTH {
            page.line(0, core::mem::replace(&mut row, String::from(" ")));
        }
        row.extend([" | ", part.as_ref()]);
    }
    page.line(0, format!("{row};"));
}

/// What an answer's member holds: the wire's values, and choices open to new words.
pub(crate) fn answer(ty: Type) -> String {
    match ty {
        Type::Text { .. } | Type::Date | Type::Time | Type::Month { .. } | Type::Link | Type::Secret => {
            "string".to_owned()
        }
        Type::Int { .. } | Type::Num { .. } => "number".to_owned(),
        Type::Bool { .. } => "boolean".to_owned(),
        Type::Choice(choice) => format!("Open<{}>", choice.name),
        Type::Blob => "Uint8Array | string".to_owned(),
        Type::File { .. } => "UploadSource".to_owned(),
        Type::Json => "unknown".to_owned(),
        Type::List(of) => list(&answer(*of)),
        Type::Map(of) => format!("{{ readonly [key: string]: {} }}", answer(*of)),
        Type::Record(record) => record.name.to_owned(),
        Type::OneOf(all) => either(all.iter().map(|of| answer(*of))),
    }
}

/// What a parameter accepts.
pub(crate) fn input(ty: Type) -> String {
    match ty {
        Type::Time | Type::Month { .. } => "string | Date".to_owned(),
        Type::Choice(choice) if !choice.open => choice.name.to_owned(),
        Type::List(of) => list(&input(*of)),
        Type::Map(of) => format!("{{ readonly [key: string]: {} }}", or_absent(&input(*of))),
        Type::Record(record) => input_name(record),
        Type::OneOf(all) => either(all.iter().map(|of| input(*of))),
        other => answer(other),
    }
}

/// The same, for what need not be given.
pub(crate) fn or_absent(ty: &str) -> String {
    if ty == "unknown" { ty.to_owned() } else { format!("{ty} | null | undefined") }
}

fn list(of: &str) -> String {
    // `readonly` binds looser than the brackets.
    if (of.contains(" | ") && !of.starts_with('{')) || of.starts_with("readonly ") {
        format!("readonly ({of})[]")
    } else {
        format!("readonly {of}[]")
    }
}

fn either(parts: impl Iterator<Item = String>) -> String {
    let mut seen: Vec<String> = Vec::new();
    for part in parts {
        // A list binds looser than a union.
        let part = if part.starts_with("readonly ") { format!("({part})") } else { part };
        if !seen.contains(&part) {
            seen.push(part);
        }
    }
    match seen.as_slice() {
        [only] => only.strip_prefix('(').and_then(|t| t.strip_suffix(')')).unwrap_or(only).to_owned(),
        all if all.iter().any(|part| part == "unknown") => "unknown".to_owned(),
        all => all.join(" | "),
    }
}

/// What a call of the operation gives.
pub(crate) fn gives(op: &Operation) -> String {
    match op.gives {
        Gives::Nothing | Gives::File(_) => "void".to_owned(),
        Gives::Json(_) | Gives::PerStatus(_) => either(answers(op).into_iter().map(answer)),
    }
}

/// What is said of an operation: title, more, source.
pub(crate) fn about(op: &Operation) -> Vec<String> {
    vec![sentence(op.title), op.doc.to_owned(), format!("Source: {}.", evidence(op.evidence))]
}

/// A member of an interface, with what is said of it.
pub(crate) fn member(page: &mut Page, indent: usize, field: &Field, ty: &str, absent: bool) {
    comment(page, indent, &[said(field)]);
    let mark = if absent { "?" } else { "" };
    page.line(indent, format!("readonly {}{mark}: {ty};", field.name));
}

/// `custom_types` as `customTypes`.
pub(crate) fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut all, word| {
        let mut chars = word.chars();
        all.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        all.push_str(chars.as_str());
        all
    })
}

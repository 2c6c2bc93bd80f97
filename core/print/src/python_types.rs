//! Types of the catalogue as Python annotations.

use std::collections::BTreeSet;

use truora::schema::{Evidence, Field, Type};

use crate::model::input_name;
use crate::text::{Page, sentence};

/// What an answer's member holds: the wire's values, and choices open to new words.
pub(crate) fn answer(ty: Type) -> String {
    match ty {
        Type::Text { .. } | Type::Date | Type::Time | Type::Month { .. } | Type::Link | Type::Secret => {
            "str".to_owned()
        }
        Type::Int { .. } => "int".to_owned(),
        Type::Num { .. } => "float".to_owned(),
        Type::Bool { .. } => "bool".to_owned(),
        Type::Choice(choice) => format!("{} | str", choice.name),
        Type::Blob => "bytes | str".to_owned(),
        Type::File { .. } => "UploadSource".to_owned(),
        Type::Json => "t.Any".to_owned(),
        Type::List(of) => format!("t.Sequence[{}]", answer(*of)),
        Type::Map(of) => format!("t.Mapping[str, {}]", answer(*of)),
        Type::Record(record) => record.name.to_owned(),
        Type::OneOf(all) => union(all.iter().map(|of| answer(*of))),
    }
}

/// What a parameter accepts.
pub(crate) fn input(ty: Type) -> String {
    match ty {
        Type::Date => "str | datetime.date".to_owned(),
        Type::Time | Type::Month { .. } => "str | datetime.datetime".to_owned(),
        Type::Num { .. } => "float | int | decimal.Decimal".to_owned(),
        Type::Choice(choice) if !choice.open => choice.name.to_owned(),
        Type::List(of) => format!("t.Sequence[{}]", input(*of)),
        Type::Map(of) => format!("t.Mapping[str, {}]", input(*of)),
        Type::Record(record) => input_name(record),
        Type::OneOf(all) => union(all.iter().map(|of| input(*of))),
        other => answer(other),
    }
}

/// The same, for what may be absent.
pub(crate) fn or_none(annotation: String) -> String {
    if annotation == "t.Any" { annotation } else { format!("{annotation} | None") }
}

fn union(parts: impl Iterator<Item = String>) -> String {
    let mut seen: Vec<String> = Vec::new();
    for part in parts.flat_map(|part| split_union(&part)) {
        if !seen.contains(&part) {
            seen.push(part);
        }
    }
    if seen.iter().any(|part| part == "t.Any") { "t.Any".to_owned() } else { seen.join(" | ") }
}

/// The members of a union, not those inside brackets.
fn split_union(text: &str) -> Vec<String> {
    let (mut depth, mut parts, mut part) = (0_u32, Vec::new(), String::new());
    for c in text.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if c == '|' && depth == 0 {
            parts.push(core::mem::take(&mut part).trim().to_owned());
        } else {
            part.push(c);
        }
    }
    parts.push(part.trim().to_owned());
    parts
}

/// Names of records and choices that an annotation of this type mentions.
pub(crate) fn mentions(ty: Type, records: &mut BTreeSet<String>, choices: &mut BTreeSet<String>) {
    match ty {
        Type::List(of) | Type::Map(of) => mentions(*of, records, choices),
        Type::OneOf(all) => all.iter().for_each(|of| mentions(*of, records, choices)),
        Type::Record(record) => _ = records.insert(record.name.to_owned()),
        Type::Choice(choice) => _ = choices.insert(choice.name.to_owned()),
        _ => {}
    }
}

/// `from module import names`, wrapped; nothing without names.
pub(crate) fn import(page: &mut Page, indent: usize, module: &str, names: &BTreeSet<String>) {
    if names.is_empty() {
        return;
    }
    let line = format!("from {module} import {}", names.iter().cloned().collect::<Vec<_>>().join(", "));
    if indent + line.len() <= crate::text::WIDTH {
        page.line(indent, line);
    } else {
        let names: Vec<String> = names.iter().cloned().collect();
        page.filled(indent, &format!("from {module} import ("), &names, ")");
    }
}

/// What is said of a field, with the source where it is not the vendor.
pub(crate) fn said(field: &Field) -> String {
    let source = match field.evidence {
        Evidence::Documented => String::new(),
        other => format!("[{}]", evidence(other)),
    };
    let parts = [sentence(field.doc), sentence(field.note), source];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The word for a source.
pub(crate) const fn evidence(of: Evidence) -> &'static str {
    match of {
        Evidence::Documented => "documented",
        Evidence::ThirdParty => "third-party",
        Evidence::Inferred => "inferred",
    }
}

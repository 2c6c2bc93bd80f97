//! Answers: every member that the facts' example or shapes show is a member of the answer's record, of a fitting type.

use serde_json::Value as Json;
use truora::schema::{Gives, Operation, Record, Type};

use crate::{Entry, prose};

pub(crate) fn compare(op: &Operation, facts: &Json, all: &[Entry], found: &mut Vec<String>) {
    let mut lines = Vec::new();
    let responses = facts["responses"].as_array().map_or(&[][..], Vec::as_slice);
    let good: Vec<(u16, &Json)> = responses.iter().filter_map(|r| Some((status(&r["status"])?, r))).collect();
    for (status, response) in &good {
        if let Some(ty) = op.gives.at(*status) {
            shape(&ty, &response["shape"], "", all, &mut lines);
        } else if described(&response["shape"]) && matches!(op.gives, Gives::Nothing) {
            lines.push((String::new(), "is not read, the facts describe it".into()));
        }
    }
    // An example stands for the status whose record fits it best.
    let example = &facts["example_response"];
    if !example.is_null() {
        let mut best: Option<Vec<(String, String)>> = None;
        for ty in good.iter().filter_map(|(status, _)| op.gives.at(*status)) {
            let mut seen = Vec::new();
            value(&ty, example, "", &mut seen);
            if best.as_ref().is_none_or(|b| seen.len() < b.len()) {
                best = Some(seen);
            }
        }
        lines.extend(best.unwrap_or_default());
    }
    for (at, what) in lines {
        let at = if at.is_empty() { "the answer" } else { at.trim_start_matches('.') };
        let line = format!("{}: answer: {at} {what}", op.id);
        if !found.contains(&line) {
            found.push(line);
        }
    }
}

/// The status of a success that has a body; `2xx` and `200 or 201` stand for 200.
fn status(told: &Json) -> Option<u16> {
    let number = match told {
        Json::Number(n) => n.as_u64()?,
        Json::String(s) if s.starts_with('2') => 200,
        _ => return None,
    };
    (200..300).contains(&number).then_some(number as u16)
}

/// Whether a shape names members.
fn described(shape: &Json) -> bool {
    match shape {
        Json::Object(of) => of.keys().any(|key| !key.starts_with('_')),
        Json::Array(of) => !of.is_empty(),
        _ => false,
    }
}

type Lines = Vec<(String, String)>;

/// A shape: the words at its leaves name types.
fn shape(ty: &Type, told: &Json, at: &str, all: &[Entry], lines: &mut Lines) {
    if let Type::OneOf(types) = ty {
        return nearest(types, lines, |ty, lines| shape(ty, told, at, all, lines));
    }
    match (ty, told) {
        (Type::Json, _) | (_, Json::Null) => {}
        (_, Json::Object(of)) if of.contains_key("$ref") => {
            shape(ty, reference(of["$ref"].as_str().unwrap_or_default(), all), at, all, lines);
        }
        (Type::Record(of), Json::Object(members)) => {
            for (key, told) in members.iter().filter(|(key, _)| !key.starts_with('_')) {
                member(of, key, at, lines, |ty, at, lines| shape(ty, told, at, all, lines));
            }
        }
        (Type::Map(of), Json::Object(members)) => {
            for (key, told) in members.iter().filter(|(key, _)| !key.starts_with('_')) {
                shape(of, told, &format!("{at}.{key}"), all, lines);
            }
        }
        (Type::List(of), Json::Array(items)) => {
            for told in items {
                shape(of, told, &format!("{at}[]"), all, lines);
            }
        }
        (_, Json::String(told)) => prose::compare(ty, told, at, lines),
        _ => lines.push((at.to_owned(), format!("is a {}, the facts show {}", kind(ty), json_kind(told)))),
    }
}

/// A value, as the service sends it.
fn value(ty: &Type, shown: &Json, at: &str, lines: &mut Lines) {
    if let Type::OneOf(types) = ty {
        return nearest(types, lines, |ty, lines| value(ty, shown, at, lines));
    }
    let fits = match (ty, shown) {
        (Type::Record(of), Json::Object(members)) => {
            for (key, shown) in members {
                member(of, key, at, lines, |ty, at, lines| value(ty, shown, at, lines));
            }
            for field in of.fields.iter().filter(|f| f.required) {
                let there = [field.wire].iter().chain(field.aliases).any(|key| members.contains_key(*key));
                if !there {
                    lines.push((
                        format!("{at}.{}", field.wire),
                        "is always there, but not in the example".into(),
                    ));
                }
            }
            true
        }
        (Type::Map(of), Json::Object(members)) => {
            for (key, shown) in members {
                value(of, shown, &format!("{at}.{key}"), lines);
            }
            true
        }
        (Type::List(of), Json::Array(items)) => {
            for shown in items {
                value(of, shown, &format!("{at}[]"), lines);
            }
            true
        }
        (Type::Choice(of), Json::String(word)) => {
            if of.find(word).is_none() {
                lines.push((at.to_owned(), format!("is a {} without {word:?}", of.name)));
            }
            true
        }
        (Type::Json, _)
        | (_, Json::Null)
        | (
            Type::Text { .. } | Type::Date | Type::Time | Type::Month { .. } | Type::Link | Type::Secret,
            Json::String(_),
        )
        | (Type::Num { .. }, Json::Number(_))
        | (Type::Bool { .. }, Json::Bool(_)) => true,
        (Type::Int { .. }, Json::Number(n)) => n.is_i64() || n.as_f64().is_some_and(|n| n.fract() == 0.0),
        _ => false,
    };
    if !fits {
        lines.push((at.to_owned(), format!("is a {}, the example has {}", kind(ty), json_kind(shown))));
    }
}

/// What one of the types says that has least to say.
fn nearest(types: &[Type], lines: &mut Lines, each: impl Fn(&Type, &mut Lines)) {
    let tried = types.iter().map(|ty| {
        let mut own = Vec::new();
        each(ty, &mut own);
        own
    });
    lines.extend(tried.min_by_key(Vec::len).unwrap_or_default());
}

fn member(of: &Record, key: &str, at: &str, lines: &mut Lines, see: impl FnOnce(&Type, &str, &mut Lines)) {
    let at = format!("{at}.{key}");
    match of.find(key) {
        Some((_, field)) => see(&field.ty, &at, lines),
        None => lines.push((at, format!("is no member of {}", of.name))),
    }
}

/// `checks.create.responses[201].shape.check`.
fn reference<'a>(path: &str, all: &'a [Entry]) -> &'a Json {
    let (id, rest) = path.split_once(".responses[").unwrap_or((path, ""));
    let (status, rest) = rest.split_once("].shape").unwrap_or((rest, ""));
    let facts = all.iter().find(|e| e.id == id).map_or(&Json::Null, |e| &e.facts);
    let responses = facts["responses"].as_array().map_or(&[][..], Vec::as_slice);
    let response = responses.iter().find(|r| r["status"] == status.parse::<u16>().unwrap_or_default());
    let start = response.map_or(&Json::Null, |r| &r["shape"]);
    rest.split('.').filter(|key| !key.is_empty()).fold(start, |json, key| &json[key])
}

pub(crate) fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::Text { .. }
        | Type::Choice(_)
        | Type::Date
        | Type::Time
        | Type::Month { .. }
        | Type::Link
        | Type::Secret => "text",
        Type::Int { .. } => "whole number",
        Type::Num { .. } => "number",
        Type::Bool { .. } => "boolean",
        Type::List(_) => "list",
        Type::Map(_) => "map",
        Type::Record(_) => "record",
        Type::OneOf(_) => "choice of types",
        Type::Json | Type::Blob | Type::File { .. } => "free value",
    }
}

fn json_kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

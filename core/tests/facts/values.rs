//! What a parameter may be: kind, allowed words, lengths, ranges, and the formats that a machine can read.

use serde_json::Value as Json;
use truora::check;
use truora::schema::{Field, Host, Operation, Type, form};
use truora::{Options, Value};

/// Formats by how the facts write them, with texts that fit and texts that do not.
const FORMATS: &[(&str, &[&str], &[&str])] = &[
    ("YYYY-MM-DD", &["2026-01-31", "2024-02-29"], &["2026-13-01", "2026-02-30", "31-01-2026", "x"]),
    (
        "daily|weekly|monthly|yearly|^[0-9]+[dwmy]$",
        &["daily", "yearly", "3d", "12m"],
        &["", "hourly", "3", "d"],
    ),
    ("named period or ^[0-9]+[dwmy]$", &["weekly", "2w"], &["", "hourly", "w2"]),
    ("^[0-9]+[mh]$ or \"default\"", &["default", "15m", "168h"], &["", "14m", "169h", "1d"]),
    ("15 digits", &["000000000000000"], &["", "00000000000000", "00000000000000a"]),
    ("^[A-Za-z][A-Za-z0-9_]*$", &["A", "API_KEY", "a1"], &["", "1A", "_A", "A-B", "Ñ"]),
    ("^[a-zA-Z0-9_.-]+$", &["a", "A.b_c-1"], &["", "a b", "a/b", "ñ"]),
    ("[a-zA-Z0-9_.-]+", &["a", "A.b_c-1"], &["", "a b", "a/b", "ñ"]),
    ("^[a-z0-9_]+$", &["a", "a_1"], &["", "A", "a b", "a-b", "ñ"]),
    ("lowercase letters, digits and underscores only", &["a", "a_1"], &["", "A", "a b", "a-b", "ñ"]),
    ("ISO 3166-1 alpha-2, upper case", &["CO", "BR"], &["", "co", "COL"]),
    ("ISO 3166-1 alpha-2 upper case (or ALL)", &["CO", "ALL"], &["", "co", "all"]),
    ("lower-case ISO 639-1", &["es", "en"], &["", "ES", "spanish"]),
    ("ISO 639-1 lower case", &["es", "en"], &["", "ES", "spanish"]),
    ("#RRGGBB", &["#A1b2C3", "#000000"], &["", "#FFF", "000000", "#GGGGGG"]),
    ("RFC3339", &["2026-01-31T10:00:00Z", "2026-01-31T10:00:00.5-05:00"], &["", "2026-01-31", "x"]),
    ("ISO 8601 YYYY-MM-DDTHH:MM:SS", &["2026-01-31T10:00:00+00:00"], &["", "2026-01-31", "x"]),
];

pub(crate) fn compare(id: &str, name: &str, ty: &Type, param: &Json, found: &mut Vec<String>) {
    let mut line = |what: String| found.push(format!("{id}: {name} {what}"));
    if let Some(what) = kind(ty, param) {
        line(what);
        return;
    }
    // Of a list, its elements are meant.
    let ty = if let Type::List(of) = ty { of } else { ty };
    words(ty, param, &mut line);
    lengths(ty, param, &mut line);
    let format = param["format"].as_str().unwrap_or_default();
    // The longest that it begins with: `[a-z]+` is not `^[a-z]+$`.
    let known =
        FORMATS.iter().filter(|(told, ..)| format.starts_with(told)).max_by_key(|(told, ..)| told.len());
    if let Some((told, good, bad)) = known {
        for text in good.iter().filter(|t| fits(ty, t) == Some(false)) {
            line(format!("refuses {text:?}, which fits {told}"));
        }
        for text in bad.iter().filter(|t| fits(ty, t) == Some(true)) {
            line(format!("takes {text:?}, which does not fit {told}"));
        }
    }
}

/// The kind that the facts name, where it is not the type's.
fn kind(ty: &Type, param: &Json) -> Option<String> {
    let told = param["type"].as_str().unwrap_or_default();
    let word = told.split([' ', ':', '(']).next().unwrap_or_default();
    let here = match ty {
        Type::Json | Type::OneOf(_) | Type::Blob | Type::File { .. } => return None,
        Type::Bool { .. } => "boolean",
        Type::Int { .. } | Type::Num { .. } => "number",
        Type::List(_) => "list",
        Type::Map(_) | Type::Record(_) => "object",
        _ => "text",
    };
    let fits = match word {
        "string" => match here {
            "text" => true,
            // `true` and `false` as text; a parameter of a query that may be repeated.
            "boolean" => param["allowed"][0].as_str().is_some_and(|w| matches!(w, "true" | "false")),
            "list" => param["description"].as_str().is_some_and(|d| d.contains("repeatable")),
            _ => false,
        },
        "enum" => matches!(here, "text" | "list" | "boolean"),
        "boolean" => here == "boolean",
        "number" => here == "number",
        "integer" => matches!(ty, Type::Int { .. }),
        "array" => here == "list",
        "object" => here == "object",
        "binary" => false,
        _ => true,
    };
    (!fits).then(|| format!("is a {here}, the facts say {told}"))
}

fn words(ty: &Type, param: &Json, line: &mut dyn FnMut(String)) {
    let Some(allowed) = param["allowed"].as_array() else {
        if let Type::Choice(of) = ty
            && !of.open
        {
            line(format!("is closed to {}, the facts list no words", of.name));
        }
        return;
    };
    let all: Vec<String> =
        allowed.iter().map(|w| w.as_str().map_or_else(|| w.to_string(), str::to_owned)).collect();
    let open =
        param["type"].as_str().is_some_and(|t| t.contains("open")) || all.iter().any(|w| w.starts_with('<'));
    let plain = || all.iter().filter(|w| !w.starts_with('<'));
    for word in plain().filter(|w| fits(ty, w) == Some(false)) {
        line(format!("refuses {word:?}, which the facts allow"));
    }
    match ty {
        Type::Choice(of) => {
            for word in plain().filter(|w| of.open && of.find(w).is_none()) {
                line(format!("does not list {word:?}"));
            }
            // A word may be named beside the list: by another guide, or as what answers have.
            let named = |word: &str| {
                ["format", "note", "notes"]
                    .iter()
                    .any(|key| param[*key].as_str().is_some_and(|t| t.contains(word)))
            };
            for word in of.values.iter().filter(|w| {
                !named(w) && !all.iter().any(|a| of.fold && a.eq_ignore_ascii_case(w) || a == **w)
            }) {
                line(format!("lists {word:?}, which the facts do not"));
            }
            if of.open != open {
                line(format!("is {}, the facts say otherwise", if of.open { "open" } else { "closed" }));
            }
        }
        Type::Bool { must } if all.len() == 1 && must.map(|m| m.to_string()).as_ref() != all.first() => {
            line(format!("need not be {}", all.concat()));
        }
        Type::Text { format: None, .. } => line("takes any text, the facts list words".into()),
        _ => {}
    }
}

fn lengths(ty: &Type, param: &Json, line: &mut dyn FnMut(String)) {
    let (least, most) = (param["min"].as_f64(), param["max"].as_f64());
    let within = param["format"].as_str().is_some_and(|f| f.starts_with("0..1"));
    let (least, most) = if within { (Some(0.0), Some(1.0)) } else { (least, most) };
    let (min, max) = match ty {
        Type::Int { min, max } => (*min as f64, *max as f64),
        Type::Num { min, max } => (*min, *max),
        Type::Text { max, .. } => {
            // An identifier has bounds of our own: never empty, never endless.
            let own = *max == u32::MAX || matches!(ty, Type::Text { min: 1, max: 256, .. });
            match param["max_length"].as_u64() {
                Some(told) if told != u64::from(*max) => {
                    line(format!("has at most {max} characters, the facts say {told}"));
                }
                None if !own => line(format!("has at most {max} characters, the facts say nothing")),
                _ => {}
            }
            return;
        }
        _ => return,
    };
    if let Some(told) = least.filter(|told| *told != min) {
        line(format!("is at least {min}, the facts say {told}"));
    }
    if let Some(told) = most.filter(|told| *told != max) {
        line(format!("is at most {max}, the facts say {told}"));
    }
}

/// Whether the client itself takes this text, where the type is one of texts.
fn fits(ty: &Type, text: &str) -> Option<bool> {
    let value = match (ty, text) {
        (Type::Bool { .. }, _) => Value::Bool(text == "true"),
        (
            Type::Text { .. }
            | Type::Choice(_)
            | Type::Date
            | Type::Time
            | Type::Month { .. }
            | Type::Link
            | Type::Secret,
            _,
        ) => Value::from(text.to_owned()),
        _ => return None,
    };
    let fields: &'static [Field] = Box::leak(Box::new([form("x", *ty, "")]));
    let op = Operation::post(Host::Checks, "x.x", "/v1/x").takes(fields);
    Some(check(&op, &Value::object([("x", value)]), &Options::default()).issues.is_empty())
}

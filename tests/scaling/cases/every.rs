//! Every parameter of every operation, with what its type can be made large by. Those that are judged alike are taken
//! once.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use truora::catalogue;
use truora::schema::{Operation, Type};

use super::{Case, case, list, members};
use crate::run::Input;

pub(super) fn all() -> Vec<Case> {
    let mut seen = BTreeSet::new();
    let mut cases = Vec::new();
    for op in catalogue::all() {
        for field in op.takes {
            for (what, make) in shapes(&field.ty) {
                if !seen.insert(format!("{} {:?} {what}", field.name, field.ty)) {
                    continue;
                }
                let (id, name) = (op.id, field.name);
                cases.push(case(format!("{id} {name} {what}"), move |bytes| {
                    Input::of(id, format!("{{{}\"{name}\":{}}}", needed(op, name), make(bytes)))
                }));
            }
        }
    }
    cases
}

type Make = fn(usize) -> String;

fn shapes(ty: &Type) -> Vec<(&'static str, Make)> {
    match ty {
        Type::List(_) => vec![
            ("numbers", |bytes| list(bytes, "1")),
            ("objects", |bytes| list(bytes, "{\"a\":1}")),
            ("texts", |bytes| list(bytes, "\"a\"")),
        ],
        Type::Map(_) => vec![
            ("of numbers", |bytes| format!("{{{}}}", members(bytes, "k", "1"))),
            ("of texts", |bytes| format!("{{{}}}", members(bytes, "k", "\"a\""))),
            ("of objects", |bytes| format!("{{{}}}", members(bytes, "k", "{\"a\":1}"))),
        ],
        Type::Record(_) => vec![("unknown members", |bytes| format!("{{{}}}", members(bytes, "k", "1")))],
        Type::Json => vec![
            ("small numbers", |bytes| list(bytes, "1e-9")),
            ("keys", |bytes| format!("{{{}}}", members(bytes, "", "1"))),
        ],
        Type::Text { format: Some(_), .. } | Type::Link | Type::Date | Type::Time => {
            vec![("text", |bytes| format!("\"{}\"", "1".repeat(bytes)))]
        }
        _ => Vec::new(),
    }
}

/// What else the operation needs, so that its rules are asked. Words are right, texts may not be.
fn needed(op: &Operation, but: &str) -> String {
    let mut out = String::new();
    for field in op.takes.iter().filter(|field| field.required && field.name != but) {
        let value = match &field.ty {
            Type::Choice(choice) => format!("\"{}\"", choice.values.first().unwrap_or(&"")),
            Type::Bool { .. } => "true".into(),
            Type::Int { .. } | Type::Num { .. } => "1".into(),
            Type::List(_) => "[\"a\"]".into(),
            Type::Map(_) | Type::Record(_) | Type::Json => "{\"a\":\"b\"}".into(),
            _ => "\"a\"".into(),
        };
        let _ = write!(out, "\"{}\":{value},", field.name);
    }
    out
}

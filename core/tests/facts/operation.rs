//! One operation: method, host, path, encoding, evidence; then its parameters and its answer.

use serde_json::Value as Json;
use truora::catalogue;
use truora::links;
use truora::schema::{Evidence, Operation, Place};

use crate::{Entry, Sort, answers, params};

/// What differs, one line each.
pub(crate) fn differences(entry: &Entry, all: &[Entry]) -> Vec<String> {
    let mut found = Vec::new();
    let Some(op) = find(&entry.id) else {
        return vec![format!("{}: missing", entry.id)];
    };
    let facts = &entry.facts;
    let mut same = |what: &str, here: &str, there: &str| {
        if here != there {
            found.push(format!("{}: {what} is {here}, the facts say {there}", op.id));
        }
    };
    let text = |key: &str| facts[key].as_str().unwrap_or_default();
    same("method", op.method.text(), text("method"));
    match entry.sort {
        Sort::Call => {
            same("host", op.host.name(), text("host"));
            same("path", op.path, text("path"));
        }
        Sort::Upload => same("path", op.path, text("path")),
        // A helper's path is the whole address that it begins with.
        Sort::Helper => {
            let path =
                op.path.split("://").nth(1).and_then(|rest| rest.find('/').and_then(|at| rest.get(at..)));
            same("path", path.unwrap_or_default(), text("path"));
        }
    }
    same("evidence", evidence(op.evidence), text("evidence"));
    encoding(op, facts, &mut found);
    params::compare(op, facts, &mut found);
    // The facts of a helper show what its address opens, not what it makes.
    if entry.sort != Sort::Helper {
        answers::compare(op, facts, all, &mut found);
    }
    found
}

/// An operation, or a helper that is declared like one.
pub(crate) fn find(id: &str) -> Option<&'static Operation> {
    // Not by `find`: a packed catalogue has no sources.
    catalogue::all().find(|op| op.id == id).or_else(|| links::find(id))
}

pub(crate) fn evidence(of: Evidence) -> &'static str {
    match of {
        Evidence::Documented => "documented",
        Evidence::ThirdParty => "third-party",
        Evidence::Inferred => "inferred",
    }
}

/// A form is sent as a form, JSON as JSON; what the facts cannot tell may travel in any way.
fn encoding(op: &Operation, facts: &Json, found: &mut Vec<String>) {
    let told = facts["encoding"].as_str().unwrap_or_default();
    for field in op.takes.iter().filter(|f| matches!(f.place, Place::Form | Place::Json)) {
        let here = if field.place == Place::Form { "form" } else { "json" };
        if matches!(told, "form" | "json") && told != here {
            found.push(format!("{}: {} travels as {here}, the facts say {told}", op.id, field.name));
        }
    }
}

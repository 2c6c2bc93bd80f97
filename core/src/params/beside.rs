//! The options beside the parameters: `extra` and `given`.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::free::{free, is_too_large, wrong};
use crate::issue::{Code, Path};
use crate::options::Options;
use crate::schema::{Findings, Operation};
use crate::value::{TOO_MANY, Value, sorted};

/// The options `extra` and `given`: objects of free JSON. `extra` may only add to the parameters that are given, and a name
/// that `given` does not have would be lost silently.
pub(super) fn beside(op: &Operation, params: &Value<'_>, options: &Options, found: &mut Findings) {
    // A cursor and what is made for the caller are sent although they are not given.
    let mut sent = Vec::new();
    for field in op.takes.iter().filter(|_| !options.extra.is_absent()) {
        let page = op.page.is_some_and(|page| page.param == field.name);
        if page || field.made.is_some() || params.get(field.name).is_some_and(|value| !value.is_absent()) {
            sent.push(field);
        }
    }
    for (option, value) in [("extra", &options.extra), ("given", &options.given)] {
        let mut path = Path::default();
        path.member(option);
        if is_too_large(value) {
            found.field(option, Code::Length, TOO_MANY.to_string());
            continue;
        }
        let members = match value {
            Value::Null => continue,
            Value::Map(members) => sorted(members),
            other => {
                wrong(found, &path, "an object", other);
                continue;
            }
        };
        for (name, item) in members.into_iter().filter(|(_, item)| !matches!(item, Value::Null)) {
            let mark = path.key(name);
            let is_answer = matches!(name, "outbound" | "spec");
            let wrong = if option == "given" {
                let code = if is_answer { Code::Type } else { Code::Unknown };
                let fits = is_answer && matches!(item, Value::Map(_));
                (!fits).then_some((code, "must be `outbound` or `spec`, and an answer"))
            } else {
                free(item, &mut path, found);
                let clash = sent.iter().any(|f| overlaps(f.name, name) || overlaps(f.wire, name));
                clash.then_some((Code::Conflict, "is a parameter: pass it there"))
            };
            if let Some((code, message)) = wrong {
                found.field(path.text(), code, message.to_string());
            }
            path.leave(mark);
        }
    }
}

/// Whether one of two names is the other, or a dotted part of it, whatever the case.
fn overlaps(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let next = long.as_bytes().get(short.len());
    matches!(next, None | Some(b'.' | b'['))
        && long.as_bytes().iter().zip(short.as_bytes()).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

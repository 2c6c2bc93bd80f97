//! Names that no parameter has.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::issue::{Code, Path};
use crate::schema::{Findings, Operation};
use crate::value::Value;

/// The parameters without names that the operation does not know, where these are so many that looking for the others
/// among them, time and again, would cost more than a copy. A browser judges what one person typed, and is spared it.
pub(crate) fn slim<'v, 'a>(op: &Operation, params: &'v Value<'a>) -> Cow<'v, Value<'a>> {
    let Value::Map(members) = params else { return Cow::Borrowed(params) };
    if cfg!(target_family = "wasm") || members.len() <= 4 * op.takes.len() {
        return Cow::Borrowed(params);
    }
    let arranged = members.is_sorted_by(|(one, _), (other, _)| one <= other);
    let mut known = Vec::new();
    for name in op.takes.iter().map(|field| field.name) {
        let end = members.partition_point(|(other, _)| other.as_ref() <= name);
        let last = end.checked_sub(1).and_then(|at| members.get(at)).filter(|(other, _)| other == name);
        let value = if arranged { last.map(|(_, value)| value) } else { params.get(name) };
        known.extend(value.map(|value| (Cow::Borrowed(name), value.clone())));
    }
    Cow::Owned(Value::Map(known))
}

/// Refuses a name that the operation does not know.
pub(super) fn unknown(op: &Operation, name: &str, found: &mut Findings) {
    if op.field(name).is_none() && !found.skips_field(name) {
        let mut path = Path::default();
        path.member(name);
        let message = format!("{} takes no such parameter{}", op.id, hint(op, name));
        found.field(path.text(), Code::Unknown, message);
    }
}

/// ", did you mean `x`?" where a known name differs in case, `_` or one letter.
fn hint(op: &Operation, name: &str) -> String {
    let plain = |s: &str| {
        let letters = s.bytes().filter(u8::is_ascii_alphanumeric);
        letters.map(|b| b.to_ascii_lowercase()).collect::<Vec<u8>>()
    };
    let given = plain(name);
    let near = |known: &str| {
        let known = plain(known);
        known == given || (given.len() > 3 && one_edit(&given, &known))
    };
    match op.takes.iter().find(|f| near(f.name) || (f.wire != f.name && near(f.wire))) {
        Some(field) => format!("; did you mean `{}`?", field.name),
        None => String::new(),
    }
}

fn one_edit(a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (a.get(same..).unwrap_or(&[]), b.get(same..).unwrap_or(&[]));
    let (next_a, next_b) = (rest_a.get(1..).unwrap_or(&[]), rest_b.get(1..).unwrap_or(&[]));
    next_a == next_b || next_a == rest_b || rest_a == next_b
}

//! Free JSON, and what no type allows: values that cannot be sent, too deep a nesting, too many values.

use alloc::format;
use alloc::string::ToString;

use crate::issue::{Code, Path};
use crate::json::reader::MAX_DEPTH;
use crate::schema::Findings;
use crate::value::{Odd, TOO_MANY, Value, is_plain, sorted};

/// A browser's values come as a text, whose reader has counted them.
pub(super) fn is_too_large(value: &Value<'_>) -> bool {
    if cfg!(target_family = "wasm") { matches!(value, Value::Odd(Odd::Many)) } else { value.is_too_large() }
}

pub(super) const DEEP: &str = "is nested deeper than 128 levels";

/// A list or object within [`MAX_DEPTH`] others, the parameters themselves counted. Hosts may hand over deeper ones.
pub(super) fn too_deep(value: &Value<'_>, path: &Path) -> bool {
    matches!(value, Value::List(_) | Value::Map(_)) && path.depth() >= MAX_DEPTH
}

/// A value that is no JSON.
pub(super) fn not_json(odd: Odd, path: &Path, found: &mut Findings) {
    let (code, message) = match odd {
        Odd::Surrogate => (Code::Format, "contains half of a surrogate pair"),
        Odd::Foreign => (Code::Type, "is of a type that cannot be sent"),
        Odd::Deep => (Code::Type, DEEP),
        Odd::Many => (Code::Length, TOO_MANY),
    };
    found.field(path.text(), code, message.to_string());
}

/// Free JSON: anything goes that JSON and every host can hold.
pub(super) fn free(value: &Value<'_>, path: &mut Path, found: &mut Findings) {
    match value {
        Value::Num(n) if !is_plain(*n) => not_plain(found, path),
        Value::Odd(odd) => not_json(*odd, path, found),
        Value::Day(_) | Value::Bytes(_) | Value::File(_) => wrong(found, path, "text", value),
        _ if too_deep(value, path) => found.field(path.text(), Code::Type, DEEP.to_string()),
        Value::List(items) => {
            for (i, item) in items.iter().enumerate() {
                let mark = path.index(i);
                free(item, path, found);
                path.leave(mark);
            }
        }
        Value::Map(members) => {
            for (key, item) in sorted(members) {
                let mark = path.key(key);
                free(item, path, found);
                path.leave(mark);
            }
        }
        _ => {}
    }
}

pub(super) fn wrong(found: &mut Findings, path: &Path, needed: &str, given: &Value<'_>) {
    if found.skips_field(path.text()) {
        return;
    }
    let why = match (needed, given) {
        ("text", Value::Num(_)) => "; pass text, because a number loses its leading zeros",
        _ => "",
    };
    found.field(path.text(), Code::Type, format!("must be {needed}, not {}{why}", given.kind()));
}

pub(super) fn not_plain(found: &mut Findings, path: &Path) {
    let message = "must be whole and within ±9007199254740991, or from 0.000001 to 1000000000000000 in size";
    found.field(path.text(), Code::Range, message.to_string());
}

//! Whether the field beside asks for a field, or refuses it.

use alloc::format;
use alloc::string::String;

use crate::schema::{Field, Type, When};
use crate::util::text::join;
use crate::value::Value;

/// What the field beside says of this one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Free,
    Needed,
    Refused,
}

pub(super) fn fit(when: &When, fields: &[Field], beside: &Value<'_>) -> Fit {
    let refused = |text: &str| {
        let other = fields.iter().find(|f| f.name == when.field);
        other.is_some_and(|f| matches!(f.ty, Type::Choice(of) if !of.open && of.find(text).is_none()))
    };
    let holds = match beside.get(when.field) {
        Some(Value::Text(text)) if text.is_empty() => return Fit::Free,
        Some(other) if when.values.is_empty() && !other.is_absent() => true,
        Some(Value::Text(text)) if refused(text) => return Fit::Free,
        Some(Value::Text(text)) => when.values.contains(&text.as_ref()),
        Some(Value::Bool(flag)) => when.values.contains(&if *flag { "true" } else { "false" }),
        // Not given, of a wrong type, or no word of the choice: one issue there is enough.
        _ => return Fit::Free,
    };
    match (holds, when.needs, when.only) {
        (true, true, _) => Fit::Needed,
        (false, _, true) => Fit::Refused,
        _ => Fit::Free,
    }
}

pub(super) fn situation(when: &When) -> String {
    match when.values {
        [] => format!("`{}` is given", when.field),
        [one] => format!("`{}` is {one}", when.field),
        many => format!("`{}` is one of: {}", when.field, join(many, ", ")),
    }
}

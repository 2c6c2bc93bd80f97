//! Rules that are tables: what one word allows another parameter to be.

use alloc::format;

use crate::issue::Code;
use crate::schema::{Findings, Params};
use crate::util::text::join;
use crate::value::Value;

/// Words that `field` may have, by the word of `selector`. Other words of `selector` allow everything, and words that
/// no row has are refused by the declaration of the field.
pub(super) fn allowed(
    params: &Params<'_>,
    found: &mut Findings,
    selector: &str,
    field: &str,
    rows: &[(&str, &[&str])],
) {
    let (Some(kind), Some(word)) = (params.text(selector), params.text(field)) else { return };
    let Some((_, words)) = rows.iter().find(|(of, _)| *of == kind) else { return };
    if !words.contains(&word) && rows.iter().any(|(_, words)| words.contains(&word)) {
        let message =
            format!("is not allowed where `{selector}` is {kind}; must be one of: {}", join(words, ", "));
        found.rule(field, Code::NotAllowed, message);
    }
}

/// The most that each field may be under some words of `selector`.
pub(super) fn limits(
    params: &Params<'_>,
    found: &mut Findings,
    selector: &str,
    rows: &[(&str, &[&str], u32)],
) {
    let Some(kind) = params.text(selector) else { return };
    for (field, _, most) in rows.iter().filter(|(_, kinds, _)| kinds.contains(&kind)) {
        let over = params.get(field).and_then(Value::as_num).is_some_and(|n| n > f64::from(*most));
        // More than any kind may have is refused by the declaration of the field.
        if over && !found.issues.iter().any(|i| i.path == *field) {
            found.rule(field, Code::Range, format!("may be at most {most} where `{selector}` is {kind}"));
        }
    }
}

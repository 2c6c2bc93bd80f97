//! Rules of contacts and their properties.

use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::value::Value;

const KEY_TYPE: &[Rule] = &[Rule::declared(
    "A14",
    "key_type",
    &[Code::Choice],
    "A contact is named by its identifier, its phone, or your own identifier.",
)];

/// The rules of `contacts.create`.
pub const CREATE: &[Rule] = &[
    Rule::declared("A14", "name", &[Code::Required], "A contact needs a name."),
    Rule::of(
        "A14",
        "phone_number",
        &[Code::Required],
        "A contact needs a phone, an identifier of your own, or both.",
        reachable,
    ),
];

/// The rules of `contacts.update`.
pub const UPDATE: &[Rule] = KEY_TYPE;

/// The rules of `contacts.get`.
pub const GET: &[Rule] = KEY_TYPE;

/// The rules of `contacts.delete`.
pub const DELETE: &[Rule] =
    &[Rule::declared("A14", "key_type", &[Code::Unknown], "A contact is deleted by its identifier only.")];

/// The rules of `contact_properties.create`.
pub const PROPERTY: &[Rule] = &[
    Rule::declared(
        "A15",
        "type, name",
        &[Code::Required, Code::Choice],
        "A property needs a name, and a type that there is.",
    ),
    Rule::of(
        "A15",
        "config_values.allowed_values",
        &[Code::Required],
        "An enumeration needs the values that are allowed.",
        enumeration,
    ),
];

/// Rules that only the service can check.
pub const SERVER_ONLY: &[(&str, &str)] =
    &[("A15", "Only the service knows whether 25 properties are visible already.")];

fn reachable(params: &Params<'_>, found: &mut Findings) {
    if !["phone_number", "external_id"].into_iter().any(|name| params.filled(name)) {
        found.missing("phone_number", "is required, or give `external_id` instead");
    }
}

fn enumeration(params: &Params<'_>, found: &mut Findings) {
    let values = match params.get("config_values") {
        None => None,
        Some(config @ Value::Map(_)) => config.get("allowed_values").filter(|v| !v.is_absent()),
        // Wrongly typed: already reported.
        Some(_) => return,
    };
    let empty = values.is_none_or(|v| v.as_text() == Some(""));
    if params.text("type") == Some("enum") && empty {
        found.missing("config_values.allowed_values", "is required where `type` is enum");
    }
}

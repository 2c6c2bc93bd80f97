//! Rules of `var` in a template: an example for every variable, and for nothing else.

use super::template::{Template, entries, entries_are_readable, entry};
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::value::{Value, holds};

/// In the order of their numbers.
pub(super) const RULES: [Rule; 6] = [
    Rule::of(
        "C49",
        "var[\"x\"]",
        &[Code::MissingVariable],
        "Every variable of body, header and links has an example.",
        |params, found| missing(params, found, false),
    ),
    Rule::of(
        "C50",
        "var[\"code\"]",
        &[Code::MissingVariable],
        "A code to copy, and every `AUTHENTICATION`, uses the variable `code`.",
        |params, found| missing(params, found, true),
    )
    .inferred(),
    Rule::of(
        "C51",
        "var[\"x\"]",
        &[Code::Format],
        "A key is only the name: letters, digits and `_`.",
        keys_are_bare,
    ),
    Rule::declared("C52", "var[\"x\"]", &[Code::Type], "Each entry is an object with `value`, a text."),
    Rule::of("C53", "var[\"x\"]", &[Code::UnusedVariable], "Every entry is used in a text.", unused)
        .advice()
        .inferred(),
    Rule::of(
        "C54",
        "var[\"code\"].value",
        &[Code::Length],
        "A code to copy has up to 15 characters.",
        code_is_short,
    )
    .inferred(),
];

/// Most characters of a code to copy.
const MOST: usize = 15;

/// `code` has a rule of its own, but one that a text names too is the same gap.
fn missing(params: &Params<'_>, found: &mut Findings, code: bool) {
    let template = Template::of(params);
    if !entries_are_readable(params) {
        return;
    }
    let given = entries(params);
    for (name, _) in template.uses() {
        let implied = name == "code" && (template.is_code() || template.copies_code());
        if implied == code && !holds(&given, name) && !found.skips_rule("var") {
            found.rule(
                &entry(name),
                Code::MissingVariable,
                "needs an example: the template uses this variable".into(),
            );
        }
    }
}

/// Whether a key is a name of a variable alone, without the marks that it has in a text or on the wire. Which letters
/// beyond ASCII a name may have is unknown, so all characters there are taken for letters.
pub(super) fn is_bare(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || !b.is_ascii())
}

pub(super) fn not_bare(found: &mut Findings, key: &str) {
    let message = "must be only the name (letters, digits and `_`): `day`, not `var.day` or `{{.day}}`";
    found.field(&entry(key), Code::Format, message.into());
}

fn keys_are_bare(params: &Params<'_>, found: &mut Findings) {
    for (key, _) in entries(params) {
        if !is_bare(key) && !found.skips_field("var") {
            not_bare(found, key);
        }
    }
}

fn unused(params: &Params<'_>, found: &mut Findings) {
    let uses = Template::of(params).uses();
    for (key, _) in entries(params) {
        if is_bare(key) && !holds(&uses, key) && !found.skips_warning("var") {
            found.warn(&entry(key), Code::UnusedVariable, "is not used in the template".into());
        }
    }
}

fn code_is_short(params: &Params<'_>, found: &mut Findings) {
    if !Template::of(params).copies_code() {
        return;
    }
    for (key, value) in entries(params) {
        if key == "code" && value.get("value").and_then(Value::as_text).is_some_and(is_long) {
            found.rule("var[\"code\"].value", Code::Length, too_long());
        }
    }
}

pub(super) fn is_long(code: &str) -> bool {
    code.chars().count() > MOST
}

pub(super) fn too_long() -> alloc::string::String {
    "may have at most 15 characters where a button copies it".into()
}

//! Rules of sending and updating that need the stored template, `given.outbound`, and those of sending alone.

use alloc::vec::Vec;

use super::stored::Stored;
use super::template::{entries, entries_are_readable, entry};
use super::values::{is_bare, is_long, not_bare, too_long};
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::util::text::find;
use crate::value::{Value, holds};

/// In the order of their numbers.
pub(super) const RULES: [Rule; 15] = [
    Rule::declared("S1", "outbound_id", &[Code::Required], "A template is needed."),
    Rule::declared(
        "S2",
        "phone_number",
        &[Code::Required, Code::Format],
        "The number is digits only, without country code.",
    ),
    Rule::declared(
        "S3",
        "country_code",
        &[Code::Required, Code::Format],
        "The calling code is a plus sign and digits.",
    ),
    Rule::of(
        "S3",
        "country_code",
        &[Code::Format],
        "Whether a calling code without plus works is unknown: it is sent as given.",
        code_has_plus,
    )
    .advice()
    .inferred(),
    Rule::declared(
        "S4",
        "user_authorized",
        &[Code::Required, Code::MustBeTrue],
        "The recipient must have agreed.",
    ),
    Rule::of(
        "S5",
        "flow_id",
        &[Code::Required],
        "A stored template that is not a notification needs a flow, here or as its `default_flow_id`.",
        flow_is_told,
    ),
    Rule::of("S6", "flow_id", &[Code::NotAllowed], "A stored notification starts no flow.", flow_is_not_told),
    Rule::of(
        "S7",
        "var[\"x\"]",
        &[Code::MissingVariable],
        "Every variable of the stored template needs a value.",
        |params, found| missing(params, found, false),
    ),
    Rule::of(
        "S8",
        "var[\"code\"]",
        &[Code::MissingVariable],
        "A stored template of `AUTHENTICATION`, or with a code to copy, needs `code`.",
        |params, found| missing(params, found, true),
    ),
    Rule::of(
        "S9",
        "outbound_id",
        &[Code::NotAllowed],
        "A stored template that is pending, rejected, disabled or paused cannot be sent.",
        is_approved,
    ),
    Rule::of(
        "S9",
        "outbound_id",
        &[Code::NotAllowed],
        "Whether a stored template that is being deleted can still be sent is unknown.",
        is_not_being_deleted,
    )
    .advice()
    .inferred(),
    Rule::declared("S10", "account_id", &[Code::Format], "Letters, digits, `_`, `.` and `-` only."),
    Rule::of(
        "S13",
        "var[\"x\"]",
        &[Code::Format],
        "Meta refuses values that are empty, or have line breaks, tabs, or 4 spaces in a row.",
        values_are_plain,
    )
    .advice()
    .third_party(),
    Rule::of(
        "S14",
        "var[\"x\"]",
        &[Code::UnusedVariable],
        "A value that the stored template does not use may be refused.",
        |params, found| unused(params, found, false),
    )
    .advice()
    .inferred(),
    BARE_NAMES,
];

/// Shared by `outbounds.send` and `flows.send_link`.
pub(in crate::catalogue::rules) const BARE_NAMES: Rule = Rule::of(
    "S15",
    "var[\"x\"]",
    &[Code::Format],
    "A variable is given by its name alone, as C51 has it: the client writes `var.` before it. Which letters a name may \
     have is inferred, so one that the stored template has is right whatever its letters.",
    names_are_bare,
);

/// C54 again, for the value that is sent.
pub(super) const CODE: Rule = Rule::of(
    "C54",
    "var[\"code\"]",
    &[Code::Length],
    "A code to copy has up to 15 characters, where the stored template has one.",
    code_is_short,
)
.inferred();

/// For `outbounds.update`.
pub(super) const DISABLED: Rule = Rule::of(
    "U2",
    "outbound_id",
    &[Code::NotAllowed],
    "A stored template that is disabled cannot be changed.",
    |params, found| {
        if Stored::of(params).is_some_and(|stored| stored.is("outbound_status", &["DISABLED"])) {
            found.rule("outbound_id", Code::NotAllowed, "is disabled and cannot be changed".into());
        }
    },
);

fn code_has_plus(params: &Params<'_>, found: &mut Findings) {
    if params.text("country_code").is_some_and(|code| code.starts_with(|c: char| c.is_ascii_digit())) {
        found.warn("country_code", Code::Format, "should begin with a plus sign; it is sent as given".into());
    }
}

fn has_flow(params: &Params<'_>) -> bool {
    params.text("flow_id").is_some_and(|id| !id.is_empty())
}

fn flow_is_told(params: &Params<'_>, found: &mut Findings) {
    let Some(stored) = Stored::of(params) else { return };
    let given = params.given("flow_id") && params.text("flow_id") != Some("");
    if stored.is_notification() == Some(false) && !given && !stored.has_flow() {
        found.rule(
            "flow_id",
            Code::Required,
            "is required: the template is not a notification and has no default flow".into(),
        );
    }
}

fn flow_is_not_told(params: &Params<'_>, found: &mut Findings) {
    if Stored::of(params).and_then(Stored::is_notification) == Some(true) && has_flow(params) {
        found.rule("flow_id", Code::NotAllowed, "is not allowed: the template is a notification".into());
    }
}

/// Variables of the stored template without a value: all but `code`, or only `code`.
pub(in crate::catalogue::rules) fn missing(params: &Params<'_>, found: &mut Findings, code: bool) {
    let Some(stored) = Stored::of(params) else { return };
    if !entries_are_readable(params) {
        return;
    }
    let needs_code = stored.needs_code();
    let mut names = if code { Vec::new() } else { stored.uses().unwrap_or_default() };
    if code && needs_code {
        names.push(("code", &Value::Null));
    }
    let given = entries(params);
    for (name, _) in names {
        let other = !code && needs_code && name == "code";
        if !other && !holds(&given, name) && !found.skips_rule("var") {
            found.rule(
                &entry(name),
                Code::MissingVariable,
                "needs a value: the template uses this variable".into(),
            );
        }
    }
}

fn is_approved(params: &Params<'_>, found: &mut Findings) {
    let refused = &["PENDING", "REJECTED", "DISABLED", "PAUSED"];
    if Stored::of(params).is_some_and(|stored| stored.is("outbound_status", refused)) {
        found.rule("outbound_id", Code::NotAllowed, "cannot be sent: only an approved template can".into());
    }
}

fn is_not_being_deleted(params: &Params<'_>, found: &mut Findings) {
    if Stored::of(params).is_some_and(|stored| stored.is("outbound_status", &["PENDING_DELETION"])) {
        let message = "is being deleted, so sending it may fail";
        found.warn("outbound_id", Code::NotAllowed, message.into());
    }
}

fn names_are_bare(params: &Params<'_>, found: &mut Findings) {
    let stored = Stored::of(params).and_then(Stored::uses).unwrap_or_default();
    for (key, _) in entries(params) {
        if !is_bare(key) && !holds(&stored, key) && !found.skips_field("var") {
            not_bare(found, key);
        }
    }
}

fn values_are_plain(params: &Params<'_>, found: &mut Findings) {
    for (key, value) in entries(params) {
        let odd =
            |text: &str| text.is_empty() || text.contains(['\n', '\r', '\t']) || find(text, "    ").is_some();
        if value.as_text().is_some_and(odd) && !found.skips_warning("var") {
            let message =
                "is likely to be refused: it is empty, or has line breaks, tabs, or 4 spaces in a row";
            found.warn(&entry(key), Code::Format, message.into());
        }
    }
}

/// Values that the stored template does not use.
pub(in crate::catalogue::rules) fn unused(params: &Params<'_>, found: &mut Findings, refused: bool) {
    let Some(stored) = Stored::of(params) else { return };
    let Some(names) = stored.uses() else { return };
    let needs_code = stored.needs_code();
    for (key, _) in entries(params) {
        let used = holds(&names, key) || (key == "code" && needs_code);
        let skips = if refused { Findings::skips_rule } else { Findings::skips_warning };
        // S15 refuses a key that is not a name.
        if !used && is_bare(key) && !skips(found, "var") {
            let say = if refused { Findings::rule } else { Findings::warn };
            say(found, &entry(key), Code::UnusedVariable, "is not used by the template".into());
        }
    }
}

fn code_is_short(params: &Params<'_>, found: &mut Findings) {
    if Stored::of(params).is_none_or(|stored| stored.is_code() || !stored.copies_code()) {
        return;
    }
    for (key, value) in entries(params) {
        if key == "code" && value.as_text().is_some_and(is_long) {
            found.rule(&entry(key), Code::Length, too_long());
        }
    }
}

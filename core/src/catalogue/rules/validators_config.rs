//! Which setting suits which validator, and how far it goes.

use alloc::format;
use alloc::string::ToString;

use super::by_word::{allowed, limits};
use crate::issue::{Code, Path};
use crate::schema::{Findings, Params, Rule};
use crate::util::text::join;
use crate::value::{Value, sorted};

const DOCUMENT: &str = "document-validation";
const FACE: &str = "face-recognition";
const EMAIL: &str = "email-verification";
const PHONE: &str = "phone-verification";

const METHODS: &[&str] = &[
    "government-database-validation",
    "photocopy-analysis",
    "manual-review",
    "data-consistency",
    "image-analysis",
    "photo-of-photo",
];

const LIMITS: &[(&str, &[&str], u32)] = &[
    ("retry_ttl", &[FACE], 300),
    ("allowed_retries", &[DOCUMENT], 3),
    ("allowed_retries", &[FACE], 2),
    ("timeout", &[PHONE, EMAIL], 600),
];

/// What is set, with the validators that have it. What only says where it is set is no setting.
const SETTINGS: &[(&str, &[&str])] = &[
    ("retry_ttl", &[DOCUMENT, FACE]),
    ("validation_method", &[DOCUMENT]),
    ("support_email", &[EMAIL]),
    ("threshold", &[FACE]),
    ("use_manual_review", &[FACE]),
    ("include_face_search", &[FACE]),
    ("custom_name", &[PHONE]),
    ("email_subject", &[EMAIL]),
    ("email_title", &[EMAIL]),
    ("email_text_1", &[EMAIL]),
    ("email_text_2", &[EMAIL]),
    ("allowed_retries", &[DOCUMENT, FACE, EMAIL, PHONE]),
    ("timeout", &[DOCUMENT, FACE, EMAIL, PHONE]),
];

/// Settings that can be reset, by validator.
const SET_BACK: &[(&str, &[&str])] = &[
    (DOCUMENT, &["timeout", "allowed_retries", "use_manual_review", "document_config", "retry_ttl"]),
    (FACE, &["threshold", "timeout", "enrollment_timeout", "use_manual_review", "include_face_search"]),
    (
        EMAIL,
        &[
            "timeout",
            "allowed_retries",
            "email_subject",
            "email_title",
            "email_text_1",
            "email_text_2",
            "support_email",
        ],
    ),
    (PHONE, &["allowed_retries", "timeout", "custom_name"]),
];

/// The rules of `validators_config.update`.
pub const UPDATE_RULES: &[Rule] = &[
    Rule::declared(
        "settings of the validator",
        "the setting that the validator does not have",
        &[Code::NotAllowed],
        "Retries within a time are for documents and faces; methods, versions and countries for documents; threshold, \
         manual review and search for faces; the texts of the e-mail for e-mail addresses; the name for phones.",
    ),
    Rule::declared(
        "kind of document",
        "document_type",
        &[Code::Required],
        "Methods are set for one kind of document.",
    ),
    Rule::of(
        "kind of document of documents",
        "document_type",
        &[Code::NotAllowed],
        "Only the validation of documents has kinds of document.",
        kind_of_document,
    ),
    Rule::of(
        "names of methods",
        "validation_method[\"x\"]",
        &[Code::Unknown],
        "Only known methods can be set.",
        names_of_methods,
    ),
    Rule::of(
        "limits of the validator",
        "retry_ttl, allowed_retries, timeout",
        &[Code::Range],
        "300 seconds for the retry of a face; 3 retries for documents, 2 for faces, 4 for the others; 600 seconds for \
         phones and e-mail addresses, 21600 for the others.",
        |params, found| limits(params, found, "validator", LIMITS),
    ),
    Rule::of(
        "something to set",
        "the first setting of the validator",
        &[Code::Required],
        "At least one setting is required besides the validator.",
        something_to_set,
    ),
];

/// The rules of `validators_config.delete`.
pub const DELETE_RULES: &[Rule] = &[Rule::of(
    "setting of the validator",
    "type",
    &[Code::NotAllowed],
    "Each validator has settings of its own.",
    |params, found| allowed(params, found, "validator", "type", SET_BACK),
)];

fn kind_of_document(params: &Params<'_>, found: &mut Findings) {
    let other = |kind| matches!(kind, FACE | EMAIL | PHONE);
    if params.given("document_type") && params.text("validator").is_some_and(other) {
        let message = format!("is only allowed where `validator` is {DOCUMENT}");
        found.rule("document_type", Code::NotAllowed, message);
    }
}

fn names_of_methods(params: &Params<'_>, found: &mut Findings) {
    let Some(Value::Map(methods)) = params.get("validation_method") else { return };
    for (name, _) in sorted(methods).into_iter().filter(|(name, v)| !v.is_absent() && !METHODS.contains(name))
    {
        if !found.skips_rule("validation_method") {
            let message = format!("is not one of: {}", join(METHODS, ", "));
            found.rule(&Path::of_entry("validation_method", name), Code::Unknown, message);
        }
    }
}

fn something_to_set(params: &Params<'_>, found: &mut Findings) {
    let Some(validator) = params.text("validator") else { return };
    let mut own = SETTINGS.iter().filter(|(_, of)| of.contains(&validator)).map(|(name, _)| *name);
    let given = SETTINGS.iter().any(|(name, _)| params.given(name));
    if let (false, Some(first)) = (given, own.next()) {
        let message = "is required, or another setting of this validator";
        found.rule(first, Code::Required, message.to_string());
    }
}

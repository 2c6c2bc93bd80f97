//! What enrollments and validations need, where more than the type alone decides.
//!
//! What the type decides alone stands beside each parameter in the catalogue.

use alloc::string::ToString;

use super::by_word::{allowed, limits};
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::value::Value;

const PHONE: &str = "phone-verification";
const EMAIL: &str = "email-verification";
const FACE: &str = "face-recognition";

/// Countries of a search of faces.
const SEARCHED: &[&str] = &["ALL", "BR", "CL", "CO", "CR", "EC", "MX", "PE"];

const ENROLLED_IN: &[(&str, &[&str])] =
    &[(PHONE, &["CO", "CL", "MX", "BR", "VE", "PE", "EC", "AR", "US"]), ("face-search", SEARCHED)];

const VALIDATED_IN: &[(&str, &[&str])] = &[
    ("document-validation", &["CO", "CL", "MX", "PE", "BR", "CR", "SV", "VE", "PA", "ALL"]),
    ("face-search", SEARCHED),
];

const COUNTRY_DOC: &str = "Each type takes the countries that it is offered in.";

/// The rules of `enrollments.create`.
pub const ENROLLMENT_RULES: &[Rule] = &[
    Rule::declared(
        "inputs of the type",
        "country, phone_type, phone_number, email, fraud_reason",
        &[Code::Required],
        "A phone needs its label and number, an e-mail enrollment its address, a search of faces its country and reason.",
    ),
    Rule::declared(
        "confirmation of faces",
        "confirmation",
        &[Code::NotAllowed],
        "`confirmation` is only for the enrollment of a face.",
    ),
    Rule::declared("account name", "account_id", &[Code::Format], ACCOUNT_DOC),
    Rule::of("country of the type", "country", &[Code::NotAllowed], COUNTRY_DOC, |params, found| {
        allowed(params, found, "type", "country", ENROLLED_IN);
    }),
    Rule::of(
        "country of the phone",
        "country",
        &[Code::Required],
        "A phone needs a country unless its account has one; a generated account has none.",
        country_of_the_phone,
    ),
    Rule::of(
        "phone number",
        "phone_number",
        &[Code::Format],
        "A phone has its country code; E.164, a plus and up to 15 digits, is sure to be understood.",
        phone_number,
    )
    .inferred()
    .advice(),
];

const ACCOUNT_DOC: &str = "An account of your own is named with letters, digits, `_`, `.` and `-`.";

/// The rules of `accounts.create`.
pub const ACCOUNT_RULES: &[Rule] =
    &[Rule::declared("account name", "account_id", &[Code::Format], ACCOUNT_DOC)];

/// The rules of `validations.create`.
pub const VALIDATION_RULES: &[Rule] = &[
    Rule::declared(
        "inputs of the type",
        "account_id, country, document_type, phone_locale, verify_channel, phone_type",
        &[Code::Required],
        "All but documents need an account; documents and searches of faces a country; documents their kind; phones the \
         language, the channel and the label.",
    ),
    Rule::declared(
        "custom type of documents",
        "custom_type",
        &[Code::NotAllowed],
        "Only the validation of a document creates a check.",
    ),
    Rule::declared("account name", "account_id", &[Code::Format], ACCOUNT_DOC),
    Rule::of("country of the type", "country", &[Code::NotAllowed], COUNTRY_DOC, |params, found| {
        allowed(params, found, "type", "country", VALIDATED_IN);
    }),
    Rule::of(
        "time limit",
        "timeout",
        &[Code::Range],
        "At most 600 seconds for phones and e-mail addresses, 21600 for the others.",
        |params, found| limits(params, found, "type", &[("timeout", &[PHONE, EMAIL], 600)]),
    ),
    Rule::of(
        "speech precision",
        "minimum_precision",
        &[Code::Required],
        "`speech_match` needs to know how exact the speech must be.",
        speech_precision,
    ),
    Rule::of(
        "account of the retry",
        "account_id",
        &[Code::Required],
        "A retry names the account of the failed validation, even a generated one.",
        account_of_the_retry,
    ),
    Rule::of(
        "retry of a face",
        "subvalidations",
        &[Code::Required],
        "A face can be retried with passive liveness only.",
        retry_of_a_face,
    ),
];

fn country_of_the_phone(params: &Params<'_>, found: &mut Findings) {
    if params.text("type") == Some(PHONE) && !params.given("account_id") && !params.given("country") {
        let message =
            "is required for the phone of a generated account; or give an `account_id` that has a country";
        found.rule("country", Code::Required, message.to_string());
    }
}

fn phone_number(params: &Params<'_>, found: &mut Findings) {
    let Some(text) = params.text("phone_number").filter(|text| !text.is_empty()) else { return };
    let fits = text
        .strip_prefix('+')
        .is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()) && (7..=15).contains(&n.len()));
    if !fits {
        let message = "should be E.164: a plus sign, the country code and the number, without spaces";
        found.warn("phone_number", Code::Format, message.to_string());
    }
}

/// Whether a list holds a word.
fn holds(list: Option<&Value<'_>>, word: &str) -> bool {
    matches!(list, Some(Value::List(items)) if items.iter().any(|item| item.as_text() == Some(word)))
}

fn speech_precision(params: &Params<'_>, found: &mut Findings) {
    if holds(params.get("subvalidations"), "speech_match") && !params.given("minimum_precision") {
        let message = "is required where `subvalidations` contains speech_match";
        found.rule("minimum_precision", Code::Required, message.to_string());
    }
}

fn account_of_the_retry(params: &Params<'_>, found: &mut Findings) {
    if params.given("retry_of_id") && !params.given("account_id") {
        let message = "is required for a retry: the account of the failed validation, even a generated one";
        found.rule("account_id", Code::Required, message.to_string());
    }
}

fn retry_of_a_face(params: &Params<'_>, found: &mut Findings) {
    let alive = || match params.get("subvalidations") {
        None => false,
        Some(list @ Value::List(_)) => holds(Some(list), "passive_liveness"),
        Some(_) => true, // No list: that is one problem already.
    };
    if params.given("retry_of_id") && params.text("type") == Some(FACE) && !alive() {
        let message = "must contain passive_liveness to retry a face";
        found.rule("subvalidations", Code::Required, message.to_string());
    }
}

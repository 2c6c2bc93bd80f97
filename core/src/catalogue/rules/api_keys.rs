//! Rules of keys: what each kind of key, and each product, needs.

use alloc::string::ToString;

use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};

const IDENTITY: &str = "digital-identity";

/// The rules of `api_keys.create`.
pub const CREATE: &[Rule] = &[
    Rule::declared("product", "grant", &[Code::Required], "A web or sdk key needs a `grant`."),
    Rule::declared("name", "key_name", &[Code::Required], "A backend key has a name."),
    Rule::declared(
        "digital identity",
        "flow_id, country, redirect_url",
        &[Code::Required],
        "A key for digital identity needs a flow, a country, and the address that the browser opens at the end.",
    ),
    Rule::declared("account", "account_id", &[Code::Format], "Letters, digits, `_`, `.` and `-` only."),
    Rule::declared(
        "phones",
        "phones[i], phone",
        &[Code::Format],
        "A phone is written as E.164 has it: a plus sign, country code and number.",
    ),
    Rule::declared("e-mails", "emails[i]", &[Code::Format], "An e-mail address has one `@`.").inferred(),
    Rule::of(
        "read for digital identity",
        "account_id, document_type",
        &[Code::NotAllowed],
        "The service uses these only for digital identity.",
        read_for_identity,
    )
    .advice(),
];

fn read_for_identity(params: &Params<'_>, found: &mut Findings) {
    let read = match params.text("grant") {
        Some(grant) => grant == IDENTITY,
        // Where a grant is missing, that is what is wrong.
        None => params.given("grant") || params.text("key_type") != Some("backend"),
    };
    if read {
        return;
    }
    for name in ["account_id", "document_type"] {
        if params.given(name) {
            let message = "is ignored unless `grant` is digital-identity";
            found.warn(name, Code::NotAllowed, message.to_string());
        }
    }
}

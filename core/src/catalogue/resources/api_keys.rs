//! API keys: for servers, and for one person in a web flow.

use super::shared::{ACCOUNT_NAME, E164, EMAIL};
use crate::catalogue::rules::api_keys as rules;
use crate::schema::Host::Account;
use crate::schema::*;
use crate::util::text::find;

/// Address that a browser can be sent to; an app's own scheme is one too.
pub(crate) const URL: Format = Format {
    name: "url",
    fits: |text| {
        let scheme = |s: &str| {
            s.starts_with(|c: char| c.is_ascii_alphabetic())
                && s.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
        };
        let blank = |c: char| c.is_whitespace() || c.is_control();
        find(text, "://").is_some_and(|at| {
            let (before, rest) = (text.get(..at).unwrap_or_default(), text.get(at + 3..).unwrap_or_default());
            scheme(before) && !rest.is_empty() && !rest.contains(blank)
        })
    },
    says: "a whole address, such as `https://example.com/end`",
};

const KEY_TYPE: &Choice = &Choice::of("KeyType", &["backend", "web", "sdk", "generator"]);

const KEY_VERSION: &Choice = &Choice::of("KeyVersion", &["0", "1"]);

const GRANT: &Choice = &Choice::of("Grant", &["digital-identity", "signals", "validations"]);

const KEY_COUNTRY: &Choice =
    &Choice::of("KeyCountry", &["ALL", "BR", "CL", "CO", "CR", "EC", "MX", "PE", "AR", "SV"]).open();

const KEY_DOCUMENT_TYPE: &Choice =
    &Choice::of("KeyDocumentType", &["passport", "driver-license", "foreign-id", "national-id", "pep"])
        .grows();

const START_VARIABLES: &Record = &Record::of(
    "StartVariables",
    &[may("metadata", map(&TEXT), "Data of your own, which come back as `metadata` of the result.")],
);

const CREATED_KEY: &Record = &Record::of(
    "CreatedApiKey",
    &[
        has(
            "api_key",
            SECRET,
            "The key. It opens the account, or the process of one person: keep it secret.",
        )
        .also(&["code"])
        .note("The table and all working code say `api_key`, the printed example `code`: both are read."),
        may("message", TEXT, "What was done, in a sentence."),
    ],
);

const API_KEYS: &Record = &Record::of(
    "ApiKeysAnswer",
    &[may("api_keys", list(&JSON), "Keys of the account.")
        .third_party()
        .note("Nobody shows an answer, so the items are kept as they come.")],
);

/// A text that only digital identity reads.
const DI_ONLY: &str = "Only read where `grant` is digital-identity.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Account, "api_keys.create", "/v1/api-keys")
        .about(
            "Create a key, such as the web token that one person runs a flow with.",
            "Needs a backend key. A web token is for one person and one process, and lives about two hours; \
             `links.hosted_flow` makes the address that the person opens, and `processes.create`, with the \
             token as `api_key`, tells which process it is.",
        )
        .note(
            "Printed under the host of identity, but only the host of accounts answers: the other one says \
             403. An older page gives a token 25 minutes, not two hours.",
        )
        .takes(&[
            form("key_type", choice(KEY_TYPE), "Kind of key.").note(
                "The table has backend and web, the text of the page sdk too; generator is known from \
                 Truora's own mobile code.",
            ),
            form("api_key_version", choice(KEY_VERSION), "Version of the key, 0 if left out.")
                .optional()
                .note("Guides send 1."),
            form("grant", choice(GRANT), "Product that the key opens.")
                .when(&When::needed("key_type", &["web", "sdk"]))
                .note("Truora's own mobile code sends validations for sdk keys; no page names it."),
            form("key_name", TEXT, "Name of the key.").when(&When::needed("key_type", &["backend"])),
            form("flow_id", ID, "Flow that the person runs; it must be published.")
                .when(&When::needed("grant", &["digital-identity"])),
            form("country", choice(KEY_COUNTRY), "Country of the process.")
                .when(&When::needed("grant", &["digital-identity"]))
                .note(
                    "The guide accepts only ALL, the reference these ten, and integrators send MX: other \
                     texts are sent as they come.",
                ),
            form("redirect_url", TEXT.format(URL), "Where the browser goes at the end.")
                .when(&When::needed("grant", &["digital-identity"])),
            form(
                "account_id",
                TEXT.format(ACCOUNT_NAME),
                "Your identifier of the person, made up if left out.",
            )
            .optional()
            .note(DI_ONLY),
            form("document_type", choice(KEY_DOCUMENT_TYPE), "Document that is chosen beforehand.")
                .optional()
                .note(DI_ONLY),
            form("emails", list(&TEXT.format(EMAIL)), "E-mail addresses to verify.").optional().note(
                "How a list travels is not said. The key is repeated, as Truora's own mobile code does \
                     elsewhere; integrators send one value, or one joined by commas.",
            ),
            form("phones", list(&TEXT.format(E164)), "Phones to verify, each with `+` and country code.")
                .optional()
                .note("Travels as `emails` does."),
            form(
                "phone",
                TEXT.format(E164),
                "One phone, with `+` and country code, by its name in the guide.",
            )
            .optional(),
            form("billing_hub", TEXT, "Billing hub that counts it.")
                .optional()
                .note("Needed where the account uses billing hubs."),
            form("start_variables", record(START_VARIABLES), "Variables that the flow starts with.")
                .optional(),
        ])
        .rules(rules::CREATE)
        .gives(CREATED_KEY),
    Operation::get(Account, "api_keys.list", "/v1/api-keys")
        .about("List the keys of the account.", "")
        .note("Only in a modelled specification of others, not in the reference.")
        .gives(API_KEYS)
        .third_party(),
    Operation::delete(Account, "api_keys.delete", "/v1/api-keys/{api_key_id}")
        .about("Revoke a key.", "")
        .note("Only in a modelled specification of others, not in the reference.")
        .takes(&[path("api_key_id", ID, "Identifier of the key.").third_party()])
        .gives_type(JSON)
        .billed()
        .third_party(),
];

const _: () = verify_all(OPS);

#[cfg(test)]
mod tests {
    use super::URL;

    #[test]
    fn addresses() {
        for good in ["https://example.com/end?a=1#b", "http://localhost:3000", "my.app+x://done"] {
            assert!((URL.fits)(good), "{good}");
        }
        for bad in ["", "example.com/end", "/end", "https://", "://x", "1a://x", "https://a b"] {
            assert!(!(URL.fits)(bad), "{bad}");
        }
    }
}

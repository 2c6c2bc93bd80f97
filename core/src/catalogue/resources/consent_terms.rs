//! Terms that a person consents to.

use crate::schema::Host::Account;
use crate::schema::*;

const CONSENT_TERMS: &Record = &Record::of(
    "ConsentTermsAnswer",
    &[
        may("client_id", ID, "Client that they belong to.").third_party(),
        may("terms_id", ID, "Identifier of the terms.").third_party(),
        may("version", TEXT, "Version of the terms.").third_party(),
        may("creation_date", TIME, "When they were created.").third_party(),
        may("terms", map(&map(&TEXT)), "Texts by country, or country and purpose, and then by language.")
            .third_party()
            .note("Such as `ALL`, `CO` and `MX-face_search`, each with `es`, `en` and `pt`."),
    ],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[Operation::get(
    Account,
    "consent_terms.get",
    "/v1/consent-terms/{terms_id}",
)
.about("Get the terms that a person consents to.", "")
.note(
    "Known from Truora's own mobile code. The name of the company in the text of a country goes along as \
             `extra`, with a key such as `CO.name`.",
)
.takes(&[
    path("terms_id", ID, "Identifier of the terms.").third_party(),
    query("terms", BOOL, "Whether the answer has the texts.").optional().third_party(),
])
.gives(CONSENT_TERMS)
.third_party()];

const _: () = verify_all(OPS);

//! Terms that a person consents to.

use crate::schema::Host::Account;
use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] =
    &[Operation::get(Account, "consent_terms.get", "/v1/consent-terms/{terms_id}")
        .about("Get terms that a person consents to.", "")
        .note("Truora's own mobile code calls it without reading the answer, so whatever comes is kept.")
        .takes(&[path("terms_id", ID, "Identifier of the terms.").third_party()])
        .gives_type(JSON)
        .third_party()];

const _: () = verify_all(OPS);

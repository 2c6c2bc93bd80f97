//! Whether the validators work.

use crate::schema::Host::Validations;
use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[Operation::get(Validations, "validators_status.get", "/v1/status")
    .about(
        "Get whether the validators are available.",
        "An answer of status 200 means that they are available.",
    )
    .note(
        "The table repeats the members of a validation, the example is an empty object: whatever comes \
             is kept.",
    )
    .gives_type(JSON)];

const _: () = verify_all(OPS);

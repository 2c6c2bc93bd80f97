//! What WhatsApp's providers report about messages. Not what Truora sends its customers.

use crate::schema::Host::Connect;
use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] =
    &[Operation::post(Connect, "provider_statuses.report", "/v1/whatsapp/statuses")
        .about(
            "Report the status of messages, as a provider.",
            "Probably meant only for Meta and Gupshup, not for users of this client.",
        )
        .note("Only its title is documented: the body is sent as given.")
        .takes(&[body("json", JSON, "What the provider reports.").inferred()])
        .gives_type(JSON)
        .inferred()];

const _: () = verify_all(OPS);

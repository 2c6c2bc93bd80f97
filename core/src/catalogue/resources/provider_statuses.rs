//! What WhatsApp's providers report about messages. Not what Truora sends its customers.

use crate::schema::Host::Connect;
use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] =
    &[Operation::post(Connect, "provider_statuses.report", "/v1/whatsapp/statuses")
        .about(
            "Report the status of messages, as a provider.",
            "Most likely meant for Meta and Gupshup alone, not for those who use this client.",
        )
        .note("Only its title is documented: the body is sent as it is given.")
        .takes(&[body("json", JSON, "What the provider reports.").inferred()])
        .gives_type(JSON)
        .inferred()];

const _: () = verify_all(OPS);

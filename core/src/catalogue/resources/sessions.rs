//! Conversations that an outbound message began.

use crate::schema::Host::Connect;
use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[Operation::post(
    Connect,
    "sessions.finish",
    "/v1/whatsapp/sessions/{session_id}/finish",
)
.about(
    "End a conversation.",
    "By the guide to the dashboard this cancels what is being verified, tells the person, and needs an \
             approved template to begin again; repeating it is slowed down by pauses of 5 to 30 minutes.",
)
.note("Only its title is documented for the API.")
.takes(&[path("session_id", ID, "Conversation, as `outbounds.send` names it.").inferred()])
.gives_type(JSON)
.inferred()
.billed()];

const _: () = verify_all(OPS);

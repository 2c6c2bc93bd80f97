//! Rules of inbound flows. Their fields decide them all.

use crate::issue::Code;
use crate::schema::Rule;

/// The rules of `inbound_flows.create`.
pub const CREATE: &[Rule] = &[Rule::declared(
    "A13",
    "flow_id, inbound_message, waba_phone_number",
    &[Code::Required],
    "An inbound flow needs a flow, a message and a line.",
)];

/// Rules that only the service can check.
pub const SERVER_ONLY: &[(&str, &str)] =
    &[("A13", "Only the service knows whether another inbound flow has the same message.")];

//! Advice on hooks: it is undocumented which parameters are required.

use alloc::string::ToString;

use crate::issue::Code;
use crate::schema::Rule;

/// The rules of `hooks.create`.
pub const CREATE: &[Rule] = &[Rule::of(
    "probably required",
    "actions, event_type, subscriber_address, subscriber_type",
    &[Code::Required],
    "The required parameters of a hook are undocumented. A hook without these would probably do nothing.",
    |params, found| {
        for name in ["actions", "event_type", "subscriber_address", "subscriber_type"] {
            if !params.filled(name) {
                found.warn(name, Code::Required, "is probably required".to_string());
            }
        }
    },
)
.inferred()
.advice()];

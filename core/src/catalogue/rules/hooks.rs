//! What a hook is most likely made of: nothing on record says which parameters are needed.

use alloc::string::ToString;

use crate::issue::Code;
use crate::schema::Rule;

/// The rules of `hooks.create`.
pub const CREATE: &[Rule] = &[Rule::of(
    "most likely needed",
    "actions, event_type, subscriber_address, subscriber_type",
    &[Code::Required],
    "Which parameters of a hook are needed is not on record. Without one of these it is hard to see what a hook would do.",
    |params, found| {
        for name in ["actions", "event_type", "subscriber_address", "subscriber_type"] {
            if !params.filled(name) {
                found.warn(name, Code::Required, "is most likely needed".to_string());
            }
        }
    },
)
.inferred()
.advice()];

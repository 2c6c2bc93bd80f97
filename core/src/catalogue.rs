//! The endpoints, as data: one file per resource, its records first, then its operations in the vendor's
//! order.
//!
//! To add one, write it in the file of its resource. `verify_all` refuses at compile time a path that does
//! not fit its parameters; the tests below refuse what a compiler cannot see.

#[cfg(any(test, feature = "packed", feature = "docs"))]
#[doc(hidden)]
pub mod lists;
#[cfg(any(test, feature = "packed"))]
mod packed;
mod resources;
#[doc(hidden)]
pub mod rules;

use alloc::boxed::Box;
use alloc::format;

use self::resources as r;
pub(crate) use self::resources::shared::UPLOAD_ANSWER;
use crate::error::{Error, ErrorCode};
use crate::schema::Operation;
pub use crate::secret::SECRETS;

/// Every operation, grouped by resource.
pub const GROUPS: &[&[Operation]] = &[
    r::checks::OPS,
    r::health::OPS,
    r::custom_types::OPS,
    r::settings::OPS,
    r::credentials::OPS,
    r::continuous_checks::OPS,
    r::provider_webhooks::OPS,
    r::batches::OPS,
    r::rules::OPS,
    r::rule_actions::OPS,
    r::hook_events::OPS,
    r::hooks::OPS,
    r::api_keys::OPS,
    r::flows::OPS,
    r::processes::OPS,
    r::consent_terms::OPS,
    r::validations::OPS,
    r::integrations::OPS,
    r::accounts::OPS,
    r::enrollments::OPS,
    r::validators_config::OPS,
    r::validators_status::OPS,
    r::inbound_flows::OPS,
    r::wabas::OPS,
    r::provider_statuses::OPS,
    r::campaigns::OPS,
    r::sessions::OPS,
    r::lines::OPS,
    r::outbounds::OPS,
    r::agent_templates::OPS,
    r::agents::OPS,
    r::chat_exports::OPS,
    r::chats::OPS,
    r::channels::OPS,
    r::contact_properties::OPS,
    r::contacts::OPS,
    r::customers::OPS,
    r::segments::OPS,
    r::decision_variables::OPS,
];

/// The operation of this id, for example `checks.create`.
#[cfg(not(feature = "packed"))]
pub fn find(id: &str) -> Option<&'static Operation> {
    all().find(|op| op.id == id)
}

/// The operation of this id, for example `checks.create`. The first search expands the packed catalogue.
#[cfg(feature = "packed")]
pub fn find(id: &str) -> Option<&'static Operation> {
    use alloc::vec::Vec;
    static ALL: std::sync::OnceLock<Vec<Operation>> = std::sync::OnceLock::new();
    ALL.get_or_init(|| packed::expand(packed::CATALOGUE, packed::NAMES)).iter().find(|op| op.id == id)
}

/// The operation of this id, or the error that there is none.
pub fn known(id: &str) -> Result<&'static Operation, Box<Error>> {
    find(id).ok_or_else(|| Error::new(ErrorCode::UnknownOperation, "", format!("unknown operation `{id}`")))
}

/// Every operation, in the order of [`GROUPS`].
pub fn all() -> impl Iterator<Item = &'static Operation> {
    GROUPS.iter().copied().flatten()
}

#[cfg(test)]
mod tests;

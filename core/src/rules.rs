//! What a table of single fields cannot say: rules over several parameters, one file per subject.
//!
//! Each is named by the `rules` of an operation, reads [`Params`](crate::check::Params), and reports path, code and
//! message to [`Findings`](crate::check::Findings).

pub mod agents;
pub mod api_keys;
pub mod batches;
mod by_word;
pub mod chats;
mod check_inputs;
pub mod contacts;
pub mod continuous;
pub mod custom_types;
pub mod inbound_flow;
mod instants;
pub mod json_logic;
pub mod outbound;
pub mod process_links;
pub mod processes;
pub mod required_inputs;
pub mod rule_actions;
pub mod settings;
pub mod validations;
pub mod validators_config;

use crate::check::Params;

/// Given, and no empty text.
fn filled(params: &Params<'_>, name: &str) -> bool {
    params.given(name) && params.text(name) != Some("")
}

//! What a table of single fields cannot say: rules over several parameters, one file per subject.
//!
//! Each is named by the `rules` of an operation, reads [`Params`](crate::check::Params), and reports path, code and
//! message to [`Findings`](crate::check::Findings).

mod by_word;
mod check_inputs;
pub mod continuous;
pub mod custom_types;
pub mod inbound_flow;
pub mod outbound;
pub mod required_inputs;
pub mod rule_actions;
pub mod settings;
pub mod validations;
pub mod validators_config;

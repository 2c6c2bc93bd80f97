//! What a table of single fields cannot say: rules over several parameters, one file per subject.
//!
//! Each is named by the `rules` of an operation, reads [`Params`], and reports path, code and
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
use crate::schema::Rule;

/// Every list of rules that an operation names, for what finds them by their place: a packed catalogue holds no code.
pub const ALL: &[&[Rule]] = &[
    required_inputs::RULES,
    rule_actions::RULES,
    validations::ENROLLMENT_RULES,
    validations::VALIDATION_RULES,
    validations::ACCOUNT_RULES,
    custom_types::RULES,
    inbound_flow::CREATE,
    contacts::CREATE,
    contacts::UPDATE,
    contacts::GET,
    contacts::DELETE,
    contacts::PROPERTY,
    agents::CAPACITY,
    agents::STATUS,
    agents::DELETE_TEMPLATES,
    agents::CREATE_TEMPLATE,
    agents::UPDATE_TEMPLATE,
    agents::LIST_TEMPLATES,
    continuous::CREATE_RULES,
    continuous::UPDATE_RULES,
    chats::EXPORT,
    chats::LIST_EXPORTS,
    chats::DEQUEUE,
    chats::UPDATE,
    chats::TAGS,
    chats::SEARCH,
    settings::RULES,
    validators_config::UPDATE_RULES,
    validators_config::DELETE_RULES,
    outbound::CREATE,
    outbound::UPDATE,
    outbound::SEND,
    outbound::LIST,
    api_keys::CREATE,
    process_links::OF_FLOW,
    process_links::OF_PROCESS,
    processes::LIST,
    batches::RULES,
    json_logic::CONDITION_RULES,
    json_logic::SEGMENT_RULES,
];

/// Given, and no empty text.
fn filled(params: &Params<'_>, name: &str) -> bool {
    params.given(name) && params.text(name) != Some("")
}

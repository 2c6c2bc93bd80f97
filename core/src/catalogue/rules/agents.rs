//! Rules of agents and their templates. Their fields decide them all.

use alloc::string::ToString;

use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};

const CONTENT: Rule = Rule::declared(
    "A2",
    "content_text",
    &[Code::Required, Code::Length],
    "A template needs a text of at most 500 characters.",
);

const KIND: Rule = Rule::declared("A4", "template_type", &[Code::Choice], "Templates are texts.");

/// The rules of `agent_templates.create`.
pub const CREATE_TEMPLATE: &[Rule] = &[
    Rule::declared(
        "A1",
        "template_name",
        &[Code::Required, Code::Format],
        "The name of a template has lowercase letters, digits and underscores.",
    ),
    CONTENT,
    KIND,
];

/// The rules of `agent_templates.update`.
pub const UPDATE_TEMPLATE: &[Rule] = &[CONTENT, KIND];

/// The rules of `agent_templates.delete_many`.
pub const DELETE_TEMPLATES: &[Rule] = &[Rule::declared(
    "A5",
    "template_names",
    &[Code::Required],
    "Deleting several templates needs their names.",
)];

/// The rules of `agent_templates.list`.
pub const LIST_TEMPLATES: &[Rule] = &[Rule::declared(
    "A17",
    "limit",
    &[Code::Range, Code::Format],
    "The page size is a whole number above 0: `range` for a number, `format` for a text.",
)];

/// The rules of `agents.update_capacity`.
pub const CAPACITY: &[Rule] = &[
    Rule::declared(
        "A6",
        "capacity",
        &[Code::Required],
        "Agents and the default get a capacity.",
    ),
    Rule::declared("A6", "targets", &[Code::Required], "Changing the capacity of agents needs the agents."),
    Rule::of(
        "A6",
        "capacity, targets",
        &[Code::NotAllowed],
        "Turning capacities on or off needs no capacity, and only a change for agents needs the agents: what is not \
         needed is sent all the same.",
        not_needed,
    )
    .advice(),
];

/// The rules of `agents.update_status`.
pub const STATUS: &[Rule] = &[
    Rule::declared("A7", "username", &[Code::Required], "A status is that of an agent."),
    Rule::declared("A7", "status", &[Code::Required, Code::Choice], "An agent is online or offline."),
];

fn not_needed(params: &Params<'_>, found: &mut Findings) {
    let kind = params.text("update_type");
    let none = kind == Some("toggle_capacity");
    for (name, needless) in [("capacity", none), ("targets", none || kind == Some("default"))] {
        if needless && params.given(name) {
            found.warn(name, Code::NotAllowed, "is ignored for this `update_type`".to_string());
        }
    }
}

/// Rules that only the service can check.
pub const SERVER_ONLY: &[(&str, &str)] =
    &[("A3", "Only the service knows whether a name is taken, and whether there are too many templates.")];

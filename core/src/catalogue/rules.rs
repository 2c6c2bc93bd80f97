//! Rules over several parameters, one file per subject.
//!
//! Each is named by the `rules` of an operation, reads [`Params`](crate::schema::Params), and reports path, code and
//! message to [`Findings`](crate::schema::Findings).

pub mod agents;
pub mod api_keys;
pub mod batches;
mod by_word;
pub mod chats;
mod check_inputs;
pub mod contacts;
pub mod continuous;
pub mod custom_types;
pub mod hooks;
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

use crate::schema::Rule;

/// Every list of rules that an operation names, for what finds them by their place: a packed catalogue holds no code.
pub const ALL: &[&[Rule]] = &[
    required_inputs::RULES,
    rule_actions::RULES,
    validations::ENROLLMENT_RULES,
    validations::VALIDATION_RULES,
    validations::ACCOUNT_RULES,
    custom_types::RULES,
    custom_types::DELETE_RULES,
    hooks::CREATE,
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

/// Rules that only the service can check, or that refuse nothing: number and reason.
pub const SERVER_ONLY: [&[(&str, &str)]; 5] = [
    outbound::SERVER_ONLY,
    inbound_flow::SERVER_ONLY,
    agents::SERVER_ONLY,
    chats::SERVER_ONLY,
    contacts::SERVER_ONLY,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use alloc::collections::BTreeMap;
    use alloc::format;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;
    use serde_json::Value;
    use std::path::Path;

    /// Rules with a number of the contract's, such as `C10`, by operation.
    fn numbered() -> impl Iterator<Item = (&'static str, &'static Rule)> {
        let number = |text: &str| {
            text.strip_prefix(['A', 'C', 'S', 'U'])
                .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
        };
        let all = catalogue::all().flat_map(|op| op.rules.iter().map(|rule| (op.id, rule)));
        all.filter(move |(_, rule)| number(rule.number))
    }

    #[test]
    fn every_number_is_built_or_explained() {
        let explained = SERVER_ONLY.iter().flat_map(|all| all.iter().map(|(number, _)| *number));
        let known: Vec<&str> = numbered().map(|(_, rule)| rule.number).chain(explained).collect();
        for (letter, most) in [('C', 58), ('S', 15), ('U', 4), ('A', 17)] {
            for n in 1..=most {
                let number = format!("{letter}{n}");
                assert!(known.contains(&number.as_str()), "{number}");
            }
        }
    }

    /// What a replay finds: codes of issues, then codes of issues and warnings. Nothing where the service was asked.
    fn codes(replay: &Value) -> (Vec<String>, Vec<String>) {
        let outcome = &replay["outcome"];
        let of = |name: &str| {
            let places = [&outcome["error"][name], &outcome["value"][name], &outcome[name]];
            let all = places.into_iter().filter_map(Value::as_array).flatten();
            all.filter_map(|issue| issue["code"].as_str().map(String::from)).collect::<Vec<_>>()
        };
        let (issues, warnings) = (of("issues"), of("warnings"));
        (issues.clone(), [issues, warnings].concat())
    }

    /// Replays of an operation, by the name of their file.
    fn replays(op: &str) -> BTreeMap<String, Value> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/replays").join(op);
        let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
        let read = |path: &Path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        entries.map(|entry| (entry.file_name().to_string_lossy().to_string(), read(&entry.path()))).collect()
    }

    /// `c10-…json` is refused or warned of by C10, and `c10-ok-…json` is not. Updating a message has the rules of creating it.
    #[test]
    fn every_numbered_rule_is_replayed_both_ways() {
        let mut rules: BTreeMap<(&str, &str), Vec<&Rule>> = BTreeMap::new();
        for (op, rule) in numbered() {
            let created =
                op == "outbounds.update" && outbound::CREATE.iter().any(|r| r.number == rule.number);
            let op = if created { "outbounds.create" } else { op };
            rules.entry((op, rule.number)).or_default().push(rule);
        }
        for ((op, number), rules) in rules {
            let prefix = format!("{}-", number.to_lowercase());
            let named = replays(op).into_iter().filter(|(name, _)| name.starts_with(&prefix));
            let (good, bad): (Vec<_>, Vec<_>) =
                named.partition(|(name, _)| name.starts_with(&format!("{prefix}ok")));
            assert!(!good.is_empty(), "{op}: {number} has no accepting replay");
            assert!(!bad.is_empty(), "{op}: {number} has no rejecting replay");
            for (name, replay) in &good {
                assert_eq!(codes(replay).0, [""; 0], "{op}/{name} is refused");
            }
            for (name, replay) in &bad {
                assert!(!codes(replay).1.is_empty(), "{op}/{name} is not refused");
            }
            // Their codes are in the printed documents only.
            for rule in rules.iter().filter(|rule| !rule.codes.is_empty()) {
                let met = bad.iter().flat_map(|(_, replay)| codes(replay).1);
                let met = met.filter(|met| rule.codes.iter().any(|code| code.text() == met)).count();
                assert!(met > 0, "{op}: no rejecting replay of {number} shows a code of: {}", rule.doc);
            }
        }
    }
}

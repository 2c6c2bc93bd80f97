//! The stored template, `given.outbound`, as the rules see it.

use alloc::vec::Vec;

use crate::schema::Params;
use crate::value::{Value, names};

/// The template as the service answered it.
#[derive(Clone, Copy)]
pub(super) struct Stored<'a>(&'a Value<'a>);

const MAPPINGS: [&str; 3] = ["variable_mapping", "header_variable_mapping", "buttons_variable_mapping"];

impl<'a> Stored<'a> {
    pub(super) fn of(params: &Params<'a>) -> Option<Self> {
        params.stored("outbound").map(Self)
    }

    /// Answers spell the same word in both cases.
    pub(super) fn is(self, member: &str, words: &[&str]) -> bool {
        let text = self.0.get(member).and_then(Value::as_text);
        text.is_some_and(|text| words.iter().any(|word| word.eq_ignore_ascii_case(text)))
    }

    pub(super) fn is_notification(self) -> Option<bool> {
        match self.0.get("is_notification") {
            Some(Value::Bool(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// An older guide shows the text `undefined` where there is nothing.
    pub(super) fn has_flow(self) -> bool {
        let flow = self.0.get("default_flow_id").and_then(Value::as_text);
        flow.is_some_and(|id| !id.is_empty() && id != "undefined")
    }

    pub(super) fn is_code(self) -> bool {
        self.is("interaction_category", &["AUTHENTICATION"])
    }

    pub(super) fn copies_code(self) -> bool {
        let named = |value: &Value<'_>| value.get("type").and_then(Value::as_text) == Some("COPY_CODE");
        let listed = |of: &Value<'_>, member: &str| match of.get(member) {
            Some(Value::List(all)) => all.iter().any(named),
            _ => false,
        };
        let mapped = match self.0.get("buttons_variable_mapping") {
            Some(Value::Map(all)) => all.iter().any(|(_, button)| button.get("COPY_CODE").is_some()),
            _ => false,
        };
        let component = match self.0.get("template_components") {
            Some(Value::List(all)) => all.iter().any(|part| listed(part, "buttons")),
            _ => false,
        };
        mapped || component || listed(self.0, "call_to_action_options")
    }

    /// It takes the variable `code`, whatever its texts say.
    pub(super) fn needs_code(self) -> bool {
        self.is_code() || self.copies_code()
    }

    /// Every variable, in order, if the answer names them: older ones do not.
    pub(super) fn uses(self) -> Option<Vec<(&'a str, &'a Value<'a>)>> {
        let mut all = Vec::new();
        let mut known = false;
        for mapping in MAPPINGS.iter().filter_map(|name| self.0.get(name)) {
            known |= matches!(mapping, Value::Map(_));
            texts(mapping, &mut all);
        }
        known.then(|| names(all))
    }
}

/// The texts of a value, at any depth.
fn texts<'a>(value: &'a Value<'a>, into: &mut Vec<&'a str>) {
    match value {
        Value::Map(members) => members.iter().for_each(|(_, member)| texts(member, into)),
        Value::Text(text) => into.push(text),
        _ => {}
    }
}

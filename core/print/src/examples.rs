//! Parameters for the reference's examples, from the replays: those of `reference.json` if an operation has one, else
//! the shortest that are accepted.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use truora::schema::{Field, Method, Operation, Place, Type};

use truora::{Held, Options, Value, check, json};

use crate::model::Api;
use crate::text::quote;

/// Rules about days count from here: an example must not expire.
const TODAY: &str = "2099-12-31";

/// Members by parameter, in catalogue order.
pub(crate) type Example = Vec<(&'static Field, Value<'static>)>;

/// A language in which values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// `{"name": True}`.
    Python,
    /// `{ name: true }`.
    JavaScript,
}

/// The example of each operation, by its id.
///
/// # Errors
/// Names every operation without an accepted replay.
pub(crate) fn read(root: &Path, api: &Api) -> Result<BTreeMap<&'static str, Example>, Vec<String>> {
    let mut all = BTreeMap::new();
    let mut problems = Vec::new();
    for op in api.resources.iter().flat_map(|resource| &resource.ops) {
        match shortest(&root.join("tests/replays").join(op.id), op) {
            Ok(Some(example)) => {
                all.insert(op.id, example);
            }
            Ok(None) => problems.push(format!("{}: no replay has parameters that are accepted", op.id)),
            Err(error) => problems.push(format!("{}: {error}", op.id)),
        }
    }
    if problems.is_empty() { Ok(all) } else { Err(problems) }
}

fn shortest(folder: &Path, op: &Operation) -> io::Result<Option<Example>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let case = json::parse(&fs::read(&path)?);
        let Some(example) = case.as_ref().and_then(|case| accepted(case, op)) else { continue };
        // A write that has only its path changes nothing.
        let idle = writes(op) && example.iter().all(|(field, _)| matches!(field.place, Place::Path));
        let length: usize = example
            .iter()
            .map(|(field, value)| field.name.len() + Language::JavaScript.literal(value).len())
            .sum();
        let chosen = path.file_name().is_some_and(|name| name == "reference.json");
        found.push(((!chosen, idle, length, path), example));
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(found.into_iter().next().map(|(_, example)| example))
}

fn writes(op: &Operation) -> bool {
    matches!(op.method, Method::Post | Method::Put | Method::Patch)
}

/// The parameters of a case, if the core accepts them without an error or a warning.
fn accepted(case: &Value<'static>, op: &Operation) -> Option<Example> {
    if case.get("op").and_then(Value::as_text) != Some(op.id) || case.get("outcome")?.get("error").is_some() {
        return None;
    }
    let mut example = Vec::new();
    if let Some(Value::Map(members)) = case.get("params") {
        for (name, value) in members {
            let field = op.takes.iter().find(|field| field.name == name.as_ref())?;
            let file = matches!(field.ty, Type::File { .. });
            let value =
                if file { Value::File(Held { size: Some(1), replayable: true }) } else { value.clone() };
            if !is_plain(&value) {
                return None;
            }
            example.push((field, value));
        }
    }
    example.sort_by_key(|(field, _)| op.takes.iter().position(|other| other.name == field.name));
    let given = Value::object(example.iter().map(|(field, value)| (field.name, value.clone())));
    let options = Options { today: Some(TODAY.to_owned()), ..Options::default() };
    let found = check(op, &given, &options);
    (found.issues.is_empty() && found.warnings.is_empty()).then_some(example)
}

/// Whether every language can write a value as a short literal.
fn is_plain(value: &Value<'_>) -> bool {
    match value {
        Value::Bool(_) | Value::Num(_) | Value::File(_) => true,
        Value::Text(text) => {
            !text.is_empty()
                && text.chars().all(|c| c == ' ' || c.is_alphanumeric() || c.is_ascii_punctuation())
        }
        Value::List(items) => !items.is_empty() && items.iter().all(is_plain),
        Value::Map(members) => {
            !members.is_empty()
                && members.iter().all(|(name, value)| !name.starts_with('$') && is_plain(value))
        }
        _ => false,
    }
}

impl Language {
    /// A value, written in this language.
    pub(crate) fn literal(self, value: &Value<'_>) -> String {
        let python = self == Self::Python;
        match value {
            Value::Bool(true) if python => "True".to_owned(),
            Value::Bool(false) if python => "False".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Num(value) => value.to_string(),
            Value::Text(text) => quote(text),
            Value::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.literal(item)).collect();
                format!("[{}]", items.join(", "))
            }
            Value::Map(members) => {
                let members: Vec<String> = members
                    .iter()
                    .map(|(name, value)| {
                        let bare = !python && name.chars().all(|c| c == '_' || c.is_ascii_alphabetic());
                        let name = if bare { name.to_string() } else { quote(name) };
                        format!("{name}: {}", self.literal(value))
                    })
                    .collect();
                let members = members.join(", ");
                if python { format!("{{{members}}}") } else { format!("{{ {members} }}") }
            }
            _ => "\"file\"".to_owned(),
        }
    }
}

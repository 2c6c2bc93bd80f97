//! The result of a call: its body as bytes, as a value, or as a type of the program.

use truora::json::{Part, Rename};
use truora::{Output, Value};

/// The result of a call.
#[derive(Clone)]
pub struct Answer {
    /// The operation.
    pub operation: &'static str,
    /// Status, attempts, issues, cursor of the next page.
    pub output: Output,
    /// The last answer's body, or the file.
    pub body: Vec<u8>,
}

/// Without the body: it holds personal data, and perhaps keys.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Answer");
        shown.field("operation", &self.operation).field("output", &self.output).finish_non_exhaustive()
    }
}

impl Answer {
    /// The body as a value, or `Null` if it is not JSON. Members have the names of the reference, also where the service
    /// uses another spelling.
    pub fn value(&self) -> Value<'static> {
        let mut value = truora::json::parse(&self.body).unwrap_or_default();
        for rename in &self.output.renames {
            apply(&mut value, rename);
        }
        value
    }

    /// The cursor of the next page of a list, for the parameter `start_key`. `None` on the last page.
    pub fn cursor(&self) -> Option<&str> {
        self.output.next.as_deref()
    }
}

/// Gives one member the name of the reference. `None` if it is not there.
fn apply(value: &mut Value<'static>, rename: &Rename) -> Option<()> {
    let holder = rename.at.iter().try_fold(value, |value, part| match (value, part) {
        (Value::Map(members), Part::Name(name)) => {
            members.iter_mut().rev().find(|(key, _)| key == name).map(|(_, value)| value)
        }
        (Value::List(items), Part::Index(index)) => items.get_mut(*index),
        _ => None,
    })?;
    let Value::Map(members) = holder else { return None };
    let from = members.iter().rposition(|(key, _)| *key == rename.from)?;
    let (_, member) = members.remove(from);
    // `null` equals absent, so it does not replace a value.
    let kept =
        member == Value::Null && members.iter().any(|(key, value)| key == rename.to && *value != Value::Null);
    members.retain(|(key, _)| *key != rename.from && (kept || key != rename.to));
    if !kept {
        members.push((rename.to.into(), member));
    }
    Some(())
}

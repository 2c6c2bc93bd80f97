//! Parameters from, and answers into, types of the program, by serde.

use serde::Serialize;
use serde::de::DeserializeOwned;
use truora::json::{Part, Rename};
use truora::{Error, ErrorCode, Value};

use crate::Answer;

/// Makes parameters from a type of the program, as its JSON has them. `None` is a parameter that is not given.
pub fn params(from: &impl Serialize) -> Result<Value<'static>, Box<Error>> {
    let json = serde_json::to_vec(from).ok();
    // The cause stays out of the message: a type may put its values there.
    json.and_then(|json| truora::json::parse(&json))
        .ok_or_else(|| Error::new(ErrorCode::Invalid, "", "the parameters cannot be written as JSON"))
}

impl Answer {
    /// Reads the body into a type of the program. Members have the names of the reference, as in [`Answer::value`].
    pub fn deserialize<T: DeserializeOwned>(&self) -> Result<T, Box<Error>> {
        // Most answers need no renames, and are read in one pass.
        if self.output.renames.is_empty() {
            return serde_json::from_slice(&self.body).map_err(|cause| self.misfit(&cause));
        }
        let mut json = serde_json::from_slice(&self.body).map_err(|cause| self.misfit(&cause))?;
        for rename in &self.output.renames {
            apply(&mut json, rename);
        }
        serde_json::from_value(json).map_err(|cause| self.misfit(&cause))
    }

    /// The error for a body that does not fit the type. It shows names and types of the program, and no value.
    fn misfit(&self, cause: &serde_json::Error) -> Box<Error> {
        let text = cause.to_string();
        let why = match text.rsplit_once(", expected ") {
            Some((_, expected)) => format!("expected {expected}"),
            None if text.starts_with("missing field `") => text,
            None => "it is not such JSON".to_owned(),
        };
        let message = format!("the answer does not fit the program's type: {why}");
        let mut error = Error::new(ErrorCode::Mismatch, self.operation, message);
        let meta = &self.output.meta;
        (error.sent, error.status, error.attempts) = (meta.sent, Some(meta.status), meta.attempts);
        error.request_id.clone_from(&meta.request_id);
        error
    }
}

/// Gives one member the name of the reference. `None` if it is not there.
fn apply(json: &mut serde_json::Value, rename: &Rename) -> Option<()> {
    let holder = rename.at.iter().try_fold(json, |json, part| match part {
        Part::Name(name) => json.get_mut(name),
        Part::Index(index) => json.get_mut(index),
    })?;
    let members = holder.as_object_mut()?;
    let member = members.remove(&rename.from)?;
    // `null` equals absent, so it does not replace a value.
    if !member.is_null() || members.get(rename.to).is_none_or(serde_json::Value::is_null) {
        members.insert(rename.to.to_owned(), member);
    }
    Some(())
}

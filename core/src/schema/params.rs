//! The input of a rule, the parameters, and its output, the findings.

use alloc::string::String;
use alloc::vec::Vec;

use super::Field;
use crate::issue::{Code, Issue, MAX_ISSUES};
use crate::util::number;
use crate::util::text::until;
use crate::value::Value;

/// Parameters as a rule sees them: by name, `null` and empty lists being "not given".
#[derive(Clone, Copy, Debug)]
pub struct Params<'a> {
    value: &'a Value<'a>,
    given: &'a Value<'a>,
    today: Option<&'a str>,
    takes: fn(&str) -> &'static [Field],
}

impl<'a> Params<'a> {
    /// Looks at an object of parameters.
    pub const fn new(value: &'a Value<'a>) -> Self {
        Self { value, given: &Value::Null, today: None, takes: |_| &[] }
    }

    /// Looks at an object of parameters, beside what the caller holds, the host's day, and the parameters that an
    /// operation takes, found by its id.
    pub(crate) const fn with(
        value: &'a Value<'a>,
        given: &'a Value<'a>,
        today: Option<&'a str>,
        takes: fn(&str) -> &'static [Field],
    ) -> Self {
        Self { value, given, today, takes }
    }

    /// The same, without the day: for rules that do not depend on it.
    pub(crate) const fn undated(self) -> Self {
        Self { today: None, ..self }
    }

    /// The parameters of another operation; none where there is no such operation.
    pub(crate) fn taken_by(&self, id: &str) -> &'static [Field] {
        (self.takes)(id)
    }

    /// An answer that the caller passes in the option `given`: `outbound`, or `spec`.
    pub fn stored(&self, name: &str) -> Option<&'a Value<'a>> {
        self.given.get(name).filter(|v| !v.is_absent())
    }

    /// The host's civil day, `YYYY-MM-DD`. Set only for rules that are `dated`.
    pub const fn today(&self) -> Option<&'a str> {
        self.today
    }

    /// All parameters, as one object.
    pub const fn all(&self) -> &'a Value<'a> {
        self.value
    }

    /// The value of a parameter, if it is given.
    pub fn get(&self, name: &str) -> Option<&'a Value<'a>> {
        self.value.get(name).filter(|v| !v.is_absent())
    }

    /// Whether a parameter is given.
    pub fn given(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Whether a parameter is given, and more than the empty box of a form.
    pub fn filled(&self, name: &str) -> bool {
        self.given(name) && self.text(name) != Some("")
    }

    /// The text of a parameter, if it is given and a text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.get(name).and_then(Value::as_text)
    }
}

/// What was found: errors and warnings, in catalogue order once [`check`](crate::params::check) returns them.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// These stop the call.
    pub issues: Vec<Issue>,
    /// These do not.
    pub warnings: Vec<Issue>,
    /// How many errors and warnings were found beyond [`MAX_ISSUES`].
    pub(crate) more: [u64; 2],
    pub(crate) lenient: bool,
    /// The parameters that are asked for, where not all are.
    pub(crate) only: Option<Vec<&'static str>>,
}

impl Findings {
    /// Reports an error of a single field, also under `preflight: false`.
    pub fn field(&mut self, path: &str, code: Code, message: String) {
        self.push(false, path, code, message);
    }

    /// Reports an error of a rule over several fields; a warning under `preflight: false`.
    pub fn rule(&mut self, path: &str, code: Code, message: String) {
        if self.lenient {
            self.warn(path, code, message);
        } else {
            self.field(path, code, message);
        }
    }

    /// Reports an error that no option can turn into a warning.
    pub(crate) fn must(&mut self, path: &str, code: Code, message: String) {
        self.field(path, code, message);
    }

    /// That a rule needs a parameter. A date that is `""` has been refused by its format already: one problem, one issue.
    pub(crate) fn missing(&mut self, path: &str, message: &str) {
        self.rule(path, Code::Required, message.into());
        if self.issues.iter().any(|i| i.path == path && i.code == Code::Required) {
            self.issues.retain(|i| i.path != path || i.code != Code::Format);
        }
    }

    /// Reports a warning.
    pub fn warn(&mut self, path: &str, code: Code, message: String) {
        self.push(true, path, code, message);
    }

    fn push(&mut self, warns: bool, path: &str, code: Code, message: String) {
        if self.skips(warns, path) {
            return;
        }
        let all = if warns { &mut self.warnings } else { &mut self.issues };
        if !all.iter().any(|i| i.path == path && i.code == code) {
            all.push(Issue::new(path, code, message));
        }
    }

    /// Whether [`Findings::field`] need not be told what is wrong there: it is not asked for, or only counted, as the
    /// list is full.
    pub(crate) fn skips_field(&mut self, path: &str) -> bool {
        self.skips(false, path)
    }

    /// The same of [`Findings::rule`].
    pub(crate) fn skips_rule(&mut self, path: &str) -> bool {
        self.skips(self.lenient, path)
    }

    /// The same of [`Findings::warn`].
    pub(crate) fn skips_warning(&mut self, path: &str) -> bool {
        self.skips(true, path)
    }

    fn skips(&mut self, warns: bool, path: &str) -> bool {
        if self.only.as_ref().is_some_and(|only| !only.contains(&until(path, b".["))) {
            return true;
        }
        let full = if warns { &self.warnings } else { &self.issues }.len() >= MAX_ISSUES;
        if full && let Some(more) = self.more.get_mut(usize::from(warns)) {
            *more += 1;
        }
        full
    }

    /// Ends the lists that are not whole with how many are missing.
    pub(crate) fn end(&mut self) {
        for (all, more) in [&mut self.issues, &mut self.warnings].into_iter().zip(self.more) {
            if more > 0 {
                let mut message = number::text(more);
                message.push_str(" more, not listed here; fix these first");
                all.push(Issue::new("", Code::More, message));
            }
        }
    }
}

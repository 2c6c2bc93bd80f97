//! The one walker over parameters: finds every problem, with its path, before anything is sent.

mod judge;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::call::Options;
use crate::error::{Error, Kind};
use crate::issue::{Code, Issue, Path};
use crate::number;
use crate::schema::Operation;
use crate::text::until;
use crate::value::Value;

/// Parameters as a rule sees them: by name, `null` and empty lists being "not given".
#[derive(Clone, Copy, Debug)]
pub struct Params<'a> {
    value: &'a Value<'a>,
    given: &'a Value<'a>,
    today: Option<&'a str>,
}

impl<'a> Params<'a> {
    /// Looks at an object of parameters.
    pub const fn new(value: &'a Value<'a>) -> Self {
        Self { value, given: &Value::Null, today: None }
    }

    /// With what the caller told beside the parameters.
    fn with(value: &'a Value<'a>, options: &'a Options) -> Self {
        Self { value, given: &options.given, today: options.today.as_deref() }
    }

    /// An answer that the caller already holds, told by the option `given`: `outbound`, or `spec`.
    pub fn stored(&self, name: &str) -> Option<&'a Value<'a>> {
        self.given.get(name).filter(|v| !v.is_absent())
    }

    /// The host's civil day, `YYYY-MM-DD`, if it is told: to rules that are `dated`.
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

    /// The text of a parameter, if it is given and a text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.get(name).and_then(Value::as_text)
    }
}

/// What was found: errors and warnings, in catalogue order once [`check`] returns them.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// These stop the call.
    pub issues: Vec<Issue>,
    /// These do not.
    pub warnings: Vec<Issue>,
    lenient: bool,
}

impl Findings {
    /// What one field alone shows to be wrong. An error also under `preflight: false`.
    pub fn field(&mut self, path: &str, code: Code, message: String) {
        push_once(&mut self.issues, path, code, message);
    }

    /// What a rule over several fields refuses. A warning under `preflight: false`.
    pub fn rule(&mut self, path: &str, code: Code, message: String) {
        if self.lenient {
            self.warn(path, code, message);
        } else {
            self.field(path, code, message);
        }
    }

    /// What no option may allow: there would be nothing to send.
    pub(crate) fn must(&mut self, path: &str, code: Code, message: String) {
        self.field(path, code, message);
    }

    /// What a rule only advises against.
    pub fn warn(&mut self, path: &str, code: Code, message: String) {
        push_once(&mut self.warnings, path, code, message);
    }
}

fn push_once(all: &mut Vec<Issue>, path: &str, code: Code, message: String) {
    if !all.iter().any(|i| i.path == path && i.code == code) {
        all.push(Issue::new(path, code, message));
    }
}

/// Checks parameters against an operation. With `preflight` off, rules over several fields only warn.
pub fn check(op: &Operation, params: &Value<'_>, options: &Options) -> Findings {
    let mut found = Findings { lenient: !options.preflight, ..Findings::default() };
    let Value::Map(members) = params else {
        let message = format!("the parameters must be an object, not {}", params.kind());
        found.field("", Code::Type, message);
        return found;
    };
    let known = judge::each(op.takes, params, &mut Path::default(), &mut found);
    judge::beside(op, params, options, &mut found);
    let told = Params::with(params, options);
    for rule in op.rules {
        if let Some(judge) = rule.judge {
            judge(&if rule.dated { told } else { Params { today: None, ..told } }, &mut found);
        }
    }
    settle(op, &mut found.issues);
    settle(op, &mut found.warnings);
    for (name, value) in judge::others(members, known) {
        if op.field(name).is_none() && !matches!(value, Value::Null) {
            found.field(name, Code::Unknown, format!("{} takes no such parameter{}", op.id, hint(op, name)));
        }
    }
    if !options.only.is_empty() {
        narrow(op, &options.only, &mut found);
    }
    found
}

/// Leaves what concerns the parameters asked for.
fn narrow(op: &Operation, only: &[String], found: &mut Findings) {
    for all in [&mut found.issues, &mut found.warnings] {
        all.retain(|issue| only.iter().any(|name| name == until(&issue.path, b".[")));
    }
    for name in only.iter().filter(|name| op.field(name).is_none()) {
        found.field(name, Code::Unknown, format!("{} takes no such parameter{}", op.id, hint(op, name)));
    }
}

/// Puts what the rules found, which is last and little, among the rest, in catalogue order.
fn settle(op: &Operation, all: &mut [Issue]) {
    let rank = |issue: &Issue| {
        let head = until(&issue.path, b".[");
        op.takes.iter().position(|f| f.name == head).unwrap_or(usize::MAX)
    };
    let mut ranks: Vec<usize> = all.iter().map(rank).collect();
    for end in 1..ranks.len() {
        let mut at = end;
        while let (Some(before), Some(rank)) = (at.checked_sub(1).and_then(|i| ranks.get(i)), ranks.get(at))
            && before > rank
        {
            ranks.swap(at - 1, at);
            all.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// The same, with an error where anything is wrong: nothing is sent then.
pub(crate) fn pass(op: &Operation, params: &Value<'_>, options: &Options) -> Result<Findings, Box<Error>> {
    if !options.only.is_empty() {
        let message = "`only` is for asking what is wrong; a call is judged as a whole";
        return Err(Error::new(Kind::Config, "bad_option", op.id, message));
    }
    let found = check(op, params, options);
    if found.issues.is_empty() {
        return Ok(found);
    }
    let mut error = refused(op, found.issues);
    error.warnings = found.warnings;
    Err(error)
}

/// The error that these issues are.
pub(crate) fn refused(op: &Operation, issues: Vec<Issue>) -> Box<Error> {
    let message = match issues.len() {
        1 => "1 problem with the parameters; nothing was sent".to_string(),
        n => format!("{} problems with the parameters; nothing was sent", number::text(n as u64)),
    };
    let mut error = Error::new(Kind::Invalid, "invalid", op.id, message);
    error.issues = issues;
    error
}

/// ", did you mean `x`?" where a known name differs in case, `_` or one letter.
fn hint(op: &Operation, name: &str) -> String {
    let plain = |s: &str| {
        let letters = s.bytes().filter(u8::is_ascii_alphanumeric);
        letters.map(|b| b.to_ascii_lowercase()).collect::<Vec<u8>>()
    };
    let given = plain(name);
    let near = |known: &str| {
        let known = plain(known);
        known == given || (given.len() > 3 && one_edit(&given, &known))
    };
    match op.takes.iter().find(|f| near(f.name) || near(f.wire)) {
        Some(field) => format!("; did you mean `{}`?", field.name),
        None => String::new(),
    }
}

fn one_edit(a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (a.get(same..).unwrap_or(&[]), b.get(same..).unwrap_or(&[]));
    let (next_a, next_b) = (rest_a.get(1..).unwrap_or(&[]), rest_b.get(1..).unwrap_or(&[]));
    next_a == next_b || next_a == rest_b || rest_a == next_b
}

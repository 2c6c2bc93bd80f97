//! The one walker over parameters: finds every problem, with its path, before anything is sent.

mod types;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::call::Options;
use crate::error::{Error, Kind};
use crate::issue::{Code, Issue, Path};
use crate::json::reader::MAX_ISSUES;
use crate::schema::Operation;
use crate::util::number;
use crate::util::text::until;
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
    /// How many errors and warnings were found beyond [`MAX_ISSUES`].
    more: [u64; 2],
    lenient: bool,
    /// The parameters that are asked for, where not all are.
    only: Option<Vec<&'static str>>,
}

impl Findings {
    /// What one field alone shows to be wrong. An error also under `preflight: false`.
    pub fn field(&mut self, path: &str, code: Code, message: String) {
        self.push(false, path, code, message);
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
    fn end(&mut self) {
        for (all, more) in [&mut self.issues, &mut self.warnings].into_iter().zip(self.more) {
            if more > 0 {
                let mut message = number::text(more);
                message.push_str(" more, not listed here; fix these first");
                all.push(Issue::new("", Code::More, message));
            }
        }
    }
}

/// Checks parameters against an operation. With `preflight` off, rules over several fields only warn.
pub fn check(op: &Operation, params: &Value<'_>, options: &Options) -> Findings {
    let mut found = Findings { lenient: !options.preflight, ..Findings::default() };
    if types::is_too_large(params) {
        found.field("", Code::Length, types::MANY.to_string());
        return found;
    }
    let Value::Map(members) = params else {
        let message = format!("the parameters must be an object, not {}", params.kind());
        found.field("", Code::Type, message);
        return found;
    };
    if !options.only.is_empty() {
        let mut only = Vec::new();
        for field in op.takes {
            if options.only.iter().any(|name| name == field.name) {
                only.push(field.name);
            }
        }
        found.only = Some(only);
    }
    let params = &*slim(op, params);
    let known = types::each(op.takes, params, &mut Path::default(), &mut found);
    types::beside(op, params, options, &mut found);
    let told = Params::with(params, options);
    for rule in op.rules {
        if let Some(judge) = rule.judge {
            judge(&if rule.dated { told } else { Params { today: None, ..told } }, &mut found);
        }
    }
    settle(op, &mut found.issues);
    settle(op, &mut found.warnings);
    // Unknown names are no parameters that could be asked for, but those asked for may be unknown.
    if found.only.take().is_none() {
        for (name, value) in types::others(members, known) {
            if !matches!(value, Value::Null) {
                unknown(op, name, &mut found);
            }
        }
    }
    for name in &options.only {
        unknown(op, name, &mut found);
    }
    found.end();
    found
}

/// The parameters without names that the operation does not know, where these are so many that looking for the others
/// among them, time and again, would cost more than a copy. A browser judges what one person typed, and is spared it.
pub(crate) fn slim<'v, 'a>(op: &Operation, params: &'v Value<'a>) -> Cow<'v, Value<'a>> {
    let Value::Map(members) = params else { return Cow::Borrowed(params) };
    if cfg!(target_family = "wasm") || members.len() <= 4 * op.takes.len() {
        return Cow::Borrowed(params);
    }
    let arranged = members.is_sorted_by(|(one, _), (other, _)| one <= other);
    let mut known = Vec::new();
    for name in op.takes.iter().map(|field| field.name) {
        let end = members.partition_point(|(other, _)| other.as_ref() <= name);
        let last = end.checked_sub(1).and_then(|at| members.get(at)).filter(|(other, _)| other == name);
        let value = if arranged { last.map(|(_, value)| value) } else { params.get(name) };
        known.extend(value.map(|value| (Cow::Borrowed(name), value.clone())));
    }
    Cow::Owned(Value::Map(known))
}

fn unknown(op: &Operation, name: &str, found: &mut Findings) {
    if op.field(name).is_none() && !found.skips_field(name) {
        let mut path = Path::default();
        path.member(name);
        let message = format!("{} takes no such parameter{}", op.id, hint(op, name));
        found.field(path.text(), Code::Unknown, message);
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
        let message = "`only` works with `validate`; a call always checks all parameters";
        return Err(Error::new(Kind::Config, "bad_option", op.id, message));
    }
    let found = check(op, params, options);
    if found.issues.is_empty() {
        return Ok(found);
    }
    let [more, _] = found.more;
    let mut error = refused(op, found.issues, more);
    error.warnings = found.warnings;
    Err(error)
}

/// The error that these issues are. Where `more` were found, the last of them says so.
pub(crate) fn refused(op: &Operation, issues: Vec<Issue>, more: u64) -> Box<Error> {
    let message = match issues.len() as u64 + more.saturating_sub(1) {
        1 => "1 problem with the parameters; nothing was sent".to_string(),
        n => format!("{} problems with the parameters; nothing was sent", number::text(n)),
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
    match op.takes.iter().find(|f| near(f.name) || (f.wire != f.name && near(f.wire))) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use alloc::string::ToString;

    #[test]
    fn many_unknown_names_change_nothing_but_the_cost() {
        let op = catalogue::find("checks.get").unwrap();
        let mut members: Vec<(Cow<'_, str>, Value<'_>)> = Vec::new();
        for i in 0..300_u32 {
            members.push((Cow::Owned(number::text((i * 7 % 300).into())), Value::Null));
        }
        // Of one name the last counts, wherever it is.
        members.insert(1, (Cow::Borrowed("check_id"), Value::from("..")));
        members.insert(200, (Cow::Borrowed("check_id"), Value::from("CHK1")));
        let mut params = Value::Map(members);
        for _ in 0..2 {
            let slim = slim(op, &params);
            assert_eq!(*slim, Value::object([("check_id", Value::from("CHK1"))]));
            let found = check(op, &params, &Options::default());
            assert_eq!(found.issues, []);
            params.arrange();
        }
    }

    #[test]
    fn more_values_than_a_call_may_hold_are_refused_unjudged() {
        let op = catalogue::find("outbounds.send").unwrap();
        let judged = |n: usize, extra: usize| {
            let list = |n: usize| Value::List(alloc::vec![Value::Num(f64::NAN); n]);
            let options = Options { extra: Value::object([("x", list(extra))]), ..Options::default() };
            let found = check(op, &Value::object([("var", list(n))]), &options);
            let named = |i: &&Issue| i.code == Code::Length;
            found.issues.iter().filter(named).map(|i| i.path.clone()).collect::<Vec<_>>()
        };
        // The objects and the lists count, too.
        assert_eq!(judged(crate::value::MAX_VALUES - 2, 1), Vec::<String>::new());
        assert_eq!(judged(crate::value::MAX_VALUES - 1, 1), [""]);
        assert_eq!(judged(1, crate::value::MAX_VALUES), ["extra"]);
    }

    #[test]
    fn what_is_asked_for_is_found_whatever_else_is_wrong() {
        let op = catalogue::find("checks.create").unwrap();
        let mut params = Value::object((0..500).map(|i| (number::text(i), Value::Num(1.0))));
        let codes = |params: &Value<'_>, only: &[&str]| {
            let only = only.iter().map(ToString::to_string).collect();
            let found = check(op, params, &Options { only, ..Options::default() });
            found.issues.into_iter().map(|i| (i.path, i.code)).collect::<Vec<_>>()
        };
        assert_eq!(
            codes(&params, &["country", "7"]),
            [("country".into(), Code::Required), ("7".into(), Code::Unknown)]
        );
        let all = codes(&params, &[]);
        assert_eq!((all.len(), all.last()), (101, Some(&(String::new(), Code::More))));
        params.arrange();
        assert_eq!(codes(&params, &[]), all);
    }
}

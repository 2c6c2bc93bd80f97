//! The one walker over parameters: finds every problem, with its path, before anything is sent.

mod beside;
mod free;
mod types;
mod unknown;
mod when;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

pub(crate) use self::unknown::slim;
use self::unknown::unknown;
use crate::catalogue;
use crate::error::{Error, ErrorCode};
use crate::issue::{Code, Issue, Path};
use crate::options::Options;
use crate::schema::{Findings, Operation, Params};
use crate::util::number;
use crate::util::text::until;
use crate::value::{TOO_MANY, Value};

/// Checks parameters against an operation. With `preflight` off, rules over several fields only warn.
pub fn check(op: &Operation, params: &Value<'_>, options: &Options) -> Findings {
    let mut found = Findings { lenient: !options.preflight, ..Findings::default() };
    if free::is_too_large(params) {
        found.field("", Code::Length, TOO_MANY.to_string());
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
    beside::beside(op, params, options, &mut found);
    let takes = |id: &str| catalogue::find(id).map_or(&[][..], |op| op.takes);
    let told = Params::with(params, &options.given, options.today.as_deref(), takes);
    for rule in op.rules {
        if let Some(judge) = rule.judge {
            judge(&if rule.dated { told } else { told.undated() }, &mut found);
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
        return Err(Error::new(ErrorCode::BadOption, op.id, message));
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
    let mut error = Error::new(ErrorCode::Invalid, op.id, message);
    error.issues = issues;
    error
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::borrow::Cow;
    use alloc::string::{String, ToString};

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
        assert!(TOO_MANY.contains(&number::text(crate::value::MAX_VALUES as u64)));
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

//! The one walker over parameters: finds every problem, with its path, before anything is sent.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::issue::{Code, Issue, Path};
use crate::schema::{Choice, Field, Operation, Place, Type};
use crate::value::{Odd, Value, is_date, is_instant, is_plain, is_whole};

/// Parameters as a rule sees them: by name, `null` and empty lists being "not given".
#[derive(Clone, Copy, Debug)]
pub struct Params<'a> {
    value: &'a Value<'a>,
}

impl<'a> Params<'a> {
    /// Looks at an object of parameters.
    pub const fn new(value: &'a Value<'a>) -> Self {
        Self { value }
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
    fn field(&mut self, path: &str, code: Code, message: String) {
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
pub fn check(op: &Operation, params: &Value<'_>, preflight: bool) -> Findings {
    let mut found = Findings { lenient: !preflight, ..Findings::default() };
    let Value::Map(members) = params else {
        let message = format!("the parameters must be an object, not {}", params.kind());
        found.field("", Code::Type, message);
        return found;
    };
    let mut path = Path::default();
    for field in op.takes {
        let value = params.get(field.name).unwrap_or(&Value::Null);
        let mark = path.member(field.name);
        one(field, value, &mut path, &mut found);
        path.leave(mark);
    }
    if let Some(rules) = op.rules {
        rules(&Params::new(params), &mut found);
    }
    let rank = |issue: &Issue| {
        let head = issue.path.split(['.', '[']).next().unwrap_or_default();
        op.takes.iter().position(|f| f.name == head).unwrap_or(usize::MAX)
    };
    found.issues.sort_by_key(rank);
    found.warnings.sort_by_key(rank);
    let mut unknown: Vec<&str> = members
        .iter()
        .filter(|(name, value)| op.field(name).is_none() && *value != Value::Null)
        .map(|(name, _)| name.as_ref())
        .collect();
    unknown.sort_unstable();
    unknown.dedup();
    for name in unknown {
        found.field(name, Code::Unknown, format!("{} takes no such parameter{}", op.id, hint(op, name)));
    }
    found
}

/// ", did you mean `x`?" where a known name differs in case, `_` or one letter.
fn hint(op: &Operation, name: &str) -> String {
    let plain =
        |s: &str| s.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let given = plain(name);
    let near = |known: &str| {
        let known = plain(known);
        known == given || (given.len() > 3 && one_edit(given.as_bytes(), known.as_bytes()))
    };
    match op.takes.iter().find(|f| near(f.name) || near(f.wire)) {
        Some(field) => format!("; did you mean `{}`?", field.name),
        None => String::new(),
    }
}

fn one_edit(a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (a.get(same..).unwrap_or(&[]), b.get(same..).unwrap_or(&[]));
    let skip = |s: &[u8]| s.get(1..).unwrap_or(&[]).to_vec();
    skip(rest_a) == skip(rest_b) || skip(rest_a) == rest_b || rest_a == skip(rest_b)
}

fn one(field: &Field, value: &Value<'_>, path: &mut Path, found: &mut Findings) {
    let blank = matches!(value, Value::Text(t) if t.is_empty());
    let textual = !matches!(field.ty, Type::Choice(_));
    if value.is_absent() || (blank && field.required && textual) {
        if field.required {
            found.field(path.text(), Code::Required, "is required".to_string());
        }
        return;
    }
    judge(field.ty, value, path, found);
    if let Value::Text(text) = value {
        match field.place {
            Place::Path if !fits_path(text) => {
                let message = "may not be `.` or `..` nor hold `/`, `\\` or control characters";
                found.field(path.text(), Code::Format, message.to_string());
            }
            Place::Header if !text.bytes().all(|b| (b' '..=b'~').contains(&b)) => {
                found.field(
                    path.text(),
                    Code::Format,
                    "must be visible ASCII: it travels in a header".to_string(),
                );
            }
            _ => {}
        }
    }
}

/// WHATWG parsers undo `%2e` and treat `\` as `/`, so escaping cannot make these safe.
fn fits_path(text: &str) -> bool {
    text != "." && text != ".." && !text.chars().any(|c| c == '/' || c == '\\' || c.is_control())
}

fn judge(ty: Type, value: &Value<'_>, path: &mut Path, found: &mut Findings) {
    if let Value::Odd(odd) = value {
        let (code, message) = match odd {
            Odd::Surrogate => (Code::Format, "holds half of a surrogate pair, which is no text"),
            Odd::Foreign => (Code::Type, "is a value of a kind that cannot be sent"),
            Odd::Deep => (Code::Type, "is nested deeper than 128 levels"),
        };
        return found.field(path.text(), code, message.to_string());
    }
    match ty {
        Type::Text { min, max, format } => match value {
            Value::Text(text) => text_fits(text, min, max, format, path, found),
            other => wrong(found, path, "text", other),
        },
        Type::Choice(choice) => match value {
            Value::Text(text) => choice_fits(choice, text, path, found),
            other => wrong(found, path, "text", other),
        },
        Type::Date => match value {
            Value::Day(_) => {}
            Value::Text(text) if is_date(text) => {}
            Value::Text(_) => found.field(
                path.text(),
                Code::Format,
                "must be a day that exists, written YYYY-MM-DD".to_string(),
            ),
            other => wrong(found, path, "a day, written YYYY-MM-DD", other),
        },
        Type::Time => match value {
            Value::Instant(_) => {}
            Value::Text(text) if is_instant(text) => {}
            Value::Text(_) => found.field(
                path.text(),
                Code::Format,
                "must be an instant with zone, such as 2026-01-15T10:00:00Z".to_string(),
            ),
            other => wrong(found, path, "an instant, such as 2026-01-15T10:00:00Z", other),
        },
        Type::Link => match value {
            Value::Text(text) if crate::address::Address::parse(text).is_some() => {}
            Value::Text(_) => found.field(path.text(), Code::Format, "must be an https link".to_string()),
            other => wrong(found, path, "a link", other),
        },
        Type::Int { min, max } => match value {
            Value::Num(n) if !n.is_finite() || n.abs() > crate::value::MAX_INT => {
                let message = "must be within ±9007199254740991, which every language holds exactly";
                found.field(path.text(), Code::Range, message.to_string());
            }
            Value::Num(n) if !is_whole(*n) => {
                found.field(path.text(), Code::Type, "must be a whole number".to_string());
            }
            Value::Num(n) if (*n as i64) < min || (*n as i64) > max => {
                found.field(path.text(), Code::Range, between(min, max, i64::MIN, i64::MAX));
            }
            Value::Num(_) => {}
            other => wrong(found, path, "a whole number", other),
        },
        Type::Num { min, max } => match value {
            Value::Num(n) if !is_plain(*n) => not_plain(found, path),
            Value::Num(n) if *n < min || *n > max => {
                found.field(path.text(), Code::Range, between(min, max, f64::NEG_INFINITY, f64::INFINITY));
            }
            Value::Num(_) => {}
            other => wrong(found, path, "a number", other),
        },
        Type::Bool { must } => match value {
            Value::Bool(given) if must.is_some_and(|m| m != *given) => {
                found.field(path.text(), Code::MustBeTrue, "must be true".to_string());
            }
            Value::Bool(_) => {}
            other => wrong(found, path, "true or false", other),
        },
        Type::Json => free(value, path, found),
        Type::List(of) => match value {
            Value::List(items) => {
                for (i, item) in items.iter().enumerate() {
                    let mark = path.index(i);
                    judge(*of, item, path, found);
                    path.leave(mark);
                }
            }
            other => wrong(found, path, "a list", other),
        },
        Type::Map(of) => match value {
            Value::Map(members) => {
                for (key, item) in members.iter().filter(|(_, v)| !v.is_absent()) {
                    let mark = path.key(key);
                    judge(*of, item, path, found);
                    path.leave(mark);
                }
            }
            other => wrong(found, path, "an object", other),
        },
        Type::Record(record) => match value {
            Value::Map(members) => {
                for field in record.fields {
                    let item = value.get(field.name).unwrap_or(&Value::Null);
                    let mark = path.member(field.name);
                    one(field, item, path, found);
                    path.leave(mark);
                }
                for (name, item) in members {
                    if *item != Value::Null && !record.fields.iter().any(|f| f.name == name) {
                        let mark = path.member(name);
                        found.field(path.text(), Code::Unknown, "is not a member here".to_string());
                        path.leave(mark);
                    }
                }
            }
            other => wrong(found, path, "an object", other),
        },
        Type::OneOf(types) => match types.iter().find(|t| same_kind(**t, value)) {
            Some(fitting) => judge(*fitting, value, path, found),
            None => wrong(found, path, "one of the kinds allowed here", value),
        },
    }
}

fn text_fits(
    text: &str,
    min: u32,
    max: u32,
    format: Option<crate::schema::Format>,
    path: &Path,
    found: &mut Findings,
) {
    let long = text.chars().count() as u64;
    if long < u64::from(min) || long > u64::from(max) {
        let message = match (min, max) {
            (min, u32::MAX) => format!("must have at least {min} characters"),
            (0, max) => format!("may have at most {max} characters, has {long}"),
            (min, max) => format!("must have {min} to {max} characters, has {long}"),
        };
        found.field(path.text(), Code::Length, message);
    } else if let Some(format) = format
        && !(format.fits)(text)
    {
        found.field(path.text(), Code::Format, format!("must be {}", format.says));
    }
}

fn choice_fits(choice: &Choice, text: &str, path: &Path, found: &mut Findings) {
    if (text.is_empty() || !choice.open) && choice.find(text).is_none() {
        let words = choice.values.join(", ");
        found.field(path.text(), Code::Choice, format!("must be one of: {words}"));
    }
}

/// Free JSON: anything goes that JSON and every host can hold.
fn free(value: &Value<'_>, path: &mut Path, found: &mut Findings) {
    match value {
        Value::Num(n) if !is_plain(*n) => not_plain(found, path),
        Value::Odd(_) | Value::Day(_) => judge(TEXT_TYPE, value, path, found),
        Value::List(items) => {
            for (i, item) in items.iter().enumerate() {
                let mark = path.index(i);
                free(item, path, found);
                path.leave(mark);
            }
        }
        Value::Map(members) => {
            for (key, item) in members {
                let mark = path.key(key);
                free(item, path, found);
                path.leave(mark);
            }
        }
        _ => {}
    }
}

const TEXT_TYPE: Type = crate::schema::TEXT;

fn same_kind(ty: Type, value: &Value<'_>) -> bool {
    match ty {
        Type::Text { .. } | Type::Choice(_) | Type::Link => matches!(value, Value::Text(_)),
        Type::Date => matches!(value, Value::Text(_) | Value::Day(_)),
        Type::Time => matches!(value, Value::Text(_) | Value::Instant(_)),
        Type::Int { .. } | Type::Num { .. } => matches!(value, Value::Num(_)),
        Type::Bool { .. } => matches!(value, Value::Bool(_)),
        Type::List(_) => matches!(value, Value::List(_)),
        Type::Map(_) | Type::Record(_) => matches!(value, Value::Map(_)),
        Type::Json => true,
        Type::OneOf(types) => types.iter().any(|t| same_kind(*t, value)),
    }
}

fn wrong(found: &mut Findings, path: &Path, needed: &str, given: &Value<'_>) {
    let why = match (needed, given) {
        ("text", Value::Num(_)) => "; pass text, because a number loses its leading zeros",
        _ => "",
    };
    found.field(path.text(), Code::Type, format!("must be {needed}, not {}{why}", given.kind()));
}

fn not_plain(found: &mut Findings, path: &Path) {
    let message = "must be a number that every language writes alike: whole and within ±9007199254740991, \
                   or from 0.000001 to 1000000000000000 in size";
    found.field(path.text(), Code::Range, message.to_string());
}

fn between<T: PartialEq + Copy + core::fmt::Display>(min: T, max: T, least: T, most: T) -> String {
    match (min == least, max == most) {
        (true, _) => format!("may be at most {max}"),
        (_, true) => format!("must be at least {min}"),
        _ => format!("must be from {min} to {max}"),
    }
}

//! Whether a value fits its type: one function per question, a sentence for each way to be wrong.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::free::{DEEP, free, not_json, not_plain, too_deep, wrong};
use super::when::{Fit, fit, situation};
use crate::issue::{Code, Path};
use crate::schema::{Choice, Field, Findings, Format, Place, TEXT, Type};
use crate::util::date::{is_date, is_instant, is_month};
use crate::util::number;
use crate::util::text::join;
use crate::value::{Held, Value, is_plain, is_whole, sorted, write_num};

/// One field of an object; `beside` is that object, and `fields` are its fields.
fn one(
    field: &Field,
    value: &Value<'_>,
    fields: &[Field],
    beside: &Value<'_>,
    path: &mut Path,
    found: &mut Findings,
) {
    let fit = field.when.map_or(Fit::Free, |when| fit(when, fields, beside));
    let blank = match value {
        Value::Text(text) => text.is_empty(),
        Value::Bytes(bytes) => bytes.is_empty(),
        Value::File(held) => held.size == Some(0),
        _ => false,
    };
    let textual = !matches!(field.ty, Type::Choice(_));
    if is_left_out(field.ty, value) || (blank && textual && (field.required || fit == Fit::Needed)) {
        if field.required {
            found.field(path.text(), Code::Required, "is required".to_string());
        } else if let (Fit::Needed, Some(when)) = (fit, field.when) {
            found.rule(path.text(), Code::Required, format!("is required where {}", situation(when)));
        }
        return;
    }
    if let (Fit::Refused, Some(when)) = (fit, field.when) {
        found.rule(path.text(), Code::NotAllowed, format!("is only allowed where {}", situation(when)));
    }
    judge(field.ty, value, path, found);
    if let Value::Text(text) = value {
        match field.place {
            // A link is the whole address, not a segment.
            Place::Path if !matches!(field.ty, Type::Link) && !fits_path(text) => {
                let message = "must not be `.` or `..`, nor contain `/`, `\\` or control characters";
                found.field(path.text(), Code::Format, message.to_string());
            }
            Place::Header if !text.bytes().all(|b| (b' '..=b'~').contains(&b)) => {
                found.field(
                    path.text(),
                    Code::Format,
                    "must be visible ASCII: it is sent in a header".to_string(),
                );
            }
            _ => {}
        }
    }
}

/// The fields of an object, one by one. Gives how many of them it has, `null` counted.
pub(super) fn each(fields: &[Field], object: &Value<'_>, path: &mut Path, found: &mut Findings) -> usize {
    let mut known = 0;
    for field in fields {
        let value = object.get(field.name);
        known += usize::from(value.is_some());
        let value = value.unwrap_or(&Value::Null);
        // Most fields of most objects.
        if matches!(value, Value::Null) && !field.required && field.when.is_none() {
            continue;
        }
        let mark = path.member(field.name);
        one(field, value, fields, object, path, found);
        path.leave(mark);
    }
    known
}

/// Members that may have a name which no field has, in one order: hosts hand them over in orders of their own. As many
/// as there are fields of their names are none of these, and none is there twice.
pub(super) fn others<'v>(
    members: &'v [(Cow<'v, str>, Value<'v>)],
    known: usize,
) -> Vec<(&'v str, &'v Value<'v>)> {
    if known == members.len() { Vec::new() } else { sorted(members) }
}

/// WHATWG parsers undo `%2e` and treat `\` as `/`, so escaping cannot make these safe.
fn fits_path(text: &str) -> bool {
    text != "." && text != ".." && !text.chars().any(|c| c == '/' || c == '\\' || c.is_control())
}

fn judge(ty: Type, value: &Value<'_>, path: &mut Path, found: &mut Findings) {
    if let Value::Odd(odd) = value {
        return not_json(*odd, path, found);
    }
    if too_deep(value, path) {
        return found.field(path.text(), Code::Type, DEEP.to_string());
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
                "must be an existing day, written YYYY-MM-DD".to_string(),
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
        Type::Month { .. } => match value {
            Value::Text(text) if is_month(text) => {}
            Value::Text(text) if !is_instant(text) => {
                let message =
                    "must be a month, such as 2026-01, or an instant with zone, such as 2026-01-15T10:00:00Z";
                found.field(path.text(), Code::Format, message.to_string());
            }
            other => judge(Type::Time, other, path, found),
        },
        Type::Link => match value {
            Value::Text(text) if crate::request::address::Address::parse(text).is_some() => {}
            Value::Text(_) => found.field(path.text(), Code::Format, "must be an https link".to_string()),
            other => wrong(found, path, "a link", other),
        },
        Type::Secret => judge(TEXT, value, path, found),
        Type::Int { min, max } => match value {
            Value::Num(n) if !n.is_finite() || n.abs() > crate::value::MAX_INT => {
                let message = "must be within ±9007199254740991";
                found.field(path.text(), Code::Range, message.to_string());
            }
            Value::Num(n) if !is_whole(*n) => {
                found.field(path.text(), Code::Type, "must be a whole number".to_string());
            }
            Value::Num(n) if (*n as i64) < min || (*n as i64) > max => {
                found.field(
                    path.text(),
                    Code::Range,
                    between(min as f64, max as f64, i64::MIN as f64, i64::MAX as f64),
                );
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
        Type::Blob => match value {
            Value::Bytes(_) | Value::Text(_) => {}
            other => wrong(found, path, "bytes or text", other),
        },
        Type::File { most, .. } => match value {
            Value::File(Held { size: Some(size), .. }) if *size > most => {
                let message =
                    format!("may have at most {} bytes, has {}", number::text(most), number::text(*size));
                found.field(path.text(), Code::Length, message);
            }
            Value::File(Held { size: Some(_), .. }) => {}
            Value::File(_) => {
                let message = "is required for a stream, whose length is unknown until it is read";
                found.field("size", Code::Required, message.to_string());
            }
            other => wrong(found, path, "a path, bytes or a stream", other),
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
                for (key, item) in sorted(members).into_iter().filter(|(_, v)| !is_left_out(*of, v)) {
                    let mark = path.key(key);
                    judge(*of, item, path, found);
                    path.leave(mark);
                }
            }
            other => wrong(found, path, "an object", other),
        },
        Type::Record(record) => match value {
            Value::Map(members) => {
                let known = each(record.fields, value, path, found);
                for (name, item) in others(members, known) {
                    if !matches!(item, Value::Null) && !record.fields.iter().any(|f| f.name == name) {
                        let mark = path.member(name);
                        found.field(path.text(), Code::Unknown, "is not a known member".to_string());
                        path.leave(mark);
                    }
                }
            }
            other => wrong(found, path, "an object", other),
        },
        Type::OneOf(types) => match types.iter().find(|t| same_kind(**t, value)) {
            Some(fitting) => judge(*fitting, value, path, found),
            None => wrong(found, path, "one of the allowed types", value),
        },
    }
}

fn text_fits(text: &str, min: u32, max: u32, format: Option<Format>, path: &Path, found: &mut Findings) {
    let long = text.bytes().filter(|b| b & 0xC0 != 0x80).count() as u64;
    let is_long = long < u64::from(min) || long > u64::from(max);
    let fits = !is_long && format.is_none_or(|format| (format.fits)(text));
    if fits || found.skips_field(path.text()) {
        return;
    }
    if is_long {
        let (least, most, long) = (number::text(min.into()), number::text(max.into()), number::text(long));
        let message = match (min, max) {
            (_, u32::MAX) => format!("must have at least {least} characters"),
            (0, _) => format!("may have at most {most} characters, has {long}"),
            _ => format!("must have {least} to {most} characters, has {long}"),
        };
        found.field(path.text(), Code::Length, message);
    } else if let Some(format) = format {
        found.field(path.text(), Code::Format, format!("must be {}", format.says));
    }
}

fn choice_fits(choice: &Choice, text: &str, path: &Path, found: &mut Findings) {
    if (!text.is_empty() && choice.open) || choice.find(text).is_some() {
        return;
    }
    let grows = choice.grows && !text.is_empty();
    let skips = if grows { Findings::skips_rule } else { Findings::skips_field };
    if skips(found, path.text()) {
        return;
    }
    let mut message = format!("must be one of: {}", join(choice.values, ", "));
    if let Some(word) = choice.values.iter().find(|word| word.eq_ignore_ascii_case(text)) {
        let upper = word.bytes().any(|b| b.is_ascii_uppercase());
        message.push_str(if upper { "; in upper case" } else { "; in lower case" });
    }
    if grows {
        message.push_str("; Truora may add values: `preflight: false` sends another value");
        found.rule(path.text(), Code::Choice, message);
    } else {
        found.field(path.text(), Code::Choice, message);
    }
}

/// Whether a value means "not given": `null`, and an empty list or object where lists or objects are taken. For a text, a
/// day, a number or a boolean an empty one is a mistake like any other value of a wrong type.
fn is_left_out(ty: Type, value: &Value<'_>) -> bool {
    let holds = matches!(ty, Type::List(_) | Type::Map(_) | Type::Record(_) | Type::Json | Type::OneOf(_));
    matches!(value, Value::Null) || (holds && value.is_absent())
}

fn same_kind(ty: Type, value: &Value<'_>) -> bool {
    match ty {
        Type::Text { .. } | Type::Choice(_) | Type::Link | Type::Secret => matches!(value, Value::Text(_)),
        Type::Date => matches!(value, Value::Text(_) | Value::Day(_)),
        Type::Time | Type::Month { .. } => matches!(value, Value::Text(_) | Value::Instant(_)),
        Type::Int { .. } | Type::Num { .. } => matches!(value, Value::Num(_)),
        Type::Bool { .. } => matches!(value, Value::Bool(_)),
        Type::Blob => matches!(value, Value::Bytes(_) | Value::Text(_)),
        Type::File { .. } => matches!(value, Value::File(_)),
        Type::List(_) => matches!(value, Value::List(_)),
        Type::Map(_) | Type::Record(_) => matches!(value, Value::Map(_)),
        Type::Json => true,
        Type::OneOf(types) => types.iter().any(|t| same_kind(*t, value)),
    }
}

fn between(min: f64, max: f64, least: f64, most: f64) -> String {
    let number = |n: f64| {
        let mut text = String::new();
        write_num(&mut text, n);
        text
    };
    match (min == least, max == most) {
        (true, _) => format!("may be at most {}", number(max)),
        (_, true) => format!("must be at least {}", number(min)),
        _ => format!("must be from {} to {}", number(min), number(max)),
    }
}

#[cfg(test)]
mod tests {
    use crate::issue::Code;
    use crate::json;
    use crate::options::Options;
    use crate::params::check;
    use crate::schema::*;
    use crate::value::Value;
    use alloc::string::String;
    use alloc::vec::Vec;

    const KIND: &Choice = &Choice::of("Kind", &["a", "b"]);
    const OP: Operation = Operation::post(Host::Checks, "x.y", "/v1/x").takes(&[
        form("kind", choice(KIND), ""),
        form("flag", BOOL, "").optional(),
        form("needed", TEXT, "").when(&When::needed("kind", &["a"])),
        form("only", TEXT, "").when(&When::only("flag", &["true"])),
        form("both", TEXT, "").when(&When::exactly("kind", &["b"])),
        form("with", TEXT, "").when(&When::needed("only", &[])),
    ]);

    fn found(json: &str, preflight: bool) -> (Vec<(String, Code)>, usize) {
        let options = Options { preflight, ..Options::default() };
        let found = check(&OP, &json::parse(json.as_bytes()).unwrap(), &options);
        (found.issues.into_iter().map(|i| (i.path, i.code)).collect(), found.warnings.len())
    }

    #[test]
    fn a_field_may_depend_on_another() {
        let is = |json: &str, want: &[(&str, Code)]| {
            let want: Vec<_> = want.iter().map(|(p, c)| (String::from(*p), *c)).collect();
            assert_eq!(found(json, true), (want, 0), "{json}");
        };
        is(r#"{"kind":"a","needed":"x"}"#, &[]);
        is(r#"{"kind":"a","needed":""}"#, &[("needed", Code::Required)]);
        is(r#"{"kind":"a"}"#, &[("needed", Code::Required)]);
        is(r#"{"kind":"b"}"#, &[("both", Code::Required)]);
        is(r#"{"kind":"a","needed":"x","both":"x"}"#, &[("both", Code::NotAllowed)]);
        is(r#"{"kind":"b","both":"x","needed":"x"}"#, &[]);
        is(r#"{"kind":"c","both":"x"}"#, &[("kind", Code::Choice)]);
        is(r#"{"kind":"b","both":"x","flag":false,"only":"x","with":"x"}"#, &[("only", Code::NotAllowed)]);
        is(r#"{"kind":"b","both":"x","flag":true,"only":"x"}"#, &[("with", Code::Required)]);
        is(r#"{"kind":"b","both":"x","only":"x","with":"x"}"#, &[]);
        assert_eq!(found(r#"{"kind":"b"}"#, false), (Vec::new(), 1));
    }

    #[test]
    fn nesting_ends_at_the_same_level_whoever_made_the_value() {
        const FREE: Operation =
            Operation::post(Host::Checks, "x.y", "/v1/x").takes(&[json("free", JSON, "")]);
        let judged = |levels: usize| {
            let inner = (0..levels).fold(Value::Bool(true), |inner, _| Value::List([inner].into()));
            let found = check(&FREE, &Value::object([("free", inner)]), &Options::default());
            found.issues.into_iter().map(|i| (i.path.matches("[0]").count(), i.code)).collect::<Vec<_>>()
        };
        // The parameters themselves are the first of 128 levels.
        assert_eq!(judged(127), []);
        assert_eq!(judged(128), [(127, Code::Type)]);
        assert_eq!(judged(5000), [(127, Code::Type)]);
    }

    #[test]
    fn issues_come_in_one_order_whatever_the_host_does_with_keys() {
        const INNER: Record = Record::of("Inner", &[may("a", TEXT, "")]);
        const OP: Operation = Operation::post(Host::Checks, "x.y", "/v1/x").takes(&[
            json("inner", record(&INNER), ""),
            json("map", map(&TEXT), ""),
            json("free", JSON, ""),
        ]);
        let judged = |json: &str| {
            let found = check(&OP, &json::parse(json.as_bytes()).unwrap(), &Options::default());
            found.issues.into_iter().map(|i| i.path).collect::<Vec<_>>()
        };
        let one = r#"{"inner":{"9":1,"":1,"b":1},"map":{"9":1,"10":1},"free":{"9":1e-9,"10":1e-9}}"#;
        let other = r#"{"free":{"10":1e-9,"9":1e-9},"map":{"10":1,"9":1},"inner":{"b":1,"":1,"9":1}}"#;
        let want =
            ["inner.", "inner.9", "inner.b", r#"map["10"]"#, r#"map["9"]"#, r#"free["10"]"#, r#"free["9"]"#];
        assert_eq!(
            (judged(one), judged(other)),
            (want.map(String::from).into(), want.map(String::from).into())
        );
    }
}

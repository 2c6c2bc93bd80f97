//! What comes in from JavaScript: parameters, options and settings, as JSON text.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::error::{Error, ErrorCode, Sent};
use crate::json::build;
use crate::options::{Config, Options};
use crate::schema::Host;
use crate::util::number::natural;
use crate::util::text::cut;
use crate::value::{Held, Odd, TOO_MANY, Value};

/// The single key of an object that represents a value which JSON lacks, as in `{"\u0000": "NaN"}`.
pub const MARK: &str = "\0";

/// What may be refused.
pub(super) type Made<T> = Result<T, Box<Error>>;

/// A mistake of the driver, as an error.
pub fn misuse(operation: &'static str, message: &str) -> Box<Error> {
    let mut error = Error::new(ErrorCode::Misuse, operation, message);
    error.sent = Sent::Maybe;
    error
}

pub(super) fn bad(operation: &'static str, message: impl Into<String>) -> Box<Error> {
    Error::new(ErrorCode::BadOption, operation, message)
}

/// JSON text as a value, marks resolved. The host made the text, so anything but JSON is a mistake of the host.
pub(super) fn params<'t>(operation: &'static str, text: &'t str) -> Made<Value<'t>> {
    resolved(operation, build::borrowed(text))
}

fn resolved<'t>(operation: &'static str, value: Option<Value<'t>>) -> Made<Value<'t>> {
    let mut value = value.ok_or_else(|| misuse(operation, "not JSON, or nested too deeply"))?;
    resolve(&mut value);
    Ok(value)
}

fn resolve(value: &mut Value<'_>) {
    match value {
        Value::List(items) => items.iter_mut().for_each(resolve),
        Value::Map(members) => match members.as_slice() {
            [(key, what)] if key == MARK => *value = marked(what.as_text().unwrap_or_default()),
            _ => {
                for (_, member) in members {
                    resolve(member);
                }
                value.arrange();
            }
        },
        _ => {}
    }
}

/// The value of a mark. An unknown mark becomes a value that cannot be sent.
fn marked(what: &str) -> Value<'static> {
    match what {
        "NaN" => Value::Num(f64::NAN),
        "Infinity" => Value::Num(f64::INFINITY),
        "-Infinity" => Value::Num(f64::NEG_INFINITY),
        "-0" => Value::Num(-0.0),
        "surrogate" => Value::Odd(Odd::Surrogate),
        "deep" => Value::Odd(Odd::Deep),
        _ => match cut(what, b':') {
            Some(("instant", text)) => Value::Instant(text.to_string()),
            // `file:1234:again`, or without its size, or `once`.
            Some(("file", text)) => match cut(text, b':') {
                Some((size, often)) => {
                    Value::File(Held { size: natural(size), replayable: often == "again" })
                }
                None => Value::Odd(Odd::Foreign),
            },
            // One character a byte: what `Buffer.toString("latin1")` gives.
            Some(("bytes", text)) => {
                let mut bytes = Vec::new();
                for c in text.chars() {
                    let Ok(byte) = u8::try_from(c) else { return Value::Odd(Odd::Foreign) };
                    bytes.push(byte);
                }
                Value::Bytes(Cow::Owned(bytes))
            }
            _ => Value::Odd(Odd::Foreign),
        },
    }
}

/// The given members of an object of settings.
pub(super) fn members(operation: &'static str, text: &str) -> Made<Vec<(Cow<'static, str>, Value<'static>)>> {
    match resolved(operation, build::input(text.as_bytes()))? {
        Value::Odd(Odd::Many) => Err(bad(operation, format!("the options {TOO_MANY}"))),
        Value::Map(mut all) => {
            all.retain(|(_, value)| !matches!(value, Value::Null));
            Ok(all)
        }
        other => Err(bad(operation, format!("the options must be an object, not {}", other.kind()))),
    }
}

pub(super) fn set_bases(config: &mut Config, bases: Value<'_>) -> Made<()> {
    let Value::Map(bases) = bases else { return Ok(()) };
    for (name, url) in bases.iter().filter(|(_, url)| !matches!(url, Value::Null)) {
        // The host of the engine has said which there are.
        let host = Host::parse(name).ok_or_else(|| bad("", "baseUrls has an unknown host"))?;
        config.set_base(host, url.as_text().unwrap_or_default())?;
    }
    Ok(())
}

/// Options of one call. Refuses an unknown name, which would be lost silently.
pub(super) fn options(operation: &'static str, text: &str) -> Made<Options> {
    let mut all = Options::default();
    if text == "{}" {
        return Ok(all);
    }
    for (name, value) in members(operation, text)? {
        all.set(&name, value).map_err(|message| bad(operation, message))?;
    }
    Ok(all)
}

pub(super) const fn flag(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use std::vec;

    #[test]
    fn marks_stand_for_what_json_cannot_hold() {
        fn value(json: &str) -> Value<'_> {
            params("", json).unwrap()
        }
        assert!(matches!(value(r#"{"\u0000":"NaN"}"#), Value::Num(n) if n.is_nan()));
        assert_eq!(value(r#"[{"\u0000":"-Infinity"}]"#), Value::List(vec![Value::Num(f64::NEG_INFINITY)]));
        assert_eq!(value(r#"{"a":{"\u0000":"deep"}}"#), Value::object([("a", Value::Odd(Odd::Deep))]));
        let when = "2026-01-15T10:00:00.000Z";
        assert_eq!(value(&format!(r#"{{"\u0000":"instant:{when}"}}"#)), Value::Instant(when.into()));
        assert_eq!(value(r#"{"\u0000":"bytes:a\u00ff"}"#), Value::Bytes(Cow::Borrowed(b"a\xFF")));
        let held = |size, replayable| Value::File(Held { size, replayable });
        assert_eq!(value(r#"{"\u0000":"file:12:again"}"#), held(Some(12), true));
        assert_eq!(value(r#"{"\u0000":"file::once"}"#), held(None, false));
        for unknown in ["", "what", "bytes:\u{100}", "foreign"] {
            assert_eq!(value(&format!(r#"{{"\u0000":"{unknown}"}}"#)), Value::Odd(Odd::Foreign));
        }
        assert_eq!(value(r#"{"\u0000":1,"b":2}"#).get("b"), Some(&Value::Num(2.0)));
    }

    #[test]
    fn parameters_borrow_what_has_no_escapes() {
        let text = "\u{feff}{\"é\":\"\",\"b\":[\"x\\n\",\"ж\"],\"\\u0062\":null,\"c\":1.5}";
        let value = params("", text).unwrap();
        let Value::Map(members) = &value else { panic!("{value:?}") };
        let borrowed = |text: &Cow<'_, str>| matches!(text, Cow::Borrowed(_));
        assert_eq!(
            members.iter().map(|(key, _)| (key.as_ref(), borrowed(key))).collect::<Vec<_>>(),
            [("b", true), ("b", false), ("c", true), ("é", true)]
        );
        let Value::List(items) = &members[0].1 else { panic!("{value:?}") };
        assert!(matches!(items.as_slice(), [Value::Text(Cow::Owned(_)), Value::Text(Cow::Borrowed("ж"))]));
    }

    #[test]
    fn options_are_an_object_of_known_names() {
        let all = options("x", r#"{"timeout":1.5,"max_retries":0}"#).unwrap();
        assert_eq!((all.timeout, all.max_retries), (Some(Duration::from_millis(1500)), 0));
        assert_eq!(options("x", r#"{"timeout":null}"#).unwrap(), Options::default());
        for (json, name) in [
            (r#"{"attempt_timeout":{"\u0000":"NaN"}}"#, "`attempt_timeout`"),
            (r#"{"retries":3}"#, "`retries`"),
            ("[]", "must be an object"),
        ] {
            let error = options("x", json).unwrap_err();
            assert_eq!(error.code, ErrorCode::BadOption, "{json}");
            assert!(error.message.contains(name), "{}", error.message);
        }
    }
}

//! Writes values as JSON text, keys sorted by their bytes.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::value::{Value, sorted, write_num};

/// Free JSON as text.
pub(crate) fn free_text(value: &Value<'_>) -> String {
    let mut out = String::new();
    free_json(&mut out, value);
    out
}

/// A value as the text of a segment, a pair or a header; JSON text for lists and objects.
pub(crate) fn plain<'v>(value: &'v Value<'_>) -> Cow<'v, str> {
    match value {
        Value::Text(text) => Cow::Borrowed(text),
        Value::Day(text) | Value::Instant(text) => Cow::Borrowed(text),
        Value::Bool(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        other => Cow::Owned(free_text(other)),
    }
}

/// The name of a member, and what separates it from the one before.
pub(crate) fn member(out: &mut String, name: &str) {
    if !out.ends_with('{') {
        out.push(',');
    }
    string(out, name);
    out.push(':');
}

/// Free JSON, keys sorted by their bytes.
pub(crate) fn free_json(out: &mut String, value: &Value<'_>) {
    match value {
        Value::Null | Value::Bytes(_) | Value::File(_) | Value::Odd(_) => out.push_str("null"),
        Value::Num(n) if !n.is_finite() => out.push_str("null"),
        Value::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
        Value::Num(n) => write_num(out, *n),
        Value::Text(text) => string(out, text),
        Value::Day(text) | Value::Instant(text) => string(out, text),
        Value::List(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                free_json(out, item);
            }
            out.push(']');
        }
        Value::Map(members) => {
            out.push('{');
            for (name, item) in sorted(members) {
                member(out, name);
                free_json(out, item);
            }
            out.push('}');
        }
    }
}

/// A JSON string.
pub(crate) fn string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    loop {
        let end = rest.bytes().position(|b| matches!(b, 0..0x20 | b'"' | b'\\')).unwrap_or(rest.len());
        let (plain, odd) = rest.split_at_checked(end).unwrap_or((rest, ""));
        out.push_str(plain);
        let Some(b) = odd.bytes().next() else { break };
        out.push('\\');
        match b {
            b'\n' => out.push('n'),
            b'\r' => out.push('r'),
            b'\t' => out.push('t'),
            0..0x20 => {
                out.push_str(if b < 0x10 { "u000" } else { "u001" });
                out.push(char::from_digit(u32::from(b % 16), 16).unwrap_or('0'));
            }
            _ => out.push(b.into()),
        }
        rest = odd.get(1..).unwrap_or_default();
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn json_text_is_json(text in ".{0,40}", n in -1e9..1e9f64) {
            let value = Value::Map(alloc::vec![("t".into(), Value::from(text.clone())), ("n".into(), Value::Num(n))]);
            let mut out = String::new();
            free_json(&mut out, &value);
            let back: serde_json::Value = serde_json::from_str(&out).unwrap();
            prop_assert_eq!(back["t"].as_str().unwrap(), text);
            prop_assert_eq!(back["n"].as_f64().unwrap(), n);
        }
    }
}

//! Writes checked parameters: path, query, form and JSON. One place for every encoding decision.
//!
//! Fields go out in catalogue order, keys of maps and of free JSON sorted by their bytes, lists as given. In forms
//! and queries: `true`/`false`, `%20`, repeated keys for lists, dots for maps and records, JSON text for lists of
//! records.

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::write::{free_json, free_text, member, plain, string};
use crate::schema::{Field, Operation, Place, Type, When};
use crate::util::date::{edge_of_month, is_month};
use crate::util::text::cut;
use crate::value::{Value, sorted};

/// Percent-encodes everything but RFC 3986's unreserved characters.
pub(crate) fn percent(out: &mut String, text: &str) {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    // One question, because it is asked for each byte of each request.
    let plain = |b| matches!(b, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~');
    let mut rest = text;
    loop {
        let end = rest.bytes().position(|b| !plain(b)).unwrap_or(rest.len());
        let (clean, odd) = rest.split_at_checked(end).unwrap_or((rest, ""));
        out.push_str(clean);
        let Some(c) = odd.chars().next() else { return };
        let mut buffer = [0; 4];
        for b in c.encode_utf8(&mut buffer).bytes() {
            out.push('%');
            for nibble in [b >> 4, b & 15] {
                out.push(HEX.get(usize::from(nibble)).copied().unwrap_or('0'));
            }
        }
        rest = odd.get(c.len_utf8()..).unwrap_or_default();
    }
}

/// Undoes percent-encoding. `+` stays: cursors are base64-like, and the vendor writes spaces as `%20`.
pub(crate) fn decode(text: &[u8]) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.iter().copied();
    while let Some(b) = bytes.next() {
        if b == b'%' {
            let hex = |b: Option<u8>| char::from(b?).to_digit(16);
            let (high, low) = (hex(bytes.next())?, hex(bytes.next())?);
            out.push((high * 16 + low) as u8);
        } else {
            out.push(b);
        }
    }
    String::from_utf8(out).ok()
}

/// The path with its placeholders filled.
pub(crate) fn write_path(out: &mut String, path: &str, params: &Value<'_>) {
    let mut rest = path;
    while let Some((before, after)) = cut(rest, b'{') {
        out.push_str(before);
        let (name, tail) = cut(after, b'}').unwrap_or((after, ""));
        if let Some(value) = params.get(name) {
            percent(out, &plain(value));
        }
        rest = tail;
    }
    out.push_str(rest);
}

/// The given fields of the query or of the body as `key=value&key=value`, then what goes along beside them. `cursor`
/// replaces the page parameter.
pub(crate) fn write_pairs(
    out: &mut String,
    op: &Operation,
    body: bool,
    params: &Value<'_>,
    cursor: Option<&str>,
    extra: &Value<'_>,
) {
    // As it travels: the names of our fields need no escape, those of a map's members may.
    let mut key = String::new();
    for field in fields(op, body) {
        let paged = op.page.filter(|p| p.param == field.name).and(cursor);
        let value = params.get(field.name).filter(|v| !v.is_absent());
        if paged.is_none() && value.is_none() {
            continue;
        }
        key.clear();
        key.push_str(field.wire);
        match (paged, value) {
            (Some(cursor), _) => pair(out, &key, cursor),
            (None, Some(value)) => pairs_of(out, &mut key, &field.ty, value),
            _ => {}
        }
    }
    free_pairs(out, extra);
}

fn fields(op: &Operation, body: bool) -> impl Iterator<Item = &'static Field> + use<> {
    op.takes.iter().filter(move |f| {
        if body { f.place.is_body() || f.repeated.is_some() } else { f.place == Place::Query }
    })
}

/// Longest name, as it travels, that is repeated for each item or member below it: what is below a longer one goes out
/// as one JSON text. Else a name of half a megabyte and half a million items would make a body of 250 gigabytes.
const MOST_OF_A_KEY: usize = 100;

/// Members of an object as pairs, without types to go by: lists of plain values repeat their key, objects get dots.
pub(crate) fn free_pairs(out: &mut String, members: &Value<'_>) {
    if let Value::Map(members) = members {
        for (name, value) in sorted(members) {
            let mut key = String::new();
            percent(&mut key, name);
            free_pair(out, &mut key, value);
        }
    }
}

fn free_pair(out: &mut String, key: &mut String, value: &Value<'_>) {
    let nests = |v: &Value<'_>| matches!(v, Value::List(_) | Value::Map(_));
    match value {
        Value::Null => {}
        Value::List(items) if key.len() <= MOST_OF_A_KEY && !items.iter().any(nests) => {
            for item in items {
                pair(out, key, &plain(item));
            }
        }
        Value::Map(members) if key.len() <= MOST_OF_A_KEY => {
            for (name, item) in sorted(members) {
                let mark = key.len();
                key.push('.');
                percent(key, name);
                free_pair(out, key, item);
                key.truncate(mark);
            }
        }
        other => pair(out, key, &plain(other)),
    }
}

/// `key` is escaped already.
fn pair(out: &mut String, key: &str, text: &str) {
    if !out.is_empty() && !out.ends_with('?') {
        out.push('&');
    }
    out.push_str(key);
    out.push('=');
    percent(out, text);
}

fn pairs_of(out: &mut String, key: &mut String, ty: &Type, value: &Value<'_>) {
    match (ty, value) {
        (Type::Month { last }, Value::Text(month)) if is_month(month) => {
            pair(out, key, &edge_of_month(month, *last));
        }
        (_, Value::Text(text)) => pair(out, key, text),
        (Type::List(of), Value::List(items)) if key.len() <= MOST_OF_A_KEY && !nested(of) => {
            for item in items {
                pair(out, key, &plain(item));
            }
        }
        (Type::Map(of), Value::Map(members)) if key.len() <= MOST_OF_A_KEY => {
            for (name, item) in sorted(members) {
                if !item.is_absent() {
                    dotted(out, key, name, of, item);
                }
            }
        }
        (Type::List(_), Value::List(_)) | (Type::Map(_), Value::Map(_)) => {
            let mut text = String::new();
            typed_json(&mut text, ty, value);
            pair(out, key, &text);
        }
        (Type::Record(record), Value::Map(_)) => {
            for field in record.fields {
                match value.get(field.name).filter(|v| !v.is_absent()) {
                    Some(item) if field.bare => pairs_of(out, key, &field.ty, item),
                    Some(item) => dotted(out, key, field.wire, &field.ty, item),
                    None => {}
                }
            }
        }
        (_, scalar) => pair(out, key, &plain(scalar)),
    }
}

fn dotted(out: &mut String, key: &mut String, name: &str, ty: &Type, value: &Value<'_>) {
    let mark = key.len();
    key.push('.');
    percent(key, name);
    pairs_of(out, key, ty, value);
    key.truncate(mark);
}

const fn nested(ty: &Type) -> bool {
    matches!(ty, Type::Record(_) | Type::Map(_) | Type::List(_) | Type::Json)
}

/// The body that is a parameter itself: byte by byte, or as the JSON that it is.
pub(crate) fn raw(ty: &Type, value: &Value<'_>) -> Vec<u8> {
    match (ty, value) {
        (Type::Json, value) => free_text(value).into_bytes(),
        (_, Value::Bytes(bytes)) => bytes.to_vec(),
        (_, other) => plain(other).into_owned().into_bytes(),
    }
}

/// The JSON body: the given fields by their wire names, in catalogue order, then what goes along beside them.
pub(crate) fn json_body(op: &Operation, params: &Value<'_>, extra: &Value<'_>) -> String {
    let mut out = String::from("{");
    for field in fields(op, true) {
        if let Some(value) = params.get(field.name).filter(|v| !v.is_absent()) {
            member(&mut out, field.wire);
            typed_json(&mut out, &field.ty, value);
        }
    }
    if let Value::Map(members) = extra {
        for (name, value) in sorted(members).into_iter().filter(|(_, v)| !matches!(v, Value::Null)) {
            member(&mut out, name);
            free_json(&mut out, value);
        }
    }
    out.push('}');
    out
}

/// What a member of a record is where it is left out, unless the member beside it asks for one.
fn made_within(field: &Field, beside: &Value<'_>) -> Option<&'static str> {
    let word = |when: &When| beside.get(when.field).and_then(Value::as_text).unwrap_or_default();
    field.made.filter(|_| field.when.is_none_or(|when| !when.values.contains(&word(when))))
}

fn typed_json(out: &mut String, ty: &Type, value: &Value<'_>) {
    match (ty, value) {
        (Type::Record(record), Value::Map(_)) => {
            out.push('{');
            for field in record.fields {
                if let Some(item) = value.get(field.name).filter(|v| !v.is_absent()) {
                    member(out, field.wire);
                    typed_json(out, &field.ty, item);
                } else if let Some(text) = made_within(field, value) {
                    member(out, field.wire);
                    string(out, text);
                }
            }
            out.push('}');
        }
        (Type::Month { last }, Value::Text(month)) if is_month(month) => {
            string(out, &edge_of_month(month, *last));
        }
        (Type::Map(of), Value::Map(members)) => {
            out.push('{');
            for (name, item) in sorted(members) {
                if !item.is_absent() {
                    member(out, name);
                    typed_json(out, of, item);
                }
            }
            out.push('}');
        }
        (Type::List(of), Value::List(items)) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                typed_json(out, of, item);
            }
            out.push(']');
        }
        // A text that holds JSON, given as what it holds.
        (Type::OneOf([Type::Text { .. }, ..]), Value::Map(_)) => string(out, &free_text(value)),
        (_, other) => free_json(out, other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use crate::schema::*;
    use proptest::prelude::*;

    const PART: &Record =
        &Record::of("Part", &[may("z", TEXT, ""), may("a", NUM, ""), may("t", TEXT, "").wire("T.t")]);

    const SHAPE: Operation = Operation::post(Host::Checks, "x.y", "/v1/{a}/z").takes(&[
        path("a", ID, ""),
        query("q", TEXT, ""),
        form("flag", BOOL, ""),
        form("many", list(&TEXT), ""),
        form("meta", map(&TEXT), ""),
        form("inner", record(&Record::of("Inner", &[may("n", NUM, ""), may("t", TEXT, "").wire("T.t")])), ""),
        form("rows", list(&JSON), ""),
        form("records", list(&record(PART)), ""),
        form("examples", map(&record(&Record::of("Example", &[has("value", TEXT, "").bare()]))), ""),
        json("free", JSON, ""),
    ]);

    fn written(json: &str, place: Place) -> String {
        let mut out = String::new();
        write_pairs(
            &mut out,
            &SHAPE,
            place.is_body(),
            &json::parse(json.as_bytes()).unwrap(),
            None,
            &Value::Null,
        );
        out
    }

    #[test]
    fn forms() {
        assert_eq!(
            written(r#"{"many":["a b","é"],"flag":true}"#, Place::Form),
            "flag=true&many=a%20b&many=%C3%A9"
        );
        assert_eq!(written(r#"{"meta":{"10":"x","b":null,"a":"y"}}"#, Place::Form), "meta.10=x&meta.a=y");
        assert_eq!(written(r#"{"inner":{"t":"&","n":1.50}}"#, Place::Form), "inner.n=1.5&inner.T.t=%26");
        assert_eq!(
            written(r#"{"rows":[1,{"b":1,"a":"ñ"}]}"#, Place::Form),
            "rows=%5B1%2C%7B%22a%22%3A%22%C3%B1%22%2C%22b%22%3A1%7D%5D"
        );
        assert_eq!(written(r#"{"many":[],"meta":{}}"#, Place::Form), "");
        assert_eq!(
            written(r#"{"records":[{"t":"x","a":1.0,"z":"y"},{"a":null,"z":""}]}"#, Place::Form),
            "records=%5B%7B%22z%22%3A%22y%22%2C%22a%22%3A1%2C%22T.t%22%3A%22x%22%7D%2C%7B%22z%22%3A%22%22%7D%5D",
            "members in catalogue order, those not given left out"
        );
        assert_eq!(
            written(r#"{"examples":{"day":{"value":"to day"},"10":{"value":"x"}}}"#, Place::Form),
            "examples.10=x&examples.day=to%20day"
        );
    }

    #[test]
    fn paths_and_json() {
        let mut out = String::new();
        write_path(&mut out, SHAPE.path, &Value::object([("a", Value::from("a b+é~"))]));
        assert_eq!(out, "/v1/a%20b%2B%C3%A9~/z");
        let value = json::parse(br#"{"free":{"b":[null,-0.0,1e3],"a":"q\"\u0001"}}"#).unwrap();
        assert_eq!(
            json_body(&SHAPE, &value, &Value::Null),
            r#"{"free":{"a":"q\"\u0001","b":[null,0,1000]}}"#
        );
    }

    proptest! {
        #[test]
        fn percent_comes_back(text in ".{0,40}") {
            let mut out = String::new();
            percent(&mut out, &text);
            prop_assert!(out.is_ascii());
            prop_assert_eq!(decode(out.as_bytes()), Some(text));
        }

    }
}

//! Writes checked parameters: path, query, form and JSON. One place for every encoding decision.
//!
//! Fields go out in catalogue order, keys of maps and of free JSON sorted by their bytes, lists as given. In forms
//! and queries: `true`/`false`, `%20`, repeated keys for lists, dots for maps and records, JSON text for lists of
//! records.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::schema::{Field, Operation, Place, Type, When};
use crate::util::text::cut;
use crate::value::{Value, edge_of_month, is_month, write_num};

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

/// Free JSON as text.
pub(crate) fn free_text(value: &Value<'_>) -> String {
    let mut out = String::new();
    free_json(&mut out, value);
    out
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

/// A value as the text of a segment, a pair or a header; JSON text for lists and objects.
pub(crate) fn plain<'v>(value: &'v Value<'_>) -> Cow<'v, str> {
    match value {
        Value::Text(text) => Cow::Borrowed(text),
        Value::Day(text) | Value::Instant(text) => Cow::Borrowed(text),
        Value::Bool(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        other => Cow::Owned(free_text(other)),
    }
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

fn member(out: &mut String, name: &str) {
    if !out.ends_with('{') {
        out.push(',');
    }
    string(out, name);
    out.push(':');
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

fn free_json(out: &mut String, value: &Value<'_>) {
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

/// Members by the bytes of their keys, the last of equal keys only.
pub(crate) fn sorted<'v>(members: &'v [(Cow<'v, str>, Value<'v>)]) -> Vec<(&'v str, &'v Value<'v>)> {
    in_order(members.iter().map(|(k, v)| (k.as_ref(), v)).collect())
}

/// These names, each once, in order: to be asked by [`holds`].
pub(crate) fn names<'v>(all: impl IntoIterator<Item = &'v str>) -> Vec<(&'v str, &'v Value<'v>)> {
    in_order(all.into_iter().map(|name| (name, &Value::Null)).collect())
}

/// Where the name stands among these, which are in order.
#[inline(never)]
pub(crate) fn place(all: &[(&str, &Value<'_>)], name: &str) -> Option<usize> {
    all.binary_search_by(|(one, _)| (*one).cmp(name)).ok()
}

/// Whether the name is one of these, which are in order.
pub(crate) fn holds(all: &[(&str, &Value<'_>)], name: &str) -> bool {
    place(all, name).is_some()
}

fn in_order<'v>(mut all: Vec<(&'v str, &'v Value<'v>)>) -> Vec<(&'v str, &'v Value<'v>)> {
    if cfg!(target_family = "wasm") {
        return merge_sort(&all);
    }
    if all.is_sorted_by(|(one, _), (other, _)| one < other) {
        return all;
    }
    all = sort(all, |(name, _)| name);
    all.dedup_by(|later, earlier| {
        let same = later.0 == earlier.0;
        if same {
            *earlier = *later;
        }
        same
    });
    all
}

/// What has names in their order, and what has the same name in the order it had. The beginnings of the names are sorted
/// first, in one piece: to look at millions of names where they lie takes three times as long.
pub(crate) fn sort<T>(all: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
    let text = |at: u32| all.get(at as usize).map(&name);
    let mut order: Vec<(u128, u32)> = Vec::with_capacity(all.len());
    for (at, one) in (0..).zip(&all) {
        let head = name(one).bytes().chain([0; 16]).take(16).fold(0, |head, b| head << 8 | u128::from(b));
        order.push((head, at));
    }
    // Equal beginnings are equal names only where they are whole.
    order.sort_by(|one, other| one.0.cmp(&other.0).then_with(|| text(one.1).cmp(&text(other.1))));
    let mut all: Vec<Option<T>> = all.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, at)| all.get_mut(at as usize)?.take()).collect()
}

/// For browsers: the library's sort is a tenth of their engine, for lists that seldom hold more than ten. Of equals the
/// last stays.
fn merge_sort<'v>(all: &[(&'v str, &'v Value<'v>)]) -> Vec<(&'v str, &'v Value<'v>)> {
    let (left, right) = all.split_at_checked(all.len() / 2).unwrap_or_default();
    if left.is_empty() {
        return right.to_vec();
    }
    let (left, mut merged) = (merge_sort(left), Vec::with_capacity(all.len()));
    let mut left = left.iter().peekable();
    for one in merge_sort(right) {
        while let Some(before) = left.next_if(|before| before.0 <= one.0) {
            if before.0 < one.0 {
                merged.push(*before);
            }
        }
        merged.push(one);
    }
    for rest in left {
        merged.push(*rest);
    }
    merged
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
            &Value::parse(json.as_bytes()).unwrap(),
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
        let value = Value::parse(br#"{"free":{"b":[null,-0.0,1e3],"a":"q\"\u0001"}}"#).unwrap();
        assert_eq!(
            json_body(&SHAPE, &value, &Value::Null),
            r#"{"free":{"a":"q\"\u0001","b":[null,0,1000]}}"#
        );
    }

    proptest! {
        #[test]
        fn browsers_sort_as_all_others_do(names in prop::collection::vec("(long name )?[a-c\\u{0}]{0,2}", 0..40)) {
            let values: Vec<Value<'_>> = (0..names.len() as u32).map(Value::from).collect();
            let all: Vec<_> = names.iter().map(String::as_str).zip(&values).collect();
            prop_assert_eq!(merge_sort(&all), in_order(all.clone()));
            let mut sorted = all.clone();
            sorted.sort_by_key(|(name, _)| *name);
            prop_assert_eq!(sort(all, |(name, _)| name), sorted);
        }

        #[test]
        fn percent_comes_back(text in ".{0,40}") {
            let mut out = String::new();
            percent(&mut out, &text);
            prop_assert!(out.is_ascii());
            prop_assert_eq!(crate::call::page::cursor(&std::format!("?k={out}"), "k").unwrap_or_default(), text);
        }

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

//! What serde_json says, and a second, slow and plain reading of the catalogue's types, to hold the reader against.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Map, Value as Json};
use truora::Issue;
use truora::json::Sink;
use truora::json::{Broken, Habits, MAX_DEPTH, Nobody, Report, read, read_again};
use truora::schema::{Field, Record, Type};

/// Path and code of an issue.
pub(crate) type Found = BTreeSet<(String, &'static str)>;

/// Of all cases together, in whatever order they come: no habit may change what is read.
static HABITS: LazyLock<Habits> = LazyLock::new(Habits::default);

/// Reads as the crate does: the report, and the value that its sink built.
pub(crate) fn ours(bytes: &[u8], ty: &Type, closed: bool) -> Result<(Report, Json), Broken> {
    let mut build = Build::default();
    let report = read_again(bytes, ty, closed, &HABITS, &mut build);
    assert_eq!(report, read(bytes, ty, closed, &mut Nobody));
    let report = report?;
    assert!(build.open.is_empty(), "every list and object is closed");
    Ok((report, build.done.expect("a document is one value")))
}

/// Holds the reader's verdict on any bytes against serde_json's, and the values where both have one.
pub(crate) fn compare(bytes: &[u8]) {
    let plain = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let grammar =
        std::str::from_utf8(plain).is_ok_and(|t| serde_json::from_str::<serde::de::IgnoredAny>(t).is_ok());
    let shown = || String::from_utf8_lossy(bytes).into_owned();
    match ours(bytes, &Type::Json, true) {
        Ok((report, value)) => {
            assert!(grammar, "serde_json refuses {}", shown());
            assert!(depth(plain) <= MAX_DEPTH);
            assert!(report.renames.is_empty());
            let numbers = numbers(plain);
            let huge = numbers.iter().any(|n| {
                n.parse::<f64>().is_ok_and(|v| {
                    v.is_infinite()
                        || (n.bytes().all(|b| b == b'-' || b.is_ascii_digit()) && v.abs() > MOST as f64)
                })
            });
            assert_eq!(report.issues.iter().any(|i| i.code.text() == "range"), huge, "{}", shown());
            let half = report.issues.iter().any(|i| i.code.text() == "format");
            match serde_json::from_slice::<Json>(plain) {
                Ok(theirs) => {
                    assert!(!half, "{:?}: {}", report.issues, shown());
                    assert!(same(&value, &theirs), "{value}\nis not\n{theirs}\nin {}", shown());
                }
                // What serde_json refuses beyond the grammar: half surrogates and infinite numbers, or its own depth.
                Err(why) => {
                    assert!(
                        half || huge || why.to_string().contains("recursion limit"),
                        "{why}: {}",
                        shown()
                    );
                }
            }
        }
        Err(Broken::TooDeep) => assert!(depth(plain) > MAX_DEPTH, "{}", shown()),
        Err(Broken::NotJson(at)) => {
            assert!(!grammar, "serde_json accepts {}", shown());
            assert!(at <= plain.len());
        }
        Err(Broken::TooLarge) => assert!(bytes.len() > truora::json::MAX_BYTES),
    }
}

/// Deepest nesting, counted outside of strings.
fn depth(bytes: &[u8]) -> usize {
    let (mut depth, mut most, mut text, mut slash) = (0_usize, 0, false, false);
    for b in bytes {
        match b {
            _ if slash => slash = false,
            b'\\' if text => slash = true,
            b'"' => text = !text,
            b'[' | b'{' if !text => {
                depth += 1;
                most = most.max(depth);
            }
            b']' | b'}' if !text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    most
}

/// The greatest integer that every language holds.
const MOST: u64 = (1 << 53) - 1;

/// The numbers of a document, as they are written.
fn numbers(bytes: &[u8]) -> Vec<String> {
    let (mut all, mut number, mut text, mut slash) = (Vec::new(), String::new(), false, false);
    for b in bytes.iter().chain(b" ") {
        let part = !text
            && matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')
            && (b.is_ascii_digit() || *b == b'-' || !number.is_empty());
        if part {
            number.push(char::from(*b));
        } else if !number.is_empty() {
            all.push(std::mem::take(&mut number));
        }
        match b {
            _ if slash => slash = false,
            b'\\' if text => slash = true,
            b'"' => text = !text,
            _ => {}
        }
    }
    all
}

/// Whether it is an integer beyond ±(2^53 - 1), where it fits 64 bits: typed documents have no others.
fn beyond(value: &Json) -> bool {
    match value {
        Json::Number(n) => {
            n.as_u64().is_some_and(|n| n > MOST) || n.as_i64().is_some_and(|n| n.unsigned_abs() > MOST)
        }
        _ => false,
    }
}

/// Equal, numbers as doubles.
pub(crate) fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(x), Json::Number(y)) => x.as_f64() == y.as_f64(),
        (Json::Array(x), Json::Array(y)) => x.len() == y.len() && x.iter().zip(y).all(|(x, y)| same(x, y)),
        (Json::Object(x), Json::Object(y)) => {
            x.len() == y.len() && x.iter().all(|(k, v)| y.get(k).is_some_and(|w| same(v, w)))
        }
        (a, b) => a == b,
    }
}

/// The value with its members under their canonical names, and every issue that the facts make of it.
pub(crate) fn judge(value: &Json, ty: &Type, closed: bool) -> (Json, Found, usize) {
    let mut judge = Judge { closed, found: Found::new(), renames: 0 };
    let value = judge.value(value, ty, "");
    (value, judge.found, judge.renames)
}

pub(crate) fn found(issues: &[Issue]) -> Found {
    issues.iter().map(|i| (i.path.clone(), i.code.text())).collect()
}

struct Judge {
    closed: bool,
    found: Found,
    renames: usize,
}

impl Judge {
    fn say(&mut self, path: &str, code: &'static str) {
        self.found.insert((path.to_owned(), code));
    }

    fn value(&mut self, value: &Json, ty: &Type, path: &str) -> Json {
        let ty = match ty {
            Type::OneOf(all) => all.iter().find(|t| kind_fits(t, value)).unwrap_or(ty),
            ty => ty,
        };
        if !value.is_null() && !kind_fits(ty, value) {
            self.say(path, "type");
        }
        match (value, ty) {
            (Json::Number(n), _) => {
                if beyond(value) {
                    self.say(path, "range");
                }
                let whole = n.as_f64().is_some_and(|n| n.fract() == 0.0 && n.abs() < 9_007_199_254_740_992.0);
                if matches!(ty, Type::Int { .. }) && n.is_f64() && !whole {
                    self.say(path, "type");
                }
                value.clone()
            }
            (Json::String(text), Type::Choice(choice)) => {
                let known = |v: &&str| if choice.fold { v.eq_ignore_ascii_case(text) } else { *v == text };
                if self.closed && !choice.open && !choice.values.iter().any(known) {
                    self.say(path, "choice");
                }
                value.clone()
            }
            (Json::Array(items), _) => {
                let of = if let Type::List(of) = ty { *of } else { &Type::Json };
                let item = |(i, v)| self.value(v, of, &format!("{path}[{i}]"));
                Json::Array(items.iter().enumerate().map(item).collect())
            }
            (Json::Object(members), Type::Record(record)) => self.record(members, record, path),
            (Json::Object(members), _) => {
                let of = if let Type::Map(of) = ty { *of } else { &Type::Json };
                let item = |(k, v): (&String, &Json)| {
                    let key = k.replace('\\', "\\\\").replace('"', "\\\"");
                    let key: String =
                        key.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
                    (k.clone(), self.value(v, of, &format!("{path}[\"{key}\"]")))
                };
                Json::Object(members.iter().map(item).collect())
            }
            _ => value.clone(),
        }
    }

    fn record(&mut self, members: &Map<String, Json>, record: &Record, path: &str) -> Json {
        let dot = if path.is_empty() { "" } else { "." };
        let named = |field: &Field, key: &str| field.wire == key || field.aliases.contains(&key);
        let mut out = Map::new();
        for (key, value) in members {
            match record.fields.iter().find(|f| named(f, key)) {
                Some(field) => {
                    self.renames += usize::from(field.name != key);
                    let value = self.value(value, &field.ty, &format!("{path}{dot}{}", field.name));
                    out.insert(field.name.to_owned(), value);
                }
                None => {
                    let here = format!("{path}{dot}{key}");
                    if self.closed {
                        self.say(&here, "unknown");
                    }
                    let value = self.value(value, &Type::Json, &here);
                    out.insert(key.clone(), value);
                }
            }
        }
        for field in record.fields.iter().filter(|f| f.required) {
            if out.get(field.name).is_none_or(Json::is_null) {
                self.say(&format!("{path}{dot}{}", field.name), "required");
            }
        }
        Json::Object(out)
    }
}

fn kind_fits(ty: &Type, value: &Json) -> bool {
    match ty {
        Type::Text { .. }
        | Type::Choice(_)
        | Type::Date
        | Type::Time
        | Type::Month { .. }
        | Type::Link
        | Type::Secret => value.is_string(),
        Type::Int { .. } | Type::Num { .. } => value.is_number(),
        Type::Bool { .. } => value.is_boolean(),
        Type::List(_) => value.is_array(),
        Type::Map(_) | Type::Record(_) => value.is_object(),
        Type::Json => true,
        Type::Blob | Type::File { .. } => false,
        Type::OneOf(all) => all.iter().any(|t| kind_fits(t, value)),
    }
}

/// Builds a value from what the reader says, checking that it says it in order.
#[derive(Default)]
struct Build {
    open: Vec<(Json, Option<String>)>,
    key: Option<String>,
    done: Option<Json>,
}

impl Build {
    fn put(&mut self, value: Json) {
        match self.open.last_mut() {
            Some((Json::Array(items), _)) => items.push(value),
            Some((Json::Object(members), _)) => {
                members.insert(self.key.take().expect("a value of an object has a key"), value);
            }
            _ => assert!(self.done.replace(value).is_none(), "one value only"),
        }
    }
    fn enter(&mut self, value: Json) {
        self.open.push((value, self.key.take()));
    }
    fn leave(&mut self, list: bool) {
        let (value, key) = self.open.pop().expect("nothing ends that did not begin");
        assert_eq!(value.is_array(), list, "a list ends as a list");
        self.key = key;
        self.put(value);
    }
    fn name(&mut self, key: &str) {
        assert!(self.key.replace(key.to_owned()).is_none(), "a key comes right before its value");
    }
}

impl Sink for Build {
    fn null(&mut self) {
        self.put(Json::Null);
    }
    fn bool(&mut self, value: bool) {
        self.put(value.into());
    }
    fn int(&mut self, text: &str) {
        let digits = text.strip_prefix('-').unwrap_or(text);
        assert!(!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()), "{text}");
        self.put(serde_json::from_str(text).unwrap_or(Json::Null));
    }
    fn num(&mut self, value: f64) {
        self.put(value.into());
    }
    fn text(&mut self, text: &str) {
        self.put(text.into());
    }
    fn list(&mut self) {
        self.enter(Json::Array(Vec::new()));
    }
    fn end_list(&mut self) {
        self.leave(true);
    }
    fn map(&mut self) {
        self.enter(Json::Object(Map::new()));
    }
    fn key(&mut self, key: &str) {
        self.name(key);
    }
    fn end_map(&mut self) {
        self.leave(false);
    }
    fn record(&mut self, _: &'static Record) {
        self.map();
    }
    fn member(&mut self, _: usize, field: &'static Field) {
        self.name(field.name);
    }
    fn extra(&mut self, key: &str) {
        self.name(key);
    }
    fn end_record(&mut self) {
        self.leave(false);
    }
}

//! Between `serde_json` and the core: parameters in, answers out.

use serde_json::{Map, Value as Json};
use truora::json::Sink;
use truora::schema::{Field, Record};
use truora::{Held, Odd, Value};

/// A case's value as a parameter, with what JSON cannot hold: `$num`, `$text`, `$file`, `$absent`.
pub(crate) fn param(json: &Json) -> Option<Value<'static>> {
    value(json, false)
}

/// The same; `uploads` where a `$file` is one that the host holds, instead of bytes.
pub(crate) fn value(json: &Json, uploads: bool) -> Option<Value<'static>> {
    Some(match json {
        Json::Null => Value::Null,
        Json::Bool(b) => Value::Bool(*b),
        Json::Number(n) => Value::Num(n.as_f64().unwrap_or(f64::NAN)),
        Json::String(s) => Value::from(s.clone()),
        Json::Array(items) => {
            Value::List(items.iter().map(|i| value(i, uploads).unwrap_or_default()).collect())
        }
        Json::Object(members) => match members.iter().next() {
            Some((key, of)) if members.len() == 1 && key == "$num" => Value::Num(match of.as_str() {
                Some("Infinity") => f64::INFINITY,
                Some("-Infinity") => f64::NEG_INFINITY,
                Some("-0") => -0.0,
                _ => f64::NAN,
            }),
            Some((key, _)) if members.len() == 1 && key == "$text" => Value::Odd(Odd::Surrogate),
            Some((key, _)) if members.len() == 1 && key == "$absent" => return None,
            Some(_) if members.contains_key("$file") => {
                let bytes = base64(members["$file"].as_str().unwrap_or_default());
                // What an upload takes; other operations take the bytes.
                if uploads {
                    let size = members.get("size").map_or(Some(bytes.len() as u64), Json::as_u64);
                    Value::File(Held {
                        size,
                        replayable: members.get("replayable") != Some(&Json::Bool(false)),
                    })
                } else {
                    Value::from(bytes)
                }
            }
            _ => Value::Map(
                members.iter().filter_map(|(k, v)| Some((k.clone().into(), value(v, uploads)?))).collect(),
            ),
        },
    })
}

/// Builds what a host would: members under their canonical names, everything unknown kept.
#[derive(Default)]
pub(crate) struct Build {
    open: Vec<(Json, String)>,
    key: String,
    done: Option<Json>,
}

impl Build {
    pub(crate) fn take(&mut self) -> Option<Json> {
        std::mem::take(self).done
    }

    fn put(&mut self, value: Json) {
        match self.open.last_mut() {
            Some((Json::Array(items), _)) => items.push(value),
            Some((Json::Object(members), _)) => {
                members.insert(std::mem::take(&mut self.key), value);
            }
            _ => self.done = Some(value),
        }
    }

    fn open(&mut self, value: Json) {
        if self.open.is_empty() {
            self.done = None;
        }
        self.open.push((value, std::mem::take(&mut self.key)));
    }

    fn close(&mut self) {
        if let Some((value, key)) = self.open.pop() {
            self.key = key;
            self.put(value);
        }
    }
}

impl Sink for Build {
    fn null(&mut self) {
        self.put(Json::Null);
    }
    fn bool(&mut self, value: bool) {
        self.put(Json::Bool(value));
    }
    fn int(&mut self, text: &str) {
        self.put(serde_json::from_str(text).unwrap_or(Json::Null));
    }
    fn num(&mut self, value: f64) {
        self.put(serde_json::Number::from_f64(value).map_or(Json::Null, Json::Number));
    }
    fn text(&mut self, text: &str) {
        self.put(Json::String(text.to_owned()));
    }
    fn list(&mut self) {
        self.open(Json::Array(Vec::new()));
    }
    fn end_list(&mut self) {
        self.close();
    }
    fn map(&mut self) {
        self.open(Json::Object(Map::new()));
    }
    fn key(&mut self, key: &str) {
        key.clone_into(&mut self.key);
    }
    fn end_map(&mut self) {
        self.close();
    }
    fn record(&mut self, _: &'static Record) {
        self.map();
    }
    fn member(&mut self, _: usize, field: &'static Field) {
        self.key(field.name);
    }
    fn extra(&mut self, key: &str) {
        self.key(key);
    }
    fn end_record(&mut self) {
        self.close();
    }
}

/// Bytes from base64, for bodies that are no text.
pub(crate) fn base64(text: &str) -> Vec<u8> {
    let value = |b: u8| match b {
        b'A'..=b'Z' => Some(u32::from(b - b'A')),
        b'a'..=b'z' => Some(u32::from(b - b'a') + 26),
        b'0'..=b'9' => Some(u32::from(b - b'0') + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut out, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for v in text.bytes().filter_map(value) {
        bits = (bits << 6) | v;
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
        }
    }
    out
}

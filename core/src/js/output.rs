//! What goes out to JavaScript: as values what comes seldom, as JSON text the actions, which each step of a call makes.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use crate::call::Action;
use crate::error::{Error, Hidden};
use crate::issue::Issue;
use crate::json::reader::{Part, Rename};
use crate::json::write;
use crate::request::Body;
use crate::schema::Findings;
use crate::util::text::lossy;
use crate::value::{Value, write_num};

pub(super) fn millis(time: Duration) -> f64 {
    time.as_secs() as f64 * 1000.0 + f64::from(time.subsec_nanos()) / 1e6
}

/// An action as JSON.
pub fn action(action: &Action) -> String {
    let mut to = Json::new();
    match action {
        Action::Send(request) => {
            to.tag("send").text("method", request.method.text()).text("url", request.url.expose());
            to.name("headers").out.push('[');
            for (name, value) in &request.headers {
                to.comma();
                to.out.push('[');
                write::string(&mut to.out, name);
                to.out.push(',');
                write::string(&mut to.out, value);
                to.out.push(']');
            }
            to.out.push(']');
            if let Body::Slot { length } = request.body {
                to.num("slot", length as f64);
            }
            if let Body::Bytes(bytes) = &request.body {
                match core::str::from_utf8(bytes) {
                    Ok(text) => to.text("body", text),
                    // No text: one character stands for a byte.
                    Err(_) => {
                        to.text("body_latin1", &bytes.iter().copied().map(char::from).collect::<String>())
                    }
                };
            }
            to.flag("auth", request.auth)
                .num("by", millis(request.by))
                .num("attempt", request.attempt.into());
            to.text("host", request.host).text("template", request.template).flag("file", request.file);
        }
        Action::Collect { limit, by } => {
            to.tag("collect").num("limit", *limit as f64).num("by", millis(*by));
        }
        Action::Stream { at, left, by } => {
            to.tag("stream").num("at", *at as f64).value("left", &number(left.map(|n| n as f64)));
            to.num("by", millis(*by));
        }
        Action::Wait { until, poll } => {
            to.tag("wait").num("until", millis(*until)).flag("poll", *poll);
        }
        Action::Done(Ok(output)) => {
            let meta = &output.meta;
            to.tag("done").text("what", output.what.text()).num("bytes", output.what.bytes() as f64);
            to.num("status", meta.status.into());
            to.num("attempts", meta.attempts.into()).value("request_id", &maybe(meta.request_id.as_deref()));
            to.text("sent", meta.sent.text())
                .value("issues", &issues(&output.issues))
                .value("warnings", &issues(&output.warnings));
            to.value("next", &maybe(output.next.as_deref())).value("renames", &renames(&output.renames));
        }
        Action::Done(Err(error)) => return failure(error),
    }
    to.end()
}

/// A failure as JSON.
pub fn failure(error: &Error) -> String {
    text(&failed(error))
}

/// What `validate` found, as JSON.
pub fn found(found: &Findings) -> String {
    text(&findings(found))
}

/// A failure as an object.
pub fn failed(error: &Error) -> Value<'_> {
    let body = error.body.as_ref().map(|Hidden(bytes)| Value::from(lossy(bytes)));
    let mut to = Object::new();
    to.add("tag", "failure".into());
    to.add("kind", error.kind.text().into());
    to.add("code", error.code.into());
    to.add("api_code", maybe(error.api_code.as_deref()));
    to.add("status", number(error.status.map(f64::from)));
    to.add("message", error.to_string().into());
    to.add("operation", error.operation.into());
    to.add("sent", error.sent.text().into());
    to.add("request_id", maybe(error.request_id.as_deref()));
    to.add("retry_after_ms", number(error.retry_after.map(millis)));
    to.add("attempts", error.attempts.into());
    to.add("issues", issues(&error.issues));
    to.add("warnings", issues(&error.warnings));
    to.add("api_message", maybe(error.api_message.as_ref().map(|Hidden(text)| text.as_str())));
    to.add("body", body.unwrap_or_default());
    to.add("fault_name", maybe(error.fault.as_deref()));
    Value::Map(to.0)
}

/// What `validate` found, as an object.
pub fn findings(found: &Findings) -> Value<'_> {
    let mut to = Object::new();
    to.add("issues", issues(&found.issues));
    to.add("warnings", issues(&found.warnings));
    Value::Map(to.0)
}

fn issues(all: &[Issue]) -> Value<'_> {
    let mut items = Vec::new();
    for Issue { path, code, message } in all {
        let mut to = Object::new();
        to.add("path", path.as_str().into());
        to.add("code", code.text().into());
        to.add("message", message.as_str().into());
        items.push(Value::Map(to.0));
    }
    Value::List(items)
}

fn renames(all: &[Rename]) -> Value<'_> {
    let mut items = Vec::new();
    for Rename { at, from, to: name, .. } in all {
        let mut path = Vec::new();
        for part in at {
            path.push(match part {
                Part::Name(name) => name.as_str().into(),
                Part::Index(index) => Value::Num(*index as f64),
            });
        }
        let mut to = Object::new();
        to.add("path", Value::List(path));
        to.add("from", from.as_str().into());
        to.add("to", (*name).into());
        items.push(Value::Map(to.0));
    }
    Value::List(items)
}

fn number(n: Option<f64>) -> Value<'static> {
    n.map_or(Value::Null, Value::Num)
}

fn maybe(text: Option<&str>) -> Value<'_> {
    text.map_or(Value::Null, Value::from)
}

/// One object in the making.
struct Object<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

impl<'a> Object<'a> {
    const fn new() -> Self {
        Self(Vec::new())
    }

    fn add(&mut self, name: &'static str, value: Value<'a>) {
        self.0.push((Cow::Borrowed(name), value));
    }
}

/// One JSON object in the making.
struct Json {
    out: String,
}

impl Json {
    fn new() -> Self {
        let mut out = String::with_capacity(320);
        out.push('{');
        Self { out }
    }

    fn end(mut self) -> String {
        self.out.push('}');
        self.out
    }

    fn comma(&mut self) {
        if !matches!(self.out.as_bytes().last(), Some(b'{' | b'[')) {
            self.out.push(',');
        }
    }

    /// Names are ours, and need no escapes.
    fn name(&mut self, name: &str) -> &mut Self {
        self.comma();
        self.out.push('"');
        self.out.push_str(name);
        self.out.push_str("\":");
        self
    }

    fn tag(&mut self, tag: &str) -> &mut Self {
        self.text("tag", tag)
    }

    fn text(&mut self, name: &str, text: &str) -> &mut Self {
        write::string(&mut self.name(name).out, text);
        self
    }

    fn num(&mut self, name: &str, n: f64) -> &mut Self {
        write_num(&mut self.name(name).out, n);
        self
    }

    fn flag(&mut self, name: &str, flag: bool) -> &mut Self {
        self.name(name).out.push_str(if flag { "true" } else { "false" });
        self
    }

    fn value(&mut self, name: &str, value: &Value<'_>) -> &mut Self {
        write(&mut self.name(name).out, value);
        self
    }
}

/// A value as JSON, members in their order.
fn text(value: &Value<'_>) -> String {
    let mut out = String::new();
    write(&mut out, value);
    out
}

fn write(out: &mut String, value: &Value<'_>) {
    match value {
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Num(n) => write_num(out, *n),
        Value::Text(text) => write::string(out, text),
        Value::List(items) => {
            for (i, item) in items.iter().enumerate() {
                out.push(if i == 0 { '[' } else { ',' });
                write(out, item);
            }
            out.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Value::Map(members) => {
            for (i, (name, member)) in members.iter().enumerate() {
                out.push(if i == 0 { '{' } else { ',' });
                write::string(out, name);
                out.push(':');
                write(out, member);
            }
            out.push_str(if members.is_empty() { "{}" } else { "}" });
        }
        // No other goes out.
        _ => out.push_str("null"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Event;
    use crate::js::Client;
    use crate::json;
    use std::vec;

    #[test]
    fn what_goes_out_is_json() {
        let client = Client::open("{}").unwrap();
        let params = r#"{"check_id":"CHK\"1"}"#;
        let mut call = client.call("checks.get", "call", params, "{}", None).unwrap();
        let sent: serde_json::Value = serde_json::from_str(&action(&call.step(0.5, Event::Start))).unwrap();
        assert_eq!(sent["headers"], serde_json::json!([["accept", "application/json"]]));
        assert_eq!((&sent["by"], &sent["auth"]), (&serde_json::json!(30000.5), &serde_json::json!(true)));
        let over = action(&call.step(1.0, Event::Taken));
        let over: serde_json::Value = serde_json::from_str(&over).unwrap();
        assert_eq!((&over["tag"], &over["status"]), (&"failure".into(), &serde_json::Value::Null));
        let (at, path) = (vec![Part::Name("a\"".into()), Part::Index(3)], String::new());
        let all = [Rename { at, path, from: "b".into(), to: "c" }];
        assert_eq!(text(&renames(&all)), r#"[{"path":["a\"",3],"from":"b","to":"c"}]"#);
    }

    #[test]
    fn values_become_json() {
        for json in ["[]", "{}", "[null,true,-1.5]", r#"{"b":[{}],"a":"\n"}"#] {
            assert_eq!(text(&json::parse(json.as_bytes()).unwrap()), json);
        }
        assert_eq!(text(&Value::Day("2026-01-15".into())), "null");
    }
}

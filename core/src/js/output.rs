//! What goes out to JavaScript: as values what comes seldom, as JSON text the actions, which each step of a call makes.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use crate::call::Action;
use crate::error::{Error, Hidden};
use crate::issue::Issue;
use crate::json::reader::{Part, Rename};
use crate::json::write::free_text;
use crate::request::Body;
use crate::schema::Findings;
use crate::util::text::lossy;
use crate::value::Value;

pub(super) fn millis(time: Duration) -> f64 {
    time.as_secs() as f64 * 1000.0 + f64::from(time.subsec_nanos()) / 1e6
}

/// An action as JSON.
pub fn action(action: &Action) -> String {
    let mut to = Object::new();
    match action {
        Action::Send(request) => {
            to.add("tag", "send".into());
            to.add("method", request.method.text().into());
            to.add("url", request.url.expose().into());
            let mut headers = Vec::new();
            for (name, value) in &request.headers {
                headers.push(Value::List([Value::from(*name), value.as_str().into()].into()));
            }
            to.add("headers", headers.into());
            match &request.body {
                Body::Empty => {}
                Body::Slot { length } => to.add("slot", Value::Num(*length as f64)),
                Body::Bytes(bytes) => match core::str::from_utf8(bytes) {
                    Ok(text) => to.add("body", text.into()),
                    // No text: one character stands for a byte.
                    Err(_) => {
                        let text: String = bytes.iter().copied().map(char::from).collect();
                        to.add("body_latin1", text.into());
                    }
                },
            }
            to.add("auth", request.auth.into());
            to.add("by", millis(request.by).into());
            to.add("attempt", request.attempt.into());
            to.add("host", request.host.into());
            to.add("template", request.template.into());
            to.add("file", request.file.into());
        }
        Action::Collect { limit, by } => {
            to.add("tag", "collect".into());
            to.add("limit", Value::Num(*limit as f64));
            to.add("by", millis(*by).into());
        }
        Action::Stream { at, left, by } => {
            to.add("tag", "stream".into());
            to.add("at", Value::Num(*at as f64));
            to.add("left", number(left.map(|n| n as f64)));
            to.add("by", millis(*by).into());
        }
        Action::Wait { until, poll } => {
            to.add("tag", "wait".into());
            to.add("until", millis(*until).into());
            to.add("poll", (*poll).into());
        }
        Action::Done(Ok(output)) => {
            let meta = &output.meta;
            to.add("tag", "done".into());
            to.add("what", output.what.text().into());
            to.add("bytes", Value::Num(output.what.bytes() as f64));
            to.add("status", u32::from(meta.status).into());
            to.add("attempts", meta.attempts.into());
            to.add("request_id", maybe(meta.request_id.as_deref()));
            to.add("sent", meta.sent.text().into());
            to.add("issues", issues(&output.issues));
            to.add("warnings", issues(&output.warnings));
            to.add("next", maybe(output.next.as_deref()));
            to.add("renames", renames(&output.renames));
        }
        Action::Done(Err(error)) => return failure(error),
    }
    free_text(&Value::Map(to.0))
}

/// A failure as JSON.
pub fn failure(error: &Error) -> String {
    free_text(&failed(error))
}

/// What `validate` found, as JSON.
pub fn found(found: &Findings) -> String {
    free_text(&findings(found))
}

/// A failure as an object.
pub fn failed(error: &Error) -> Value<'_> {
    let body = error.body.as_ref().map(|Hidden(bytes)| Value::from(lossy(bytes)));
    let mut to = Object::new();
    to.add("tag", "failure".into());
    to.add("kind", error.kind.text().into());
    to.add("code", error.code.text().into());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Event;
    use crate::js::Client;
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
        assert_eq!(free_text(&renames(&all)), r#"[{"from":"b","path":["a\"",3],"to":"c"}]"#);
    }
}

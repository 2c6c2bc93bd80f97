//! Scenes: what the mock is told to do with the next requests instead of, or beside, behaving well.

use std::collections::VecDeque;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::state::Host;

/// Where in the exchange a fault strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Accept,
    MidRequest,
    AfterRequest,
    Headers,
    Body,
}

/// What happens there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Reset,
    Close,
    Drip,
    Delay,
    Corrupt,
    Nothing,
}

/// A fault of the transport.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) at: At,
    pub(crate) kind: Kind,
    pub(crate) bytes: Option<usize>,
    pub(crate) interval: Duration,
    /// Whether the app gets the request (`after_request` only).
    pub(crate) process: bool,
    /// Whether the answer's body is sent in chunks, without a length.
    pub(crate) chunked: bool,
    /// As it stands in the ledger.
    pub(crate) name: String,
}

/// An answer made up by the test.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
}

/// One instruction, used up by `times` matching requests.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    host: Host,
    method: Option<String>,
    path: Option<String>,
    exact: bool,
    times: u64,
    pub(crate) answer: Option<Answer>,
    pub(crate) fault: Option<Fault>,
}

/// The scenes not used up yet, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Scenes(VecDeque<Scene>);

impl Scenes {
    pub(crate) fn push(&mut self, scene: Scene) {
        self.0.push_back(scene);
    }

    /// How many scenes wait for a request.
    pub(crate) fn left(&self) -> usize {
        self.0.len()
    }

    /// A fault for a connection of which nothing has been read.
    pub(crate) fn on_accept(&mut self, host: Host) -> Option<Fault> {
        self.first(|scene| scene.host == host && scene.is_accept())?.fault
    }

    /// The scene for a request.
    pub(crate) fn on_request(&mut self, host: Host, method: &str, path: &str) -> Option<Scene> {
        self.first(|scene| scene.host == host && !scene.is_accept() && scene.fits(method, path))
    }

    fn first(&mut self, wanted: impl Fn(&Scene) -> bool) -> Option<Scene> {
        let at = self.0.iter().position(wanted)?;
        let scene = self.0.get_mut(at)?;
        scene.times -= 1;
        if scene.times == 0 { self.0.remove(at) } else { Some(scene.clone()) }
    }
}

impl Scene {
    fn is_accept(&self) -> bool {
        self.fault.as_ref().is_some_and(|fault| fault.at == At::Accept)
    }

    fn fits(&self, method: &str, path: &str) -> bool {
        let path_fits = |wanted: &String| if self.exact { path == wanted } else { path.starts_with(wanted) };
        self.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.path.as_ref().is_none_or(path_fits)
    }

    /// Reads a scene with `answer`, `fault` or both. Refuses members it does not know, so that a typo is not a silent pass.
    pub(crate) fn read(value: &Value) -> Result<Self, String> {
        only(value, &["host", "method", "path", "exact", "times", "answer", "fault"])?;
        let scene = Self {
            host: text(value, "host")?.and_then(|name| Host::named(&name)).ok_or("host: one of the six")?,
            method: text(value, "method")?,
            path: text(value, "path")?,
            exact: flag(value, "exact", false)?,
            times: number(value, "times")?.unwrap_or(1),
            answer: value.get("answer").map(Answer::read).transpose()?,
            fault: value.get("fault").map(Fault::read).transpose()?,
        };
        if scene.answer.is_none() && scene.fault.is_none() {
            return Err("a scene needs answer, fault or set".into());
        }
        if scene.times == 0 {
            return Err("times: at least 1".into());
        }
        if scene.is_accept() && (scene.method.is_some() || scene.path.is_some() || scene.answer.is_some()) {
            return Err("an accept fault knows nothing but the host".into());
        }
        Ok(scene)
    }
}

impl Fault {
    fn read(value: &Value) -> Result<Self, String> {
        only(value, &["at", "kind", "bytes", "interval_ms", "process", "chunked"])?;
        let place = text(value, "at")?.unwrap_or_default();
        let at = match place.as_str() {
            "accept" => At::Accept,
            "mid_request" => At::MidRequest,
            "after_request" => At::AfterRequest,
            "headers" => At::Headers,
            "body" => At::Body,
            _ => return Err("fault.at: accept, mid_request, after_request, headers or body".into()),
        };
        let chunked = flag(value, "chunked", false)?;
        let word = text(value, "kind")?;
        let kind = match word.as_deref() {
            Some("reset") => Kind::Reset,
            Some("close") => Kind::Close,
            Some("drip") => Kind::Drip,
            Some("delay") => Kind::Delay,
            Some("corrupt") => Kind::Corrupt,
            None if chunked => Kind::Nothing,
            _ => return Err("fault.kind: reset, close, drip, delay or corrupt".into()),
        };
        if matches!(at, At::Accept | At::AfterRequest) && matches!(kind, Kind::Drip | Kind::Corrupt) {
            return Err(format!("nothing to drip or corrupt at {place}"));
        }
        let process = flag(value, "process", true)?;
        if (!process && at != At::AfterRequest) || (chunked && at != At::Body) {
            return Err("process belongs to after_request, chunked to body".into());
        }
        let bytes = number(value, "bytes")?.and_then(|bytes| usize::try_from(bytes).ok());
        if kind == Kind::Drip && bytes == Some(0) {
            return Err("a drip of 0 bytes never ends".into());
        }
        let interval = number(value, "interval_ms")?.unwrap_or(50);
        let name = format!("{place}/{}", word.as_deref().unwrap_or("chunked"));
        Ok(Self { at, kind, bytes, interval: Duration::from_millis(interval), process, chunked, name })
    }
}

impl Answer {
    fn read(value: &Value) -> Result<Self, String> {
        only(value, &["status", "headers", "json", "body"])?;
        let status = number(value, "status")?.and_then(|status| u16::try_from(status).ok());
        let status = status.and_then(|status| StatusCode::from_u16(status).ok()).ok_or("answer.status")?;
        let mut headers = Vec::new();
        for (name, value) in value.get("headers").and_then(Value::as_object).into_iter().flatten() {
            let name = HeaderName::try_from(name.as_str()).map_err(|_| format!("header name {name:?}"))?;
            let text = value.as_str().ok_or("header values are texts")?;
            headers.push((name, HeaderValue::try_from(text).map_err(|_| format!("header value {text:?}"))?));
        }
        let body = match (value.get("json"), text(value, "body")?) {
            (Some(_), Some(_)) => return Err("json or body, not both".into()),
            (Some(json), None) => {
                let kind = (axum::http::header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
                headers.insert(0, kind);
                json.to_string()
            }
            (None, body) => body.unwrap_or_default(),
        };
        Ok(Self { status, headers, body: body.into() })
    }
}

/// Refuses members that are not in `known`.
pub(crate) fn only(value: &Value, known: &[&str]) -> Result<(), String> {
    let members = value.as_object().ok_or("an object is wanted")?;
    match members.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("unknown member {key:?}; known: {}", known.join(", "))),
        None => Ok(()),
    }
}

fn text(value: &Value, name: &str) -> Result<Option<String>, String> {
    let read = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(|| format!("{name}: a text"));
    value.get(name).map(read).transpose()
}

fn number(value: &Value, name: &str) -> Result<Option<u64>, String> {
    value.get(name).map(|value| value.as_u64().ok_or_else(|| format!("{name}: a whole number"))).transpose()
}

fn flag(value: &Value, name: &str, default: bool) -> Result<bool, String> {
    value
        .get(name)
        .map_or(Ok(default), |value| value.as_bool().ok_or_else(|| format!("{name}: true or false")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn scenes_are_used_in_order_and_used_up() {
        let mut scenes = Scenes::default();
        let reset = json!({"at": "body", "kind": "reset"});
        scenes.push(
            Scene::read(&json!({"host": "checks", "method": "post", "times": 2, "fault": reset})).unwrap(),
        );
        let answer = json!({"status": 500, "json": {"message": "ñ"}});
        let exact = json!({"host": "checks", "path": "/v1/checks", "exact": true, "answer": answer});
        scenes.push(Scene::read(&exact).unwrap());
        assert!(scenes.on_request(Host::Identity, "POST", "/v1/checks").is_none());
        assert!(scenes.on_request(Host::Checks, "GET", "/v1/checks/CHK1").is_none());
        assert!(scenes.on_request(Host::Checks, "GET", "/v1/checks").unwrap().answer.is_some());
        assert!(scenes.on_request(Host::Checks, "POST", "/v1/checks").unwrap().fault.is_some());
        assert!(scenes.on_accept(Host::Checks).is_none());
        assert!(scenes.on_request(Host::Checks, "POST", "/x").is_some());
        assert_eq!(scenes.left(), 0);
    }

    #[test]
    fn refuses_scenes_that_cannot_work() {
        for bad in [
            json!({"host": "checks"}),
            json!({"host": "chekcs", "fault": {"at": "accept", "kind": "reset"}}),
            json!({"host": "checks", "time": 1, "fault": {"at": "accept", "kind": "reset"}}),
            json!({"host": "checks", "times": 0, "fault": {"at": "accept", "kind": "reset"}}),
            json!({"host": "checks", "path": "/", "fault": {"at": "accept", "kind": "reset"}}),
            json!({"host": "checks", "fault": {"at": "accept", "kind": "drip"}}),
            json!({"host": "checks", "fault": {"at": "body", "kind": "drip", "bytes": 0}}),
            json!({"host": "checks", "fault": {"at": "body"}}),
            json!({"host": "checks", "fault": {"at": "body", "kind": "close", "process": false}}),
            json!({"host": "checks", "fault": {"at": "headers", "chunked": true}}),
            json!({"host": "checks", "answer": {"status": 99}}),
            json!({"host": "checks", "answer": {"status": 200, "headers": {"a b": "c"}}}),
            json!({"host": "checks", "answer": {"status": 200, "json": {}, "body": ""}}),
        ] {
            assert!(Scene::read(&bad).is_err(), "{bad}");
        }
    }
}

//! Where and how an operation is called, when a client knows better than the catalogue: `overrides`.
//!
//! An override changes method, host, path and encoding, and nothing else: parameters, rules and answers stay. What does
//! not fit the operation is refused when the client is made.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::catalogue;
use crate::error::{Error, ErrorCode};
use crate::schema::{Host, Method, Operation, Place, Retry};
use crate::util::text::cut;
use crate::value::Value;

/// How the parameters of a body are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `application/json`.
    Json,
}

/// What a client says of one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Override {
    id: &'static str,
    method: Option<Method>,
    host: Option<Host>,
    path: Option<String>,
    encoding: Option<Encoding>,
}

/// Where an operation goes: as the catalogue says, or as the client does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route<'a> {
    pub(crate) method: Method,
    pub(crate) host: Host,
    pub(crate) path: &'a str,
    pub(crate) encoding: Option<Encoding>,
    pub(crate) retry: Retry,
}

impl<'a> Route<'a> {
    pub(crate) fn of(op: &'static Operation, overrides: &'a [Override]) -> Self {
        let has = |place| op.takes.iter().any(|f| f.place == place);
        let own = match (has(Place::Form), has(Place::Json)) {
            (true, _) => Some(Encoding::Form),
            (false, true) => Some(Encoding::Json),
            (false, false) => None,
        };
        let mut route =
            Self { method: op.method, host: op.host, path: op.path, encoding: own, retry: op.retry };
        if let Some(other) = overrides.iter().find(|o| o.id == op.id) {
            route.method = other.method.unwrap_or(op.method);
            route.host = other.host.unwrap_or(op.host);
            route.path = other.path.as_deref().unwrap_or(op.path);
            route.encoding = other.encoding.or(own);
            // What was safe to repeat is so no more under a method that is not.
            let creates = matches!(route.method, Method::Post | Method::Patch);
            if creates && route.method != op.method && op.retry == Retry::Safe {
                route.retry = Retry::Unsent;
            }
        }
        route
    }
}

/// Reads `{"lines.update": {"method": "PUT", "host": "identity", "path": "/v1/…", "encoding": "json"}}`.
pub(crate) fn read(value: &Value<'_>) -> Result<Vec<Override>, Box<Error>> {
    let members = match value {
        Value::Null => &[][..],
        Value::Map(members) => members.as_slice(),
        _ => return Err(bad("", "`overrides` must be an object of overrides by operation")),
    };
    let mut all: Vec<Override> = Vec::new();
    for (id, value) in members.iter().filter(|(_, value)| !matches!(value, Value::Null)) {
        let op = catalogue::find(id).ok_or_else(|| {
            let message = format!("`overrides` has an unknown operation, `{id}`");
            Error::new(ErrorCode::UnknownOperation, "", message)
        })?;
        all.retain(|o| o.id != op.id);
        all.push(one(op, value).map_err(|message| bad(op.id, &message))?);
    }
    Ok(all)
}

fn one(op: &'static Operation, value: &Value<'_>) -> Result<Override, Cow<'static, str>> {
    let Value::Map(members) = value else {
        return Err("an override must be an object of method, host, path and encoding".into());
    };
    if op.host == Host::Presigned {
        return Err("it is sent to its link, which cannot be overridden".into());
    }
    let mut made = Override { id: op.id, method: None, host: None, path: None, encoding: None };
    for (name, value) in members.iter().filter(|(_, value)| !matches!(value, Value::Null)) {
        let word = value.as_text().unwrap_or_default();
        match name.as_ref() {
            "method" => {
                let method = Method::parse(word);
                made.method =
                    Some(method.ok_or("the method of an override is GET, POST, PUT, PATCH or DELETE")?);
            }
            "host" => {
                made.host = Some(
                    Host::parse(word)
                        .ok_or_else(|| format!("the host of an override is one of: {}", Host::names()))?,
                );
            }
            "path" => made.path = Some(path_of(op, word)?),
            "encoding" => {
                made.encoding = Some(match word {
                    "form" => Encoding::Form,
                    "json" => Encoding::Json,
                    _ => return Err("the encoding of an override is form or json".into()),
                });
            }
            other => return Err(format!("an override has no member `{other}`").into()),
        }
    }
    let has = |fits: fn(Place) -> bool| op.takes.iter().any(|f| fits(f.place));
    if made.encoding.is_some() && has(|place| place == Place::Body) {
        return Err("its body is sent as it is, so its encoding cannot be overridden".into());
    }
    let takes_body = has(|place| place.is_body() || place == Place::Body);
    if takes_body && made.method == Some(Method::Get) {
        return Err("it has a body, and a GET has none".into());
    }
    Ok(made)
}

/// A path with exactly the placeholders that the operation has parameters for.
fn path_of(op: &'static Operation, path: &str) -> Result<String, Cow<'static, str>> {
    let (mut plain, mut rest, mut holes) = (String::new(), path, Vec::new());
    while let Some((before, after)) = cut(rest, b'{') {
        let Some((name, tail)) = cut(after, b'}') else {
            return Err("the path of an override has a `{` without `}`".into());
        };
        plain.push_str(before);
        // Stands for what is filled in: a segment may not become empty or a dot without it.
        plain.push('x');
        holes.push(name);
        rest = tail;
    }
    plain.push_str(rest);
    if !path_fits(&plain) || plain.bytes().any(|b| b == b'%') {
        return Err(
            "the path of an override begins with `/` and is plain ASCII without `?`, `#` and `%`".into()
        );
    }
    let fields = op.takes.iter().filter(|f| f.place == Place::Path).map(|f| f.name);
    let wanted: Vec<&str> = fields.collect();
    // As many, and each of them: the names of an operation are different.
    if wanted.len() != holes.len() || !wanted.iter().all(|name| holes.contains(name)) {
        let mut names = String::new();
        for name in wanted {
            names.push_str(if names.is_empty() { "{" } else { ", {" });
            names.push_str(name);
            names.push('}');
        }
        let names = if names.is_empty() { "none" } else { &names };
        return Err(
            format!("the path of an override must have these placeholders, once each: {names}").into()
        );
    }
    Ok(path.to_string())
}

/// One dot or two, each perhaps written `%2e`.
fn is_dots(mut segment: &[u8]) -> bool {
    let mut dots = 0;
    while let Some(rest) = match segment {
        [b'.', rest @ ..] | [b'%', b'2', b'e' | b'E', rest @ ..] => Some(rest),
        _ => None,
    } {
        (segment, dots) = (rest, dots + 1);
    }
    segment.is_empty() && (1..=2).contains(&dots)
}

/// A path that every parser of URLs reads alike: no query, no fragment, nothing that walks up.
pub(crate) fn path_fits(path: &str) -> bool {
    let visible =
        |b: u8| b.is_ascii_graphic() && !matches!(b, b'\\' | b'?' | b'#' | b'{' | b'}' | b'"' | b'<' | b'>');
    path.starts_with('/') && path.bytes().all(visible) && !path.as_bytes().split(|b| *b == b'/').any(is_dots)
}

fn bad(operation: &'static str, message: &str) -> Box<Error> {
    Error::new(ErrorCode::BadOverride, operation, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn tried(json: &str) -> Result<Vec<Override>, ErrorCode> {
        read(&json::parse(json.as_bytes()).unwrap()).map_err(|error| error.code)
    }

    #[test]
    fn an_override_fits_its_operation() {
        let all =
            tried(r#"{"checks.get":{"path":"/v2/checks/{check_id}","host":"account"},"checks.list":null}"#)
                .unwrap();
        let op = catalogue::find("checks.get").unwrap();
        let route = Route::of(op, &all);
        assert_eq!(
            (route.host, route.path, route.method),
            (Host::Account, "/v2/checks/{check_id}", Method::Get)
        );
        let posted =
            tried(r#"{"checks.get":{"method":"POST"},"checks.create":{"encoding":"json"}}"#).unwrap();
        assert_eq!(Route::of(op, &posted).retry, Retry::Unsent);
        let create = Route::of(catalogue::find("checks.create").unwrap(), &posted);
        assert_eq!((create.encoding, create.retry), (Some(Encoding::Json), Retry::Unsent));
        assert_eq!(tried("null").unwrap(), Vec::new());
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for json in [
            "[]",
            r#"{"checks.get":1}"#,
            r#"{"checks.get":{"method":"HEAD"}}"#,
            r#"{"checks.get":{"method":"get"}}"#,
            r#"{"checks.get":{"host":"https://evil.test"}}"#,
            r#"{"checks.get":{"host":"presigned"}}"#,
            r#"{"checks.get":{"encoding":"xml"}}"#,
            r#"{"checks.get":{"url":"https://evil.test"}}"#,
            r#"{"checks.get":{"path":"/v1/checks"}}"#,
            r#"{"checks.get":{"path":"/v1/{check_id}/{check_id}"}}"#,
            r#"{"checks.get":{"path":"/v1/{other}"}}"#,
            r#"{"checks.get":{"path":"/v1/{check_id"}}"#,
            r#"{"checks.get":{"path":"v1/{check_id}"}}"#,
            r#"{"checks.get":{"path":"/v1/../{check_id}"}}"#,
            r#"{"checks.get":{"path":"/v1/{check_id}?a=b"}}"#,
            r#"{"checks.get":{"path":"/v1/%2e%2e/{check_id}"}}"#,
            r#"{"checks.get":{"path":"/v1\\{check_id}"}}"#,
            r#"{"checks.get":{"path":7}}"#,
            r#"{"checks.create":{"method":"GET"}}"#,
            r#"{"provider_webhooks.receive":{"encoding":"json"}}"#,
            r#"{"batches.upload":{"method":"POST"}}"#,
        ] {
            assert_eq!(tried(json), Err(ErrorCode::BadOverride), "{json}");
        }
        assert_eq!(tried(r#"{"checks.nothing":{}}"#), Err(ErrorCode::UnknownOperation));
    }

    #[test]
    fn paths_that_walk_are_refused() {
        for good in ["/", "/v1/checks/CHK%201", "/a.b/..c/", "//x"] {
            assert!(path_fits(good), "{good}");
        }
        for bad in
            ["", "v1", "/..", "/a/./b", "/%2E%2e", "/.%2e/x", "/a b", "/a?b", "/a#b", "/ñ", "/a\\b", "/{x}"]
        {
            assert!(!path_fits(bad), "{bad}");
        }
    }
}

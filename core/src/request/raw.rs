//! `request`: a request to the service that no operation stands for, through the same machine.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::issue::Code;
use crate::json::write;
use crate::request::encode;
use crate::request::route::path_fits;
use crate::request::{Body, Request};
use crate::schema::*;
use crate::value::Value;

const METHOD: &Choice = &Choice::of("Method", &["GET", "POST", "PUT", "PATCH", "DELETE"]).fold();
const HOST: &Choice = &Choice::of("Host", Host::NAMES);
const PATH: Format = Format {
    name: "path",
    fits: path_fits,
    says: "a path such as `/v1/checks`, percent-encoded, without query and without `.` or `..`",
};

/// What `request` takes, and how it is judged. No row of the catalogue: it has no resource and is not printed.
pub(crate) const REQUEST: Operation = Operation::unlisted(Method::Post, "request")
    .takes(&[
        query("method", choice(METHOD), ""),
        query("host", choice(HOST), ""),
        query("path", TEXT.format(PATH), ""),
        query("query", map(&JSON), "").optional(),
        form("form", map(&JSON), "").optional(),
        json("json", JSON, "").optional(),
        body("body", BLOB, "").optional(),
        header("content_type", TEXT, "").optional(),
        query("idempotent", BOOL, "").optional(),
    ])
    .rules(&[Rule::of("request", "json", &[Code::Conflict, Code::NotAllowed], "One body.", one_body)])
    .gives_type(JSON);

fn one_body(params: &Params<'_>, found: &mut Findings) {
    let all = ["form", "json", "body"];
    let given = |name: &&str| params.all().get(name).is_some_and(|v| !matches!(v, Value::Null));
    let mut bodies = all.iter().copied().filter(given);
    if let Some(first) = bodies.next() {
        if method(params.all()) == Some(Method::Get) {
            found.must(first, Code::NotAllowed, "a GET has no body".to_string());
        }
        for other in bodies {
            found.must(other, Code::Conflict, "only one of `form`, `json` and `body` is sent".to_string());
        }
    }
    if params.given("content_type") && !given(&"body") {
        found.must("content_type", Code::NotAllowed, "is only allowed with `body`".to_string());
    }
}

fn method(params: &Value<'_>) -> Option<Method> {
    Method::parse(&params.get("method")?.as_text()?.to_ascii_uppercase())
}

/// Host and retry class of checked parameters.
pub(crate) fn target(params: &Value<'_>) -> (Host, Retry) {
    let host = params.get("host").and_then(Value::as_text).and_then(Host::parse).unwrap_or(Host::Checks);
    let safe = match method(params) {
        Some(Method::Get | Method::Put | Method::Delete) => true,
        _ => params.get("idempotent") == Some(&Value::Bool(true)),
    };
    (host, if safe { Retry::Safe } else { Retry::Unsent })
}

/// The request of checked parameters.
pub(crate) fn build(base: &str, host: Host, params: &Value<'_>) -> Request {
    let given = |name: &str| params.get(name).filter(|v| !matches!(v, Value::Null));
    let mut url = base.trim_end_matches('/').to_owned();
    url.push_str(given("path").and_then(Value::as_text).unwrap_or_default());
    let mut pairs = String::new();
    if let Some(query) = given("query") {
        encode::free_pairs(&mut pairs, query);
    }
    if !pairs.is_empty() {
        url.push('?');
        url.push_str(&pairs);
    }
    let mut headers: Vec<(&'static str, String)> = [("accept", "application/json".to_owned())].into();
    let mut typed = |media: &str| headers.push(("content-type", media.to_owned()));
    let body = if let Some(form) = given("form") {
        typed("application/x-www-form-urlencoded");
        let mut text = String::new();
        encode::free_pairs(&mut text, form);
        Body::Bytes(text.into_bytes())
    } else if let Some(json) = given("json") {
        typed("application/json");
        Body::Bytes(write::free_text(json).into_bytes())
    } else if let Some(body) = given("body") {
        if let Some(media) = given("content_type").and_then(Value::as_text) {
            typed(media);
        }
        Body::Bytes(encode::raw(&BLOB, body))
    } else {
        Body::Empty
    };
    let method = method(params).unwrap_or(Method::Get);
    Request::to_service(method, host, "(path)", url, headers, body)
}

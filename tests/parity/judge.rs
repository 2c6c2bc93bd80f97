//! The Rust runner: what the core says to one case.

use std::time::Duration;

use serde_json::{Value as Json, json};
use truora::check;
use truora::{Action, Call, Config, Event, Issue, Mode, Options, Request, Target, Value, catalogue};

use crate::json::param;

/// `[issues, warnings, request or failure]`, the same bytes in every host.
pub(crate) fn verdict(case: &Json) -> Json {
    let id = case["op"].as_str().unwrap_or_default();
    let Some(op) = catalogue::find(id) else { return json!(["no operation", id]) };
    let params = param(&case["params"]).unwrap_or_else(|| Value::Map(Vec::new()));
    let options = options(&case["options"]);
    let found = check(op, &params, &options);
    let call = Call::start(&Config::default(), Target::Operation(op, Mode::Call), &params, &options);
    let sent = match call.map(|mut call| call.step(Duration::ZERO, Event::Start)) {
        Ok(Action::Send(request)) => self::request(&request),
        Ok(_) => json!("no request"),
        Err(error) => json!([error.kind.text(), error.code.text(), error.to_string()]),
    };
    json!([issues(&found.issues), issues(&found.warnings), sent])
}

fn options(given: &Json) -> Options {
    Options {
        seed: given["seed"].as_u64().unwrap_or_default(),
        preflight: given["preflight"].as_bool().unwrap_or(true),
        today: given["today"].as_str().map(str::to_owned),
        given: param(&given["given"]).unwrap_or_default(),
        ..Options::default()
    }
}

fn issues(all: &[Issue]) -> Vec<Json> {
    all.iter().map(|i| json!([i.path, i.code.text(), i.message])).collect()
}

/// The body by one character a byte, so that every host writes it alike.
fn request(request: &Request) -> Json {
    let body: String = match &request.body {
        truora::Body::Bytes(bytes) => bytes.iter().copied().map(char::from).collect(),
        _ => String::new(),
    };
    let headers: Vec<Json> = request.headers.iter().map(|(name, value)| json!([name, value])).collect();
    json!([request.method.text(), request.url.expose(), headers, body, request.auth])
}

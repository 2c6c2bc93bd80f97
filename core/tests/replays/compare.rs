//! Compares what a case expects with what was seen. Members not named are not compared.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use truora::{Body, Error, Issue, Output, Request};

use crate::json::base64;
use crate::script::Seen;

/// A request against a step's `expect`.
pub(crate) fn request(expect: &Json, seen: &Request, slot: Option<&[u8]>) -> Result<(), String> {
    let bytes: &[u8] = match &seen.body {
        Body::Bytes(bytes) => bytes,
        // The core says how many bytes of the host's file go out.
        Body::Slot { length } => slot.and_then(|all| all.get(..*length as usize)).unwrap_or_default(),
        Body::Empty => &[],
    };
    let body = String::from_utf8_lossy(bytes);
    let header =
        |name: &str| seen.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str());
    let all = expect.as_object().ok_or("a step has no `expect`")?;
    for (what, wanted) in all {
        let url = seen.url.expose();
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let fits = match what.as_str() {
            "method" => wanted == seen.method.text(),
            "url" if all.contains_key("query") => wanted == path,
            "url" => wanted == url,
            "query" => pairs(wanted) == decoded(query),
            // The core holds no key: a text names the one that the host adds.
            "key" => wanted.as_bool().unwrap_or(true) == seen.auth,
            "form" => {
                header("content-type") == Some("application/x-www-form-urlencoded")
                    && pairs(wanted) == decoded(&body)
            }
            "json" => {
                header("content-type") == Some("application/json")
                    && serde_json::from_str::<Json>(&body).is_ok_and(|b| same(wanted, &b))
            }
            "body" => wanted.as_str().map(str::as_bytes) == Some(bytes),
            "slot" => base64(wanted.as_str().unwrap_or_default()) == bytes,
            "headers" => wanted.as_object().is_some_and(|h| h.iter().all(|(n, v)| header(n) == v.as_str())),
            other => return Err(format!("`expect.{other}` is not known")),
        };
        if !fits {
            let got = format!(
                "{} {url} auth={} headers={:?} body={body}",
                seen.method.text(),
                seen.auth,
                seen.headers
            );
            return Err(format!("expected {what} {wanted}\ngot {got}"));
        }
    }
    Ok(())
}

/// The end of a case against its `outcome`.
pub(crate) fn outcome(expect: &Json, seen: &Seen) -> Result<(), String> {
    let all = expect.as_object().ok_or("a case has no outcome")?;
    for (what, wanted) in all {
        let output = match seen {
            Seen::Value { output, .. } => output.as_ref(),
            Seen::File { output, .. } => Some(output),
            _ => None,
        };
        let fits = match (what.as_str(), seen) {
            ("value", Seen::Value { value, .. }) => same(wanted, value),
            ("value", Seen::Validated { issues, warnings }) => {
                set(&wanted["issues"]) == found(issues) && set(&wanted["warnings"]) == found(warnings)
            }
            ("file", Seen::File { bytes, .. }) => base64(wanted.as_str().unwrap_or_default()) == *bytes,
            ("nothing", Seen::Value { value, .. }) => {
                value.is_null() || value.as_object().is_some_and(serde_json::Map::is_empty)
            }
            ("accepted", Seen::Validated { issues, .. }) => issues.is_empty(),
            ("cancelled", Seen::Cancelled) => true,
            ("error", Seen::Failed { error, last }) => return failure(wanted, error, last.as_ref()),
            ("error", Seen::Validated { issues, warnings })
                if wanted["kind"] == "invalid" && !issues.is_empty() =>
            {
                wanted
                    .get("issues")
                    .is_none_or(|w| set(w) == found(issues) || set(w) == both(issues, warnings))
            }
            ("warnings", Seen::Validated { warnings, .. }) => set(wanted) == found(warnings),
            ("warnings", _) if output.is_some() => output.is_some_and(|o| set(wanted) == found(&o.warnings)),
            ("issues", _) if output.is_some() => output.is_some_and(|o| set(wanted) == found(&o.issues)),
            ("meta", _) if output.is_some() => output.is_some_and(|o| named(wanted, &meta(o))),
            _ => false,
        };
        if !fits {
            return Err(format!("expected {what} {wanted}\ngot {}", show(seen)));
        }
    }
    Ok(())
}

fn failure(wanted: &Json, error: &Error, last: Option<&Json>) -> Result<(), String> {
    for (name, want) in wanted.as_object().ok_or("outcome.error is an object")? {
        let fits = match name.as_str() {
            "kind" => want == error.kind.text(),
            "code" => want == error.code.text(),
            "api_code" => want.as_str() == error.api_code.as_deref(),
            "api_message" => want.as_str() == error.api_message.as_ref().map(|m| m.0.as_str()),
            "text" => want.as_str() == Some(error.to_string().as_str()),
            "status" => want.as_u64() == error.status.map(u64::from),
            "operation" => want == error.operation,
            "sent" => want == error.sent.text(),
            "request_id" => want.as_str() == error.request_id.as_deref(),
            "attempts" => want.as_u64() == Some(u64::from(error.attempts)),
            "retry_after_ms" => want.as_f64() == error.retry_after.map(|d| d.as_secs_f64() * 1000.0),
            "retry_after" => want.as_f64() == error.retry_after.map(|d| d.as_secs_f64()),
            "class" => want == error.code.class(),
            "issues" => {
                set(want) == found(&error.issues) || set(want) == both(&error.issues, &error.warnings)
            }
            "warnings" => set(want) == found(&error.warnings),
            "last" => last.is_some_and(|l| same(want, l)),
            other => return Err(format!("`error.{other}` is not known")),
        };
        if !fits {
            return Err(format!("expected error.{name} {want}\ngot {error}\n{error:?}"));
        }
    }
    Ok(())
}

fn meta(output: &Output) -> Json {
    let mut meta = serde_json::json!({
        "status": output.meta.status, "attempts": output.meta.attempts, "sent": output.meta.sent.text(),
    });
    if let Some(id) = &output.meta.request_id {
        meta["request_id"] = id.clone().into();
    }
    meta
}

/// Equal as the corpus counts: numbers as doubles, objects without order, `null` as absent.
fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(x), Json::Number(y)) => x.as_f64() == y.as_f64(),
        (Json::Array(x), Json::Array(y)) => x.len() == y.len() && x.iter().zip(y).all(|(a, b)| same(a, b)),
        (Json::Object(x), Json::Object(y)) => {
            let keys: BTreeSet<&String> = x.keys().chain(y.keys()).collect();
            keys.into_iter().all(|k| same(x.get(k).unwrap_or(&Json::Null), y.get(k).unwrap_or(&Json::Null)))
        }
        (a, b) => a == b,
    }
}

/// Every member named is the same.
fn named(wanted: &Json, seen: &Json) -> bool {
    wanted.as_object().is_some_and(|all| all.iter().all(|(k, v)| same(v, &seen[k])))
}

fn set(json: &Json) -> BTreeSet<(String, String)> {
    let text = |i: &Json, name: &str| i[name].as_str().unwrap_or_default().to_owned();
    json.as_array().into_iter().flatten().map(|i| (text(i, "path"), text(i, "code"))).collect()
}

fn found(issues: &[Issue]) -> BTreeSet<(String, String)> {
    issues.iter().map(|i| (i.path.clone(), i.code.text().to_owned())).collect()
}

fn both(issues: &[Issue], warnings: &[Issue]) -> BTreeSet<(String, String)> {
    found(issues).into_iter().chain(found(warnings)).collect()
}

fn pairs(json: &Json) -> Vec<(String, String)> {
    let text = |v: &Json| v.as_str().unwrap_or_default().to_owned();
    let mut all: Vec<_> = json.as_array().into_iter().flatten().map(|p| (text(&p[0]), text(&p[1]))).collect();
    all.sort();
    all
}

/// The corpus is read with a decoder of its own, so that an encoder's mistake shows.
fn decoded(text: &str) -> Vec<(String, String)> {
    let decode = |part: &str| {
        let mut out = Vec::new();
        let mut bytes = part.bytes();
        while let Some(b) = bytes.next() {
            if b == b'%' {
                let hex: String = bytes.by_ref().take(2).map(char::from).collect();
                out.push(u8::from_str_radix(&hex, 16).unwrap_or(b'?'));
            } else {
                out.push(b);
            }
        }
        String::from_utf8_lossy(&out).into_owned()
    };
    let pair = |p: &str| {
        let (k, v) = p.split_once('=').unwrap_or((p, ""));
        (decode(k), decode(v))
    };
    let mut all: Vec<_> = text.split('&').filter(|p| !p.is_empty()).map(pair).collect();
    all.sort();
    all
}

fn show(seen: &Seen) -> String {
    match seen {
        Seen::Value { value, output } => {
            let notes = output
                .as_ref()
                .map(|o| format!(" issues={:?} warnings={:?} meta={:?}", o.issues, o.warnings, o.meta));
            format!("value {value}{}", notes.unwrap_or_default())
        }
        Seen::File { bytes, .. } => format!("a file of {} bytes", bytes.len()),
        Seen::Failed { error, .. } => format!("error {error}"),
        Seen::Validated { issues, warnings } => format!("issues {issues:?} warnings {warnings:?}"),
        Seen::Cancelled => "a cancelled call".to_owned(),
    }
}

//! Any JSON as the parameters of any operation: refused with issues, or sent as a request that says what was given.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::time::Duration;
use truora::schema::{Operation, Place, Type};
use truora::check;
use truora::{Action, Body, Call, Config, Event, Kind, Mode, Options, Target, Value, catalogue};
use url::Url;

/// Parameters from the fuzzer: one JSON text, or values for known names, what is needed and missing filled in.
fn params(op: &Operation, flags: u8, given: &[(u8, u8, String)]) -> Option<Value<'static>> {
    if let ([(_, _, text)], true) = (given, flags & 4 != 0) {
        return truora::json::parse(text.as_bytes());
    }
    let mut all = Vec::new();
    for (which, kind, text) in given {
        let field = op.takes.get(usize::from(*which) % (op.takes.len() + 1));
        let value = match (kind % 4, field.map(|f| f.ty)) {
            (0, _) => truora::json::parse(text.as_bytes()).unwrap_or(Value::Bool(true)),
            (1, Some(Type::Choice(choice))) => Value::from(choice.values[text.len() % choice.values.len()]),
            _ => Value::from(text.clone()),
        };
        all.push((field.map_or("unknown", |f| f.name).into(), value));
    }
    for field in op.takes.iter().filter(|f| f.required && flags & 8 == 0) {
        if !all.iter().any(|(name, _): &(std::borrow::Cow<'_, str>, _)| name == field.name) {
            let value = match field.ty {
                Type::Bool { .. } => Value::Bool(true),
                Type::Choice(choice) => Value::from(choice.values[0]),
                _ => Value::from("a"),
            };
            all.push((field.name.into(), value));
        }
    }
    Some(Value::Map(all))
}

fuzz_target!(|data: (u8, u8, Vec<(u8, u8, String)>)| {
    let (which, flags, given) = data;
    let ops: Vec<_> = catalogue::all().collect();
    let op = ops[usize::from(which) % ops.len()];
    let Some(params) = params(op, flags, &given) else { return };
    let options = Options {
        preflight: flags & 1 == 0,
        cursor: (flags & 2 != 0).then(|| "a b&c=#é/../".to_owned()),
        ..Options::default()
    };
    let found = check(op, &params, &options);
    let call = Call::start(&Config::default(), Target::Operation(op, Mode::Call), &params, &options);
    let mut call = match call {
        Ok(call) => call,
        Err(error) => {
            assert_eq!((error.kind, &error.issues), (Kind::Invalid, &found.issues));
            assert!(!found.issues.is_empty());
            for issue in &found.issues {
                assert!(!issue.message.is_empty());
            }
            return;
        }
    };
    assert!(found.issues.is_empty());
    let Action::Send(request) = call.step(Duration::ZERO, Event::Start) else { panic!("a request") };
    let url = request.url.expose();
    let parsed = Url::parse(url).expect("a URL");
    // The URL is what every parser makes of it: nothing to undo, nothing to leave the path by.
    assert_eq!(parsed.as_str(), url);
    assert_eq!(parsed.path().split('/').count(), op.path.split('/').count(), "{url}");
    assert!(url.starts_with(op.host.base()) && parsed.fragment().is_none());
    let pair = |name: &str| parsed.query_pairs().find(|(k, _)| k == name).map(|(_, v)| v.into_owned());
    if op.page.is_some_and(|page| op.field(page.param).is_some()) && flags & 2 != 0 {
        assert_eq!(pair("start_key").as_deref(), Some("a b&c=#é/../"));
    }
    for field in op.takes {
        let given = params.get(field.name).and_then(Value::as_text);
        let Some(given) = given else { continue };
        match field.place {
            Place::Query if flags & 2 == 0 => assert_eq!(pair(field.wire).as_deref(), Some(given)),
            Place::Form => {
                let Body::Bytes(body) = &request.body else { panic!("a form") };
                let mut pairs = url::form_urlencoded::parse(body);
                assert!(pairs.any(|(k, v)| k == field.wire && v == given), "{}", field.name);
            }
            _ => {}
        }
    }
    for (name, value) in &request.headers {
        assert!(value.bytes().all(|b| (b' '..=b'~').contains(&b)), "{name}");
    }
    assert!(!format!("{request:?} {call:?}").contains("a b&c=#é"));
});

//! What the JavaScript engines share: JSON text comes in, values or JSON text go out, and nothing is thrown.
//!
//! Bodies never pass through here: the host parses them itself. Times are milliseconds, JavaScript's unit.

mod output;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

pub use self::output::{action, failed, failure, findings, found};
use crate::call::head;
use crate::call::machine::Call;
use crate::call::{Action, Event, What};
use crate::catalogue;
use crate::error::{Error, Fault, FaultKind, Kind, Sent};
use crate::json::build;
use crate::json::write;
use crate::offline::links;
use crate::offline::token;
use crate::options::{Config, Mode, Options, Strict};
use crate::params;
use crate::schema::{Findings, Host, Operation};
use crate::secret::Secret;
use crate::util::number::natural;
use crate::util::text::cut;
use crate::util::time::{moment, seconds};
use crate::value::{Held, Odd, Value};

type Made<T> = Result<T, Box<Error>>;

/// The one key of an object that stands for what JSON cannot hold, as in `{"\u0000": "NaN"}`.
pub const MARK: &str = "\0";

/// Headers that the machine reads; the host may leave out all others.
pub const fn headers() -> &'static [&'static str] {
    head::HEADERS
}

/// Member that holds a list's items, where the operation is one.
pub fn items(operation: &str) -> Option<&'static str> {
    catalogue::find(operation)?.page.map(|page| page.items)
}

/// Header names and values by turns, as pairs.
pub fn pairs<'a>(flat: impl IntoIterator<Item = &'a str>) -> Vec<(&'a str, &'a str)> {
    let (mut flat, mut pairs) = (flat.into_iter(), Vec::new());
    while let (Some(name), Some(value)) = (flat.next(), flat.next()) {
        pairs.push((name, value));
    }
    pairs
}

/// Takes the next line off what is left of a text, without a searcher of the library.
pub fn line<'a>(rest: &mut Option<&'a str>) -> Option<&'a str> {
    let text = rest.take()?;
    let Some((line, after)) = cut(text, b'\n') else { return Some(text) };
    *rest = Some(after);
    Some(line)
}

/// The event of a fault, from its words.
pub fn fault(kind: &str, sent: &str, got: f64, name: String) -> Event<'static> {
    // What is no number of bytes becomes 0, and infinity the greatest.
    Event::Fault(Fault { kind: FaultKind::parse(kind), sent: Sent::parse(sent), got: got as u64, name })
}

/// What all calls of a client share.
#[derive(Clone, Debug)]
pub struct Client {
    config: Option<Config>,
}

impl Client {
    /// From JSON text: `{"base_urls": {"checks": "https://…"}, "strict": false, "reads_redirects": true}`.
    pub fn open(config: &str) -> Made<Self> {
        let mut all = Config::default();
        for (name, value) in members("", config)? {
            match name.as_ref() {
                "base_urls" => set_bases(&mut all, value)?,
                "overrides" => all.set_overrides(&value)?,
                "strict" => {
                    all.strict = strict(&value)
                        .ok_or_else(|| bad("", "`strict` must be false, true or \"closed\""))?;
                }
                // The host's own.
                "reads_redirects" => all.reads_redirects = flag(&value).unwrap_or_default(),
                _ => return Err(bad("", "unknown option")),
            }
        }
        Ok(Self { config: Some(all) })
    }

    fn config(&self) -> Made<&Config> {
        self.config.as_ref().ok_or_else(|| misuse("", "the client was freed"))
    }

    /// Ends the client. Doing it again does nothing; its calls go on.
    pub fn free(&mut self) {
        self.config = None;
    }

    /// A call of an operation, or what stopped it before anything was sent. `mode` is `call`, `wait`, `file` or
    /// `upload`; `request` for the operation of that name.
    pub fn call(
        &self,
        operation: &str,
        mode: &str,
        params: &str,
        options: &str,
        cursor: Option<String>,
    ) -> Made<Dialogue> {
        // The two that are no rows of the catalogue.
        match (mode, operation) {
            ("request", "request") => {
                let (params, options) =
                    (self::params("request", params)?, self::options("request", options)?);
                return Call::request(self.config()?, &params, &options).map(Dialogue::new);
            }
            ("upload", "upload") => {
                let (params, options) = (self::params("upload", params)?, self::options("upload", options)?);
                return Call::upload(self.config()?, &params, &options).map(Dialogue::new);
            }
            _ => {}
        }
        let op = find(operation)?;
        let mode = match mode {
            "call" | "file" | "upload" => Mode::Call,
            "wait" => Mode::Wait,
            _ => return Err(misuse(op.id, "unknown mode")),
        };
        let options = Options { cursor, ..self::options(op.id, options)? };
        Call::new(self.config()?, op, mode, &self::params(op.id, params)?, &options).map(Dialogue::new)
    }

    /// The file behind a link of an answer, fetched without the key.
    pub fn download(&self, link: String, options: &str) -> Made<Dialogue> {
        let options = self::options("download", options)?;
        Call::download(self.config()?, &Secret::new(link), &options).map(Dialogue::new)
    }

    /// The same as [`validate`], which needs no client.
    pub fn validate(&self, operation: &str, params: &str, options: &str) -> Made<Findings> {
        validate(operation, params, options)
    }
}

/// Issues and warnings of parameters, without sending anything.
pub fn validate(operation: &str, params: &str, options: &str) -> Made<Findings> {
    let op = catalogue::find(operation).or_else(|| helper_of(operation));
    let op = op.ok_or_else(|| unknown(operation))?;
    let options = self::options(op.id, options)?;
    Ok(params::check(op, &self::params(op.id, params)?, &options))
}

/// What a helper makes, as JSON text: an address of `links.inbound` or `links.hosted_flow`, the claims of `read_token`.
pub fn helper(id: &str, params: &str, options: &str) -> Made<String> {
    let Some(helper) = helper_of(id) else {
        return Err(Error::new(Kind::Config, "unknown_operation", "", format!("there is no helper `{id}`")));
    };
    let options = self::options(helper.id, options)?;
    let params = self::params(helper.id, params)?;
    let mut made = String::from(r#"{"tag":"made","value":"#);
    if helper.id == token::READ.id {
        made.push_str(&token::read_json(&params, &options)?);
    } else {
        write::string(&mut made, &links::make(helper, &params, &options)?);
    }
    made.push('}');
    Ok(made)
}

fn helper_of(id: &str) -> Option<&'static Operation> {
    links::find(id).or_else(|| Some(&token::READ).filter(|read| read.id == id))
}

/// A call that may be over. Using it then, or after a panic, is answered and never fatal.
#[derive(Debug)]
pub struct Dialogue {
    operation: &'static str,
    call: Option<Box<Call>>,
}

impl Dialogue {
    fn new(call: Call) -> Self {
        Self { operation: call.operation(), call: Some(Box::new(call)) }
    }

    /// One turn at `now` milliseconds.
    pub fn step(&mut self, now: f64, event: Event<'_>) -> Action {
        // Taken out and put back: after a panic there is no half-changed call to go on with.
        let Some(mut call) = self.call.take() else {
            return Action::Done(Err(misuse(self.operation, "the call is over")));
        };
        let action = call.step(moment(now / 1000.0).unwrap_or_default(), event);
        self.call = Some(call);
        action
    }

    /// Drops the call. Doing it again does nothing.
    pub fn free(&mut self) {
        self.call = None;
    }
}

/// Whether the body just given is to be shown to the user: an answer, or a poll's.
pub fn shows(action: &Action) -> bool {
    match action {
        Action::Wait { poll, .. } => *poll,
        Action::Done(Ok(output)) => output.what == What::Body,
        _ => false,
    }
}

/// A mistake of the driver, as an error.
pub fn misuse(operation: &'static str, message: &str) -> Box<Error> {
    let mut error = Error::new(Kind::Misuse, "misuse", operation, message);
    error.sent = Sent::Maybe;
    error
}

fn bad(operation: &'static str, message: impl Into<String>) -> Box<Error> {
    Error::new(Kind::Config, "bad_option", operation, message)
}

fn find(operation: &str) -> Made<&'static Operation> {
    catalogue::find(operation).ok_or_else(|| unknown(operation))
}

fn unknown(operation: &str) -> Box<Error> {
    Error::new(Kind::Config, "unknown_operation", "", format!("there is no operation `{operation}`"))
}

/// JSON text as a value, marks resolved. The host made the text, so what is no JSON is a mistake of its own.
fn params<'t>(operation: &'static str, text: &'t str) -> Made<Value<'t>> {
    resolved(operation, build::borrowed(text))
}

fn resolved<'t>(operation: &'static str, value: Option<Value<'t>>) -> Made<Value<'t>> {
    let mut value = value.ok_or_else(|| misuse(operation, "not JSON, or nested too deeply"))?;
    resolve(&mut value);
    Ok(value)
}

fn resolve(value: &mut Value<'_>) {
    match value {
        Value::List(items) => items.iter_mut().for_each(resolve),
        Value::Map(members) => match members.as_slice() {
            [(key, what)] if key == MARK => *value = marked(what.as_text().unwrap_or_default()),
            _ => {
                for (_, member) in members {
                    resolve(member);
                }
                value.arrange();
            }
        },
        _ => {}
    }
}

/// What a mark stands for. An unknown one is of a kind that cannot be sent.
fn marked(what: &str) -> Value<'static> {
    match what {
        "NaN" => Value::Num(f64::NAN),
        "Infinity" => Value::Num(f64::INFINITY),
        "-Infinity" => Value::Num(f64::NEG_INFINITY),
        "-0" => Value::Num(-0.0),
        "surrogate" => Value::Odd(Odd::Surrogate),
        "deep" => Value::Odd(Odd::Deep),
        _ => match cut(what, b':') {
            Some(("instant", text)) => Value::Instant(text.to_string()),
            // `file:1234:again`, or without its size, or `once`.
            Some(("file", text)) => match cut(text, b':') {
                Some((size, often)) => {
                    Value::File(Held { size: natural(size), replayable: often == "again" })
                }
                None => Value::Odd(Odd::Foreign),
            },
            // One character a byte: what `Buffer.toString("latin1")` gives.
            Some(("bytes", text)) => {
                let mut bytes = Vec::new();
                for c in text.chars() {
                    let Ok(byte) = u8::try_from(c) else { return Value::Odd(Odd::Foreign) };
                    bytes.push(byte);
                }
                Value::Bytes(Cow::Owned(bytes))
            }
            _ => Value::Odd(Odd::Foreign),
        },
    }
}

/// The given members of an object of settings.
fn members(operation: &'static str, text: &str) -> Made<Vec<(Cow<'static, str>, Value<'static>)>> {
    match resolved(operation, build::input(text.as_bytes()))? {
        Value::Odd(Odd::Many) => Err(bad(operation, "the options may hold at most 50000 values")),
        Value::Map(mut all) => {
            all.retain(|(_, value)| !matches!(value, Value::Null));
            Ok(all)
        }
        other => Err(bad(operation, format!("the options must be an object, not {}", other.kind()))),
    }
}

fn set_bases(config: &mut Config, bases: Value<'_>) -> Made<()> {
    let Value::Map(bases) = bases else { return Ok(()) };
    for (name, url) in bases.iter().filter(|(_, url)| !matches!(url, Value::Null)) {
        // The host of the engine has said which there are.
        let host = Host::parse(name).ok_or_else(|| bad("", "baseUrls has an unknown host"))?;
        config.set_base(host, url.as_text().unwrap_or_default())?;
    }
    Ok(())
}

/// Options of one call. A name that no option has is refused: it would be lost silently.
fn options(operation: &'static str, text: &str) -> Made<Options> {
    let mut all = Options::default();
    if text == "{}" {
        return Ok(all);
    }
    for (name, value) in members(operation, text)? {
        let time = || value.as_num().and_then(|ms| seconds(ms / 1000.0));
        let whole =
            |most: f64| value.as_num().filter(|n| (0.0..=most).contains(n) && crate::value::is_whole(*n));
        let set = match name.as_ref() {
            "timeout_ms" => time().map(|time| all.timeout = Some(time)),
            "attempt_timeout_ms" => time().map(|time| all.attempt_timeout = time),
            "max_retries" => whole(f64::from(u32::MAX)).map(|n| all.max_retries = n as u32),
            "strict" => strict(&value).map(|strict| all.strict = Some(strict)),
            "preflight" => flag(&value).map(|flag| all.preflight = flag),
            "seed" => whole(crate::value::MAX_INT).map(|n| all.seed = n as u64),
            "given" => {
                all.given = value;
                Some(())
            }
            "extra" => {
                all.extra = value;
                Some(())
            }
            "only" => match &value {
                Value::List(names) => names.iter().try_for_each(|name| {
                    all.only.push(name.as_text()?.to_string());
                    Some(())
                }),
                _ => None,
            },
            "today" => {
                let day = value.as_text().filter(|day| crate::util::date::is_date(day));
                day.map(|day| all.today = Some(day.to_string()))
            }
            // There is no other language yet.
            "locale" => (value.as_text() == Some("en")).then_some(()),
            _ => None,
        };
        if set.is_none() {
            // The host has said what is needed, and which options there are.
            return Err(bad(
                operation,
                format!("`{name}` is not an option, has a wrong type or is out of range"),
            ));
        }
    }
    Ok(all)
}

fn strict(value: &Value<'_>) -> Option<Strict> {
    match value {
        Value::Bool(true) => Some(Strict::Types),
        Value::Bool(false) => Some(Strict::Off),
        Value::Text(word) if word == "closed" => Some(Strict::Closed),
        _ => None,
    }
}

const fn flag(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use std::vec;

    #[test]
    fn too_many_values_are_refused_as_such() {
        let json = |n: usize| format!("{{\"var\":[{}1]}}", "1,".repeat(n - 1));
        let most = crate::value::MAX_VALUES;
        let found = |n: usize| {
            let found = validate("outbounds.send", &json(n), "{}").unwrap();
            found.issues.iter().filter(|i| i.code == crate::issue::Code::Length).count()
        };
        assert_eq!((found(most - 2), found(most - 1), found(3 * most)), (0, 1, 1));
        let refused = |options: &str| validate("outbounds.send", "{}", options).map_err(|e| e.code);
        assert!(refused(&format!("{{\"extra\":{}}}", json(most - 3))).is_ok());
        assert_eq!(refused(&format!("{{\"extra\":{}}}", json(most))).unwrap_err(), "bad_option");
    }

    #[test]
    fn marks_stand_for_what_json_cannot_hold() {
        fn value(json: &str) -> Value<'_> {
            params("", json).unwrap()
        }
        assert!(matches!(value(r#"{"\u0000":"NaN"}"#), Value::Num(n) if n.is_nan()));
        assert_eq!(value(r#"[{"\u0000":"-Infinity"}]"#), Value::List(vec![Value::Num(f64::NEG_INFINITY)]));
        assert_eq!(value(r#"{"a":{"\u0000":"deep"}}"#), Value::object([("a", Value::Odd(Odd::Deep))]));
        let when = "2026-01-15T10:00:00.000Z";
        assert_eq!(value(&format!(r#"{{"\u0000":"instant:{when}"}}"#)), Value::Instant(when.into()));
        assert_eq!(value(r#"{"\u0000":"bytes:a\u00ff"}"#), Value::Bytes(Cow::Borrowed(b"a\xFF")));
        let held = |size, replayable| Value::File(Held { size, replayable });
        assert_eq!(value(r#"{"\u0000":"file:12:again"}"#), held(Some(12), true));
        assert_eq!(value(r#"{"\u0000":"file::once"}"#), held(None, false));
        for unknown in ["", "what", "bytes:\u{100}", "foreign"] {
            assert_eq!(value(&format!(r#"{{"\u0000":"{unknown}"}}"#)), Value::Odd(Odd::Foreign));
        }
        assert_eq!(value(r#"{"\u0000":1,"b":2}"#).get("b"), Some(&Value::Num(2.0)));
    }

    #[test]
    fn parameters_borrow_what_has_no_escapes() {
        let text = "\u{feff}{\"é\":\"\",\"b\":[\"x\\n\",\"ж\"],\"\\u0062\":null,\"c\":1.5}";
        let value = params("", text).unwrap();
        let Value::Map(members) = &value else { panic!("{value:?}") };
        let borrowed = |text: &Cow<'_, str>| matches!(text, Cow::Borrowed(_));
        assert_eq!(
            members.iter().map(|(key, _)| (key.as_ref(), borrowed(key))).collect::<Vec<_>>(),
            [("b", true), ("b", false), ("c", true), ("é", true)]
        );
        let Value::List(items) = &members[0].1 else { panic!("{value:?}") };
        assert!(matches!(items.as_slice(), [Value::Text(Cow::Owned(_)), Value::Text(Cow::Borrowed("ж"))]));
    }

    #[test]
    fn options_are_read_or_refused_by_their_javascript_names() {
        let all = options(
            "x",
            r#"{"timeout_ms":1500.5,"max_retries":0,"strict":"closed","seed":9007199254740991}"#,
        );
        let all = all.unwrap();
        assert_eq!(all.timeout, Some(Duration::from_micros(1_500_500)));
        assert_eq!((all.max_retries, all.strict, all.seed), (0, Some(Strict::Closed), (1 << 53) - 1));
        assert_eq!(options("x", r#"{"timeout_ms":null}"#).unwrap(), Options::default());
        for (json, name) in [
            (r#"{"timeout_ms":-1}"#, "`timeout_ms`"),
            (r#"{"attempt_timeout_ms":{"\u0000":"NaN"}}"#, "`attempt_timeout_ms`"),
            (r#"{"max_retries":1.5}"#, "`max_retries`"),
            (r#"{"seed":9007199254740992}"#, "`seed`"),
            (r#"{"preflight":1}"#, "`preflight`"),
            (r#"{"locale":"es"}"#, "`locale`"),
            (r#"{"retries":3}"#, "`retries`"),
            ("[]", "must be an object"),
        ] {
            let error = options("x", json).unwrap_err();
            assert_eq!((error.kind, error.code), (Kind::Config, "bad_option"), "{json}");
            assert!(error.message.contains(name), "{}", error.message);
        }
    }

    #[test]
    fn clients_know_their_hosts() {
        assert!(
            Client::open(r#"{"base_urls":{"checks":"http://127.0.0.1:1","account":null},"strict":true}"#)
                .is_ok()
        );
        for bad in [
            r#"{"base_urls":{"x":"https://a.test"}}"#,
            r#"{"base_urls":{"checks":1}}"#,
            r#"{"key":"x"}"#,
            "1",
        ] {
            assert_eq!(Client::open(bad).unwrap_err().kind, Kind::Config, "{bad}");
        }
        assert_eq!(Client::open("{").unwrap_err().kind, Kind::Misuse);
    }

    #[test]
    fn helpers_answer_without_a_call() {
        let made = |id: &str, params: &str| {
            let text = helper(id, params, r#"{"seed":7}"#).unwrap_or_else(|error| failure(&error));
            serde_json::from_str::<serde_json::Value>(&text).unwrap()
        };
        let link = made("links.inbound", r#"{"phone":"57","text":"a\"b"}"#);
        assert_eq!(
            (&link["tag"], &link["value"]),
            (&"made".into(), &"https://api.whatsapp.com/send/?phone=57&text=a%22b".into())
        );
        let claims = made("read_token", r#"{"key":"e30.eyJrZXlfdHlwZSI6ImJhY2tlbmQifQ.c2ln"}"#);
        assert_eq!(claims["value"], serde_json::json!({ "key_type": "backend" }));
        let refused = made("links.hosted_flow", r#"{"token":{"\u0000":"surrogate"}}"#);
        assert_eq!((&refused["kind"], &refused["issues"][0]["path"]), (&"invalid".into(), &"token".into()));
        assert_eq!(made("checks.get", "{}")["code"], "unknown_operation");
        let found = Client::open("{}").unwrap().validate("links.inbound", r#"{"phone":"57"}"#, "{}").unwrap();
        assert_eq!(found.issues.len(), 1);
    }

    #[test]
    fn a_freed_call_answers_misuse() {
        let mut client = Client::open("{}").unwrap();
        let mut call = client.call("checks.get", "call", r#"{"check_id":"CHK1"}"#, "{}", None).unwrap();
        assert!(matches!(call.step(0.0, Event::Start), Action::Send(_)));
        call.free();
        call.free();
        let Action::Done(Err(error)) = call.step(1.0, Event::Taken) else { panic!("not over") };
        assert_eq!((error.kind, error.operation, error.sent), (Kind::Misuse, "checks.get", Sent::Maybe));
        client.free();
        assert_eq!(client.download("https://a.test/x".into(), "{}").unwrap_err().kind, Kind::Misuse);
    }

    #[test]
    fn times_keep_their_milliseconds() {
        for ms in [0.0, 0.25, 1.0, 30_000.0, 123_456.789] {
            assert_eq!(output::millis(moment(ms / 1000.0).unwrap()), ms);
        }
    }
}

//! What the JavaScript engines share: JSON text comes in, values or JSON text go out, and nothing is thrown.
//!
//! Bodies never pass through here: the host parses them itself. Times are milliseconds, JavaScript's unit.

mod input;
mod output;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::input::{MARK, misuse};
use self::input::{Made, bad, flag, members, set_bases};
pub use self::output::{action, failed, failure, findings, found};
use crate::call::head;
use crate::call::machine::Call;
use crate::call::{Action, Event, Target, What};
use crate::catalogue;
use crate::error::{Error, ErrorCode, Fault, FaultKind, Sent};
use crate::json::write;
use crate::offline::{self, declared, links, token};
use crate::options::{Config, Options};
use crate::params;
use crate::schema::Findings;
use crate::secret::Secret;
use crate::util::text::cut;
use crate::util::time::moment;
use crate::value::Value;

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
                "strict" => all.set_strict(value)?,
                // The host's own.
                "reads_redirects" => all.reads_redirects = flag(&value).unwrap_or_default(),
                _ => return Err(bad("", format!("unknown option `{name}`"))),
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
        let target = Target::parse(operation, mode)?;
        let options = Options { cursor, ..input::options(target.id(), options)? };
        let params = input::params(target.id(), params)?;
        Call::start(self.config()?, target, &params, &options).map(Dialogue::new)
    }

    /// The file behind a link of an answer, fetched without the key.
    pub fn download(&self, link: String, options: &str) -> Made<Dialogue> {
        let options = input::options("download", options)?;
        Call::start(self.config()?, Target::Download(&Secret::new(link)), &Value::Null, &options)
            .map(Dialogue::new)
    }

    /// The same as [`validate`], which needs no client.
    pub fn validate(&self, operation: &str, params: &str, options: &str) -> Made<Findings> {
        validate(operation, params, options)
    }
}

/// Issues and warnings of parameters, without sending anything.
pub fn validate(operation: &str, params: &str, options: &str) -> Made<Findings> {
    let op = declared(operation)?;
    let options = input::options(op.id, options)?;
    Ok(params::check(op, &input::params(op.id, params)?, &options))
}

/// What a helper makes, as JSON text: an address of `links.inbound` or `links.hosted_flow`, the claims of `read_token`.
pub fn helper(id: &str, params: &str, options: &str) -> Made<String> {
    let Some(helper) = offline::helper(id) else {
        return Err(Error::new(ErrorCode::UnknownOperation, "", format!("unknown helper `{id}`")));
    };
    let options = input::options(helper.id, options)?;
    let params = input::params(helper.id, params)?;
    let mut made = String::from(r#"{"tag":"made","value":"#);
    if helper.id == token::READ.id {
        made.push_str(&token::read_json(&params, &options)?);
    } else {
        write::string(&mut made, &links::make(helper, &params, &options)?);
    }
    made.push('}');
    Ok(made)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

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

//! What the JavaScript engines share: JSON text comes in, plain objects go out, and nothing is thrown.
//!
//! Bodies never pass through here: the host parses them itself. Times are milliseconds, JavaScript's unit.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use serde::{Serialize, Serializer};

use crate::call::{Action, Call, Config, Event, Mode, Options, Strict, What, moment, seconds};
use crate::check::{self, Findings};
use crate::error::{Error, Fault, FaultKind, Hidden, Kind, Sent};
use crate::issue::Issue;
use crate::reader::{Part, Rename};
use crate::request::Body;
use crate::schema::{Host, Operation};
use crate::secret::Secret;
use crate::value::{Odd, Value};
use crate::{catalogue, head};

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
pub fn pairs(flat: &[String]) -> Vec<(&str, &str)> {
    flat.chunks_exact(2)
        .filter_map(|pair| match pair {
            [name, value] => Some((name.as_str(), value.as_str())),
            _ => None,
        })
        .collect()
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
                "strict" => {
                    all.strict =
                        strict(&value).ok_or_else(|| bad("", "strict must be false, true or \"closed\""))?;
                }
                "reads_redirects" => {
                    all.reads_redirects =
                        flag(&value).ok_or_else(|| bad("", "readsRedirects must be a boolean"))?;
                }
                other => return Err(bad("", format!("there is no option `{other}`"))),
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

    /// A call of an operation, or what stopped it before anything was sent. `mode` is `call`, `wait` or `file`.
    pub fn call(
        &self,
        operation: &str,
        mode: &str,
        params: &str,
        options: &str,
        cursor: Option<String>,
    ) -> Made<Dialogue> {
        let op = find(operation)?;
        let mode = match mode {
            "call" | "file" => Mode::Call,
            "wait" => Mode::Wait,
            _ => return Err(misuse(op.id, "mode is call, wait or file")),
        };
        let options = Options { cursor, ..self::options(op.id, options)? };
        Call::new(self.config()?, op, mode, &self::params(op.id, params)?, &options).map(Dialogue::new)
    }

    /// The file behind a link of an answer, fetched without the key.
    pub fn download(&self, link: String, options: &str) -> Made<Dialogue> {
        let options = self::options("download", options)?;
        Call::download(self.config()?, &Secret::new(link), &options).map(Dialogue::new)
    }

    /// Issues and warnings of parameters, without sending anything.
    pub fn validate(&self, operation: &str, params: &str, options: &str) -> Made<Findings> {
        let op = find(operation)?;
        let options = self::options(op.id, options)?;
        Ok(check::check(op, &self::params(op.id, params)?, options.preflight))
    }
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
            return Action::Done(Err(misuse(
                self.operation,
                "the call is over: it was freed, or had failed",
            )));
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
    catalogue::find(operation).ok_or_else(|| {
        Error::new(Kind::Config, "unknown_operation", "", format!("there is no operation `{operation}`"))
    })
}

/// JSON text as a value, marks resolved. The host made the text, so what is no JSON is a mistake of its own.
fn params(operation: &'static str, text: &str) -> Made<Value<'static>> {
    let value = Value::parse(text.as_bytes());
    let value =
        value.ok_or_else(|| misuse(operation, "what came from the host is no JSON, or nested too deeply"))?;
    Ok(resolve(value))
}

fn resolve(value: Value<'static>) -> Value<'static> {
    match value {
        Value::List(items) => Value::List(items.into_iter().map(resolve).collect()),
        Value::Map(members) => match members.as_slice() {
            [(key, what)] if key == MARK => marked(what.as_text().unwrap_or_default()),
            _ => Value::Map(members.into_iter().map(|(key, value)| (key, resolve(value))).collect()),
        },
        other => other,
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
        _ => match what.split_once(':') {
            Some(("instant", text)) => Value::Instant(text.to_string()),
            // One character a byte: what `Buffer.toString("latin1")` gives.
            Some(("bytes", text)) => {
                match text.chars().map(|c| u8::try_from(c).ok()).collect::<Option<Vec<u8>>>() {
                    Some(bytes) => Value::Bytes(Cow::Owned(bytes)),
                    None => Value::Odd(Odd::Foreign),
                }
            }
            _ => Value::Odd(Odd::Foreign),
        },
    }
}

/// The given members of an object of settings.
fn members(operation: &'static str, text: &str) -> Made<Vec<(Cow<'static, str>, Value<'static>)>> {
    match params(operation, text)? {
        Value::Map(mut all) => {
            all.retain(|(_, value)| *value != Value::Null);
            Ok(all)
        }
        other => Err(bad(operation, format!("the options must be an object, not {}", other.kind()))),
    }
}

fn set_bases(config: &mut Config, bases: Value<'_>) -> Made<()> {
    let Value::Map(bases) = bases else { return Err(bad("", "baseUrls must be an object of host and URL")) };
    for (name, url) in bases.iter().filter(|(_, url)| *url != Value::Null) {
        let Some(host) = Host::ALL.into_iter().find(|host| host.name() == name) else {
            return Err(bad(
                "",
                format!("baseUrls knows these hosts: {}", Host::ALL.map(Host::name).join(", ")),
            ));
        };
        config.set_base(host, url.as_text().unwrap_or_default())?;
    }
    Ok(())
}

/// Options of one call. A name that no option has is refused: it would be lost silently.
fn options(operation: &'static str, text: &str) -> Made<Options> {
    let mut all = Options::default();
    for (name, value) in members(operation, text)? {
        let time = |shown: &str| {
            let time = value.as_num().and_then(|ms| seconds(ms / 1000.0));
            time.ok_or_else(|| bad(operation, format!("{shown} must be a number of milliseconds, 0 or more")))
        };
        let whole =
            |most: f64| value.as_num().filter(|n| (0.0..=most).contains(n) && crate::value::is_whole(*n));
        let needs = |what: &str| bad(operation, what);
        match name.as_ref() {
            "timeout_ms" => all.timeout = Some(time("timeout")?),
            "attempt_timeout_ms" => all.attempt_timeout = time("attemptTimeout")?,
            "max_retries" => {
                let most = f64::from(u32::MAX);
                all.max_retries =
                    whole(most).ok_or_else(|| needs("maxRetries must be a whole number, 0 or more"))? as u32;
            }
            "strict" => {
                all.strict =
                    Some(strict(&value).ok_or_else(|| needs("strict must be false, true or \"closed\""))?);
            }
            "preflight" => {
                all.preflight = flag(&value).ok_or_else(|| needs("preflight must be true or false"))?
            }
            "seed" => {
                let most = crate::value::MAX_INT;
                all.seed =
                    whole(most).ok_or_else(|| needs("seed must be a whole number below 2 ** 53"))? as u64;
            }
            "locale" => {
                if value.as_text() != Some("en") {
                    return Err(needs(
                        "locale must be \"en\": messages in other languages are not built yet",
                    ));
                }
            }
            other => return Err(bad(operation, format!("there is no option `{other}`"))),
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

fn millis(time: Duration) -> f64 {
    time.as_secs() as f64 * 1000.0 + f64::from(time.subsec_nanos()) / 1e6
}

/// An action as JavaScript sees it.
#[derive(Debug, Serialize)]
#[serde(tag = "tag", rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names of the dialogue; see `Action`, `Output` and `Error`")]
pub enum View<'a> {
    Send {
        method: &'static str,
        url: &'a str,
        headers: Vec<(&'static str, &'a str)>,
        #[serde(skip_serializing_if = "Option::is_none")]
        body: Option<Payload<'a>>,
        auth: bool,
        by: f64,
        attempt: u32,
        host: &'static str,
        template: &'static str,
        file: bool,
    },
    Collect {
        limit: f64,
        by: f64,
    },
    Stream {
        at: f64,
        left: Option<f64>,
        by: f64,
    },
    Wait {
        until: f64,
        poll: bool,
    },
    Done {
        what: &'static str,
        bytes: f64,
        status: u16,
        attempts: u32,
        request_id: Option<&'a str>,
        sent: &'static str,
        issues: Vec<IssueView<'a>>,
        warnings: Vec<IssueView<'a>>,
        next: Option<&'a str>,
        renames: Vec<RenameView<'a>>,
    },
    Failure {
        kind: &'static str,
        code: &'static str,
        class_name: &'static str,
        api_code: Option<&'a str>,
        status: Option<u16>,
        message: String,
        operation: &'static str,
        sent: &'static str,
        request_id: Option<&'a str>,
        retry_after_ms: Option<f64>,
        attempts: u32,
        issues: Vec<IssueView<'a>>,
        warnings: Vec<IssueView<'a>>,
        api_message: Option<&'a str>,
        body: Option<Cow<'a, str>>,
        fault_name: Option<&'a str>,
    },
}

/// An issue as JavaScript sees it.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the members of `Issue`")]
pub struct IssueView<'a> {
    pub path: &'a str,
    pub code: &'static str,
    pub message: &'a str,
}

/// What `validate` found, as JavaScript sees it.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the members of `Findings`")]
pub struct FoundView<'a> {
    pub issues: Vec<IssueView<'a>>,
    pub warnings: Vec<IssueView<'a>>,
}

/// A rename as JavaScript sees it; its path is a list of names and indices.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the members of `Rename`")]
pub struct RenameView<'a> {
    pub path: Vec<PartView<'a>>,
    pub from: &'a str,
    pub to: &'static str,
}

/// A name or an index.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the names of `Part`")]
pub enum PartView<'a> {
    Name(&'a str),
    Index(u32),
}

/// A request's body: text, or bytes that are none.
#[derive(Debug)]
pub struct Payload<'a>(&'a [u8]);

impl Serialize for Payload<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match core::str::from_utf8(self.0) {
            Ok(text) => to.serialize_str(text),
            Err(_) => to.serialize_bytes(self.0),
        }
    }
}

fn issues(all: &[Issue]) -> Vec<IssueView<'_>> {
    all.iter().map(|i| IssueView { path: &i.path, code: i.code.text(), message: &i.message }).collect()
}

impl<'a> From<&'a Action> for View<'a> {
    fn from(action: &'a Action) -> Self {
        match action {
            Action::Send(request) => Self::Send {
                method: request.method.text(),
                url: request.url.expose(),
                headers: request.headers.iter().map(|(name, value)| (*name, value.as_str())).collect(),
                body: match &request.body {
                    Body::Bytes(bytes) => Some(Payload(bytes)),
                    Body::Empty | Body::Slot => None,
                },
                auth: request.auth,
                by: millis(request.by),
                attempt: request.attempt,
                host: request.host,
                template: request.template,
                file: request.file,
            },
            Action::Collect { limit, by } => Self::Collect { limit: *limit as f64, by: millis(*by) },
            Action::Stream { at, left, by } => {
                Self::Stream { at: *at as f64, left: left.map(|n| n as f64), by: millis(*by) }
            }
            Action::Wait { until, poll } => Self::Wait { until: millis(*until), poll: *poll },
            Action::Done(Ok(output)) => {
                let (what, bytes) = match output.what {
                    What::Nothing => ("nothing", 0),
                    What::Body => ("body", 0),
                    What::Stream => ("stream", 0),
                    What::File { bytes } => ("file", bytes),
                };
                Self::Done {
                    what,
                    bytes: bytes as f64,
                    status: output.meta.status,
                    attempts: output.meta.attempts,
                    request_id: output.meta.request_id.as_deref(),
                    sent: output.meta.sent.text(),
                    issues: issues(&output.issues),
                    warnings: issues(&output.warnings),
                    next: output.next.as_deref(),
                    renames: output.renames.iter().map(Into::into).collect(),
                }
            }
            Action::Done(Err(error)) => Self::from(&**error),
        }
    }
}

impl<'a> From<&'a Error> for View<'a> {
    fn from(error: &'a Error) -> Self {
        Self::Failure {
            kind: error.kind.text(),
            code: error.code,
            class_name: error.class(),
            api_code: error.api_code.as_deref(),
            status: error.status,
            message: error.to_string(),
            operation: error.operation,
            sent: error.sent.text(),
            request_id: error.request_id.as_deref(),
            retry_after_ms: error.retry_after.map(millis),
            attempts: error.attempts,
            issues: issues(&error.issues),
            warnings: issues(&error.warnings),
            api_message: error.api_message.as_ref().map(|Hidden(text)| text.as_str()),
            body: error.body.as_ref().map(|Hidden(bytes)| String::from_utf8_lossy(bytes)),
            fault_name: error.fault.as_deref(),
        }
    }
}

impl<'a> From<&'a Rename> for RenameView<'a> {
    fn from(rename: &'a Rename) -> Self {
        let part = |part: &'a Part| match part {
            Part::Name(name) => PartView::Name(name),
            Part::Index(index) => PartView::Index(u32::try_from(*index).unwrap_or(u32::MAX)),
        };
        Self { path: rename.at.iter().map(part).collect(), from: &rename.from, to: rename.to }
    }
}

impl<'a> From<&'a Findings> for FoundView<'a> {
    fn from(found: &'a Findings) -> Self {
        Self { issues: issues(&found.issues), warnings: issues(&found.warnings) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec;

    #[test]
    fn marks_stand_for_what_json_cannot_hold() {
        let value = |json: &str| params("", json).unwrap();
        assert!(matches!(value(r#"{"\u0000":"NaN"}"#), Value::Num(n) if n.is_nan()));
        assert_eq!(value(r#"[{"\u0000":"-Infinity"}]"#), Value::List(vec![Value::Num(f64::NEG_INFINITY)]));
        assert_eq!(value(r#"{"a":{"\u0000":"deep"}}"#), Value::object([("a", Value::Odd(Odd::Deep))]));
        let when = "2026-01-15T10:00:00.000Z";
        assert_eq!(value(&format!(r#"{{"\u0000":"instant:{when}"}}"#)), Value::Instant(when.into()));
        assert_eq!(value(r#"{"\u0000":"bytes:a\u00ff"}"#), Value::Bytes(Cow::Borrowed(b"a\xFF")));
        for unknown in ["", "what", "bytes:\u{100}", "foreign"] {
            assert_eq!(value(&format!(r#"{{"\u0000":"{unknown}"}}"#)), Value::Odd(Odd::Foreign));
        }
        assert_eq!(value(r#"{"\u0000":1,"b":2}"#).get("b"), Some(&Value::Num(2.0)));
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
            (r#"{"timeout_ms":-1}"#, "timeout must"),
            (r#"{"attempt_timeout_ms":{"\u0000":"NaN"}}"#, "attemptTimeout must"),
            (r#"{"max_retries":1.5}"#, "maxRetries must"),
            (r#"{"seed":9007199254740992}"#, "seed must"),
            (r#"{"preflight":1}"#, "preflight must"),
            (r#"{"locale":"es"}"#, "locale must"),
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
            assert_eq!(millis(moment(ms / 1000.0).unwrap()), ms);
        }
    }
}

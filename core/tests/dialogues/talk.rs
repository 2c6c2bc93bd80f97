//! One dialogue: a random call, random answers to its actions, and what must hold after each.

use std::time::Duration;

use truora::internal::Address;
use truora::moment;
use truora::schema::{Field, Gives, Operation, Retry, Type};
use truora::{
    Action, Body, Call, Config, Error, Event, Fault, FaultKind, Kind, Mode, Options, Output, Secret, Sent,
    Strict, Value, What, catalogue,
};

use super::dice::Dice;

/// Stands in every parameter and link; it may never show.
const SECRET: &str = "zqsecret";
const LOCAL: &str = "http://127.0.0.1:8080/base/";

/// What the host has seen so far, kept apart from the machine.
struct Host {
    op: Option<&'static Operation>,
    base: String,
    local: bool,
    now: Duration,
    deadline: Duration,
    max_retries: u32,
    sends: u32,
    /// Valid answers, progress and other things that excuse one more request.
    excused: u32,
    /// Consecutive failures.
    failures: u32,
    sent: Sent,
    /// Something may have been processed: an `Unsent` operation may not be sent again.
    processed: bool,
    away: bool,
    /// The head of the answer is there.
    open: bool,
    /// It says that the job's answer is not there yet.
    missing: bool,
    /// It had a validator to go on by.
    strong: bool,
    /// It waits up to the deadline: one more look follows.
    last_look: bool,
    written: u64,
    most: u64,
}

/// Runs one dialogue and panics where a promise is broken.
#[allow(dead_code, reason = "the fuzz target and the tests call one or the other")]
pub(crate) fn one(dice: &mut Dice<'_>) {
    end(dice);
}

/// The same, saying how it ended.
pub(crate) fn end(dice: &mut Dice<'_>) -> &'static str {
    let (call, mut host) = match begin(dice) {
        Ok(begun) => begun,
        Err(error) => {
            assert_eq!((error.sent, error.attempts), (Sent::No, 0));
            assert!(matches!(error.kind, Kind::Invalid | Kind::Config), "{error}");
            silent(&format!("{error} {error:?}"));
            return error.kind.text();
        }
    };
    let mut call = call;
    let mut strong = Vec::new();
    let mut action = call.step(host.tick(dice), Event::Start);
    host.deadline = host.deadline.saturating_add(host.now);
    for _ in 0..400 {
        silent(&format!("{call:?}"));
        if !matches!(action, Action::Done(Ok(_))) {
            silent(&format!("{action:?}"));
        }
        if let Action::Done(result) = action {
            return host.ended(dice, &mut call, &result);
        }
        host.allowed(&action);
        if dice.once_in(60) {
            let now = host.tick(dice);
            return host.rude(dice, &mut call, &action, now);
        }
        action = host.answer(dice, &mut call, action, &mut strong);
    }
    // Only a clock that hardly moves lets a dialogue go on for so long.
    "endless"
}

fn begin(dice: &mut Dice<'_>) -> Result<(Call, Host), Box<Error>> {
    let mut config = Config::default();
    config.reads_redirects = !dice.once_in(20);
    config.strict = dice.pick(&[Strict::Off, Strict::Off, Strict::Types, Strict::Closed]);
    let local = dice.once_in(4);
    let ops: Vec<&'static Operation> = catalogue::all().collect();
    // Those that go on after an answer are few, and hold most of the machine.
    let long: Vec<_> =
        ops.iter().copied().filter(|op| op.until.is_some() || matches!(op.gives, Gives::File(_))).collect();
    let op = if dice.once_in(3) { dice.pick(&long) } else { dice.pick(&ops) };
    if local {
        config.set_base(op.host, LOCAL).expect("a base on this machine");
    }
    let seconds = [0, 1, 5, 60, 300, 900, 1_000_000_000];
    let mut options = Options::default();
    if dice.once_in(2) {
        options.timeout = Some(Duration::from_secs(dice.pick(&seconds)));
    }
    if dice.once_in(3) {
        options.attempt_timeout = Duration::from_secs(dice.pick(&seconds));
    }
    options.max_retries = dice.pick(&[3, 3, 0, 1, 7]);
    options.seed = dice.next() >> 11;
    options.preflight = !dice.once_in(4);
    if dice.once_in(5) {
        options.cursor = Some(format!("{SECRET}cursor"));
    }
    let mut host = Host {
        op: Some(op),
        base: config.base(op.host).trim_end_matches('/').to_owned(),
        local,
        now: Duration::ZERO,
        deadline: options.timeout.unwrap_or(Duration::from_secs(60)),
        max_retries: options.max_retries,
        sends: 0,
        excused: 0,
        failures: 0,
        sent: Sent::No,
        processed: false,
        away: false,
        open: false,
        missing: false,
        strong: false,
        last_look: false,
        written: 0,
        most: 0,
    };
    if dice.once_in(12) {
        (host.op, host.away) = (None, true);
        host.deadline = options.timeout.unwrap_or(Duration::from_secs(300));
        let link = location(dice);
        return Ok((Call::download(&config, &Secret::new(link), &options)?, host));
    }
    let mode = if dice.once_in(if op.until.is_some() { 2 } else { 30 }) { Mode::Wait } else { Mode::Call };
    if options.timeout.is_none() {
        let file = matches!(op.gives, Gives::File(_));
        host.deadline = Duration::from_secs(match mode {
            Mode::Wait => 900,
            Mode::Call if file => 300,
            Mode::Call => 60,
        });
    }
    let params = params(dice, op);
    Ok((Call::new(&config, op, mode, &params, &options)?, host))
}

fn params(dice: &mut Dice<'_>, op: &Operation) -> Value<'static> {
    if op.id == "checks.create" && !dice.once_in(8) {
        return Value::object([
            ("country", Value::from("CO")),
            ("type", Value::from("person")),
            ("national_id", Value::from(SECRET)),
            ("user_authorized", Value::from(true)),
        ]);
    }
    let wild = dice.once_in(10);
    let mut members = Vec::new();
    for field in op.takes {
        if field.required || dice.once_in(4) {
            let value = if wild && dice.once_in(2) { odd(dice) } else { fitting(field) };
            members.push((field.name.into(), value));
        }
    }
    if wild {
        members.push(("unknown_name".into(), odd(dice)));
    }
    Value::Map(members)
}

fn fitting(field: &Field) -> Value<'static> {
    match field.ty {
        Type::Text { format: Some(format), .. } => {
            let all = ["es", "CO", "2w", "000000000000000", "48h", "text/xml", SECRET];
            Value::from(all.into_iter().find(|t| (format.fits)(t)).unwrap_or(SECRET))
        }
        Type::Choice(choice) => Value::from(choice.values.first().copied().unwrap_or("x")),
        Type::Date => Value::from("1990-01-01"),
        Type::Time | Type::Month { .. } => Value::from("1990-01-01T00:00:00Z"),
        Type::Bool { .. } => Value::Bool(true),
        Type::Int { min, .. } => Value::Num(min.max(0) as f64),
        Type::Num { min, .. } => Value::Num(min.max(0.0)),
        _ => Value::from(SECRET),
    }
}

fn odd(dice: &mut Dice<'_>) -> Value<'static> {
    match dice.below(8) {
        0 => Value::Null,
        1 => Value::Num(f64::from_bits(dice.next())),
        2 => Value::List(vec![Value::from(SECRET), Value::Null]),
        // Keys are names, which paths show.
        3 => Value::object([("odd_key", Value::from(SECRET))]),
        4 => Value::from(format!("../{SECRET}")),
        5 => Value::Odd(truora::Odd::Surrogate),
        6 => Value::from(""),
        _ => Value::from(format!("{SECRET} é\u{0}\u{1F600}")),
    }
}

fn location(dice: &mut Dice<'_>) -> String {
    let good = format!("https://files.example.invalid/{SECRET}?sig={SECRET}");
    if !dice.once_in(5) {
        return good;
    }
    let start = dice.pick(&[
        "http://files.example.invalid/",
        "http://127.0.0.1:9/",
        "//files.example.invalid/",
        "/",
        "",
        "https://u:p@files.example.invalid/",
        "https://api.checks.truora.com/",
        "https://127.1/",
        "https://files.example.invalid\\",
        "javascript:",
    ]);
    format!("{start}{SECRET}")
}

/// Nothing that a host may log shows a parameter or a link.
fn silent(text: &str) {
    assert!(!text.contains(SECRET), "a secret shows: {text}");
}

impl Host {
    /// The host's clock: mostly forward, sometimes nonsense. The model clamps as the machine promises to.
    fn tick(&mut self, dice: &mut Dice<'_>) -> Duration {
        let now = self.now.as_secs_f64();
        let told = match dice.below(40) {
            0 => f64::NAN,
            1 => now - 5.0,
            2 => -1.0,
            3 => now + 1e9 * f64::from(dice.once_in(20)),
            n => now + n as f64 * 0.02,
        };
        let told = moment(told).unwrap_or(self.now);
        self.now = self.now.max(told);
        told
    }

    /// When everything must be over: the last look at a job begins at the deadline and takes 5 s at most.
    fn end(&self) -> Duration {
        let grace = Duration::from_secs(if self.last_look { 5 } else { 0 });
        self.deadline.max(if self.last_look { self.now } else { Duration::ZERO }).saturating_add(grace)
    }

    /// What every action must keep to.
    fn allowed(&mut self, action: &Action) {
        match action {
            Action::Send(request) => {
                self.sends += 1;
                self.open = false;
                assert_eq!(request.attempt, self.sends, "attempts are counted");
                assert!(request.by <= self.end() && request.by >= self.now, "`by` lies before the deadline");
                let url = request.url.expose();
                let class = self.op.map_or(Retry::Safe, |op| op.retry);
                assert!(!(self.processed && class == Retry::Unsent), "an Unsent operation was sent twice");
                let far = request.headers.iter().any(|(n, _)| n.contains("auth") || n.contains("key"));
                assert!(!far, "the core has no key to send");
                if request.auth {
                    let op = self.op.expect("a download never has the key");
                    let path = url.strip_prefix(&self.base).expect("the key goes to the base URL only");
                    assert!(path.starts_with("/v1/"), "{path}");
                    assert!(!path.contains("/../") && !path.contains(['\\', ' ', '#']), "{path}");
                    assert_eq!((request.method, request.host), (op.method, op.host.name()));
                    self.away = false;
                } else {
                    assert_eq!((request.host, &request.body), ("away", &Body::Empty));
                    let address = Address::parse(url).expect("a link of one reading");
                    assert!(address.secure || self.local, "plain http");
                    self.away = true;
                }
                let retries = u64::from(self.max_retries) * (u64::from(self.excused) + 1);
                let most = 1 + u64::from(self.excused) + retries;
                assert!(u64::from(self.sends) <= most, "{} requests, at most {most}", self.sends);
                assert!(self.failures <= self.max_retries, "repeated too often");
            }
            Action::Collect { by, .. } | Action::Stream { by, .. } => assert!(*by <= self.end()),
            Action::Wait { until, .. } => {
                assert!(*until >= self.now && *until <= self.deadline, "a wait is forward");
                assert!(!self.last_look, "there is one last look");
                self.last_look = *until == self.deadline;
            }
            Action::Done(_) => {}
        }
    }

    /// One event that answers the action, sensible or not.
    fn answer(
        &mut self,
        dice: &mut Dice<'_>,
        call: &mut Call,
        action: Action,
        strong: &mut Vec<bool>,
    ) -> Action {
        match action {
            Action::Send(_) if dice.once_in(4) => self.break_off(dice, call, 0),
            Action::Send(request) => {
                let status = status(dice, request.file, request.auth);
                let mut headers: Vec<(&str, String)> = Vec::new();
                let hint =
                    dice.pick(&["", "", "", "1", "0", "7", "soon", "-1", "61", "99999999999999999999"]);
                if !hint.is_empty() {
                    headers.push((dice.pick(&["Retry-After", "retry-after"]), hint.to_owned()));
                }
                if dice.once_in(2) {
                    headers.push(("x-amzn-RequestId", "id-1".to_owned()));
                }
                if (300..400).contains(&status) && !dice.once_in(10) {
                    headers.push(("location", location(dice)));
                }
                let tag = dice.pick(&["\"a\"", "\"a\"", "W/\"a\"", "", "a"]);
                if !tag.is_empty() {
                    headers.push(("etag", tag.to_owned()));
                }
                self.strong = tag == "\"a\"";
                strong.push(self.strong);
                let total = dice.below(50);
                if dice.once_in(2) {
                    headers.push(("content-length", total.to_string()));
                }
                if status == 206 {
                    let first = if dice.once_in(4) { dice.below(60) } else { self.written };
                    headers.push((
                        "content-range",
                        format!("bytes {first}-{}/{}", first + total, first + total + 1),
                    ));
                }
                if dice.once_in(30) {
                    headers.push((
                        dice.pick(&["content-range", "date", "content-length"]),
                        dice.next().to_string(),
                    ));
                }
                (self.sent, self.open) = (Sent::Yes, true);
                self.missing =
                    status == 404 && self.op.and_then(|op| op.until).is_some_and(|until| until.missing);
                let door = status == 429 || (status == 503 && ["0", "1", "7"].contains(&hint));
                self.processed |= !door;
                if request.file && matches!(status, 300..400 | 416) {
                    self.excused += 1;
                }
                if self.away && matches!(status, 400 | 401 | 403 | 404 | 410) {
                    self.excused += 1;
                }
                let now = self.tick(dice);
                let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
                call.step(now, Event::Head { status, headers: &headers })
            }
            Action::Collect { .. } if dice.once_in(8) => self.break_off(dice, call, 0),
            Action::Collect { limit, .. } => {
                let body = body(dice, limit, self.op);
                let now = self.tick(dice);
                let action = call.step(now, Event::Body(&body));
                match action {
                    Action::Wait { poll: true, .. } => self.valid(),
                    // A body of 202 or of a 404 that means "not yet": not shown, but not trouble either.
                    Action::Wait { .. }
                        if self.missing || self.op.is_some_and(|op| matches!(op.gives, Gives::File(_))) =>
                    {
                        self.valid();
                    }
                    Action::Wait { .. } => self.failures += 1,
                    _ => {}
                }
                action
            }
            Action::Stream { at, left, .. } => {
                assert!(at <= self.written, "asked to go on beyond the end");
                assert!(at == 0 || strong.iter().any(|s| *s), "went on without a strong validator");
                self.written = at;
                match dice.below(4) {
                    0 => {
                        let now = self.tick(dice);
                        call.step(now, Event::Taken)
                    }
                    1 => {
                        let more = left.unwrap_or(dice.below(50));
                        self.written += dice.below(more + 1);
                        self.break_off(dice, call, self.written - at)
                    }
                    2 => {
                        self.written += dice.below(60);
                        self.sunk(dice, call)
                    }
                    _ => {
                        self.written += left.unwrap_or(dice.below(50));
                        self.sunk(dice, call)
                    }
                }
            }
            Action::Wait { until, .. } => {
                // Sleeping may end early by a hair, or late.
                self.now = self.now.max(match dice.below(20) {
                    0 => until.saturating_sub(Duration::from_millis(1)),
                    1 => until + Duration::from_secs(dice.below(100)),
                    _ => until,
                });
                call.step(self.now, Event::Elapsed)
            }
            Action::Done(_) => unreachable!("handled before"),
        }
    }

    fn valid(&mut self) {
        self.excused += 1;
        self.failures = 0;
    }

    fn sunk(&mut self, dice: &mut Dice<'_>, call: &mut Call) -> Action {
        let now = self.tick(dice);
        let action = call.step(now, Event::Sunk { bytes: self.written });
        self.progress(&action);
        action
    }

    fn progress(&mut self, action: &Action) {
        if matches!(action, Action::Wait { .. }) {
            self.failures += 1;
            if self.strong && self.written > self.most {
                self.most = self.written;
                self.excused += 1;
                self.failures = 1;
            }
        }
    }

    fn break_off(&mut self, dice: &mut Dice<'_>, call: &mut Call, got: u64) -> Action {
        use FaultKind::*;
        let kind = dice.pick(&[Dns, Connect, Tls, Timeout, Timeout, Reset, Truncated, Other]);
        let sent = dice.pick(&[Sent::No, Sent::Maybe, Sent::Yes]);
        let mut fault = Fault::new(kind, sent);
        (fault.got, fault.name) = (got, "SomeError".to_owned());
        self.sent = self.sent.max(sent);
        // Once there is a head, its status has said whether it was processed.
        self.processed |= sent != Sent::No && !self.open;
        let now = if kind == Timeout && dice.once_in(3) {
            self.now += Duration::from_secs(30);
            self.now
        } else {
            self.tick(dice)
        };
        let action = call.step(now, Event::Fault(fault));
        if got > 0 {
            self.progress(&action);
        } else if matches!(action, Action::Wait { .. }) {
            self.failures += 1;
        }
        action
    }

    /// An event that answers another action: misuse, and never a panic.
    fn rude(&mut self, dice: &mut Dice<'_>, call: &mut Call, action: &Action, now: Duration) -> &'static str {
        let wrong = loop {
            let event = any(dice);
            let fits = matches!(
                (action, &event),
                (Action::Send(_), Event::Head { .. } | Event::Fault(_))
                    | (Action::Collect { .. }, Event::Body(_) | Event::Fault(_))
                    | (Action::Stream { .. }, Event::Sunk { .. } | Event::Taken | Event::Fault(_))
                    | (Action::Wait { .. }, Event::Elapsed)
            );
            if !fits {
                break event;
            }
        };
        if matches!(action, Action::Send(_)) {
            self.sent = self.sent.max(Sent::Maybe);
        }
        match call.step(now, wrong) {
            Action::Done(Err(error)) => {
                assert_eq!(error.kind, Kind::Misuse);
                self.ended(dice, call, &Err(error))
            }
            other => panic!("a wrong event was taken: {other:?}"),
        }
    }

    fn ended(
        &self,
        dice: &mut Dice<'_>,
        call: &mut Call,
        result: &Result<Output, Box<Error>>,
    ) -> &'static str {
        let end = match result {
            Ok(output) => {
                assert_eq!((output.meta.attempts, output.meta.sent), (self.sends, Sent::Yes));
                assert_eq!(self.sent, Sent::Yes, "a result needs an answer");
                if let What::File { bytes } = output.what {
                    assert_eq!(bytes, self.written, "the file has the size that the result says");
                }
                output.what.text()
            }
            Err(error) => {
                silent(&format!("{error} {error:?}"));
                assert_eq!(error.attempts, self.sends);
                assert_eq!(error.operation, self.op.map_or("download", |op| op.id));
                assert_eq!(error.sent, self.sent, "{error}");
                assert!(!error.code.is_empty() && !error.message.is_empty());
                assert!(self.sends > 0 || matches!(error.kind, Kind::Deadline | Kind::Misuse), "{error}");
                error.kind.text()
            }
        };
        for _ in 0..3 {
            let event = any(dice);
            match call.step(Duration::from_secs(dice.below(100)), event) {
                Action::Done(Err(error)) => assert_eq!(error.kind, Kind::Misuse, "Done is the end"),
                other => panic!("after the end: {other:?}"),
            }
        }
        end
    }
}

fn any(dice: &mut Dice<'_>) -> Event<'static> {
    match dice.below(7) {
        0 => Event::Start,
        1 => {
            Event::Head { status: dice.next() as u16, headers: &[("location", "https://x.invalid/zqsecret")] }
        }
        2 => Event::Body(b"{\"a\":\"zqsecret\"}"),
        3 => Event::Sunk { bytes: dice.next() },
        4 => Event::Taken,
        5 => Event::Fault(Fault::new(FaultKind::Reset, Sent::No)),
        _ => Event::Elapsed,
    }
}

fn status(dice: &mut Dice<'_>, file: bool, home: bool) -> u16 {
    let likely: &[u16] = match (file, home) {
        (true, true) => &[202, 302, 302, 302, 200, 404, 307],
        (true, false) => &[200, 200, 206, 206, 302, 403, 416],
        _ => &[200, 200, 200, 201],
    };
    match dice.below(6) {
        0 => dice.pick(&[408, 429, 500, 502, 503, 503, 503, 504]),
        1 => dice.pick(&[
            100, 204, 206, 300, 301, 304, 400, 401, 403, 404, 409, 410, 416, 422, 501, 599, 0, 65535,
        ]),
        _ => dice.pick(likely),
    }
}

fn body(dice: &mut Dice<'_>, limit: usize, op: Option<&Operation>) -> Vec<u8> {
    let state = dice.pick(&[
        "completed",
        "error",
        "in_progress",
        "in_progress",
        "pending",
        "success",
        "failure",
        "new",
    ]);
    let text = match dice.below(16) {
        0 => String::new(),
        1 => "<html>".to_owned(),
        2 => format!("\u{feff}{{\"check\":{{\"check_id\":\"{SECRET}\",\"status\":\"{state}\"}}}}"),
        3 => "[".repeat(200),
        4 => format!("{{\"message\":\"see https://x.invalid/{SECRET} 1234567890\",\"code\":10404}}"),
        5 => "{\"message\":\"Missing Authentication Token\",\"hint\":\"a@b.c\"}".to_owned(),
        6 => format!(
            "{{\"checks\":[{{\"check_id\":\"{SECRET}\"}}],\"next\":\"/v1/x?start_key=abc{}\"}}",
            dice.below(3)
        ),
        7 => format!("{{\"details\":[],\"next\":\"/v1/x?start_key={SECRET}cursor\"}}"),
        8 => "null".to_owned(),
        9 if limit < 100_000 => "x".repeat(limit + 1),
        9 | 10 => {
            format!("{{\"process_id\":\"{SECRET}\",\"status\":\"{state}\",\"flow_version\":{}}}", dice.next())
        }
        11 => format!("{{\"check\":{{\"check_id\":\"{SECRET}\",\"status\":\"{state}\",\"score\":1e999}}}}"),
        12 | 13 => match op.and_then(|op| op.until) {
            Some(until) => {
                let words = [until.failed, until.done, &["new"]].concat();
                let word = format!("\"{}\"", dice.pick(&words));
                until.path.iter().rev().fold(word, |inner, name| format!("{{\"{name}\":{inner}}}"))
            }
            None => "{}".to_owned(),
        },
        _ => format!("{{\"check\":{{\"check_id\":\"{SECRET}\",\"status\":\"{state}\"}}}}"),
    };
    // A link in a message is masked because it looks like one: it is left alone.
    let spoil = dice.once_in(10) && !text.is_empty() && !text.contains("see https");
    let mut bytes = text.into_bytes();
    if spoil {
        let at = dice.below(bytes.len() as u64) as usize;
        if let Some(byte) = bytes.get_mut(at) {
            *byte = dice.next() as u8;
        }
    }
    bytes
}

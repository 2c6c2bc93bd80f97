//! A host that keeps its own account of a call, and checks each action against it.

use std::time::Duration;

use truora::internal::Address;
use truora::moment;
use truora::schema::{Gives, Operation, Retry};
use truora::{Action, Body, Call, Error, Event, Fault, FaultKind, Kind, Output, Sent, What};

use super::answers::{any, body, location, status};
use super::dice::Dice;
use super::talk::SECRET;

/// What the host has seen so far, kept apart from the machine.
pub(super) struct Host {
    pub(super) op: Option<&'static Operation>,
    pub(super) base: String,
    pub(super) local: bool,
    pub(super) now: Duration,
    pub(super) deadline: Duration,
    pub(super) max_retries: u32,
    pub(super) sends: u32,
    /// Valid answers, progress and other things that excuse one more request.
    pub(super) excused: u32,
    /// Consecutive failures.
    pub(super) failures: u32,
    pub(super) sent: Sent,
    /// Something may have been processed: an `Unsent` operation may not be sent again.
    pub(super) processed: bool,
    pub(super) away: bool,
    /// The head of the answer is there.
    pub(super) open: bool,
    /// It says that the job's answer is not there yet.
    pub(super) missing: bool,
    /// It had a validator to go on by.
    pub(super) strong: bool,
    /// It waits up to the deadline: one more look follows.
    pub(super) last_look: bool,
    pub(super) written: u64,
    pub(super) most: u64,
}

/// Nothing that a host may log shows a parameter or a link.
pub(super) fn silent(text: &str) {
    assert!(!text.contains(SECRET), "a secret shows: {text}");
}

impl Host {
    /// The host's clock: mostly forward, sometimes nonsense. The model clamps as the machine promises to.
    pub(super) fn tick(&mut self, dice: &mut Dice<'_>) -> Duration {
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
    pub(super) fn end(&self) -> Duration {
        let grace = Duration::from_secs(if self.last_look { 5 } else { 0 });
        self.deadline.max(if self.last_look { self.now } else { Duration::ZERO }).saturating_add(grace)
    }

    /// What every action must keep to.
    pub(super) fn allowed(&mut self, action: &Action) {
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
    pub(super) fn answer(
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

    pub(super) fn valid(&mut self) {
        self.excused += 1;
        self.failures = 0;
    }

    pub(super) fn sunk(&mut self, dice: &mut Dice<'_>, call: &mut Call) -> Action {
        let now = self.tick(dice);
        let action = call.step(now, Event::Sunk { bytes: self.written });
        self.progress(&action);
        action
    }

    pub(super) fn progress(&mut self, action: &Action) {
        if matches!(action, Action::Wait { .. }) {
            self.failures += 1;
            if self.strong && self.written > self.most {
                self.most = self.written;
                self.excused += 1;
                self.failures = 1;
            }
        }
    }

    pub(super) fn break_off(&mut self, dice: &mut Dice<'_>, call: &mut Call, got: u64) -> Action {
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
    pub(super) fn rude(
        &mut self,
        dice: &mut Dice<'_>,
        call: &mut Call,
        action: &Action,
        now: Duration,
    ) -> &'static str {
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

    pub(super) fn ended(
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
                assert!(!error.message.is_empty());
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

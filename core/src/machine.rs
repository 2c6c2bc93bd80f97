//! The machine behind a [`Call`]: one match over state and event, and one small function per turn.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use crate::answer;
use crate::call::{Action, Config, Event, Meta, Mode, Options, Output, Strict, What};
use crate::check;
use crate::error::{Error, Fault, FaultKind, Kind, Sent};
use crate::head::Head;
use crate::issue::{Code, Issue};
use crate::reader::{MAX_BYTES, Nobody, Report, Sink};
use crate::request::Request;
use crate::retry::{self, Dice, Trouble};
use crate::schema::{File, Gives, Host, Method, Operation, Retry};
use crate::secret::Secret;
use crate::value::Value;
use crate::wait::{self, State as Job};

/// Most bytes read of a body that is no answer.
const SMALL: usize = 64 * 1024;
/// Most redirects from the service to a file.
const MOST_HOPS: u32 = 3;

/// What `download` does: no endpoint, but a conversation like any other.
pub(crate) const DOWNLOAD: Operation = Operation::get(Host::Checks, "download", "(link)").file(&[]);

/// What the next event must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Fresh,
    Sent,
    Reading(Purpose),
    Streaming { at: u64, left: Option<u64> },
    Waiting,
    Over,
}

/// Why a body is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Answer,
    NotReady,
    Trouble,
}

/// One conversation with the service. See the crate's first page for its states.
pub struct Call {
    op: &'static Operation,
    mode: Mode,
    strict: Strict,
    base: String,
    home: Option<Request>,
    link: Option<Secret>,
    cursor: Option<Secret>,
    warnings: Vec<Issue>,
    timeout: Duration,
    attempt_timeout: Duration,
    max_retries: u32,
    dice: Dice,
    state: State,
    now: Duration,
    deadline: Duration,
    attempt_by: Duration,
    head: Head,
    sent: Sent,
    attempts: u32,
    /// Failures since the last good answer.
    tries: u32,
    polls: u32,
    hops: u32,
    /// An earlier attempt may have been processed.
    arrived: bool,
    asked_again: bool,
    missing_since: Option<Duration>,
    /// Bytes of the file that are surely written, the most there ever were, and the validator to continue by.
    got: u64,
    most: u64,
    etag: Option<String>,
}

/// Where it stands; nothing that was passed in or received, and none of the catalogue's tables.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut call = f.debug_struct("Call");
        call.field("operation", &self.op.id).field("mode", &self.mode).field("state", &self.state);
        call.field("status", &self.head.status).field("attempts", &self.attempts).field("sent", &self.sent);
        call.finish_non_exhaustive()
    }
}

impl Call {
    /// A call of an operation. Parameters are checked here: on an error nothing is sent.
    pub fn new(
        config: &Config,
        op: &'static Operation,
        mode: Mode,
        params: &Value<'_>,
        options: &Options,
    ) -> Result<Self, Box<Error>> {
        let found = check::check(op, params, options.preflight);
        if !found.issues.is_empty() {
            let message = match found.issues.len() {
                1 => "1 problem with the parameters; nothing was sent".to_string(),
                n => format!("{n} problems with the parameters; nothing was sent"),
            };
            let mut error = Error::new(Kind::Invalid, "invalid", op.id, message);
            (error.issues, error.warnings) = (found.issues, found.warnings);
            return Err(error);
        }
        if mode == Mode::Wait && op.until.is_none() {
            let message = "has no state that could be waited for";
            return Err(Error::new(Kind::Config, "bad_option", op.id, message));
        }
        if matches!(op.gives, Gives::File(_)) && !config.reads_redirects {
            let message = "this file comes through a redirect, which a browser hides and which would carry the key \
                           to another host; call it through the proxy handler on your server";
            return Err(Error::new(Kind::Config, "redirects_hidden", op.id, message));
        }
        let base = config.base(op.host);
        let home = Request::home(base, op, params, options.cursor.as_deref());
        let sent_cursor = op.page.and_then(|p| params.get(p.param)).and_then(Value::as_text);
        let mut call = Self::bare(config, op, mode, options);
        call.cursor = options.cursor.as_deref().or(sent_cursor).map(Secret::new);
        call.warnings = found.warnings;
        base.clone_into(&mut call.base);
        call.home = Some(home);
        Ok(call)
    }

    /// A file behind a link of an answer, fetched without the key.
    pub fn download(config: &Config, link: &Secret, options: &Options) -> Result<Self, Box<Error>> {
        let base = config.local_base().unwrap_or_default();
        if Request::away(link, Some(base)).is_none() {
            let message = "the link must be an https link of an answer";
            return Err(Error::new(Kind::Config, "bad_address", DOWNLOAD.id, message));
        }
        let mut call = Self::bare(config, &DOWNLOAD, Mode::Call, options);
        base.clone_into(&mut call.base);
        call.link = Some(link.clone());
        Ok(call)
    }

    fn bare(config: &Config, op: &'static Operation, mode: Mode, options: &Options) -> Self {
        let default = match (mode, op.gives) {
            (Mode::Wait, _) => 900,
            (Mode::Call, Gives::File(_)) => 300,
            (Mode::Call, _) => 60,
        };
        Self {
            op,
            mode,
            strict: options.strict.unwrap_or(config.strict),
            base: String::new(),
            home: None,
            link: None,
            cursor: None,
            warnings: Vec::new(),
            timeout: options.timeout.unwrap_or(Duration::from_secs(default)),
            attempt_timeout: options.attempt_timeout,
            max_retries: options.max_retries,
            dice: Dice::new(options.seed),
            state: State::Fresh,
            now: Duration::ZERO,
            deadline: Duration::MAX,
            attempt_by: Duration::MAX,
            head: Head::default(),
            sent: Sent::No,
            attempts: 0,
            tries: 0,
            polls: 0,
            hops: 0,
            arrived: false,
            asked_again: false,
            missing_since: None,
            got: 0,
            most: 0,
            etag: None,
        }
    }

    /// The operation's id.
    pub const fn operation(&self) -> &'static str {
        self.op.id
    }

    /// One turn, for a host that parses bodies itself.
    pub fn step(&mut self, now: Duration, event: Event<'_>) -> Action {
        self.step_into(now, event, &mut Nobody)
    }

    /// One turn. An answer's values go into `sink` in the same pass that checks them.
    pub fn step_into(&mut self, now: Duration, event: Event<'_>, sink: &mut dyn Sink) -> Action {
        self.now = self.now.max(now);
        match (self.state, event) {
            (State::Fresh, Event::Start) => {
                self.deadline = self.now.saturating_add(self.timeout);
                self.send()
            }
            (State::Sent, Event::Head { status, headers }) => self.headed(Head::read(status, headers)),
            (State::Sent, Event::Fault(fault)) => self.lost(&fault),
            (State::Reading(purpose), Event::Body(bytes)) => match purpose {
                Purpose::Answer => self.answered(bytes, sink),
                Purpose::NotReady => self.not_ready(bytes, sink),
                Purpose::Trouble => self.refused(bytes, sink),
            },
            // What the status said stands, even when the words that went with it are lost.
            (State::Reading(Purpose::Trouble), Event::Fault(_)) => self.refused(&[], sink),
            (State::Reading(_), Event::Fault(fault)) => self.lost(&Fault { sent: Sent::Yes, ..fault }),
            (State::Streaming { at, left }, Event::Sunk { bytes }) => self.sunk(at, left, bytes),
            (State::Streaming { .. }, Event::Taken) => self.done(What::Stream, Report::default(), None),
            (State::Streaming { at, .. }, Event::Fault(fault)) => self.stream_lost(at, &fault),
            (State::Waiting, Event::Elapsed) => self.send(),
            (state, _) => {
                if state == State::Sent {
                    self.sent = self.sent.max(Sent::Maybe);
                }
                let message = "the host gave an event that does not answer the last action; this is a bug in the \
                               driver, and the call is over";
                self.fail(self.error(Kind::Misuse, "misuse", message))
            }
        }
    }

    fn send(&mut self) -> Action {
        if self.now >= self.deadline {
            return self.late();
        }
        let request = match (&self.link, &self.home) {
            (Some(link), _) => Request::away(link, Some(&self.base)),
            (None, home) => home.clone(),
        };
        let Some(mut request) = request else {
            return self.fail(self.error(
                Kind::Redirect,
                "bad_location",
                "the service redirected to an address that is \
                                                 not https, or not an address; it was not followed",
            ));
        };
        if self.link.is_some()
            && let Some(etag) = self.etag.as_ref().filter(|_| self.got > 0)
        {
            request.headers.push(("range", format!("bytes={}-", self.got)));
            request.headers.push(("if-range", etag.clone()));
        }
        self.head = Head::default();
        self.attempts += 1;
        self.attempt_by = self.now.saturating_add(self.attempt_timeout).min(self.deadline);
        (request.by, request.attempt) = (self.attempt_by, self.attempts);
        self.state = State::Sent;
        Action::Send(request)
    }

    fn headed(&mut self, head: Head) -> Action {
        self.sent = Sent::Yes;
        self.head = head;
        match self.op.gives {
            Gives::File(file) => self.file_headed(file),
            _ if self.head.is_success() => self.collect(Purpose::Answer),
            _ if (300..400).contains(&self.head.status) => self.fail(self.error(
                Kind::Redirect,
                "unexpected_redirect",
                "the service redirected where no redirect is documented; it was not followed, because that \
                 would carry the key along. Check the base URL",
            )),
            _ => self.collect(Purpose::Trouble),
        }
    }

    fn file_headed(&mut self, file: File) -> Action {
        let (status, away) = (self.head.status, self.link.is_some());
        if self.head.is_redirect() {
            self.hops += 1;
            if self.hops > MOST_HOPS {
                let message = "more than 3 redirects on the way to the file";
                return self.fail(self.error(Kind::Redirect, "too_many_redirects", message));
            }
            // A missing Location is an address that is no address.
            self.link = Some(self.head.location.take().unwrap_or_default());
            return self.send();
        }
        if away {
            return match status {
                200 | 206 => self.stream(),
                416 if self.got > 0 => {
                    (self.got, self.etag) = (0, None);
                    self.send()
                }
                // Links live for minutes: the service makes a fresh one when asked again.
                400 | 401 | 403 | 404 | 410 if self.home.is_some() && !self.asked_again => {
                    (self.asked_again, self.link, self.hops) = (true, None, 0);
                    self.send()
                }
                _ => self.collect(Purpose::Trouble),
            };
        }
        if file.not_ready.contains(&status) {
            return self.collect(Purpose::NotReady);
        }
        if status == 404 && file.missing_grace_ms > 0 {
            let since = *self.missing_since.get_or_insert(self.now);
            if self.now.saturating_sub(since) < Duration::from_millis(u64::from(file.missing_grace_ms)) {
                return self.collect(Purpose::NotReady);
            }
        }
        if self.head.is_success() { self.stream() } else { self.collect(Purpose::Trouble) }
    }

    fn collect(&mut self, purpose: Purpose) -> Action {
        self.state = State::Reading(purpose);
        let limit = if purpose == Purpose::Answer { MAX_BYTES } else { SMALL };
        Action::Collect { limit, by: self.attempt_by }
    }

    fn stream(&mut self) -> Action {
        let at = match (self.head.status, self.head.part) {
            (206, Some((first, _))) if first == self.got => self.got,
            (206, Some((0, _)) | None) if self.got == 0 => 0,
            (206, _) => {
                let fault = Fault::new(FaultKind::Other, Sent::Yes);
                return self.stream_lost(0, &fault);
            }
            _ => 0,
        };
        self.got = at;
        self.etag.clone_from(&self.head.etag);
        // A part may end before the file does: then the rest is asked for like one that was lost.
        let rest = self.head.part.and_then(|(first, total)| total?.checked_sub(first));
        let left = if self.head.status == 206 { rest.or(self.head.length) } else { self.head.length };
        self.state = State::Streaming { at, left };
        Action::Stream { at, left, by: self.deadline }
    }

    fn sunk(&mut self, at: u64, left: Option<u64>, bytes: u64) -> Action {
        if left.is_some_and(|left| at.saturating_add(left) != bytes) {
            let fault =
                Fault { got: bytes.saturating_sub(at), ..Fault::new(FaultKind::Truncated, Sent::Yes) };
            return self.stream_lost(at, &fault);
        }
        self.done(What::File { bytes }, Report::default(), None)
    }

    fn stream_lost(&mut self, at: u64, fault: &Fault) -> Action {
        if self.etag.is_some() {
            self.got = at.saturating_add(fault.got);
            if self.got > self.most {
                (self.most, self.tries) = (self.got, 0);
            }
        } else {
            self.got = 0;
        }
        self.lost(&Fault { sent: Sent::Yes, ..fault.clone() })
    }

    fn lost(&mut self, fault: &Fault) -> Action {
        self.sent = self.sent.max(fault.sent);
        if fault.kind == FaultKind::Timeout && self.now >= self.deadline {
            return self.late();
        }
        if retry::may_repeat(self.class(), Trouble::Fault(fault)) && self.tries < self.max_retries {
            let pause = retry::pause(&mut self.dice, self.tries);
            if let Some(action) = self.again(pause) {
                self.arrived |= fault.sent != Sent::No;
                return action;
            }
        }
        let mut error =
            self.error(Kind::Transport, fault.kind.text(), answer::fault_text(fault.kind, self.sent));
        error.fault = Some(fault.name.clone()).filter(|name| !name.is_empty());
        self.fail(error)
    }

    /// How this request may be repeated: a file that lies elsewhere is only read.
    const fn class(&self) -> Retry {
        if self.link.is_some() { Retry::Safe } else { self.op.retry }
    }

    fn again(&mut self, pause: Duration) -> Option<Action> {
        let until = self.now.saturating_add(pause);
        if until >= self.deadline {
            return None;
        }
        self.tries += 1;
        self.state = State::Waiting;
        Some(Action::Wait { until, poll: false })
    }

    fn poll_again(&mut self, least: Option<Duration>, poll: bool) -> Action {
        let mut pause = wait::pause(&mut self.dice, self.polls);
        if let Some(hint) = least.filter(|h| *h <= retry::LONGEST_HINT) {
            pause = pause.max(hint);
        }
        (self.polls, self.tries) = (self.polls.saturating_add(1), 0);
        let until = self.now.saturating_add(pause);
        if until >= self.deadline {
            return self.late();
        }
        self.state = State::Waiting;
        Action::Wait { until, poll }
    }

    fn answered(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        let Some(ty) = self.op.gives.at(self.head.status) else {
            return self.done(What::Nothing, Report::default(), None);
        };
        let watch: &'static [&'static str] = match (self.mode, self.op.until, self.op.page) {
            (Mode::Wait, Some(until), _) => until.path,
            (Mode::Call, _, Some(_)) => &["next"],
            _ => &[],
        };
        let read = match answer::read(bytes, &ty, self.strict, watch, sink) {
            Ok(read) => read,
            Err(broken) => {
                let (code, message) = answer::broken_text(broken);
                return self.fail(self.error(Kind::Decode, code, message));
            }
        };
        if self.strict != Strict::Off && !read.report.issues.is_empty() {
            let message = "the answer differs from what the facts say, and `strict` is on";
            let mut error = self.error(Kind::Decode, "mismatch", message);
            error.issues = read.report.issues;
            return self.fail(error);
        }
        let what = if read.empty { What::Nothing } else { What::Body };
        if let (Mode::Wait, Some(until)) = (self.mode, self.op.until) {
            return match wait::judge(&until, read.watched.as_deref()) {
                Job::Done => self.done(what, read.report, None),
                Job::Going => self.poll_again(self.head.retry_after, true),
                Job::Failed => {
                    let state = read.watched.unwrap_or_default();
                    let message =
                        format!("the job ended as `{state}` at the service; its last answer is attached");
                    self.fail(self.error(Kind::Failed, "failed", message))
                }
            };
        }
        let next = self.op.page.and_then(|p| crate::page::cursor(&read.watched.unwrap_or_default(), p.param));
        // A cursor that stands still would walk for ever.
        let next = next.filter(|n| self.cursor.as_ref().is_none_or(|c| c.expose() != n));
        self.done(what, read.report, next)
    }

    fn not_ready(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        // Only for `on_poll`: whether it is JSON decides nothing.
        let shown = crate::reader::read(bytes, &crate::schema::JSON, false, sink).is_ok();
        self.poll_again(self.head.retry_after, shown)
    }

    fn refused(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        let status = self.head.status;
        if status == 404 && self.op.method == Method::Delete && self.arrived {
            let message = "an earlier attempt had already deleted it";
            self.warnings.push(Issue::new("", Code::AlreadyGone, message));
            if let Some(ty) = self.op.gives.at(200) {
                answer::nothing(&ty, sink);
            }
            return self.done(What::Nothing, Report::default(), None);
        }
        let hint = self.head.retry_after;
        let trouble = Trouble::Status { status, hinted: hint.is_some() };
        let too_long = hint.is_some_and(|h| h > retry::LONGEST_HINT);
        if retry::may_repeat(self.class(), trouble) && self.tries < self.max_retries && !too_long {
            let pause = hint.unwrap_or_else(|| retry::pause(&mut self.dice, self.tries));
            if let Some(action) = self.again(pause) {
                // The same answers that let a create be repeated: they refuse at the door.
                self.arrived |= !retry::may_repeat(Retry::Unsent, trouble);
                return action;
            }
        }
        let mut error = self.error(Kind::Api, "", "");
        answer::refusal(&mut error, status, bytes, self.link.is_some());
        error.retry_after = hint;
        self.fail(error)
    }

    fn late(&mut self) -> Action {
        let seconds = self.timeout.as_secs_f64();
        let message = if self.polls > 0 {
            format!(
                "not ready within the {seconds} s given; its last answer is attached. Wait again, or longer"
            )
        } else {
            format!("no complete answer within the {seconds} s given")
        };
        self.fail(self.error(Kind::Deadline, "deadline", message))
    }

    fn error(&self, kind: Kind, code: &'static str, message: impl Into<String>) -> Box<Error> {
        let mut error = Error::new(kind, code, self.op.id, message);
        error.status = Some(self.head.status).filter(|s| *s > 0);
        error.sent = self.sent;
        error.attempts = self.attempts;
        error.request_id.clone_from(&self.head.request_id);
        error.warnings.clone_from(&self.warnings);
        error
    }

    fn fail(&mut self, error: Box<Error>) -> Action {
        self.state = State::Over;
        Action::Done(Err(error))
    }

    fn done(&mut self, what: What, report: Report, next: Option<String>) -> Action {
        self.state = State::Over;
        let meta = Meta {
            status: self.head.status,
            attempts: self.attempts,
            request_id: self.head.request_id.take(),
            sent: self.sent,
        };
        let warnings = core::mem::take(&mut self.warnings);
        Action::Done(Ok(Output {
            what,
            meta,
            issues: report.issues,
            warnings,
            next,
            renames: report.renames,
        }))
    }
}

//! The machine behind a [`Call`]: one match over state and event, and one small function per turn.

mod download;
mod finish;
mod respond;
mod send;
mod start;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use crate::call::head::Head;
use crate::call::{Action, Event, What};
use crate::error::{ErrorCode, Fault, Sent};
use crate::issue::Issue;
use crate::json::reader::{Habits, Report};
use crate::json::sink::{Nobody, Sink};
use crate::options::{Mode, Strict};
use crate::request::Request;
use crate::schema::{Method, Operation, Retry};
use crate::secret::Secret;
use crate::util::rng::Dice;

/// The most bytes that are read of a body that is not an answer.
const SMALL: usize = 64 * 1024;
/// Most redirects from the service to a file.
const MOST_HOPS: u32 = 3;

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

/// What is fixed for a call.
struct Plan {
    op: &'static Operation,
    /// Whether the catalogue has a row for it: of anything else no body is expected.
    is_listed: bool,
    /// Whether a file goes to a link of an answer.
    is_upload: bool,
    mode: Mode,
    method: Method,
    class: Retry,
    strict: Strict,
    habits: Habits,
    base: String,
    /// The request to the service, or the upload to a link; none for a download from a link.
    home: Option<Request>,
    cursor: Option<Secret>,
    timeout: Duration,
    attempt_timeout: Duration,
    max_retries: u32,
}

/// How far a call has come.
struct Progress {
    state: State,
    now: Duration,
    deadline: Duration,
    attempt_by: Duration,
    head: Head,
    sent: Sent,
    attempts: u32,
    /// Failures since the last good answer.
    tries: u32,
    /// An earlier attempt may have been processed.
    arrived: bool,
    dice: Dice,
    warnings: Vec<Issue>,
}

/// What polling has found so far.
#[derive(Default)]
struct JobProgress {
    polls: u32,
    /// The states of the job so far, for people.
    states: String,
    /// The deadline was reached while waiting for the job: it is polled once more.
    last_look: bool,
}

/// How far a file has come.
#[derive(Default)]
struct FileProgress {
    /// Where the file is, if not at the service.
    link: Option<Secret>,
    hops: u32,
    asked_again: bool,
    missing_since: Option<Duration>,
    /// Bytes of the file that are surely written, the most there ever were, and the validator to continue by.
    got: u64,
    most: u64,
    etag: Option<String>,
}

/// One conversation with the service. See the crate's first page for its states.
pub struct Call {
    plan: Plan,
    at: Progress,
    job: JobProgress,
    file: FileProgress,
}

/// Its state; nothing that was passed in or received, and none of the catalogue's tables.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut call = f.debug_struct("Call");
        call.field("operation", &self.plan.op.id)
            .field("mode", &self.plan.mode)
            .field("state", &self.at.state);
        call.field("status", &self.at.head.status)
            .field("attempts", &self.at.attempts)
            .field("sent", &self.at.sent);
        call.finish_non_exhaustive()
    }
}

impl Call {
    /// The operation's id.
    pub const fn operation(&self) -> &'static str {
        self.plan.op.id
    }

    /// When the call must be over.
    pub const fn deadline(&self) -> Duration {
        self.at.deadline
    }

    /// The request of the last [`Action::Send`] leaves only now: the host let it wait for its turn, and that time is not
    /// the attempt's. The attempt's new limit; the call's own stays.
    pub fn begins(&mut self, now: Duration) -> Duration {
        self.at.now = self.at.now.max(now);
        if self.at.state == State::Sent && !self.plan.is_upload {
            self.at.attempt_by = self.at.now.saturating_add(self.plan.attempt_timeout).min(self.at.deadline);
        }
        self.at.attempt_by
    }

    /// One turn, for a host that parses bodies itself.
    pub fn step(&mut self, now: Duration, event: Event<'_>) -> Action {
        self.step_into(now, event, &mut Nobody)
    }

    /// One turn. An answer's values go into `sink` in the same pass that checks them.
    pub fn step_into(&mut self, now: Duration, event: Event<'_>, sink: &mut dyn Sink) -> Action {
        self.at.now = self.at.now.max(now);
        match (self.at.state, event) {
            (State::Fresh, Event::Start) => {
                self.at.deadline = self.at.now.saturating_add(self.plan.timeout);
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
                    self.at.sent = self.at.sent.max(Sent::Maybe);
                }
                let message = "the event does not match the last action: a bug in the driver";
                self.fail(self.error(ErrorCode::Misuse, message))
            }
        }
    }
}

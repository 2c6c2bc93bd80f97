//! The machine behind a [`Call`]: one match over state and event, and one small function per turn.

mod download;
mod finish;
mod respond;
mod send;
mod start;

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use crate::answer;
use crate::answer::echo;
use crate::call::head::Head;
use crate::call::retry::{self, Trouble};
use crate::call::wait::{self, State as Job};
use crate::call::{Action, Event, Meta, Output, What};
use crate::error::{Error, ErrorCode, Fault, FaultKind, Sent};
use crate::issue::{Code, Issue};
use crate::json::reader::{Habits, MAX_BYTES, Report};
use crate::json::sink::{Nobody, Sink};
use crate::options::{Config, Mode, Options, Strict};
use crate::params;
use crate::request::Request;
use crate::schema::{File, Gives, Host, Method, Operation, Retry};
use crate::secret::Secret;
use crate::util::number;
use crate::util::rng::Dice;
use crate::util::text::find;
use crate::value::{Value, write_num};

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

/// One conversation with the service. See the crate's first page for its states.
pub struct Call {
    op: &'static Operation,
    method: Method,
    class: Retry,
    mode: Mode,
    strict: Strict,
    habits: Habits,
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
    /// The states of the job so far, for people.
    states: String,
    /// The deadline is reached by waiting for a job: it is looked at once more.
    last_look: bool,
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
    /// The operation's id.
    pub const fn operation(&self) -> &'static str {
        self.op.id
    }

    /// When the call must be over.
    pub const fn deadline(&self) -> Duration {
        self.deadline
    }

    /// The request of the last [`Action::Send`] leaves only now: the host let it wait for its turn, and that time is not
    /// the attempt's. The attempt's new limit; the call's own stays.
    pub fn begins(&mut self, now: Duration) -> Duration {
        self.now = self.now.max(now);
        if self.state == State::Sent && !self.is_upload() {
            self.attempt_by = self.now.saturating_add(self.attempt_timeout).min(self.deadline);
        }
        self.attempt_by
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
                let message = "the event does not match the last action: a bug in the driver";
                self.fail(self.error(ErrorCode::Misuse, message))
            }
        }
    }
}

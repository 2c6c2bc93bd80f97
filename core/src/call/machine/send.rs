//! Sends requests and retries: heads, lost answers and pauses.

use alloc::format;
use core::time::Duration;

use super::{Call, Purpose, SMALL, State};
use crate::answer;
use crate::call::head::Head;
use crate::call::retry::{self, Trouble};
use crate::call::{Action, wait};
use crate::error::{ErrorCode, Fault, FaultKind, Sent};
use crate::json::reader::MAX_BYTES;
use crate::options::Mode;
use crate::request::Request;
use crate::schema::{Gives, Retry};
use crate::util::number;

impl Call {
    pub(super) fn send(&mut self) -> Action {
        if self.at.now >= self.at.deadline && !self.job.last_look {
            return self.late();
        }
        let request = match (&self.file.link, &self.plan.home) {
            (Some(link), _) => Request::away(link, Some(&self.plan.base)),
            (None, home) => home.clone(),
        };
        let Some(mut request) = request else {
            let message = "the service redirected to an address that is not https; it was not followed";
            return self.fail(self.error(ErrorCode::BadLocation, message));
        };
        if self.file.link.is_some()
            && let Some(etag) = self.file.etag.as_ref().filter(|_| self.file.got > 0)
        {
            request.headers.push(("range", format!("bytes={}-", number::text(self.file.got))));
            request.headers.push(("if-range", etag.clone()));
        }
        self.at.head = Head::default();
        self.at.attempts += 1;
        // A file takes as long as it takes to send: only the call's own time limits it.
        self.at.attempt_by = if self.plan.is_upload {
            self.at.deadline
        } else {
            let end = if self.job.last_look {
                self.at.now.saturating_add(wait::LAST_LOOK)
            } else {
                self.at.deadline
            };
            self.at.now.saturating_add(self.plan.attempt_timeout).min(end)
        };
        (request.by, request.attempt) = (self.at.attempt_by, self.at.attempts);
        self.at.state = State::Sent;
        Action::Send(request)
    }

    pub(super) fn headed(&mut self, head: Head) -> Action {
        self.at.sent = Sent::Yes;
        self.at.head = head;
        match self.plan.op.gives {
            Gives::File(file) => self.file_headed(file),
            _ if self.at.head.is_success() => self.collect(Purpose::Answer),
            _ if (300..400).contains(&self.at.head.status) && self.plan.is_upload => self.fail(self.error(
                ErrorCode::UnexpectedRedirect,
                "the link redirected; it was not followed. Request a new link",
            )),
            _ if (300..400).contains(&self.at.head.status) => self.fail(self.error(
                ErrorCode::UnexpectedRedirect,
                "the service sent an undocumented redirect; it was not followed. Check the base URL",
            )),
            _ if self.is_missing() => self.collect(Purpose::NotReady),
            _ => self.collect(Purpose::Trouble),
        }
    }

    /// Waited for, and said by a 404 to be not there yet.
    fn is_missing(&self) -> bool {
        self.at.head.status == 404
            && self.plan.mode == Mode::Wait
            && self.plan.op.until.is_some_and(|until| until.missing)
    }

    pub(super) fn collect(&mut self, purpose: Purpose) -> Action {
        self.at.state = State::Reading(purpose);
        let limit = if purpose == Purpose::Answer { MAX_BYTES } else { SMALL };
        Action::Collect { limit, by: self.at.attempt_by }
    }

    pub(super) fn lost(&mut self, fault: &Fault) -> Action {
        self.at.sent = self.at.sent.max(fault.sent);
        if fault.kind == FaultKind::Timeout && self.at.now >= self.at.deadline {
            return self.late();
        }
        if retry::may_repeat(self.class(), Trouble::Fault(fault)) && self.at.tries < self.plan.max_retries {
            let pause = retry::pause(&mut self.at.dice, self.at.tries);
            if let Some(action) = self.again(pause) {
                self.at.arrived |= fault.sent != Sent::No;
                return action;
            }
        }
        let mut error =
            self.error(ErrorCode::of_fault(fault.kind), answer::fault_text(fault.kind, self.at.sent));
        error.fault = Some(fault.name.clone()).filter(|name| !name.is_empty());
        self.fail(error)
    }

    /// How this request may be repeated: a file that lies elsewhere is only read.
    pub(super) const fn class(&self) -> Retry {
        if self.file.link.is_some() { Retry::Safe } else { self.plan.class }
    }

    pub(super) fn again(&mut self, pause: Duration) -> Option<Action> {
        let mut until = self.at.now.saturating_add(pause);
        if until >= self.at.deadline {
            // A job is looked at once more at the deadline, unless the service asks for a longer pause.
            if self.job.polls == 0 || self.at.now >= self.at.deadline || self.at.head.retry_after.is_some() {
                return None;
            }
            (self.job.last_look, until) = (true, self.at.deadline);
        }
        self.at.tries += 1;
        self.at.state = State::Waiting;
        Some(Action::Wait { until, poll: false })
    }

    pub(super) fn poll_again(&mut self, least: Option<Duration>, poll: bool) -> Action {
        let mut pause = wait::pause(&mut self.at.dice, self.job.polls);
        if let Some(hint) = least {
            // A longer hint is obeyed as far as it goes: knocking early would be rude, giving up would be wrong.
            pause = pause.max(hint.min(retry::LONGEST_HINT));
        }
        (self.job.polls, self.at.tries) = (self.job.polls.saturating_add(1), 0);
        if self.at.now >= self.at.deadline {
            return self.late();
        }
        let mut until = self.at.now.saturating_add(pause);
        if until >= self.at.deadline {
            // The job may end within the rest of the time: the last look is at its end.
            (self.job.last_look, until) = (true, self.at.deadline);
        }
        self.at.state = State::Waiting;
        Action::Wait { until, poll }
    }
}

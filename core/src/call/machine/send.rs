//! Sends requests and retries: heads, lost answers and pauses.

use super::*;

impl Call {
    pub(super) fn send(&mut self) -> Action {
        if self.now >= self.deadline && !self.last_look {
            return self.late();
        }
        let request = match (&self.link, &self.home) {
            (Some(link), _) => Request::away(link, Some(&self.base)),
            (None, home) => home.clone(),
        };
        let Some(mut request) = request else {
            let message = "the service redirected to an address that is not https; it was not followed";
            return self.fail(self.error(ErrorCode::BadLocation, message));
        };
        if self.link.is_some()
            && let Some(etag) = self.etag.as_ref().filter(|_| self.got > 0)
        {
            request.headers.push(("range", format!("bytes={}-", number::text(self.got))));
            request.headers.push(("if-range", etag.clone()));
        }
        self.head = Head::default();
        self.attempts += 1;
        // A file takes as long as it takes to send: only the call's own time limits it.
        self.attempt_by = if self.is_upload() {
            self.deadline
        } else {
            let end = if self.last_look { self.now.saturating_add(wait::LAST_LOOK) } else { self.deadline };
            self.now.saturating_add(self.attempt_timeout).min(end)
        };
        (request.by, request.attempt) = (self.attempt_by, self.attempts);
        self.state = State::Sent;
        Action::Send(request)
    }

    pub(super) fn headed(&mut self, head: Head) -> Action {
        self.sent = Sent::Yes;
        self.head = head;
        match self.op.gives {
            Gives::File(file) => self.file_headed(file),
            _ if self.head.is_success() => self.collect(Purpose::Answer),
            _ if (300..400).contains(&self.head.status) && self.is_upload() => self.fail(self.error(
                ErrorCode::UnexpectedRedirect,
                "the link redirected; it was not followed. Request a new link",
            )),
            _ if (300..400).contains(&self.head.status) => self.fail(self.error(
                ErrorCode::UnexpectedRedirect,
                "the service sent an undocumented redirect; it was not followed. Check the base URL",
            )),
            _ if self.is_missing() => self.collect(Purpose::NotReady),
            _ => self.collect(Purpose::Trouble),
        }
    }

    /// Waited for, and said by a 404 to be not there yet.
    fn is_missing(&self) -> bool {
        self.head.status == 404 && self.mode == Mode::Wait && self.op.until.is_some_and(|until| until.missing)
    }

    pub(super) fn collect(&mut self, purpose: Purpose) -> Action {
        self.state = State::Reading(purpose);
        let limit = if purpose == Purpose::Answer { MAX_BYTES } else { SMALL };
        Action::Collect { limit, by: self.attempt_by }
    }

    pub(super) fn lost(&mut self, fault: &Fault) -> Action {
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
            self.error(ErrorCode::of_fault(fault.kind), answer::fault_text(fault.kind, self.sent));
        error.fault = Some(fault.name.clone()).filter(|name| !name.is_empty());
        self.fail(error)
    }

    /// How this request may be repeated: a file that lies elsewhere is only read.
    pub(super) const fn class(&self) -> Retry {
        if self.link.is_some() { Retry::Safe } else { self.class }
    }

    /// Whether a file goes to a link of an answer.
    pub(super) fn is_upload(&self) -> bool {
        self.op.host == Host::Presigned
    }

    pub(super) fn again(&mut self, pause: Duration) -> Option<Action> {
        let mut until = self.now.saturating_add(pause);
        if until >= self.deadline {
            // A job is looked at once more at the deadline, unless the service asks for a longer pause.
            if self.polls == 0 || self.now >= self.deadline || self.head.retry_after.is_some() {
                return None;
            }
            (self.last_look, until) = (true, self.deadline);
        }
        self.tries += 1;
        self.state = State::Waiting;
        Some(Action::Wait { until, poll: false })
    }

    pub(super) fn poll_again(&mut self, least: Option<Duration>, poll: bool) -> Action {
        let mut pause = wait::pause(&mut self.dice, self.polls);
        if let Some(hint) = least {
            // A longer hint is obeyed as far as it goes: knocking early would be rude, giving up would be wrong.
            pause = pause.max(hint.min(retry::LONGEST_HINT));
        }
        (self.polls, self.tries) = (self.polls.saturating_add(1), 0);
        if self.now >= self.deadline {
            return self.late();
        }
        let mut until = self.now.saturating_add(pause);
        if until >= self.deadline {
            // The job may end within the rest of the time: the last look is at its end.
            (self.last_look, until) = (true, self.deadline);
        }
        self.state = State::Waiting;
        Action::Wait { until, poll }
    }
}

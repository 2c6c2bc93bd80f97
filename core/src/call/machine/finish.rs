//! Ends a call: makes its result or its error.

use super::*;

impl Call {
    pub(super) fn late(&mut self) -> Action {
        let mut seconds = String::new();
        write_num(&mut seconds, self.timeout.as_secs_f64());
        let message = if self.polls > 0 {
            let by = if self.mode == Mode::Wait { &self.op.wait_id() } else { self.op.id };
            let states = if self.states.is_empty() { "none" } else { &self.states };
            format!(
                "`{by}` is not done after {seconds} s; states seen: {states}; the last answer is attached. Wait again, \
                 or longer"
            )
        } else {
            format!("no complete answer within {seconds} s")
        };
        self.fail(self.error(ErrorCode::Deadline, message))
    }

    pub(super) fn error(&self, code: ErrorCode, message: impl Into<String>) -> Box<Error> {
        let mut error = Error::new(code, self.op.id, message);
        error.status = Some(self.head.status).filter(|s| *s > 0);
        error.sent = self.sent;
        error.attempts = self.attempts;
        error.request_id.clone_from(&self.head.request_id);
        error.warnings.clone_from(&self.warnings);
        error
    }

    pub(super) fn fail(&mut self, error: Box<Error>) -> Action {
        self.state = State::Over;
        Action::Done(Err(error))
    }

    pub(super) fn done(&mut self, what: What, report: Report, next: Option<String>) -> Action {
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

//! Ends a call: makes its result or its error.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;

use super::{Call, State};
use crate::call::{Action, Meta, Output, What};
use crate::error::{Error, ErrorCode};
use crate::json::reader::Report;
use crate::options::Mode;
use crate::value::write_num;

impl Call {
    pub(super) fn late(&mut self) -> Action {
        let mut seconds = String::new();
        write_num(&mut seconds, self.plan.timeout.as_secs_f64());
        let message = if self.job.polls > 0 {
            let by = if self.plan.mode == Mode::Wait { &self.plan.op.wait_id() } else { self.plan.op.id };
            let states = if self.job.states.is_empty() { "none" } else { &self.job.states };
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
        let mut error = Error::new(code, self.plan.op.id, message);
        error.status = Some(self.at.head.status).filter(|s| *s > 0);
        error.sent = self.at.sent;
        error.attempts = self.at.attempts;
        error.request_id.clone_from(&self.at.head.request_id);
        error.warnings.clone_from(&self.at.warnings);
        error
    }

    pub(super) fn fail(&mut self, error: Box<Error>) -> Action {
        self.at.state = State::Over;
        Action::Done(Err(error))
    }

    pub(super) fn done(&mut self, what: What, report: Report, next: Option<String>) -> Action {
        self.at.state = State::Over;
        let meta = Meta {
            status: self.at.head.status,
            attempts: self.at.attempts,
            request_id: self.at.head.request_id.take(),
            sent: self.at.sent,
        };
        let warnings = core::mem::take(&mut self.at.warnings);
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

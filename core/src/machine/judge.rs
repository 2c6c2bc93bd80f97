//! What a body says: an answer, "not yet", or a refusal.

use super::*;

impl Call {
    pub(super) fn answered(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        let Some(ty) = self.op.gives.at(self.head.status) else {
            return self.done(What::Nothing, Report::default(), None);
        };
        // A file's host is not the service. What was sent has arrived, whatever it says to that.
        let is_plain =
            self.is_upload() && crate::reader::read(bytes, &crate::schema::JSON, false, &mut Nobody).is_err();
        if is_plain || (bytes.trim_ascii().is_empty() && self.is_lenient()) {
            answer::nothing(&ty, sink);
            return self.done(What::Nothing, Report::default(), None);
        }
        let (watch, done): (&[_], &[_]) = match (self.mode, self.op.until, self.op.page) {
            (Mode::Wait, Some(until), _) => (until.path, until.done),
            (Mode::Call, _, Some(_)) => (&["next"], &[]),
            _ => (&[], &[]),
        };
        let read = match answer::read(bytes, &ty, self.strict, &self.habits, watch, done, sink) {
            Ok(read) => read,
            Err(broken) => {
                let (code, message) = answer::broken_text(broken);
                return self.fail(self.error(Kind::Decode, code, message));
            }
        };
        let counts = |issue: &Issue| match self.strict {
            Strict::Off => false,
            Strict::Types => matches!(issue.code, Code::Type | Code::Required),
            Strict::Closed => true,
        };
        if read.report.issues.iter().any(counts) {
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

    /// Whether nobody knows of a body that it ought to have: it is no row of the catalogue.
    fn is_lenient(&self) -> bool {
        self.is_upload() || !self.op.id.contains('.')
    }

    pub(super) fn not_ready(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        if self.op.until.is_some() {
            // A refusal by its shape: no answer that could be shown.
            return self.poll_again(self.head.retry_after, false);
        }
        // Only for `on_poll`: whether it is JSON decides nothing.
        let shown = crate::reader::read(bytes, &crate::schema::JSON, false, sink).is_ok();
        self.poll_again(self.head.retry_after, shown)
    }

    pub(super) fn refused(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        let status = self.head.status;
        if status == 404 && self.method == Method::Delete && self.arrived {
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
        let away = self.link.is_some() || self.is_upload();
        answer::refusal(&mut error, status, bytes, away, |said| {
            self.home.as_ref().map_or_else(|| said.into(), |home| echo::hide(said, self.op, &self.base, home))
        });
        error.retry_after = hint;
        self.fail(error)
    }
}

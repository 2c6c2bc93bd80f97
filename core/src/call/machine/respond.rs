//! Decides what a body means: an answer, "not yet", or a refusal.

use super::*;

impl Call {
    pub(super) fn answered(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        let Some(ty) = self.op.gives.at(self.head.status) else {
            return self.done(What::Nothing, Report::default(), None);
        };
        // A file's host is not the service. What was sent has arrived, whatever it says to that.
        let is_plain = self.is_upload()
            && crate::json::reader::read(bytes, &crate::schema::JSON, false, &mut Nobody).is_err();
        let is_blank = || bytes.len() <= answer::MOST_BLANK && bytes.trim_ascii().is_empty();
        if is_plain || (self.is_lenient() && is_blank()) {
            answer::nothing(&ty, sink);
            return self.done(What::Nothing, Report::default(), None);
        }
        let (watch, done): (&[_], &[_]) = match (self.mode, self.op.until, self.op.page) {
            (Mode::Wait, Some(until), _) => (until.path, until.done),
            (Mode::Call, _, Some(_)) => (&["next"], &[]),
            _ => (&[], &[]),
        };
        let mut read = match answer::read(bytes, &ty, self.strict, &self.habits, watch, done, sink) {
            Ok(read) => read,
            Err(broken) => {
                let (code, message) = answer::broken_text(broken);
                return self.fail(self.error(code, message));
            }
        };
        let next = match (self.mode, self.op.page, read.watched.as_deref()) {
            (Mode::Call, Some(page), Some(next)) => self.next(next, page.param, &mut read.report.issues),
            _ => None,
        };
        let counts = |issue: &Issue| match self.strict {
            Strict::Off => false,
            Strict::Types => matches!(issue.code, Code::Type | Code::Required | Code::Conflict),
            Strict::Closed => true,
        };
        if read.report.issues.iter().any(counts) {
            let mut error = self.error(ErrorCode::Mismatch, answer::MISMATCH);
            error.issues = read.report.issues;
            return self.fail(error);
        }
        let what = if read.empty { What::Nothing } else { What::Body };
        if let (Mode::Wait, Some(until)) = (self.mode, self.op.until) {
            return match wait::judge(&until, read.watched.as_deref()) {
                Job::Done => self.done(what, read.report, None),
                Job::Going => {
                    self.saw(read.watched.as_deref().unwrap_or_default());
                    self.poll_again(self.head.retry_after, true)
                }
                Job::Failed => {
                    let state = read.watched.unwrap_or_default();
                    let message = format!("the job ended as `{state}`; its last answer is attached");
                    self.fail(self.error(ErrorCode::Failed, message))
                }
            };
        }
        self.done(what, read.report, next)
    }

    /// The cursor of the next page. What cannot be followed is an issue: the list ends there, perhaps too early.
    fn next(&self, text: &str, param: &str, issues: &mut Vec<Issue>) -> Option<String> {
        let found = crate::call::page::cursor(text, param);
        let repeats = |next: &String| self.cursor.as_ref().is_some_and(|cursor| cursor.expose() == next);
        let message = match &found {
            Some(next) if repeats(next) => crate::call::page::REPEATED,
            // The vendor shows the bare path of the list on the last page.
            None if !(text.is_empty() || (text.starts_with('/') && find(text, "?").is_none())) => {
                "has no readable cursor; the list ends here and may be incomplete"
            }
            _ => return found.filter(|next| !next.is_empty()),
        };
        issues.push(Issue::new("next", Code::Conflict, message));
        None
    }

    /// Remembers a state of the job, for the error of a wait that ends too early. Only what looks like a word: a link that
    /// is waited for is a secret.
    fn saw(&mut self, state: &str) {
        let is_word =
            (1..=40).contains(&state.len()) && state.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        let before = self.states.strip_suffix('`').and_then(|all| all.strip_suffix(state));
        if is_word && self.states.len() < 200 && !before.is_some_and(|all| all.ends_with('`')) {
            self.states.push_str(if self.states.is_empty() { "`" } else { ", `" });
            self.states.push_str(state);
            self.states.push('`');
        }
    }

    /// Whether the catalogue has no row for this answer, so that no body is expected.
    fn is_lenient(&self) -> bool {
        self.is_upload() || !self.op.id.contains('.')
    }

    pub(super) fn not_ready(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        if self.op.until.is_some() {
            // A refusal by its shape: no answer that could be shown.
            return self.poll_again(self.head.retry_after, false);
        }
        // Only for `on_poll`: whether it is JSON decides nothing.
        let shown = crate::json::reader::read(bytes, &crate::schema::JSON, false, sink).is_ok();
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
        let mut error = self.error(ErrorCode::of_status(status), "");
        let away = self.link.is_some() || self.is_upload();
        answer::refusal(&mut error, status, bytes, away, |said| {
            self.home.as_ref().map_or_else(|| said.into(), |home| echo::hide(said, self.op, &self.base, home))
        });
        error.retry_after = hint;
        self.fail(error)
    }
}

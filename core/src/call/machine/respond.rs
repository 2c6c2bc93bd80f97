//! Decides what a body means: an answer, "not yet", or a refusal.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Call;
use crate::answer::{self, echo};
use crate::call::retry::{self, Trouble};
use crate::call::wait::{self, State as Job};
use crate::call::{Action, What, page};
use crate::error::ErrorCode;
use crate::issue::{Code, Issue};
use crate::json::reader::{Report, read};
use crate::json::sink::{Nobody, Sink};
use crate::options::{Mode, Strict};
use crate::schema::{JSON, Method, Retry};
use crate::util::text::find;

impl Call {
    pub(super) fn answered(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        let Some(ty) = self.plan.op.gives.at(self.at.head.status) else {
            return self.done(What::Nothing, Report::default(), None);
        };
        // A file's host is not the service. What was sent has arrived, whatever it says to that.
        let is_plain = self.plan.is_upload && read(bytes, &JSON, false, &mut Nobody).is_err();
        let is_blank = || bytes.len() <= answer::MOST_BLANK && bytes.trim_ascii().is_empty();
        if is_plain || (!self.plan.is_listed && is_blank()) {
            answer::nothing(&ty, sink);
            return self.done(What::Nothing, Report::default(), None);
        }
        let (watch, done): (&[_], &[_]) = match (self.plan.mode, self.plan.op.until, self.plan.op.page) {
            (Mode::Wait, Some(until), _) => (until.path, until.done),
            (Mode::Call, _, Some(_)) => (&["next"], &[]),
            _ => (&[], &[]),
        };
        let mut read = match answer::read(bytes, &ty, self.plan.strict, &self.plan.habits, watch, done, sink)
        {
            Ok(read) => read,
            Err(broken) => {
                let (code, message) = answer::broken_text(broken);
                return self.fail(self.error(code, message));
            }
        };
        let next = match (self.plan.mode, self.plan.op.page, read.watched.as_deref()) {
            (Mode::Call, Some(page), Some(next)) => self.next(next, page.param, &mut read.report.issues),
            _ => None,
        };
        let counts = |issue: &Issue| match self.plan.strict {
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
        if let (Mode::Wait, Some(until)) = (self.plan.mode, self.plan.op.until) {
            return match wait::judge(&until, read.watched.as_deref()) {
                Job::Done => self.done(what, read.report, None),
                Job::Going => {
                    self.saw(read.watched.as_deref().unwrap_or_default());
                    self.poll_again(self.at.head.retry_after, true)
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
        let found = page::cursor(text, param);
        let repeats = |next: &String| self.plan.cursor.as_ref().is_some_and(|cursor| cursor.expose() == next);
        let message = match &found {
            Some(next) if repeats(next) => page::REPEATED,
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
        let before = self.job.states.strip_suffix('`').and_then(|all| all.strip_suffix(state));
        if is_word && self.job.states.len() < 200 && !before.is_some_and(|all| all.ends_with('`')) {
            self.job.states.push_str(if self.job.states.is_empty() { "`" } else { ", `" });
            self.job.states.push_str(state);
            self.job.states.push('`');
        }
    }

    pub(super) fn not_ready(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        if self.plan.op.until.is_some() {
            // A refusal by its shape: no answer that could be shown.
            return self.poll_again(self.at.head.retry_after, false);
        }
        // Only for `on_poll`: whether it is JSON decides nothing.
        let shown = read(bytes, &JSON, false, sink).is_ok();
        self.poll_again(self.at.head.retry_after, shown)
    }

    pub(super) fn refused(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Action {
        let status = self.at.head.status;
        if status == 404 && self.plan.method == Method::Delete && self.at.arrived {
            let message = "an earlier attempt had already deleted it";
            self.at.warnings.push(Issue::new("", Code::AlreadyGone, message));
            if let Some(ty) = self.plan.op.gives.at(200) {
                answer::nothing(&ty, sink);
            }
            return self.done(What::Nothing, Report::default(), None);
        }
        let hint = self.at.head.retry_after;
        let trouble = Trouble::Status { status, hinted: hint.is_some() };
        let too_long = hint.is_some_and(|h| h > retry::LONGEST_HINT);
        if retry::may_repeat(self.class(), trouble) && self.at.tries < self.plan.max_retries && !too_long {
            let pause = hint.unwrap_or_else(|| retry::pause(&mut self.at.dice, self.at.tries));
            if let Some(action) = self.again(pause) {
                // The same answers that let a create be repeated: they refuse at the door.
                self.at.arrived |= !retry::may_repeat(Retry::Unsent, trouble);
                return action;
            }
        }
        let mut error = self.error(ErrorCode::of_status(status), "");
        let away = self.file.link.is_some() || self.plan.is_upload;
        // The parameters of `request` say where a value goes; they are not values themselves.
        let (takes, path) =
            if self.plan.is_listed { (self.plan.op.takes, self.plan.op.path) } else { (&[][..], "") };
        answer::refusal(&mut error, status, bytes, away, |said| {
            self.plan
                .home
                .as_ref()
                .map_or_else(|| said.into(), |home| echo::hide(said, takes, path, &self.plan.base, home))
        });
        error.retry_after = hint;
        self.fail(error)
    }
}

//! Downloads files: waits until they are ready, follows redirects and continues broken downloads.

use core::time::Duration;

use super::{Call, MOST_HOPS, Purpose, State};
use crate::answer;
use crate::call::{Action, What};
use crate::error::{ErrorCode, Fault, FaultKind, Sent};
use crate::json::reader::Report;
use crate::schema::File;

impl Call {
    pub(super) fn file_headed(&mut self, file: File) -> Action {
        let (status, away) = (self.at.head.status, self.file.link.is_some());
        if self.at.head.is_redirect() {
            self.file.hops += 1;
            if self.file.hops > MOST_HOPS {
                let message = "more than 3 redirects on the way to the file";
                return self.fail(self.error(ErrorCode::TooManyRedirects, message));
            }
            // A missing Location counts as an invalid address.
            self.file.link = Some(self.at.head.location.take().unwrap_or_default());
            return self.send();
        }
        if away {
            return match status {
                200 | 206 => self.stream(),
                416 if self.file.got > 0 => {
                    (self.file.got, self.file.etag) = (0, None);
                    self.send()
                }
                // The service makes a fresh one when asked again.
                _ if answer::refuses_link(status) && self.plan.home.is_some() && !self.file.asked_again => {
                    (self.file.asked_again, self.file.link, self.file.hops) = (true, None, 0);
                    self.send()
                }
                _ => self.collect(Purpose::Trouble),
            };
        }
        if file.not_ready.contains(&status) {
            return self.collect(Purpose::NotReady);
        }
        if status == 404 && file.missing_grace_ms > 0 {
            let since = *self.file.missing_since.get_or_insert(self.at.now);
            if self.at.now.saturating_sub(since) < Duration::from_millis(u64::from(file.missing_grace_ms)) {
                return self.collect(Purpose::NotReady);
            }
        }
        if self.at.head.is_success() { self.stream() } else { self.collect(Purpose::Trouble) }
    }

    pub(super) fn stream(&mut self) -> Action {
        let at = match (self.at.head.status, self.at.head.part) {
            (206, Some((first, _))) if first == self.file.got && self.is_same_file() => self.file.got,
            (206, Some((0, _)) | None) if self.file.got == 0 => 0,
            (206, _) => {
                let fault = Fault::new(FaultKind::Other, Sent::Yes);
                return self.stream_lost(0, &fault);
            }
            _ => 0,
        };
        self.file.got = at;
        self.file.etag.clone_from(&self.at.head.etag);
        // A part may end before the file does: then the rest is asked for like one that was lost.
        let rest = self.at.head.part.and_then(|(first, total)| total?.checked_sub(first));
        let left =
            if self.at.head.status == 206 { rest.or(self.at.head.length) } else { self.at.head.length };
        self.at.state = State::Streaming { at, left };
        Action::Stream { at, left, by: self.at.deadline }
    }

    /// Whether a part goes with what is written: there are hosts that do not know `If-Range`, and give a part of whatever
    /// the file is now.
    fn is_same_file(&self) -> bool {
        self.file.got == 0 || self.at.head.etag.is_none() || self.at.head.etag == self.file.etag
    }

    pub(super) fn sunk(&mut self, at: u64, left: Option<u64>, bytes: u64) -> Action {
        if left.is_some_and(|left| at.saturating_add(left) != bytes) {
            let fault =
                Fault { got: bytes.saturating_sub(at), ..Fault::new(FaultKind::Truncated, Sent::Yes) };
            return self.stream_lost(at, &fault);
        }
        self.done(What::File { bytes }, Report::default(), None)
    }

    pub(super) fn stream_lost(&mut self, at: u64, fault: &Fault) -> Action {
        if self.file.etag.is_some() {
            self.file.got = at.saturating_add(fault.got);
            if self.file.got > self.file.most {
                (self.file.most, self.at.tries) = (self.file.got, 0);
            }
        } else {
            self.file.got = 0;
        }
        self.lost(&Fault { sent: Sent::Yes, ..fault.clone() })
    }
}

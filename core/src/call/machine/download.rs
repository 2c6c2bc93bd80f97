//! Downloads files: waits until they are ready, follows redirects and continues broken downloads.

use super::*;

impl Call {
    pub(super) fn file_headed(&mut self, file: File) -> Action {
        let (status, away) = (self.head.status, self.link.is_some());
        if self.head.is_redirect() {
            self.hops += 1;
            if self.hops > MOST_HOPS {
                let message = "more than 3 redirects on the way to the file";
                return self.fail(self.error(ErrorCode::TooManyRedirects, message));
            }
            // A missing Location counts as an invalid address.
            self.link = Some(self.head.location.take().unwrap_or_default());
            return self.send();
        }
        if away {
            return match status {
                200 | 206 => self.stream(),
                416 if self.got > 0 => {
                    (self.got, self.etag) = (0, None);
                    self.send()
                }
                // The service makes a fresh one when asked again.
                _ if answer::refuses_link(status) && self.home.is_some() && !self.asked_again => {
                    (self.asked_again, self.link, self.hops) = (true, None, 0);
                    self.send()
                }
                _ => self.collect(Purpose::Trouble),
            };
        }
        if file.not_ready.contains(&status) {
            return self.collect(Purpose::NotReady);
        }
        if status == 404 && file.missing_grace_ms > 0 {
            let since = *self.missing_since.get_or_insert(self.now);
            if self.now.saturating_sub(since) < Duration::from_millis(u64::from(file.missing_grace_ms)) {
                return self.collect(Purpose::NotReady);
            }
        }
        if self.head.is_success() { self.stream() } else { self.collect(Purpose::Trouble) }
    }

    pub(super) fn stream(&mut self) -> Action {
        let at = match (self.head.status, self.head.part) {
            (206, Some((first, _))) if first == self.got && self.is_same_file() => self.got,
            (206, Some((0, _)) | None) if self.got == 0 => 0,
            (206, _) => {
                let fault = Fault::new(FaultKind::Other, Sent::Yes);
                return self.stream_lost(0, &fault);
            }
            _ => 0,
        };
        self.got = at;
        self.etag.clone_from(&self.head.etag);
        // A part may end before the file does: then the rest is asked for like one that was lost.
        let rest = self.head.part.and_then(|(first, total)| total?.checked_sub(first));
        let left = if self.head.status == 206 { rest.or(self.head.length) } else { self.head.length };
        self.state = State::Streaming { at, left };
        Action::Stream { at, left, by: self.deadline }
    }

    /// Whether a part goes with what is written: there are hosts that do not know `If-Range`, and give a part of whatever
    /// the file is now.
    fn is_same_file(&self) -> bool {
        self.got == 0 || self.head.etag.is_none() || self.head.etag == self.etag
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
        if self.etag.is_some() {
            self.got = at.saturating_add(fault.got);
            if self.got > self.most {
                (self.most, self.tries) = (self.got, 0);
            }
        } else {
            self.got = 0;
        }
        self.lost(&Fault { sent: Sent::Yes, ..fault.clone() })
    }
}

//! Lists, objects and the keys of their members.

use alloc::borrow::ToOwned;
use alloc::string::ToString;

use super::path::{Crumb, Step};
use super::{Ended, FREE, Reader, Rename, Stop, ended};
use crate::issue::{Code, MAX_ISSUES};
use crate::schema::{Field, Record, Type, same};

/// Most bytes of the names that lead to an object whose members are renamed.
const MOST_OF_A_WAY: usize = 10_000;

#[expect(clippy::inline_always, reason = "a tenth of the reader's speed, measured by `make bench`")]
impl<'b> Reader<'b, '_> {
    #[cfg_attr(truora_speed, optimize(speed))]
    #[inline(never)]
    pub(super) fn list(&mut self, at: usize, of: &Type, here: &Crumb<'_>) -> Ended {
        let heard = self.is_heard();
        if heard {
            self.sink.list();
        }
        let mut at = self.blank(at);
        if self.peek(at) == b']' {
            if heard {
                self.sink.end_list();
            }
            return ended(at + 1);
        }
        for index in 0.. {
            at = self.value(at, of, heard, &Crumb { parent: Some(here), step: Step::Index(index) })?;
            at = self.blank(at);
            if self.peek(at) != b',' {
                break;
            }
            at = self.blank(at + 1);
        }
        if self.peek(at) != b']' {
            return self.broken(at);
        }
        if heard {
            self.sink.end_list();
        }
        ended(at + 1)
    }

    #[inline(never)]
    pub(super) fn map(&mut self, at: usize, of: &Type, here: &Crumb<'_>) -> Ended {
        let heard = self.is_heard();
        if heard {
            self.sink.map();
        }
        let mut next = self.first_key(at);
        while let Next::Key(at) = next {
            let owned;
            let (key, at) = match self.key(at, here)? {
                (Some(key), at) => (key, at),
                (None, at) => {
                    owned = core::mem::take(&mut self.scratch);
                    (owned.as_str(), at)
                }
            };
            if heard {
                self.sink.key(key);
            }
            let at =
                self.other(at, self.peek(at), of, &Crumb { parent: Some(here), step: Step::Key(key) })?.get();
            next = self.next_key(at)?;
        }
        if heard {
            self.sink.end_map();
        }
        ended(next.at())
    }

    #[cfg_attr(truora_speed, optimize(speed))]
    #[inline(never)]
    pub(super) fn record(&mut self, at: usize, record: &'static Record, here: &Crumb<'_>) -> Ended {
        let heard = self.is_heard();
        if heard {
            self.sink.record(record);
        }
        let (mut seen, mut expected) = (0_u64, 0);
        let mut next = self.first_key(at);
        while let Next::Key(at) = next {
            let owned;
            let guess = self.habits.map_or(expected, |habits| habits.guess(record, expected));
            let (key, at, found) = match self.expected_key(at, record, guess) {
                Some((field, at)) => (field.wire, at, Some((guess, field))),
                None => {
                    let (key, at) = match self.key(at, here)? {
                        (Some(key), at) => (key, at),
                        (None, at) => {
                            owned = core::mem::take(&mut self.scratch);
                            (owned.as_str(), at)
                        }
                    };
                    let found = record.find(key);
                    if let (Some((index, _)), Some(habits)) = (found, self.habits) {
                        habits.learn(record, expected, index);
                    }
                    (key, at, found)
                }
            };
            let at = match found {
                Some((index, field)) => {
                    expected = index + 1;
                    // Null equals absent, also where a later twin takes an earlier value's place.
                    let bit = 1 << (index & 63);
                    seen = if self.peek(at) == b'n' { seen & !bit } else { seen | bit };
                    if field.renamed && key != field.name {
                        self.renamed(key, field, here);
                    }
                    if heard {
                        self.sink.member(index, field);
                    }
                    self.value(
                        at,
                        &field.ty,
                        heard,
                        &Crumb { parent: Some(here), step: Step::Member(field.name) },
                    )?
                }
                None => {
                    if heard {
                        self.sink.extra(key);
                    }
                    let here = Crumb { parent: Some(here), step: Step::Member(key) };
                    if self.closed && self.has_room() {
                        let message = "is an unknown member";
                        self.issue(&here, Code::Unknown, message.to_string());
                    }
                    self.value(at, &FREE, heard, &here)?
                }
            };
            next = self.next_key(at)?;
        }
        let missing = record.required & !seen;
        if missing != 0 {
            self.missing(record, missing, here);
        }
        if heard {
            self.sink.end_record();
        }
        ended(next.at())
    }

    #[cold]
    fn missing(&mut self, record: &'static Record, missing: u64, here: &Crumb<'_>) {
        for (_, field) in record.fields.iter().enumerate().filter(|(i, _)| missing & (1 << i) != 0) {
            let here = Crumb { parent: Some(here), step: Step::Member(field.name) };
            self.issue(&here, Code::Required, "is missing from the answer".to_string());
        }
    }

    #[cold]
    fn renamed(&mut self, key: &str, field: &Field, here: &Crumb<'_>) {
        // Names of megabytes would be copied for each.
        if self.report.renames.len() < MAX_ISSUES && here.len() <= MOST_OF_A_WAY {
            let (path, at) = (here.text(), here.parts());
            self.report.renames.push(Rename { path, at, from: key.to_owned(), to: field.name });
        }
    }

    /// After `{`.
    fn first_key(&self, at: usize) -> Next {
        let at = self.blank(at);
        if self.peek(at) == b'}' { Next::End(at + 1) } else { Next::Key(at) }
    }

    /// After a member's value.
    #[inline(always)]
    fn next_key(&mut self, at: usize) -> Result<Next, Stop> {
        if let Some([b',', b'"']) = self.bytes.get(at..).and_then(<[u8]>::first_chunk) {
            return Ok(Next::Key(at + 1));
        }
        let at = self.blank(at);
        match self.peek(at) {
            b',' => Ok(Next::Key(self.blank(at + 1))),
            b'}' => Ok(Next::End(at + 1)),
            _ => self.broken(at),
        }
    }

    /// The member that should come next, if it does, and where its value begins: to compare a key is
    /// cheaper than to look for its end and for what it means.
    #[inline(always)]
    fn expected_key(
        &self,
        at: usize,
        record: &'static Record,
        next: usize,
    ) -> Option<(&'static Field, usize)> {
        let field = record.fields.get(next)?;
        let name = field.wire.as_bytes();
        let (b'"', rest) = self.bytes.get(at..)?.split_first()? else { return None };
        let (key, rest) = rest.split_at_checked(name.len())?;
        let (b'"', rest) = rest.split_first()? else { return None };
        if !same(key, name) {
            return None;
        }
        let end = at + name.len() + 2;
        match rest {
            [b':', first, ..] if *first > b' ' => Some((field, end + 1)),
            _ => {
                let at = self.blank(end);
                (self.peek(at) == b':').then(|| (field, self.blank(at + 1)))
            }
        }
    }

    /// A key and where its value begins. `None`: it is in `scratch`, because it had escapes.
    #[inline(always)]
    fn key(&mut self, at: usize, here: &Crumb<'_>) -> Result<(Option<&'b str>, usize), Stop> {
        if self.peek(at) != b'"' {
            return self.broken(at);
        }
        let (key, at) = self.raw(at + 1, here)?;
        let at = self.blank(at);
        if self.peek(at) != b':' {
            return self.broken(at);
        }
        Ok((key, self.blank(at + 1)))
    }
}

/// What stands between two members.
enum Next {
    Key(usize),
    End(usize),
}

impl Next {
    const fn at(&self) -> usize {
        match self {
            Self::Key(at) | Self::End(at) => *at,
        }
    }
}

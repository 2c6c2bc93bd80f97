//! Receivers of what the reader parses: none, the objects of a host, a plain [`Value`](crate::Value), or the few members
//! that the machine needs.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::schema::{Choice, Field, Record};

/// Takes an answer apart, value by value. A member or key comes right before its value.
#[expect(unused_variables, reason = "the defaults take nothing, and the names document the arguments")]
pub trait Sink {
    /// How many levels of nesting it listens to, from the outside: of deeper values it is told nothing.
    fn levels(&self) -> usize {
        usize::MAX
    }
    /// `null`.
    fn null(&mut self) {}
    /// A boolean.
    fn bool(&mut self, value: bool) {}
    /// An integer as it was written, of any length.
    fn int(&mut self, text: &str) {}
    /// A number with a fraction or an exponent.
    fn num(&mut self, value: f64) {}
    /// A text.
    fn text(&mut self, text: &str) {}
    /// A text that is one of the words of a choice.
    fn choice(&mut self, choice: &'static Choice, index: usize) {
        self.text(choice.values.get(index).copied().unwrap_or_default());
    }
    /// A list begins.
    fn list(&mut self) {}
    /// It ends.
    fn end_list(&mut self) {}
    /// An object with free keys begins.
    fn map(&mut self) {}
    /// The key of the next value.
    fn key(&mut self, key: &str) {}
    /// It ends.
    fn end_map(&mut self) {}
    /// An object with known members begins.
    fn record(&mut self, record: &'static Record) {}
    /// The next value is this member.
    fn member(&mut self, index: usize, field: &'static Field) {}
    /// The next value is a member that the catalogue does not know.
    fn extra(&mut self, key: &str) {}
    /// It ends.
    fn end_record(&mut self) {}
}

/// Takes nothing: for hosts that parse the text themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Sink for Nobody {
    fn levels(&self) -> usize {
        0
    }
}

/// Passes everything on and keeps one text, found by its path; of the items of a list, `[]` in the path, the first that
/// is not `done`, else the last.
pub(crate) struct Watch<'s> {
    pub(crate) sink: &'s mut dyn Sink,
    path: &'static [&'static str],
    done: &'static [&'static str],
    depth: usize,
    matched: usize,
    armed: bool,
    pub(crate) found: Option<String>,
}

impl<'s> Watch<'s> {
    pub(crate) fn new(
        sink: &'s mut dyn Sink,
        path: &'static [&'static str],
        done: &'static [&'static str],
    ) -> Self {
        Self { sink, path, done, depth: 0, matched: 0, armed: false, found: None }
    }

    fn name(&mut self, name: &str) {
        self.armed = self.depth == self.matched + 1 && self.path.get(self.matched) == Some(&name);
    }

    fn leaf(&mut self, text: Option<&str>) {
        // A member on the way or at its end: of duplicates the last counts, whatever it is.
        if core::mem::take(&mut self.armed) {
            let end = self.matched + 1 == self.path.len();
            let going = |found: &str| self.path.contains(&"[]") && !self.done.contains(&found);
            if self.found.as_deref().is_some_and(going) {
                return;
            }
            self.found = text.filter(|_| end).map(ToOwned::to_owned);
        }
    }

    fn open(&mut self) {
        let item = self.depth == self.matched + 1 && self.path.get(self.matched) == Some(&"[]");
        self.depth += 1;
        if core::mem::take(&mut self.armed) {
            self.found = None;
            self.matched += 1;
        } else if item {
            self.matched += 1;
        }
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.matched > 0 && self.matched == self.depth {
            self.matched -= 1;
        }
    }
}

impl Sink for Watch<'_> {
    fn levels(&self) -> usize {
        // One more than the path is long, to see that something else than a text ends it; and one for no level at all.
        self.sink.levels().max(self.path.len() + 2)
    }
    fn null(&mut self) {
        self.leaf(None);
        self.sink.null();
    }
    fn bool(&mut self, value: bool) {
        self.leaf(None);
        self.sink.bool(value);
    }
    fn int(&mut self, text: &str) {
        self.leaf(Some(text));
        self.sink.int(text);
    }
    fn num(&mut self, value: f64) {
        self.leaf(None);
        self.sink.num(value);
    }
    fn text(&mut self, text: &str) {
        self.leaf(Some(text));
        self.sink.text(text);
    }
    fn choice(&mut self, choice: &'static Choice, index: usize) {
        self.leaf(choice.values.get(index).copied());
        self.sink.choice(choice, index);
    }
    fn list(&mut self) {
        self.open();
        self.sink.list();
    }
    fn end_list(&mut self) {
        self.close();
        self.sink.end_list();
    }
    fn map(&mut self) {
        self.open();
        self.sink.map();
    }
    fn key(&mut self, key: &str) {
        self.name(key);
        self.sink.key(key);
    }
    fn end_map(&mut self) {
        self.close();
        self.sink.end_map();
    }
    fn record(&mut self, record: &'static Record) {
        self.open();
        self.sink.record(record);
    }
    fn member(&mut self, index: usize, field: &'static Field) {
        self.name(field.name);
        self.sink.member(index, field);
    }
    fn extra(&mut self, key: &str) {
        self.name(key);
        self.sink.extra(key);
    }
    fn end_record(&mut self) {
        self.close();
        self.sink.end_record();
    }
}

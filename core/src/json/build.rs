//! Builds a [`Value`] from JSON text of any shape.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;

use crate::json::reader::{MAX_DEPTH, read_within};
use crate::json::sink::Sink;
use crate::schema::Type;
use crate::util::number;
use crate::value::{MAX_VALUES, Odd, Value};

/// Reads JSON of any shape into a [`Value`] that owns its texts. `None` where it is not JSON.
pub fn parse(bytes: &[u8]) -> Option<Value<'static>> {
    build(bytes, "", usize::MAX)
}

/// The same of what a caller passes in: more than [`MAX_VALUES`] become one [`Odd::Many`].
pub(crate) fn input(bytes: &[u8]) -> Option<Value<'static>> {
    build(bytes, "", MAX_VALUES)
}

/// The same of a text that stays: only what had escapes is copied.
#[cfg(feature = "host")]
pub(crate) fn borrowed(text: &str) -> Option<Value<'_>> {
    build(text.as_bytes(), text, MAX_VALUES)
}

fn build<'a>(bytes: &[u8], whole: &'a str, most: usize) -> Option<Value<'a>> {
    let mut sink =
        Build { whole, open: Vec::new(), key: Cow::Borrowed(""), done: None, left: most, full: false };
    // A host's mark for what is too deep lies one level below the deepest.
    read_within(MAX_DEPTH + 1, bytes, &Type::Json, false, None, &mut sink).ok()?;
    Some(if sink.full { Value::Odd(Odd::Many) } else { sink.done.unwrap_or_default() })
}

struct Build<'a> {
    /// What stays, and may be borrowed from.
    whole: &'a str,
    open: Vec<(Value<'a>, Cow<'a, str>)>,
    key: Cow<'a, str>,
    done: Option<Value<'a>>,
    /// How many values may still come.
    left: usize,
    /// More came: nothing is kept any more.
    full: bool,
}

impl<'a> Build<'a> {
    /// A text that the reader gave: a part of the whole, found by its address, or something unescaped.
    fn keep(&self, text: &str) -> Cow<'a, str> {
        let begin = text.as_ptr().addr().wrapping_sub(self.whole.as_ptr().addr());
        match self.whole.get(begin..begin.wrapping_add(text.len())) {
            Some(part) => Cow::Borrowed(part),
            None => Cow::Owned(text.to_owned()),
        }
    }

    /// Counts a value.
    fn spend(&mut self) {
        match self.left.checked_sub(1) {
            Some(left) => self.left = left,
            None if self.full => {}
            None => {
                self.full = true;
                self.open = Vec::new();
            }
        }
    }

    fn scalar(&mut self, value: Value<'a>) {
        self.spend();
        self.put(value);
    }

    fn put(&mut self, value: Value<'a>) {
        match self.open.last_mut() {
            Some((Value::List(items), _)) => items.push(value),
            Some((Value::Map(members), _)) => members.push((core::mem::take(&mut self.key), value)),
            _ => self.done = Some(value),
        }
    }

    fn open(&mut self, value: Value<'a>) {
        self.spend();
        if self.full {
            return;
        }
        let key = core::mem::take(&mut self.key);
        self.open.push((value, key));
    }

    fn close(&mut self) {
        if let Some((value, key)) = self.open.pop() {
            self.key = key;
            self.put(value);
        }
    }
}

impl Sink for Build<'_> {
    fn null(&mut self) {
        self.scalar(Value::Null);
    }
    fn bool(&mut self, value: bool) {
        self.scalar(Value::Bool(value));
    }
    fn int(&mut self, text: &str) {
        self.scalar(Value::Num(number::parse(text).unwrap_or(f64::NAN)));
    }
    fn num(&mut self, value: f64) {
        self.scalar(Value::Num(value));
    }
    fn text(&mut self, text: &str) {
        self.scalar(Value::Text(self.keep(text)));
    }
    fn list(&mut self) {
        self.open(Value::List(Vec::new()));
    }
    fn end_list(&mut self) {
        self.close();
    }
    fn map(&mut self) {
        // Parameters have a few members; the objects within them are mostly smaller, and may be many.
        let room = if self.open.is_empty() { 16 } else { 0 };
        self.open(Value::Map(Vec::with_capacity(room)));
    }
    fn key(&mut self, key: &str) {
        if !self.full {
            self.key = self.keep(key);
        }
    }
    fn end_map(&mut self) {
        self.close();
    }
}

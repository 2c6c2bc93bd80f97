//! The log of an answer: what the core's reader met, in order, as offsets into the body.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyType};
use truora::json::Sink;
use truora::schema::{Choice, Field, Record};

use super::by_row::ByRow;
use super::strings::Strings;

/// Printed classes and interned choices, shared by the answers of a client. Never locked while Python runs: a recorder
/// takes the cache out and puts it back.
#[derive(Default)]
pub(crate) struct Classes(Mutex<Option<Cache>>);

#[derive(Default)]
struct Cache {
    classes: ByRow<Class>,
    choices: ByRow<Choices>,
}

/// A printed class and the number of its members.
#[derive(Clone)]
pub(super) struct Class {
    pub(super) class: Arc<Py<PyType>>,
    pub(super) members: usize,
}

/// The values of a choice, in its order.
pub(super) type Choices = Arc<[Py<PyString>]>;

/// One value or key. A list or object precedes its items.
#[derive(Clone, Copy)]
pub(super) struct Event {
    pub(super) kind: Kind,
    /// Index of the member in its record, where it is one.
    pub(super) member: u8,
    /// Index into the answer's classes (of a record) or choices (of a choice's value).
    pub(super) row: u16,
    /// Where a text begins; where the items of a list or object end; which value of a choice.
    pub(super) at: u32,
    /// Length of a text. `at` and `len` together are the bits of a number.
    pub(super) len: u32,
}

impl Event {
    /// Where a text is, in the body or in the unescaped texts.
    pub(super) const fn range(&self) -> Range<usize> {
        let at = self.at as usize;
        at..at.saturating_add(self.len as usize)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    True,
    False,
    /// Digits, in the body.
    Int,
    Num,
    Text,
    /// A text that had escapes, in `unescaped`.
    Unescaped,
    Choice,
    /// The key of the next value: of a free object, or of a member unknown to the catalogue.
    Key,
    /// A key that had escapes.
    UnescapedKey,
    List,
    Map,
    Record,
}

/// One answer: its body and its log. Its records share it, each until its members are built.
pub(crate) struct Answer {
    pub(super) body: Py<PyBytes>,
    pub(super) events: Vec<Event>,
    /// Texts that had escapes, concatenated.
    pub(super) unescaped: String,
    pub(super) classes: Vec<(usize, Class)>,
    pub(super) choices: Vec<(usize, Choices)>,
    pub(super) strings: Mutex<Strings>,
}

/// Logs an answer while the reader parses it.
pub(crate) struct Recorder<'py> {
    py: Python<'py>,
    cache: Cache,
    /// Address and length of the body.
    begin: usize,
    len: usize,
    answer: Answer,
    open: Vec<usize>,
    member: u8,
    error: Option<PyErr>,
}

impl<'py> Recorder<'py> {
    pub(crate) fn new(body: &Bound<'py, PyBytes>, classes: &Classes) -> Self {
        let py = body.py();
        let cache = classes.0.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default();
        let bytes = body.as_bytes();
        let answer = Answer {
            body: body.clone().unbind(),
            events: Vec::with_capacity(bytes.len() / 16 + 4),
            unescaped: String::new(),
            classes: Vec::new(),
            choices: Vec::new(),
            strings: Mutex::new(Strings::new(bytes.len())),
        };
        let (begin, len) = (bytes.as_ptr().addr(), bytes.len());
        Self { py, cache, begin, len, answer, open: Vec::new(), member: 0, error: None }
    }

    /// The answer, or `None` where nothing was read. Puts the cache back.
    pub(crate) fn finish(mut self, classes: &Classes) -> PyResult<Option<Arc<Answer>>> {
        classes.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(self.cache);
        if let Some(error) = self.error {
            return Err(error);
        }
        if self.answer.events.is_empty() || !self.open.is_empty() {
            return Ok(None);
        }
        self.answer.events.shrink_to_fit();
        Ok(Some(Arc::new(self.answer)))
    }

    fn log(&mut self, kind: Kind, row: u16, at: u32, len: u32) {
        self.answer.events.push(Event { kind, member: self.member, row, at, len });
    }

    /// Logs a text: by its place in the body, or by a copy where it had escapes.
    fn text_as(&mut self, plain: Kind, unescaped: Kind, text: &str) {
        let at = text.as_ptr().addr().wrapping_sub(self.begin);
        if at < self.len {
            self.log(plain, 0, at as u32, text.len() as u32);
        } else {
            let at = self.answer.unescaped.len();
            self.answer.unescaped.push_str(text);
            self.log(unescaped, 0, at as u32, text.len() as u32);
        }
    }

    fn begin(&mut self, kind: Kind, row: u16) {
        self.open.push(self.answer.events.len());
        self.log(kind, row, 0, 0);
    }

    fn end(&mut self) {
        let end = self.answer.events.len() as u32;
        if let Some(event) = self.open.pop().and_then(|index| self.answer.events.get_mut(index)) {
            event.at = end;
        }
    }

    fn class(&mut self, record: &'static Record) -> PyResult<u16> {
        let row = std::ptr::from_ref(record).addr();
        if let Some(index) = self.answer.classes.iter().position(|(known, _)| *known == row) {
            return Ok(index as u16);
        }
        let class = self.cache.classes.get(record, || {
            let module = self.py.import("truora._printed.records")?;
            let class = module.getattr(record.name)?.cast_into::<PyType>()?.unbind();
            Ok(Class { class: Arc::new(class), members: record.fields.len() })
        })?;
        self.answer.classes.push((row, class.clone()));
        Ok((self.answer.classes.len() - 1) as u16)
    }

    fn values(&mut self, choice: &'static Choice) -> PyResult<u16> {
        let row = std::ptr::from_ref(choice).addr();
        if let Some(index) = self.answer.choices.iter().position(|(known, _)| *known == row) {
            return Ok(index as u16);
        }
        let values = self.cache.choices.get(choice, || {
            Ok(choice.values.iter().map(|value| PyString::intern(self.py, value).unbind()).collect())
        })?;
        self.answer.choices.push((row, values.clone()));
        Ok((self.answer.choices.len() - 1) as u16)
    }

    /// Keeps the first exception; `finish` raises it.
    fn row(&mut self, row: PyResult<u16>) -> u16 {
        row.unwrap_or_else(|error| {
            self.error.get_or_insert(error);
            u16::MAX
        })
    }
}

impl Sink for Recorder<'_> {
    fn null(&mut self) {
        self.log(Kind::Null, 0, 0, 0);
    }

    fn bool(&mut self, value: bool) {
        self.log(if value { Kind::True } else { Kind::False }, 0, 0, 0);
    }

    fn int(&mut self, text: &str) {
        // Digits have no escapes, so they are in the body.
        self.text_as(Kind::Int, Kind::Null, text);
    }

    fn num(&mut self, value: f64) {
        let bits = value.to_bits();
        self.log(Kind::Num, 0, (bits >> 32) as u32, bits as u32);
    }

    fn text(&mut self, text: &str) {
        self.text_as(Kind::Text, Kind::Unescaped, text);
    }

    fn choice(&mut self, choice: &'static Choice, index: usize) {
        let row = self.values(choice);
        let row = self.row(row);
        self.log(Kind::Choice, row, index as u32, 0);
    }

    fn list(&mut self) {
        self.begin(Kind::List, 0);
    }

    fn end_list(&mut self) {
        self.end();
    }

    fn map(&mut self) {
        self.begin(Kind::Map, 0);
    }

    fn key(&mut self, name: &str) {
        self.text_as(Kind::Key, Kind::UnescapedKey, name);
    }

    fn end_map(&mut self) {
        self.end();
    }

    fn record(&mut self, record: &'static Record) {
        let row = self.class(record);
        let row = self.row(row);
        self.begin(Kind::Record, row);
    }

    fn member(&mut self, index: usize, _: &'static Field) {
        self.member = index as u8;
    }

    fn extra(&mut self, name: &str) {
        self.text_as(Kind::Key, Kind::UnescapedKey, name);
    }

    fn end_record(&mut self) {
        self.end();
    }
}

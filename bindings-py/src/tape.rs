//! What an answer holds, noted while the core reads it. Python objects are made of the notes when somebody looks.
//!
//! Making objects is most of the work of reading an answer, and much of an answer is never looked at. What can be
//! wrong with it is found before, by the core. A record that waits keeps the body and the notes alive; the last one
//! that becomes whole lets go of them.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple, PyType};
use truora::Sink;
use truora::schema::{Choice, Field, Record};

use crate::record::{self, Parcel};
use crate::rows::Rows;
use crate::texts::Texts;

/// Classes and words that answers are made of, kept between answers. Never locked while Python runs:
/// a tape takes the whole cache along and brings it back.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<Option<Cache>>);

#[derive(Default)]
struct Cache {
    classes: Rows<Class>,
    words: Rows<Words>,
    parcel: Option<Arguments>,
}

/// A printed class, and how many members it has.
#[derive(Clone)]
pub(crate) struct Class {
    pub(crate) class: Arc<Py<PyType>>,
    pub(crate) members: usize,
}

pub(crate) type Words = Arc<[Py<PyString>]>;

/// What a class is called with: a tuple of one parcel.
pub(crate) type Arguments = Arc<(Py<Parcel>, Py<PyTuple>)>;

/// One value or key. Lists and objects come before what they hold.
#[derive(Clone, Copy)]
pub(crate) struct Note {
    pub(crate) kind: Kind,
    /// Index of the member in its record, where it is one.
    pub(crate) member: u8,
    /// Of a word its choice, of a record its class: indices into the answer's lists.
    pub(crate) row: u16,
    /// Where a text begins, or where what a list or object holds ends; of a word, which one.
    pub(crate) at: u32,
    /// How long a text is. Both together are the bits of a number.
    pub(crate) len: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    True,
    False,
    /// Digits in the body.
    Int,
    Num,
    Text,
    /// A text that had escapes.
    Aside,
    Word,
    /// The key of the next value: free, or a member that the catalogue does not know.
    Key,
    /// A key that had escapes.
    KeyAside,
    List,
    Map,
    Record,
}

/// Everything that one answer holds. Its records share it, each until it was looked at.
pub(crate) struct Answer {
    pub(crate) body: Py<PyBytes>,
    pub(crate) notes: Vec<Note>,
    /// Texts that had escapes, one after the other.
    pub(crate) aside: String,
    pub(crate) classes: Vec<(usize, Class)>,
    pub(crate) words: Vec<(usize, Words)>,
    pub(crate) arguments: Arguments,
    pub(crate) texts: Mutex<Texts>,
}

/// Notes an answer down.
pub(crate) struct Tape<'py> {
    py: Python<'py>,
    cache: Cache,
    /// Where the body begins in memory, and its length.
    begin: usize,
    len: usize,
    answer: Answer,
    open: Vec<usize>,
    member: u8,
    error: Option<PyErr>,
}

impl<'py> Tape<'py> {
    pub(crate) fn new(body: &Bound<'py, PyBytes>, shelf: &Shelf) -> PyResult<Self> {
        let py = body.py();
        let mut cache = shelf.0.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default();
        let arguments = match &cache.parcel {
            Some(found) => found.clone(),
            None => {
                let parcel = Bound::new(py, Parcel::default())?;
                let tuple = PyTuple::new(py, [&parcel])?.unbind();
                cache.parcel.insert(Arc::new((parcel.unbind(), tuple))).clone()
            }
        };
        let bytes = body.as_bytes();
        let answer = Answer {
            body: body.clone().unbind(),
            notes: Vec::with_capacity(bytes.len() / 16 + 4),
            aside: String::new(),
            classes: Vec::new(),
            words: Vec::new(),
            arguments,
            texts: Mutex::new(Texts::new(bytes.len())),
        };
        let (begin, len) = (bytes.as_ptr().addr(), bytes.len());
        Ok(Self { py, cache, begin, len, answer, open: Vec::new(), member: 0, error: None })
    }

    /// What was read, if something was. Gives the cache back.
    pub(crate) fn finish(mut self, shelf: &Shelf) -> PyResult<Option<Bound<'py, PyAny>>> {
        shelf.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(self.cache);
        if let Some(error) = self.error {
            return Err(error);
        }
        if self.answer.notes.is_empty() || !self.open.is_empty() {
            return Ok(None);
        }
        self.answer.notes.shrink_to_fit();
        record::whole(self.py, &Arc::new(self.answer)).map(Some)
    }

    fn note(&mut self, kind: Kind, row: u16, at: u32, len: u32) {
        self.answer.notes.push(Note { kind, member: self.member, row, at, len });
    }

    /// A text: by its place in the body, or by a copy where it had escapes.
    fn text_as(&mut self, plain: Kind, aside: Kind, text: &str) {
        let at = text.as_ptr().addr().wrapping_sub(self.begin);
        if at < self.len {
            self.note(plain, 0, at as u32, text.len() as u32);
        } else {
            let at = self.answer.aside.len();
            self.answer.aside.push_str(text);
            self.note(aside, 0, at as u32, text.len() as u32);
        }
    }

    fn begin(&mut self, kind: Kind, row: u16) {
        self.open.push(self.answer.notes.len());
        self.note(kind, row, 0, 0);
    }

    fn end(&mut self) {
        let end = self.answer.notes.len() as u32;
        if let Some(note) = self.open.pop().and_then(|index| self.answer.notes.get_mut(index)) {
            note.at = end;
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

    fn words(&mut self, choice: &'static Choice) -> PyResult<u16> {
        let row = std::ptr::from_ref(choice).addr();
        if let Some(index) = self.answer.words.iter().position(|(known, _)| *known == row) {
            return Ok(index as u16);
        }
        let words = self.cache.words.get(choice, || {
            Ok(choice.values.iter().map(|word| PyString::intern(self.py, word).unbind()).collect())
        })?;
        self.answer.words.push((row, words.clone()));
        Ok((self.answer.words.len() - 1) as u16)
    }

    /// Remembers the first exception; the rest of the answer is noted without effect.
    fn row(&mut self, row: PyResult<u16>) -> u16 {
        row.unwrap_or_else(|error| {
            self.error.get_or_insert(error);
            u16::MAX
        })
    }
}

impl Sink for Tape<'_> {
    fn null(&mut self) {
        self.note(Kind::Null, 0, 0, 0);
    }

    fn bool(&mut self, value: bool) {
        self.note(if value { Kind::True } else { Kind::False }, 0, 0, 0);
    }

    fn int(&mut self, text: &str) {
        // Digits have no escapes, so they stand in the body.
        self.text_as(Kind::Int, Kind::Null, text);
    }

    fn num(&mut self, value: f64) {
        let bits = value.to_bits();
        self.note(Kind::Num, 0, (bits >> 32) as u32, bits as u32);
    }

    fn text(&mut self, text: &str) {
        self.text_as(Kind::Text, Kind::Aside, text);
    }

    fn choice(&mut self, choice: &'static Choice, index: usize) {
        let row = self.words(choice);
        let row = self.row(row);
        self.note(Kind::Word, row, index as u32, 0);
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
        self.text_as(Kind::Key, Kind::KeyAside, name);
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
        self.text_as(Kind::Key, Kind::KeyAside, name);
    }

    fn end_record(&mut self) {
        self.end();
    }
}

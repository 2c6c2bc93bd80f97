//! Builds Python objects while the core reads: printed record classes, lists and dicts, in the one pass.

use std::sync::Mutex;

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyType};
use truora::Sink;
use truora::schema::{Choice, Field, Record};

use crate::texts::Texts;

/// Classes and words that answers are made of, kept between answers. Never locked while Python runs:
/// a sink takes the whole cache along and brings it back.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<Option<Cache>>);

/// Rows of the catalogue are told apart by their addresses; twins of a row only cost a second entry.
#[derive(Default)]
struct Cache {
    classes: Vec<Known>,
    words: Vec<(usize, Vec<Py<PyString>>)>,
}

/// A printed class and the names of its members.
struct Known {
    row: usize,
    class: Py<PyType>,
    names: Vec<Py<PyString>>,
}

/// A list, object or record that is being filled.
enum Frame<'py> {
    List {
        /// Where its items begin on the shared stack.
        from: usize,
    },
    Map {
        dict: Bound<'py, PyDict>,
        key: Option<Bound<'py, PyString>>,
    },
    Record {
        object: Bound<'py, PyAny>,
        class: usize,
        member: usize,
        unknown: Option<Box<Unknown<'py>>>,
    },
}

/// Members that the catalogue does not know.
struct Unknown<'py> {
    key: Option<Bound<'py, PyString>>,
    dict: Bound<'py, PyDict>,
}

/// One answer in the making.
pub(crate) struct Build<'py> {
    py: Python<'py>,
    cache: Cache,
    texts: Texts<'py>,
    frames: Vec<Frame<'py>>,
    items: Vec<Bound<'py, PyAny>>,
    done: Option<Bound<'py, PyAny>>,
    error: Option<PyErr>,
}

impl<'py> Build<'py> {
    pub(crate) fn new(py: Python<'py>, shelf: &Shelf, bytes: usize) -> Self {
        let cache = shelf.0.lock().ok().and_then(|mut held| held.take()).unwrap_or_default();
        Self {
            py,
            cache,
            texts: Texts::new(bytes),
            frames: Vec::new(),
            items: Vec::new(),
            done: None,
            error: None,
        }
    }

    /// The object, if one was built. Gives the cache back.
    pub(crate) fn finish(self, shelf: &Shelf) -> PyResult<Option<Bound<'py, PyAny>>> {
        if let Ok(mut held) = shelf.0.lock() {
            held.get_or_insert(self.cache);
        }
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.done.filter(|_| self.frames.is_empty())),
        }
    }

    fn put(&mut self, value: Bound<'py, PyAny>) {
        let stored = match self.frames.last_mut() {
            None => {
                self.done = Some(value);
                return;
            }
            Some(Frame::List { .. }) => {
                self.items.push(value);
                return;
            }
            Some(Frame::Map { dict, key }) => key.take().map_or(Ok(()), |key| dict.set_item(key, value)),
            Some(Frame::Record { object, class, member, unknown }) => {
                match unknown.as_mut().and_then(|u| Some((u.key.take()?, &u.dict))) {
                    Some((key, dict)) => dict.set_item(key, value),
                    None => match self.cache.classes.get(*class).and_then(|c| c.names.get(*member)) {
                        Some(name) => object.setattr(name.bind(self.py), value),
                        None => Ok(()),
                    },
                }
            }
        };
        self.keep(stored);
    }

    /// Remembers the first exception; the rest of the answer is read without effect.
    fn keep(&mut self, result: PyResult<()>) {
        if let Err(error) = result {
            self.error.get_or_insert(error);
        }
    }

    /// Index of a record's class in the cache.
    fn class(&mut self, record: &'static Record) -> PyResult<usize> {
        let row = std::ptr::from_ref(record).addr();
        if let Some(index) = self.cache.classes.iter().position(|c| c.row == row) {
            return Ok(index);
        }
        let module = self.py.import("truora._printed.records")?;
        let class = module.getattr(record.name)?.cast_into::<PyType>()?.unbind();
        let names = record.fields.iter().map(|f| PyString::intern(self.py, f.name).unbind()).collect();
        self.cache.classes.push(Known { row, class, names });
        Ok(self.cache.classes.len() - 1)
    }

    fn make(&mut self, record: &'static Record) -> PyResult<Frame<'py>> {
        let class = self.class(record)?;
        let object = match self.cache.classes.get(class) {
            Some(found) => found.class.bind(self.py).call0()?,
            None => self.py.None().into_bound(self.py),
        };
        Ok(Frame::Record { object, class, member: 0, unknown: None })
    }

    fn close(&mut self) {
        let closed = match self.frames.pop() {
            None => return,
            Some(Frame::List { from }) => PyList::new(self.py, self.items.drain(from..)).map(Bound::into_any),
            Some(Frame::Map { dict, .. }) => Ok(dict.into_any()),
            Some(Frame::Record { object, unknown, .. }) => match unknown {
                Some(unknown) => object.setattr("_extra", unknown.dict).map(|()| object),
                None => Ok(object),
            },
        };
        match closed {
            Ok(value) => self.put(value),
            Err(error) => {
                self.keep(Err(error));
                self.put(self.py.None().into_bound(self.py));
            }
        }
    }
}

impl Sink for Build<'_> {
    fn null(&mut self) {
        self.put(self.py.None().into_bound(self.py));
    }

    fn bool(&mut self, value: bool) {
        self.put(PyBool::new(self.py, value).to_owned().into_any());
    }

    fn int(&mut self, text: &str) {
        let number = match text.parse::<i64>() {
            Ok(n) => Ok(PyInt::new(self.py, n).into_any()),
            Err(_) => self.py.get_type::<PyInt>().call1((text,)),
        };
        match number {
            Ok(n) => self.put(n),
            Err(error) => {
                self.error.get_or_insert(error);
                self.null();
            }
        }
    }

    fn num(&mut self, value: f64) {
        self.put(PyFloat::new(self.py, value).into_any());
    }

    fn text(&mut self, text: &str) {
        let text = self.texts.get(self.py, text);
        self.put(text.into_any());
    }

    fn choice(&mut self, choice: &'static Choice, index: usize) {
        let name = std::ptr::from_ref(choice).addr();
        let row = match self.cache.words.iter().position(|(n, _)| *n == name) {
            Some(row) => row,
            None => {
                let words = choice.values.iter().map(|w| PyString::intern(self.py, w).unbind()).collect();
                self.cache.words.push((name, words));
                self.cache.words.len() - 1
            }
        };
        let word = self.cache.words.get(row).and_then(|(_, words)| words.get(index));
        match word.map(|w| w.bind(self.py).clone().into_any()) {
            Some(word) => self.put(word),
            None => self.null(),
        }
    }

    fn list(&mut self) {
        self.frames.push(Frame::List { from: self.items.len() });
    }

    fn end_list(&mut self) {
        self.close();
    }

    fn map(&mut self) {
        let dict = PyDict::new(self.py);
        self.frames.push(Frame::Map { dict, key: None });
    }

    fn key(&mut self, name: &str) {
        if let Some(Frame::Map { key, .. }) = self.frames.last_mut() {
            *key = Some(PyString::new(self.py, name));
        }
    }

    fn end_map(&mut self) {
        self.close();
    }

    fn record(&mut self, record: &'static Record) {
        let frame = self.make(record).unwrap_or_else(|error| {
            self.keep(Err(error));
            Frame::Map { dict: PyDict::new(self.py), key: None }
        });
        self.frames.push(frame);
    }

    fn member(&mut self, index: usize, _: &'static Field) {
        if let Some(Frame::Record { member, .. }) = self.frames.last_mut() {
            *member = index;
        }
    }

    fn extra(&mut self, name: &str) {
        let (py, key) = (self.py, Some(PyString::new(self.py, name)));
        if let Some(Frame::Record { unknown, .. }) = self.frames.last_mut() {
            let new = || Box::new(Unknown { key: None, dict: PyDict::new(py) });
            unknown.get_or_insert_with(new).key = key;
        }
    }

    fn end_record(&mut self) {
        self.close();
    }
}

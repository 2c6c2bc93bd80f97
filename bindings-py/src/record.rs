//! Records in Python: an object that waits until somebody looks, then has all its members.

use std::sync::{Arc, MutexGuard};

use pyo3::PyTraverseError;
use pyo3::exceptions::PyValueError;
use pyo3::gc::PyVisit;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyType};

use truora::catalogue::SECRETS;

use crate::tape::{Answer, Kind, Note};
use crate::texts::Texts;

type Members = Box<[Option<Py<PyAny>>]>;

/// What a record knows.
pub(crate) enum State {
    /// Nobody has looked: it stands in the answer's notes, at this place.
    Waiting(Arc<Answer>, usize),
    /// Its members by their index, and what the catalogue does not know.
    Whole(Members, Option<Py<PyDict>>),
}

impl Default for State {
    fn default() -> Self {
        Self::Whole(Box::default(), None)
    }
}

/// The state of a record that is about to be made. Classes are called with Python objects, so this is one.
#[pyclass(module = "truora._core")]
#[derive(Default)]
pub(crate) struct Parcel(State);

/// What all printed records inherit. A mapping to CPython, so that what has no `__iter__` is not iterated by
/// `record[0]`, `record[1]` and so on.
#[pyclass(subclass, mapping, module = "truora._core")]
pub(crate) struct Fields {
    state: State,
    /// Of the conversation that gave this answer.
    #[pyo3(get, set, name = "_response")]
    response: Option<Py<PyAny>>,
}

#[pymethods]
impl Fields {
    #[new]
    #[pyo3(signature = (parcel = None, /))]
    fn new(parcel: Option<PyRefMut<'_, Parcel>>) -> Self {
        let state = parcel.map(|mut parcel| std::mem::take(&mut parcel.0)).unwrap_or_default();
        Self { state, response: None }
    }

    /// Members that the catalogue does not know, by their names on the wire.
    #[getter]
    fn extra<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let py = slf.py();
        let extra = Self::look(slf, |_, extra| extra.as_ref().map(|dict| dict.bind(py).clone()))?;
        Ok(extra.unwrap_or_else(|| PyDict::new(py)))
    }

    fn __getitem__<'py>(slf: &Bound<'py, Self>, wire: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        slf.call_method1("_item", (wire,))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        if let State::Whole(members, extra) = &self.state {
            for member in members {
                visit.call(member)?;
            }
            visit.call(extra)?;
        }
        visit.call(&self.response)
    }

    fn __clear__(&mut self) {
        self.state = State::default();
        self.response = None;
    }
}

impl Fields {
    /// What `look` finds in the record, which is made whole before.
    fn look<T>(
        slf: &Bound<'_, Self>,
        look: impl FnOnce(&mut Members, &mut Option<Py<PyDict>>) -> T,
    ) -> PyResult<T> {
        let waiting = match &slf.try_borrow()?.state {
            State::Waiting(answer, place) => Some((answer.clone(), *place)),
            State::Whole(..) => None,
        };
        // Not borrowed meanwhile: making objects may run the garbage collector, and so anything.
        let made = waiting.map(|(answer, place)| fill(slf.py(), &answer, place)).transpose()?;
        let mut fields = slf.try_borrow_mut()?;
        if let (Some(made), State::Waiting(..)) = (made, &fields.state) {
            fields.state = made;
        }
        match &mut fields.state {
            State::Whole(members, extra) => Ok(look(members, extra)),
            State::Waiting(..) => Err(PyValueError::new_err("a record did not become whole")),
        }
    }
}

/// One member of a class of records.
#[pyclass(frozen, module = "truora._core")]
pub(crate) struct Member(usize);

#[pymethods]
impl Member {
    #[new]
    fn new(index: usize) -> Self {
        Self(index)
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        record: &Bound<'py, PyAny>,
        _class: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        if record.is_none() {
            return Ok(slf.clone().into_any());
        }
        let record = record.cast::<Fields>()?;
        let index = slf.get().0;
        if let State::Whole(members, _) = &record.try_borrow()?.state {
            return Ok(member(py, members, index));
        }
        Fields::look(record, |members, _| member(py, members, index))
    }

    fn __set__(&self, record: &Bound<'_, Fields>, value: Py<PyAny>) -> PyResult<()> {
        let old = Fields::look(record, |members, _| {
            if members.len() <= self.0 {
                let mut longer = std::mem::take(members).into_vec();
                longer.resize_with(self.0 + 1, || None);
                *members = longer.into_boxed_slice();
            }
            members.get_mut(self.0).and_then(|place| place.replace(value))
        })?;
        // Not before: its end may run anything.
        drop(old);
        Ok(())
    }
}

fn member<'py>(py: Python<'py>, members: &[Option<Py<PyAny>>], index: usize) -> Bound<'py, PyAny> {
    match members.get(index) {
        Some(Some(value)) => value.bind(py).clone(),
        _ => py.None().into_bound(py),
    }
}

/// A record of this class with these members, in their order.
#[pyfunction]
pub(crate) fn record<'py>(
    class: &Bound<'py, PyType>,
    members: &Bound<'py, PyList>,
    extra: Option<Py<PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let members = members.iter().map(|value| Some(value.unbind())).collect();
    class.call1((Bound::new(class.py(), Parcel(State::Whole(members, extra)))?,))
}

/// The answer as a Python object.
pub(crate) fn whole<'py>(py: Python<'py>, answer: &Arc<Answer>) -> PyResult<Bound<'py, PyAny>> {
    Notes::of(py, answer, 0).value()
}

/// The members of the record that stands at this place.
fn fill(py: Python<'_>, answer: &Arc<Answer>, place: usize) -> PyResult<State> {
    let mut notes = Notes::of(py, answer, place);
    let Some(note) = notes.next() else { return Ok(State::default()) };
    let count = answer.classes.get(usize::from(note.row)).map_or(0, |(_, class)| class.members);
    let mut members: Members = (0..count).map(|_| None).collect();
    let (mut extra, mut secret) = (None, false);
    while notes.at < note.at as usize {
        let Some(next) = notes.peek() else { break };
        if matches!(next.kind, Kind::Key | Kind::KeyAside) {
            secret |= notes.is_at_secret();
            let (key, value) = (notes.value()?, notes.value()?);
            extra.get_or_insert_with(|| PyDict::new(py)).set_item(key, value)?;
        } else {
            let value = notes.value()?.unbind();
            if let Some(member) = members.get_mut(usize::from(next.member)) {
                *member = Some(value);
            }
        }
    }
    if secret {
        extra = extra.as_ref().map(guarded).transpose()?;
    }
    Ok(State::Whole(members, extra.map(Bound::unbind)))
}

/// The same members in a dictionary whose repr hides what must not be shown.
fn guarded<'py>(map: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    let class = map.py().import("truora._response")?.getattr("AnswerMap")?;
    Ok(class.call1((map,))?.cast_into::<PyDict>()?)
}

/// Makes objects of an answer's notes, one after the other.
struct Notes<'a, 'py> {
    py: Python<'py>,
    answer: &'a Arc<Answer>,
    body: &'a [u8],
    texts: Option<MutexGuard<'a, Texts>>,
    at: usize,
}

impl<'a, 'py> Notes<'a, 'py> {
    fn of(py: Python<'py>, answer: &'a Arc<Answer>, at: usize) -> Self {
        let texts = answer.texts.try_lock().ok();
        Self { py, answer, body: answer.body.as_bytes(py), texts, at }
    }

    fn peek(&self) -> Option<Note> {
        self.answer.notes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<Note> {
        let note = self.peek();
        self.at += 1;
        note
    }

    fn value(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let (place, Some(note)) = (self.at, self.next()) else { return Ok(py.None().into_bound(py)) };
        let end = note.at as usize;
        let range = note.at as usize..(note.at as usize).saturating_add(note.len as usize);
        let text = || self.body.get(range.clone()).unwrap_or_default();
        let aside = || self.answer.aside.get(range.clone()).unwrap_or_default();
        Ok(match note.kind {
            Kind::Null => py.None().into_bound(py),
            Kind::True | Kind::False => PyBool::new(py, note.kind == Kind::True).to_owned().into_any(),
            Kind::Int => self.int(text())?,
            Kind::Num => {
                let bits = u64::from(note.at) << 32 | u64::from(note.len);
                PyFloat::new(py, f64::from_bits(bits)).into_any()
            }
            Kind::Text => match &mut self.texts {
                Some(texts) => texts.get(py, self.body.get(range).unwrap_or_default())?.into_any(),
                None => PyString::from_bytes(py, text())?.into_any(),
            },
            Kind::Key => PyString::from_bytes(py, text())?.into_any(),
            Kind::Aside | Kind::KeyAside => PyString::new(py, aside()).into_any(),
            Kind::Word => {
                let words = self.answer.words.get(usize::from(note.row));
                match words.and_then(|(_, words)| words.get(note.at as usize)) {
                    Some(word) => word.bind(py).clone().into_any(),
                    None => py.None().into_bound(py),
                }
            }
            Kind::List => {
                let mut items = Vec::new();
                while self.at < end {
                    items.push(self.value()?);
                }
                PyList::new(py, items)?.into_any()
            }
            Kind::Map => {
                let map = PyDict::new(py);
                let mut secret = false;
                while self.at < end {
                    secret |= self.is_at_secret();
                    let (key, value) = (self.value()?, self.value()?);
                    map.set_item(key, value)?;
                }
                if secret { guarded(&map)?.into_any() } else { map.into_any() }
            }
            Kind::Record => {
                self.at = end;
                self.record(note.row, place)?
            }
        })
    }

    /// Whether the key of a member comes next that must not be shown.
    fn is_at_secret(&self) -> bool {
        self.peek().is_some_and(|note| {
            let range = note.at as usize..(note.at as usize).saturating_add(note.len as usize);
            let key = match note.kind {
                Kind::Key => self.body.get(range),
                Kind::KeyAside => self.answer.aside.as_bytes().get(range),
                _ => None,
            };
            key.is_some_and(|key| SECRETS.iter().any(|name| name.as_bytes() == key))
        })
    }

    fn int(&self, digits: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        if let Some(number) = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<i64>().ok()) {
            return Ok(PyInt::new(self.py, number).into_any());
        }
        // More digits than Python agrees to read stay text: a look must not fail.
        let digits = PyString::from_bytes(self.py, digits)?.into_any();
        Ok(self.py.get_type::<PyInt>().call1((&digits,)).unwrap_or(digits))
    }

    /// A record that waits.
    fn record(&self, row: u16, place: usize) -> PyResult<Bound<'py, PyAny>> {
        let Some((_, class)) = self.answer.classes.get(usize::from(row)) else {
            return Ok(self.py.None().into_bound(self.py));
        };
        let (parcel, arguments) = &*self.answer.arguments;
        parcel.bind(self.py).try_borrow_mut()?.0 = State::Waiting(self.answer.clone(), place);
        class.class.bind(self.py).call1(arguments.bind(self.py))
    }
}

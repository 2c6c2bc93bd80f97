//! Builds Python objects from the log of an answer.

use std::sync::{Arc, MutexGuard};

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};
use truora::catalogue::SECRETS;

use super::events::{Answer, Event, Kind};
use super::state::{Members, State, waiting};
use super::strings::Strings;

/// The answer as a Python object.
pub(crate) fn object<'py>(py: Python<'py>, answer: &Arc<Answer>) -> PyResult<Bound<'py, PyAny>> {
    Builder::new(py, answer, 0).value()
}

/// The members of the record whose event is at this place.
pub(super) fn members(py: Python<'_>, answer: &Arc<Answer>, place: usize) -> PyResult<State> {
    let mut events = Builder::new(py, answer, place);
    let Some(event) = events.next() else { return Ok(State::default()) };
    let count = answer.classes.get(usize::from(event.row)).map_or(0, |(_, class)| class.members);
    let mut members: Members = (0..count).map(|_| None).collect();
    let (mut extra, mut secret) = (None, false);
    while events.at < event.at as usize {
        let Some(next) = events.peek() else { break };
        if matches!(next.kind, Kind::Key | Kind::UnescapedKey) {
            secret |= events.is_at_secret();
            let (key, value) = (events.value()?, events.value()?);
            extra.get_or_insert_with(|| PyDict::new(py)).set_item(key, value)?;
        } else {
            let value = events.value()?.unbind();
            if let Some(member) = members.get_mut(usize::from(next.member)) {
                *member = Some(value);
            }
        }
    }
    if secret {
        extra = extra.as_ref().map(guarded).transpose()?;
    }
    Ok(State::Built(members, extra.map(Bound::unbind)))
}

/// The same members in a dictionary whose repr hides secrets.
fn guarded<'py>(map: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    let class = map.py().import("truora._response")?.getattr("AnswerMap")?;
    Ok(class.call1((map,))?.cast_into::<PyDict>()?)
}

/// Builds objects from events, one after the other.
struct Builder<'a, 'py> {
    py: Python<'py>,
    answer: &'a Arc<Answer>,
    body: &'a [u8],
    strings: Option<MutexGuard<'a, Strings>>,
    at: usize,
}

impl<'a, 'py> Builder<'a, 'py> {
    fn new(py: Python<'py>, answer: &'a Arc<Answer>, at: usize) -> Self {
        let strings = answer.strings.try_lock().ok();
        Self { py, answer, body: answer.body.as_bytes(py), strings, at }
    }

    fn peek(&self) -> Option<Event> {
        self.answer.events.get(self.at).copied()
    }

    fn next(&mut self) -> Option<Event> {
        let event = self.peek();
        self.at += 1;
        event
    }

    fn value(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let (place, Some(event)) = (self.at, self.next()) else { return Ok(py.None().into_bound(py)) };
        let end = event.at as usize;
        let range = event.range();
        let text = || self.body.get(range.clone()).unwrap_or_default();
        let unescaped = || self.answer.unescaped.get(range.clone()).unwrap_or_default();
        Ok(match event.kind {
            Kind::Null => py.None().into_bound(py),
            Kind::True | Kind::False => PyBool::new(py, event.kind == Kind::True).to_owned().into_any(),
            Kind::Int => self.int(text())?,
            Kind::Num => {
                let bits = u64::from(event.at) << 32 | u64::from(event.len);
                PyFloat::new(py, f64::from_bits(bits)).into_any()
            }
            Kind::Text => match &mut self.strings {
                Some(strings) => strings.get(py, self.body.get(range).unwrap_or_default())?.into_any(),
                None => PyString::from_bytes(py, text())?.into_any(),
            },
            Kind::Key => PyString::from_bytes(py, text())?.into_any(),
            Kind::Unescaped | Kind::UnescapedKey => PyString::new(py, unescaped()).into_any(),
            Kind::Choice => {
                let values = self.answer.choices.get(usize::from(event.row));
                match values.and_then(|(_, values)| values.get(event.at as usize)) {
                    Some(value) => value.bind(py).clone().into_any(),
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
                self.record(event.row, place)?
            }
        })
    }

    /// Whether the next event is the key of a secret member.
    fn is_at_secret(&self) -> bool {
        self.peek().is_some_and(|event| {
            let key = match event.kind {
                Kind::Key => self.body.get(event.range()),
                Kind::UnescapedKey => self.answer.unescaped.as_bytes().get(event.range()),
                _ => None,
            };
            key.is_some_and(|key| SECRETS.iter().any(|name| name.as_bytes() == key))
        })
    }

    fn int(&self, digits: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        if let Some(number) = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<i64>().ok()) {
            return Ok(PyInt::new(self.py, number).into_any());
        }
        // More digits than Python parses stay text: reading a member must not raise.
        let digits = PyString::from_bytes(self.py, digits)?.into_any();
        Ok(self.py.get_type::<PyInt>().call1((&digits,)).unwrap_or(digits))
    }

    /// A record that is built on first access.
    fn record(&self, row: u16, place: usize) -> PyResult<Bound<'py, PyAny>> {
        let Some((_, class)) = self.answer.classes.get(usize::from(row)) else {
            return Ok(self.py.None().into_bound(self.py));
        };
        waiting(self.py, class, self.answer, place)
    }
}

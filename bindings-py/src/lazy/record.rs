//! The base class of all printed records, and the descriptor of their members.

use pyo3::PyTraverseError;
use pyo3::exceptions::PyValueError;
use pyo3::gc::PyVisit;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyType};

use super::build;
use super::state::{Members, Pending, State};

/// The base class of all printed records. CPython sees a mapping, so it does not iterate a record by `record[0]`,
/// `record[1]` and so on.
#[pyclass(subclass, mapping, module = "truora._core")]
pub(crate) struct Fields {
    state: State,
    /// The response that this answer came with.
    #[pyo3(get, set, name = "_response")]
    response: Option<Py<PyAny>>,
}

#[pymethods]
impl Fields {
    #[new]
    #[pyo3(signature = (pending = None, /))]
    fn new(pending: Option<PyRefMut<'_, Pending>>) -> Self {
        let state = pending.map(|mut pending| pending.take()).unwrap_or_default();
        Self { state, response: None }
    }

    /// Members unknown to the catalogue, by their wire names.
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
        if let State::Built(members, extra) = &self.state {
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
    /// Applies `look` to the members, which are built first.
    fn look<T>(
        slf: &Bound<'_, Self>,
        look: impl FnOnce(&mut Members, &mut Option<Py<PyDict>>) -> T,
    ) -> PyResult<T> {
        let waiting = match &slf.try_borrow()?.state {
            State::Waiting(answer, place) => Some((answer.clone(), *place)),
            State::Built(..) => None,
        };
        // Not borrowed meanwhile: building objects may run the garbage collector, and so any code.
        let built = waiting.map(|(answer, place)| build::members(slf.py(), &answer, place)).transpose()?;
        let mut fields = slf.try_borrow_mut()?;
        if let (Some(built), State::Waiting(..)) = (built, &fields.state) {
            fields.state = built;
        }
        match &mut fields.state {
            State::Built(members, extra) => Ok(look(members, extra)),
            State::Waiting(..) => Err(PyValueError::new_err("internal error: the record could not be built")),
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
        if let State::Built(members, _) = &record.try_borrow()?.state {
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
        // Dropped after the borrow ends: a finalizer may run any code.
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
    class.call1((Bound::new(class.py(), Pending::new(State::Built(members, extra)))?,))
}

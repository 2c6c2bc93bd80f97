//! The state of a record: waiting in the log of its answer, or built.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};

use super::events::{Answer, Class};

pub(super) type Members = Box<[Option<Py<PyAny>>]>;

pub(super) enum State {
    /// No member was accessed yet: the record is this event of the answer's log.
    Waiting(Arc<Answer>, usize),
    /// The members by their index, and those unknown to the catalogue.
    Built(Members, Option<Py<PyDict>>),
}

impl Default for State {
    fn default() -> Self {
        Self::Built(Box::default(), None)
    }
}

/// Carries a state into the constructor of a record: classes are called with Python objects.
#[pyclass(module = "truora._core")]
#[derive(Default)]
pub(crate) struct Pending(State);

impl Pending {
    pub(super) const fn new(state: State) -> Self {
        Self(state)
    }

    pub(super) fn take(&mut self) -> State {
        std::mem::take(&mut self.0)
    }
}

/// A record of this class that is not built yet.
pub(super) fn waiting<'py>(
    py: Python<'py>,
    class: &Class,
    answer: &Arc<Answer>,
    place: usize,
) -> PyResult<Bound<'py, PyAny>> {
    // One carrier for all records: a new one for each would cost as much as the record.
    static ARGUMENTS: PyOnceLock<(Py<Pending>, Py<PyTuple>)> = PyOnceLock::new();
    let (pending, arguments) = ARGUMENTS.get_or_try_init(py, || {
        let pending = Bound::new(py, Pending::default())?;
        let tuple = PyTuple::new(py, [&pending])?.unbind();
        Ok::<_, PyErr>((pending.unbind(), tuple))
    })?;
    pending.bind(py).try_borrow_mut()?.0 = State::Waiting(answer.clone(), place);
    class.class.bind(py).call1(arguments.bind(py))
}

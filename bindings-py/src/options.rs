//! The options of a call, from a dictionary of Python.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString};
use truora::internal::TOO_MANY;
use truora::schema::Operation;
use truora::{Error, ErrorCode, Options, Value, is_date};

use crate::call::{Stop, stopped};
use crate::params::{Budget, kept};

pub(crate) fn bad_option(operation: &'static str, message: impl Into<String>) -> Box<Error> {
    Error::new(ErrorCode::BadOption, operation, message)
}

/// An option's value. A number may be of any class that converts itself to a float.
pub(crate) fn value_of(given: &Bound<'_, PyAny>, budget: &Budget) -> PyResult<Value<'static>> {
    let is_other = given.is_instance_of::<PyBool>() || given.is_instance_of::<PyString>();
    if !is_other && let Ok(number) = given.extract::<f64>() {
        return Ok(Value::Num(number));
    }
    kept(given, budget)
}

/// Options of one call. Refuses an unknown name, which would be lost silently.
pub(crate) fn options(operation: &'static str, given: &Bound<'_, PyDict>) -> Result<Options, Stop> {
    let mut all = Options::default();
    let budget = Budget::default();
    for (key, value) in given {
        let name = key.extract::<String>().unwrap_or_default();
        // The key is the host's own: the core never sees it.
        if !value.is_none() && name != "api_key" {
            all.set(&name, value_of(&value, &budget)?).map_err(|message| bad_option(operation, message))?;
        }
    }
    if budget.is_over() {
        return Err(bad_option(operation, format!("the options {TOO_MANY}")).into());
    }
    Ok(all)
}

/// The options, with the day where a rule asks for it.
pub(crate) fn dated(
    op: &'static Operation,
    given: &Bound<'_, PyDict>,
    today: Option<&Bound<'_, PyAny>>,
) -> Result<Options, Stop> {
    let mut options = options(op.id, given)?;
    if let Some(ask) = today.filter(|_| op.is_dated() && options.today.is_none()) {
        // A clock that cannot be asked tells no day.
        options.today =
            ask.call0().ok().and_then(|day| day.extract().ok()).filter(|day: &String| is_date(day));
    }
    Ok(options)
}

/// What is wrong with the options of a client, as a `Failure`, before any call is made with them.
#[pyfunction]
pub(crate) fn check_options<'py>(
    py: Python<'py>,
    given: &Bound<'py, PyDict>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    options("", given).err().map(|stop| stopped(py, stop)).transpose()
}

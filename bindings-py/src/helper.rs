//! What is made without a call: addresses, and what a key says of itself.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use truora::json;
use truora::links;
use truora::schema::Type;
use truora::token;
use truora::{Error, ErrorCode, declared};

use crate::call::{Stop, stopped};
use crate::lazy::{self, Classes, Recorder};
use crate::params::Kwargs;

/// The address that `links.…` makes, the record of what `read_token` read, or the `Failure` that says what is wrong.
#[pyfunction]
pub(crate) fn helper<'py>(
    py: Python<'py>,
    name: &str,
    params: &Bound<'py, PyDict>,
    options: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let kwargs = Kwargs::new(params);
    let given = kwargs.value()?;
    let made = declared(name).map_err(Stop::from).and_then(|op| {
        let options = crate::options::options(op.id, options)?;
        Ok(match links::find(name) {
            Some(link) => Made::Address(links::make(link, &given, &options)?),
            None if op.id == token::READ.id => Made::Claims(token::read_json(&given, &options)?),
            None => {
                let message = format!("unknown helper `{name}`");
                return Err(Error::new(ErrorCode::UnknownOperation, "", message).into());
            }
        })
    });
    match made {
        Ok(Made::Address(text)) => Ok(PyString::new(py, &text).into_any()),
        Ok(Made::Claims(json)) => claims(py, &json),
        Err(stop) => stopped(py, stop),
    }
}

enum Made {
    Address(String),
    Claims(String),
}

fn claims<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let classes = Classes::default();
    // The notes point into the bytes that are read, so both are the same.
    let body = PyBytes::new(py, json.as_bytes());
    let mut recorder = Recorder::new(&body, &classes);
    // Claims that differ from their record are kept as they are.
    let _ = json::read(body.as_bytes(), &Type::Record(token::CLAIMS), false, &mut recorder);
    let answer = recorder.finish(&classes)?;
    answer.map_or_else(|| Ok(py.None().into_bound(py)), |answer| lazy::object(py, &answer))
}

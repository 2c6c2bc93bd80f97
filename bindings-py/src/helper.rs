//! What is made without a call: addresses, and what a key says of itself.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use truora::schema::Type;
use truora::{Error, Kind, links, reader, token};

use crate::call::{failed, known, options};
use crate::params::Kwargs;
use crate::tape::{Shelf, Tape};

/// The address that `links.…` makes, the record of what `read_token` read, or the `Failure` that says what is wrong.
#[pyfunction]
pub(crate) fn helper<'py>(
    py: Python<'py>,
    name: &str,
    params: &Bound<'py, PyDict>,
    options: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let kwargs = Kwargs::new(params);
    let made = known(name).and_then(|op| {
        let options = self::options(op.id, options)?;
        match links::find(name) {
            Some(link) => links::make(link, &kwargs.value(), &options).map(Made::Address),
            None if op.id == token::READ.id => token::read_json(&kwargs.value(), &options).map(Made::Claims),
            None => {
                Err(Error::new(Kind::Config, "unknown_operation", "", format!("there is no helper `{name}`")))
            }
        }
    });
    match made {
        Ok(Made::Address(text)) => Ok(PyString::new(py, &text).into_any()),
        Ok(Made::Claims(json)) => claims(py, &json),
        Err(error) => failed(py, *error),
    }
}

enum Made {
    Address(String),
    Claims(String),
}

fn claims<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let shelf = Shelf::default();
    let body = PyBytes::new(py, json.as_bytes());
    let mut tape = Tape::new(&body, &shelf)?;
    // Claims that differ from their record are kept as they are.
    let _ = reader::read(body.as_bytes(), &Type::Record(token::CLAIMS), false, &mut tape);
    Ok(tape.finish(&shelf)?.unwrap_or_else(|| py.None().into_bound(py)))
}

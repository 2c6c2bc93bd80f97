//! Python values as parameters: the kwargs dict is walked once, and its texts are borrowed, not copied. What a value of
//! the user's raises while it is looked at (a lazy mapping, say) is the user's, and passes through.

use std::borrow::Cow;
use std::cell::Cell;

use crate::actions::File;
use crate::lazy::Fields;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType};
use truora::json::MAX_DEPTH;
use truora::{MAX_VALUES, Odd, Value};

/// Keys and values of the dict, kept alive while [`Value`] borrows their texts.
pub(crate) struct Kwargs<'py> {
    items: Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)>,
}

impl<'py> Kwargs<'py> {
    pub(crate) fn new(dict: &Bound<'py, PyDict>) -> Self {
        let mut items = Vec::with_capacity(dict.len());
        items.extend(dict.iter().filter(|(_, value)| !value.is_none()));
        Self { items }
    }

    pub(crate) fn value(&self) -> PyResult<Value<'_>> {
        let budget = Budget::default();
        budget.spend();
        let members = self.items.iter().map(|(key, item)| Ok((name(key), value(item, &budget)?)));
        let all = Value::Map(members.collect::<PyResult<_>>()?);
        Ok(if budget.is_over() { Value::Odd(Odd::Many) } else { all })
    }
}

/// How many values may still come: what is beyond is not walked, however much it is.
pub(crate) struct Budget(Cell<Option<usize>>);

impl Default for Budget {
    fn default() -> Self {
        Self(Cell::new(Some(MAX_VALUES)))
    }
}

impl Budget {
    fn spend(&self) {
        self.0.set(self.0.get().and_then(|left| left.checked_sub(1)));
    }

    /// Whether more came than there may be.
    pub(crate) fn is_over(&self) -> bool {
        self.0.get().is_none()
    }
}

/// A key of a mapping. A key that is not a string becomes a name that no parameter has.
fn name<'a>(key: &'a Bound<'_, PyAny>) -> Cow<'a, str> {
    match key.cast::<PyString>().map(|s| s.to_str()) {
        Ok(Ok(text)) => Cow::Borrowed(text),
        _ => Cow::Borrowed("(a key that is not a string)"),
    }
}

/// A top-level value: texts and bytes are borrowed, everything nested is copied.
fn value<'a>(item: &'a Bound<'_, PyAny>, budget: &Budget) -> PyResult<Value<'a>> {
    let borrowed = match item.cast::<PyString>() {
        Ok(text) => Some(text.to_str().map_or(Value::Odd(Odd::Surrogate), Value::from)),
        Err(_) => item.cast::<PyBytes>().ok().map(|bytes| bytes.as_bytes().into()),
    };
    match borrowed {
        Some(value) => {
            budget.spend();
            Ok(value)
        }
        None => beyond(item, budget),
    }
}

/// What is neither text nor bytes: a file that the driver holds, or a value to be copied.
fn beyond(item: &Bound<'_, PyAny>, budget: &Budget) -> PyResult<Value<'static>> {
    item.cast::<File>().map_or_else(|_| owned(item, 0, budget), |file| Ok(Value::File(file.get().held())))
}

/// A value of its own, for what outlives the call into Rust.
pub(crate) fn kept(item: &Bound<'_, PyAny>, budget: &Budget) -> PyResult<Value<'static>> {
    owned(item, 0, budget)
}

/// A copy; `depth` lists and objects are around it. Deeper ones than the core allows are not walked.
fn owned(item: &Bound<'_, PyAny>, depth: usize, budget: &Budget) -> PyResult<Value<'static>> {
    budget.spend();
    if budget.is_over() {
        return Ok(Value::Odd(Odd::Many));
    }
    if item.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(text) = item.cast::<PyString>() {
        return Ok(text.to_str().map_or(Value::Odd(Odd::Surrogate), |t| Value::from(t.to_owned())));
    }
    if let Ok(flag) = item.cast::<PyBool>() {
        return Ok(Value::Bool(flag.is_true()));
    }
    if item.is_instance_of::<PyInt>() {
        // Beyond 64 bits it is beyond every range, whatever its sign.
        return Ok(Value::Num(item.extract::<i64>().map_or(f64::INFINITY, |n| n as f64)));
    }
    if let Ok(number) = item.cast::<PyFloat>() {
        return Ok(Value::Num(number.value()));
    }
    let holds =
        || item.cast::<PyList>().is_ok() || item.cast::<PyTuple>().is_ok() || item.cast::<PyDict>().is_ok();
    if depth >= MAX_DEPTH && holds() {
        return Ok(Value::Odd(Odd::Deep));
    }
    if let Ok(items) = item.cast::<PyList>() {
        return list(items.iter(), depth, budget);
    }
    if let Ok(items) = item.cast::<PyTuple>() {
        return list(items.iter(), depth, budget);
    }
    if let Ok(members) = item.cast::<PyDict>() {
        // All of them first: to look at a value may run code of the user's, which may change the dict.
        let members: Vec<_> = members.iter().take(MAX_VALUES + 1).map(Ok).collect();
        return map(members.into_iter(), depth, budget);
    }
    if let Ok(bytes) = item.cast::<PyBytes>() {
        return Ok(Value::from(bytes.as_bytes().to_owned()));
    }
    Ok(special(item, depth, budget)?.unwrap_or(Value::Odd(Odd::Foreign)))
}

fn list<'py>(
    items: impl Iterator<Item = Bound<'py, PyAny>>,
    depth: usize,
    budget: &Budget,
) -> PyResult<Value<'static>> {
    let items = items.take_while(|_| !budget.is_over()).map(|item| owned(&item, depth + 1, budget));
    Ok(Value::List(items.collect::<PyResult<_>>()?))
}

type Member<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

fn map<'py>(
    members: impl Iterator<Item = PyResult<Member<'py>>>,
    depth: usize,
    budget: &Budget,
) -> PyResult<Value<'static>> {
    let mut all = Vec::new();
    for member in members {
        if budget.is_over() {
            return Ok(Value::Odd(Odd::Many));
        }
        let (key, value) = member?;
        match key.cast::<PyString>().map(|k| k.to_str().map(str::to_owned)) {
            Ok(Ok(key)) => all.push((Cow::Owned(key), owned(&value, depth + 1, budget)?)),
            _ => return Ok(Value::Odd(Odd::Foreign)),
        }
    }
    let mut all = Value::Map(all);
    all.arrange();
    Ok(all)
}

/// Days, instants, decimals, records and mappings: looked for last, because they are rare.
fn special(item: &Bound<'_, PyAny>, depth: usize, budget: &Budget) -> PyResult<Option<Value<'static>>> {
    static DATETIME: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static DATE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let py = item.py();
    let is = |cell: &PyOnceLock<Py<PyType>>, module: &str, class: &str| {
        cell.import(py, module, class).and_then(|class| item.is_instance(class)).unwrap_or(false)
    };
    let text = |method: &str| Ok::<_, PyErr>(item.call_method0(method)?.extract::<String>().ok());
    if is(&DATETIME, "datetime", "datetime") {
        // Without a zone it names no instant.
        let aware = !item.call_method0("utcoffset")?.is_none();
        return Ok(if aware { text("isoformat")?.map(Value::Instant) } else { None });
    }
    if is(&DATE, "datetime", "date") {
        return Ok(text("isoformat")?.map(Value::Day));
    }
    if is(&DECIMAL, "decimal", "Decimal") {
        return Ok(text("__str__")?.map(|t| Value::Num(t.parse().unwrap_or(f64::NAN))));
    }
    if item.is_instance_of::<Fields>() {
        // What the client has returned may be passed back to it.
        return owned(&item.call_method0("to_dict")?, depth, budget).map(Some);
    }
    let Ok(mapping) = item.cast::<PyMapping>() else { return Ok(None) };
    if depth >= MAX_DEPTH {
        return Ok(Some(Value::Odd(Odd::Deep)));
    }
    let keys = mapping.keys()?;
    map(keys.iter().map(|key| mapping.get_item(&key).map(|value| (key, value))), depth, budget).map(Some)
}

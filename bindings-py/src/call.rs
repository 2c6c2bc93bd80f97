//! The functions and the two handles that the Python driver uses: `Config`, shared by a client, and `Call`.

use std::sync::Mutex;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use truora::internal::page;
use truora::schema::Host;
use truora::{
    Action, Error, ErrorCode, Event, Fault, FaultKind, Kind, Options, Secret, Sent, Target, Value, catalogue,
    check, declared, moment,
};

use crate::actions::{Collect, Done, Failure, Issue, Send, Stream, Wait, issues};
use crate::lazy::{self, Classes, Recorder};
use crate::options::{self, bad_option, dated, value_of};
use crate::params::{Budget, Kwargs, kept};

/// What all calls of a client share.
#[pyclass(frozen, module = "truora._core")]
pub(crate) struct Config {
    inner: truora::Config,
    classes: Classes,
}

#[pymethods]
impl Config {
    /// A configuration, or the `Failure` that says what is wrong with it.
    #[staticmethod]
    #[pyo3(signature = (*, base_urls = None, strict = None, reads_redirects = true, overrides = None))]
    fn make<'py>(
        py: Python<'py>,
        base_urls: Option<Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>,
        strict: Option<&Bound<'py, PyAny>>,
        reads_redirects: bool,
        overrides: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut inner = truora::Config::default();
        inner.reads_redirects = reads_redirects;
        if let Some(strict) = strict
            && let Err(error) = inner.set_strict(value_of(strict, &Budget::default())?)
        {
            return failed(py, *error);
        }
        for (name, url) in base_urls.unwrap_or_default() {
            let Some(host) = Host::parse(&text(&name)) else {
                let message = format!("base_urls knows these hosts: {}", Host::names());
                return failed(py, *bad_option("", message));
            };
            if let Err(error) = inner.set_base(host, &text(&url)) {
                return failed(py, *error);
            }
        }
        if let Some(all) = overrides
            && let Err(error) = inner.set_overrides(&kept(all, &Budget::default())?)
        {
            return failed(py, *error);
        }
        Ok(Bound::new(py, Self { inner, classes: Classes::default() })?.into_any())
    }
}

/// A text where one is needed; what is none becomes what the core refuses in its own words.
fn text(given: &Bound<'_, PyAny>) -> String {
    given.extract().unwrap_or_default()
}

/// Why a call does not begin: the core refuses it, or something of the user's has raised.
pub(crate) enum Stop {
    Refused(Box<Error>),
    Raised(PyErr),
}

impl From<Box<Error>> for Stop {
    fn from(error: Box<Error>) -> Self {
        Self::Refused(error)
    }
}

impl From<PyErr> for Stop {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

pub(crate) fn stopped(py: Python<'_>, stop: Stop) -> PyResult<Bound<'_, PyAny>> {
    match stop {
        Stop::Refused(error) => failed(py, *error),
        Stop::Raised(error) => Err(error),
    }
}

pub(crate) fn failed(py: Python<'_>, error: Error) -> PyResult<Bound<'_, PyAny>> {
    Ok(Bound::new(py, Failure::new(py, error, None))?.into_any())
}

/// Version of the crate, the wheel and the npm packages.
#[pyfunction]
pub(crate) const fn version() -> &'static str {
    truora::VERSION
}

/// Member that holds a list's items, where the operation is one.
#[pyfunction]
pub(crate) fn items(operation: &str) -> Option<&'static str> {
    catalogue::find(operation)?.page.map(|p| p.items)
}

/// The cursor in the `next` of a page, if it has one.
#[pyfunction]
pub(crate) fn cursor(next: &str) -> Option<String> {
    page::cursor(next, "start_key").filter(|cursor| !cursor.is_empty())
}

/// Whether an operation uploads a file.
#[pyfunction]
pub(crate) fn takes_file(operation: &str) -> bool {
    catalogue::find(operation).is_some_and(|op| op.host == Host::Presigned)
}

/// A call of an operation, or the `Failure` that stopped it before anything was sent. `today` is asked for the day, where
/// a rule wants it and the options do not say it.
#[pyfunction]
#[pyo3(signature = (config, operation, mode, params, options, cursor = None, today = None))]
#[expect(
    clippy::too_many_arguments,
    reason = "each is a different kind of thing, and Python packs none of them"
)]
pub(crate) fn call<'py>(
    py: Python<'py>,
    config: &Bound<'py, Config>,
    operation: &str,
    mode: &str,
    params: &Bound<'py, PyDict>,
    options: &Bound<'py, PyDict>,
    cursor: Option<String>,
    today: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let shared = &config.get().inner;
    let kwargs = Kwargs::new(params);
    let given = kwargs.value()?;
    let made = Target::parse(operation, mode).map_err(Stop::from).and_then(|target| {
        let options = Options { cursor, ..dated(target.operation(), options, today)? };
        Ok(truora::Call::start(shared, target, &given, &options)?)
    });
    handle(py, config, made)
}

/// The file behind a link of an answer, fetched without the key.
#[pyfunction]
pub(crate) fn download<'py>(
    py: Python<'py>,
    config: &Bound<'py, Config>,
    link: &Bound<'py, PyAny>,
    options: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let link = Secret::new(text(link));
    let made = options::options("download", options).and_then(|options| {
        Ok(truora::Call::start(&config.get().inner, Target::Download(&link), &Value::Null, &options)?)
    });
    handle(py, config, made)
}

fn handle<'py>(
    py: Python<'py>,
    config: &Bound<'py, Config>,
    made: Result<truora::Call, Stop>,
) -> PyResult<Bound<'py, PyAny>> {
    match made {
        Ok(call) => {
            let call = Call { config: config.clone().unbind(), inner: Mutex::new(call) };
            Ok(Bound::new(py, call)?.into_any())
        }
        Err(stop) => stopped(py, stop),
    }
}

/// Issues and warnings of parameters, without sending anything.
#[pyfunction]
#[pyo3(signature = (operation, params, options, today = None))]
pub(crate) fn validate<'py>(
    py: Python<'py>,
    operation: &str,
    params: &Bound<'py, PyDict>,
    options: &Bound<'py, PyDict>,
    today: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let checked = declared(operation).map_err(Stop::from).and_then(|op| {
        let options = dated(op, options, today)?;
        Ok(check(op, &Kwargs::new(params).value()?, &options))
    });
    match checked {
        Ok(found) => {
            let both: (Vec<Issue>, Vec<Issue>) = (issues(&found.issues), issues(&found.warnings));
            Ok(both.into_pyobject(py)?.into_any())
        }
        Err(stop) => stopped(py, stop),
    }
}

/// One conversation. Belongs to one driver: a second thread gets `misuse`.
#[pyclass(frozen, module = "truora._core")]
pub(crate) struct Call {
    config: Py<Config>,
    inner: Mutex<truora::Call>,
}

impl Call {
    /// `body` where the event can end the call with an answer.
    fn step<'py>(
        &self,
        py: Python<'py>,
        now: f64,
        event: Event<'_>,
        body: Option<&Bound<'py, PyBytes>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let classes = &self.config.get().classes;
        let Ok(mut call) = self.inner.try_lock() else {
            let message = "a call belongs to one driver; another thread is using it";
            return failed(py, *Error::new(ErrorCode::Misuse, "", message));
        };
        let now = moment(now).unwrap_or_default();
        let (action, value) = if let Some(body) = body {
            let mut recorder = Recorder::new(body, classes);
            let action = call.step_into(now, event, &mut recorder);
            let answer = recorder.finish(classes)?;
            (action, answer.map(|answer| lazy::object(py, &answer)).transpose()?.map(Bound::unbind))
        } else {
            (call.step(now, event), None)
        };
        drop(call);
        match action {
            Action::Send(request) => Ok(Bound::new(py, Send::new(py, request))?.into_any()),
            Action::Collect { limit, by } => {
                Ok(Bound::new(py, Collect { limit, by: by.as_secs_f64() })?.into_any())
            }
            Action::Stream { at, left, by } => {
                Ok(Bound::new(py, Stream { at, left, by: by.as_secs_f64() })?.into_any())
            }
            Action::Wait { until, poll } => {
                let value = value.filter(|_| poll);
                Ok(Bound::new(py, Wait { until: until.as_secs_f64(), poll, value })?.into_any())
            }
            Action::Done(Ok(output)) => {
                let done = Done {
                    what: output.what.text(),
                    value,
                    bytes: output.what.bytes(),
                    status: output.meta.status,
                    attempts: output.meta.attempts,
                    request_id: output.meta.request_id,
                    sent: output.meta.sent.text(),
                    issues: issues(&output.issues),
                    warnings: issues(&output.warnings),
                    next: output.next,
                };
                Ok(Bound::new(py, done)?.into_any())
            }
            Action::Done(Err(error)) => {
                // Only of an answer that could be read: an error's body builds nothing.
                let value = value.filter(|_| matches!(error.kind, Kind::Failed | Kind::Deadline));
                Ok(Bound::new(py, Failure::new(py, *error, value))?.into_any())
            }
        }
    }
}

#[pymethods]
#[expect(clippy::needless_pass_by_value, reason = "what Python hands over is made for this call")]
impl Call {
    /// When the call must be over.
    #[getter]
    fn deadline(&self) -> f64 {
        self.inner.try_lock().map_or(0.0, |call| call.deadline().as_secs_f64())
    }

    /// The request leaves only now, after it waited for its turn; the attempt's new limit.
    fn begins(&self, now: f64) -> f64 {
        let now = moment(now).unwrap_or_default();
        self.inner.try_lock().map_or(0.0, |mut call| call.begins(now).as_secs_f64())
    }

    fn start<'py>(&self, py: Python<'py>, now: f64) -> PyResult<Bound<'py, PyAny>> {
        self.step(py, now, Event::Start, None)
    }

    fn head<'py>(
        &self,
        py: Python<'py>,
        now: f64,
        status: u16,
        headers: Vec<(String, String)>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.step(py, now, Event::Head { status, headers: &headers }, None)
    }

    fn body<'py>(&self, now: f64, data: &Bound<'py, PyBytes>) -> PyResult<Bound<'py, PyAny>> {
        self.step(data.py(), now, Event::Body(data.as_bytes()), Some(data))
    }

    fn sunk<'py>(&self, py: Python<'py>, now: f64, count: u64) -> PyResult<Bound<'py, PyAny>> {
        self.step(py, now, Event::Sunk { bytes: count }, None)
    }

    fn taken<'py>(&self, py: Python<'py>, now: f64) -> PyResult<Bound<'py, PyAny>> {
        self.step(py, now, Event::Taken, None)
    }

    #[pyo3(signature = (now, kind, sent, got = 0, name = String::new()))]
    fn fault<'py>(
        &self,
        py: Python<'py>,
        now: f64,
        kind: &str,
        sent: &str,
        got: u64,
        name: String,
    ) -> PyResult<Bound<'py, PyAny>> {
        let fault = Fault { kind: FaultKind::parse(kind), sent: Sent::parse(sent), got, name };
        // A lost body can end a call too: as an answer without members.
        self.step(py, now, Event::Fault(fault), Some(&PyBytes::new(py, b"")))
    }

    fn elapsed<'py>(&self, py: Python<'py>, now: f64) -> PyResult<Bound<'py, PyAny>> {
        self.step(py, now, Event::Elapsed, None)
    }
}

//! What a call asks of the Python driver, as small frozen objects. `tag` tells them apart fast.

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use truora::Hidden;
use truora::{Body, Error, Held, Request};

/// One thing wrong with parameters or an answer.
#[pyclass(frozen, get_all, eq, hash, module = "truora._core")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Issue {
    path: String,
    code: &'static str,
    message: String,
}

#[pymethods]
impl Issue {
    fn __repr__(&self) -> String {
        format!("Issue(path={:?}, code={:?}, message={:?})", self.path, self.code, self.message)
    }

    fn __str__(&self) -> String {
        let path = if self.path.is_empty() { "(whole)" } else { &self.path };
        format!("{path}: {} ({})", self.message, self.code)
    }
}

pub(crate) fn issues(all: &[truora::Issue]) -> Vec<Issue> {
    all.iter()
        .map(|i| Issue { path: i.path.clone(), code: i.code.text(), message: i.message.clone() })
        .collect()
}

/// What the driver knows of a file that it holds: its size, and whether it can be read again.
#[pyclass(frozen, module = "truora._core")]
pub(crate) struct File {
    size: Option<u64>,
    replayable: bool,
}

#[pymethods]
impl File {
    #[new]
    const fn new(size: Option<u64>, replayable: bool) -> Self {
        Self { size, replayable }
    }
}

impl File {
    pub(crate) const fn held(&self) -> Held {
        Held { size: self.size, replayable: self.replayable }
    }
}

/// Send this request, with redirects off.
#[pyclass(frozen, get_all, module = "truora._core")]
pub(crate) struct Send {
    method: &'static str,
    url: String,
    headers: Vec<(&'static str, String)>,
    body: Option<Py<PyBytes>>,
    /// Bytes of the file that is the body, where one is.
    slot: Option<u64>,
    auth: bool,
    by: f64,
    attempt: u32,
    host: &'static str,
    template: &'static str,
    file: bool,
}

#[pymethods]
impl Send {
    #[classattr]
    #[pyo3(name = "tag")]
    const TAG: u8 = 0;

    /// Without URL, headers and body: they hold ids, or are a presigned link.
    fn __repr__(&self) -> String {
        format!("Send({} {} {}, attempt={})", self.method, self.host, self.template, self.attempt)
    }
}

impl Send {
    pub(crate) fn new(py: Python<'_>, request: Request) -> Self {
        let (body, slot) = match &request.body {
            Body::Bytes(bytes) => (Some(PyBytes::new(py, bytes).unbind()), None),
            Body::Slot { length } => (None, Some(*length)),
            Body::Empty => (None, None),
        };
        Self {
            method: request.method.text(),
            url: request.url.expose().to_owned(),
            headers: request.headers,
            body,
            slot,
            auth: request.auth,
            by: request.by.as_secs_f64(),
            attempt: request.attempt,
            host: request.host,
            template: request.template,
            file: request.file,
        }
    }
}

/// Read the open answer's body, stopping after `limit + 1` bytes.
#[pyclass(frozen, get_all, module = "truora._core")]
pub(crate) struct Collect {
    pub(crate) limit: usize,
    pub(crate) by: f64,
}

#[pymethods]
impl Collect {
    #[classattr]
    #[pyo3(name = "tag")]
    const TAG: u8 = 1;
}

/// Write the open answer's body to the file from offset `at`.
#[pyclass(frozen, get_all, module = "truora._core")]
pub(crate) struct Stream {
    pub(crate) at: u64,
    pub(crate) left: Option<u64>,
    pub(crate) by: f64,
}

#[pymethods]
impl Stream {
    #[classattr]
    #[pyo3(name = "tag")]
    const TAG: u8 = 2;
}

/// Sleep until then; `value` is the polled answer, if this was a poll.
#[pyclass(frozen, get_all, module = "truora._core")]
pub(crate) struct Wait {
    pub(crate) until: f64,
    pub(crate) poll: bool,
    pub(crate) value: Option<Py<PyAny>>,
}

#[pymethods]
impl Wait {
    #[classattr]
    #[pyo3(name = "tag")]
    const TAG: u8 = 3;
}

/// The end, with a result.
#[pyclass(frozen, get_all, module = "truora._core")]
pub(crate) struct Done {
    pub(crate) what: &'static str,
    pub(crate) value: Option<Py<PyAny>>,
    pub(crate) bytes: u64,
    pub(crate) status: u16,
    pub(crate) attempts: u32,
    pub(crate) request_id: Option<String>,
    pub(crate) sent: &'static str,
    pub(crate) issues: Vec<Issue>,
    pub(crate) warnings: Vec<Issue>,
    pub(crate) next: Option<String>,
}

#[pymethods]
impl Done {
    #[classattr]
    #[pyo3(name = "tag")]
    const TAG: u8 = 4;
}

/// The end, with an error. Not an exception: the driver raises one, outside every `except`.
#[pyclass(frozen, get_all, module = "truora._core")]
pub(crate) struct Failure {
    kind: &'static str,
    code: &'static str,
    class_name: &'static str,
    api_code: Option<String>,
    status: Option<u16>,
    message: String,
    operation: &'static str,
    sent: &'static str,
    request_id: Option<String>,
    retry_after: Option<f64>,
    attempts: u32,
    issues: Vec<Issue>,
    warnings: Vec<Issue>,
    api_message: Option<String>,
    body: Option<Py<PyBytes>>,
    fault_name: Option<String>,
    /// What the last readable answer was: of a job that broke, or that was not ready in time.
    value: Option<Py<PyAny>>,
}

#[pymethods]
impl Failure {
    #[classattr]
    #[pyo3(name = "tag")]
    const TAG: u8 = 5;

    fn __repr__(&self) -> String {
        format!("Failure({})", self.message)
    }
}

impl Failure {
    pub(crate) fn new(py: Python<'_>, error: Error, value: Option<Py<PyAny>>) -> Self {
        Self {
            kind: error.kind.text(),
            code: error.code.text(),
            class_name: error.code.class(),
            message: error.to_string(),
            status: error.status,
            operation: error.operation,
            sent: error.sent.text(),
            retry_after: error.retry_after.map(|d| d.as_secs_f64()),
            attempts: error.attempts,
            issues: issues(&error.issues),
            warnings: issues(&error.warnings),
            api_code: error.api_code,
            request_id: error.request_id,
            api_message: error.api_message.map(|Hidden(text)| text),
            body: error.body.map(|Hidden(bytes)| PyBytes::new(py, &bytes).unbind()),
            fault_name: error.fault,
            value,
        }
    }
}

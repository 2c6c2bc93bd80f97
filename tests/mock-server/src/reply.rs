//! Answers in the service's own shapes.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// What a handler gives back: an answer, or an error that is one already.
pub(crate) type Outcome = Result<Response, Fail>;

/// An error answer of the service.
#[derive(Clone, Debug)]
pub(crate) struct Fail {
    status: u16,
    code: u32,
    message: String,
}

impl Fail {
    /// 400 with the service's usual opening words.
    pub(crate) fn invalid(what: impl AsRef<str>) -> Self {
        Self { status: 400, code: 10400, message: format!("Invalid request: {}", what.as_ref()) }
    }

    /// 404.
    pub(crate) fn missing(what: impl Into<String>) -> Self {
        Self { status: 404, code: 10404, message: what.into() }
    }

    /// 403.
    pub(crate) fn forbidden(what: impl Into<String>) -> Self {
        Self { status: 403, code: 10403, message: what.into() }
    }

    /// 429, whose code is the one of 400.
    pub(crate) fn busy(what: impl Into<String>) -> Self {
        Self { status: 429, code: 10400, message: what.into() }
    }
}

impl IntoResponse for Fail {
    fn into_response(self) -> Response {
        json(self.status, &json!({"code": self.code, "http_code": self.status, "message": self.message}))
    }
}

/// A JSON answer.
pub(crate) fn json(status: u16, value: &Value) -> Response {
    bytes(status, "application/json", value.to_string().into_bytes())
}

/// An answer of bytes.
pub(crate) fn bytes(status: u16, kind: &'static str, body: Vec<u8>) -> Response {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

/// Sets a header whose value is known to be fit for one; anything else is left out.
pub(crate) fn set(answer: &mut Response, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

/// A header's text.
pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}

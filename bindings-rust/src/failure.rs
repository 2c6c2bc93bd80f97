//! Faults and errors that the driver finds itself.

use std::io;

use reqwest::header::{CONTENT_ENCODING, HeaderValue};
use truora::{Error, ErrorCode, Fault, FaultKind, Sent};

use crate::body::is_endless;

/// The error for a file that cannot be written. The path stays out of it: it may hold personal data.
pub(crate) fn unwritten(operation: &'static str, error: &io::Error, sent: Sent) -> Box<Error> {
    let message = format!("the file cannot be written: {}", error.kind());
    let mut error = Error::new(ErrorCode::BadTarget, operation, message);
    error.sent = sent;
    error
}

/// The fault of a body that ended early, after `got` bytes.
pub(crate) fn cut_off(got: u64) -> Fault {
    Fault { got, ..Fault::new(FaultKind::Truncated, Sent::Yes) }
}

/// Refuses a file of which a truncation could not be detected, or whose bytes are compressed.
pub(crate) fn whole_file(response: &reqwest::Response, operation: &'static str) -> Result<(), Box<Error>> {
    let refused = |code, message| {
        let mut error = *Error::new(code, operation, message);
        (error.sent, error.status) = (Sent::Yes, Some(response.status().as_u16()));
        Err(Box::new(error))
    };
    let coding = response.headers().get(CONTENT_ENCODING).map(HeaderValue::as_bytes).unwrap_or_default();
    if !cfg!(target_arch = "wasm32") && !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity") {
        let message = "the file was sent compressed although the request refused that; fetch the link with a client that \
                       decompresses it";
        return refused(ErrorCode::BadEncoding, message);
    }
    if is_endless(response) {
        let message = "the file's host announces no length and closes the connection at the end, so a truncated file \
                       cannot be detected; request a new link";
        return refused(ErrorCode::Truncated, message);
    }
    Ok(())
}

/// The fault behind an error of reqwest. The error's text is dropped: it holds the URL.
pub(crate) fn lost(error: &reqwest::Error) -> Fault {
    #[cfg(not(target_arch = "wasm32"))]
    let connect = error.is_connect();
    // A browser does not report how far a request got.
    #[cfg(target_arch = "wasm32")]
    let connect = false;
    let kind = match (error.is_timeout(), connect) {
        (true, _) => FaultKind::Timeout,
        (false, true) => FaultKind::Connect,
        (false, false) => FaultKind::Reset,
    };
    let sent = if connect || error.is_builder() { Sent::No } else { Sent::Maybe };
    Fault { name: "reqwest::Error".to_owned(), ..Fault::new(kind, sent) }
}

//! Reads bodies for the machine: answers, refusals, and the sentences that go with what cannot be read.

pub(crate) mod echo;
pub(crate) mod redact;

use alloc::format;
use alloc::string::{String, ToString};

use crate::error::{Error, ErrorCode, FaultKind, Hidden, Sent};
use crate::issue::{Code, Issue};
use crate::json;
use crate::json::reader::{self, Broken, Habits, Report};
use crate::json::sink::{Sink, Watch};
use crate::options::Strict;
use crate::schema::Type;
use crate::util::number;
use crate::util::text::find;
use crate::value::{Value, write_num};

/// What the gateway says where it knows no such host, method or path.
const NO_ROUTE: &str = "Missing Authentication Token";

/// Message of the error for an answer that has issues, under `strict`.
pub const MISMATCH: &str = "the answer does not fit its record, and `strict` is on";

/// Most bytes of a body that counts as empty.
pub(crate) const MOST_BLANK: usize = 64 * 1024;

/// What one answer held.
pub(crate) struct Read {
    pub(crate) report: Report,
    /// The text at the watched path.
    pub(crate) watched: Option<String>,
    /// The body had no bytes.
    pub(crate) empty: bool,
}

/// Reads a success body in one pass: issues, the member that the machine needs, and the host's objects together.
pub(crate) fn read(
    bytes: &[u8],
    ty: &Type,
    strict: Strict,
    habits: &Habits,
    watch: &'static [&'static str],
    done: &'static [&'static str],
    sink: &mut dyn Sink,
) -> Result<Read, Broken> {
    let body = bytes.trim_ascii();
    let is_empty = body.is_empty() || (body == b"null" && !matches!(ty, Type::Json));
    // Many blanks may be all that was read of a longer body.
    if is_empty && bytes.len() <= MOST_BLANK {
        nothing(ty, sink);
        let mut report = Report::default();
        report.issues.push(Issue::new("", Code::Required, "the answer has an empty body, or null"));
        return Ok(Read { report, watched: None, empty: true });
    }
    let closed = strict == Strict::Closed;
    if watch.is_empty() {
        let report = reader::read_again(bytes, ty, closed, habits, sink)?;
        return Ok(Read { report, watched: None, empty: false });
    }
    let mut watching = Watch::new(sink, watch, done);
    let report = reader::read_again(bytes, ty, closed, habits, &mut watching)?;
    Ok(Read { report, watched: watching.found, empty: false })
}

/// An answer without members: the host gets its empty object.
pub(crate) fn nothing(ty: &Type, sink: &mut dyn Sink) {
    match ty {
        Type::OneOf([first, ..]) => nothing(first, sink),
        Type::Record(record) => {
            sink.record(record);
            sink.end_record();
        }
        Type::List(_) => {
            sink.list();
            sink.end_list();
        }
        Type::Map(_) => {
            sink.map();
            sink.end_map();
        }
        _ => sink.null(),
    }
}

/// Code and sentence for a success body that cannot be read.
pub(crate) fn broken_text(broken: Broken) -> (ErrorCode, String) {
    match broken {
        Broken::NotJson(at) => (
            ErrorCode::NotJson,
            format!(
                "the service reported success, but its body is not valid JSON (byte {})",
                number::text(at as u64)
            ),
        ),
        Broken::TooDeep => (ErrorCode::TooDeep, "the answer is nested deeper than 128 levels".to_string()),
        Broken::TooLarge => (ErrorCode::TooLarge, "the answer is larger than 32 MiB".to_string()),
    }
}

/// The sentence for a lost request or answer.
pub(crate) fn fault_text(kind: FaultKind, sent: Sent) -> String {
    let what = match kind {
        FaultKind::Dns => "the host's name could not be resolved",
        FaultKind::Connect => "no connection could be made",
        FaultKind::Tls => {
            "no trusted connection could be made; check the certificates of this machine or proxy"
        }
        FaultKind::Timeout => "the service did not answer in time",
        FaultKind::Reset => "the connection broke",
        FaultKind::Truncated => "the answer ended before its promised length",
        FaultKind::Other => "the request could not be completed",
    };
    let then = match sent {
        Sent::No => "nothing was sent, so it is safe to try again",
        Sent::Maybe => "the service may have processed it: check before you send it again",
        Sent::Yes => "the service had received it: check before you send it again",
    };
    format!("{what}; {then}")
}

/// Whether a file's host says by this that the link is refused. Links live for minutes.
pub(crate) const fn refuses_link(status: u16) -> bool {
    matches!(status, 400 | 401 | 403 | 404 | 410)
}

/// Fills in what the service says about its refusal. The status decides; the body's own codes contradict it at times.
/// `hide` takes out of its sentence what the call had sent.
pub(crate) fn refusal(
    error: &mut Error,
    status: u16,
    bytes: &[u8],
    away: bool,
    hide: impl FnOnce(&str) -> String,
) {
    let body = json::parse(bytes).unwrap_or_default();
    let text = |name: &str| body.get(name).and_then(Value::as_text);
    error.api_code = match body.get("code") {
        Some(Value::Num(n)) => {
            let mut code = String::new();
            write_num(&mut code, *n);
            Some(code)
        }
        Some(Value::Text(code)) => Some(code.to_string()),
        _ => None,
    };
    error.code = match text("message") {
        Some(message) if status == 403 && find(message, NO_ROUTE).is_some() => ErrorCode::WrongHost,
        _ => ErrorCode::of_status(status),
    };
    let said = match (text("message"), text("hint")) {
        (Some(message), Some(hint)) => Some(format!("{message} ({hint})")),
        (message, hint) => message.or(hint).map(ToString::to_string),
    };
    let way_out = match error.code {
        _ if away && refuses_link(status) => {
            "the file's host refused the link: links expire in minutes, so request a new one"
        }
        ErrorCode::WrongHost => {
            "the gateway does not know this host, method or path: check `base_urls`; the key is not the cause"
        }
        ErrorCode::Unauthorized => "check the API key: it is missing, wrong or expired",
        ErrorCode::Forbidden => "the key lacks permission, or it has expired",
        ErrorCode::NotFound => "it does not exist, or the key's client cannot see it",
        ErrorCode::RateLimited => "slow down, or wait as long as the service asks",
        ErrorCode::Server => "the service failed; it may have processed the request",
        _ => "",
    };
    error.message = match &said {
        Some(said) => {
            format!("the service answered {}: {}", number::text(status.into()), redact::mask(&hide(said)))
        }
        None => format!("the service answered {}", number::text(status.into())),
    };
    if !way_out.is_empty() {
        error.message.push_str("; ");
        error.message.push_str(way_out);
    }
    error.api_message = said.map(Hidden);
    if !bytes.is_empty() {
        error.body = Some(Hidden(bytes.to_vec()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::sink::Nobody;
    use std::vec;

    fn told(status: u16, away: bool) -> String {
        let mut error = Error::new(ErrorCode::BadRequest, "checks.pdf", "");
        refusal(&mut error, status, b"<html>", away, |said| said.into());
        error.message
    }

    #[test]
    fn many_blanks_are_no_empty_answer() {
        let judged = |body: &[u8]| {
            read(body, &crate::schema::TEXT, Strict::Off, &Habits::default(), &[], &[], &mut Nobody)
                .map(|read| (read.empty, read.report.issues.len()))
        };
        for few in [b"".to_vec(), b"\r\n".to_vec(), b" null ".to_vec(), vec![b' '; MOST_BLANK]] {
            assert_eq!(judged(&few), Ok((true, 1)));
        }
        assert_eq!(judged(&vec![b' '; MOST_BLANK + 1]), Err(Broken::NotJson(MOST_BLANK + 1)));
        assert_eq!(judged(&vec![b'\n'; reader::MAX_BYTES + 1]), Err(Broken::TooLarge));
    }

    #[test]
    fn a_link_is_refused_by_what_refuses_and_not_by_what_breaks() {
        for status in [400, 401, 403, 404, 410] {
            assert!(told(status, true).contains("request a new one"), "{status}");
            assert!(!told(status, false).contains("link"), "{status}");
        }
        for status in [204, 304, 409, 429, 500, 503] {
            assert_eq!(told(status, true), told(status, false));
        }
    }
}

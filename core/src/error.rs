//! The one taxonomy of failures: what went wrong, whether the request may have been sent, and the way out.

#[cfg(feature = "docs")]
pub(crate) mod class;
mod code;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use crate::issue::Issue;
use crate::util::number;

pub use code::ErrorCode;

/// What sort of failure it is. The list is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The client is set up wrong: a missing key, a bad option.
    Config,
    /// The parameters are wrong; nothing was sent.
    Invalid,
    /// The service answered with an error.
    Api,
    /// The service reported success, with a body that cannot be read.
    Decode,
    /// The request or the answer was lost on the way.
    Transport,
    /// A redirect that may not be followed.
    Redirect,
    /// The job that was waited for broke at the service.
    Failed,
    /// The time given ran out.
    Deadline,
    /// The host broke the dialogue's rules.
    Misuse,
}

impl Kind {
    /// The word.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Invalid => "invalid",
            Self::Api => "api",
            Self::Decode => "decode",
            Self::Transport => "transport",
            Self::Redirect => "redirect",
            Self::Failed => "failed",
            Self::Deadline => "deadline",
            Self::Misuse => "misuse",
        }
    }
}

/// Whether the service may have received and processed the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sent {
    /// Surely not: repeating it by hand is safe.
    #[default]
    No,
    /// Perhaps processed: check before you repeat a call that is billed.
    Maybe,
    /// It has: an answer came.
    Yes,
}

impl Sent {
    /// The word.
    pub const fn text(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Maybe => "maybe",
            Self::Yes => "yes",
        }
    }

    /// From the word; anything else is `Maybe`, the careful reading.
    pub fn parse(word: &str) -> Self {
        match word {
            "no" => Self::No,
            "yes" => Self::Yes,
            _ => Self::Maybe,
        }
    }
}

/// What broke between the host and the service. The list is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The name could not be resolved.
    Dns,
    /// No connection.
    Connect,
    /// No trusted connection.
    Tls,
    /// It took too long.
    Timeout,
    /// The connection broke.
    Reset,
    /// The body ended before its promised length.
    Truncated,
    /// Anything else.
    Other,
}

impl FaultKind {
    /// The word; it is also the error's code.
    pub const fn text(self) -> &'static str {
        ErrorCode::of_fault(self).text()
    }

    /// From the word.
    pub fn parse(word: &str) -> Self {
        match word {
            "dns" => Self::Dns,
            "connect" => Self::Connect,
            "tls" => Self::Tls,
            "timeout" => Self::Timeout,
            "reset" => Self::Reset,
            "truncated" => Self::Truncated,
            _ => Self::Other,
        }
    }
}

/// What a transport reports instead of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What broke.
    pub kind: FaultKind,
    /// Whether the request may have left.
    pub sent: Sent,
    /// Bytes of the open answer that were delivered before.
    pub got: u64,
    /// Class name of the host's own error. Never its text, which may hold a link.
    pub name: String,
}

impl Fault {
    /// A fault without details.
    pub const fn new(kind: FaultKind, sent: Sent) -> Self {
        Self { kind, sent, got: 0, name: String::new() }
    }
}

/// One failure of one call. `Display` holds no key, link or parameter, and hides what the service echoes of the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {
    /// What sort of failure.
    pub kind: Kind,
    /// Our stable word for it: `not_found`, `timeout`, `wrong_host`.
    pub code: ErrorCode,
    /// The service's own code, as text.
    pub api_code: Option<String>,
    /// HTTP status, if an answer came.
    pub status: Option<u16>,
    /// The operation that failed.
    pub operation: &'static str,
    /// Whether any attempt may have reached the service.
    pub sent: Sent,
    /// The service's id of the request, if it gave one.
    pub request_id: Option<String>,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
    /// Requests sent, repetitions included.
    pub attempts: u32,
    /// What is wrong with the parameters, or with the answer under `strict`.
    pub issues: Vec<Issue>,
    /// What is only advised against.
    pub warnings: Vec<Issue>,
    /// What happened and what to do, in one or two sentences.
    pub message: String,
    /// The service's message as it came. May hold personal data.
    pub api_message: Option<Hidden<String>>,
    /// The service's body as it came. May hold personal data.
    pub body: Option<Hidden<Vec<u8>>>,
    /// Class name of the host's own error behind a transport failure.
    pub fault: Option<String>,
}

/// Data of the service that `Debug` must not show.
#[derive(Clone, PartialEq, Eq)]
pub struct Hidden<T>(pub T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

impl Error {
    /// A failure of `operation`, nothing sent yet.
    pub fn new(code: ErrorCode, operation: &'static str, message: impl Into<String>) -> Box<Self> {
        Box::new(Self {
            kind: code.kind(),
            code,
            api_code: None,
            status: None,
            operation,
            sent: Sent::No,
            request_id: None,
            retry_after: None,
            attempts: 0,
            issues: Vec::new(),
            warnings: Vec::new(),
            message: message.into(),
            api_message: None,
            body: None,
            fault: None,
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = if self.operation.is_empty() { "truora" } else { self.operation };
        write!(f, "{operation}: {}", self.message)?;
        for issue in self.issues.iter().take(5) {
            write!(f, "; {issue}")?;
        }
        if self.issues.len() > 5 {
            write!(f, "; and {} more", number::text(self.issues.len() as u64 - 5))?;
        }
        write!(f, " [{}/{}", self.kind.text(), self.code.text())?;
        if let Some(status) = self.status {
            write!(f, ", status {}", number::text(status.into()))?;
        }
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        write!(f, ", sent: {}]", self.sent.text())
    }
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn text_names_operation_code_and_whether_it_was_sent() {
        let mut error = Error::new(ErrorCode::Reset, "checks.create", "the connection broke");
        error.sent = Sent::Maybe;
        assert_eq!(error.to_string(), "checks.create: the connection broke [transport/reset, sent: maybe]");
    }
}

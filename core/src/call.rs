//! The types of the dialogue: events that a host passes to a [`Call`](machine::Call), actions, and a call's parts.

pub(crate) mod head;
pub(crate) mod machine;
pub mod page;
pub(crate) mod retry;
pub(crate) mod target;
pub(crate) mod wait;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

pub use self::target::Target;
use crate::error::{Error, Fault, Sent};
use crate::issue::Issue;
use crate::json::reader::Rename;
use crate::request::Request;

/// What happened, as the host reports it.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// Begin.
    Start,
    /// The head of the answer to the request just sent.
    Head {
        /// HTTP status.
        status: u16,
        /// At least the headers named in [`HEADERS`](crate::call::head::HEADERS).
        headers: &'a [(&'a str, &'a str)],
    },
    /// The whole body that [`Action::Collect`] asked for, or its first `limit + 1` bytes.
    Body(&'a [u8]),
    /// The file now has this many bytes.
    Sunk {
        /// Bytes in the file, from its beginning.
        bytes: u64,
    },
    /// The user takes the open answer as a stream.
    Taken,
    /// The request or the answer was lost.
    Fault(Fault),
    /// The pause is over.
    Elapsed,
}

/// What the host is asked to do. Times are absolute, on the host's clock.
#[derive(Clone, Debug)]
#[must_use]
pub enum Action {
    /// Send this with redirects off. Answer `Head`, or `Fault(Timeout)` at `request.by`.
    Send(Request),
    /// Read the open answer's body, stopping after `limit + 1` bytes. Answer `Body` or `Fault`.
    Collect {
        /// Most bytes that are read.
        limit: usize,
        /// When it must be there.
        by: Duration,
    },
    /// Write the open answer's body to the sink from offset `at`, cutting it there first. Answer `Sunk`, or `Fault`
    /// with the bytes `got` of this answer; or `Taken` where the user wants the stream itself.
    Stream {
        /// Offset of the first byte.
        at: u64,
        /// Bytes promised. Fewer are a `Fault(Truncated)`.
        left: Option<u64>,
        /// When it must be there.
        by: Duration,
    },
    /// Sleep. Answer `Elapsed`.
    Wait {
        /// Until when.
        until: Duration,
        /// The body just given was a valid answer of a job that goes on: show it to `on_poll`.
        poll: bool,
    },
    /// The end.
    Done(Result<Output, Box<Error>>),
}

/// What a call came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// Where the result is.
    pub what: What,
    /// About the conversation.
    pub meta: Meta,
    /// Where the answer differs from the facts. Advice, unless `strict`.
    pub issues: Vec<Issue>,
    /// What the rules advise against, and `already_gone`.
    pub warnings: Vec<Issue>,
    /// Cursor of the next page.
    pub next: Option<String>,
    /// Members to rename, where the host parses the body itself.
    pub renames: Vec<Rename>,
}

/// Where the result of a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// There is none.
    Nothing,
    /// In the body just given, and in the sink.
    Body,
    /// In the open answer, which the user reads.
    Stream,
    /// In the file that was written.
    File {
        /// Its size.
        bytes: u64,
    },
}

impl What {
    /// The word for hosts.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Body => "body",
            Self::Stream => "stream",
            Self::File { .. } => "file",
        }
    }

    /// Bytes of the file that was written; 0 without a file.
    pub const fn bytes(self) -> u64 {
        match self {
            Self::File { bytes } => bytes,
            _ => 0,
        }
    }
}

/// About a conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// HTTP status of the last answer.
    pub status: u16,
    /// Requests sent.
    pub attempts: u32,
    /// The service's id of the last request.
    pub request_id: Option<String>,
    /// Whether any request may have reached the service.
    pub sent: Sent,
}

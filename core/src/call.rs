//! The dialogue's words: what a host tells a [`Call`], what it is asked to do, and what a call is made of.

pub mod head;
pub(crate) mod machine;
pub mod page;
pub mod retry;
pub mod wait;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

pub use crate::call::machine::Call;
use crate::error::{Error, Fault, Kind, Sent};
use crate::issue::Issue;
use crate::json::reader::{Habits, Rename};
use crate::request::Request;
use crate::request::address::Address;
use crate::request::route::Override;
use crate::schema::Host;
use crate::value::Value;

/// What happened, told by the host.
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

    /// Bytes of the file that was written; 0 where there is none.
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

/// How a call ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// With the first answer; with the file, for an operation that gives one.
    #[default]
    Call,
    /// When the job has ended. For operations that say how to tell.
    Wait,
}

/// What answers are held to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strict {
    /// Differences are reported as issues.
    #[default]
    Off,
    /// A wrong type or a missing member is an error.
    Types,
    /// So are unknown members and unknown words. For tests.
    Closed,
}

/// What all calls of a client share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    bases: [String; 5],
    pub(crate) overrides: Vec<Override>,
    pub(crate) habits: Habits,
    /// What answers are held to, unless a call says otherwise.
    pub strict: Strict,
    /// Whether the host can see a redirect. Browsers cannot.
    pub reads_redirects: bool,
    /// Whether the host follows redirects by itself, and cannot be told not to: then the key would go along.
    pub follows: bool,
    /// Sends authorised requests even so. For a service of your own that surely does not redirect.
    pub allow_followed_redirects: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            bases: Host::ALL.map(|h| h.base().into()),
            overrides: Vec::new(),
            habits: Habits::default(),
            strict: Strict::Off,
            reads_redirects: true,
            follows: false,
            allow_followed_redirects: false,
        }
    }
}

impl Config {
    /// Sets the base URL of a host: an address by the one grammar, without query and fragment.
    pub fn set_base(&mut self, host: Host, base: &str) -> Result<(), Box<Error>> {
        let fits = Address::parse(base).is_some() && !base.contains(['?', '#']);
        if !fits {
            let message = format!(
                "the base URL for `{}` must be https://host[:port][/path], or http:// to this machine",
                host.name()
            );
            return Err(Error::new(Kind::Config, "bad_address", "", message));
        }
        if let Some(slot) = self.bases.get_mut(host as usize) {
            *slot = base.into();
        }
        Ok(())
    }

    /// Says of operations where and how they are called: an object of ids, each with `method`, `host`, `path` and
    /// `encoding`, whichever differ.
    pub fn set_overrides(&mut self, overrides: &Value<'_>) -> Result<(), Box<Error>> {
        self.overrides = crate::request::route::read(overrides)?;
        Ok(())
    }

    /// The base URL of a host.
    pub fn base(&self, host: Host) -> &str {
        self.bases.get(host as usize).map_or("", String::as_str)
    }

    /// A base on this machine over plain http, if there is one: then links may be so too.
    pub(crate) fn local_base(&self) -> Option<&str> {
        let local = |base: &&String| Address::parse(base).is_some_and(|a| !a.secure && a.is_loopback());
        self.bases.iter().find(local).map(String::as_str)
    }
}

/// What one call may set.
#[derive(Clone, PartialEq)]
pub struct Options {
    /// From the start to the end, everything included. 60 s for a call, 300 s for a file, 900 s for a wait.
    pub timeout: Option<Duration>,
    /// For one request up to the end of its answer. 30 s.
    pub attempt_timeout: Duration,
    /// Repetitions after passing trouble. 3.
    pub max_retries: u32,
    /// What the answer is held to.
    pub strict: Option<Strict>,
    /// Rules over several fields are errors; off, they are warnings.
    pub preflight: bool,
    /// Answers that the caller already holds, for the rules that need one: `{"outbound": {…}, "spec": {…}}`.
    pub given: Value<'static>,
    /// The host's civil day, `YYYY-MM-DD`, for rules about the end of something. Without it they are not asked.
    pub today: Option<String>,
    /// Members that go along in the body, or in the query of a GET, unvalidated. A name of a parameter that is
    /// given, or a part of one, is refused.
    pub extra: Value<'static>,
    /// For asking what is wrong without sending: only of these parameters, as a form asks for the field just left.
    pub only: Vec<String>,
    /// Dice for the pauses.
    pub seed: u64,
    /// Cursor of the page, instead of the parameter.
    pub cursor: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            timeout: None,
            attempt_timeout: Duration::from_secs(30),
            max_retries: 3,
            strict: None,
            preflight: true,
            given: Value::Null,
            today: None,
            only: Vec::new(),
            extra: Value::Null,
            seed: 0,
            cursor: None,
        }
    }
}

impl core::fmt::Debug for Options {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // An answer that the caller holds is personal data.
        let mut options = f.debug_struct("Options");
        options.field("timeout", &self.timeout).field("attempt_timeout", &self.attempt_timeout);
        options.field("max_retries", &self.max_retries).field("strict", &self.strict);
        options.field("preflight", &self.preflight).field("today", &self.today);
        options.finish_non_exhaustive()
    }
}

/// Seconds, to the nanosecond; not negative. The library's way refuses what is too long, and is a small float library.
pub(crate) fn span(seconds: f64) -> Duration {
    let whole = seconds as u64;
    let nanos = ((seconds - whole as f64) * 1e9 + 0.5) as u64;
    Duration::from_secs(whole).saturating_add(Duration::from_nanos(nanos))
}

/// A duration from a host's double of seconds. `None` where it is no time: negative, or not a number.
pub fn seconds(value: f64) -> Option<Duration> {
    if value.is_nan() || value < 0.0 {
        return None;
    }
    // A year is "for ever" to a call, and keeps every sum within bounds.
    Some(span(value.min(31_536_000.0)))
}

/// A moment of a host's clock from its double of seconds. `None` where it is not a number: the last moment stands.
pub fn moment(value: f64) -> Option<Duration> {
    if value.is_nan() {
        return None;
    }
    Some(span(value.clamp(0.0, 1e12)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Value;
    use crate::catalogue;

    #[test]
    fn a_client_that_follows_redirects_gets_no_key() {
        let config = Config { follows: true, reads_redirects: false, ..Config::default() };
        let begin = |config: &Config, id: &str| {
            let op = catalogue::find(id).unwrap();
            let id = op.takes.iter().find(|f| f.place == crate::schema::Place::Path).unwrap().name;
            let params = Value::object([(id, Value::from("X1"))]);
            Call::new(config, op, Mode::Call, &params, &Options::default()).map(|_| ()).map_err(|e| e.code)
        };
        assert_eq!(begin(&config, "checks.get"), Err("redirects_followed"));
        let allowed = Config { allow_followed_redirects: true, ..config };
        assert_eq!(begin(&allowed, "checks.get"), Ok(()));
        // A file comes through a redirect for sure: there is nothing to allow.
        assert_eq!(begin(&allowed, "processes.pdf"), Err("redirects_hidden"));
    }

    #[test]
    fn times_of_hosts_never_panic() {
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 1e300, f64::MIN_POSITIVE] {
            let _ = (seconds(odd), moment(odd));
        }
        assert_eq!((seconds(f64::NAN), seconds(-0.5), moment(f64::NAN)), (None, None, None));
        assert_eq!(moment(-5.0), Some(Duration::ZERO));
        assert!(seconds(f64::INFINITY).is_some());
    }

    #[test]
    fn bases_are_addresses_without_query() {
        let mut config = Config::default();
        for bad in [
            "",
            "api.test",
            "http://api.test",
            "https://api.test?x",
            "https://u@api.test",
            "https://api.test#x",
        ] {
            assert!(config.set_base(Host::Checks, bad).is_err(), "{bad}");
        }
        config.set_base(Host::Checks, "http://127.0.0.1:8080/proxy/").unwrap();
        assert_eq!(config.base(Host::Checks), "http://127.0.0.1:8080/proxy/");
        assert!(config.base(Host::Identity).starts_with("https://"));
    }
}

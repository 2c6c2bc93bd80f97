//! What a client and a call may set.

mod kind;
mod table;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::kind::{Kind as OptionKind, Locale};
pub use self::table::Options;
#[cfg(feature = "docs")]
pub use self::table::{OPTIONS, OptionRow};
use crate::error::{Error, ErrorCode};
use crate::json::reader::Habits;
use crate::request::address::Address;
use crate::request::route::Override;
use crate::schema::Host;
use crate::value::Value;

/// How a call ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// With the first answer; with the file, for an operation that gives one.
    #[default]
    Call,
    /// When the job has ended. For operations that say how to tell.
    Wait,
}

/// How many seconds a call may take in all where its `timeout` is not set, by the hosts' words for how it is used.
#[cfg(feature = "docs")]
pub const DEFAULT_SECONDS: [(&str, u64); 5] = [
    ("call", Mode::Call.seconds(false)),
    ("request", Mode::Call.seconds(false)),
    ("file", Mode::Call.seconds(true)),
    ("upload", Mode::Call.seconds(true)),
    ("wait", Mode::Wait.seconds(false)),
];

impl Mode {
    /// How long a call may take in all where its `timeout` is not set.
    pub(crate) const fn seconds(self, gives_or_takes_a_file: bool) -> u64 {
        match self {
            Self::Wait => 900,
            Self::Call if gives_or_takes_a_file => 300,
            Self::Call => 60,
        }
    }
}

/// How strictly answers are compared with their records.
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
    /// In the order of the hosts.
    bases: Vec<String>,
    pub(crate) overrides: Vec<Override>,
    pub(crate) habits: Habits,
    /// How strictly answers are compared with their records, unless a call says otherwise.
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
            bases: Host::ALL.iter().map(|host| host.base().into()).collect(),
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
            return Err(Error::new(ErrorCode::BadAddress, "", message));
        }
        if let Some(slot) = self.bases.get_mut(host as usize) {
            *slot = base.into();
        }
        Ok(())
    }

    /// Sets how strictly answers are compared with their records, from an option's value.
    pub fn set_strict(&mut self, value: Value<'static>) -> Result<(), Box<Error>> {
        let mut options = Options::default();
        options.set("strict", value).map_err(|message| Error::new(ErrorCode::BadOption, "", message))?;
        self.strict = options.strict.unwrap_or_default();
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

#[cfg(test)]
mod tests {
    use super::*;

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

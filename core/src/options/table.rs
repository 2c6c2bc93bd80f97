//! The options of a call: one list, from which the struct, its reading, the types of every language and the tables of the
//! documents are made.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use super::Strict;
use super::kind::{Kind, Locale, Setting};
use crate::value::Value;

/// Declares the options. A row: name, type, default, kind, default in words, documentation. The printer converts the last
/// two for a language: names of options, `true` and `false`, and times such as "30 s".
macro_rules! options {
    ($($name:ident: $type:ty = $default:expr, $kind:ident, $shown:literal, $doc:literal;)*) => {
        /// What one call may set.
        #[derive(Clone, PartialEq)]
        pub struct Options {
            $(#[doc = $doc] pub $name: $type,)*
            /// Cursor of the page, instead of the parameter.
            pub cursor: Option<String>,
        }

        impl Default for Options {
            fn default() -> Self {
                Self { $($name: $default,)* cursor: None }
            }
        }

        impl Options {
            /// Sets the option of this name, or says what is wrong with it. A host leaves out what was not given.
            pub fn set(&mut self, name: &str, value: Value<'static>) -> Result<(), String> {
                let kind = match name {
                    $(stringify!($name) => {
                        if let Some(value) = <$type>::read(value) {
                            self.$name = value;
                            return Ok(());
                        }
                        Kind::$kind
                    })*
                    _ => return Err(format!("unknown option `{name}`")),
                };
                Err(format!("`{name}` must be {}", kind.needed()))
            }
        }

        /// All options that the core reads, in the order in which they are printed.
        #[cfg(feature = "docs")]
        pub const OPTIONS: &[OptionRow] =
            &[$(OptionRow { name: stringify!($name), kind: Kind::$kind, default: $shown, doc: $doc },)*];
    };
}

/// An option, for the printer.
#[cfg(feature = "docs")]
#[derive(Clone, Copy, Debug)]
pub struct OptionRow {
    /// Its name in Python, Rust and replays.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Its default in words; empty for none.
    pub default: &'static str,
    /// What it does.
    pub doc: &'static str,
}

options! {
    timeout: Option<Duration> = None, Time, "60 s; file 300 s; wait 900 s",
        "Limit of the whole call: attempts, pauses and reading the body. That of a client is for plain calls and `request`; waits and files have their own.";
    attempt_timeout: Duration = Duration::from_secs(30), Time, "30 s",
        "Limit of one attempt. The bytes of a file may take until `timeout`.";
    max_retries: u32 = 3, Count, "3",
        "How often a failed attempt is retried, where a retry is safe.";
    strict: Option<Strict> = None, Strict, "`false`",
        "`true`: an answer that does not fit its record is a `DecodeError`. `\"closed\"`: unknown members and words are one too, for tests.";
    preflight: bool = true, Flag, "`true`",
        "`false`: rules over several parameters only warn, and words that are missing in lists which Truora extends are sent.";
    given: Value<'static> = Value::Null, Members, "",
        "Answers that you hold already, for rules that need one: the stored `outbound`; the `spec` of `rules.variables_spec`. Without them these rules are skipped. Another name is an issue.";
    today: Option<String> = None, Day, "this machine's day",
        "Day that rules about days count from, such as `2026-01-31`.";
    extra: Value<'static> = Value::Null, Members, "",
        "Members that are added to the body, or to the query of a GET, as they are, for what is not documented. The name of a given parameter is an issue.";
    only: Vec<String> = Vec::new(), Names, "all",
        "Names of the parameters to judge, as a form does for the field just left. Only for `validate`.";
    locale: Locale = Locale::En, Locale, "`\"en\"`",
        "Language of messages. There is no other yet.";
    seed: u64 = 0, Seed, "random",
        "Whole number below 2 ** 53 that decides the random part of pauses; for tests.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_set_or_refused_by_name() {
        let mut all = Options::default();
        all.set("timeout", Value::Num(1.5005)).unwrap();
        all.set("max_retries", Value::Num(0.0)).unwrap();
        all.set("strict", Value::from("closed")).unwrap();
        all.set("seed", Value::Num(9_007_199_254_740_991.0)).unwrap();
        assert_eq!(all.timeout, Some(Duration::from_micros(1_500_500)));
        assert_eq!((all.max_retries, all.strict, all.seed), (0, Some(Strict::Closed), (1 << 53) - 1));
        for (name, value, message) in [
            ("timeout", Value::Num(-1.0), "`timeout` must be a number of seconds, 0 or more"),
            (
                "attempt_timeout",
                Value::Num(f64::NAN),
                "`attempt_timeout` must be a number of seconds, 0 or more",
            ),
            (
                "max_retries",
                Value::Num(1.5),
                "`max_retries` must be a whole number, 0 or more, below 2 ** 32",
            ),
            (
                "seed",
                Value::Num(9_007_199_254_740_992.0),
                "`seed` must be a whole number, 0 or more, below 2 ** 53",
            ),
            ("preflight", Value::Num(1.0), "`preflight` must be true or false"),
            ("today", Value::from("2026-02-30"), "`today` must be an existing day, written YYYY-MM-DD"),
            (
                "locale",
                Value::from("es"),
                "`locale` must be \"en\": messages in other languages are not built yet",
            ),
            ("retries", Value::Num(3.0), "unknown option `retries`"),
            ("cursor", Value::from("x"), "unknown option `cursor`"),
        ] {
            let before = all.clone();
            assert_eq!(all.set(name, value).unwrap_err(), message);
            assert!(all == before, "{name} was changed");
        }
    }
}

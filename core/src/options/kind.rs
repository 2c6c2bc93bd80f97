//! The kinds of options: what each takes, and how a value becomes a setting.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use super::Strict;
use crate::util::date::is_date;
use crate::util::time::seconds;
use crate::value::{MAX_INT, Value, is_whole};

/// What an option takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A time in seconds; JavaScript's callers write milliseconds.
    Time,
    /// A count.
    Count,
    /// A number for the random part of pauses.
    Seed,
    /// A switch.
    Flag,
    /// Off, on, or the word `closed`.
    Strict,
    /// An object of members.
    Members,
    /// A day.
    Day,
    /// A list of names.
    Names,
    /// A language.
    Locale,
}

impl Kind {
    /// What a value must be, to complete "must be …".
    pub const fn needed(self) -> &'static str {
        match self {
            Self::Time => "a number of seconds, 0 or more",
            Self::Count => "a whole number, 0 or more, below 2 ** 32",
            Self::Seed => "a whole number, 0 or more, below 2 ** 53",
            Self::Flag => "true or false",
            Self::Strict => "false, true or \"closed\"",
            Self::Members => "an object",
            Self::Day => "an existing day, written YYYY-MM-DD",
            Self::Names => "a list of parameters",
            Self::Locale => "\"en\": messages in other languages are not built yet",
        }
    }
}

/// Language of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Locale {
    /// English, the only one so far.
    #[default]
    En,
}

/// What an option's value becomes in [`Options`](super::Options).
pub(super) trait Setting: Sized {
    /// The setting, if the value fits.
    fn read(value: Value<'static>) -> Option<Self>;
}

impl Setting for Duration {
    fn read(value: Value<'static>) -> Option<Self> {
        seconds(value.as_num()?)
    }
}

impl Setting for u32 {
    fn read(value: Value<'static>) -> Option<Self> {
        whole(&value, f64::from(Self::MAX)).map(|count| count as Self)
    }
}

impl Setting for u64 {
    fn read(value: Value<'static>) -> Option<Self> {
        whole(&value, MAX_INT).map(|count| count as Self)
    }
}

fn whole(value: &Value<'_>, most: f64) -> Option<f64> {
    value.as_num().filter(|n| (0.0..=most).contains(n) && is_whole(*n))
}

impl Setting for bool {
    fn read(value: Value<'static>) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(flag),
            _ => None,
        }
    }
}

impl Setting for Strict {
    fn read(value: Value<'static>) -> Option<Self> {
        match value {
            Value::Bool(true) => Some(Self::Types),
            Value::Bool(false) => Some(Self::Off),
            Value::Text(word) if word == "closed" => Some(Self::Closed),
            _ => None,
        }
    }
}

/// Members are checked where they are used: `given` and `extra` report issues by path.
impl Setting for Value<'static> {
    fn read(value: Value<'static>) -> Option<Self> {
        Some(value)
    }
}

/// A day.
impl Setting for String {
    fn read(value: Value<'static>) -> Option<Self> {
        match value {
            Value::Day(day) => Some(day),
            Value::Text(day) if is_date(&day) => Some(day.into_owned()),
            _ => None,
        }
    }
}

/// Names of parameters.
impl Setting for Vec<String> {
    fn read(value: Value<'static>) -> Option<Self> {
        let Value::List(names) = value else { return None };
        let mut all = Self::new();
        for name in &names {
            all.push(name.as_text()?.to_string());
        }
        Some(all)
    }
}

impl Setting for Locale {
    fn read(value: Value<'static>) -> Option<Self> {
        (value.as_text() == Some("en")).then_some(Self::En)
    }
}

impl<T: Setting> Setting for Option<T> {
    fn read(value: Value<'static>) -> Option<Self> {
        T::read(value).map(Some)
    }
}

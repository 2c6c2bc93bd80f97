//! A parameter value, borrowed from the host: what a Python dict, a JavaScript object or JSON text becomes.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::catalogue::SECRETS;
use crate::util::number::natural;
use crate::util::text::cut;

/// One value. Numbers are doubles because whatever a double cannot hold exactly is refused before it is used.
#[derive(Clone, PartialEq, Default)]
pub enum Value<'a> {
    /// Not given, or `null` in free JSON.
    #[default]
    Null,
    /// True or false.
    Bool(bool),
    /// A number.
    Num(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// Bytes; fit [`Type::Blob`](crate::schema::Type::Blob) only.
    Bytes(Cow<'a, [u8]>),
    /// A file that the host holds; fits [`Type::File`](crate::schema::Type::File) only.
    File(Held),
    /// A calendar day that the host holds as one; fits [`Type::Date`](crate::schema::Type::Date) only.
    Day(String),
    /// An instant that the host holds as one; fits [`Type::Time`](crate::schema::Type::Time) only.
    Instant(String),
    /// A list.
    List(Vec<Value<'a>>),
    /// An object, in the order given.
    Map(Vec<(Cow<'a, str>, Value<'a>)>),
    /// Something of the host that no parameter can be.
    Odd(Odd),
}

/// As it would be derived, but for the members that must not be shown: those of [`SECRETS`].
impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct Members<'m, 'a>(&'m [(Cow<'a, str>, Value<'a>)]);
        impl fmt::Debug for Members<'_, '_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let hidden = Value::from("<secret>");
                let shown = |name: &Cow<'_, str>| !SECRETS.contains(&name.as_ref());
                let of = self.0.iter().map(|(name, value)| (name, if shown(name) { value } else { &hidden }));
                f.debug_list().entries(of).finish()
            }
        }
        let mut tuple = |name: &str, value: &dyn fmt::Debug| f.debug_tuple(name).field(value).finish();
        match self {
            Self::Null => f.write_str("Null"),
            Self::Bool(value) => tuple("Bool", value),
            Self::Num(value) => tuple("Num", value),
            Self::Text(value) => tuple("Text", value),
            Self::Bytes(value) => tuple("Bytes", value),
            Self::File(value) => tuple("File", value),
            Self::Day(value) => tuple("Day", value),
            Self::Instant(value) => tuple("Instant", value),
            Self::List(value) => tuple("List", value),
            Self::Map(value) => tuple("Map", &Members(value)),
            Self::Odd(value) => tuple("Odd", value),
        }
    }
}

/// What is known of a file that the host holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its bytes. `None`: a stream whose length nobody told.
    pub size: Option<u64>,
    /// Whether it can be read again from its beginning.
    pub replayable: bool,
}

/// Values that hosts have and JSON has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// A text with half of a surrogate pair.
    Surrogate,
    /// An object of a kind that has no meaning here: a function, a set.
    Foreign,
    /// Nested deeper than [`MAX_DEPTH`](crate::json::reader::MAX_DEPTH).
    Deep,
    /// More than [`MAX_VALUES`].
    Many,
}

/// The most values that the parameters of a call hold, lists and objects counted. Its options may hold as many.
pub const MAX_VALUES: usize = 50_000;

impl<'a> Value<'a> {
    /// An object from pairs.
    pub fn object<K: Into<Cow<'a, str>>>(pairs: impl IntoIterator<Item = (K, Value<'a>)>) -> Self {
        Self::Map(pairs.into_iter().map(|(k, v)| (k.into(), v)).collect())
    }

    /// The member of an object. `None` too where this is no object.
    pub fn get(&self, key: &str) -> Option<&Value<'a>> {
        match self {
            Self::Map(members) => members.iter().rev().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// Puts the members of an object in the order of their names; of equal names the last stays last. All that reads an
    /// object goes by names, so this changes nothing but what it costs: whoever asks for the members in order has them.
    pub fn arrange(&mut self) {
        // A browser asks once or twice, and the library's sort is a tenth of its engine.
        if let Self::Map(members) = self
            && cfg!(not(target_family = "wasm"))
            && !members.is_sorted_by(|(one, _), (other, _)| one <= other)
        {
            *members = crate::request::encode::sort(core::mem::take(members), |(name, _)| name);
        }
    }

    /// Whether it holds more than [`MAX_VALUES`]. Stops counting there.
    pub(crate) fn is_too_large(&self) -> bool {
        fn spend(value: &Value<'_>, left: &mut usize) -> Option<()> {
            *left = left.checked_sub(1)?;
            match value {
                Value::List(items) => items.iter().try_for_each(|item| spend(item, left)),
                Value::Map(members) => members.iter().try_for_each(|(_, item)| spend(item, left)),
                Value::Odd(Odd::Many) => None,
                _ => Some(()),
            }
        }
        spend(self, &mut { MAX_VALUES }).is_none()
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub const fn as_num(&self) -> Option<f64> {
        match self {
            Self::Num(n) => Some(*n),
            _ => None,
        }
    }

    /// Null, an empty list and an empty object mean "not given".
    pub fn is_absent(&self) -> bool {
        match self {
            Self::Null => true,
            Self::List(items) => items.is_empty(),
            Self::Map(members) => members.iter().all(|(_, v)| matches!(v, Self::Null)),
            _ => false,
        }
    }

    /// Reads JSON text. For hosts that send parameters as one string, and for error bodies.
    pub fn parse(bytes: &[u8]) -> Option<Value<'static>> {
        crate::json::reader::value(bytes)
    }

    /// What kind of value this is, for "must be text, not a number".
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Num(_) => "a number",
            Self::Text(_) | Self::Odd(Odd::Surrogate) => "text",
            Self::Bytes(_) => "bytes",
            Self::File(_) => "a file",
            Self::Day(_) => "a date",
            Self::Instant(_) => "an instant",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
            Self::Odd(Odd::Foreign) => "a value of another kind",
            Self::Odd(Odd::Deep) => "nested too deeply",
            Self::Odd(Odd::Many) => "too many values",
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(Cow::Borrowed(bytes))
    }
}
impl From<Vec<u8>> for Value<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(Cow::Owned(bytes))
    }
}
impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}
impl From<f64> for Value<'_> {
    fn from(value: f64) -> Self {
        Self::Num(value)
    }
}
impl From<u32> for Value<'_> {
    fn from(value: u32) -> Self {
        Self::Num(f64::from(value))
    }
}
impl<'a> From<Vec<Value<'a>>> for Value<'a> {
    fn from(items: Vec<Value<'a>>) -> Self {
        Self::List(items)
    }
}

/// The greatest integer that every host and a double hold exactly: 2^53 - 1.
pub const MAX_INT: f64 = 9_007_199_254_740_991.0;

/// Whether a double is a whole number within ±(2^53 - 1).
pub fn is_whole(n: f64) -> bool {
    n.abs() <= MAX_INT && (n as i64) as f64 == n
}

/// Whether a double can be written without an exponent and read back the same by every host.
pub fn is_plain(n: f64) -> bool {
    let size = n.abs();
    is_whole(n) || (1e-6..=1e15).contains(&size)
}

pub use crate::util::number::write as write_num;

/// Whether a text is `YYYY-MM-DD` and the day exists.
pub fn is_date(text: &str) -> bool {
    date(text).is_some()
}

/// Year, month and day, if the text is `YYYY-MM-DD` and the day exists.
pub(crate) fn date(text: &str) -> Option<(u32, u32, u32)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let digit = |b: u8| b.is_ascii_digit().then(|| u32::from(b - b'0'));
    let number = |all: &[u8]| all.iter().try_fold(0, |n, b| Some(n * 10 + digit(*b)?));
    let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    };
    (year >= 1 && (1..=days).contains(&day)).then_some((year, month, day))
}

/// Whether a text is `YYYY-MM`.
pub(crate) fn is_month(text: &str) -> bool {
    text.len() == 7 && is_date(&(String::from(text) + "-01"))
}

/// A month as its first instant, or as its last second, in UTC.
pub(crate) fn edge_of_month(month: &str, last: bool) -> String {
    let mut day = String::new();
    for number in if last { &["-31", "-30", "-29", "-28"][..] } else { &["-01"] } {
        day = String::from(month) + number;
        if is_date(&day) {
            break;
        }
    }
    day.push_str(if last { "T23:59:59Z" } else { "T00:00:00Z" });
    day
}

/// Number of a day of the civil calendar, counted from a day before year 1.
pub(crate) fn day_number((year, month, day): (u32, u32, u32)) -> u32 {
    // Years that begin in March have their leap day at the end.
    let (y, m) = if month > 2 { (year, month - 3) } else { (year.saturating_sub(1), month + 9) };
    y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day
}

/// An instant, if the text is RFC 3339: a day, `T`, a time with optional fraction, and `Z` or an offset.
pub fn is_instant(text: &str) -> bool {
    let Some((day, time)) = text.split_at_checked(10) else { return false };
    let Some(time) = time.strip_prefix('T') else { return false };
    let two = |s: &str, most: u64| s.len() == 2 && natural(s).is_some_and(|n| n <= most);
    let clock = |s: &str, most: u64| matches!(cut(s, b':'), Some((h, m)) if two(h, most) && two(m, 59));
    let Some((clock_part, rest)) = time.split_at_checked(5) else { return false };
    let Some(rest) = rest.strip_prefix(':') else { return false };
    let Some((seconds, rest)) = rest.split_at_checked(2) else { return false };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if zone.len() == fraction.len() {
                return false;
            }
            zone
        }
        None => rest,
    };
    let zone_fits = zone == "Z" || zone.strip_prefix(['+', '-']).is_some_and(|z| clock(z, 23));
    is_date(day) && clock(clock_part, 23) && two(seconds, 60) && zone_fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn debug_hides_what_must_not_be_shown() {
        let hooks = br#"{"hooks":[{"id":"HOK1","signing_key":"planted"},{"api_key":{"deep":"planted"}}]}"#;
        let shown = std::format!("{:?}", Value::parse(hooks));
        assert!(
            shown.contains("HOK1") && shown.contains("<secret>") && !shown.contains("planted"),
            "{shown}"
        );
        assert_eq!(
            std::format!("{:?}", Value::List([Value::Null, true.into()].into())),
            "List([Null, Bool(true)])"
        );
    }

    #[test]
    fn days_that_exist() {
        for good in ["2024-02-29", "2000-02-29", "1990-01-31", "0001-01-01"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "2025-02-29",
            "1900-02-29",
            "2025-02-30",
            "2025-13-01",
            "2025-1-1",
            "0000-01-01",
            "2025-01-01T",
            "２０25-01-01",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn instants() {
        for good in ["2026-01-15T10:00:00Z", "2026-01-15T10:00:00.123456789Z", "2026-01-15T10:00:00-05:00"] {
            assert!(is_instant(good), "{good}");
        }
        for bad in [
            "2026-01-15",
            "2026-01-15T10:00Z",
            "2026-01-15T10:00:00",
            "2026-01-15T10:00:00.Z",
            "2026-01-15T24:00:00Z",
            "2026-01-15T10:00:00é",
        ] {
            assert!(!is_instant(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn plain_numbers_come_back(n in any::<f64>()) {
            if is_plain(n) {
                let mut text = String::new();
                write_num(&mut text, n);
                prop_assert!(!text.contains(['e', 'E']));
                prop_assert_eq!(text.parse::<f64>().unwrap(), n);
            }
        }
    }
}

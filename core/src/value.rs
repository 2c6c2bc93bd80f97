//! A parameter value, borrowed from the host: what a Python dict, a JavaScript object or JSON text becomes.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::secret::SECRETS;
use crate::util::sort::{in_order, sort};

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

/// What is wrong with more than [`MAX_VALUES`], of parameters and of options.
pub const TOO_MANY: &str = "may hold at most 50000 values";

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
            *members = sort(core::mem::take(members), |(name, _)| name);
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

/// Members by the bytes of their keys, the last of equal keys only.
pub(crate) fn sorted<'v>(members: &'v [(Cow<'v, str>, Value<'v>)]) -> Vec<(&'v str, &'v Value<'v>)> {
    in_order(members.iter().map(|(k, v)| (k.as_ref(), v)).collect())
}

/// These names, each once, in order: to be asked by [`holds`].
pub(crate) fn names<'v>(all: impl IntoIterator<Item = &'v str>) -> Vec<(&'v str, &'v Value<'v>)> {
    in_order(all.into_iter().map(|name| (name, &Value::Null)).collect())
}

/// Where the name stands among these, which are in order.
#[inline(never)]
pub(crate) fn place(all: &[(&str, &Value<'_>)], name: &str) -> Option<usize> {
    all.binary_search_by(|(one, _)| (*one).cmp(name)).ok()
}

/// Whether the name is one of these, which are in order.
pub(crate) fn holds(all: &[(&str, &Value<'_>)], name: &str) -> bool {
    place(all, name).is_some()
}

/// The greatest integer that every host and a double hold exactly: 2^53 - 1.
pub(crate) const MAX_INT: f64 = 9_007_199_254_740_991.0;

/// Whether a double is a whole number within ±(2^53 - 1).
pub(crate) fn is_whole(n: f64) -> bool {
    n.abs() <= MAX_INT && (n as i64) as f64 == n
}

/// Whether a double can be written without an exponent and read back the same by every host.
pub(crate) fn is_plain(n: f64) -> bool {
    let size = n.abs();
    is_whole(n) || (1e-6..=1e15).contains(&size)
}

pub(crate) use crate::util::number::write as write_num;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn debug_hides_what_must_not_be_shown() {
        let hooks = br#"{"hooks":[{"id":"HOK1","signing_key":"planted"},{"api_key":{"deep":"planted"}}]}"#;
        let shown = std::format!("{:?}", crate::json::parse(hooks));
        assert!(
            shown.contains("HOK1") && shown.contains("<secret>") && !shown.contains("planted"),
            "{shown}"
        );
        assert_eq!(
            std::format!("{:?}", Value::List([Value::Null, true.into()].into())),
            "List([Null, Bool(true)])"
        );
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

//! Types of parameters and members: texts, numbers, words, lists, records.

use super::Record;

/// A text with a shape of its own.
#[derive(Clone, Copy)]
pub struct Format {
    /// Name in printed texts, for example `frequency`.
    pub name: &'static str,
    /// Whether a text fits.
    pub fits: fn(&str) -> bool,
    /// Ends the sentence "must be …".
    pub says: &'static str,
}

impl core::fmt::Debug for Format {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // Two formats may share a name, as "line" does, and differ in what they say.
        write!(f, "Format({}: {})", self.name, self.says)
    }
}

/// A named list of words.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Name of the printed type, for example `CheckStatus`. Unique in the catalogue.
    pub name: &'static str,
    /// The words, in the vendor's order.
    pub values: &'static [&'static str],
    /// As a parameter: other texts are allowed too. Answers are always open.
    pub open: bool,
    /// Compared without case, because the facts show both spellings.
    pub fold: bool,
    /// Truora adds words to it: as a parameter, another text is only advised against under `preflight: false`.
    pub grows: bool,
}

impl Choice {
    /// A list that is closed for parameters.
    pub const fn of(name: &'static str, values: &'static [&'static str]) -> Self {
        Self { name, values, open: false, fold: false, grows: false }
    }

    /// Other texts are allowed as parameters too.
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// Compared without case.
    pub const fn fold(mut self) -> Self {
        self.fold = true;
        self
    }

    /// Truora adds words to it without notice.
    pub const fn grows(mut self) -> Self {
        self.grows = true;
        self
    }

    /// Index of a word, compared the way the choice says.
    pub fn find(&self, text: &str) -> Option<usize> {
        if self.fold {
            self.values.iter().position(|v| v.eq_ignore_ascii_case(text))
        } else {
            self.values.iter().position(|v| *v == text)
        }
    }
}

/// Type of a parameter or member.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text of `min` to `max` code points, perhaps of a format.
    Text {
        /// Fewest code points.
        min: u32,
        /// Most code points.
        max: u32,
        /// Shape, if it has one.
        format: Option<Format>,
    },
    /// Whole number.
    Int {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
    /// Number.
    Num {
        /// Least.
        min: f64,
        /// Greatest.
        max: f64,
    },
    /// True or false; `must` is the only value that a parameter may have.
    Bool {
        /// The only value allowed, if there is one.
        must: Option<bool>,
    },
    /// One of a list of words.
    Choice(&'static Choice),
    /// Calendar day, `YYYY-MM-DD`, in parameters.
    Date,
    /// Instant, RFC 3339. Answers keep the service's text.
    Time,
    /// In parameters only: an instant, or a month, `YYYY-MM`, which goes out as its first instant in UTC, or as its last
    /// second.
    Month {
        /// The last second.
        last: bool,
    },
    /// A link that opens a file to whoever holds it: hidden in reprs, logs and errors.
    Link,
    /// A text that opens something to whoever holds it: hidden in reprs, logs and errors, as a [`Link`](Self::Link) is.
    /// Its name is one of [`SECRETS`](crate::catalogue::SECRETS).
    Secret,
    /// Bytes, or a text that stands for its UTF-8. In parameters only: no JSON holds them.
    Blob,
    /// A file that the host holds: its bytes never pass through here. In parameters only.
    File {
        /// Most bytes.
        most: u64,
        /// Its media type, where the facts tell one. Empty: none is sent.
        media: &'static str,
    },
    /// Any JSON.
    Json,
    /// List of one type.
    List(&'static Type),
    /// Object with free keys and one type of value.
    Map(&'static Type),
    /// Object with known members.
    Record(&'static Record),
    /// The first of these whose JSON kind fits.
    OneOf(&'static [Type]),
}

/// Text of any length.
pub const TEXT: Type = Type::Text { min: 0, max: u32::MAX, format: None };
/// Identifier: opaque, not empty.
pub const ID: Type = Type::Text { min: 1, max: 256, format: None };
/// Whole number.
pub const INT: Type = Type::Int { min: i64::MIN, max: i64::MAX };
/// Number.
pub const NUM: Type = Type::Num { min: f64::NEG_INFINITY, max: f64::INFINITY };
/// True or false.
pub const BOOL: Type = Type::Bool { must: None };
/// Calendar day.
pub const DATE: Type = Type::Date;
/// Instant.
pub const TIME: Type = Type::Time;
/// Link to a file.
pub const LINK: Type = Type::Link;
/// Key, or another text that must not be shown.
pub const SECRET: Type = Type::Secret;
/// Bytes.
pub const BLOB: Type = Type::Blob;
/// A file of any size.
pub const FILE: Type = Type::File { most: u64::MAX, media: "" };
/// Any JSON.
pub const JSON: Type = Type::Json;

impl Type {
    /// Text of `min` to `max` code points.
    pub const fn len(self, min: u32, max: u32) -> Self {
        match self {
            Self::Text { format, .. } => Self::Text { min, max, format },
            other => other,
        }
    }

    /// Text of a format.
    pub const fn format(self, format: Format) -> Self {
        match self {
            Self::Text { min, max, .. } => Self::Text { min, max, format: Some(format) },
            other => other,
        }
    }

    /// Whole number from `min` to `max`.
    pub const fn range(self, min: i64, max: i64) -> Self {
        match self {
            Self::Int { .. } => Self::Int { min, max },
            Self::Num { .. } => Self::Num { min: min as f64, max: max as f64 },
            other => other,
        }
    }

    /// File of at most so many bytes.
    pub const fn most(self, most: u64) -> Self {
        match self {
            Self::File { media, .. } => Self::File { most, media },
            other => other,
        }
    }

    /// File of this media type.
    pub const fn media(self, media: &'static str) -> Self {
        match self {
            Self::File { most, .. } => Self::File { most, media },
            other => other,
        }
    }

    /// Boolean that must have this value.
    pub const fn must_be(self, value: bool) -> Self {
        match self {
            Self::Bool { .. } => Self::Bool { must: Some(value) },
            other => other,
        }
    }
}

/// One of a list of words.
pub const fn choice(of: &'static Choice) -> Type {
    Type::Choice(of)
}
/// List of one type.
pub const fn list(of: &'static Type) -> Type {
    Type::List(of)
}
/// Object with free keys.
pub const fn map(of: &'static Type) -> Type {
    Type::Map(of)
}
/// Object with known members.
pub const fn record(of: &'static Record) -> Type {
    Type::Record(of)
}

//! Builders of types: texts, numbers, words, lists, records.

use super::{Choice, Format, Record, Type};

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

//! Fields, types and records: what they are made of. The three name one another, so they are one module.

use super::{Choice, Evidence, Format, When};

/// The place of a parameter in the request, or `Answer` for a member of an answer or of a nested record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Segment of the path.
    Path,
    /// Query string.
    Query,
    /// Form body.
    Form,
    /// Member of a JSON body.
    Json,
    /// The body itself, sent as it is. Its type travels in a header beside it.
    Body,
    /// Request header.
    Header,
    /// Member of a record.
    Member,
}

impl Place {
    /// Whether it is a part of a body, be that a form or JSON.
    pub const fn is_body(self) -> bool {
        matches!(self, Self::Form | Self::Json)
    }
}

/// A parameter of an operation, or a member of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name in every language.
    pub name: &'static str,
    /// Name on the wire, where it differs.
    pub wire: &'static str,
    /// Other spellings that the service uses for the same member.
    pub aliases: &'static [&'static str],
    /// Whether the service may spell it otherwise than we do.
    pub(crate) renamed: bool,
    /// In forms its value travels under the name of what holds it: `var.day=today`, not `var.day.value=today`.
    pub bare: bool,
    /// Its type.
    pub ty: Type,
    /// Its place in the request.
    pub place: Place,
    /// Always needed (in an answer: always there, by the facts).
    pub required: bool,
    /// On which other field it depends.
    pub when: Option<&'static When>,
    /// A parameter of the path that the JSON body repeats, and who says so.
    pub repeated: Option<Evidence>,
    /// Its default value: other parameters and `{uuid}` in braces.
    pub made: Option<&'static str>,
    /// Source of the fact.
    pub evidence: Evidence,
    /// One sentence. Empty unless the feature `docs` is on.
    pub doc: &'static str,
    /// Contradictions of the vendor, or when it is required. Empty unless the feature `docs` is on.
    pub note: &'static str,
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
    /// Bytes, or a text, sent as UTF-8. Only in parameters: JSON has no bytes.
    Blob,
    /// A file that the host holds: its bytes never pass through here. In parameters only.
    File {
        /// Most bytes.
        most: u64,
        /// Its media type, if documented. Empty: none is sent.
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

/// Slots of the hash table of a record.
pub(super) const SLOTS: usize = 64;

/// An object with known members. Unknown members are kept and, under `strict: "closed"`, reported.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    /// Name of the printed type. Unique in the catalogue.
    pub name: &'static str,
    /// Its members, at most 64.
    pub fields: &'static [Field],
    /// Bit `i` is set where member `i` is always there.
    pub(crate) required: u64,
    /// Whether any member has another spelling.
    pub(super) aliased: bool,
    /// Open hash table over the spellings on the wire: slot to index, or `EMPTY`.
    pub(super) index: [u8; SLOTS],
}

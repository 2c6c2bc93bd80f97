//! The one pass over an answer's bytes: grammar, types and presence, guided by the answer's type, into a [`Sink`].
//!
//! It exists for its size in the browser and for issue paths: typed decoding of every record costs ten times the
//! bytes. Apart from the string it unescapes into and the issues it finds, it allocates nothing. Policy beyond
//! the grammar: duplicate members take the last; lone surrogates, integers beyond ±(2^53-1) and numbers beyond
//! the doubles are issues; a leading BOM is skipped; [`MAX_DEPTH`] and [`MAX_BYTES`] are the same in every host.
//!
//! Where the crate is built for size, `truora_speed` keeps the hot functions fast; see `bindings-wasm/build.sh`.
//!
//! Positions travel in arguments and results, not in the reader: kept in memory they would cost half its speed.

mod containers;
mod key_order;
mod path;
mod scalars;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZero;

pub use self::key_order::Habits;
use self::path::Crumb;
pub use self::path::Part;
use crate::issue::{Code, Issue, MAX_ISSUES};
use crate::json::sink::Sink;
use crate::schema::Type;

/// Deepest nesting of lists and objects.
pub const MAX_DEPTH: usize = 128;
/// Largest body that is read.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// Why bytes are no answer at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Not UTF-8, or not JSON; the offset where it stops being.
    NotJson(usize),
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// Larger than [`MAX_BYTES`].
    TooLarge,
}

/// A member that came under another of its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// Path of the object that holds it.
    pub path: String,
    /// The same path, part by part. Parts are named as they are after the renames before this one.
    pub at: Vec<Part>,
    /// The name it came under.
    pub from: String,
    /// The name it has in every language.
    pub to: &'static str,
}

/// What one pass found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Where the answer differs from what the facts say.
    pub issues: Vec<Issue>,
    /// Members for the host to rename, where the sink did not build its objects itself.
    pub renames: Vec<Rename>,
}

/// Reads `bytes` as a value of type `ty` into `sink`. `closed` also reports unknown members and words.
pub fn read(bytes: &[u8], ty: &Type, closed: bool, sink: &mut dyn Sink) -> Result<Report, Broken> {
    read_within(MAX_DEPTH, bytes, ty, closed, None, sink)
}

/// The same, faster where answers like it were read before.
pub fn read_again(
    bytes: &[u8],
    ty: &Type,
    closed: bool,
    habits: &Habits,
    sink: &mut dyn Sink,
) -> Result<Report, Broken> {
    read_within(MAX_DEPTH, bytes, ty, closed, Some(habits), sink)
}

/// The same, with another limit to the nesting.
pub(crate) fn read_within(
    left: usize,
    bytes: &[u8],
    ty: &Type,
    closed: bool,
    habits: Option<&Habits>,
    sink: &mut dyn Sink,
) -> Result<Report, Broken> {
    if bytes.len() > MAX_BYTES {
        return Err(Broken::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = core::str::from_utf8(bytes).map_err(|e| Broken::NotJson(e.valid_up_to()))?;
    let (scratch, report) = (String::new(), Report::default());
    let deaf = (left + 1).saturating_sub(sink.levels());
    let mut reader =
        Reader { text, bytes, left, closed, habits, sink, deaf, scratch, report, why: Broken::NotJson(0) };
    let begin = reader.blank(0);
    let end = reader.other(begin, reader.peek(begin), ty, &Crumb::ROOT);
    match end.map(|end| reader.blank(end.get())) {
        Ok(end) if end == bytes.len() => Ok(reader.report),
        Ok(end) => Err(Broken::NotJson(end)),
        Err(Stop) => Err(reader.why),
    }
}

/// The reading is over; why stands in [`Reader::why`]. Empty, so that results fit into registers.
struct Stop;

/// Where a value ended, in one register: wasm returns two of them through memory.
type Ended = Result<NonZero<usize>, Stop>;

/// Values end behind where they begin, so this is never zero.
fn ended(at: usize) -> Ended {
    NonZero::new(at).ok_or(Stop)
}

struct Reader<'b, 's> {
    text: &'b str,
    bytes: &'b [u8],
    /// Levels of lists and objects that may still be opened.
    left: usize,
    closed: bool,
    habits: Option<&'b Habits>,
    sink: &'s mut dyn Sink,
    /// The sink hears what lies where at least so much depth is left.
    deaf: usize,
    scratch: String,
    report: Report,
    why: Broken,
}

const FREE: Type = Type::Json;

#[expect(clippy::inline_always, reason = "a tenth of the reader's speed, measured by `make bench`")]
impl Reader<'_, '_> {
    #[cold]
    fn broken<T>(&mut self, at: usize) -> Result<T, Stop> {
        self.why = Broken::NotJson(at);
        Err(Stop)
    }

    #[inline(always)]
    fn is_heard(&self) -> bool {
        self.left >= self.deaf
    }

    #[inline(always)]
    fn peek(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    #[inline(always)]
    fn blank(&self, mut at: usize) -> usize {
        if self.peek(at) <= b' ' {
            while matches!(self.peek(at), b' ' | b'\n' | b'\r' | b'\t') {
                at += 1;
            }
        }
        at
    }

    /// Whether another issue would be written down.
    fn has_room(&self) -> bool {
        self.report.issues.len() < MAX_ISSUES
    }

    #[cold]
    fn issue(&mut self, here: &Crumb<'_>, code: Code, message: String) {
        if self.has_room() {
            self.report.issues.push(Issue { path: here.text(), code, message });
        }
    }

    /// Reports a value of another type than the facts say. The value itself is kept.
    #[cold]
    fn surprise(&mut self, ty: &Type, got: &str, here: &Crumb<'_>) {
        if !matches!(ty, Type::Json) && self.has_room() {
            self.issue(here, Code::Type, format!("is {got}, expected {}", expected(ty)));
        }
    }

    /// Small enough to be inlined where values are: most are texts, and a text needs no more than this.
    #[inline(always)]
    fn value(&mut self, at: usize, ty: &Type, heard: bool, here: &Crumb<'_>) -> Result<usize, Stop> {
        match self.peek(at) {
            b'"' if !matches!(ty, Type::OneOf(_)) => self.string(at, ty, heard, here),
            first => self.other(at, first, ty, here).map(NonZero::get),
        }
    }

    #[cfg_attr(truora_speed, optimize(speed))]
    #[inline(never)]
    fn other(&mut self, at: usize, first: u8, ty: &Type, here: &Crumb<'_>) -> Ended {
        let ty = match ty {
            Type::OneOf(types) => types.iter().find(|t| starts(t, first)).unwrap_or(ty),
            ty => ty,
        };
        match first {
            b'"' => ended(self.string(at, ty, self.is_heard(), here)?),
            b'{' | b'[' => {
                let Some(left) = self.left.checked_sub(1) else {
                    self.why = Broken::TooDeep;
                    return Err(Stop);
                };
                self.left = left;
                let end = match (first, ty) {
                    (b'{', Type::Record(record)) => self.record(at + 1, record, here)?,
                    (b'{', Type::Map(of)) => self.map(at + 1, of, here)?,
                    (b'[', Type::List(of)) => self.list(at + 1, of, here)?,
                    (b'{', other) => {
                        self.surprise(other, "an object", here);
                        self.map(at + 1, &FREE, here)?
                    }
                    (_, other) => {
                        self.surprise(other, "a list", here);
                        self.list(at + 1, &FREE, here)?
                    }
                };
                self.left += 1;
                Ok(end)
            }
            b't' | b'f' => {
                let value = first == b't';
                let end = self.word(at, if value { "true" } else { "false" })?;
                if !matches!(ty, Type::Bool { .. }) {
                    self.surprise(ty, "a boolean", here);
                }
                if self.is_heard() {
                    self.sink.bool(value);
                }
                ended(end)
            }
            b'n' => {
                let end = self.word(at, "null")?;
                if self.is_heard() {
                    self.sink.null();
                }
                ended(end)
            }
            b'-' | b'0'..=b'9' => self.number(at, ty, here),
            _ => self.broken(at),
        }
    }

    fn word(&mut self, at: usize, word: &str) -> Result<usize, Stop> {
        if self.bytes.get(at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            Ok(at + word.len())
        } else {
            self.broken(at)
        }
    }
}

/// Whether a value that begins with this byte can be of this type.
fn starts(ty: &Type, first: u8) -> bool {
    match ty {
        Type::Text { .. }
        | Type::Choice(_)
        | Type::Date
        | Type::Time
        | Type::Month { .. }
        | Type::Link
        | Type::Secret => first == b'"',
        Type::Int { .. } | Type::Num { .. } => matches!(first, b'-' | b'0'..=b'9'),
        Type::Bool { .. } => matches!(first, b't' | b'f'),
        Type::List(_) => first == b'[',
        Type::Map(_) | Type::Record(_) => first == b'{',
        Type::Blob | Type::File { .. } => false,
        Type::Json => true,
        Type::OneOf(types) => types.iter().any(|t| starts(t, first)),
    }
}

fn expected(ty: &Type) -> &'static str {
    match ty {
        Type::Text { .. }
        | Type::Choice(_)
        | Type::Date
        | Type::Time
        | Type::Month { .. }
        | Type::Link
        | Type::Secret => "text",
        Type::Int { .. } => "a whole number",
        Type::Num { .. } => "a number",
        Type::Bool { .. } => "a boolean",
        Type::List(_) => "a list",
        Type::Map(_) | Type::Record(_) => "an object",
        Type::Blob | Type::File { .. } => "bytes",
        Type::Json => "anything",
        Type::OneOf(_) => "another kind",
    }
}

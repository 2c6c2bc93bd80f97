//! The one pass over an answer's bytes: grammar, types and presence, guided by the answer's type, into a [`Sink`].
//!
//! It exists for its size in the browser and for issue paths: typed decoding of every record costs ten times the
//! bytes. Apart from the string it unescapes into and the issues it finds, it allocates nothing. Policy beyond
//! the grammar: duplicate members take the last; lone surrogates, integers beyond ±(2^53-1) and numbers beyond
//! the doubles are issues; a leading BOM is skipped; [`MAX_DEPTH`] and [`MAX_BYTES`] are the same in every host.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::issue::{Code, Issue, Path};
use crate::schema::{Choice, Field, Record, Type};
pub use crate::sink::{Nobody, Sink, value};
use crate::value::MAX_INT;

/// Deepest nesting of lists and objects.
pub const MAX_DEPTH: usize = 128;
/// Largest body that is read.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;
/// Issues beyond this many are not written down.
const MAX_ISSUES: usize = 100;

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
    if bytes.len() > MAX_BYTES {
        return Err(Broken::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = core::str::from_utf8(bytes).map_err(|e| Broken::NotJson(e.valid_up_to()))?;
    let scratch = String::new();
    let mut reader =
        Reader { text, bytes, at: 0, depth: 0, closed, sink, scratch, report: Report::default() };
    reader.blank();
    reader.value(ty, &Crumb { parent: None, step: Step::Root })?;
    reader.blank();
    if reader.at < bytes.len() {
        return Err(reader.broken());
    }
    Ok(reader.report)
}

/// Where the reader is; a path is only written when there is something to say.
#[derive(Clone, Copy)]
struct Crumb<'p> {
    parent: Option<&'p Crumb<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Member(&'p str),
    Index(usize),
    Key(&'p str),
}

impl Crumb<'_> {
    fn write(&self, path: &mut Path) {
        if let Some(parent) = self.parent {
            parent.write(path);
        }
        match self.step {
            Step::Root => {}
            Step::Member(name) => {
                path.member(name);
            }
            Step::Index(i) => {
                path.index(i);
            }
            Step::Key(key) => {
                path.key(key);
            }
        }
    }

    fn text(&self) -> String {
        let mut path = Path::default();
        self.write(&mut path);
        path.text().to_owned()
    }
}

struct Reader<'b, 's> {
    text: &'b str,
    bytes: &'b [u8],
    at: usize,
    depth: usize,
    closed: bool,
    sink: &'s mut dyn Sink,
    scratch: String,
    report: Report,
}

const FREE: Type = Type::Json;
const ONES: u64 = 0x0101_0101_0101_0101;

impl<'b> Reader<'b, '_> {
    fn broken(&self) -> Broken {
        Broken::NotJson(self.at)
    }

    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn blank(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    fn eat(&mut self, byte: u8) -> Result<(), Broken> {
        if self.peek() == byte {
            self.at += 1;
            Ok(())
        } else {
            Err(self.broken())
        }
    }

    fn issue(&mut self, at: &Crumb<'_>, code: Code, message: String) {
        if self.report.issues.len() < MAX_ISSUES {
            self.report.issues.push(Issue { path: at.text(), code, message });
        }
    }

    /// Reports a value of another type than the facts say. The value itself is kept.
    fn surprise(&mut self, ty: &Type, got: &str, at: &Crumb<'_>) {
        if !matches!(ty, Type::Json) {
            self.issue(at, Code::Type, format!("is {got}, expected {}", expected(ty)));
        }
    }

    fn value(&mut self, ty: &Type, at: &Crumb<'_>) -> Result<(), Broken> {
        let first = self.peek();
        let ty = match ty {
            Type::OneOf(types) => types.iter().find(|t| starts(t, first)).unwrap_or(ty),
            ty => ty,
        };
        match first {
            b'"' => self.string(ty, at),
            b'{' => {
                self.enter()?;
                match ty {
                    Type::Record(record) => self.record(record, at)?,
                    Type::Map(of) => self.map(of, at)?,
                    other => {
                        self.surprise(other, "an object", at);
                        self.map(&FREE, at)?;
                    }
                }
                self.depth -= 1;
                Ok(())
            }
            b'[' => {
                self.enter()?;
                match ty {
                    Type::List(of) => self.list(of, at)?,
                    other => {
                        self.surprise(other, "a list", at);
                        self.list(&FREE, at)?;
                    }
                }
                self.depth -= 1;
                Ok(())
            }
            b't' | b'f' => {
                let value = first == b't';
                self.word(if value { "true" } else { "false" })?;
                if !matches!(ty, Type::Bool { .. }) {
                    self.surprise(ty, "a boolean", at);
                }
                self.sink.bool(value);
                Ok(())
            }
            b'n' => {
                self.word("null")?;
                self.sink.null();
                Ok(())
            }
            b'-' | b'0'..=b'9' => self.number(ty, at),
            _ => Err(self.broken()),
        }
    }

    fn enter(&mut self) -> Result<(), Broken> {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(Broken::TooDeep) } else { Ok(()) }
    }

    fn word(&mut self, word: &str) -> Result<(), Broken> {
        let fits = self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes()));
        if !fits {
            return Err(self.broken());
        }
        self.at += word.len();
        Ok(())
    }

    fn list(&mut self, of: &Type, at: &Crumb<'_>) -> Result<(), Broken> {
        self.sink.list();
        self.blank();
        if self.peek() == b']' {
            self.at += 1;
            self.sink.end_list();
            return Ok(());
        }
        for index in 0.. {
            self.blank();
            self.value(of, &Crumb { parent: Some(at), step: Step::Index(index) })?;
            self.blank();
            if self.peek() != b',' {
                break;
            }
            self.at += 1;
        }
        self.eat(b']')?;
        self.sink.end_list();
        Ok(())
    }

    fn map(&mut self, of: &Type, at: &Crumb<'_>) -> Result<(), Broken> {
        self.sink.map();
        let mut more = self.first_key();
        while more {
            let owned;
            let key = match self.key(at)? {
                Some(key) => key,
                None => {
                    owned = core::mem::take(&mut self.scratch);
                    &owned
                }
            };
            self.sink.key(key);
            self.value(of, &Crumb { parent: Some(at), step: Step::Key(key) })?;
            more = self.next_key()?;
        }
        self.sink.end_map();
        Ok(())
    }

    fn record(&mut self, record: &'static Record, at: &Crumb<'_>) -> Result<(), Broken> {
        self.sink.record(record);
        let mut seen = 0_u128;
        let mut hint = 0;
        let mut more = self.first_key();
        while more {
            let owned;
            let key = match self.key(at)? {
                Some(key) => key,
                None => {
                    owned = core::mem::take(&mut self.scratch);
                    &owned
                }
            };
            match record.find(key, hint).and_then(|i| Some((i, record.fields.get(i)?))) {
                Some((index, field)) => {
                    hint = index + 1;
                    if self.peek() != b'n' {
                        seen |= 1 << (index & 127);
                    }
                    if key != field.name && self.report.renames.len() < MAX_ISSUES {
                        let (path, from) = (at.text(), key.to_owned());
                        self.report.renames.push(Rename { path, from, to: field.name });
                    }
                    self.sink.member(index, field);
                    self.value(&field.ty, &Crumb { parent: Some(at), step: Step::Member(field.name) })?;
                }
                None => {
                    self.sink.extra(key);
                    let here = Crumb { parent: Some(at), step: Step::Member(key) };
                    if self.closed {
                        self.issue(&here, Code::Unknown, format!("is no known member of {}", record.name));
                    }
                    self.value(&FREE, &here)?;
                }
            }
            more = self.next_key()?;
        }
        for (index, field) in record.fields.iter().enumerate() {
            if field.required && seen & (1 << (index & 127)) == 0 {
                self.missing(field, at);
            }
        }
        self.sink.end_record();
        Ok(())
    }

    #[cold]
    fn missing(&mut self, field: &Field, at: &Crumb<'_>) {
        let here = Crumb { parent: Some(at), step: Step::Member(field.name) };
        self.issue(&here, Code::Required, "is missing from the answer".to_string());
    }

    /// After `{`: whether there is a member.
    fn first_key(&mut self) -> bool {
        self.blank();
        if self.peek() == b'}' {
            self.at += 1;
            return false;
        }
        true
    }

    /// After a member's value: whether there is another.
    fn next_key(&mut self) -> Result<bool, Broken> {
        self.blank();
        let more = self.peek() == b',';
        if more {
            self.at += 1;
            self.blank();
        } else {
            self.eat(b'}')?;
        }
        Ok(more)
    }

    /// A key up to its value. `None`: it is in `scratch`, because it had escapes.
    fn key(&mut self, at: &Crumb<'_>) -> Result<Option<&'b str>, Broken> {
        if self.peek() != b'"' {
            return Err(self.broken());
        }
        let key = self.raw(at)?;
        self.blank();
        self.eat(b':')?;
        self.blank();
        Ok(key)
    }

    fn string(&mut self, ty: &Type, at: &Crumb<'_>) -> Result<(), Broken> {
        let owned;
        let text = match self.raw(at)? {
            Some(text) => text,
            None => {
                owned = core::mem::take(&mut self.scratch);
                &owned
            }
        };
        match ty {
            Type::Choice(choice) => self.choice(choice, text, at),
            Type::Text { .. } | Type::Date | Type::Time | Type::Link | Type::Json => self.sink.text(text),
            other => {
                self.surprise(other, "text", at);
                self.sink.text(text);
            }
        }
        Ok(())
    }

    fn choice(&mut self, choice: &'static Choice, text: &str, at: &Crumb<'_>) {
        let known = choice.find(text);
        if known.is_none() && self.closed && !choice.open {
            self.issue(at, Code::Choice, format!("is no known {}", choice.name));
        }
        match known {
            Some(index) if !choice.fold => self.sink.choice(choice, index),
            _ => self.sink.text(text),
        }
    }

    /// Skips ahead to the next quote, backslash or control character, eight bytes at a time.
    fn plain(&mut self) {
        while let Some(chunk) = self.bytes.get(self.at..self.at + 8).and_then(|c| <[u8; 8]>::try_from(c).ok())
        {
            let word = u64::from_le_bytes(chunk);
            let (quote, slash) = (word ^ (ONES * 0x22), word ^ (ONES * 0x5C));
            let zero = |w: u64| w.wrapping_sub(ONES) & !w;
            let special =
                (zero(quote) | zero(slash) | (word.wrapping_sub(ONES * 0x20) & !word)) & (ONES * 0x80);
            if special != 0 {
                self.at += (special.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
        }
        while !matches!(self.peek(), 0..0x20 | b'"' | b'\\') {
            self.at += 1;
        }
    }

    /// A string after its quote was seen. `Some`: as it stands in the text; `None`: unescaped into `scratch`.
    fn raw(&mut self, at: &Crumb<'_>) -> Result<Option<&'b str>, Broken> {
        self.at += 1;
        let start = self.at;
        self.plain();
        if self.peek() == b'"' {
            let text = self.text.get(start..self.at).ok_or_else(|| self.broken())?;
            self.at += 1;
            return Ok(Some(text));
        }
        self.scratch.clear();
        let mut from = start;
        loop {
            self.scratch.push_str(self.text.get(from..self.at).ok_or(Broken::NotJson(from))?);
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    return Ok(None);
                }
                b'\\' => self.escape(at)?,
                _ => return Err(self.broken()),
            }
            from = self.at;
            self.plain();
        }
    }

    fn escape(&mut self, at: &Crumb<'_>) -> Result<(), Broken> {
        self.at += 1;
        let c = match self.peek() {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(at),
            _ => return Err(self.broken()),
        };
        self.at += 1;
        self.scratch.push(c);
        Ok(())
    }

    fn unicode(&mut self, at: &Crumb<'_>) -> Result<(), Broken> {
        let first = self.hex()?;
        let high = (0xD800..0xDC00).contains(&first);
        if high && self.peek() == b'\\' && self.bytes.get(self.at + 1) == Some(&b'u') {
            let mark = self.at;
            self.at += 1;
            let second = self.hex()?;
            if (0xDC00..0xE000).contains(&second) {
                let point = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                self.scratch.push(char::from_u32(point).unwrap_or('\u{FFFD}'));
                return Ok(());
            }
            self.at = mark;
        }
        match char::from_u32(first) {
            Some(c) => self.scratch.push(c),
            None => {
                self.scratch.push('\u{FFFD}');
                self.issue(at, Code::Format, "holds half of a surrogate pair".to_string());
            }
        }
        Ok(())
    }

    /// Four digits after the `u` that `at` stands on.
    fn hex(&mut self) -> Result<u32, Broken> {
        self.at += 1;
        let digits = self.text.get(self.at..self.at + 4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
        let value = digits.and_then(|d| u32::from_str_radix(d, 16).ok()).ok_or_else(|| self.broken())?;
        self.at += 4;
        Ok(value)
    }

    fn digits(&mut self) -> Result<(), Broken> {
        if !self.peek().is_ascii_digit() {
            return Err(self.broken());
        }
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self, ty: &Type, at: &Crumb<'_>) -> Result<(), Broken> {
        let start = self.at;
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        let mut whole = true;
        if self.peek() == b'.' {
            whole = false;
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            whole = false;
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        let text = self.text.get(start..self.at).ok_or_else(|| self.broken())?;
        if whole {
            if text.len() > 15 && text.parse::<f64>().is_ok_and(|n| n.abs() > MAX_INT) {
                self.issue(at, Code::Range, "is an integer beyond what a double holds".to_string());
            }
            self.sink.int(text);
        } else {
            let value = text.parse::<f64>().unwrap_or(f64::NAN);
            if !value.is_finite() {
                self.issue(at, Code::Range, "is a number beyond the doubles".to_string());
            }
            if matches!(ty, Type::Int { .. }) && !crate::value::is_whole(value) {
                self.surprise(ty, "a fraction", at);
            }
            self.sink.num(value);
        }
        if !matches!(ty, Type::Int { .. } | Type::Num { .. }) {
            self.surprise(ty, "a number", at);
        }
        Ok(())
    }
}

/// Whether a value that begins with this byte can be of this type.
fn starts(ty: &Type, first: u8) -> bool {
    match ty {
        Type::Text { .. } | Type::Choice(_) | Type::Date | Type::Time | Type::Link => first == b'"',
        Type::Int { .. } | Type::Num { .. } => matches!(first, b'-' | b'0'..=b'9'),
        Type::Bool { .. } => matches!(first, b't' | b'f'),
        Type::List(_) => first == b'[',
        Type::Map(_) | Type::Record(_) => first == b'{',
        Type::Json => true,
        Type::OneOf(types) => types.iter().any(|t| starts(t, first)),
    }
}

fn expected(ty: &Type) -> &'static str {
    match ty {
        Type::Text { .. } | Type::Choice(_) | Type::Date | Type::Time | Type::Link => "text",
        Type::Int { .. } => "a whole number",
        Type::Num { .. } => "a number",
        Type::Bool { .. } => "a boolean",
        Type::List(_) => "a list",
        Type::Map(_) | Type::Record(_) => "an object",
        Type::Json => "anything",
        Type::OneOf(_) => "another kind",
    }
}

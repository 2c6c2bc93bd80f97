//! The catalogue in few bytes, for browsers: the printer writes it, [`expand`] makes the same values of it.
//!
//! As const data the catalogue would be most of a module that every visitor of a page downloads: 88 bytes a field,
//! where it takes 4 in here. Nothing else in the crate knows the difference.
//!
//! The text is a heading, the words in the order of their first use, one a line, an empty line, and numbers, one
//! operation a line. A number below 62 is one character from `!` on; of a greater one that character holds the low 5
//! bits, and the rest follows. Words, types and fields that came before are named by their place counted from 1; 0
//! announces a new one, which follows.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::catalogue::lists::{FORMATS, METHODS, PLACES, RETRY};
use crate::catalogue::rules;
use crate::schema::{
    Choice, Evidence, Field, File, Gives, Host, Method, Operation, Page, Place, Record, Retry, TEXT, Type,
    Until, When,
};
use crate::util::text::cut;

/// The catalogue as the printer packed it.
pub(crate) const CATALOGUE: &str = include_str!("packed/catalogue.txt");

/// The names of its records, one a line after the heading, in the order in which they are announced. Without the
/// feature `names` records have none, and choices never have one.
#[cfg(any(test, feature = "names"))]
pub(crate) const NAMES: &str = include_str!("packed/names.txt");
/// Browsers show no names of records.
#[cfg(not(any(test, feature = "names")))]
pub(crate) const NAMES: &str = "";

/// Every operation of a packed text, with these names. What this allocates lives as long as the program.
pub(crate) fn expand(packed: &'static str, names: &'static str) -> Vec<Operation> {
    let mut from = Unpack {
        numbers: "".bytes(),
        words: Vec::new(),
        types: Vec::new(),
        fields: Vec::new(),
        new: 0,
        names: cut(names, b'\n').map_or("", |(_, rest)| rest),
    };
    let mut rest = cut(packed, b'\n').map_or("", |(_, rest)| rest);
    while let Some((word, after)) = cut(rest, b'\n') {
        rest = after;
        if word.is_empty() {
            break;
        }
        from.words.push(word);
    }
    from.numbers = rest.bytes();
    let count = from.number();
    (0..count).map(|_| from.operation()).collect()
}

struct Unpack {
    numbers: core::str::Bytes<'static>,
    words: Vec<&'static str>,
    /// Words used so far.
    new: usize,
    types: Vec<Type>,
    fields: Vec<Field>,
    /// Of the records to come.
    names: &'static str,
}

impl Unpack {
    fn wide(&mut self) -> u64 {
        let Some(byte) = self.numbers.find(|b| *b > b' ') else { return 0 };
        let low = u64::from(byte - b'!');
        if low < 62 { low } else { self.wide().wrapping_mul(32).wrapping_add(low) }
    }

    fn number(&mut self) -> usize {
        self.wide() as usize
    }

    fn signed(&mut self) -> i64 {
        let n = self.wide();
        (n >> 1).cast_signed() ^ -(n & 1).cast_signed()
    }

    fn one_of<T: Copy>(&mut self, all: &[T], otherwise: T) -> T {
        all.get(self.number()).copied().unwrap_or(otherwise)
    }

    fn word(&mut self) -> &'static str {
        let at = match self.number() {
            0 => {
                self.new += 1;
                self.new
            }
            at => at,
        };
        self.words.get(at - 1).copied().unwrap_or_default()
    }

    fn all<T>(&mut self, each: impl Fn(&mut Self) -> T) -> &'static [T] {
        let count = self.number().min(self.numbers.len());
        let mut all = Vec::with_capacity(count);
        for _ in 0..count {
            all.push(each(self));
        }
        all.leak()
    }

    fn list(&mut self) -> &'static [&'static str] {
        self.all(Self::word)
    }

    fn ty(&mut self) -> Type {
        let at = self.number();
        if at > 0 {
            return self.types.get(at - 1).copied().unwrap_or(TEXT);
        }
        let ty = match self.number() {
            0 => Type::Text {
                min: self.number() as u32,
                max: (self.number() as u32).wrapping_sub(1),
                format: self.number().checked_sub(1).and_then(|at| FORMATS.get(at)).copied(),
            },
            1 => Type::Int { min: self.signed(), max: self.signed() },
            2 => Type::Num { min: f64::from_bits(self.wide()), max: f64::from_bits(self.wide()) },
            3 => Type::Bool { must: self.one_of(&[None, Some(false), Some(true)], None) },
            4 => {
                let flags = self.number();
                let (open, fold, grows) = (flags & 1 > 0, flags & 2 > 0, flags & 4 > 0);
                Type::Choice(Box::leak(Box::new(Choice { name: "", values: self.list(), open, fold, grows })))
            }
            5 => Type::Date,
            6 => Type::Time,
            7 => Type::Link,
            8 => Type::Blob,
            9 => Type::Json,
            10 => Type::List(Box::leak(Box::new(self.ty()))),
            11 => Type::Map(Box::leak(Box::new(self.ty()))),
            12 => {
                let (name, rest) = cut(self.names, b'\n').unwrap_or_default();
                self.names = rest;
                Type::Record(Box::leak(Box::new(Record::of(name, self.all(Self::field)))))
            }
            13 => Type::OneOf(self.all(Self::ty)),
            15 => Type::Secret,
            16 => Type::Month { last: self.number() > 0 },
            _ => {
                let (most, named) = (self.wide(), self.number() > 0);
                Type::File { most, media: if named { self.word() } else { "" } }
            }
        };
        self.types.push(ty);
        ty
    }

    fn field(&mut self) -> Field {
        let at = self.number();
        if let Some(field) = self.fields.get(at.wrapping_sub(1)) {
            return *field;
        }
        let name = self.word();
        let flags = self.number();
        let mut field = crate::schema::has(name, self.ty(), "");
        field.place = PLACES.get(flags >> 7).copied().unwrap_or(Place::Member);
        field.required = flags & 1 == 0;
        if flags & 2 > 0 {
            field = field.wire(self.word());
        }
        if flags & 4 > 0 {
            field = field.also(self.list());
        }
        if flags & 8 > 0 {
            let (name, kind) = (self.word(), self.number());
            let (needs, only) = (kind & 1 > 0, kind & 2 > 0);
            field.when = Some(Box::leak(Box::new(When { field: name, values: self.list(), needs, only })));
        }
        field.bare = flags & 16 > 0;
        if flags & 32 > 0 {
            field.repeated = Some(Evidence::Documented);
        }
        if flags & 64 > 0 {
            field.made = Some(if self.number() > 0 { self.word() } else { "" });
        }
        self.fields.push(field);
        field
    }

    fn operation(&mut self) -> Operation {
        let host = self.one_of(Host::EVERY, Host::Checks);
        let method = self.one_of(&METHODS, Method::Get);
        let mut op = Operation::get(host, self.word(), self.word());
        op.method = method;
        op.takes = self.all(Self::field);
        op.rules =
            self.number().checked_sub(1).and_then(|at| rules::ALL.get(at)).copied().unwrap_or_default();
        op.gives = match self.number() {
            0 => Gives::Nothing,
            1 => Gives::Json(self.ty()),
            2 => Gives::PerStatus(self.all(|from| (from.number() as u16, from.ty()))),
            _ => Gives::File(File {
                not_ready: self.all(|from| from.number() as u16),
                missing_grace_ms: self.number() as u32,
            }),
        };
        op.retry = self.one_of(&RETRY, Retry::Never);
        let flags = self.number();
        op.bills = flags & 1 > 0;
        op.reveals = flags & 8 > 0;
        if flags & 2 > 0 {
            op.until = Some(Until {
                path: self.list(),
                done: self.list(),
                failed: self.list(),
                missing: self.number() > 0,
            });
        }
        if flags & 4 > 0 {
            op.page = Some(Page { param: self.word(), items: self.word() });
        }
        op
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use alloc::format;
    use std::string::String;

    #[test]
    fn what_the_printer_packed_is_the_catalogue() {
        let all = expand(CATALOGUE, NAMES);
        assert_eq!(all.len(), catalogue::all().count());
        for (ours, theirs) in all.iter().zip(catalogue::all()) {
            // Binaries carry no docs, and packed they never do.
            if !cfg!(feature = "docs") {
                assert_eq!(
                    format!("{ours:#?}"),
                    without_sources_and_names_of_choices(&format!("{theirs:#?}"))
                );
            }
        }
    }

    /// Sources of facts and names of choices are for documents: no host needs them.
    fn without_sources_and_names_of_choices(shown: &str) -> String {
        let mut out = String::new();
        let shown = shown.replace("ThirdParty", "Documented").replace("Inferred", "Documented");
        let mut lines = shown.split_inclusive('\n').peekable();
        while let Some(line) = lines.next() {
            out.push_str(line);
            if line.trim_end().ends_with("Choice {")
                && let Some(name) = lines.next()
            {
                out.push_str(&name.replace(name.trim(), "name: \"\","));
            }
        }
        out
    }

    #[test]
    fn formats_are_told_apart_by_what_they_say() {
        for (i, one) in FORMATS.iter().enumerate() {
            assert!(FORMATS.iter().skip(i + 1).all(|other| other.says != one.says), "{}", one.name);
        }
    }

    /// As the printer writes a number.
    fn write(out: &mut String, n: u64) {
        let low = if n < 62 { n } else { 62 + (n - 62) % 32 };
        out.push(char::from(b'!' + low as u8));
        if low >= 62 {
            write(out, (n - low) / 32);
        }
    }

    #[test]
    fn numbers_come_back() {
        for n in [0, 1, 61, 62, 63, 93, 94, 2045, 2046, 1 << 32, u64::MAX] {
            let mut text = String::new();
            write(&mut text, n);
            let text: &'static str = text.leak();
            let mut from = Unpack {
                numbers: text.bytes(),
                words: [].into(),
                types: [].into(),
                fields: [].into(),
                new: 0,
                names: "",
            };
            assert_eq!((from.wide(), from.numbers.next()), (n, None));
        }
    }
}

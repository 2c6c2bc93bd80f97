//! Packs the catalogue into the text that `catalogue/packed.rs` of the core expands, with few bytes for browsers.

use truora::catalogue;
use truora::internal::{FORMATS, METHODS, PLACES, RETRY, RULES};
use truora::schema::{Field, Gives, Host, Operation, Rule, Type};

const HEADING: &str = "printed from core/src/catalogue; run `make print`\n";

/// The whole catalogue as the two texts that the core expands: itself, and the names of its records.
///
/// # Panics
/// Where a format is not registered in `catalogue::lists::FORMATS`, or a word is empty or more than a line.
pub(crate) fn pack() -> (String, String) {
    let mut to = Pack::default();
    to.number(catalogue::all().count() as u64);
    for op in catalogue::all() {
        to.numbers.push('\n');
        to.operation(op);
    }
    let mut out = String::from(HEADING);
    for word in to.words {
        out.push_str(word);
        out.push('\n');
    }
    out.push('\n');
    out.push_str(&to.numbers);
    out.push('\n');
    let mut names = String::from(HEADING);
    for name in to.names {
        names.push_str(name);
        names.push('\n');
    }
    (out, names)
}

#[derive(Default)]
struct Pack {
    numbers: String,
    words: Vec<&'static str>,
    names: Vec<&'static str>,
    /// What tells types and fields apart.
    types: Vec<String>,
    fields: Vec<String>,
}

fn number(out: &mut String, n: u64) {
    let low = if n < 62 { n } else { 62 + (n - 62) % 32 };
    out.push(char::from(b'!' + low as u8));
    if low >= 62 {
        number(out, (n - low) / 32);
    }
}

/// Whether `key` came before, and where, counted from 1.
fn place_of<T: PartialEq>(all: &[T], key: &T) -> u64 {
    all.iter().position(|other| other == key).map_or(0, |at| at as u64 + 1)
}

#[expect(clippy::expect_used, clippy::panic, reason = "runs in the printer and in tests only")]
impl Pack {
    fn number(&mut self, n: u64) {
        number(&mut self.numbers, n);
    }

    fn signed(&mut self, n: i64) {
        self.number((n << 1 ^ n >> 63) as u64);
    }

    fn index<T: PartialEq>(&mut self, all: &[T], one: &T) {
        self.number(place_of(all, one).checked_sub(1).expect("the list is complete"));
    }

    fn word(&mut self, word: &'static str) {
        assert!(!word.is_empty() && !word.contains('\n'), "{word:?} is no word");
        let at = place_of(&self.words, &word);
        self.number(at);
        if at == 0 {
            self.words.push(word);
        }
    }

    fn all<T>(&mut self, all: &'static [T], each: impl Fn(&mut Self, &'static T)) {
        self.number(all.len() as u64);
        for one in all {
            each(self, one);
        }
    }

    fn list(&mut self, words: &'static [&'static str]) {
        self.all(words, |to, word| to.word(word));
    }

    fn ty(&mut self, ty: &'static Type) {
        let key = key(ty);
        let at = place_of(&self.types, &key);
        self.number(at);
        if at > 0 {
            return;
        }
        match ty {
            Type::Text { min, max, format } => {
                self.number(0);
                self.number((*min).into());
                self.number(max.wrapping_add(1).into());
                let at = format.map_or(0, |format| {
                    let known = FORMATS.iter().position(|known| known.says == format.says);
                    known.unwrap_or_else(|| {
                        panic!("{}: register it in catalogue::lists::FORMATS", format.name)
                    }) as u64
                        + 1
                });
                self.number(at);
            }
            Type::Int { min, max } => {
                self.number(1);
                self.signed(*min);
                self.signed(*max);
            }
            Type::Num { min, max } => {
                self.number(2);
                self.number(min.to_bits());
                self.number(max.to_bits());
            }
            Type::Bool { must } => {
                self.number(3);
                self.index(&[None, Some(false), Some(true)], must);
            }
            Type::Choice(choice) => {
                self.number(4);
                let (open, fold, grows) = (choice.open, choice.fold, choice.grows);
                self.number(u64::from(open) | u64::from(fold) << 1 | u64::from(grows) << 2);
                self.list(choice.values);
            }
            Type::Date => self.number(5),
            Type::Time => self.number(6),
            Type::Link => self.number(7),
            Type::Blob => self.number(8),
            Type::Secret => self.number(15),
            Type::Month { last } => {
                self.number(16);
                self.number(u64::from(*last));
            }
            Type::Json => self.number(9),
            Type::File { most, media } => {
                self.number(14);
                self.number(*most);
                self.number(u64::from(!media.is_empty()));
                if !media.is_empty() {
                    self.word(media);
                }
            }
            Type::List(of) => {
                self.number(10);
                self.ty(of);
            }
            Type::Map(of) => {
                self.number(11);
                self.ty(of);
            }
            Type::Record(record) => {
                self.number(12);
                self.names.push(record.name);
                self.all(record.fields, Self::field);
            }
            Type::OneOf(types) => {
                self.number(13);
                self.all(types, Self::ty);
            }
        }
        self.types.push(key);
    }

    fn field(&mut self, field: &'static Field) {
        let (name, wire, aliases, place) = (field.name, field.wire, field.aliases, field.place);
        let key = format!(
            "{name} {wire} {aliases:?} {} {place:?} {} {:?} {} {} {:?}",
            key(&field.ty),
            field.required,
            field.when,
            field.bare,
            field.repeated.is_some(),
            field.made
        );
        let at = place_of(&self.fields, &key);
        self.number(at);
        if at > 0 {
            return;
        }
        self.word(name);
        let place = place_of(&PLACES, &place) - 1;
        let flag = |is: bool, bit: u32| u64::from(is) << bit;
        let flags = flag(!field.required, 0)
            | flag(wire != name, 1)
            | flag(!aliases.is_empty(), 2)
            | flag(field.when.is_some(), 3)
            | flag(field.bare, 4)
            | flag(field.repeated.is_some(), 5)
            | flag(field.made.is_some(), 6);
        self.number(place << 7 | flags);
        self.ty(&field.ty);
        if wire != name {
            self.word(wire);
        }
        if !aliases.is_empty() {
            self.list(aliases);
        }
        if let Some(when) = field.when {
            self.word(when.field);
            self.number(flag(when.needs, 0) | flag(when.only, 1));
            self.list(when.values);
        }
        if let Some(made) = field.made {
            self.number(u64::from(!made.is_empty()));
            if !made.is_empty() {
                self.word(made);
            }
        }
        self.fields.push(key);
    }

    fn operation(&mut self, op: &'static Operation) {
        self.index(Host::EVERY, &op.host);
        self.index(&METHODS, &op.method);
        self.word(op.id);
        self.word(op.path);
        self.all(op.takes, Self::field);
        let rules = |rules: &[Rule]| rules.iter().map(|rule| rule.number).collect::<Vec<_>>();
        let at = RULES.iter().position(|all| rules(all) == rules(op.rules));
        let at = at.map_or(0, |at| at as u64 + 1);
        assert!(at > 0 || op.rules.is_empty(), "{}: register its rules in catalogue::rules::ALL", op.id);
        self.number(at);
        match &op.gives {
            Gives::Nothing => self.number(0),
            Gives::Json(ty) => {
                self.number(1);
                self.ty(ty);
            }
            Gives::PerStatus(all) => {
                self.number(2);
                self.all(all, |to, (status, ty)| {
                    to.number((*status).into());
                    to.ty(ty);
                });
            }
            Gives::File(file) => {
                self.number(3);
                self.all(file.not_ready, |to, status| to.number((*status).into()));
                self.number(file.missing_grace_ms.into());
            }
        }
        self.index(&RETRY, &op.retry);
        let flags = u64::from(op.bills)
            | u64::from(op.until.is_some()) << 1
            | u64::from(op.page.is_some()) << 2
            | u64::from(op.reveals) << 3;
        self.number(flags);
        if let Some(until) = op.until {
            self.list(until.path);
            self.list(until.done);
            self.list(until.failed);
            self.number(until.missing.into());
        }
        if let Some(page) = op.page {
            self.word(page.param);
            self.word(page.items);
        }
    }
}

/// A type without its texts for people. A name stands for one record or choice.
fn key(ty: &Type) -> String {
    match ty {
        Type::Record(record) => format!("record {}", record.name),
        Type::List(of) => format!("list {}", key(of)),
        Type::Map(of) => format!("map {}", key(of)),
        Type::OneOf(types) => format!("one of {:?}", types.iter().map(key).collect::<Vec<_>>()),
        other => format!("{other:?}"),
    }
}

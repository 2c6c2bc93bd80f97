//! Answers of the catalogue's own shapes, right and slightly wrong, read into their records.

use proptest::prelude::*;
use serde_json::{Map, Value as Json};
use truora::catalogue;
use truora::json;
use truora::schema::{Gives, Operation, Record, Type};

use crate::oracle::{found, judge, ours, same};

/// Small dice, so that one number is one document.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % most.max(1)
    }
    fn once_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
    fn text(&mut self) -> String {
        ["", "x", "completed", "error", "A longer text of words", "niño \u{1F600}", "a\"b\\c\n", "\u{0}"]
            [self.below(8) as usize]
            .to_owned()
    }
}

/// A value of the type, or now and then of another.
fn value(dice: &mut Dice, ty: &Type, depth: u32, wrong: u64) -> Json {
    if wrong > 0 && dice.once_in(wrong) {
        return free(dice, depth);
    }
    if dice.once_in(15) {
        return Json::Null;
    }
    match ty {
        Type::Text { .. } | Type::Date | Type::Time | Type::Month { .. } | Type::Link | Type::Secret => {
            dice.text().into()
        }
        Type::Choice(choice) => {
            let word = choice.values[dice.below(choice.values.len() as u64) as usize];
            if dice.once_in(6) { word.to_ascii_lowercase().into() } else { word.into() }
        }
        Type::Int { .. } => match dice.below(4) {
            0 => 3.0.into(),
            1 => 9_007_199_254_740_991_i64.into(),
            _ => Json::from(dice.below(2_000)).as_i64().map_or(Json::Null, |n| (n - 1_000).into()),
        },
        Type::Num { .. } => {
            [0.5.into(), Json::from(1), Json::from(-1), 1e300.into()][dice.below(4) as usize].clone()
        }
        Type::Bool { .. } => dice.once_in(2).into(),
        Type::List(of) => (0..dice.below(4)).map(|_| value(dice, of, depth + 1, wrong)).collect(),
        Type::Map(of) => {
            (0..dice.below(4)).map(|_| (dice.text(), value(dice, of, depth + 1, wrong))).collect()
        }
        Type::Record(record) => members(dice, record, depth, wrong),
        Type::OneOf(all) => {
            let ty = all[dice.below(all.len() as u64) as usize];
            value(dice, &ty, depth, wrong)
        }
        Type::Json | Type::Blob | Type::File { .. } => free(dice, depth),
    }
}

fn members(dice: &mut Dice, record: &Record, depth: u32, wrong: u64) -> Json {
    let mut out = Map::new();
    for field in record.fields {
        let given =
            if field.required { wrong == 0 || !dice.once_in(wrong) } else { depth < 3 && dice.once_in(3) };
        if given {
            let alias = field.aliases.first().filter(|_| dice.once_in(2));
            out.insert((*alias.unwrap_or(&field.wire)).to_owned(), value(dice, &field.ty, depth + 1, wrong));
        }
    }
    if dice.once_in(4) {
        // Unknown, and close to what is known.
        let near = record.fields.first().map_or("x", |f| f.wire);
        let key = [format!("{near}_"), near[1..].to_owned(), near.to_ascii_uppercase(), dice.text()];
        let key = key[dice.below(4) as usize].clone();
        let taken = record.fields.iter().any(|f| f.wire == key || f.aliases.contains(&key.as_str()));
        if !taken && !out.contains_key(&key) {
            out.insert(key, free(dice, depth));
        }
    }
    Json::Object(out)
}

fn free(dice: &mut Dice, depth: u32) -> Json {
    match dice.below(if depth > 6 { 7 } else { 9 }) {
        0 => Json::Null,
        1 => true.into(),
        2 => 7.into(),
        3 => 0.5.into(),
        4 => dice.text().into(),
        5 => 9_007_199_254_740_993_i64.into(),
        6 => (-1.5e10).into(),
        7 => (0..dice.below(3)).map(|_| free(dice, depth + 1)).collect(),
        _ => (0..dice.below(3)).map(|_| (dice.text(), free(dice, depth + 1))).collect(),
    }
}

fn types() -> Vec<(&'static Operation, &'static Type)> {
    catalogue::all()
        .flat_map(|op| {
            let types: Vec<&'static Type> = match &op.gives {
                Gives::Json(ty) => vec![ty],
                Gives::PerStatus(all) => all.iter().map(|(_, ty)| ty).collect(),
                Gives::Nothing | Gives::File(_) => Vec::new(),
            };
            types.into_iter().map(move |ty| (op, ty))
        })
        .collect()
}

fn check(op: &Operation, ty: &Type, json: &Json, text: &str, closed: bool) {
    let (report, read) = ours(text.as_bytes(), ty, closed).expect("JSON");
    let (wanted, issues, renames) = judge(json, ty, closed);
    assert!(same(&read, &wanted), "{}: {read}\nis not\n{wanted}\nin {text}", op.id);
    if report.issues.len() < 100 {
        assert_eq!(found(&report.issues), issues, "{}: {text}", op.id);
    }
    assert_eq!(report.renames.len().min(100), renames.min(100), "{}: {text}", op.id);
    for rename in &report.renames {
        assert_ne!(rename.from, rename.to);
    }
}

proptest! {
    #![proptest_config(crate::cases(3_000))]

    #[test]
    fn records_are_read_alike(seed in any::<u64>(), which in any::<prop::sample::Index>(), wrong in prop::sample::select(vec![0_u64, 8, 30]), closed: bool) {
        let types = types();
        let (op, ty) = types[which.index(types.len())];
        let mut dice = Dice(seed);
        let json = value(&mut dice, ty, 0, wrong);
        let text = if dice.once_in(2) { json.to_string() } else { serde_json::to_string_pretty(&json).unwrap() };
        check(op, ty, &json, &text, closed);
        // The same members in another order: backwards.
        if let Json::Object(all) = &json {
            let parts: Vec<String> = all.iter().rev().map(|(k, v)| format!("{}:{v}", Json::from(k.as_str()))).collect();
            check(op, ty, &json, &format!("{{{}}}", parts.join(",")), closed);
        }
    }

    /// Of members given twice, whichever names they come under, the last counts.
    #[test]
    fn the_last_of_duplicates_counts(seed in any::<u64>(), which in any::<prop::sample::Index>()) {
        let types = types();
        let (op, ty) = types[which.index(types.len())];
        let Type::Record(record) = ty else { return Ok(()) };
        let mut dice = Dice(seed);
        let (first, last) = (members(&mut dice, record, 1, 8), members(&mut dice, record, 1, 8));
        let part = |json: &Json| json.as_object().unwrap().iter().map(|(k, v)| format!("{}:{v}", Json::from(k.as_str()))).collect::<Vec<_>>();
        let text = format!("{{{}}}", [part(&first), part(&last)].concat().join(","));
        let (report, read) = ours(text.as_bytes(), ty, false).expect("JSON");
        let (first, last) = (judge(&first, ty, false).0, judge(&last, ty, false).0);
        let mut wanted = first.as_object().unwrap().clone();
        wanted.extend(last.as_object().unwrap().clone());
        prop_assert!(same(&read, &Json::Object(wanted.clone())), "{}: {}", op.id, text);
        let missing = |name: &str| report.issues.iter().any(|i| i.path == name && i.code.text() == "required");
        for field in record.fields.iter().filter(|f| f.required) {
            prop_assert_eq!(missing(field.name), wanted.get(field.name).is_none_or(Json::is_null), "{}: {}", op.id, text);
        }
    }

    /// A typed reading never takes what an untyped one refuses, nor the other way round.
    #[test]
    fn types_do_not_change_the_grammar(seed in any::<u64>(), which in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), byte: u8) {
        let types = types();
        let (_, ty) = types[which.index(types.len())];
        let mut bytes = value(&mut Dice(seed), ty, 0, 8).to_string().into_bytes();
        let at = place.index(bytes.len());
        bytes[at] = byte;
        let (typed, plain) = (json::read(&bytes, ty, true, &mut json::Nobody), json::read(&bytes, &Type::Json, false, &mut json::Nobody));
        prop_assert_eq!(typed.err(), plain.err());
    }
}

/// Every known member of every record is found under each of its names, in any order.
#[test]
fn every_member_under_every_name() {
    fn records(ty: &'static Type, all: &mut Vec<&'static Record>) {
        match ty {
            Type::List(of) | Type::Map(of) => records(of, all),
            Type::OneOf(types) => types.iter().for_each(|t| records(t, all)),
            Type::Record(record) if !all.iter().any(|r| r.name == record.name) => {
                all.push(record);
                record.fields.iter().for_each(|f| records(&f.ty, all));
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    for (_, ty) in types() {
        records(ty, &mut all);
    }
    assert!(all.len() > 20);
    for record in all {
        let ty = Type::Record(record);
        for field in record.fields {
            for key in [field.wire].iter().chain(field.aliases) {
                let text = format!("{{{}:null}}", Json::from(*key));
                let (report, value) = ours(text.as_bytes(), &ty, true).unwrap();
                assert!(value.as_object().unwrap().contains_key(field.name), "{}.{key}", record.name);
                assert!(report.issues.iter().all(|i| i.code.text() == "required"), "{}.{key}", record.name);
                assert_eq!(report.renames.len(), usize::from(*key != field.name), "{}.{key}", record.name);
            }
        }
    }
}

//! Single values: fitting ones, those at an edge of their type, and hostile ones that fit nothing in particular.

use serde_json::{Value as Json, json};
use truora::schema::{Field, Type};

use crate::dice::Dice;

/// Texts that some format or other takes.
const PLAIN: &[&str] = &[
    "CO",
    "ALL",
    "es",
    "pt-br",
    "2w",
    "daily",
    "000000000000000",
    "+570000000000",
    "570000000000",
    "3000000000",
    "+57",
    "user_1.a-B",
    "IDP00000000000000000000000000000001",
    "CHK1",
    "BCH1",
    "https://files.test/a?b=1",
    "name@example.com",
    "15m",
    "168h",
    "1h30m",
    "2026-01-15T10:00:00Z",
    "2026-01-15",
    "2027-12-31",
    "1.5",
    "NAME_1",
    "NAME",
    "hi_2",
    "IPF1",
    "Hello {{.name}}, hi",
    "{{.name}}",
    "Use code {{.code}} today.",
    "plain",
    "12",
    "#ff0000",
    "{\"==\": [1, 1]}",
    "{\">\": [{\"var\": \"check.score\"}, 0.5]}",
    "text/plain",
    "image/png",
    "application/json",
    "eyJhIjoxfQ",
];

/// Texts that somebody pasted, or means harm by.
const STRANGE: &[&str] = &[
    "",
    " ",
    "  x  ",
    "é",
    "e\u{301}",
    "😀",
    "👩‍👩‍👧",
    "ñandú",
    "日本語",
    "\u{0}",
    "\u{1f}",
    "\u{7f}",
    "\u{a0}",
    "\u{200b}",
    "\u{202e}abc",
    "\u{feff}x",
    "\u{2028}",
    "..",
    ".",
    "%2e%2e",
    "a/b",
    "a\\b",
    "a?b#c",
    "a b+c&d=e",
    "\"quoted\"",
    "'; --",
    "<b>",
    "line\nbreak",
    "tab\there",
    "null",
    "true",
    "0",
    "007",
    "1e5",
    "NaN",
    "-1",
    "2025-02-30",
    "2024-02-29",
    "2023-02-29",
    "0000-01-01",
    "9999-12-31",
    "2026-1-5",
    "2026-13-01",
    "2026-01-15T25:00:00Z",
    "2026-01-15T10:00:00",
    "{{.a}}{{.b}}",
    "{{name}}",
    "{{1}}",
    "{{ .x }}",
    "{{.",
    "}}",
    "{{.name}} {{.name}}",
    "co",
    "COL",
    "PERSON",
    "Person",
    "http://localhost/a",
    "https://",
    "https://{{.host}}",
    "https://a.test/{{.p}}/x",
    "ftp://a.test",
    "javascript:alert(1)",
    "__proto__",
    "constructor",
    "{",
    "{}",
    "[]",
    "{\"a\":",
    "{\"nope\": [1]}",
    "+",
    "++57",
    "57",
    "+0",
    "３０００",
    "١٢٣",
    "0m",
    "14m",
    "15M",
    "169h",
    "1w2d",
    "-3d",
    "3dd",
    "a@b",
    "ñ_1",
    "a-b",
    "A_B",
    "1A",
];

/// Fits the type, as far as a single value can.
pub(crate) fn fitting(ty: Type, dice: &mut Dice) -> Json {
    match ty {
        Type::Text { min, max, format } => {
            let long = |text: &str| text.chars().count() as u64;
            let fits = |text: &&&str| {
                (u64::from(min)..=u64::from(max)).contains(&long(text))
                    && format.is_none_or(|f| (f.fits)(text))
            };
            let all: Vec<&&str> = PLAIN.iter().filter(fits).collect();
            dice.pick(&all).map_or_else(|| json!("x".repeat(min.min(3000) as usize)), |text| json!(text))
        }
        Type::Int { min, max } => {
            let low = min.max(-1000);
            let span = usize::try_from(max.min(low + 5000) - low).unwrap_or_default();
            json!(low + i64::try_from(dice.below(span + 1)).unwrap_or_default())
        }
        Type::Num { min, max } => {
            let shares = [0.0, 0.1, 0.2, 0.25, 0.3, 0.5, 0.7, 1.0];
            let share = dice.pick(&shares).copied().unwrap_or_default();
            json!(min.max(0.0) + share * (max.min(1.0) - min.max(0.0)).max(0.0))
        }
        Type::Bool { must } => json!(must.unwrap_or_else(|| dice.one_in(2))),
        Type::Choice(of) => json!(dice.pick(of.values)),
        Type::Date => {
            json!(dice.pick(&["2026-01-15", "1990-12-31", "2024-02-29", "2027-01-01", "2026-01-14"]))
        }
        Type::Time => json!(dice.pick(&["2026-01-15T10:00:00Z", "2026-01-15T10:00:00.123456789-05:00"])),
        Type::Month { .. } => json!(dice.pick(&["2026-02", "2026-13", "2026-01-31T23:59:59+05:00"])),
        Type::Link => json!(dice.pick(&["https://files.test/a?sig=1", "https://files.test:8443/%C3%A9"])),
        Type::Blob => match dice.below(2) {
            0 => json!("some text, é"),
            _ => json!({ "$file": "AAEC/f7/" }),
        },
        _ => match dice.below(4) {
            0 => json!({ "b": [1, null, { "a": true }], "10": 1, "2": "x" }),
            1 => json!([1.5, "é"]),
            2 => json!("text"),
            _ => json!(-7),
        },
    }
}

/// At an edge of the type, or just beyond.
pub(crate) fn edge(ty: Type, dice: &mut Dice) -> Json {
    let step = [-1_i64, 0, 1].get(dice.below(3)).copied().unwrap_or_default();
    match ty {
        Type::Text { min, max, .. } => {
            let at = if dice.one_in(2) || max > 70_000 { min } else { max };
            let long =
                usize::try_from(i64::from(at).saturating_add(step).max(0)).unwrap_or_default().min(70_000);
            let letter = ["a", "é", "😀", "1"].get(dice.below(4)).copied().unwrap_or_default();
            json!(letter.repeat(long))
        }
        Type::Int { min, max } => {
            let at = if dice.one_in(2) { min } else { max };
            let most = 9_007_199_254_740_991;
            json!(at.clamp(-most, most) + step)
        }
        Type::Num { min, max } => {
            let at = if dice.one_in(2) { min } else { max };
            json!(at.clamp(-1e15, 1e15) + step as f64 * 1e-6)
        }
        Type::List(of) => {
            let many = dice.below(13);
            (0..many).map(|_| fitting(*of, dice)).collect()
        }
        Type::Choice(of) => {
            let word = dice.pick(of.values).copied().unwrap_or_default();
            match dice.below(3) {
                0 => json!(word.to_ascii_uppercase()),
                1 => json!(word.to_ascii_lowercase()),
                _ => json!(format!("{word} ")),
            }
        }
        _ => hostile(dice),
    }
}

/// Anything.
pub(crate) fn hostile(dice: &mut Dice) -> Json {
    match dice.below(16) {
        0 => Json::Null,
        1 => json!(dice.one_in(2)),
        2 => {
            json!(dice.pick(&[0_i64, 1, -1, 7, 3_000_000_000, 9_007_199_254_740_991, 9_007_199_254_740_992]))
        }
        3 => json!(dice.pick(&[
            0.1 + 0.2,
            1e-7,
            1e-6,
            1e15,
            1e16,
            1e21,
            5e-324,
            1.7e308,
            3.0,
            0.5,
            123_456.789
        ])),
        4 => json!({ "$num": dice.pick(&["NaN", "Infinity", "-Infinity", "-0"]) }),
        5 => json!({ "$text": dice.pick(&["\\ud800", "a\\udc00b", "\\udfff\\ud800"]) }),
        6 => json!({ "$file": "AP8=" }),
        7 => json!({ "$absent": true }),
        8 => json!([]),
        9 => json!({}),
        10 => json!([null, "x", 1]),
        11 => json!({ "": 1, "__proto__": { "a": 1 }, "10": "b", "9": "a", "a\"b": null }),
        12 => {
            let depth = dice.pick(&[3, 126, 127, 128, 129, 140]).copied().unwrap_or(3);
            (0..depth)
                .fold(json!(1), |inner, n| if n % 2 == 0 { json!([inner]) } else { json!({ "k": inner }) })
        }
        13 => json!("x".repeat(dice.pick(&[26, 61, 513, 1025, 2001, 5000]).copied().unwrap_or(1))),
        14 => json!(dice.pick(PLAIN)),
        _ => json!(dice.pick(STRANGE)),
    }
}

/// A name that no operation has, near to one that it has.
pub(crate) fn strange_name(known: &'static [Field], dice: &mut Dice) -> String {
    let name = dice.pick(known).map_or("name", |f| f.name);
    match dice.below(8) {
        0 => name.to_uppercase(),
        1 => name.replace('_', ""),
        2 => format!("{name}s"),
        3 => name.get(1..).unwrap_or_default().to_owned(),
        4 => "__proto__".to_owned(),
        5 => "10".to_owned(),
        6 => "ñ\u{301} \"x\"".to_owned(),
        _ => "toString".to_owned(),
    }
}

//! The reader against serde_json: the same verdict on grammar, the same values, and the issues that a second reading
//! of the catalogue finds. Policy beyond the grammar is told apart in `oracle.rs`.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod oracle;
mod typed;

use oracle::{compare, ours};
use proptest::prelude::*;
use truora::json::{Broken, MAX_BYTES, MAX_DEPTH};
use truora::schema::Type;

fn cases(many: u32) -> ProptestConfig {
    let cases = std::env::var("TRUORA_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(many);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Text of a JSON document, with every freedom that the grammar gives.
fn document() -> impl Strategy<Value = String> {
    let blank = || "[ \t\r\n]{0,2}";
    let number = "-?(0|[1-9][0-9]{0,4}|[1-9][0-9]{12,24})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?";
    let string = || {
        let part = prop_oneof![
            4 => "[a-z ]{0,12}",
            1 => "[^\"\\\\\u{0}-\u{1f}]{0,6}",
            1 => prop::sample::select(vec!["\\n", "\\\"", "\\\\", "\\/", "\\u0000", "\\u00e9", "\\uD83D\\uDE00", "\\b", "\\f\\r\\t"])
                .prop_map(str::to_owned),
            1 => "\\\\u[0-9a-fA-F]{4}",
        ];
        prop::collection::vec(part, 0..4).prop_map(|p| format!("\"{}\"", p.concat()))
    };
    let leaf = prop_oneof![
        3 => number.prop_map(|s: String| s),
        3 => string(),
        1 => prop::sample::select(vec!["null", "true", "false"]).prop_map(str::to_owned),
    ];
    let nested = leaf.prop_recursive(5, 48, 6, move |inner| {
        let item = (blank(), inner, blank()).prop_map(|(a, v, b)| format!("{a}{v}{b}"));
        let key = (blank(), string(), blank()).prop_map(|(a, v, b)| format!("{a}{v}{b}"));
        let member = (key, item.clone()).prop_map(|(k, v)| format!("{k}:{v}"));
        prop_oneof![
            prop::collection::vec(item, 0..6).prop_map(|all| format!("[{}]", all.join(","))),
            prop::collection::vec(member, 0..6).prop_map(|all| format!("{{{}}}", all.join(","))),
        ]
    });
    (prop::bool::weighted(0.05), blank(), nested, blank())
        .prop_map(|(bom, a, v, b)| format!("{}{a}{v}{b}", if bom { "\u{feff}" } else { "" }))
}

/// One small damage at a place of a document.
fn spoil(text: &str, (kind, place, byte): (u8, prop::sample::Index, u8)) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    let interesting = b"{}[]\",:\\0123456789-+.eEnulltrfas \t\n\x00\x1f\x7f\x80\xc0\xed\xef\xff/ux'";
    let byte = if kind >= 8 { byte } else { interesting[usize::from(byte) % interesting.len()] };
    let at = place.index(bytes.len() + 1);
    match kind % 4 {
        0 => bytes.insert(at, byte),
        1 if at < bytes.len() => bytes[at] = byte,
        2 if at < bytes.len() => {
            bytes.remove(at);
        }
        _ => bytes.truncate(at),
    }
    bytes
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn good_documents_are_read_alike(text in document()) {
        compare(text.as_bytes());
    }

    #[test]
    fn spoilt_documents_are_read_alike(text in document(), damage in any::<(u8, prop::sample::Index, u8)>()) {
        let kind = damage.0 % 16;
        compare(&spoil(&text, (kind, damage.1, damage.2)));
    }

    #[test]
    fn anything_is_read_alike(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        compare(&bytes);
    }

    #[test]
    fn near_json_is_read_alike(text in "[\\[\\]{}\",:0-9eE.+\\- \\\\nulltrefas]{0,24}") {
        compare(text.as_bytes());
    }

    /// A document cut at any byte is no document, unless what is left is one.
    #[test]
    fn every_beginning_is_read_alike(text in document()) {
        for end in 0..text.len().min(120) {
            compare(&text.as_bytes()[..end]);
        }
    }

    /// Strings are searched eight bytes at a time: every length, every place, every special byte.
    #[test]
    fn strings_of_every_length(before in 0_usize..20, after in 0_usize..20, byte in any::<u8>(), second in any::<u8>()) {
        let text = [b"[\"".as_slice(), &b"abcdefghijklmnopqrst"[..before], &[byte, second], &b"ABCDEFGHIJKLMNOPQRST"[..after], b"\"]"].concat();
        compare(&text);
    }
}

#[test]
fn every_byte_everywhere_in_a_small_document() {
    let text = br#" {"a\u00e9":[1,-2.5e+3,true,null,"x\\"],"b":{}} "#;
    for at in 0..text.len() {
        for byte in 0..=255 {
            let mut bytes = text.to_vec();
            bytes[at] = byte;
            compare(&bytes);
            bytes.insert(at, byte);
            compare(&bytes);
        }
    }
}

#[test]
fn numbers_at_the_edges() {
    for text in [
        "-",
        "-0",
        "0",
        "00",
        "01",
        "-01",
        "1.",
        ".1",
        "1.e1",
        "1e",
        "1e+",
        "1e-",
        "1E5",
        "1e05",
        "0e999",
        "0.0e-999",
        "1e308",
        "1e309",
        "-1e309",
        "1e-400",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "5e-324",
        "2e-324",
        "9007199254740991",
        "9007199254740992",
        "-9007199254740992",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "+1",
        "Infinity",
        "NaN",
        "0x10",
        "1_000",
        "123456789012345678901234567890",
        "1 2",
        "--1",
        "1-1",
        "1.5.5",
        "1e5e5",
        "\u{661}",
    ] {
        compare(text.as_bytes());
        compare(format!("[{text}]").as_bytes());
        compare(format!("{{\"a\":{text}}}").as_bytes());
    }
    let long = "9".repeat(400);
    compare(long.as_bytes());
    compare(format!("0.{long}").as_bytes());
    compare(format!("{long}e-400").as_bytes());
}

#[test]
fn surrogates_are_issues_and_pairs_are_not() {
    for text in [
        r#""\ud83d\ude00""#,
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\ud800""#,
        r#""\udc00\ud800""#,
        r#""\ud800\ud83d\ude00""#,
        r#""\ud800x""#,
        r#""\ud800\n""#,
        r#""\ud800\u0041""#,
        r#""\ud800\ue000""#,
        r#""\ud800\uefff""#,
        r#""\udbff\udfff""#,
        r#""\ud800\u""#,
        r#""\ud800\uzzzz""#,
        r#""\ud800\""#,
        r#""\u12""#,
        r#""\u+123""#,
        r#""\u 123""#,
        r#""\uD83D\uDE0""#,
        r#"{"\ud800":1}"#,
        r#""\u00é9""#,
    ] {
        compare(text.as_bytes());
    }
    let (report, value) = ours(br#"["\ud800\ud83d\ude00\udfff"]"#, &Type::Json, false).unwrap();
    assert_eq!(value[0], "\u{FFFD}\u{1F600}\u{FFFD}");
    assert_eq!(report.issues.len(), 2);
    assert!(report.issues.iter().all(|i| i.path == "[0]" && i.code.text() == "format"));
}

#[test]
fn bytes_that_are_no_utf8() {
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"\"\xed\xa0\x80\"",
        b"\"\xf4\x90\x80\x80\"",
        b"\"\xc0\x80\"",
        b"[1]\xff",
        b"\xff[1]",
        b"\xfe\xff\x00[",
    ] {
        compare(bytes);
        assert!(matches!(ours(bytes, &Type::Json, false), Err(Broken::NotJson(_))));
    }
}

#[test]
fn one_mark_of_byte_order_is_skipped() {
    assert_eq!(ours(b"\xEF\xBB\xBF 1", &Type::Json, false).unwrap().1, 1);
    for bytes in
        [&b" \xEF\xBB\xBF1"[..], b"\xEF\xBB\xBF\xEF\xBB\xBF1", b"\xEF\xBB\xBF", b"\xEF\xBB", b"1\xEF\xBB\xBF"]
    {
        assert!(matches!(ours(bytes, &Type::Json, false), Err(Broken::NotJson(_))), "{bytes:?}");
    }
}

#[test]
fn depth_ends_at_128_in_lists_objects_and_both() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        let levels = if open.len() > 5 { 2 } else { 1 };
        let nested = |n: usize| format!("{}1{}", open.repeat(n / levels), close.repeat(n / levels));
        assert!(ours(nested(MAX_DEPTH).as_bytes(), &Type::Json, false).is_ok());
        assert_eq!(ours(nested(MAX_DEPTH + levels).as_bytes(), &Type::Json, false), Err(Broken::TooDeep));
        assert_eq!(ours(open.repeat(100_000).as_bytes(), &Type::Json, false), Err(Broken::TooDeep));
    }
    // Side by side is not deep.
    let wide = format!("[{}[]]", "[[]],".repeat(1_000));
    compare(wide.as_bytes());
    assert_eq!(MAX_DEPTH, 128);
}

#[test]
fn size_ends_at_32_mib() {
    assert_eq!(MAX_BYTES, 32 * 1024 * 1024);
    let mut text = vec![b'x'; MAX_BYTES];
    (text[0], text[MAX_BYTES - 1]) = (b'"', b'"');
    assert!(ours(&text, &Type::Json, false).is_ok());
    text.push(b' ');
    assert_eq!(ours(&text, &Type::Json, false), Err(Broken::TooLarge));
}

#[test]
fn a_hundred_issues_are_enough() {
    let text = format!("[{}1]", "1e999,".repeat(5_000));
    let (report, value) = ours(text.as_bytes(), &Type::Json, false).unwrap();
    assert_eq!(report.issues.len(), 100);
    assert_eq!(value.as_array().map(Vec::len), Some(5_001));
}

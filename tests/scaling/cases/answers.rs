//! What the service controls: answers, refusals, headers and cursors.

use super::rules::CHECK;
use super::{Case, case, list, long, many, members, name};
use crate::run::Input;

fn got(body: String) -> Input {
    Input::of("checks.get", r#"{"check_id":"CHK1"}"#).answer(200, body)
}

fn listed(body: String) -> Input {
    Input::of("checks.list", "{}").answer(200, body)
}

fn closed(input: Input) -> Input {
    input.options(r#"{"strict":"closed"}"#)
}

pub(super) fn all() -> Vec<Case> {
    let mut all = answers();
    all.extend(headers());
    all.extend(refusals());
    all
}

fn answers() -> Vec<Case> {
    vec![
        case("answer: unknown members", |n| closed(got(format!("{{{}}}", members(n, "a", "1"))))),
        case("answer: one member many times", |n| {
            got(format!("{{{}}}", many(n, ",", |_| "\"check\":{}".into())))
        }),
        case("answer: items of a wrong type", |n| listed(format!("{{\"checks\":{}}}", list(n, "1")))),
        case("answer: items of a long key", |n| {
            let input = Input::of("custom_types.list", "{}");
            closed(input).answer(200, format!("{{\"{}\":{}}}", long(n / 2, "k"), list(n / 2, "1")))
        }),
        case("answer: unknown members of a long one", |n| {
            closed(got(format!(
                "{{\"check\":{{\"{}\":{{{}}}}}}}",
                long(n / 2, "k"),
                members(n / 2, "a", "1")
            )))
        }),
        case("answer: long unknown members", |n| {
            closed(got(format!("{{{}}}", many(n, ",", |i| format!("\"{i}{}\":1", long(1000, "a"))))))
        }),
        case("answer: numbers hard to read", |n| got(format!("{{\"a\":{}}}", list(n, "1e-301")))),
        case("answer: open lists", |n| got(long(n, "["))),
        case("answer: escapes", |n| got(format!("{{\"a\":\"{}\"}}", long(n, "\\u00e9")))),
        case("answer: blanks", |n| got(long(n, " "))),
        case("answer: a long cursor", |n| {
            listed(format!("{{\"checks\":[],\"next\":\"/v1/checks?start_key={}\"}}", long(n, "a%3D")))
        }),
        case("answer: a cursor of many pairs", |n| {
            listed(format!("{{\"checks\":[],\"next\":\"/v1/checks?{}\"}}", long(n, "a=b&")))
        }),
    ]
}

fn headers() -> Vec<Case> {
    let with = |headers: Vec<(String, String)>| {
        let mut input = got("{}".into());
        input.answer = Some((503, headers, "{}".into()));
        input
    };
    let mut all = vec![case("headers: many", move |n| {
        with((0..n / 20).map(|i| (name("x-header-", i), "value".into())).collect())
    })];
    for (header, value) in [
        ("retry-after", "1"),
        ("retry-after", "a "),
        ("date", "1 "),
        ("x-request-id", "a"),
        ("content-range", "bytes 1"),
        ("content-length", "1"),
        ("location", "/a"),
        ("etag", "\""),
    ] {
        all.push(case(format!("headers: {header} of {value:?}"), move |n| {
            with(vec![(header.into(), long(n, value))])
        }));
    }
    all
}

fn refusals() -> Vec<Case> {
    let words = |n: usize| many(n, " ", |i| name("a", i));
    let refused = |first_name: &str, said: &str| {
        Input::of("checks.create", format!("{{{CHECK},\"first_name\":\"{first_name}\"}}"))
            .answer(400, format!("{{\"message\":\"{said}\"}}"))
    };
    vec![
        case("refusal: repeats a long text", move |n| refused(&words(n / 2), &words(n / 2))),
        case("refusal: many words, of a long text", move |n| refused(&words(n), &words(2000))),
        case("refusal: a long sentence of other words", move |n| {
            refused("ana", &many(n, " ", |i| name("b", i)))
        }),
        case("refusal: a long sentence of one word", move |n| refused("ana", &long(n, "ana "))),
        case("refusal: one long word", move |n| refused(&long(n / 2, "a"), &long(n / 2, "a"))),
        case("refusal: words of grammar", move |n| refused(&long(n, "de la "), &long(2000, "de la "))),
        case("refusal: many short words sent", move |n| refused(&long(n, "a "), "a b c d")),
        case("refusal: of a form with many members", |n| {
            Input::of("checks.create", format!("{{{CHECK}}}"))
                .options(format!("{{\"extra\":{{{}}}}}", members(n, "a", "\"x y\"")))
                .answer(400, "{\"message\":\"x y z\"}")
        }),
        case("refusal: digits", move |n| refused("ana", &long(n, "1-"))),
        case("refusal: a long code", |n| {
            got(String::new()).answer(400, format!("{{\"code\":\"{}\",\"message\":\"no\"}}", long(n, "a")))
        }),
        case("refusal: many members", |n| {
            got(String::new()).answer(400, format!("{{{}}}", members(n, "a", "1")))
        }),
    ]
}

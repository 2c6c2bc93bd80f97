//! Names, and what several parameters say together.

use super::{Case, case, list, long, many, members, name};
use crate::run::Input;

/// A good check, but for what is added.
pub(super) const CHECK: &str = r#""country":"CO","type":"person","national_id":"1","user_authorized":true"#;
const TEMPLATE: &str = r#""waba_phone_number":"57","language_code":"es","outbound_name":"a","category":"MARKETING","is_notification":true,"template_type":"TEXT""#;
const SEND: &str = r#""outbound_id":"OTB1","phone_number":"300","country_code":"+57","user_authorized":true"#;

fn check(more: &str) -> Input {
    Input::of("checks.create", format!("{{{CHECK}{more}}}"))
}

fn template(more: &str) -> Input {
    Input::of("outbounds.create", format!("{{{TEMPLATE},{more}}}"))
}

fn send(more: &str) -> Input {
    Input::of("outbounds.send", format!("{{{SEND}{more}}}"))
}

fn condition(used: &str, spec: &str) -> Input {
    Input::of("rules.create", format!("{{\"condition\":\"{{\\\"and\\\":[{used}]}}\"}}"))
        .options(format!("{{\"given\":{{\"spec\":{{{spec}}}}}}}"))
}

pub(super) fn all() -> Vec<Case> {
    let mut all = names();
    all.extend(templates());
    all.extend(others());
    all
}

fn names() -> Vec<Case> {
    vec![
        case("names: unknown, few parameters", |n| {
            Input::of("checks.get", format!("{{{}}}", members(n, "", "1")))
        }),
        case("names: unknown, many parameters", |n| {
            Input::of("checks.create", format!("{{{}}}", members(n, "", "1")))
        }),
        case("names: nearly right", |n| check(&format!(",{}", members(n, "first_nam", "1")))),
        case("names: null", |n| check(&format!(",{}", members(n, "a", "null")))),
        case("names: one many times", |n| check(&format!(",{}", many(n, ",", |_| "\"a\":1".into())))),
        case("names: a parameter's many times", |n| {
            check(&format!(",{}", many(n, ",", |_| "\"country\":\"CO\"".into())))
        }),
        case("names: one long", |n| check(&format!(",\"{}\":1", long(n, "ñ")))),
        case("names: long ones", |n| {
            check(&format!(",{}", many(n, ",", |i| format!("\"{i}{}\":1", long(1000, "a")))))
        }),
        case("names: members of a long one", |n| {
            let (key, inner) = (long(n / 2, "k"), members(n / 2, "k", "1"));
            template(&format!("\"content\":\"a\",\"var\":{{\"{key}\":{{{inner}}}}}"))
        }),
        case("numbers: hard to read", |n| {
            Input::of("processes.list", format!("{{\"declined_reason\":{}}}", list(n, "1e-301")))
        }),
        case("numbers: many digits", |n| {
            let numbers = list(n, "0.12345678901234567");
            Input::of(
                "request",
                format!("{{\"method\":\"POST\",\"path\":\"/v1/a\",\"host\":\"checks\",\"json\":{numbers}}}"),
            )
        }),
    ]
}

fn templates() -> Vec<Case> {
    let variables = |n: usize| many(n, "", |i| format!("{{{{.{}}}}}", name("a", i)));
    let examples = |n: usize| members(n, "a", "{\"value\":\"x\"}");
    let stored = |n: usize| {
        let mapping = many(n, ",", |i| format!("\"{i}\":\"{}\"", name("a", i)));
        format!("{{\"given\":{{\"outbound\":{{\"variable_mapping\":{{{mapping}}}}}}}}}")
    };
    let buttons = |buttons: &str| template(&format!("\"content\":\"a\",\"outbound_buttons\":[{buttons}]"));
    vec![
        case("variables: without examples", move |n| template(&format!("\"content\":\"{}\"", variables(n)))),
        case("variables: with examples", move |n| {
            let (content, var) = (variables(n / 3), examples(n * 2 / 3));
            template(&format!("\"content\":\"{content}.\",\"var\":{{{var}}}"))
        }),
        case("variables: examples of none", move |n| {
            template(&format!("\"content\":\"hello\",\"var\":{{{}}}", examples(n)))
        }),
        case("variables: one many times", |n| template(&format!("\"content\":\"{}\"", long(n, "{{.a}}")))),
        case("variables: open braces", |n| template(&format!("\"content\":\"{}\"", long(n, "{{a")))),
        case("buttons: with variables", move |n| {
            buttons(&many(n, ",", |i| {
                let url = format!("https://a.test/{{{{.{}}}}}", name("a", i));
                format!("{{\"type\":\"URL\",\"text\":\"a\",\"url\":\"{url}\"}}")
            }))
        }),
        case("buttons: to copy a code", move |n| {
            buttons(&many(n, ",", |_| "{\"type\":\"COPY_CODE\",\"text\":\"x\"}".into()))
        }),
        case("buttons: two kinds by turns", move |n| {
            let kind = |i: usize| if i.is_multiple_of(2) { "QUICK_REPLY" } else { "URL" };
            buttons(&many(n, ",", |i| format!("{{\"type\":\"{}\"}}", kind(i))))
        }),
        case("stored variables: without values", move |n| send("").options(stored(n))),
        case("stored variables: with values", move |n| {
            send(&format!(",\"var\":{{{}}}", members(n / 2, "a", "\"x\""))).options(stored(n / 2))
        }),
        case("stored variables: values of none", move |n| {
            send(&format!(",\"var\":{{{}}}", members(n, "b", "\"\""))).options(stored(20))
        }),
        case("stored variables: of a button's kinds", |n| {
            let parts = list(n, "{\"buttons\":[{\"type\":\"URL\"}]}");
            send("").options(format!("{{\"given\":{{\"outbound\":{{\"template_components\":{parts}}}}}}}"))
        }),
    ]
}

fn others() -> Vec<Case> {
    let used = |n: usize, name: &dyn Fn(usize) -> String| {
        many(n, ",", |i| format!("{{\\\"var\\\":\\\"{}\\\"}}", name(i)))
    };
    vec![
        case("columns: each its own", |n| {
            let columns = many(n, ",", |i| format!("\"{}\":{i}", name("a", i)));
            Input::of("batches.create", format!("{{\"columns_mapping\":{{{columns}}}}}"))
        }),
        case("columns: all the same", |n| {
            Input::of("batches.create", format!("{{\"columns_mapping\":{{{}}}}}", members(n, "a", "7")))
        }),
        case("conditions: many variables", move |n| {
            condition(&used(n / 2, &|i| name("a", i)), &members(n / 2, "a", "{}"))
        }),
        case("conditions: many dots", move |n| {
            let spec = many(n / 2, ",", |i| format!("\"{}{i}\":1", long(1000, ".")));
            condition(&used(n / 2, &|_| long(1200, ".")), &spec)
        }),
        case("conditions: many operators", move |n| condition(&used(n, &|_| "a".into()), "\"a\":1")),
        case("conditions: text that is none", |n| {
            Input::of("rules.create", format!("{{\"condition\":\"{}\"}}", long(n, "[{")))
        }),
    ]
}

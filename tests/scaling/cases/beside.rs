//! What goes beside the parameters: `only`, `extra`, `given`, overrides, cursors; and the helpers.

use super::rules::CHECK;
use super::{Case, case, list, long, many, members, name};
use crate::run::Input;

fn check(options: String) -> Input {
    Input::of("checks.create", format!("{{{CHECK}}}")).options(options)
}

fn configured(config: String) -> Input {
    Input { config, ..Input::of("checks.get", r#"{"check_id":"CHK1"}"#) }
}

fn request(method: &str, more: &str) -> Input {
    Input::of("request", format!("{{\"method\":\"{method}\",\"path\":\"/v1/a\",\"host\":\"checks\",{more}}}"))
}

pub(super) fn all() -> Vec<Case> {
    let mut all = options();
    all.extend(configs());
    all.extend(helpers());
    all
}

fn options() -> Vec<Case> {
    let names = |n: usize| many(n, ",", |i| format!("\"{}\"", name("a", i)));
    vec![
        case("only: names of none", move |n| check(format!("{{\"only\":[{}]}}", names(n)))),
        case("only: the unknown names given", move |n| {
            Input::of("checks.create", format!("{{{}}}", members(n / 2, "a", "1")))
                .options(format!("{{\"only\":[{}]}}", names(n / 2)))
        }),
        case("only: one name many times", |n| {
            Input::of("checks.create", format!("{{{CHECK},{}}}", members(n / 2, "a", "1")))
                .options(format!("{{\"only\":{}}}", list(n / 2, "\"country\"")))
        }),
        case("extra: members", |n| check(format!("{{\"extra\":{{{}}}}}", members(n, "a", "1")))),
        case("extra: members in JSON", |n| {
            Input::of(
                "rules.create",
                r#"{"condition":"{\"and\":[]}","name":"a","actions":["a"],"priority":1}"#,
            )
            .options(format!("{{\"extra\":{{{}}}}}", members(n, "a", "1")))
        }),
        case("extra: items of a long key", |n| {
            check(format!("{{\"extra\":{{\"{}\":{}}}}}", long(n / 2, "k"), list(n / 2, "1")))
        }),
        case("extra: wrong items of a long key", |n| {
            check(format!("{{\"extra\":{{\"{}\":{}}}}}", long(n / 2, "k"), list(n / 2, "1e-9")))
        }),
        case("extra: members of a long key", |n| {
            check(format!("{{\"extra\":{{\"{}\":{{{}}}}}}}", long(n / 2, "k"), members(n / 2, "a", "1")))
        }),
        case("extra: wrong items below long keys", |n| {
            let open = format!("{{\"{}\":", long(n / 200, "é")).repeat(100);
            check(format!("{{\"extra\":{open}{}{}}}", list(n / 2, "1e-9"), "}".repeat(100)))
        }),
        case("request: items of a long key", |n| {
            request("POST", &format!("\"form\":{{\"{}\":{}}}", long(n / 2, "k"), list(n / 2, "1")))
        }),
        case("request: items of a long key in the query", |n| {
            request("GET", &format!("\"query\":{{\"{}\":{}}}", long(n / 2, "k"), list(n / 2, "1")))
        }),
        case("request: members of the query", |n| {
            request("GET", &format!("\"query\":{{{}}}", members(n, "a", "1")))
        }),
        case("request: a path", |n| {
            Input::of("request", format!("{{\"method\":\"GET\",\"path\":\"/{}\"}}", long(n, "./")))
        }),
        case("options: one many times", |n| {
            check(format!("{{{}}}", many(n, ",", |_| "\"max_retries\":1".into())))
        }),
        case("given: members of none", |n| check(format!("{{\"given\":{{{}}}}}", members(n, "a", "1")))),
    ]
}

fn configs() -> Vec<Case> {
    let overrides = |more: &str| configured(format!("{{\"overrides\":{{{more}}}}}"));
    vec![
        case("overrides: one operation many times", move |n| {
            overrides(&many(n, ",", |_| "\"checks.get\":{\"method\":\"GET\"}".into()))
        }),
        case("overrides: one member many times", move |n| {
            overrides(&format!("\"checks.get\":{{{}}}", many(n, ",", |_| "\"method\":\"GET\"".into())))
        }),
        case("overrides: a path of many holes", move |n| {
            overrides(&format!("\"checks.get\":{{\"path\":\"/{}\"}}", long(n, "{check_id}")))
        }),
        case("overrides: a long name", move |n| overrides(&format!("\"{}\":{{}}", long(n, "a")))),
        case("base_urls: one many times", |n| {
            configured(format!(
                "{{\"base_urls\":{{{}}}}}",
                many(n, ",", |_| "\"checks\":\"https://a.test\"".into())
            ))
        }),
    ]
}

fn helpers() -> Vec<Case> {
    vec![
        case("a cursor", |n| Input { cursor: Some(long(n, "a=")), ..Input::of("checks.list", "{}") }),
        case("read_token: claims", |n| {
            let claims = format!("{{{}}}", members(n * 3 / 4, "a", "1"));
            Input::of("read_token", format!("{{\"key\":\"e30.{}.c2ln\"}}", base64(claims.as_bytes())))
        }),
        case("read_token: dots", |n| Input::of("read_token", format!("{{\"key\":\"{}\"}}", long(n, ".")))),
        case("links.inbound: text", |n| {
            Input::of("links.inbound", format!("{{\"phone\":\"57\",\"text\":\"{}\"}}", long(n, "ñ ")))
        }),
    ]
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let letter = |at: u32| LETTERS.get(at as usize & 63).copied().map_or('A', char::from);
    let (mut out, mut held, mut bits) = (String::new(), 0_u32, 0);
    for b in bytes {
        (held, bits) = ((held << 8) | u32::from(*b), bits + 8);
        while bits >= 6 {
            bits -= 6;
            out.push(letter(held >> bits));
        }
    }
    if bits > 0 {
        out.push(letter(held << (6 - bits)));
    }
    out
}

//! What a service may answer, good and bad.

use truora::schema::Operation;
use truora::{Event, Fault, FaultKind, Sent};

use super::dice::Dice;
use super::talk::SECRET;

pub(super) fn any(dice: &mut Dice<'_>) -> Event<'static> {
    match dice.below(7) {
        0 => Event::Start,
        1 => {
            Event::Head { status: dice.next() as u16, headers: &[("location", "https://x.invalid/zqsecret")] }
        }
        2 => Event::Body(b"{\"a\":\"zqsecret\"}"),
        3 => Event::Sunk { bytes: dice.next() },
        4 => Event::Taken,
        5 => Event::Fault(Fault::new(FaultKind::Reset, Sent::No)),
        _ => Event::Elapsed,
    }
}

pub(super) fn status(dice: &mut Dice<'_>, file: bool, home: bool) -> u16 {
    let likely: &[u16] = match (file, home) {
        (true, true) => &[202, 302, 302, 302, 200, 404, 307],
        (true, false) => &[200, 200, 206, 206, 302, 403, 416],
        _ => &[200, 200, 200, 201],
    };
    match dice.below(6) {
        0 => dice.pick(&[408, 429, 500, 502, 503, 503, 503, 504]),
        1 => dice.pick(&[
            100, 204, 206, 300, 301, 304, 400, 401, 403, 404, 409, 410, 416, 422, 501, 599, 0, 65535,
        ]),
        _ => dice.pick(likely),
    }
}

pub(super) fn body(dice: &mut Dice<'_>, limit: usize, op: Option<&Operation>) -> Vec<u8> {
    let state = dice.pick(&[
        "completed",
        "error",
        "in_progress",
        "in_progress",
        "pending",
        "success",
        "failure",
        "new",
    ]);
    let text = match dice.below(16) {
        0 => String::new(),
        1 => "<html>".to_owned(),
        2 => format!("\u{feff}{{\"check\":{{\"check_id\":\"{SECRET}\",\"status\":\"{state}\"}}}}"),
        3 => "[".repeat(200),
        4 => format!("{{\"message\":\"see https://x.invalid/{SECRET} 1234567890\",\"code\":10404}}"),
        5 => "{\"message\":\"Missing Authentication Token\",\"hint\":\"a@b.c\"}".to_owned(),
        6 => format!(
            "{{\"checks\":[{{\"check_id\":\"{SECRET}\"}}],\"next\":\"/v1/x?start_key=abc{}\"}}",
            dice.below(3)
        ),
        7 => format!("{{\"details\":[],\"next\":\"/v1/x?start_key={SECRET}cursor\"}}"),
        8 => "null".to_owned(),
        9 if limit < 100_000 => "x".repeat(limit + 1),
        9 | 10 => {
            format!("{{\"process_id\":\"{SECRET}\",\"status\":\"{state}\",\"flow_version\":{}}}", dice.next())
        }
        11 => format!("{{\"check\":{{\"check_id\":\"{SECRET}\",\"status\":\"{state}\",\"score\":1e999}}}}"),
        12 | 13 => match op.and_then(|op| op.until) {
            Some(until) => {
                let words = [until.failed, until.done, &["new"]].concat();
                let word = format!("\"{}\"", dice.pick(&words));
                until.path.iter().rev().fold(word, |inner, name| format!("{{\"{name}\":{inner}}}"))
            }
            None => "{}".to_owned(),
        },
        _ => format!("{{\"check\":{{\"check_id\":\"{SECRET}\",\"status\":\"{state}\"}}}}"),
    };
    // A link in a message is masked because it looks like one: it is left alone.
    let spoil = dice.once_in(10) && !text.is_empty() && !text.contains("see https");
    let mut bytes = text.into_bytes();
    if spoil {
        let at = dice.below(bytes.len() as u64) as usize;
        if let Some(byte) = bytes.get_mut(at) {
            *byte = dice.next() as u8;
        }
    }
    bytes
}

pub(super) fn location(dice: &mut Dice<'_>) -> String {
    let good = format!("https://files.example.invalid/{SECRET}?sig={SECRET}");
    if !dice.once_in(5) {
        return good;
    }
    let start = dice.pick(&[
        "http://files.example.invalid/",
        "http://127.0.0.1:9/",
        "//files.example.invalid/",
        "/",
        "",
        "https://u:p@files.example.invalid/",
        "https://api.checks.truora.com/",
        "https://127.1/",
        "https://files.example.invalid\\",
        "javascript:",
    ]);
    format!("{start}{SECRET}")
}

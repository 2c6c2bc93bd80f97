//! An upload against an unreliable host of files: one request to one link, without the key, and a second one only where
//! nothing of the first can have arrived and its body can be read again.

use std::time::Duration;

use truora::Held;
use truora::schema::{Host, Method, Type};
use truora::{
    Action, Body, Call, Config, Event, Fault, FaultKind, Kind, Options, Request, Sent, Target, Value,
    catalogue,
};

use super::dice::Dice;

/// Stands in every link; it may never show.
const SECRET: &str = "zqsecret";

#[allow(dead_code, reason = "the fuzz target and the tests call one or the other")]
pub(crate) fn one(dice: &mut Dice<'_>) {
    end(dice);
}

pub(crate) fn end(dice: &mut Dice<'_>) -> &'static str {
    let held = Held { size: Some(1 + dice.below(1_000)), replayable: dice.once_in(2) };
    let link = format!("https://files.example.invalid/{SECRET}?X-Amz-Signature={SECRET}");
    let options = Options {
        max_retries: dice.below(5) as u32,
        seed: dice.next() >> 11,
        timeout: dice.once_in(3).then(|| Duration::from_secs(dice.below(60))),
        ..Options::default()
    };
    let mut call = begin(dice, &link, held, &options).expect("good parameters");
    let (mut now, mut sends, mut sent, mut arrived, mut ok) = (Duration::ZERO, 0, Sent::No, false, false);
    let mut action = call.step(now, Event::Start);
    for _ in 0..50 {
        let shown = format!("{call:?} {action:?}");
        assert!(!shown.contains(SECRET), "a link shows: {shown}");
        now += Duration::from_millis(dice.below(2_000));
        action = match action {
            Action::Send(request) => {
                assert!(!arrived, "sent again what may have arrived");
                assert!(sends == 0 || held.replayable, "sent again what is gone");
                assert!(sends <= options.max_retries, "repeated too often");
                sends += 1;
                fits(&request, &link, held);
                if dice.once_in(2) {
                    let kind = dice.pick(&[FaultKind::Connect, FaultKind::Reset, FaultKind::Timeout]);
                    let fault = Fault::new(kind, dice.pick(&[Sent::No, Sent::No, Sent::Maybe, Sent::Yes]));
                    (sent, arrived) = (sent.max(fault.sent), arrived || fault.sent != Sent::No);
                    call.step(now, Event::Fault(fault))
                } else {
                    let status = dice.pick(&[200, 200, 204, 302, 307, 400, 403, 412, 429, 500, 503, 503]);
                    let hint = dice.once_in(2);
                    let mut headers = vec![("location", link.as_str())];
                    if hint {
                        headers.push(("retry-after", "1"));
                    }
                    // These two refuse at the door.
                    arrived |= !(status == 429 || (status == 503 && hint));
                    (sent, ok) = (Sent::Yes, (200..300).contains(&status));
                    call.step(now, Event::Head { status, headers: &headers })
                }
            }
            Action::Collect { .. } => {
                let body: &[u8] = dice.pick(&[b"", b"{}", b"<Error><Code>AccessDenied</Code></Error>"]);
                call.step(now, Event::Body(body))
            }
            Action::Wait { until, poll } => {
                assert!(!poll, "there is nothing to poll for");
                now = now.max(until);
                call.step(now, Event::Elapsed)
            }
            Action::Stream { .. } => panic!("an upload answers no file"),
            Action::Done(Ok(output)) => {
                assert!(ok, "only the host's yes is a yes");
                assert_eq!((output.meta.attempts, output.meta.sent), (sends, Sent::Yes));
                return "uploaded";
            }
            Action::Done(Err(error)) => {
                assert!(!ok, "{error}");
                assert!(
                    matches!(error.kind, Kind::Transport | Kind::Api | Kind::Deadline | Kind::Redirect),
                    "{error}"
                );
                assert_eq!((error.attempts, error.sent), (sends, sent), "{error}");
                let shown = format!("{error} {error:?}");
                assert!(!shown.contains(SECRET), "a link shows: {shown}");
                return match error.kind {
                    Kind::Redirect => "upload-redirected",
                    _ => "upload-failed",
                };
            }
        };
    }
    panic!("an upload that never ends");
}

/// By an operation that uploads, or by the helper that takes any link.
fn begin(dice: &mut Dice<'_>, link: &str, held: Held, options: &Options) -> Result<Call, Box<truora::Error>> {
    let ops: Vec<_> = catalogue::all().filter(|op| op.host == Host::Presigned).collect();
    let config = Config::default();
    if dice.once_in(3) {
        let params = Value::object([("link", Value::from(link)), ("file", Value::File(held))]);
        return Call::start(&config, Target::Upload, &params, options);
    }
    let op = dice.pick(&ops);
    let params = op.takes.iter().filter(|f| f.required).map(|f| {
        let value = match f.ty {
            Type::File { .. } => Value::File(held),
            Type::Choice(of) => Value::from(of.values.first().copied().unwrap_or_default()),
            _ => Value::from(link),
        };
        (f.name, value)
    });
    Call::start(
        &config,
        Target::Operation(op, truora::Mode::Call),
        &Value::object(params.collect::<Vec<_>>()),
        options,
    )
}

fn fits(request: &Request, link: &str, held: Held) {
    let length = held.size.unwrap_or_default();
    assert_eq!((request.method, request.url.expose(), request.host), (Method::Put, link, "away"));
    assert!(!request.auth && !request.file, "a link takes no key");
    assert_eq!(request.body, Body::Slot { length });
    for (name, value) in &request.headers {
        match name.to_ascii_lowercase().as_str() {
            "content-length" => assert_eq!(*value, length.to_string()),
            "content-type" | "accept" => {}
            other => panic!("{other} goes to a link"),
        }
    }
    assert!(
        request.headers.iter().any(|(name, _)| *name == "content-length"),
        "links refuse what has no length"
    );
}

//! Any header lines, given to a call of JSON and to one of a file: no panic, no pause beyond the cap, no odd request.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::time::Duration;
use truora::internal::Address;
use truora::HEADERS;
use truora::{Action, Call, Config, Event, Fault, FaultKind, Mode, Options, Sent, Target, Value, catalogue};

fuzz_target!(|data: (u16, Vec<(u8, String)>)| {
    let (status, lines) = data;
    let name = |n: u8| HEADERS.get(usize::from(n) % (HEADERS.len() + 1)).copied().unwrap_or("x-other");
    let headers: Vec<(&str, &str)> = lines.iter().map(|(n, v)| (name(*n), v.as_str())).collect();
    for (id, key) in
        [("checks.get", "check_id"), ("checks.create_pdf", "check_id"), ("processes.pdf", "process_id")]
    {
        let op = catalogue::find(id).expect("an operation");
        let params = Value::object([(key, Value::from("ID"))]);
        let mut call = Call::start(&Config::default(), Target::Operation(op, Mode::Call), &params, &Options::default())
            .expect("good parameters");
        let mut action = call.step(Duration::ZERO, Event::Start);
        // The same head again and again, each answer broken off.
        for _ in 0..30 {
            action = match action {
                Action::Send(request) => {
                    assert!(request.auth || Address::parse(request.url.expose()).is_some_and(|a| a.secure));
                    for (name, value) in &request.headers {
                        assert!(value.bytes().all(|b| (b' '..=b'~').contains(&b)), "{name}: {value:?}");
                    }
                    call.step(Duration::ZERO, Event::Head { status, headers: &headers })
                }
                Action::Collect { .. } => call.step(Duration::ZERO, Event::Body(b"{}")),
                Action::Stream { .. } => {
                    let fault = Fault { got: 3, ..Fault::new(FaultKind::Reset, Sent::Yes) };
                    call.step(Duration::ZERO, Event::Fault(fault))
                }
                Action::Wait { until, .. } => {
                    assert!(until <= Duration::from_secs(60));
                    call.step(Duration::ZERO, Event::Elapsed)
                }
                Action::Done(result) => {
                    let id = match &result {
                        Ok(output) => output.meta.request_id.clone(),
                        Err(error) => error.request_id.clone(),
                    };
                    assert!(id.is_none_or(|id| id.len() <= 128 && id.bytes().all(|b| b.is_ascii_graphic())));
                    break;
                }
            };
        }
    }
});

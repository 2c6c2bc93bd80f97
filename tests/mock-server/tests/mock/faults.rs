//! Every fault, seen from the other end of a bare socket.

use std::io::{ErrorKind, Read, Write};
use std::time::{Duration, Instant};

use crate::common::{Mock, PERSON, keyed, request};
use serde_json::{Value, json};

fn post() -> String {
    keyed("POST", "/v1/checks", PERSON)
}

fn fault(at: &str, kind: &str, more: &Value) -> Value {
    let mut fault = json!({"at": at, "kind": kind});
    for (name, value) in more.as_object().expect("an object") {
        fault[name] = value.clone();
    }
    json!({"host": "checks", "fault": fault})
}

fn rows(mock: &Mock) -> Vec<(Value, Value, Value)> {
    let pick = |row: &Value| (row["status"].clone(), row["processed"].clone(), row["fault"].clone());
    mock.ledger().iter().map(pick).collect()
}

#[test]
fn at_accept_nothing_is_read() {
    let mock = Mock::start();
    mock.scene(fault("accept", "reset", &json!({})));
    let mut wire = mock.connect("checks");
    assert_eq!(wire.rest().1.unwrap_err().kind(), ErrorKind::ConnectionReset);
    mock.scene(fault("accept", "close", &json!({})));
    let (bytes, end) = mock.connect("checks").rest();
    assert!(bytes.is_empty() && end.is_ok());

    // On a connection that is kept alive it strikes at the next request.
    let mut wire = mock.connect("checks");
    assert_eq!(wire.ask(&post()).expect("an answer").status, 201);
    mock.scene(fault("accept", "reset", &json!({})));
    wire.0.write_all(post().as_bytes()).expect("writes");
    assert_eq!(wire.rest().1.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!((mock.ledger().len(), &mock.facts()["faults"]), (1, &json!(3)));
    assert_eq!(mock.facts()["connections"]["checks"], 3);
}

#[test]
fn in_mid_request_nothing_is_processed() {
    let mock = Mock::start();
    let request = post();
    let head = request.find("\r\n\r\n").expect("a head") + 4;
    mock.scene(fault("mid_request", "reset", &json!({"bytes": head + 7})));
    let mut wire = mock.connect("checks");
    wire.0.write_all(request.as_bytes()).expect("writes");
    assert_eq!(wire.rest().1.unwrap_err().kind(), ErrorKind::ConnectionReset);
    mock.scene(fault("mid_request", "close", &json!({})));
    let mut wire = mock.connect("checks");
    wire.0.write_all(&request.as_bytes()[..head]).expect("writes");
    let (bytes, end) = wire.rest();
    assert!(bytes.is_empty() && end.is_ok());
    mock.scene(fault("mid_request", "reset", &json!({"bytes": 100_000})));
    let mut wire = mock.connect("checks");
    wire.0.write_all(request.as_bytes()).expect("writes");
    assert_eq!(wire.rest().1.unwrap_err().kind(), ErrorKind::ConnectionReset);
    let lost = |kind: &str| (Value::Null, json!(false), json!(format!("mid_request/{kind}")));
    assert_eq!(rows(&mock), [lost("reset"), lost("close"), lost("reset")]);
    assert_eq!((&mock.ledger()[0]["body"], &mock.facts()["creates"]), (&json!("country"), &json!(0)));
}

#[test]
fn after_the_request_it_may_be_processed() {
    let mock = Mock::start();
    mock.scene(fault("after_request", "reset", &json!({})));
    let mut wire = mock.connect("checks");
    wire.0.write_all(post().as_bytes()).expect("writes");
    assert_eq!(wire.rest().1.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(mock.facts()["creates"], 1);
    mock.scene(fault("after_request", "close", &json!({"process": false})));
    let (bytes, end) = {
        let mut wire = mock.connect("checks");
        wire.0.write_all(post().as_bytes()).expect("writes");
        wire.rest()
    };
    assert!(bytes.is_empty() && end.is_ok());
    assert_eq!(mock.facts()["creates"], 1);
    let row =
        |status: Value, done: bool, kind: &str| (status, json!(done), json!(format!("after_request/{kind}")));
    assert_eq!(rows(&mock), [row(json!(201), true, "reset"), row(Value::Null, false, "close")]);
    mock.scene(fault("after_request", "delay", &json!({"interval_ms": 80})));
    let start = Instant::now();
    assert_eq!(mock.create(PERSON).status, 200);
    assert!(start.elapsed() >= Duration::from_millis(80));
}

#[test]
fn answers_are_cut_where_told() {
    let mock = Mock::start();
    mock.scene(fault("headers", "close", &json!({"bytes": 12})));
    let cut = |request: &str| {
        let mut wire = mock.connect("checks");
        wire.0.write_all(request.as_bytes()).expect("writes");
        wire.rest()
    };
    let (bytes, end) = cut(&post());
    assert_eq!((&bytes[..], end.is_ok()), (&b"HTTP/1.1 201"[..], true));
    mock.scene(fault("body", "close", &json!({"bytes": 20})));
    let (bytes, end) = cut(&post());
    let text = String::from_utf8(bytes).expect("text");
    let (head, body) = text.split_once("\r\n\r\n").expect("a head");
    assert!(end.is_ok() && body.len() == 20 && head.contains("content-length: "), "{text}");
    mock.scene(fault("body", "reset", &json!({"bytes": 20})));
    assert_eq!(cut(&post()).1.unwrap_err().kind(), ErrorKind::ConnectionReset);
    mock.scene(fault("headers", "reset", &json!({})));
    assert_eq!(cut(&post()).1.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!((mock.ledger().len(), &mock.facts()["creates"]), (4, &json!(1)));
}

#[test]
fn answers_drip_and_pause() {
    let mock = Mock::start();
    let timed = |scene: Value| {
        mock.scene(scene);
        let start = Instant::now();
        (mock.create(PERSON), start.elapsed())
    };
    let (slow, spent) = timed(fault("headers", "drip", &json!({"bytes": 20, "interval_ms": 15})));
    assert_eq!(slow.status, 201);
    assert!(
        spent >= Duration::from_millis(15) * u32::try_from(slow.head.len() / 20).expect("small"),
        "{spent:?}"
    );
    let (slow, spent) = timed(fault("body", "drip", &json!({"bytes": 100, "interval_ms": 15})));
    assert_eq!(slow.json()["check"]["status"], "not_started");
    assert!(
        spent >= Duration::from_millis(15) * u32::try_from(slow.body.len() / 100).expect("small"),
        "{spent:?}"
    );
    let (late, spent) = timed(fault("body", "delay", &json!({"bytes": 5, "interval_ms": 70})));
    assert!(late.json()["check"].is_object() && spent >= Duration::from_millis(70));
    let (late, spent) = timed(fault("headers", "delay", &json!({"bytes": 5, "interval_ms": 70})));
    assert!(late.status == 200 && spent >= Duration::from_millis(70));
    let (late, spent) = timed(fault("accept", "delay", &json!({"interval_ms": 70})));
    assert!(late.status == 200 && spent >= Duration::from_millis(70));
    let (late, spent) = timed(fault("mid_request", "delay", &json!({"interval_ms": 70})));
    assert!(late.status == 200 && spent >= Duration::from_millis(70));
    let (late, spent) = timed(fault("mid_request", "drip", &json!({"interval_ms": 70, "bytes": 9})));
    assert!(late.status == 200 && spent >= Duration::from_millis(70));
}

#[test]
fn bytes_are_corrupted_both_ways() {
    let mock = Mock::start();
    mock.scene(fault("body", "corrupt", &json!({"bytes": 2})));
    let bad = mock.create(PERSON);
    assert_eq!((bad.status, bad.body[2]), (201, b'c' ^ 0x80));
    assert!(serde_json::from_slice::<Value>(&bad.body).is_err());
    mock.scene(fault("headers", "corrupt", &json!({"bytes": 0})));
    let mut wire = mock.connect("checks");
    wire.0.write_all(post().as_bytes()).expect("writes");
    let mut first = [0];
    wire.0.read_exact(&mut first).expect("a byte");
    assert_eq!(first[0], b'H' ^ 0x80);
    mock.scene(fault("mid_request", "corrupt", &json!({})));
    let bad = mock.create(PERSON);
    assert!(bad.status == 400 && bad.text().contains("raw byte"), "{}", bad.text());
}

#[test]
fn bodies_in_chunks_whole_and_broken() {
    let mock = Mock::start();
    mock.scene(json!({"host": "checks", "fault": {"at": "body", "chunked": true}}));
    let mut wire = mock.connect("checks");
    let whole = wire.ask(&post()).expect("an answer");
    assert_eq!((whole.header("transfer-encoding"), whole.header("content-length")), (Some("chunked"), None));
    assert_eq!(whole.json()["check"]["status"], "not_started");
    mock.scene(
        json!({"host": "checks", "fault": {"at": "body", "kind": "close", "chunked": true, "bytes": 30}}),
    );
    assert_eq!(wire.ask(&post()).unwrap_err().kind(), ErrorKind::UnexpectedEof);
}

#[test]
fn canned_answers_match_and_run_out() {
    let mock = Mock::start();
    let answer = json!({"status": 429, "headers": {"Retry-After": "1"}, "json": {"message": "Límite"}});
    mock.scenes(json!([
        {"host": "checks", "method": "POST", "path": "/v1/checks", "exact": true, "times": 2, "answer": answer},
        {"host": "checks", "method": "GET", "path": "/v1/checks/", "answer": {"status": 500, "body": "<html>"}},
    ]));
    let mut wire = mock.connect("checks");
    for status in [429, 429, 201] {
        let got = wire.ask(&post()).expect("an answer");
        assert_eq!(got.status, status);
        assert!(got.header("date").is_some() && got.header("x-amzn-requestid").is_some());
        assert!(status != 429 || got.header("retry-after") == Some("1"));
    }
    assert_eq!(wire.ask(&keyed("GET", "/v1/checks", "")).expect("an answer").status, 200);
    let canned = wire.ask(&keyed("GET", "/v1/checks/CHK1", "")).expect("an answer");
    assert_eq!((canned.status, canned.text()), (500, "<html>".to_owned()));
    let processed: Vec<_> = mock.ledger().iter().map(|row| row["processed"].clone()).collect();
    assert_eq!(json!(processed), json!([false, false, true, true, false]));
    assert_eq!((&mock.facts()["creates"], &mock.facts()["connections"]["checks"]), (&json!(1), &json!(1)));

    // An answer and a fault in one scene: the made-up answer, badly delivered.
    mock.scene(json!({"host": "account", "answer": {"status": 200, "body": "0123456789"},
                      "fault": {"at": "body", "kind": "close", "bytes": 4}}));
    let mut wire = mock.connect("account");
    wire.0.write_all(keyed("GET", "/any", "").as_bytes()).expect("writes");
    assert!(wire.rest().0.ends_with(b"\r\n\r\n0123"));
}

#[test]
fn request_boundaries_hold() {
    let mock = Mock::start();
    // Two requests in one write, the first in chunks, and a third that hangs up.
    let head = "POST /v1/checks HTTP/1.1\r\nHost: mock\r\nTruora-API-Key: synthetic-key\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n";
    let (one, two) = PERSON.split_at(10);
    let chunks = format!("{head}{:x}\r\n{one}\r\n{:x}\r\n{two}\r\n0\r\n\r\n", one.len(), two.len());
    let last = request("GET", "/v1/checks", &["Truora-API-Key: synthetic-key", "Connection: close"], "");
    let mut wire = mock.connect("checks");
    wire.0.write_all(format!("{chunks}{}{last}", keyed("GET", "/v1/checks", "")).as_bytes()).expect("writes");
    let got: Vec<_> = (0..3).map(|_| wire.answer().expect("an answer").status).collect();
    assert_eq!(got, [201, 200, 200]);
    assert!(wire.rest().0.is_empty());
    assert_eq!(mock.ledger()[0]["form"][1], json!(["type", "person"]));

    let mut wire = mock.connect("checks");
    let waits = post().replacen("Host:", "Expect: 100-continue\r\nHost:", 1);
    let (head, body) = waits.split_at(waits.find("\r\n\r\n").expect("a head") + 4);
    assert_eq!(wire.ask(head).expect("an interim answer").status, 100);
    assert_eq!(wire.ask(body).expect("an answer").status, 200);
    assert_eq!(
        mock.connect("checks").ask("GET / HTTP/1.1\r\nbad header\r\n\r\n").expect("an answer").status,
        400
    );
}

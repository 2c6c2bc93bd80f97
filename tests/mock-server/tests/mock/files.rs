//! Files: 202, 202, 302, links to another origin, ranges, expired links, and who is shown the key.

use std::io::Write;

use serde_json::json;

use crate::common::{Answer, Mock, PERSON, Wire, fetch, keyed, request};

const PDF: &str = "/v1/processes/IDP00000000000000000000000000000001/pdf";
const CALLS: &str = "/v1/processes/IDP00000000000000000000000000000002/video-call-recordings";

fn ask(mock: &Mock, path: &str) -> Answer {
    mock.call("identity", "GET", path, "")
}

/// A fresh link, without the 202s before it.
fn link(mock: &Mock) -> String {
    mock.scene(json!({"set": {"pdf_202s": 0}}));
    ask(mock, PDF).header("location").expect("a link").to_owned()
}

#[test]
fn a_file_is_requested_made_and_linked() {
    let mock = Mock::start();
    for (path, opening) in [(PDF, &b"%PDF-1.4\n"[..]), (CALLS, b"\0\0\0\x18ftyp")] {
        let states: Vec<_> = (0..2).map(|_| ask(&mock, path)).collect();
        assert_eq!(states[0].json(), json!({"file_status": "requested"}));
        assert_eq!(states[1].json(), json!({"file_status": "in_progress"}));
        assert!(states.iter().all(|answer| answer.status == 202));
        let ready = ask(&mock, path);
        assert_eq!((ready.status, ready.json()), (302, json!({})));
        let link = ready.header("location").expect("a link");
        assert!(link.starts_with(mock.origin("files")) && link.contains("X-Amz-Signature="));
        let file = fetch(link, &[]);
        assert!(file.status == 200 && file.body.starts_with(opening));
        assert_eq!(file.header("content-length"), Some(file.body.len().to_string().as_str()));
    }
    assert_eq!(fetch(&link(&mock), &[]).body.len() / 100_000, 4);
    let unfinished = ask(&mock, "/v1/processes/IDP00000000000000000000000000000003/pdf");
    assert_eq!(unfinished.status, 404);
}

#[test]
fn scenes_change_how_a_file_comes() {
    let mock = Mock::start();
    mock.scene(json!({"set": {"pdf_202s": 4}}));
    let states: Vec<_> = (0..5).map(|_| ask(&mock, PDF).status).collect();
    assert_eq!(states, [202, 202, 202, 202, 302]);
    let location = |value: &str| {
        mock.scene(json!({"set": {"location": value}}));
        ask(&mock, PDF).header("location").expect("a location").to_owned()
    };
    assert_eq!(location("http://files.example.invalid/x"), "http://files.example.invalid/x");
    let relative = location("relative");
    assert!(relative.starts_with("/files/"));
    assert_eq!(fetch(&format!("{}{relative}", mock.origin("identity")), &[]).status, 200);
    let again = location("loop");
    assert_eq!(fetch(&again, &[]).header("location"), again.strip_prefix(mock.origin("files")));
    mock.scene(json!({"set": {"location": null, "hops": 2}}));
    let mut next = ask(&mock, PDF).header("location").expect("a link").to_owned();
    for _ in 0..2 {
        let hop = fetch(&next, &[]);
        assert_eq!(hop.status, 302);
        next = format!("{}{}", mock.origin("files"), hop.header("location").expect("a hop"));
    }
    assert_eq!(fetch(&next, &[]).status, 200);
    mock.scene(json!({"set": {"direct_bytes": true, "pdf_bytes": 1000}}));
    let direct = ask(&mock, PDF);
    assert_eq!((direct.status, direct.header("content-type")), (200, Some("application/pdf")));
    assert!(direct.body.len() < 2500);
}

#[test]
fn ranges_and_their_conditions() {
    let mock = Mock::start();
    let link = link(&mock);
    let whole = fetch(&link, &[]);
    let etag = whole.header("etag").expect("an ETag").to_owned();
    assert_eq!(whole.header("accept-ranges"), Some("bytes"));
    let total = whole.body.len();
    let part = fetch(&link, &["Range: bytes=1000-", &format!("If-Range: {etag}")]);
    assert_eq!((part.status, &part.body[..]), (206, &whole.body[1000..]));
    assert_eq!(part.header("content-range"), Some(format!("bytes 1000-{}/{total}", total - 1).as_str()));
    assert_eq!(part.header("etag"), Some(etag.as_str()));
    assert_eq!(fetch(&link, &["Range: bytes=1000-", "If-Range: \"other\""]).status, 200);
    let beyond = fetch(&link, &[&format!("Range: bytes={total}-")]);
    assert_eq!(
        (beyond.status, beyond.header("content-range")),
        (416, Some(format!("bytes */{total}").as_str()))
    );
    mock.scene(json!({"set": {"etags": "weak"}}));
    assert_eq!(fetch(&link, &["Range: bytes=1-", &format!("If-Range: W/{etag}")]).status, 200);
    mock.scene(json!({"set": {"etags": "none", "ranges": false}}));
    let plain = fetch(&link, &["Range: bytes=1-"]);
    assert_eq!((plain.status, plain.header("etag"), plain.header("accept-ranges")), (200, None, None));
}

#[test]
fn a_broken_download_goes_on_where_it_stopped() {
    let mock = Mock::start();
    let link = link(&mock);
    let whole = fetch(&link, &[]).body;
    mock.scene(json!({"host": "files", "fault": {"at": "body", "kind": "close", "bytes": 150_000}}));
    let (place, path) = link.split_at(mock.origin("files").len());
    let mut wire = Wire::to(place);
    wire.0.write_all(request("GET", path, &[], "").as_bytes()).expect("writes");
    let (bytes, end) = wire.rest();
    let head = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head") + 4;
    assert!(end.is_ok() && bytes[head..] == whole[..150_000]);
    assert_eq!(fetch(&link, &["Range: bytes=150000-"]).body, whole[150_000..]);
}

#[test]
fn links_expire_and_are_renewed() {
    let mock = Mock::start();
    let first = link(&mock);
    mock.scene(json!({"set": {"expire_links": 1}}));
    for _ in 0..2 {
        let gone = fetch(&first, &[]);
        assert_eq!((gone.status, gone.header("content-type")), (403, Some("application/xml")));
        assert!(gone.text().contains("<Code>AccessDenied</Code><Message>Request has expired</Message>"));
    }
    let second = link(&mock);
    assert_ne!(first, second);
    assert_eq!(fetch(&second, &[]).status, 200);
    mock.scene(json!({"set": {"expire_after_uses": 1}}));
    assert_eq!(fetch(&second, &[]).status, 403);
    assert_eq!(fetch(&second.replace("Signature=", "Signature=0"), &[]).status, 403);
    assert_eq!(fetch(&format!("{}/files/x/y", mock.origin("files")), &[]).status, 404);
    mock.scene(json!({"set": {"new_version_per_link": true, "expire_after_uses": null}}));
    let etag = |link: &str| fetch(link, &[]).header("etag").map(str::to_owned);
    assert_ne!(etag(&link(&mock)), etag(&link(&mock)));
}

#[test]
fn the_files_host_tells_on_a_key() {
    let mock = Mock::start();
    let link = link(&mock);
    fetch(&link, &["Accept: */*"]);
    assert_eq!(mock.facts()["files_saw_key"], false);
    assert_eq!(fetch(&link, &["Authorization: Basic eDp5"]).status, 400);
    assert_eq!(mock.facts()["files_saw_key"], false);
    fetch(&link, &["X-Other: synthetic-key"]);
    assert_eq!(mock.facts()["files_saw_key"], true);
    mock.control("POST", "/reset", &serde_json::Value::Null);
    assert_eq!(
        (&mock.facts()["files_saw_key"], &mock.facts()["files_ever_saw_key"]),
        (&json!(false), &json!(true))
    );
    mock.connect("files").ask(&request("GET", "/x/y/z", &["truora-api-key: other"], "")).expect("an answer");
    assert_eq!(mock.facts()["files_saw_key"], true);
}

#[test]
fn the_ledger_hides_the_key_and_shows_the_rest() {
    let mock = Mock::start();
    mock.create(&PERSON.replace("1000000000", "%C3%91%20+"));
    mock.connect("checks").ask(&keyed("GET", "/v1/checks?report_id=R%31", "")).expect("an answer");
    fetch(&link(&mock), &[]);
    let rows = mock.ledger();
    assert_eq!(rows[0]["form"][2], json!(["national_id", "Ñ  "]));
    assert_eq!(
        (&rows[0]["n"], &rows[0]["status"], &rows[0]["processed"]),
        (&json!(1), &json!(201), &json!(true))
    );
    assert_eq!((&rows[1]["path"], &rows[1]["query"]), (&json!("/v1/checks"), &json!("report_id=R%31")));
    assert!(rows[0]["headers"].as_array().expect("pairs").contains(&json!(["truora-api-key", "<key>"])));
    assert_eq!((&rows[3]["host"], &rows[3]["key"]), (&json!("files"), &json!("absent")));
    assert!(!json!(rows).to_string().contains("synthetic-key"));
    let files = mock.control("GET", "/ledger?host=files", &serde_json::Value::Null).json();
    assert_eq!(files["requests"].as_array().map(Vec::len), Some(1));
}

#[test]
fn attachments_and_the_pdf_of_a_check() {
    let mock = Mock::start();
    mock.scene(json!({"set": {"completed_after": 1}}));
    let id = mock.create(PERSON).json()["check"]["check_id"].as_str().expect("an id").to_owned();
    let path = format!("/v1/checks/{id}");
    let call = |method: &str, more: &str| mock.call("checks", method, &format!("{path}{more}"), "");
    assert_eq!(call("GET", "/attachments").json()["total"], 0);
    assert_eq!(call("GET", "/pdf").status, 404);
    call("GET", "");
    for file in call("GET", "/attachments").json()["files"].as_array().expect("files") {
        let got = fetch(file["link"].as_str().expect("a link"), &[]);
        assert_eq!((got.status, got.header("content-type")), (200, file["mime_type"].as_str()));
    }
    assert_eq!(call("POST", "/pdf").json(), json!({"pdf_path": format!("{path}/pdf")}));
    let states: Vec<_> = (0..3).map(|_| call("GET", "/pdf?lang=en")).collect();
    assert_eq!(states.iter().map(|answer| answer.status).collect::<Vec<_>>(), [404, 404, 200]);
    assert_eq!(states[0].json()["code"], 10404);
    assert!(
        states[2].body.starts_with(b"%PDF-") && states[2].header("content-type") == Some("application/pdf")
    );
}

//! Batches: created, uploaded to another origin, started, followed, reported on.

use serde_json::{Value, json};

use crate::common::{Answer, Mock, Wire, request};

const XLSX: &str = "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ID: &str = "BCH00000000000000000000000000000001";

fn create(mock: &Mock) -> String {
    let form = "country=CO&type=person&service=checks&columns_mapping.national_id=0";
    let made = mock.call("account", "POST", "/v1/batches", form);
    assert_eq!((made.status, &made.json()["batch_id"]), (200, &json!(ID)));
    made.json()["file_upload_link"].as_str().expect("a link").to_owned()
}

fn put(link: &str, headers: &[&str], body: &str) -> Answer {
    let (origin, path) = link.split_at(link.find("/upload/").expect("a path"));
    Wire::to(origin).ask(&request("PUT", path, headers, body)).expect("an answer")
}

fn get(mock: &Mock, path: &str) -> Answer {
    mock.call("account", "GET", &format!("/v1/batches/{ID}{path}"), "")
}

#[test]
fn a_batch_goes_its_way() {
    let mock = Mock::start();
    let link = create(&mock);
    assert!(link.starts_with(mock.origin("files")) && link.contains("max-size=209715200"));
    let start = || mock.call("account", "POST", &format!("/v1/batches/{ID}/start"), "");
    assert_eq!(start().json()["message"], "Batch File not found");
    assert_eq!(put(&link, &[XLSX], "a workbook").status, 200);
    assert_eq!(start().status, 200);
    let states: Vec<Value> = (0..3).map(|_| get(&mock, "").json()["status"].take()).collect();
    assert_eq!(states, ["in_progress", "in_progress", "finished"]);
    assert_eq!(get(&mock, "/report").status, 404);
    let asked = mock.call("account", "POST", &format!("/v1/batches/{ID}/report"), "format=xlsx");
    assert_eq!((asked.status, asked.json()), (201, json!({})));
    let looks: Vec<u16> = (0..3).map(|_| get(&mock, "/report").status).collect();
    assert_eq!(looks, [404, 404, 200]);
}

#[test]
fn an_upload_link_is_particular() {
    let mock = Mock::start();
    let link = create(&mock);
    let typed = [XLSX];
    assert_eq!(put(&link, &[], "x").status, 403);
    assert_eq!(put(&link.replace("synthetic", "other"), &typed, "x").status, 403);
    assert_eq!(put(&link, &typed, "").status, 411);
    assert_eq!(
        put(&link, &[XLSX, "Content-Length: 0"], "").json()["message"],
        "Invalid request: missing file parameter"
    );
    let keyed = [XLSX, "Truora-API-Key: synthetic-key"];
    assert_eq!(put(&link, &keyed, "x").status, 200);
    assert_eq!(put(&link, &typed, "x").status, 403);
    let facts = mock.facts();
    assert_eq!(facts["files_saw_key"], true);
    let uploads = facts["uploads"].as_array().expect("uploads");
    let keys: Vec<&Value> = uploads.iter().map(|upload| &upload["key"]).collect();
    assert_eq!(keys, [false, false, false, false, true, false]);
    assert_eq!(uploads[4]["content_length"], "1");
}

#[test]
fn pages_of_one_origin_may_upload() {
    let mock = Mock::start();
    let link = create(&mock);
    let (origin, path) = link.split_at(mock.origin("files").len());
    let asked = |from: &str, method: &str| {
        let from = format!("Origin: {from}");
        let method = format!("Access-Control-Request-Method: {method}");
        let headers = [&from, &method, "Access-Control-Request-Headers: content-type"];
        Wire::to(origin).ask(&request("OPTIONS", path, &headers, "")).expect("an answer")
    };
    let page = "http://page.example";
    // By default there is no rule, and no answer can be read.
    assert_eq!(
        (asked(page, "PUT").status, asked(page, "PUT").header("access-control-allow-origin")),
        (403, None)
    );
    mock.scene(json!({"set": {"cors": page}}));
    let allowed = asked(page, "PUT");
    let named = |name: &str| allowed.header(&format!("access-control-allow-{name}"));
    assert_eq!(
        (allowed.status, named("origin"), named("headers"), named("methods")),
        (200, Some(page), Some("content-type"), Some("GET, PUT"))
    );
    assert_eq!(asked(page, "DELETE").status, 403);
    let other = asked("http://other.example", "PUT");
    assert_eq!((other.status, other.header("access-control-allow-origin")), (403, None));
    // The check of the link comes first, and a refusal can be read too.
    let put_by_page = |link: &str| put(link, &[XLSX, "Origin: http://page.example"], "x");
    for (link, status) in [(link.replace("synthetic", "other"), 403), (link.clone(), 200)] {
        let answer = put_by_page(&link);
        assert_eq!((answer.status, answer.header("access-control-allow-origin")), (status, Some(page)));
    }
}

#[test]
fn what_a_batch_is_created_with_is_judged() {
    let mock = Mock::start();
    for form in [
        "",
        "country=EC&type=person&service=checks",
        "country=CO&type=person&service=checks&user_authorized=true",
    ] {
        assert_eq!(mock.call("account", "POST", "/v1/batches", form).status, 400, "{form}");
    }
    assert_eq!(get(&mock, "").status, 404);
    let unkeyed = mock.connect("account").ask(&request("GET", "/v1/batches/x", &[], "")).expect("an answer");
    assert_eq!(unkeyed.status, 401);
}

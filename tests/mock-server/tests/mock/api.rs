//! The service's own behaviour: keys, checks, pages, processes, as the facts have it.

use crate::common::{Mock, PERSON, keyed, request};
use serde_json::{Value, json};

fn id_of(check: &Value) -> String {
    check["check"]["check_id"].as_str().expect("an id").to_owned()
}

#[test]
fn keys_and_unknown_places() {
    let mock = Mock::start();
    let ask = |host: &str, method: &str, path: &str, key: &str| {
        let header = format!("Truora-API-Key: {key}");
        let headers = if key.is_empty() { vec![] } else { vec![header.as_str()] };
        mock.connect(host).ask(&request(method, path, &headers, "")).expect("an answer")
    };
    let none = ask("checks", "GET", "/v1/checks", "");
    assert_eq!((none.status, none.json()), (401, json!({"message": "Unauthorized"})));
    let expired = ask("identity", "GET", "/v1/processes/x/result", "expired-key");
    assert_eq!((expired.status, &expired.json()["code"]), (403, &json!(10403)));
    assert!(expired.text().contains("explicit deny: the api key has expired"));
    let denied = ask("checks", "GET", "/v1/checks", "no-permission-key");
    assert!(denied.status == 403 && denied.text().contains("Insufficient permissions: missing access to"));
    for (host, method, path) in [
        ("account", "GET", "/v1/checks"),
        ("identity", "GET", "/v1/checks"),
        ("checks", "GET", "/v1/processes/IDP1/result"),
        ("checks", "PATCH", "/v1/checks"),
        ("validations", "POST", "/"),
        ("connect", "GET", "/v1"),
    ] {
        let lost = ask(host, method, path, "k");
        assert_eq!(
            (lost.status, lost.json()),
            (403, json!({"message": "Missing Authentication Token"})),
            "{path}"
        );
        assert!(lost.header("x-amzn-requestid").is_some() && lost.header("date").is_some());
    }
    assert_eq!(ask("account", "GET", "/v1/checks", "").status, 403);
}

#[test]
fn a_check_from_birth_to_deletion() {
    let mock = Mock::start();
    let created = mock.create(&format!("{PERSON}&first_name=Jos%C3%A9+M&date_of_birth=1990-02-28"));
    assert_eq!(created.status, 201);
    let body = created.json();
    let id = id_of(&body);
    assert!(id.starts_with("CHK") && id.len() == 35);
    assert_eq!(body["self"], format!("/v1/checks/{id}"));
    assert_eq!(body["details"], format!("/v1/checks/{id}/details"));
    let check = &body["check"];
    assert_eq!((&check["status"], &check["score"]), (&json!("not_started"), &json!(-1)));
    assert_eq!(
        (&check["first_name"], &check["date_of_birth"]),
        (&json!("José M"), &json!("1990-02-28T00:00:00Z"))
    );

    let path = format!("/v1/checks/{id}");
    let get = |more: &str| mock.call("checks", "GET", &format!("{path}{more}"), "");
    let states: Vec<_> = (0..4).map(|_| get("").json()["check"]["status"].clone()).collect();
    assert_eq!(json!(states), json!(["not_started", "in_progress", "completed", "completed"]));
    let done = get("").json();
    assert_eq!(done["check"]["scores"][0]["by_name"]["result"], "ignored");
    assert_eq!(done["check"]["summary"]["names_found"][0]["first_name"], "JOSÉ M");
    assert!(get("/summarize").text().contains("información"));
    assert_eq!(get("/variables").json()["check_status"], "completed");

    assert_eq!(mock.call("checks", "DELETE", &path, "").json()["check"]["deleted"], true);
    let gone = mock.call("checks", "DELETE", &path, "");
    assert_eq!((gone.status, &gone.json()["code"]), (404, &json!(10404)));
    assert_eq!(get("").status, 404);
    assert_eq!((&mock.facts()["creates"], &mock.facts()["deletes"]), (&json!(1), &json!(1)));
}

#[test]
fn what_create_refuses_and_repeats() {
    let mock = Mock::start();
    for bad in [
        "country=CO&type=person&national_id=%zz&user_authorized=true",
        "country=CO&type=person&user_authorized=true",
        "country=CO&type=person&national_id=1&user_authorized=false",
        "country=CO&type=person&national_id=1&user_authorized=true&user_authorized=true",
        "country=CO&type=person&national_id=1&user_authorized=true&surname=x",
    ] {
        let refused = mock.create(bad);
        assert_eq!((refused.status, &refused.json()["code"]), (400, &json!(10400)), "{bad}");
        assert!(refused.text().contains("Invalid request: "));
    }
    let as_json =
        request("POST", "/v1/checks", &["Truora-API-Key: k", "Content-Type: application/json"], "{}");
    assert_eq!(mock.connect("checks").ask(&as_json).expect("an answer").status, 400);

    let first = mock.create(PERSON);
    let again = mock.create(&format!("{PERSON}&custom_input=ref%201"));
    assert_eq!((first.status, again.status), (201, 200));
    assert_eq!(id_of(&first.json()), id_of(&again.json()));
    let forced = mock.create(&format!("{PERSON}&force_creation=true"));
    assert_eq!(forced.status, 201);
    assert_eq!(forced.json()["check"]["previous_check"], json!(id_of(&first.json())));
    assert_eq!(mock.facts()["creates"], 2);

    mock.scene(json!({"set": {"high_full": ["CO"]}}));
    let high = keyed("POST", "/v1/checks", PERSON).replacen("Host:", "Truora-Priority: high\r\nHost:", 1);
    let busy = mock.connect("checks").ask(&high).expect("an answer");
    assert_eq!(
        (busy.status, &busy.json()["code"], &busy.json()["http_code"]),
        (429, &json!(10400), &json!(429))
    );
}

#[test]
fn lives_as_scenes_set_them() {
    let mock = Mock::start();
    mock.scene(json!({"set": {"completed_after": 5, "final": "error", "delayed": true}}));
    let path = format!("/v1/checks/{}", id_of(&mock.create(PERSON).json()));
    let look = || mock.call("checks", "GET", &path, "").json()["check"]["status"].clone();
    let states: Vec<_> = (0..6).map(|_| look()).collect();
    assert_eq!(
        json!(states),
        json!(["not_started", "in_progress", "in_progress", "delayed", "error", "error"])
    );
    mock.scene(json!({"set": {"final": "completed"}}));
    assert_eq!(look(), "error");
}

#[test]
fn pages_of_checks_and_details() {
    let mock = Mock::start();
    let mut ids = Vec::new();
    for number in 0..7 {
        let report = if number % 2 == 0 { "&report_id=RPT1" } else { "" };
        let form = format!("country=CO&type=person&user_authorized=true&national_id={number}{report}");
        ids.insert(0, id_of(&mock.create(&form).json()));
    }
    let walk = |path: &str, member: &str, id: &str| {
        let (mut next, mut pages, mut seen) = (path.to_owned(), 0, Vec::new());
        while !next.is_empty() {
            let page = mock.call("checks", "GET", &next, "").json();
            let rows = page[member].as_array().expect("rows").clone();
            seen.extend(rows.iter().map(|row| row[id].as_str().expect("an id").to_owned()));
            next = page["next"].as_str().expect("next").to_owned();
            assert!(next.is_empty() || next.contains("start_key=k%2B%2F"), "{next}");
            pages += 1;
        }
        (pages, seen)
    };
    assert_eq!(walk("/v1/checks", "checks", "check_id"), (3, ids.clone()));
    assert_eq!(walk("/v1/checks?report_id=RPT1", "checks", "check_id").1.len(), 4);
    mock.scene(json!({"set": {"completed_after": 1}}));
    let path = format!("/v1/checks/{}", ids[0]);
    assert_eq!(mock.call("checks", "GET", &format!("{path}/details"), "").json()["details"], json!([]));
    mock.call("checks", "GET", &path, "");
    let (pages, details) = walk(&format!("{path}/details?lang=en"), "details", "id");
    assert_eq!((pages, details.len()), (3, 7));
    mock.scene(json!({"set": {"page_size": 2, "details": 3}}));
    assert_eq!(walk(&format!("{path}/details"), "details", "id").0, 2);
    let wrong = mock.call("checks", "GET", "/v1/checks?start_key=abc%3D", "");
    assert!(wrong.status == 400 && wrong.text().contains("error decoding start key"));
}

#[test]
fn health_wants_its_three_names() {
    let mock = Mock::start();
    let ask = |query: &str| mock.call("checks", "GET", &format!("/v1/health?{query}"), "");
    let good = ask("country=CO&unixTimestampSeconds=1700000000&unixtimezoneOffsetSeconds=-18000");
    assert_eq!(good.json()[0]["hourly_status"].as_array().map(Vec::len), Some(24));
    for bad in [
        "country=CO&unixTimestampSeconds=1&unixTimezoneOffsetSeconds=-18000",
        "country=CO&unixTimestampSeconds=1",
        "country=co&unixTimestampSeconds=1&unixtimezoneOffsetSeconds=0",
        "country=CO&unixTimestampSeconds=x&unixtimezoneOffsetSeconds=0",
    ] {
        assert_eq!(ask(bad).status, 400, "{bad}");
    }
}

#[test]
fn the_well_known_processes() {
    let mock = Mock::start();
    let look =
        |number: u32| mock.call("identity", "GET", &format!("/v1/processes/IDP{number:032}/result"), "");
    assert_eq!(look(1).json()["status"], "success");
    let declined = look(2).json();
    assert_eq!((&declined["status"], &declined["failure_status"]), (&json!("failure"), &json!("declined")));
    assert!(declined["declined_reason"].is_string());
    let states: Vec<_> = (0..3).map(|_| look(3).json()["status"].clone()).collect();
    assert_eq!(json!(states), json!(["pending", "pending", "success"]));
    assert_eq!(look(4).json()["failure_status"], "expired");
    assert_eq!(look(5).json()["last_finished_step"]["expected_inputs"], Value::Null);
    assert_eq!((look(6).status, &look(6).json()["code"]), (404, &json!(10404)));
}

#[test]
fn control_refuses_typos_and_stops() {
    let mut mock = Mock::start();
    for bad in [
        json!({"scenes": [{"host": "checks"}]}),
        json!({"scenes": [{"set": {"completed": 1}}]}),
        json!({"scenes": [{"set": {"final": "done"}}]}),
        json!({"scene": []}),
    ] {
        assert_eq!(mock.control("POST", "/scene", &bad).status, 400, "{bad}");
    }
    mock.create(PERSON);
    assert_eq!(mock.ledger().len(), 1);
    assert_eq!(mock.control("POST", "/reset", &Value::Null).status, 200);
    assert_eq!((mock.ledger().len(), &mock.facts()["creates"]), (0, &json!(0)));
    assert_eq!(mock.control("POST", "/stop", &Value::Null).status, 200);
    assert!(mock.ended());
}

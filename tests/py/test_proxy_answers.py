"""How the proxy handler answers: with what the service said, or with an error marked as its own."""

from __future__ import annotations

import socket
import typing as t
from urllib.parse import unquote

import pytest

from proxying import TROUBLE, Make, new_call
from support import DONE, KEY, PERSON, Service
from truora import when


def test_the_answer_is_the_service_s(make: Make, service: Service) -> None:
    text = '{ "check" : {"check_id":"CHK1", "new": 1.50, "name": "Mar\\u00eda"} }\n'
    service.scene(
        {
            "host": "checks",
            "answer": {"status": 202, "body": text, "headers": {"Content-Type": "application/json; x=1"}},
        }
    )
    got = make().post("checks.get", {"check_id": "CHK1"})
    assert (got.status, got.data) == (202, text.encode())
    request_id = got.headers["x-request-id"]
    assert got.meta == {"operation": "checks.get", "attempts": 1, "request_id": request_id, "sent": "yes"}
    assert got.headers["content-type"] == "application/json; x=1"
    assert got.headers["cache-control"] == "no-store"
    assert got.headers["content-length"] == str(len(text))
    (row,) = service.ledger()
    assert row["key"] == "present"


def test_the_call_is_the_client_s(make: Make, service: Service) -> None:
    handler = make(api_key=lambda: KEY, headers={"X-Team": "payments"})
    got = handler.post("checks.create", PERSON, {"timeout": 60000, "locale": "en"})
    assert got.status == 201
    created = got.json["check"]["check_id"]
    assert handler.post("checks.get", {"check_id": created}).json["check"]["check_id"] == created
    rows = service.ledger()
    assert dict(rows[0]["form"]) == {**PERSON, "user_authorized": "true"}
    assert {row["headers"]["x-team"] for row in rows} == {"payments"}
    assert handler.post("checks.delete", {"check_id": created}).status in (200, 204)
    assert service.facts()["deletes"] == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429, 500, 503])
def test_refusals_of_the_service_pass(make: Make, service: Service, status: int) -> None:
    text = '{"code": 10400,  "message": "no, Maria"}'
    answer = {"status": status, "body": text, "headers": {"Content-Type": "application/json", "X-Request-Id": "r1"}}
    service.scene({"host": "checks", "times": 9, "answer": answer})
    got = make().post("checks.create", PERSON)
    assert (got.status, got.data) == (status, text.encode())
    assert "error" not in got.meta
    assert got.meta["sent"] == "yes"
    assert got.meta["attempts"] == 1  # repeating is up to the page
    assert "retry-after" not in got.headers


def test_how_long_to_wait_is_passed_on(make: Make, service: Service) -> None:
    service.scene({"host": "checks", "answer": {"status": 429, "json": {}, "headers": {"Retry-After": "3600"}}})
    assert make().post("checks.create", PERSON).headers["retry-after"] == "3600"


def test_a_time_that_no_clock_knows(make: Make, service: Service) -> None:
    for status in (202, 429):
        answer = {"status": status, "json": {}, "headers": {"Retry-After": "9" * 400}}
        service.scene({"host": "identity", "answer": answer})
        got = make().post("processes.pdf", {"process_id": DONE})
        assert got.status == status
        assert int(got.headers.get("retry-after", "60")) >= 60


def test_a_list_page_by_page(make: Make, service: Service) -> None:
    handler = make()
    for number in range(4):
        handler.post("checks.create", {**PERSON, "national_id": f"100000000{number}"})
    first = handler.post("checks.list").json
    assert len(first["checks"]) == 3
    cursor = first["next"].rpartition("start_key=")[2]
    assert len(handler.post("checks.list", {"start_key": unquote(cursor)}).json["checks"]) == 1


def test_one_look(make: Make, service: Service) -> None:
    """Whatever is not there yet or does not work now goes to the page, which knows when to ask again."""
    handler = make(allow=["*", "checks.create", "checks.create_pdf"])
    service.scene({"host": "identity", "answer": {"status": 202, "json": {"a": 1}, "headers": {"Retry-After": "7"}}})
    got = handler.post("processes.pdf", {"process_id": DONE})
    assert (got.status, got.json, got.headers["retry-after"], "error" in got.meta) == (202, {"a": 1}, "7", False)
    created = handler.post("checks.create", PERSON).json["check"]["check_id"]
    assert handler.post("checks.create_pdf", {"check_id": created}).status < 300
    assert handler.post("checks.pdf", {"check_id": created}).status == 404
    service.scene({"host": "checks", "answer": {"status": 503, "json": {}}})
    assert handler.post("checks.list").status == 503
    assert handler.clock.slept == []


def test_what_json_cannot_hold(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    handler = make()
    seen: list[t.Any] = []
    begin = handler.client._begin
    monkeypatch.setattr(handler.client, "_begin", lambda *all_: (seen.append(all_[2]["check_id"]), begin(*all_))[1])

    def of(mark: t.Any) -> t.Any:
        got = handler.post("checks.get", {"check_id": mark})
        assert (got.status, got.error["issues"][0]["path"]) == (422, "check_id"), got.everything()
        return seen.pop()

    assert of({"\0": "instant:2026-01-31T10:00:00.123Z"}) == when("2026-01-31T10:00:00.123Z")
    assert of({"\0": "bytes:a\u00e9"}) == b"a\xe9"
    assert str(of({"\0": "NaN"})) == "nan"
    assert str(of({"\0": "-0"})) == "-0.0"
    odd: t.Any
    for odd in ({"\0": "surrogate"}, {"\0": "instant:x"}, {"\0": "bytes:\u20ac"}, {"\0": 1}, {"\0": "NaN", "a": 1}):
        assert of(odd) == odd
    call = new_call()
    marked = {"check_id": {"\0": "instant:2026-01-31T10:00:00.123Z"}}
    assert handler.post("checks.get", marked, call=call).status == 422
    assert handler.post("checks.get", marked, call=call).status == 422
    assert handler.post("checks.list", {}, {"timeout": {"\0": "NaN"}}).status == 400


@pytest.mark.parametrize("case", TROUBLE)
def test_trouble(make: Make, service: Service, case: str) -> None:
    scene, options, status, kind, sent = TROUBLE[case]
    service.scene({"host": "checks", **scene})
    got = make().post("checks.create", PERSON, options)
    assert (got.status, got.error["kind"], got.error["sent"]) == (status, kind, sent), got.everything()
    assert got.error["operation"] == "checks.create"
    assert got.error["attempts"] == 1
    assert service.creates() <= 1


def test_nobody_listens(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        bases = {"checks": f"http://127.0.0.1:{sock.getsockname()[1]}"}
    got = make(bases=bases).post("checks.create", PERSON)
    assert (got.status, got.error["kind"], got.error["code"], got.error["sent"]) == (502, "transport", "connect", "no")


@pytest.mark.parametrize("key", ["", lambda: "a b", None])
def test_set_up_wrong(make: Make, service: Service, key: t.Any) -> None:
    got = make(api_key=key).post("checks.list")
    assert (got.status, got.error["kind"], got.error["sent"]) == (500, "config", "no")
    assert service.ledger() == []


def test_a_very_long_timeout_is_cut(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    handler = make()
    seen: list[t.Any] = []
    begin = handler.client._begin
    monkeypatch.setattr(handler.client, "_begin", lambda *all_: (seen.append(all_[3]), begin(*all_))[1])
    for milliseconds in (1500, 1e300, 10**300):
        assert handler.post("checks.list", {}, {"timeout": milliseconds}).status == 200
    assert handler.post("checks.list", {}, {"timeout": None, "locale": None}).status == 200
    assert handler.post("processes.pdf", {"process_id": DONE}, {"timeout": 5000}).status == 202
    once = {"max_retries": 0}
    times = [{"timeout": 1.5}, {"timeout": 600.0}, {"timeout": 600.0}, {}, {"attempt_timeout": 5.0}]
    assert seen == [{**one, **once} for one in times]


@pytest.mark.parametrize("status", [200, 202, 429])
def test_headers_that_pass(make: Make, service: Service, status: int) -> None:
    date = "Mon, 30 Nov 2026 10:00:00 GMT"
    for given, seen in (("90", "90"), ("Mon, 30 Nov 2026 10:01:30 GMT", "90"), (date, "0"), ("soon", None)):
        sent = {"Retry-After": given, "Date": date, "Set-Cookie": "a=1", "X-Powered-By": "x"}
        service.scene({"host": "checks", "answer": {"status": status, "json": {}, "headers": sent}})
        got = make().post("checks.list")
        assert (got.status, got.headers.get("retry-after"), got.headers["date"]) == (status, seen, date)
        assert not {"set-cookie", "x-powered-by"} & got.headers.keys()


HIDDEN = "sk-test/0123456789.ABC"


@pytest.mark.parametrize("status", [200, 401])
def test_a_key_that_the_service_repeats_is_masked(make: Make, service: Service, status: int) -> None:
    escaped = "".join(f"\\u00{ord(letter):02X}" for letter in HIDDEN)
    mixed = HIDDEN.replace("/", "\\/").replace("k", "\\u006b")
    text = f'{{"message": "no: {HIDDEN}", "a": "{escaped}", "b": "{mixed}", "c": "sk-test", "d": "{HIDDEN[:-1]}"}}'
    answer = {
        "status": status,
        "body": text,
        "headers": {"Content-Type": f"application/json; k={HIDDEN}", "X-Request-Id": f"r-{HIDDEN}"},
    }
    service.scene({"host": "checks", "times": 9, "answer": answer})
    handler, call = make(api_key=HIDDEN), new_call()
    for _ in range(2):  # the second one is from the store
        got = handler.post("checks.create", PERSON, call=call)
        expected = {"message": "no: <key>", "a": "<key>", "b": "<key>", "c": "sk-test", "d": HIDDEN[:-1]}
        assert (got.status, got.json) == (status, expected)
        assert HIDDEN not in got.everything()
        assert got.headers["content-type"] == "application/json; k=<key>"
        assert int(got.headers["content-length"]) == len(got.data)
    service.reset()
    service.scene({"host": "checks", "answer": {"status": 201, "body": f"<html>{HIDDEN}"}})
    assert HIDDEN not in make(api_key=HIDDEN).post("checks.create", PERSON).everything()


def test_a_short_key_is_a_word_of_any_text(make: Make, service: Service) -> None:
    service.scene({"host": "checks", "answer": {"status": 200, "json": {"checks": [], "k": "k and key"}}})
    assert make(api_key="k").post("checks.list").json["k"] == "k and key"

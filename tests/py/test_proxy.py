"""The proxy handler without a server: every refusal, every kind of answer, and what is made once only."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import subprocess
import sys
import threading
import time
import typing as t
from urllib.parse import unquote

import pytest

import truora
from proxying import HANDLERS, ORIGIN, Got, Handler, body, headers, new_call
from support import DONE, KEY, PERSON, Server, Service
from truora import when
from truora.proxy import AsyncProxy, Kept, MemoryStore, Proxy, Request, Response

Make = t.Callable[..., Handler]


@pytest.fixture(params=HANDLERS)
def make(request: pytest.FixtureRequest, service: Service) -> t.Iterator[Make]:
    """Makes handlers of one kind over the mock service, and closes them."""
    made: list[Handler] = []

    def one(**options: t.Any) -> Handler:
        made.append(Handler(request.param, options.pop("bases", service.bases), **options))
        return made[-1]

    yield one
    for handler in made:
        handler.close()


def test_links_are_not_taken() -> None:
    with truora.Truora("k") as client, pytest.raises(truora.ConfigError, match="pages upload to it directly"):
        Proxy(client, allow=["batches.upload"], authorize=lambda _: "me")


def test_importing_truora_does_not_load_it() -> None:
    code = "import sys, truora; truora.Truora('k').close(); print(any('truora.proxy' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


# What is refused.

GOOD = body({"check_id": "CHK1"})
REFUSED: dict[str, tuple[dict[str, t.Any], int, str]] = {
    "GET": ({"method": "GET"}, 405, "method_not_allowed"),
    "OPTIONS": ({"method": "OPTIONS"}, 405, "method_not_allowed"),
    "no content type": ({"Content_Type": None}, 415, "bad_content_type"),
    "a form": ({"Content_Type": "application/x-www-form-urlencoded"}, 415, "bad_content_type"),
    "plain text": ({"Content_Type": "text/plain; application/json"}, 415, "bad_content_type"),
    "another origin": ({"Origin": "https://evil.example"}, 403, "bad_origin"),
    "no origin that is one": ({"Origin": "null"}, 403, "bad_origin"),
    "an empty origin": ({"Origin": ""}, 403, "bad_origin"),
    "another scheme": ({"Origin": "http://admin.example"}, 403, "bad_origin"),
    "another port": ({"Origin": "https://admin.example:8443"}, 403, "bad_origin"),
    "two origins": ({"Origin": f"{ORIGIN}, {ORIGIN}"}, 403, "bad_origin"),
    "no host": ({"Host": None}, 403, "bad_origin"),
    "nobody": ({"X_User": None}, 401, "not_authorized"),
    "not allowed": ({"operation": "settings.create"}, 403, "not_allowed"),
    "no such operation": ({"operation": "checks.<script>"}, 403, "not_allowed"),
    "no operation": ({"operation": ""}, 403, "not_allowed"),
    "a wait": ({"operation": "checks.wait"}, 403, "not_allowed"),
    "no call id": ({"truora_call": None}, 400, "bad_request"),
    "no UUID": ({"truora_call": "1"}, 400, "bad_request"),
    "more than a UUID": ({"truora_call": new_call() + "0"}, 400, "bad_request"),
    "two of them": ({"truora_call": f"{new_call()}, {new_call()}"}, 400, "bad_request"),
    "no body": ({"body": b""}, 400, "bad_request"),
    "no JSON": ({"body": b"{'params': {}}"}, 400, "bad_request"),
    "two values": ({"body": b"{} {}"}, 400, "bad_request"),
    "NaN": ({"body": b'{"params": {"check_id": NaN}}'}, 400, "bad_request"),
    "Infinity": ({"body": b'{"options": {"timeout": Infinity}}'}, 400, "bad_request"),
    "no UTF-8": ({"body": b'{"params": {"check_id": "\xff"}}'}, 400, "bad_request"),
    "UTF-16": ({"body": GOOD.decode().encode("utf-16")}, 400, "bad_request"),
    "a BOM": ({"body": b"\xef\xbb\xbf" + GOOD}, 400, "bad_request"),
    "too deep": ({"body": b'{"params": ' + b'{"a": ' * 100_000 + b"1" + b"}" * 100_001}, 400, "bad_request"),
    "too many digits": ({"body": b'{"params": {"check_id": ' + b"1" * 5000 + b"}}"}, 400, "bad_request"),
    "a list": ({"body": b"[]"}, 400, "bad_request"),
    "another member": ({"body": b'{"params": {}, "extra": {}}'}, 400, "bad_request"),
    "params that are a list": ({"body": b'{"params": []}'}, 400, "bad_request"),
    "params that are null": ({"body": b'{"params": null}'}, 400, "bad_request"),
    "options that are a text": ({"body": b'{"options": "x"}'}, 400, "bad_request"),
    "too large": ({"body": b" " * (1024 * 1024) + GOOD}, 400, "bad_request"),
}
for _name in ("api_key", "base_urls", "headers", "overrides", "extra", "link", "to", "seed", "strict", "max_retries"):
    REFUSED[f"the option {_name}"] = ({"body": body({}, {_name: 1})}, 400, "bad_request")
for _value in (True, -1, "5", [], 1e-400 - 1):
    REFUSED[f"the timeout {_value!r}"] = ({"body": body({}, {"timeout": _value})}, 400, "bad_request")
for _value in (5, "xx", ["en"]):
    REFUSED[f"the locale {_value!r}"] = ({"body": body({"check_id": "CHK1"}, {"locale": _value})}, 400, "bad_request")


@pytest.mark.parametrize("case", REFUSED)
def test_refused(make: Make, service: Service, case: str) -> None:
    change, status, code = REFUSED[case]
    change = {"X_User": "ana", **change}
    method, operation, text = (
        change.pop(name, default) for name, default in (("method", "POST"), ("operation", "checks.get"), ("body", GOOD))
    )
    handler = make(allow=["checks.*"], authorize=lambda request: request.headers.get("x-user"))
    got = handler.ask(Request(method, f"/api/truora/{operation}", headers(**change), text))
    assert (got.status, got.error["code"]) == (status, code), got.everything()
    assert (got.error["kind"], got.error["sent"], got.error["attempts"]) == ("config", "no", 0)
    assert got.headers["cache-control"] == "no-store"
    assert got.headers["content-type"] == "application/json"
    assert int(got.headers["content-length"]) == len(got.data)
    assert got.headers.get("allow") == ("POST" if status == 405 else None)
    assert "script" not in got.everything()
    assert service.ledger() == []


def test_no_depth_is_too_much(make: Make, service: Service) -> None:
    """Python reads deeper values than it writes; how deep depends on the stack that stands already."""
    handler = make()
    for depth in range(850, 1000):
        data = b'{"params": {"a": ' + b"[" * depth + b"]" * depth + b"}}"
        assert handler.ask(Request("POST", "/checks.get", headers(), data)).status in (400, 422)
    assert service.ledger() == []


def test_the_order(make: Make, service: Service) -> None:
    """A request with everything wrong, set right step by step; what comes later is not even looked at."""
    seen: list[str] = []

    def authorize(request: Request) -> str | None:
        seen.append("authorize")
        return request.headers.get("x-user")

    def read(most: int) -> bytes:
        seen.append(f"body {most}")
        return b"nonsense" if call == "1" else text

    handler = make(allow=["checks.get", "checks.attachments"], authorize=authorize)
    wrong: dict[str, str | None] = {"Content_Type": "text/plain", "Origin": "https://evil.example", "truora_call": "1"}
    method, operation, call, text = "GET", "checks.create", "1", GOOD

    def now() -> tuple[int, str | None, list[str]]:
        seen.clear()
        reader: t.Any = read
        got = handler.ask(Request(method, f"/{operation}", headers(call, **{**wrong, "truora_call": call}), reader))
        return got.status, got.error["code"] if "error" in got.meta else None, list(seen)

    assert now() == (405, "method_not_allowed", [])
    method = "POST"
    assert now() == (415, "bad_content_type", [])
    wrong["Content_Type"] = "Application/JSON; charset=utf-8"
    assert now() == (403, "bad_origin", [])
    wrong["Origin"] = ORIGIN
    assert now() == (401, "not_authorized", ["authorize"])
    wrong["X_User"] = "ana"
    assert now() == (403, "not_allowed", ["authorize"])
    operation = "checks.get"
    both = ["authorize", f"body {1024 * 1024}"]
    assert now() == (400, "bad_request", both)
    call = new_call()
    text = body({"check_id": "CHK0"})
    assert now() == (404, None, both)  # asked and answered: the id is taken
    text = body({"check_id": 7})
    assert now() == (409, "call_reused", both)  # although the parameters are wrong, too
    call = new_call()
    assert now() == (422, "invalid", both)
    assert len(service.ledger()) == 1


def test_wrong_parameters(make: Make, service: Service) -> None:
    got = make().post(
        "checks.create", {"country": "CO", "type": "person", "national_id": 1000000000, "secreto": "Maria"}
    )
    assert got.status == 422
    assert (got.error["kind"], got.error["sent"], got.error["operation"]) == ("invalid", "no", "checks.create")
    issues = {(issue["path"], issue["code"]) for issue in got.error["issues"]}
    assert issues == {("user_authorized", "required"), ("national_id", "type"), ("secreto", "unknown")}
    assert all(issue["message"] for issue in got.error["issues"])
    assert service.ledger() == []


@pytest.mark.parametrize("nobody", [None, False, "", 0, ()])
def test_nobody(make: Make, service: Service, nobody: object) -> None:
    assert make(authorize=lambda request: nobody).post("checks.list").status == 401
    assert service.ledger() == []


def test_whom_authorize_may_name(make: Make) -> None:
    assert make(authorize=lambda request: ("tenant", 7)).post("checks.list").status == 200
    got = make(authorize=lambda request: {"user": "ana"}).post("checks.list")
    assert (got.status, got.error["code"]) == (500, "bad_authorize")


class FrameworkAnswer:
    status_code = 403


@pytest.mark.parametrize(
    "given", [Response(403, []), PermissionError("no"), FrameworkAnswer(), FrameworkAnswer, lambda: "ana"]
)
def test_a_refusal_that_is_given_back_lets_nobody_in(make: Make, service: Service, given: object) -> None:
    got = make(authorize=lambda request: given).post("checks.list")
    assert (got.status, got.error["code"]) == (500, "bad_authorize")
    assert service.ledger() == []


@pytest.mark.parametrize("limit", [0, -1, float("nan"), "5", None, True])
def test_a_limit_that_is_none(make: Make, limit: t.Any) -> None:
    with pytest.raises(truora.ConfigError, match="max_body"):
        make(max_body=limit)
    for name in ("entries", "seconds", "bytes"):
        if limit is not None:
            with pytest.raises(truora.ConfigError, match=name):
                MemoryStore(**{name: limit})


def test_parameters_are_as_deep_as_the_contract_says(make: Make) -> None:
    def nested(levels: int) -> bytes:
        return b'{"params": {"a": ' + b"[" * levels + b"]" * levels + b"}}"

    handler = make()
    for levels, status in ((128, 422), (129, 400), (5000, 400)):
        got = handler.ask(Request("POST", "/api/truora/checks.list", headers(), nested(levels)))
        assert (levels, got.status) == (levels, status)


def test_what_authorize_raises_passes(make: Make) -> None:
    def authorize(request: Request) -> str:
        raise LookupError("no session")

    with pytest.raises(LookupError):
        make(authorize=authorize).post("checks.list")


def test_a_coroutine_function_authorizes_in_the_async_handler_only(make: Make, service: Service) -> None:
    async def authorize(request: Request) -> str | None:
        await asyncio.sleep(0)
        return request.headers.get("x-user")

    handler = make(authorize=authorize)
    got = handler.post("checks.list")
    if handler.kind == "sync":
        # A coroutine is true: it must not let anybody in.
        assert (got.status, got.error["code"]) == (500, "bad_authorize")
    else:
        assert got.status == 401
        assert handler.post("checks.list", X_User="ana").status == 200


def test_the_identity_of_a_request(make: Make) -> None:
    seen: list[Request] = []
    handler = make(authorize=lambda request: seen.append(request) or "ana")
    source = {"user": 1}
    handler.ask(Request("POST", "/a/b/checks.list", headers(Cookie="session=1"), body(), source=source))
    (request,) = seen
    assert (request.operation, request.headers["cookie"], request.source) == ("checks.list", "session=1", source)
    assert "session" not in repr(request)


# What is allowed.


def test_patterns_cover_reads_only(make: Make, service: Service) -> None:
    for pattern in ("*", "checks.*", "*.*"):
        handler = make(allow=[pattern])
        assert handler.post("checks.list").status == 200
        for operation in ("checks.create", "checks.delete", "checks.create_pdf"):
            assert handler.post(operation).error["code"] == "not_allowed"
    handler = make(allow=["*.get"])
    assert handler.post("checks.get", {"check_id": "CHK1"}).status == 404
    assert handler.post("checks.list").error["code"] == "not_allowed"
    assert make(allow=["checks.create"]).post("checks.create", PERSON).status == 201
    assert make(allow=[]).post("checks.list").error["code"] == "not_allowed"


@pytest.mark.parametrize(
    ("allow", "code"),
    [
        (["checks.gett"], "unknown_operation"),
        (["checks.wait"], "unknown_operation"),
        (["download"], "unknown_operation"),
        ([7], "unknown_operation"),
        (["check.*"], "bad_option"),
        (["settings.*"], "bad_option"),  # writes only
        (["*.creat?"], "bad_option"),
        ("checks.get", "bad_option"),
    ],
)
def test_mistakes_in_allow(make: Make, allow: t.Any, code: str) -> None:
    with pytest.raises(truora.ConfigError) as caught:
        make(allow=allow)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "options",
    [
        {"origins": "https://a.example"},
        {"origins": ["*"]},
        {"origins": ["https://a.example/"]},
        {"origins": [7]},
        {"authorize": "ana"},
    ],
)
def test_mistakes_in_options(make: Make, options: t.Any) -> None:
    with pytest.raises(truora.ConfigError):
        make(**options)


def test_each_handler_needs_its_client() -> None:
    other = truora.Truora("k")
    with pytest.raises(truora.ConfigError):
        AsyncProxy(other, allow=[], authorize=lambda request: "ana")  # type: ignore[arg-type]
    other.close()
    later = truora.AsyncTruora("k")
    with pytest.raises(truora.ConfigError):
        Proxy(later, allow=[], authorize=lambda request: "ana")  # type: ignore[arg-type]
    asyncio.run(later.close())


def test_origins(make: Make) -> None:
    assert make().post("checks.list", Origin=None).status == 200
    assert make().post("checks.list", Origin="HTTPS://Admin.Example:443").status == 200
    handler = make(origins=["https://a.example:443", "http://localhost:8000", "https://[::1]:9"])
    for origin in ("https://a.example", "http://localhost:8000", "https://[::1]:9"):
        assert handler.post("checks.list", Origin=origin).status == 200
    for origin in (ORIGIN, "https://a.example.evil.example", "http://a.example", "https://a.example:444", "null"):
        assert handler.post("checks.list", Origin=origin).error["code"] == "bad_origin"


def test_pages_of_other_origins(make: Make) -> None:
    """They get leave to call and to read, where the handler knows them; others, and its own pages, nothing of it."""
    page = "https://other.example"
    handler = make(origins=[page, ORIGIN])

    def before(asked: str | None = None, origin: str = page) -> Got:
        told = headers(Origin=origin, Access_Control_Request_Headers=asked)
        return handler.ask(Request("OPTIONS", "/api/truora/checks.list", told, b""))

    leave = before()
    assert (leave.status, leave.data) == (204, b"")
    assert leave.headers["access-control-allow-origin"] == page
    assert leave.headers["access-control-allow-methods"] == "POST"
    assert leave.headers["access-control-allow-headers"] == "content-type, truora-call"
    assert "access-control-allow-credentials" not in leave.headers
    assert before("x-session, truora-call").headers["access-control-allow-headers"] == "x-session, truora-call"
    assert before("x\r\ny: z").headers["access-control-allow-headers"] == "content-type, truora-call"
    for origin in ("https://evil.example", "null", ORIGIN):
        refused = before(origin=origin)
        assert (refused.status, "access-control-allow-origin" in refused.headers) == (405, False)

    call = new_call()
    for origin, readable in ((page, page), (ORIGIN, None), (page, page)):  # the same answer, from the store
        got = handler.post("checks.list", call=call, Origin=origin)
        assert (got.status, got.headers.get("access-control-allow-origin")) == (200, readable)
        assert ("truora-meta" in got.headers.get("access-control-expose-headers", "")) == (readable is not None)
    refused = handler.post("checks.list", Origin=page, Content_Type="text/plain")
    assert (refused.status, refused.headers["access-control-allow-origin"]) == (415, page)
    assert "access-control-allow-origin" not in handler.post("checks.list", Origin="https://evil.example").headers


# How it is answered.


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
    assert handler.post("checks.get", {"check_id": {"\0": "NaN"}}, call=call).status == 409
    assert handler.post("checks.list", {}, {"timeout": {"\0": "NaN"}}).status == 400


TROUBLE: dict[str, tuple[dict[str, t.Any], dict[str, t.Any], int, str, str]] = {
    "lost": ({"fault": {"at": "after_request", "kind": "reset"}}, {}, 502, "transport", "maybe"),
    "cut": ({"fault": {"at": "body", "kind": "close", "bytes": 5}}, {}, 502, "transport", "yes"),
    "nonsense": ({"answer": {"status": 201, "body": "<html>Maria"}}, {}, 502, "decode", "yes"),
    "redirect": (
        {"answer": {"status": 302, "body": "", "headers": {"Location": "https://x.test/?sig=s3cr3t"}}},
        {},
        502,
        "redirect",
        "yes",
    ),
    "late": (
        {"fault": {"at": "after_request", "kind": "delay", "interval_ms": 5000}},
        {"timeout": 200},
        504,
        "deadline",
        "maybe",
    ),
}


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
    for milliseconds in (1500, 1e300, 10**400):
        assert handler.post("checks.list", {}, {"timeout": milliseconds}).status == 200
    assert handler.post("checks.list", {}, {"timeout": None, "locale": None}).status == 200
    assert handler.post("processes.pdf", {"process_id": DONE}, {"timeout": 5000}).status == 202
    once = {"max_retries": 0}
    times = [{"timeout": 1.5}, {"timeout": 600.0}, {"timeout": 600.0}, {}, {"attempt_timeout": 5.0}]
    assert seen == [{**one, **once} for one in times]


# Files.


@pytest.fixture
def ready(service: Service) -> Service:
    """The service, whose files are made already."""
    service.knobs(pdf_202s=0)
    return service


def test_a_file_is_streamed(make: Make, ready: Service) -> None:
    handler = make()
    got = handler.post("processes.pdf", {"process_id": DONE})
    assert (got.status, got.headers["content-type"]) == (200, "application/pdf")
    assert got.data.startswith(b"%PDF") and got.data.rstrip().endswith(b"%%EOF")
    assert int(got.headers["content-length"]) == len(got.data) > 300_000
    assert got.meta["attempts"] == 2
    assert ready.facts()["files_saw_key"] is False
    again = handler.post("processes.pdf", {"process_id": DONE}, call=None)
    assert again.data == got.data


def test_a_file_of_unknown_size(make: Make, ready: Service) -> None:
    ready.scene({"host": "files", "fault": {"at": "body", "chunked": True}})
    got = make().post("processes.pdf", {"process_id": DONE})
    assert got.status == 200
    assert "content-length" not in got.headers
    assert got.data.rstrip().endswith(b"%%EOF")


def test_a_file_is_not_read_ahead(make: Make, ready: Service) -> None:
    ready.knobs(pdf_bytes=30_000_000)
    handler = make()
    request = Request("POST", "/processes.pdf", headers(), body({"process_id": DONE}))
    if handler.kind == "sync":
        response = handler.proxy.handle(request)
        part = next(response.body)
        response.body.close()
        with pytest.raises(StopIteration):
            next(response.body)
    else:

        async def first() -> t.Any:
            response = await handler.proxy.handle(request)
            part = await response.body.__anext__()
            await response.body.close()
            return part

        assert handler.loop is not None
        part = handler.loop.run_until_complete(first())
    assert 0 < len(part) <= 65536


def test_a_file_that_is_not_read_is_let_go(make: Make, ready: Service) -> None:
    handler = make()
    request = Request("POST", "/processes.pdf", headers(), body({"process_id": DONE}))
    if handler.kind == "sync":
        handler.proxy.handle(request).body.close()
        return

    async def close() -> None:
        await (await handler.proxy.handle(request)).body.close()

    assert handler.loop is not None
    handler.loop.run_until_complete(close())


def test_a_file_that_breaks_off_raises(make: Make, ready: Service) -> None:
    ready.scene({"host": "files", "fault": {"at": "body", "kind": "close", "bytes": 100_000}})
    with pytest.raises(truora.TransportError):
        make().post("processes.pdf", {"process_id": DONE})


def test_a_file_s_host_is_not_the_service(make: Make, ready: Service) -> None:
    # What S3 says holds parts of the link.
    xml = "<Error><Code>SignatureDoesNotMatch</Code><StringToSign>s3cr3t</StringToSign></Error>"
    ready.scene({"host": "files", "times": 9, "answer": {"status": 403, "body": xml}})
    got = make().post("processes.pdf", {"process_id": DONE})
    assert (got.status, got.error["kind"], got.error["status"]) == (502, "api", 403)
    assert "s3cr3t" not in got.everything()
    ready.reset()
    ready.scene({"host": "identity", "answer": {"status": 404, "json": {"message": "none"}}})
    got = make().post("processes.pdf", {"process_id": DONE})
    assert (got.status, got.json) == (404, {"message": "none"})


# Once.


def test_a_repeated_call_is_answered_from_the_first(make: Make, service: Service) -> None:
    handler, call = make(), new_call()
    first = handler.post("checks.create", {**PERSON, "force_creation": True}, call=call)
    # The order of members, the options and the case of the id make no difference.
    shuffled = dict(reversed({**PERSON, "force_creation": True}.items()))
    second = handler.post("checks.create", shuffled, {"timeout": 9}, call=call.upper())
    assert first.status == 201
    assert second.everything() == first.everything()
    assert service.creates() == 1
    assert len(service.ledger()) == 1


def test_an_id_stands_for_one_call(make: Make, service: Service) -> None:
    handler, call = make(), new_call()
    handler.post("checks.create", PERSON, call=call)
    for operation, params in (
        ("checks.create", {**PERSON, "national_id": "1000000001"}),
        ("checks.create", {}),
        ("checks.list", {}),
        ("processes.pdf", {"process_id": DONE}),
    ):
        got = handler.post(operation, params, call=call)
        assert (got.status, got.error["code"], got.error["sent"]) == (409, "call_reused", "no")
    assert len(service.ledger()) == 1
    assert handler.post("checks.create", PERSON, call=call).status == 201


def test_callers_do_not_meet(make: Make, service: Service) -> None:
    handler, call = make(authorize=lambda request: request.headers.get("x-user")), new_call()
    force = {**PERSON, "force_creation": True}
    answers = [handler.post("checks.create", force, call=call, X_User=user).data for user in ("ana", "ben", "ana")]
    assert answers[0] == answers[2] != answers[1]
    assert service.creates() == 2


@pytest.mark.parametrize("status", [400, 500])
def test_refusals_are_kept_too(make: Make, service: Service, status: int) -> None:
    handler, call = make(), new_call()
    service.scene({"host": "checks", "answer": {"status": status, "json": {"message": "no"}}})
    first = handler.post("checks.create", PERSON, call=call)
    assert handler.post("checks.create", PERSON, call=call).everything() == first.everything()
    assert service.creates() == 0


def test_what_was_lost_is_not_sent_again(make: Make, service: Service) -> None:
    handler, call = make(), new_call()
    service.scene({"host": "checks", "method": "POST", "fault": {"at": "after_request", "kind": "reset"}})
    first = handler.post("checks.create", PERSON, call=call)
    assert (first.status, first.error["sent"]) == (502, "maybe")
    assert handler.post("checks.create", PERSON, call=call).everything() == first.everything()
    assert service.creates() == 1


def test_ten_minutes(make: Make, service: Service) -> None:
    now = [0.0]
    handler, call = make(store=MemoryStore(clock=lambda: now[0])), new_call()
    force = {**PERSON, "force_creation": True}
    handler.post("checks.create", force, call=call)
    now[0] = 599.0
    handler.post("checks.create", force, call=call)
    assert service.creates() == 1
    now[0] = 601.0
    handler.post("checks.create", force, call=call)
    assert service.creates() == 2


def test_what_a_key_function_raises(make: Make, service: Service) -> None:
    keys: list[str] = []

    def key() -> str:
        if not keys:
            raise LookupError("the vault is closed")
        return keys[0]

    handler, write, reading = make(api_key=key), new_call(), new_call()
    with pytest.raises(LookupError):
        handler.post("checks.create", PERSON, call=write)
    with pytest.raises(LookupError):
        handler.post("checks.list", call=reading)
    keys.append(KEY)
    # Whether it went out is not known any more; a read may just be made again.
    got = handler.post("checks.create", PERSON, call=write)
    assert (got.status, got.error["kind"], got.error["sent"]) == (502, "transport", "maybe")
    assert handler.post("checks.list", call=reading).status == 200
    assert service.creates() == 0


# Under way.


def together(handler: Handler, requests: list[Request]) -> list[Got]:
    """Answers to requests that come at the same time."""
    if handler.loop is not None:

        async def all_() -> list[Got]:
            from proxying import aread

            return await asyncio.gather(*[_later(handler, request, aread) for request in requests])

        return handler.loop.run_until_complete(all_())
    found: list[Got | None] = [None] * len(requests)

    def one(place: int) -> None:
        found[place] = handler.ask(requests[place])

    threads = [threading.Thread(target=one, args=(place,)) for place in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return t.cast("list[Got]", found)


async def _later(handler: Handler, request: Request, read: t.Any) -> t.Any:
    return await read(await handler.proxy.handle(request))


def test_a_call_repeated_under_way(make: Make, service: Service) -> None:
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 400}})
    call = new_call()
    force = {**PERSON, "force_creation": True}
    requests = [Request("POST", "/checks.create", headers(call), body(force)) for _ in range(6)]
    other = Request("POST", "/checks.create", headers(call), body({**force, "national_id": "1000000001"}))
    *same, odd = together(make(), [*requests, other])
    # Of the two kinds the one that came first is made.
    assert len({got.everything() for got in same}) == 1
    assert sorted([same[0].status, odd.status]) == [201, 409]
    assert service.creates() == 1


def test_reads_are_shared_too(make: Make, service: Service) -> None:
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 300}})
    call = new_call()
    answers = together(make(), [Request("POST", "/checks.list", headers(call), body()) for _ in range(4)])
    assert [got.status for got in answers] == [200] * 4
    assert len(service.ledger()) == 1


def test_one_that_raises_keeps_nobody_waiting(make: Make, service: Service) -> None:
    asked = threading.Event()

    def key() -> str:
        asked.set()
        time.sleep(0.3)
        raise LookupError("the vault is closed")

    if make().kind == "async":

        async def later() -> str:
            await asyncio.sleep(0.3)
            raise LookupError("the vault is closed")

        handler, call = make(api_key=later), new_call()
        assert handler.loop is not None
        asks = [Request("POST", "/checks.create", headers(call), body(PERSON)) for _ in range(2)]

        async def both() -> list[t.Any]:
            return await asyncio.gather(*[handler.proxy.handle(ask) for ask in asks], return_exceptions=True)

        found = handler.loop.run_until_complete(both())
        assert [type(one) for one in found] == [LookupError, LookupError]
        return
    handler, call = make(api_key=key), new_call()
    raised: list[BaseException] = []

    def first() -> None:
        try:
            handler.post("checks.create", PERSON, call=call)
        except LookupError as error:
            raised.append(error)

    thread = threading.Thread(target=first)
    thread.start()
    asked.wait(5)
    got = handler.post("checks.create", PERSON, call=call)
    thread.join(5)
    assert len(raised) == 1
    assert (got.status, got.error["sent"]) == (502, "maybe")


def test_cancelled_requests(service: Service) -> None:
    """A write goes on, and its answer waits for the page; a read ends when nobody waits."""
    slow = {"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 400}}
    handler = Handler("async", service.bases)
    assert handler.loop is not None
    force, write, reading = {**PERSON, "force_creation": True}, new_call(), new_call()

    async def cut(request: Request) -> None:
        task = asyncio.create_task(handler.proxy.handle(request))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    service.scene(slow)
    handler.loop.run_until_complete(cut(Request("POST", "/checks.create", headers(write), body(force))))
    assert len(handler.proxy._flights) == 1
    assert handler.post("checks.create", force, call=write).status == 201
    assert service.creates() == 1
    assert handler.proxy._flights == {}
    service.scene(slow)
    handler.loop.run_until_complete(cut(Request("POST", "/checks.list", headers(reading), body())))
    assert handler.proxy._flights == {}
    assert handler.post("checks.list", call=reading).status == 200
    handler.close()
    assert [row["method"] for row in service.ledger()] == ["POST", "GET", "GET"]


def test_a_read_with_another_rider_goes_on(service: Service) -> None:
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 400}})
    handler, call = Handler("async", service.bases), new_call()

    async def both() -> t.Any:
        tasks = [
            asyncio.create_task(handler.proxy.handle(Request("POST", "/checks.list", headers(call), body())))
            for _ in range(2)
        ]
        await asyncio.sleep(0.1)
        tasks[0].cancel()
        return (await asyncio.gather(*tasks, return_exceptions=True))[1]

    assert handler.loop is not None
    assert handler.loop.run_until_complete(both()).status == 200
    handler.close()
    assert len(service.ledger()) == 1


# Stores.


def test_the_memory_is_bounded() -> None:
    now = [0.0]
    store = MemoryStore(entries=4, seconds=10, bytes=100, clock=lambda: now[0])
    for number in range(4):
        assert store.claim(("ana", str(number)), "m", number == 1) is None
    assert store.claim(("ana", "0"), "other", False) == Kept("m", None)
    # Reads go first, the oldest first.
    store.claim(("ana", "4"), "m", True)
    assert store.claim(("ana", "1"), "m", True) == Kept("m", None)
    assert len(store) == 4
    store.claim(("ana", "5"), "m", True)
    store.claim(("ana", "6"), "m", True)
    assert store.claim(("ana", "2"), "m", False) is None  # it had gone; and this read goes at once
    assert len(store) == 4
    assert store.claim(("ana", "1"), "m", True) == Kept("m", None)
    store.claim(("ana", "7"), "m", True)
    assert store.claim(("ana", "1"), "m", True) is None
    # Bytes.
    store.keep(("ana", "1"), "m", b"x" * 60, True)
    store.keep(("ana", "7"), "m", b"y" * 60, True)
    assert store.claim(("ana", "7"), "m", True) == Kept("m", b"y" * 60)
    assert store.claim(("ana", "1"), "m", True) is None
    # Age, counted from the answer.
    now[0] = 10.0
    store.keep(("ana", "9"), "m", b"", True)
    assert len(store) == 2 or store.claim(("ana", "9"), "m", True) is not None
    now[0] = 19.0
    assert store.claim(("ana", "9"), "m", True) == Kept("m", b"")
    now[0] = 20.0
    assert store.claim(("ana", "9"), "m", True) is None
    assert len(store) == 1
    store.forget(("ana", "9"))
    store.forget(("ana", "9"))
    assert (len(store), store._bytes) == (0, 0)


def test_a_thousand() -> None:
    store = MemoryStore()
    for number in range(1500):
        store.claim(("ana", str(number)), "m", True)
    assert len(store) == 1000


def test_packed() -> None:
    response = Response(201, [("A", "b\u00e9"), ("truora-meta", "{}")], b"\n\x00{}\n")
    again = Response.unpack(response.pack())
    assert (again.status, again.headers, again.body) == (response.status, response.headers, response.body)


class Shared:
    """A store as several servers share one: bytes and texts only."""

    def __init__(self) -> None:
        self.rows: dict[str, list[t.Any]] = {}
        self.lock = threading.Lock()

    def claim(self, key: t.Any, mark: str, once: bool) -> Kept | None:
        with self.lock:
            row = self.rows.get(repr(key))
            if row is None:
                self.rows[repr(key)] = [mark, None]
                return None
            return Kept(*row)

    def keep(self, key: t.Any, mark: str, answer: bytes, once: bool) -> None:
        assert isinstance(answer, bytes)
        self.rows[repr(key)] = [mark, answer]

    def forget(self, key: t.Any) -> None:
        self.rows.pop(repr(key), None)


class Later:
    """The same for asyncio."""

    def __init__(self, store: Shared) -> None:
        self._store = store

    async def claim(self, key: t.Any, mark: str, once: bool) -> Kept | None:
        await asyncio.sleep(0)
        return self._store.claim(key, mark, once)

    async def keep(self, key: t.Any, mark: str, answer: bytes, once: bool) -> None:
        await asyncio.sleep(0)
        self._store.keep(key, mark, answer, once)

    async def forget(self, key: t.Any) -> None:
        await asyncio.sleep(0)
        self._store.forget(key)


def test_servers_that_share_a_store(make: Make, service: Service) -> None:
    store = Shared()

    def server() -> Handler:
        handler = make(store=store)
        if handler.kind == "async":
            handler.proxy._store = Later(store)
        return handler

    one, two, call = server(), server(), new_call()
    first = one.post("checks.create", PERSON, call=call)
    assert two.post("checks.create", PERSON, call=call).everything() == first.everything()
    assert two.post("checks.list", call=call).status == 409
    assert service.creates() == 1
    # Under way over there: waited for, as long as this call may take.
    (key,) = store.rows
    mark, packed = store.rows[key]
    store.rows[key] = [mark, None]
    got = two.post("checks.create", PERSON, {"timeout": 120}, call=call)
    assert (got.status, got.error["kind"], got.error["sent"]) == (504, "deadline", "maybe")
    timer = threading.Timer(0.3, store.rows.__setitem__, (key, [mark, packed]))
    timer.start()
    assert two.post("checks.create", PERSON, call=call).everything() == first.everything()
    # Forgotten over there: a write may have gone out.
    store.rows[key] = [mark, None]
    timer = threading.Timer(0.3, store.rows.pop, (key,))
    timer.start()
    got = two.post("checks.create", PERSON, call=call)
    assert (got.status, got.error["sent"]) == (502, "maybe")
    assert two.post("checks.create", PERSON, call=call).everything() == got.everything()
    assert service.creates() == 1
    # A read was given up over there: it is made here.
    call = new_call()
    one.post("checks.list", call=call)
    key = next(row for row in store.rows if call in row)
    store.rows[key] = [store.rows[key][0], None]
    threading.Timer(0.3, store.rows.pop, (key,)).start()
    assert two.post("checks.list", call=call).status == 200


def test_a_store_that_fails(make: Make, service: Service, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Shared):
        def keep(self, key: t.Any, mark: str, answer: bytes, once: bool) -> None:
            raise OSError("redis://user:s3cr3t@host")

    handler = make(store=Broken())
    assert handler.post("checks.create", PERSON).status == 201  # the answer is not lost with it
    assert "could not be kept: OSError" in caplog.text
    assert "s3cr3t" not in caplog.text

    class Down(Shared):
        def claim(self, key: t.Any, mark: str, once: bool) -> Kept | None:
            raise OSError("down")

    with pytest.raises(OSError, match="down"):
        make(store=Down()).post("checks.create", PERSON)
    assert service.creates() == 1


# Secrets.

SECRET = "sk-very-secret-0123456789"
PERSONAL = "MARIA-SECRETA-987"


def test_nothing_shows_up(make: Make, service: Service, caplog: pytest.LogCaptureFixture) -> None:
    """Neither key nor link nor parameter, in whatever the handler says of its own or logs."""
    caplog.set_level(logging.DEBUG)
    said: list[str] = []
    link = f"https://files.test/x?X-Amz-Signature={SECRET}"
    scenes: list[dict[str, t.Any]] = [
        *(scene for scene, _, _, _, _ in TROUBLE.values()),
        {"answer": {"status": 302, "body": "", "headers": {"Location": link}}},
        {"answer": {"status": 200, "body": f"nonsense {SECRET}"}},
    ]
    for scene in scenes:
        service.scene({"host": "checks", **scene})
        handler = make(api_key=SECRET)
        got = handler.post("checks.create", {**PERSON, "national_id": PERSONAL}, {"timeout": 150})
        said += [json.dumps(got.error), got.everything(), repr(handler.proxy), repr(handler.proxy._store)]
        service.reset()
    service.scene({"host": "files", "times": 9, "answer": {"status": 403, "body": link}})
    handler = make(api_key=SECRET, strict=True)
    said.append(handler.post("processes.pdf", {"process_id": DONE}).everything())
    said.append(handler.post("checks.create", {PERSONAL.lower(): PERSONAL, "country": PERSONAL}).everything())
    said.append(handler.post(PERSONAL).everything())
    for text in (b"{%s" % PERSONAL.encode(), body({}, {PERSONAL: PERSONAL}), body({}, {"locale": PERSONAL})):
        said.append(handler.ask(Request("POST", "/checks.list", headers(), text)).everything())
    said.append(handler.post("checks.list", call=PERSONAL).everything())
    call = new_call()
    for number in range(2):
        said.append(handler.post("checks.get", {"check_id": f"{PERSONAL}{number}"}, call=call).everything())
    assert '"call_reused"' in said[-1] and "404" in said[-2]
    said[-2] = ""  # the service's own words pass
    everything = "\n".join([*said, caplog.text])
    for secret in (SECRET, PERSONAL, DONE, "X-Amz", service.files):
        assert secret not in everything, secret
    assert "s3cr3t" not in everything


def test_a_page_cannot_choose_where_it_goes(make: Make) -> None:
    with Server(lambda sock: None) as elsewhere:
        for name in ("base_urls", "link", "proxy", "host"):
            got = make().post("checks.list", {}, {name: elsewhere.base})
            assert got.error["code"] == "bad_request"
        assert make().post("checks.list", {"next": elsewhere.base}).error["code"] == "invalid"
        assert elsewhere.accepted == 0

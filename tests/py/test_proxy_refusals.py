"""What the proxy handler refuses by itself, and in which order."""

from __future__ import annotations

import typing as t

import pytest

from proxying import ORIGIN, Make, body, headers, new_call
from truora.proxy import ProxyCall, Request

if t.TYPE_CHECKING:
    from support import Service

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
    "a bad escape": ({"operation": "checks%2get"}, 400, "bad_request"),
    "an escape that is no UTF-8": ({"operation": "checks%FFget"}, 400, "bad_request"),
    "escaped twice": ({"operation": "checks%252Eget"}, 400, "bad_request"),
    "a backslash": ({"operation": "x\\checks.get"}, 403, "not_allowed"),
    "an escaped backslash": ({"operation": "x%5Cchecks.get"}, 403, "not_allowed"),
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
    "two BOMs": ({"body": b"\xef\xbb\xbf" * 2 + GOOD}, 400, "bad_request"),
    "a number that is infinite": ({"body": b'{"params": {"check_id": "CHK1", "n": 1e999}}'}, 400, "bad_request"),
    "one that is minus infinite": ({"body": b'{"params": {"check_id": "CHK1", "n": -1E+400}}'}, 400, "bad_request"),
    "an integer that no double holds": ({"body": b'{"params": {"n": ' + b"9" * 310 + b"}}"}, 400, "bad_request"),
    "a timeout without end": ({"body": b'{"params": {}, "options": {"timeout": 1e999}}'}, 400, "bad_request"),
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
    handler = make(allow=["checks.*"], authorize=lambda request, call: request.headers.get("x-user"))
    got = handler.ask(Request(method, f"/api/truora/{operation}", headers(**change), text))
    assert (got.status, got.error["code"]) == (status, code), got.everything()
    assert (got.error["kind"], got.error["sent"], got.error["attempts"]) == ("config", "no", 0)
    assert got.headers["cache-control"] == "no-store"
    assert got.headers["content-type"] == "application/json"
    assert int(got.headers["content-length"]) == len(got.data)
    assert got.headers.get("allow") == ("POST" if status == 405 else None)
    assert "script" not in got.everything()
    assert service.ledger() == []


GOOD_TOO: dict[str, tuple[str, bytes]] = {
    "a BOM": ("checks.get", b"\xef\xbb\xbf" + GOOD),
    "escapes": ("checks%2e%67et", GOOD),
    "an escaped slash": ("x%2Fchecks.get", GOOD),
    "a query": ("checks.get?x=/y", GOOD),
    "a name twice": ("checks.get", b'{"params": {"check_id": "CHK0", "check_id": "CHK1"}}'),
    "a large number": ("checks.get", b'{"params": {"check_id": "CHK1"}, "options": {"timeout": 1e308}}'),
}


@pytest.mark.parametrize("case", GOOD_TOO)
def test_what_reads_the_same(make: Make, service: Service, case: str) -> None:
    operation, text = GOOD_TOO[case]
    seen: list[t.Any] = []
    handler = make(authorize=lambda request, call: seen.append((call.operation, call.params)) or "ana")
    got = handler.ask(Request("POST", f"/api/truora/{operation}", headers(), text))
    assert (got.status, got.meta["operation"]) == (404, "checks.get")
    assert seen == [("checks.get", {"check_id": "CHK1"})]
    assert len(service.ledger()) == 1


def test_the_body_of_words_that_say_why(make: Make) -> None:
    handler = make()

    def why(text: bytes) -> str:
        return str(handler.ask(Request("POST", "/checks.get", headers(), text)).error["message"])

    assert "a number that is not finite" in why(b'{"params": {"a": 1e999}}')
    assert "deeper than 128 levels" in why(b'{"params": {"a": ' + b"[" * 130 + b"]" * 130 + b"}}")
    assert "not a JSON object" in why(b'{"params": {"a": "\xff"}}')


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

    def authorize(request: Request, call: ProxyCall) -> str | None:
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
    operation = "checks%2get"
    assert now() == (400, "bad_request", [])
    operation = "checks.create"
    # In blocking code a body is read for those only who may call.
    body_first = handler.kind == "async"
    both = [f"body {1024 * 1024}", "authorize"] if body_first else ["authorize", f"body {1024 * 1024}"]
    assert now() == (401, "not_authorized", both if body_first else ["authorize"])
    wrong["X_User"] = "ana"
    assert now() == (403, "not_allowed", both if body_first else ["authorize"])
    operation = "checks.get"
    assert now() == (400, "bad_request", both)
    call = new_call()
    text = body({"check_id": "CHK0"})
    assert now() == (404, None, both)  # asked and answered: the id is taken
    text = body({"check_id": 7})
    assert now() == (422, "invalid", both)
    text = body({"check_id": "CHK1"})
    assert now() == (409, "call_reused", both)
    call = new_call()
    text = body({"check_id": 7})
    assert now() == (422, "invalid", both)
    text = body({"check_id": "CHK0"})
    assert now() == (404, None, both)  # nothing was sent: the id was still free
    assert len(service.ledger()) == 2


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

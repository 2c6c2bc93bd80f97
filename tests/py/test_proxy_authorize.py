"""`authorize`: whom it may name, what it sees, and what becomes of what it raises."""

from __future__ import annotations

import asyncio
import typing as t

import pytest

import truora
from proxying import Handler, Make, body, headers
from support import PERSON, Service
from truora.proxy import MemoryStore, ProxyCall, Request, Response, Unread


@pytest.mark.parametrize("nobody", [None, False, "", 0, ()])
def test_nobody(make: Make, service: Service, nobody: object) -> None:
    assert make(authorize=lambda request, call: nobody).post("checks.list").status == 401
    assert service.ledger() == []


def test_whom_authorize_may_name(make: Make) -> None:
    assert make(authorize=lambda request, call: ("tenant", 7)).post("checks.list").status == 200
    got = make(authorize=lambda request, call: {"user": "ana"}).post("checks.list")
    assert (got.status, got.error["code"]) == (500, "bad_authorize")


class FrameworkAnswer:
    status_code = 403


@pytest.mark.parametrize(
    "given", [Response(403, []), PermissionError("no"), FrameworkAnswer(), FrameworkAnswer, lambda: "ana"]
)
def test_a_refusal_that_is_given_back_lets_nobody_in(make: Make, service: Service, given: object) -> None:
    got = make(authorize=lambda request, call: given).post("checks.list")
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


@pytest.mark.parametrize("name", ["LookupError", "ApiError", "RateLimitError"])
def test_what_authorize_raises_is_not_the_page_s_business(
    make: Make, service: Service, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Also where it asks the same service: its refusal of that call is no answer to the page."""
    secret = "of-maria-0123"
    kinds = {"ApiError": truora.ApiError, "RateLimitError": truora.RateLimitError, "LookupError": LookupError}
    details = {
        "kind": "api",
        "code": "api",
        "status": 404,
        "operation": "checks.get",
        "sent": "yes",
        "api_code": secret,
    }
    error = kinds[name](secret) if name == "LookupError" else kinds[name](secret, **details)

    def authorize(request: Request, call: ProxyCall) -> str:
        raise error

    handler = make(authorize=authorize)
    got = handler.post("checks.list")
    assert (got.status, got.error["code"], got.error["sent"]) == (500, "authorize_failed", "no")
    assert got.error["status"] is None
    assert secret not in got.everything()
    assert handler.errors == [error]
    assert make(authorize=authorize, on_error=None).post("checks.list").status == 500
    assert f"proxy: {name}" in caplog.text
    assert service.ledger() == []


def test_an_on_error_that_fails(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    def on_error(error: Exception) -> None:
        raise ValueError("s3cr3t")

    handler = make(authorize=lambda request, call: 1 // 0, on_error=on_error)
    assert handler.post("checks.list").error["code"] == "authorize_failed"
    assert "ValueError" in caplog.text
    assert "s3cr3t" not in caplog.text


def test_authorize_sees_what_is_sent(make: Make, service: Service) -> None:
    seen: list[ProxyCall] = []
    handler = make(authorize=lambda request, call: seen.append(call) or "ana")
    params = {**PERSON, "force_creation": True}
    request = Request("POST", "/checks.create", headers(), body(params), source={"user": "ana"})
    assert handler.ask(request).status == 201
    (call,) = seen
    assert (call.operation, call.params, call.source) == ("checks.create", params, {"user": "ana"})
    assert repr(call) == "<ProxyCall checks.create>"
    (row,) = service.ledger()
    assert dict(row["form"]).keys() == params.keys()


def test_authorize_may_refuse_by_parameters(make: Make, service: Service) -> None:
    handler = make(authorize=lambda request, call: call.params.get("country") == "CO" and "ana")
    assert handler.post("checks.create", {**PERSON, "country": "MX"}).error["code"] == "not_authorized"
    assert service.ledger() == []
    assert handler.post("checks.create", PERSON).status == 201
    # A body that cannot be read has no parameters, and is refused whatever is said of it.
    seen: list[object] = []
    handler = make(authorize=lambda request, call: seen.append(call.params) or "ana")
    for text in (b"nonsense", b'{"params": {"a": 1e999}}', b" " * 2_000_000):
        assert handler.ask(Request("POST", "/checks.create", headers(), text)).error["code"] == "bad_request"
    assert seen == [{}, {}, {}]


def test_a_body_is_read_when_it_is_asked_for(service: Service) -> None:
    """Blocking code knows the caller first: a slow body without a login holds no thread."""
    read: list[int] = []

    def reader(most: int) -> bytes:
        read.append(most)
        return body(PERSON)

    handler = Handler("sync", service.bases, authorize=lambda request, call: request.headers.get("x-user"))
    assert handler.ask(Request("POST", "/checks.create", headers(), reader)).status == 401
    assert handler.ask(Request("POST", "/settings.create", headers(X_User="ana"), reader)).status == 403
    assert read == []
    assert handler.ask(Request("POST", "/checks.create", headers(X_User="ana"), reader)).status == 201
    assert read == [1024 * 1024]
    handler.close()


def test_a_body_that_does_not_come(service: Service) -> None:
    """Asyncio reads it first, and not for ever."""
    asked: list[str] = []

    async def reader(most: int) -> bytes:
        await asyncio.Event().wait()
        return b""

    handler = Handler("async", service.bases, body_timeout=0.05, authorize=lambda *_: asked.append("authorize"))
    got = handler.ask(Request("POST", "/checks.create", headers(), reader))
    assert (got.status, got.error["code"], got.error["sent"]) == (408, "body_timeout", "no")
    assert asked == []
    with pytest.raises(truora.ConfigError, match="body_timeout"):
        Handler("async", service.bases, body_timeout=0)
    handler.close()


@pytest.mark.parametrize(
    ("code", "status"), [("body_read", 500), ("too_large", 400), ("cut", 400), ("body_timeout", 408)]
)
def test_a_body_that_cannot_be_had(make: Make, service: Service, code: str, status: int) -> None:
    def reader(most: int) -> bytes:
        raise Unread(code)

    got = make().ask(Request("POST", "/checks.create", headers(), reader))
    assert got.status == status
    assert got.error["code"] == ("bad_request" if status == 400 else code)
    assert service.ledger() == []


def test_a_coroutine_function_authorizes_in_the_async_handler_only(make: Make, service: Service) -> None:
    async def authorize(request: Request, call: ProxyCall) -> str | None:
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
    handler = make(authorize=lambda request, call: seen.append(request) or "ana")
    source = {"user": 1}
    handler.ask(Request("POST", "/a/b/checks.list", headers(Cookie="session=1"), body(), source=source))
    (request,) = seen
    assert (request.operation, request.headers["cookie"], request.source) == ("checks.list", "session=1", source)
    assert "session" not in repr(request)

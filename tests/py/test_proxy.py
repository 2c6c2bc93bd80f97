"""How the proxy handler is set up: mistakes in its options, what it allows, and where pages may come from."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import typing as t

import pytest

import truora
from proxying import ORIGIN, Got, Make, body, headers, new_call
from support import PERSON, Service
from truora.proxy import AsyncProxy, Proxy, Request


def test_links_are_not_taken() -> None:
    with truora.Truora("k") as client, pytest.raises(truora.ConfigError, match="pages upload to it directly"):
        Proxy(client, allow=["batches.upload"], authorize=lambda request, call: "me")


def test_importing_truora_does_not_load_it() -> None:
    code = "import sys, truora; truora.Truora('k').close(); print(any('truora.proxy' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_patterns_cover_reads_only(make: Make, service: Service) -> None:
    for pattern in ("*", "checks.*", "*.*"):
        handler = make(allow=[pattern])
        assert handler.post("checks.list").status == 200
        # `hooks.list` reads, but its answer holds the keys that sign webhooks.
        for operation in ("checks.create", "checks.delete", "checks.create_pdf", "hooks.list"):
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
        {"authorize": lambda request: "ana"},
        {"authorize": lambda: "ana"},
        {"on_error": "print"},
        {"store": {}},
        {"max_body": 0.5},
    ],
)
def test_mistakes_in_options(make: Make, options: t.Any) -> None:
    with pytest.raises(truora.ConfigError):
        make(**options)


def test_each_handler_needs_its_client() -> None:
    other = truora.Truora("k")
    with pytest.raises(truora.ConfigError):
        AsyncProxy(other, allow=[], authorize=lambda request, call: "ana")  # type: ignore[arg-type]
    other.close()
    later = truora.AsyncTruora("k")
    with pytest.raises(truora.ConfigError):
        Proxy(later, allow=[], authorize=lambda request, call: "ana")  # type: ignore[arg-type]
    asyncio.run(later.close())


def test_origins(make: Make) -> None:
    assert make().post("checks.list", Origin=None).status == 200
    assert make(origins=None).post("checks.list", Origin=None, Host=None).status == 200  # no page
    assert make().post("checks.list", Origin="HTTPS://Admin.Example:443").status == 200
    handler = make(origins=["https://a.example:443", "http://localhost:8000", "https://[::1]:9"])
    for origin in ("https://a.example", "http://localhost:8000", "https://[::1]:9"):
        assert handler.post("checks.list", Origin=origin).status == 200
    for origin in (ORIGIN, "https://a.example.evil.example", "http://a.example", "https://a.example:444", "null"):
        assert handler.post("checks.list", Origin=origin).error["code"] == "bad_origin"


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:8000"])
def test_by_default_pages_of_this_machine_may_call(make: Make, host: str) -> None:
    handler = make(origins=None)
    for scheme in ("http", "https"):
        request = Request(
            "POST", "/checks.list", headers(Host=host, Origin=f"{scheme}://{host}"), body(), scheme=scheme
        )
        got = handler.ask(request)
        assert (got.status, "access-control-allow-origin" in got.headers) == (200, False)
    got = handler.ask(Request("POST", "/checks.list", headers(Host=host, Origin=ORIGIN), body()))
    assert got.error["code"] == "bad_origin"


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", None])
def test_a_host_that_equals_the_origin_proves_nothing(make: Make, service: Service, host: str | None) -> None:
    """Any page has both alike once its name resolves to this machine (DNS rebinding)."""
    handler = make(origins=None)
    got = handler.post("checks.create", PERSON, Host=host, Origin=f"https://{host}")
    assert (got.status, got.error["code"]) == (403, "bad_origin")
    assert "name it in `origins`" in got.error["message"]
    asked = headers(Host=host, Origin=f"https://{host}")
    assert handler.ask(Request("OPTIONS", "/checks.create", asked, b"")).status == 405
    assert service.ledger() == []


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

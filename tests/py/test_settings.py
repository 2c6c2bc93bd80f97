"""Settings of a client: what cannot work is found when the client is made, and says what to do instead."""

from __future__ import annotations

import asyncio
import traceback
import typing as t

import httpx
import pytest

import truora
from support import DONE, KEY, Clock, Host, Service, carrier
from truora._printed.headers import RESERVED
from truora.transports import AsyncHttpxTransport, HttpxTransport, RequestsTransport, StdlibTransport

MAKERS = [truora.Truora, truora.AsyncTruora]

BAD_APPS = ("my app", "a/b/c", "", "/1", "ä/1", "a\n", "(x)", "x" * 101, 5)
# Option, what it cannot be, and words of the error: its name, and the unit or form.
WRONG: list[tuple[str, t.Any, tuple[str, ...]]] = [
    *[("timeout", value, ("timeout", "seconds")) for value in ("30", True, -1, float("nan"), [30])],
    *[("attempt_timeout", value, ("attempt_timeout", "seconds")) for value in ("30", False, -0.5)],
    *[("max_retries", value, ("max_retries", "whole number")) for value in ("3", 2.5, -1, True, 2**40)],
    *[("strict", value, ("strict", "closed")) for value in ("open", 1, [])],
    *[("preflight", value, ("preflight", "true or false")) for value in ("yes", 1)],
    *[("seed", value, ("seed", "2 ** 53")) for value in (2**53, -1, "7", True)],
    *[("locale", value, ("locale", '"en"')) for value in ("es", 5)],
    *[("today", value, ("today", "YYYY-MM-DD")) for value in ("1.1.2026", "2026-02-30", 5)],
    *[(name, value, (name, "mapping")) for name in ("given", "extra") for value in (5, "x", ["x"])],
    *[("base_urls", value, ("base_urls", "https://")) for value in ("https://x.example", 5, ["x"])],
    ("base_urls", {"chekcs": "https://x.example"}, ("base_urls", "checks")),
    ("base_urls", {"checks": 5}, ("https",)),
    *[("headers", value, ("headers", "mapping")) for value in ("X-Team: a", [("X-Team", "a")], 5)],
    *[("headers", {name: "a"}, ("header", "letters")) for name in ("", "X Team", "X:Team", "É", 5)],
    *[("headers", {"X-Team": value}, ("X-Team", "ASCII")) for value in ("a\nb", "é", 5, " a", b"a")],
    *[("headers", {name.title(): "a"}, ("cannot be set",)) for name in RESERVED],
    *[("overrides", value, ("overrides", "mapping")) for value in ("checks.get", 5)],
    *[
        ("app", value, ("app", "my-app/1.2"))
        for value in ("my app", "a/b/c", "", "/1", "ä/1", "a\n", "(x)", "x" * 101, 5)
    ],
]


def shown(error: truora.TruoraError) -> str:
    """The variables of the package's frames, as tools show them that report errors."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if frame.f_globals is not globals()]
    return "".join(repr(value) for frame in frames for value in frame.f_locals.values())


@pytest.mark.parametrize("place", ["client", "copy"])
@pytest.mark.parametrize("make", MAKERS)
def test_a_wrong_option_is_found_when_the_client_is_made(make: type[t.Any], place: str) -> None:
    for name, value, words in WRONG:
        with pytest.raises(truora.ConfigError) as caught:
            make(KEY, **{name: value}) if place == "client" else make(KEY).with_options(**{name: value})
        assert caught.value.sent == "no", name
        for word in words:
            assert word in str(caught.value), (name, value, str(caught.value))


@pytest.mark.parametrize("make", MAKERS)
def test_what_a_copy_does_not_have(make: type[t.Any]) -> None:
    for name in ("timout", "transport", "only", "apiKey"):
        with pytest.raises(truora.ConfigError, match=name):
            make(KEY).with_options(**{name: "x"})


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("key", [b"a-key", ["a-key"], {"api_key": "a-key"}, "a key", "kéy", "a\nkey"])
def test_a_key_that_can_be_none(make: type[t.Any], key: t.Any) -> None:
    for work in (lambda: make(key), lambda: make(api_key=key), lambda: make(KEY).with_options(api_key=key)):
        with pytest.raises(truora.ConfigError) as caught:
            work()
        assert caught.value.code == "bad_key"
        assert repr(key) not in shown(caught.value)


@pytest.mark.parametrize("make", MAKERS)
def test_a_wrong_option_does_not_show_the_key(make: type[t.Any]) -> None:
    for work in (
        lambda: make(KEY, timeout="30"),
        lambda: make(KEY, headers=5),
        lambda: make(KEY, transport=5),
        lambda: make("of-another").with_options(api_key=KEY, timeout="30"),
        lambda: make("of-another").with_options(api_key=KEY, headers=5),
    ):
        with pytest.raises(truora.ConfigError) as caught:
            work()
        assert KEY not in shown(caught.value)


def test_a_client_without_a_key_can_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TRUORA_API_KEY", raising=False)
    for key in (None, "", "\n"):
        assert truora.Truora(key).validate("checks.get", {"check_id": "CHK1"}).issues == []


class Named:
    """As much of a transport as is looked at."""

    def __init__(self, name: object) -> None:
        self.name = name

    def send(self) -> None: ...
    def close(self) -> None: ...


TRANSPORTS: list[tuple[type[t.Any], t.Any, str]] = [
    (truora.Truora, StdlibTransport, "StdlibTransport()"),
    (truora.Truora, httpx.Client, "Client()"),
    (truora.Truora, 5, "Transport"),
    (truora.Truora, "httpx", "Transport"),
    *[(truora.Truora, Named(name), "`name`") for name in (None, 5, "a\nb", "\u00e9")],
    (truora.Truora, AsyncHttpxTransport(), "AsyncTruora"),
    (truora.Truora, httpx.AsyncClient(), "AsyncTruora"),
    (truora.Truora, httpx.HTTPTransport(), "Transport"),
    (truora.AsyncTruora, AsyncHttpxTransport, "AsyncHttpxTransport()"),
    (truora.AsyncTruora, httpx.AsyncClient, "AsyncClient()"),
    (truora.AsyncTruora, 5, "AsyncTransport"),
    (truora.AsyncTruora, StdlibTransport(), "Truora"),
    (truora.AsyncTruora, HttpxTransport(), "Truora"),
    (truora.AsyncTruora, RequestsTransport(), "Truora"),
    (truora.AsyncTruora, httpx.Client(), "AsyncClient"),
]


@pytest.mark.parametrize(("make", "transport", "word"), TRANSPORTS)
def test_what_cannot_carry(make: type[t.Any], transport: t.Any, word: str) -> None:
    with pytest.raises(truora.ConfigError) as caught:
        make(KEY, transport=transport)
    assert caught.value.code == "bad_transport"
    assert word in str(caught.value)


def test_a_requests_session_is_named() -> None:
    requests = pytest.importorskip("requests")
    with pytest.raises(truora.ConfigError, match=r"RequestsTransport\(session\)"):
        truora.Truora(KEY, transport=requests.Session())


@pytest.mark.parametrize("options", ["timeout", 5, [("timeout", 5)]])
def test_options_of_a_call_are_a_mapping(host: Host, service: Service, options: t.Any) -> None:
    error = host.fail(lambda client: client.checks.get("CHK1", options=options))
    assert (type(error), error.code) == (truora.ConfigError, "bad_option")
    assert "mapping" in str(error)
    assert service.ledger() == []


def test_a_call_is_not_checked_in_part(host: Host, service: Service) -> None:
    error = host.fail(lambda client: client.checks.create(country="CO", options={"only": ["country"]}))
    assert (type(error), error.code) == (truora.ConfigError, "bad_option")
    assert service.ledger() == []


# Headers.


def test_headers_of_a_call(host: Host, service: Service, tmp_path: t.Any) -> None:
    own = {"X-Team": "payments", "X-Kept": "yes"}
    told = {"headers": {"x-team": "risk", "X-Trace": "t-1"}}
    host.do(lambda client: client.checks.list(options=told).first(1), headers=own)
    host.do(lambda client: client.checks.list().first(1), headers=own)
    with_call, without = [row["headers"] for row in service.ledger("checks")]
    assert (with_call["x-team"], with_call["x-kept"], with_call["x-trace"]) == ("risk", "yes", "t-1")
    assert (without["x-team"], without["x-kept"], "x-trace" in without) == ("payments", "yes", False)
    service.reset()
    host.do(lambda client: client.processes.pdf(DONE, to=tmp_path / "a", options=told), clock=Clock())
    assert all(row["headers"]["x-trace"] == "t-1" for row in service.ledger("identity"))
    assert all("x-trace" not in row["headers"] for row in service.ledger("files"))


def test_headers_are_refused_alike(host: Host, service: Service) -> None:
    for name in ("Accept-Encoding", "User-Agent", "Truora-API-Key"):
        error = host.fail(lambda client: client.checks.get("CHK1", options={"headers": {name: "x"}}))  # noqa: B023
        assert (type(error), error.code) == (truora.ConfigError, "bad_header")
        assert RESERVED[name.lower()] in str(error)
    for work in (
        lambda client: client.download(service.files + "/x", options={"headers": {"X-Team": "a"}}),
        lambda client: client.upload(service.files + "/x", b"a", options={"headers": {"X-Team": "a"}}),
    ):
        error = host.fail(work)
        assert (type(error), error.code) == (truora.ConfigError, "bad_option")
        assert "link" in str(error)
    assert service.ledger() == []


def test_a_copy_keeps_or_replaces_headers(service: Service) -> None:
    with truora.Truora(KEY, base_urls=service.bases, headers={"X-Team": "payments"}) as client:
        client.with_options(api_key="key-of-another").checks.list().first(1)
        client.with_options(headers={"X-Other": "a"}).checks.list().first(1)
    kept, replaced = [row["headers"] for row in service.ledger()]
    assert kept["x-team"] == "payments"
    assert ("x-team" in replaced, replaced["x-other"]) == (False, "a")


# The user agent.


def test_the_app_is_named_in_the_user_agent(host: Host, service: Service) -> None:
    host.do(lambda client: client.checks.list().first(1), app="my-app/1.2")
    host.do(lambda client: client.with_options(app="other").checks.list().first(1), app="my-app/1.2")
    host.do(lambda client: client.with_options(timeout=5).checks.list().first(1), app="my-app/1.2")
    agents = [row["headers"]["user-agent"] for row in service.ledger()]
    assert [agent.rpartition(") ")[2] for agent in agents] == ["my-app/1.2", "other", "my-app/1.2"]
    assert all(agent.startswith(f"truora-python/{truora.__version__} (") for agent in agents)


# Headers of answers and of errors.

LIMITS = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "60", "Set-Cookie": "session=secret"}


def test_headers_of_answers_and_errors(host: Host, service: Service) -> None:
    service.scene({"host": "checks", "answer": {"status": 200, "json": {"checks": []}, "headers": LIMITS}})

    def first(client: t.Any) -> t.Any:
        return client.call("checks.list", {})

    info = truora.response_of(host.do(first))
    assert (info.headers["x-ratelimit-remaining"], info.headers["X-RateLimit-Reset"]) == ("0", "60")
    service.scene({"host": "checks", "times": 9, "answer": {"status": 429, "json": {}, "headers": LIMITS}})
    error = host.fail(first, clock=Clock())
    assert isinstance(error, truora.RateLimitError)
    assert (error.headers["x-ratelimit-reset"], error.headers["X-RateLimit-Reset"]) == ("60", "60")
    assert "set-cookie" not in error.headers
    assert "60" not in repr(error.headers)
    assert "ratelimit" not in repr(error)


def test_errors_without_an_answer_have_no_headers(host: Host, service: Service) -> None:
    assert dict(truora.TruoraError("x").headers) == {}
    assert dict(host.fail(lambda client: client.checks.get("")).headers) == {}
    service.scene(
        {"host": "checks", "answer": {"status": 503, "json": {}, "headers": LIMITS}},
        {"host": "checks", "times": 9, "fault": {"at": "after_request", "kind": "reset"}},
    )
    error = host.fail(lambda client: client.checks.get("CHK1"), clock=Clock())
    assert isinstance(error, truora.TransportError)
    assert dict(error.headers) == {}


def test_neither_links_nor_their_hosts(host: Host, service: Service, tmp_path: t.Any) -> None:
    secret = {"X-Amz-Secret": "of-the-link", "Location": "https://files.example/?X-Amz-Signature=secret"}
    service.scene({"host": "files", "times": 9, "answer": {"status": 403, "body": "no", "headers": secret}})
    error = host.fail(lambda client: client.processes.pdf(DONE, to=tmp_path / "a"), clock=Clock())
    assert dict(error.headers) == {}
    service.scene(
        {"host": "checks", "answer": {"status": 302, "body": "", "headers": {"Location": "http://evil.test/?a"}}}
    )
    error = host.fail(lambda client: client.checks.get("CHK1"))
    assert isinstance(error, truora.RedirectError)
    assert "location" not in error.headers


# Closing.


def test_both_names_of_closing(service: Service) -> None:
    async def work() -> None:
        client = truora.AsyncTruora(KEY, base_urls=service.bases)
        client._clock = Clock().for_async()
        stream = await client.processes.pdf(DONE)
        await stream.aclose()
        await client.aclose()
        with pytest.raises(truora.ConfigError, match="closed"):
            await client.checks.get("CHK1")
        async with truora.AsyncTruora(KEY, base_urls=service.bases) as other:
            pass
        with pytest.raises(truora.ConfigError, match="closed"):
            await other.checks.get("CHK1")

    asyncio.run(work())


def test_a_given_transport_is_not_closed_by_its_client(service: Service) -> None:
    standard = carrier("stdlib")
    truora.Truora(KEY, base_urls=service.bases, transport=standard).close()
    with truora.Truora(KEY, base_urls=service.bases, transport=standard) as client:
        assert client.checks.list().first(1) == []
    standard.close()


# Functions.


def test_functions_that_are_none_are_found_before_anything_is_sent(
    host: Host, service: Service, tmp_path: t.Any
) -> None:
    bad: t.Any = 5
    for name, work in [
        ("on_poll", lambda client: client.checks.wait("CHK1", on_poll=bad)),
        ("on_progress", lambda client: client.processes.pdf(DONE, on_progress=bad)),
        ("on_progress", lambda client: client.processes.pdf(DONE, to=tmp_path / "a", on_progress=bad)),
        ("on_progress", lambda client: client.download(service.files + "/x", on_progress=bad)),
        ("on_progress", lambda client: client.upload(service.files + "/x", b"a", on_progress=bad)),
    ]:
        error = host.fail(work)
        assert (type(error), error.code) == (truora.ConfigError, "bad_option")
        assert name in str(error)
    assert service.ledger() == []
    assert list(tmp_path.iterdir()) == []


def test_an_async_function_for_the_key_is_of_the_async_client() -> None:
    async def key() -> str:
        return KEY

    wrong: t.Any = key
    for work in (
        lambda: truora.Truora(wrong),
        lambda: truora.Truora(KEY).with_options(api_key=key),
        lambda: truora.Truora(KEY).checks.get("CHK1", options={"api_key": key}),
    ):
        with pytest.raises(truora.ConfigError, match="AsyncTruora") as caught:
            work()
        assert caught.value.code == "bad_key"
    truora.AsyncTruora(key).with_options(api_key=key)

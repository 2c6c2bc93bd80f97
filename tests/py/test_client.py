"""The clients: settings, options, the generic calls, and what belongs to whom."""

from __future__ import annotations

import asyncio
import email.utils
import importlib.util
import time
import typing as t

import httpx
import pytest
import requests

import truora
from support import KEY, PERSON, Clock, Host, Service
from truora.transports import Fault, HttpxTransport, Request, StdlibTransport


def test_call_by_id(host: Host) -> None:
    created = host.do(lambda client: client.call("checks.create", PERSON))
    answer = host.do(lambda client: client.call("checks.get", {"check_id": created.check.check_id}))
    assert answer.check.check_id == created.check.check_id
    error = host.fail(lambda client: client.call("checks.nonsense"))
    assert isinstance(error, truora.ConfigError)


def test_call_of_a_file_gives_a_stream(host: Host) -> None:
    def work(client: t.Any) -> t.Any:
        params = {"process_id": "IDP" + "0" * 30 + "01"}
        if isinstance(client, truora.Truora):
            return client.call("processes.pdf", params).read()

        async def later() -> t.Any:
            return await (await client.call("processes.pdf", params)).read()

        return later()

    assert host.do(work, clock=Clock()).startswith(b"%PDF")


def test_validate(host: Host, service: Service) -> None:
    found = host.do(lambda client: client.validate("checks.create", {"country": "XX"}))
    assert not found
    assert ("country", "choice") in {(issue.path, issue.code) for issue in found.issues}
    lax = host.do(
        lambda client: client.validate(
            "checks.create", {"country": "CO", "type": "person", "user_authorized": True}, options={"preflight": False}
        )
    )
    assert lax
    assert lax.warnings
    with pytest.raises(truora.ConfigError):
        host.do(lambda client: client.validate("nonsense", {}))
    assert service.ledger() == []


@pytest.mark.parametrize(
    "options",
    [{"tiemout": 1}, {"timeout": -1}, {"timeout": "1"}, {"max_retries": -1}, {"strict": "open"}, {"seed": 2**53}],
)
def test_bad_options(host: Host, options: dict[str, t.Any]) -> None:
    error = host.fail(lambda client: client.checks.list(options=options).first(1))
    assert isinstance(error, truora.ConfigError)
    assert error.code == "bad_option"


def test_options_of_the_client_and_of_a_call(host: Host, service: Service) -> None:
    trouble = {"host": "checks", "times": 9, "answer": {"status": 503, "json": {}}}
    service.scene(trouble)
    attempts = [
        host.fail(lambda client: client.checks.list().first(1), max_retries=1, clock=Clock()).attempts,
        host.fail(
            lambda client: client.checks.list(options={"max_retries": 0}).first(1), max_retries=1, clock=Clock()
        ).attempts,
        host.fail(
            lambda client: client.with_options(max_retries=2).checks.list(options={"max_retries": None}).first(1),
            max_retries=1,
            clock=Clock(),
        ).attempts,
    ]
    assert attempts == [2, 1, 3]


def test_the_time_of_calls_is_not_that_of_waits(host: Host) -> None:
    created = host.do(lambda client: client.checks.create(**PERSON))
    check_id = created.check.check_id
    answer = host.do(lambda client: client.checks.wait(check_id), timeout=1.0, clock=Clock())
    assert answer.check.status == "completed"
    late = host.fail(lambda client: client.checks.get(check_id, options={"timeout": 0}), timeout=1.0)
    assert isinstance(late, truora.DeadlineError)


def test_it_is_that_of_requests(host: Host) -> None:
    late = host.fail(lambda client: client.request("GET", "checks", "/v1/checks"), timeout=0)
    assert isinstance(late, truora.DeadlineError)
    plain = {"timeout": 9}
    assert host.do(lambda client: client.request("GET", "checks", "/v1/checks", options=plain), timeout=0)


def test_pauses_follow_the_seed(host: Host, service: Service) -> None:
    pauses = []
    for seed in (7, 7, 8):
        service.scene({"host": "checks", "times": 4, "answer": {"status": 503, "json": {}}})
        clock = Clock()
        host.fail(lambda client, seed=seed: client.checks.list(options={"seed": seed}).first(1), clock=clock)
        pauses.append(clock.slept)
    assert len(pauses[0]) == 3
    assert pauses[0] == pauses[1]


def test_with_options_shares_the_connections(service: Service) -> None:
    for transport in (HttpxTransport(), StdlibTransport()):
        service.reset()
        with truora.Truora(KEY, base_urls=service.bases, transport=transport) as client:
            for _ in range(3):
                with client.with_options(timeout=5) as other:
                    other.checks.list().first(1)
            client.checks.list().first(1)
        transport.close()
        assert service.facts()["connections"] == {"checks": 1}


def test_closed(service: Service) -> None:
    client = truora.Truora(KEY, base_urls=service.bases)
    other = client.with_options(timeout=1)
    client.close()
    client.close()
    for closed in (client, other):
        with pytest.raises(truora.ConfigError) as caught:
            closed.checks.get("CHK1")
        assert caught.value.code == "closed"


def test_what_is_given_stays_open(service: Service) -> None:
    with httpx.Client() as given:
        with truora.Truora(KEY, base_urls=service.bases, transport=given) as client:
            assert client.checks.list().first(1) == []
        assert given.get(service.bases["checks"]).status_code == 403

    async def run() -> None:
        async with httpx.AsyncClient() as given:
            async with truora.AsyncTruora(KEY, base_urls=service.bases, transport=given) as client:
                assert await client.checks.list().first(1) == []
            assert (await given.get(service.bases["checks"])).status_code == 403

    asyncio.run(run())


def test_the_wrong_kind_of_httpx_client() -> None:
    given = httpx.AsyncClient()
    with pytest.raises(truora.ConfigError, match=r"httpx\.Client"):
        truora.Truora(KEY, transport=given)  # type: ignore[arg-type]
    asyncio.run(given.aclose())
    with httpx.Client() as other, pytest.raises(truora.ConfigError, match=r"httpx\.AsyncClient"):
        truora.AsyncTruora(KEY, transport=other)  # type: ignore[arg-type]


def test_without_httpx(monkeypatch: pytest.MonkeyPatch, service: Service) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "httpx" else real(name, *rest))
    with truora.Truora(KEY, base_urls=service.bases) as client:
        assert repr(client) == "<Truora over stdlib>"
        assert client.checks.list().first(1) == []
    with pytest.raises(truora.ConfigError, match=r"pip install 'truora\[httpx\]'") as caught:
        truora.AsyncTruora(KEY)
    assert caught.value.__context__ is None


def test_repr_names_the_transport(host: Host) -> None:
    found = host.do(repr)
    assert (
        found
        == {
            "httpx": f"<Truora over httpx {httpx.__version__}>",
            "stdlib": "<Truora over stdlib>",
            "requests": f"<Truora over requests {requests.__version__}>",
            "async": f"<AsyncTruora over httpx {httpx.__version__}>",
        }[host.carrier]
    )


def test_base_urls(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUORA_BASE_URL_CHECKS", service.bases["checks"])
    with truora.Truora(KEY) as client:
        assert client.checks.list().first(1) == []
    monkeypatch.setenv("TRUORA_BASE_URL_CHECKS", "http://127.0.0.1:1")
    with truora.Truora(KEY, base_urls={"checks": service.bases["checks"]}) as client:
        assert client.checks.list().first(1) == []
        with pytest.raises(truora.ConnectError):
            client.with_options(base_urls={"checks": "http://127.0.0.1:1"}, max_retries=0).checks.get("CHK1")
    texts: list[t.Any] = [{"nonsense": "https://a.test"}, {"checks": "http://example.com"}, {"checks": "a"}]
    for bad in (*texts, {"checks": 5}, {"checks": "https://\ud800.test"}, {5: "https://a.test"}):
        with pytest.raises(truora.ConfigError):
            truora.Truora(KEY, base_urls=bad)
    monkeypatch.setenv("TRUORA_BASE_URL_CHECKS", service.bases["checks"])
    nothing: t.Any = {"checks": None}
    with truora.Truora(KEY, base_urls=nothing) as client:
        assert client.checks.list().first(1) == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Truora-API-Key": "x"},
        {"Host": "x"},
        {"accept-Encoding": "br"},
        {"X-A": "a\r\nb"},
        {"X A": "b"},
        {"": "b"},
        {"X-A": 1},
        {"X-\u00c1": "b"},
    ],
)
def test_bad_headers(headers: t.Any) -> None:
    with pytest.raises(truora.ConfigError) as caught:
        truora.Truora(KEY, headers=headers)
    assert caught.value.code == "bad_header"


# A transport of one's own is a class with three members.


class Scripted:
    name = "scripted"

    def __init__(self, *answers: t.Any) -> None:
        self.answers = list(answers)
        self.sent: list[Request] = []

    def send(self, request: Request, deadline: float, /) -> t.Any:
        self.sent.append(request)
        return self.answers.pop(0)

    def close(self) -> None:
        raise AssertionError("not ours to close")


class Answer:
    def __init__(self, status: int, body: bytes | Fault) -> None:
        self.status = status
        self.headers: list[tuple[str, str]] = [("X-Request-Id", "abc")]
        self._parts = [body, b""]
        self.closed = False

    def read(self, n: int, deadline: float, /) -> bytes | Fault:
        return self._parts.pop(0)

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize(
    ("ahead", "least", "most"), [(7200, 7190, 7201), (-7200, 0, 0), (10**9, 86400, 86400), (30, 25, 31)]
)
def test_a_date_to_come_back_at_counts_from_now_where_the_answer_has_no_date(
    ahead: int, least: float, most: float
) -> None:
    answer = Answer(503, b"{}")
    answer.headers = [("Retry-After", email.utils.formatdate(time.time() + ahead, usegmt=True))]
    client = truora.Truora(KEY, transport=Scripted(answer))
    with pytest.raises(truora.ServerError) as caught:
        client.checks.get("CHK1", options={"max_retries": 0})
    assert caught.value.retry_after is not None
    assert least <= caught.value.retry_after <= most
    assert [name for name, _ in answer.headers] == ["Retry-After"]


@pytest.mark.parametrize("length", [2**25, 2**25 + 9])
def test_nothing_but_blanks_is_no_success_of_nothing(length: int) -> None:
    blanks = Answer(200, b" " * min(length, 2**25 + 1))
    client = truora.Truora(KEY, transport=Scripted(blanks))
    with pytest.raises(truora.DecodeError) as caught:
        client.checks.create(**PERSON)
    assert caught.value.code == ("not_json" if length == 2**25 else "too_large")
    assert caught.value.sent == "yes"


def test_a_create_without_an_answer_is_seen(caplog: pytest.LogCaptureFixture) -> None:
    bodies = {b"": "", b"{}": "check", b'{"check": {}}': "check.check_id"}
    client = truora.Truora(KEY, transport=Scripted(*(Answer(201, body) for body in [*bodies, b""])))
    for path in bodies.values():
        info = truora.response_of(client.checks.create(**PERSON))
        assert (path, "required") in [(one.path, one.code) for one in info.issues]
    # Without any answer it is said aloud.
    assert caplog.messages == ["checks.create: (whole): the answer has an empty body, or null (required)"]
    with pytest.raises(truora.DecodeError, match="sent: yes"):
        client.checks.create(**PERSON, options={"strict": True})


def test_a_scripted_transport() -> None:
    answers = [Fault("reset", "maybe", "Boom"), Answer(200, Fault("truncated", "yes")), Answer(200, b'{"checks": []}')]
    transport = Scripted(*answers)
    with truora.Truora(KEY, transport=transport) as client:
        client._clock = Clock()
        (page,) = client.checks.list().pages()
    assert truora.response_of(page).attempts == 3
    assert truora.response_of(page).request_id == "abc"
    assert all(answer.closed for answer in answers if isinstance(answer, Answer))
    first = transport.sent[0]
    assert (first.method, first.url) == ("GET", "https://api.checks.truora.com/v1/checks")
    assert KEY not in repr(first)


def test_an_interrupt_closes_the_answer() -> None:
    class Interrupted(Answer):
        def read(self, n: int, deadline: float, /) -> bytes:
            raise KeyboardInterrupt

    answer = Interrupted(200, b"")
    with truora.Truora(KEY, transport=Scripted(answer)) as client:
        with pytest.raises(KeyboardInterrupt) as caught:
            client.checks.get("CHK1")
    assert answer.closed
    assert caught.value.__context__ is None


def test_cancelling_closes_the_connection(service: Service) -> None:
    service.scene({"host": "checks", "fault": {"at": "headers", "kind": "delay", "interval_ms": 9000}})

    async def run() -> None:
        async with truora.AsyncTruora(KEY, base_urls=service.bases) as client:
            task = asyncio.create_task(client.checks.get("CHK1"))
            while not service.ledger("checks"):
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert type(caught.value) is asyncio.CancelledError
            ((slot,),) = client._transport._clients()._slots.values()
            assert slot.client._transport._pool.connections == []
            assert slot.active == 0

    asyncio.run(run())


def test_no_header_is_sent_twice(host: Host, service: Service) -> None:
    """The core says what is accepted; a transport that says it again would widen it."""
    host.do(lambda client: client.checks.list().first(1))
    rows = service._ask("GET", "/ledger")["requests"]
    names = [name for name, _ in rows[0]["headers"]]
    assert len(names) == len(set(names)), names

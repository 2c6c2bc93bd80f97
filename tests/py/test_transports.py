"""What a transport must not do by itself, and what it must: redirects, cookies, credentials, connections, forks."""

from __future__ import annotations

import asyncio
import gzip
import logging
import os
import threading
import typing as t
import zlib
from pathlib import Path

import httpx
import pytest
import requests

import truora
from fetching import Certificate, fetch, get, tls_proxy
from support import (
    CARRIERS,
    DONE,
    KEY,
    PERSON,
    Clock,
    Host,
    Plain,
    Service,
    answering,
    bare,
    carrier,
    deadline,
    ok,
)
from truora.transports import (
    AsyncTransport,
    Fault,
    HttpxTransport,
    Request,
    RequestsTransport,
    StdlibTransport,
    Transport,
)

each = pytest.mark.parametrize("kind", CARRIERS)
LOCATION = "https://files.test/a?X-Amz-Signature=secret"


@each
def test_the_protocols(kind: str) -> None:
    made = carrier(kind)
    assert isinstance(made, AsyncTransport if kind == "async" else Transport)
    assert made.name in ("stdlib", f"httpx {httpx.__version__}", f"requests {requests.__version__}")


@each
@pytest.mark.parametrize("location", [LOCATION, "/here", "http://[bad", "https://a:b:c/", "  "])
def test_redirects_are_handed_over(kind: str, location: str) -> None:
    with answering(ok(b"", f"Location: {location}", status="302 Found")) as server:
        ((status, headers, _),) = fetch(kind, get(server.base + "/"))
    assert status == 302
    assert headers["location"].strip() == location.strip()
    assert server.accepted == 1


@each
def test_cookies_are_not_kept(kind: str) -> None:
    with answering(ok(b"", "Set-Cookie: session=1; Path=/"), ok()) as server:
        fetch(kind, get(server.base + "/"), get(server.base + "/"))
    assert b"cookie" not in server.heads[1].lower()


@each
def test_nobody_adds_credentials(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password secret\ndefault login somebody password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    with answering(ok()) as server:
        fetch(kind, get(server.base + "/"))
    assert b"authorization" not in server.heads[0].lower()


def test_nor_does_a_given_client() -> None:
    # Its own headers, cookies, parameters and login are for its own requests.
    with (
        answering(ok()) as server,
        httpx.Client(
            auth=("somebody", "secret"),
            headers={"X-Own": "secret"},
            cookies={"session": "secret"},
            params={"own": "secret"},
            follow_redirects=True,
        ) as client,
    ):
        fetch("httpx", get(server.base + "/a?b=c"), transport=HttpxTransport(client))
    assert b"secret" not in server.heads[0]
    assert server.heads[0].startswith(b"GET /a?b=c HTTP/1.1")


@each
@pytest.mark.parametrize(
    "target", ["/a%2Fb?c=%7E&d=a+b&e='x'&f=[1]&g=%e1", "/a/../b/./c", '/a|b?q="<>\\^`{}', "/?X-Amz=a/b:c@d,e;f", "/%"]
)
def test_links_arrive_letter_by_letter(kind: str, target: str) -> None:
    with answering(ok()) as server:
        fetch(kind, get(server.base + target))
    assert server.heads[0].split(b" ")[1] == target.encode()


@each
def test_files_travel_as_they_are(kind: str) -> None:
    with answering(ok(), ok()) as server:
        fetch(kind, get(server.base + "/", file=True), get(server.base + "/"))
    assert b"accept-encoding: identity" in server.heads[0].lower()


@each
@pytest.mark.parametrize("file", [False, True])
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_answers_may_be_compressed(kind: str, file: bool, coding: str) -> None:
    data = b"[1]" * 100_000 + os.urandom(100_000)
    packed = gzip.compress(data) if coding == "gzip" else zlib.compress(data)
    with answering(*[ok(packed, f"Content-Encoding: {coding}")] * 2) as server:
        found = fetch(kind, *[get(server.base + "/", file=file)] * 2)
        assert [body for _, _, body in found] == [data] * 2
        assert server.accepted == 1


def test_what_was_compressed_is_whole_or_a_fault() -> None:
    packed = gzip.compress(os.urandom(1000))
    for data, kind in ((packed[:-20], "truncated"), (b"nonsense", "other")):
        with answering(ok(data, "Content-Encoding: gzip")) as server:
            ((_, _, fault),) = fetch("stdlib", get(server.base + "/", file=True))
        assert isinstance(fault, Fault)
        assert (fault.kind, fault.sent) == (kind, "yes")


@each
def test_hints_are_not_the_answer(kind: str) -> None:
    hint = b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
    with answering(hint + b"HTTP/1.1 100 Continue\r\n\r\n" + hint + ok(), ok()) as server:
        found = fetch(kind, get(server.base + "/"), get(server.base + "/"))
        assert [(status, body) for status, _, body in found] == [(200, b"{}")] * 2
        assert "link" not in found[0][1]
        assert server.accepted == 1


def test_a_given_client_that_was_closed(service: Service) -> None:
    given = httpx.Client()
    given.close()
    with truora.Truora(KEY, base_urls=service.bases, transport=given) as client:
        with pytest.raises(truora.ConfigError) as caught:
            client.checks.create(**PERSON)
    assert (caught.value.code, caught.value.sent) == ("closed", "no")

    async def run() -> None:
        given = httpx.AsyncClient()
        await given.aclose()
        async with truora.AsyncTruora(KEY, base_urls=service.bases, transport=given) as client:
            with pytest.raises(truora.ConfigError) as caught:
                await client.checks.create(**PERSON)
        assert (caught.value.code, caught.value.sent) == ("closed", "no")

    asyncio.run(run())
    assert service.ledger() == []


@each
def test_headers_are_latin_1(kind: str) -> None:
    with answering(b"HTTP/1.1 204 None\r\nX-Name: Mar\xeda\r\n\r\n") as server:
        ((_, headers, _),) = fetch(kind, get(server.base + "/"))
    assert headers["x-name"] == "Mar\u00eda"


# Connections.


@each
def test_connections_are_kept(kind: str) -> None:
    with answering(*[ok(b"x" * 70_000)] * 3) as server:
        found = fetch(kind, *[get(server.base + "/")] * 3)
        assert [len(body) for _, _, body in found] == [70_000] * 3
        assert server.accepted == 1


@each
def test_but_not_when_they_ended(kind: str) -> None:
    # The server closes after each answer without saying so; no request is lost to that.
    with answering(ok()) as server:

        async def work(plain: Plain) -> None:
            for _ in range(3):
                answer = await plain.send(get(server.base + "/"), deadline())
                assert await plain.body(answer) == b"{}"
                for _ in range(200):  # until the end has arrived
                    if server.ended >= server.accepted:
                        break
                    server.wait(0.005)

        bare(kind, work)
        assert server.accepted == 3


@each
def test_a_body_left_unread_costs_its_connection(kind: str) -> None:
    with answering(*[ok(b"x" * 1_000_000)] * 3) as server:

        async def work(plain: Plain) -> None:
            for _ in range(2):
                answer = await plain.send(get(server.base + "/"), deadline())
                part = await plain.read(answer, 10)
                assert len(part) == 10
                await plain.close(answer)
                await plain.close(answer)

        bare(kind, work)
        assert server.accepted == 2


def test_threads_share_a_client(service: Service) -> None:
    for transport in (HttpxTransport(), StdlibTransport()):
        failures: list[BaseException] = []
        with truora.Truora(KEY, base_urls=service.bases, transport=transport) as client:

            def work(client: truora.Truora = client, failures: list[BaseException] = failures) -> None:
                try:
                    for _ in range(10):
                        assert client.checks.list().first(1) == []
                except BaseException as error:
                    failures.append(error)

            threads = [threading.Thread(target=work) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        transport.close()
        assert failures == []
    assert service.facts()["connections"]["checks"] <= 16


@pytest.mark.parametrize("kind", ["httpx", "stdlib"])
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_fork_opens_its_own_connections(kind: str) -> None:
    with answering(*[ok()] * 4) as server:
        transport = carrier(kind)

        def once() -> int:
            answer = transport.send(get(server.base + "/"), deadline())
            while answer.read(100, deadline()):
                pass
            return int(answer.status)

        assert once() == 200
        child = os.fork()
        if child == 0:
            os._exit(0 if once() == 200 == once() else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert server.accepted == 2
        assert once() == 200  # the parent's connection was left alone
        assert server.accepted == 2
        transport.close()


def test_each_event_loop_has_its_own_connections(service: Service) -> None:
    client = truora.AsyncTruora(KEY, base_urls=service.bases)

    async def once() -> list[t.Any]:
        found: list[t.Any] = await client.checks.list().first(1)
        await client._transport.close()
        return found

    assert asyncio.run(once()) == []
    assert asyncio.run(once()) == []


@each
def test_accounts_share_no_connection(kind: str) -> None:
    def request(account: int) -> Request:
        return Request("GET", server.base + "/", [], account=account)

    with answering(*[ok()] * 6) as server:
        fetch(kind, *(request(account) for account in (1, 2, 1, 2, 0, 1)))
        assert server.accepted == 3


def test_a_client_tells_accounts_apart(host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the key; a file that an answer leads to belongs to the same."""
    seen: list[tuple[bool, int]] = []
    from truora import _steps

    real = _steps.outgoing

    def spy(send: t.Any, *rest: t.Any) -> t.Any:
        made = real(send, *rest)
        seen.append((send.auth, made.account))
        return made

    for module in ("_driver", "_aio_driver"):
        monkeypatch.setattr(f"truora.{module}.outgoing", spy)
    for key in ("one", "two", "one"):
        host.do(lambda client, key=key: client.checks.list(options={"api_key": key}).first(1))
    assert seen[0] == seen[2] != seen[1]
    del seen[:]
    host.do(lambda client: client.processes.pdf(DONE, to=tmp_path / "a"), clock=Clock())
    assert {auth for auth, _ in seen} == {True, False}
    assert len({account for _, account in seen}) == 1
    assert 0 not in [account for _, account in seen]


# Logs.


def test_libraries_say_nothing_of_our_requests(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for kind in ("httpx", "requests", "async"):
        with answering(ok(b"", f"Location: {LOCATION}", status="302 Found")) as server:
            fetch(kind, get(server.base + "/?X-Amz-Signature=secret", ("Truora-API-Key", "secret")))
    assert "secret" not in caplog.text
    assert "HTTP Request" not in caplog.text
    assert not [record for record in caplog.records if record.name == "httpcore.http11"]


def test_requests_adds_no_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password hidden\n")
    monkeypatch.setenv("NETRC", str(netrc))
    session = requests.Session()
    session.headers["X-Mine"] = "mine"
    session.cookies.set("mine", "1")
    session.auth = ("someone", "hidden")
    answers = [ok(b"", "Set-Cookie: theirs=1; Path=/")] * 2
    with answering(*answers) as server:
        transport = RequestsTransport(session)
        fetch("requests", get(server.base + "/a%2fb?c=[1]"), get(server.base + "/b"), transport=transport)
    for head in server.heads:
        assert b"authorization" not in head.lower() and b"cookie" not in head.lower() and b"x-mine" not in head.lower()
    # Letter by letter: a link is signed as it is written.
    assert server.heads[0].startswith(b"GET /a%2fb?c=[1] HTTP/1.1")


def test_requests_heeds_a_given_session(tmp_path: Path) -> None:
    certificate = Certificate(tmp_path)
    session = requests.Session()
    session.trust_env = False
    session.verify = certificate.authority
    with tls_proxy(certificate) as proxy:
        session.proxies["https"] = f"http://127.0.0.1:{proxy.port}"
        ((_, _, body),) = fetch("requests", get("https://files.test/"), transport=RequestsTransport(session))
    assert body == b"through"
    assert repr(RequestsTransport(session)) == "<RequestsTransport over a given session>"


def test_but_its_own_users_hear_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with answering(ok()) as server, httpx.Client() as client:
        HttpxTransport(client)
        client.get(server.base + "/other")
    assert "/other" in caplog.text


def test_a_users_transport_gives_the_faults_it_likes(service: Service) -> None:
    # A transport of another shape: here, httpx's own mock, which knows no connection.
    def handler(request: httpx.Request) -> httpx.Response:
        assert request.headers["truora-api-key"] == KEY
        if request.url.path == "/v1/checks":
            return httpx.Response(200, json={"checks": [], "next": "", "self": "/v1/checks"})
        raise httpx.ConnectError("boom")

    with httpx.Client(transport=httpx.MockTransport(handler)) as given:
        with truora.Truora(KEY, transport=given, max_retries=0) as client:
            assert client.checks.list().first(1) == []
            with pytest.raises(truora.ConnectError) as caught:
                client.checks.get("CHK1")
    assert (caught.value.sent, caught.value.fault_name) == ("no", "ConnectError")

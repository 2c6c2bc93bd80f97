"""With `timeout=1` against a service that drips a byte at a time, every transport ends within a second and a half."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
import typing as t
from pathlib import Path

import httpx
import pytest

import truora
from support import CARRIERS, KEY, Host, Plain, Server, Service, answering, bare, deadline, ok
from truora.transports import Fault, HttpxTransport, Request, StdlibTransport

PATH = "/v1/checks/CHK1"


def get(client: t.Any) -> t.Any:
    return client.checks.get("CHK1", options={"timeout": 1.0})


def drip(at: str) -> dict[str, t.Any]:
    return {
        "host": "checks",
        "times": 9,
        "answer": {"status": 200, "json": {"check": {"check_id": "CHK1"}}},
        "fault": {"at": at, "kind": "drip", "bytes": 1, "interval_ms": 100},
    }


@pytest.mark.parametrize("at", ["headers", "body"])
def test_a_drip_ends_in_time(host: Host, service: Service, at: str) -> None:
    service.scene(drip(at))
    begun = time.monotonic()
    error = host.fail(get)
    took = time.monotonic() - begun
    assert isinstance(error, truora.DeadlineError)
    assert 0.9 < took < 1.5


@pytest.mark.parametrize("at", ["headers", "body"])
def test_an_attempt_ends_in_time(host: Host, service: Service, at: str) -> None:
    service.scene(drip(at))
    options = {"attempt_timeout": 0.5, "max_retries": 0}
    begun = time.monotonic()
    error = host.fail(lambda client: client.checks.get("CHK1", options=options))
    took = time.monotonic() - begun
    assert isinstance(error, truora.RequestTimeoutError)
    assert error.sent == ("yes" if at == "body" else "maybe")
    assert 0.4 < took < 1.0


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_service_that_does_not_read(carrier: str) -> None:
    def handler(sock: socket.socket) -> None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        server.wait(5)

    # The core's limits keep bodies small, so the transport is tried on its own.
    async def work(plain: Plain) -> t.Any:
        return await plain.send(Request("POST", server.base + "/", [], b"x" * 20_000_000), deadline(0.5))

    with Server(handler) as server:
        begun = time.monotonic()
        fault = bare(carrier, work)
        took = time.monotonic() - begun
    assert (fault.kind, fault.sent) == ("timeout", "maybe")
    assert took < 1.2


class Wrapper(httpx.BaseTransport):
    """A user's own transport around httpx's, whose connections we cannot reach."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


@pytest.mark.parametrize("at", ["headers", "body"])
@pytest.mark.parametrize("wrapped", [False, True], ids=["plain", "wrapped"])
def test_a_given_client_ends_in_time(service: Service, at: str, wrapped: bool) -> None:
    with httpx.Client(transport=Wrapper() if wrapped else None) as given:
        # Connections that it had before are no exception.
        assert given.get(service.bases["checks"] + "/").status_code == 403
        with truora.Truora(KEY, base_urls=service.bases, transport=given) as client:
            service.scene(drip(at))
            begun = time.monotonic()
            with pytest.raises(truora.DeadlineError):
                get(client)
            assert 0.9 < time.monotonic() - begun < 1.5
            service.reset()
            assert client.checks.list().first(9) == []
        assert given.get(service.bases["checks"] + "/").status_code == 403


HALTING = {"timeout": 9, "options": {"attempt_timeout": 0.4, "max_retries": 0}}


def halting() -> Server:
    """A file's host that rests for longer than an attempt may take, and then goes on."""

    def handler(sock: socket.socket) -> None:
        while server.head(sock):
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
            if not server.wait(0.7):
                sock.sendall(b"world")

    server = Server(handler)
    return server


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_file_that_rests_is_read_until_its_own_limit(carrier: str, tmp_path: Path) -> None:
    def read(client: t.Any) -> t.Any:
        if isinstance(client, truora.Truora):
            return client.checks.pdf("CHK1", **HALTING).read()

        async def later() -> t.Any:
            return await (await client.checks.pdf("CHK1", **HALTING)).read()

        return later()

    with halting() as server:
        host = Host(carrier, {"checks": server.base})
        assert host.do(read) == b"helloworld"
        assert host.do(lambda client: client.checks.pdf("CHK1", to=tmp_path / "a.pdf", **HALTING)).bytes == 10
        assert len(server.heads) == 2


@pytest.mark.parametrize("wrapped", [False, True], ids=["plain", "wrapped"])
def test_a_file_that_rests_over_a_given_client(wrapped: bool) -> None:
    with halting() as server, httpx.Client(transport=Wrapper() if wrapped else None) as given:
        with truora.Truora(KEY, base_urls={"checks": server.base}, transport=given) as client:
            assert client.checks.pdf("CHK1", **HALTING).read() == b"helloworld"


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_file_that_rests_too_long(carrier: str) -> None:
    def read(client: t.Any) -> t.Any:
        if isinstance(client, truora.Truora):
            return client.checks.pdf("CHK1", timeout=0.3).read()

        async def later() -> t.Any:
            return await (await client.checks.pdf("CHK1", timeout=0.3)).read()

        return later()

    with halting() as server:
        error = Host(carrier, {"checks": server.base}).fail(read)
    assert (type(error), error.code, error.sent) == (truora.DeadlineError, "deadline", "yes")


def test_a_connection_that_timed_out_by_itself_is_no_deadline() -> None:
    class Answer:
        status = 200
        headers: t.ClassVar = [("Content-Type", "application/pdf")]

        def read(self, n: int, deadline: float, /) -> Fault:
            return Fault("timeout", "yes", "TimeoutError")

        def close(self) -> None:
            pass

    class Scripted:
        name = "scripted"

        def send(self, request: Request, deadline: float, /) -> Answer:
            return Answer()

        def close(self) -> None:
            pass

    with truora.Truora(KEY, transport=Scripted()) as client:  # type: ignore[arg-type]
        with pytest.raises(truora.RequestTimeoutError, match="broke off") as caught:
            client.checks.pdf("CHK1").read()
    assert (caught.value.code, caught.value.sent) == ("timeout", "yes")


def test_a_watchdog_leaves_no_thread(service: Service) -> None:
    before = threading.active_count()
    with httpx.Client(transport=Wrapper()) as given:
        with truora.Truora(KEY, base_urls=service.bases, transport=given) as client:
            assert client.checks.list().first(1) == []
    for _ in range(100):
        if threading.active_count() == before:
            break
        time.sleep(0.01)
    assert threading.active_count() == before


def test_a_given_async_client_ends_in_time(service: Service) -> None:
    async def run() -> float:
        async with httpx.AsyncClient() as given:
            async with truora.AsyncTruora(KEY, base_urls=service.bases, transport=given) as client:
                begun = time.monotonic()
                with pytest.raises(truora.DeadlineError):
                    await get(client)
                return time.monotonic() - begun

    service.scene(drip("headers"))
    assert 0.9 < asyncio.run(run()) < 1.5


def test_several_addresses_share_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    # The first address leads nowhere: half of the time is left for the second.
    with socket.socket() as full, answering(ok(), ok()) as server:
        full.bind(("127.0.0.2", server.port))
        full.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        for sock in waiting:
            sock.setblocking(False)
            sock.connect_ex(full.getsockname())
        real = socket.getaddrinfo

        def two(host: str, port: int, *args: t.Any, **more: t.Any) -> t.Any:
            if host != "two.test":
                return real(host, port, *args, **more)
            kinds = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            return [(*kinds, ("127.0.0.2", port)), (*kinds, ("127.0.0.1", port))]

        monkeypatch.setattr(socket, "getaddrinfo", two)
        for transport in (HttpxTransport(), StdlibTransport()):
            found = transport.send(Request("GET", f"http://two.test:{server.port}/", []), time.monotonic() + 0.6)
            assert getattr(found, "status", found) == 200
            found.close()
            transport.close()
        for sock in waiting:
            sock.close()

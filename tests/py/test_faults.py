"""The fault table: what went wrong on the way, and whether the request may have left. Each row, in every transport."""

from __future__ import annotations

import asyncio
import socket
import struct
import time
import typing as t

import httpx
import pytest

from support import CARRIERS, Plain, Server, answering, bare, deadline, ok
from truora.transports import AsyncHttpxTransport, Fault, HttpxTransport, Request

pytestmark = pytest.mark.parametrize("carrier", CARRIERS)


def post(url: str) -> Request:
    return Request("POST", url, [("Content-Type", "application/x-www-form-urlencoded")], b"a=1")


def fault_of(carrier: str, url: str, within: float = 5.0, transport: t.Any = None) -> Fault:
    async def work(plain: Plain) -> t.Any:
        found = await plain.send(post(url), deadline(within))
        if not isinstance(found, Fault):
            found = await plain.body(found)
        return found

    found = bare(carrier, work, transport)
    assert isinstance(found, Fault), found
    return found


def reset(sock: socket.socket) -> None:
    """Ends a connection with RST."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


# Before anything of the request is written: `sent` is "no".


def test_refused(carrier: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        port = sock.getsockname()[1]
    fault = fault_of(carrier, f"http://127.0.0.1:{port}/")
    assert (fault.kind, fault.sent) == ("connect", "no")
    assert fault.name in ("ConnectError", "ConnectionError", "ConnectionRefusedError")


def test_unknown_name(carrier: str) -> None:
    fault = fault_of(carrier, "https://no-such-host.invalid/v1/checks")
    assert (fault.kind, fault.sent) == ("dns", "no")


def test_connect_timeout(carrier: str) -> None:
    # A queue that is full: the kernel drops every further SYN.
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        for sock in waiting:
            sock.setblocking(False)
            sock.connect_ex(server.getsockname())
        begun = time.monotonic()
        fault = fault_of(carrier, f"http://127.0.0.1:{server.getsockname()[1]}/", within=0.4)
        took = time.monotonic() - begun
        for sock in waiting:
            sock.close()
    assert (fault.kind, fault.sent) == ("timeout", "no")
    assert took < 0.9


def test_no_tls_there(carrier: str) -> None:
    def handler(sock: socket.socket) -> None:
        sock.recv(65536)
        sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with Server(handler) as server:
        fault = fault_of(carrier, f"https://127.0.0.1:{server.port}/")
    assert (fault.kind, fault.sent) == ("tls", "no")


def test_tls_handshake_that_never_ends(carrier: str) -> None:
    with Server(lambda sock: bool(server.wait(5)) and None) as server:
        begun = time.monotonic()
        fault = fault_of(carrier, f"https://127.0.0.1:{server.port}/", within=0.4)
        assert time.monotonic() - begun < 0.9
    assert (fault.kind, fault.sent) == ("timeout", "no")


def test_pool_timeout(carrier: str) -> None:
    if carrier in ("stdlib", "requests"):
        pytest.skip("its pool has no upper limit")
    limits = httpx.Limits(max_connections=1)

    async def work(plain: Plain, url: str) -> Fault:
        first = await plain.send(post(url), deadline())
        second = await plain.send(post(url), deadline(0.3))
        await plain.close(first)
        return second

    with answering(ok(b"x" * 10)) as server:
        if carrier == "httpx":
            with httpx.Client(limits=limits) as client:
                fault = bare(carrier, lambda plain: work(plain, server.base + "/"), HttpxTransport(client))
        else:

            async def run() -> Fault:
                async with httpx.AsyncClient(limits=limits) as client:
                    return await work(Plain(AsyncHttpxTransport(client), True), server.base + "/")

            fault = asyncio.run(run())
    assert (fault.kind, fault.sent) == ("timeout", "no")


# After it may have left: `sent` is "maybe".


def test_closed_without_a_word(carrier: str) -> None:
    with Server(lambda sock: server.head(sock) and None) as server:
        fault = fault_of(carrier, server.base + "/")
    assert (fault.kind, fault.sent) == ("reset", "maybe")


def test_reset_after_the_request(carrier: str) -> None:
    def handler(sock: socket.socket) -> None:
        server.head(sock)
        reset(sock)

    with Server(handler) as server:
        fault = fault_of(carrier, server.base + "/")
    assert (fault.kind, fault.sent) == ("reset", "maybe")


def test_silence(carrier: str) -> None:
    def handler(sock: socket.socket) -> None:
        server.head(sock)
        server.wait(5)

    with Server(handler) as server:
        begun = time.monotonic()
        fault = fault_of(carrier, server.base + "/", within=0.4)
        assert time.monotonic() - begun < 0.9
    assert (fault.kind, fault.sent) == ("timeout", "maybe")


def test_nonsense(carrier: str) -> None:
    with answering(b"no http at all\r\n\r\n") as server:
        fault = fault_of(carrier, server.base + "/")
    assert (fault.kind, fault.sent) == ("other", "maybe")


# After the head: the service has answered.


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n",
    ],
    ids=["length", "chunked"],
)
def test_body_that_ends_early(carrier: str, answer: bytes) -> None:
    with answering(answer) as server:
        fault = fault_of(carrier, server.base + "/")
    assert (fault.kind, fault.sent) == ("truncated", "yes")


def test_body_that_is_reset(carrier: str) -> None:
    def handler(sock: socket.socket) -> None:
        server.head(sock)
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
        server.wait(0.1)
        reset(sock)

    with Server(handler) as server:
        fault = fault_of(carrier, server.base + "/")
    assert (fault.kind, fault.sent) == ("reset", "yes")


def test_faults_show_no_address(carrier: str) -> None:
    fault = fault_of(carrier, "https://no-such-host.invalid/?X-Amz-Signature=secret")
    assert "secret" not in repr(fault)
    assert "no-such-host" not in repr(fault)

"""The service dies before, while and after it reads a POST: never a second create unless the first surely was none."""

from __future__ import annotations

import socket
import typing as t

import pytest

import truora
from support import PERSON, Clock, Host, Plain, Server, Service, bare, deadline, ok
from truora.transports import Fault, HttpxTransport, Request


def create(client: t.Any) -> t.Any:
    return client.checks.create(**PERSON)


def fault(**members: t.Any) -> dict[str, t.Any]:
    scene: dict[str, t.Any] = {"host": "checks", "fault": members}
    if members["at"] != "accept":
        scene |= {"method": "POST", "path": "/v1/checks"}
    return scene


def posts(service: Service) -> int:
    return sum(row["method"] == "POST" for row in service.ledger("checks"))


# Where it strikes, and whether the service had acted by then.
AFTER_IT_LEFT = {
    "reset in the head": (fault(at="mid_request", kind="reset", bytes=20), False),
    "closed in the head": (fault(at="mid_request", kind="close", bytes=20), False),
    "reset in the body": (fault(at="mid_request", kind="reset", bytes=100_000), False),
    "read, not acted on, reset": (fault(at="after_request", kind="reset", process=False), False),
    "read, not acted on, closed": (fault(at="after_request", kind="close", process=False), False),
    "acted, then reset": (fault(at="after_request", kind="reset"), True),
    "acted, then closed": (fault(at="after_request", kind="close"), True),
    "reset in the answer's head": (fault(at="headers", kind="reset", bytes=10), True),
    "closed in the answer's head": (fault(at="headers", kind="close", bytes=10), True),
    "reset in the answer's body": (fault(at="body", kind="reset", bytes=10), True),
    "closed in the answer's body": (fault(at="body", kind="close", bytes=10), True),
}


@pytest.mark.parametrize("name", AFTER_IT_LEFT)
@pytest.mark.parametrize("warm", [False, True], ids=["new", "kept"])
def test_it_is_not_sent_again(host: Host, service: Service, name: str, warm: bool) -> None:
    scene, acted = AFTER_IT_LEFT[name]

    def work(client: t.Any) -> t.Any:
        if not warm:
            service.scene(scene)
            return create(client)
        # On a connection that has served before.
        first = client.health.get(country="CO", unixTimestampSeconds=1, unixtimezoneOffsetSeconds=0)
        if host.carrier != "async":
            service.scene(scene)
            return create(client)

        async def then() -> t.Any:
            await first
            service.scene(scene)
            return await create(client)

        return then()

    error = host.fail(work, clock=Clock())
    assert isinstance(error, truora.TransportError)
    assert service.creates() == int(acted)
    assert posts(service) <= 1
    assert error.attempts == 1
    # "yes" only where an answer began to arrive, "no" never once a byte may have left.
    assert error.sent == ("yes" if "answer's body" in name else "maybe")
    assert service.facts()["scenes_left"] == 0


def test_nobody_listens(host: Host, service: Service) -> None:
    # Surely not sent: repeated, and said so.
    with socket.create_server(("127.0.0.1", 0)) as sock:
        host.bases = {**host.bases, "checks": f"http://127.0.0.1:{sock.getsockname()[1]}"}
    clock = Clock()
    error = host.fail(create, clock=clock)
    assert isinstance(error, truora.ConnectError)
    assert (error.sent, error.attempts, len(clock.slept)) == ("no", 4, 3)
    assert service.creates() == 0


def test_refusals_are_repeated(host: Host, service: Service) -> None:
    # The service says that it has not processed it.
    service.scene(
        {"host": "checks", "method": "POST", "answer": {"status": 429, "json": {}, "headers": {"Retry-After": "2"}}},
        {"host": "checks", "method": "POST", "answer": {"status": 503, "json": {}, "headers": {"Retry-After": "3"}}},
    )
    clock = Clock()
    answer = host.do(create, clock=clock)
    assert truora.response_of(answer).attempts == 3
    assert clock.slept == [2.0, 3.0]
    assert service.creates() == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_failure_of_the_service_is_not(host: Host, service: Service, status: int) -> None:
    service.scene({"host": "checks", "method": "POST", "answer": {"status": status, "json": {}}})
    error = host.fail(create, clock=Clock())
    assert isinstance(error, truora.ServerError)
    assert (error.sent, error.attempts, error.status) == ("yes", 1, status)


@pytest.mark.parametrize("kind", ["reset", "close"])
def test_a_connection_that_ends_at_once(host: Host, service: Service, kind: str) -> None:
    # Whether a byte was written before the end arrived is a race; both outcomes must be true.
    service.scene(fault(at="accept", kind=kind))
    try:
        answer = host.do(create, clock=Clock())
    except truora.TransportError as error:
        assert (error.sent, error.attempts) == ("maybe", 1)
        assert service.creates() == 0
    else:
        assert truora.response_of(answer).attempts == 2
        assert (service.creates(), posts(service)) == (1, 1)


@pytest.mark.parametrize("carrier", ["httpx", "stdlib"])
def test_a_kept_connection_that_ends_as_it_is_used(carrier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # The check for idle connections that ended is too early by a moment: the write fails, so nothing was sent.
    def handler(sock: socket.socket) -> None:
        if server.head(sock):
            sock.sendall(ok())

    monkeypatch.setattr("httpcore._backends.sync.is_socket_readable", lambda sock: False)
    monkeypatch.setattr("truora.transports._socket.DeadlineSocket.is_stale", lambda self: False)

    async def work(plain: Plain) -> t.Any:
        request = Request("POST", server.base + "/", [], b"a=1")
        assert await plain.body(await plain.send(request, deadline())) == b"{}"
        _reset_idle(plain.transport)
        return await plain.send(request, deadline())

    with Server(handler) as server:
        found = bare(carrier, work)
        assert isinstance(found, Fault)
        assert (found.kind, found.sent) == ("reset", "no")


def _reset_idle(transport: t.Any) -> None:
    """Makes the kernel refuse the next write on the idle connection."""
    if isinstance(transport, HttpxTransport):
        ((slot,),) = transport._own._slots.values()
        (connection,) = slot.client._transport._pool.connections
        sock = connection._connection._network_stream.get_extra_info("socket")
    else:
        ((kept,),) = transport._pool._idle.values()
        sock = kept.sock
    sock.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("name", AFTER_IT_LEFT)
def test_a_get_is_repeated(host: Host, service: Service, name: str) -> None:
    scene = dict(AFTER_IT_LEFT[name][0])
    scene.pop("method", None)
    scene.pop("path", None)
    service.scene(scene)
    clock = Clock()
    rows = host.do(lambda client: client.checks.list(), clock=clock)
    assert rows == []
    assert len(clock.slept) == 1

"""A deadline that holds in sync code: httpcore's network streams, cut to the time that a call has left.

httpx's timeouts are per read, so a service that drips one byte a second is never late. Here every connect, read and
write waits at most until the deadline that this thread's call set: no threads, no signals.
"""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

# Bodies go out in pieces, so that a service that reads slowly is noticed between two of them.
PIECE = 65536


class _Thread(threading.local):
    at: float | None = None


_thread = _Thread()


class Until:
    """Within this block, this thread's network calls end by `at` (a reading of `time.monotonic`)."""

    __slots__ = ("_at", "_before")

    def __init__(self, at: float) -> None:
        self._at = at

    def __enter__(self) -> None:
        self._before = _thread.at
        _thread.at = self._at

    def __exit__(self, *_: object) -> None:
        _thread.at = self._before


def _left(timeout: float | None, late: Callable[[], Exception]) -> float | None:
    """The time that a step may take: the library's own limit, or what is left of the call."""
    at = _thread.at
    if at is None:  # somebody else uses this pool: the user, whose client it is
        return timeout
    left = at - time.monotonic()
    if left <= 0:
        raise late()
    return left if timeout is None or left < timeout else timeout


class DeadlineStream(httpcore.NetworkStream):
    """A stream whose every step ends by the deadline of the call that uses it."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), PIECE):
            piece = buffer[start : start + PIECE]
            self._inner.write(piece, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._inner.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens `DeadlineStream`s by another backend."""

    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        def connect(address: str, share: float) -> httpcore.NetworkStream:
            left = _left(timeout, httpcore.ConnectTimeout)
            left = None if left is None else left * share
            return DeadlineStream(self._inner.connect_tcp(address, port, left, local_address, socket_options))

        if _thread.at is None:
            return connect(host, 1.0)
        # One address after the other, here: the library would grant the whole time to each of them. All but the last
        # get half of what is left, so that an IPv6 route into nowhere does not use up the call.
        addresses = _addresses(host, port)
        for address in addresses[:-1]:
            try:
                return connect(address, 0.5)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return connect(addresses[-1], 1.0)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._inner.connect_unix_socket(path, left, socket_options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found)) or [host]


def adopt(transports: Iterable[object]) -> bool:
    """Gives the connection pools behind httpx transports a `DeadlineBackend`; says whether all of them have one.

    The pool's backend has no public setter. A pool of another shape stays as it is: its calls are cut by a watchdog.
    """
    all_adopted = True
    for transport in transports:
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if isinstance(backend, DeadlineBackend):
            continue
        if not isinstance(pool, httpcore.ConnectionPool) or not isinstance(backend, httpcore.NetworkBackend):
            all_adopted = False
            continue
        pool._network_backend = DeadlineBackend(backend)
        for connection in pool.connections:
            if connection.is_idle():  # opened before: its stream knows no deadline
                connection.close()
    return all_adopted

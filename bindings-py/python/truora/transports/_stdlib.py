"""Requests carried by the standard library alone: `http.client`, with kept connections and a deadline that holds."""

from __future__ import annotations

import http.client
import os
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .._errors import TruoraError, own_error
from ._answer import Final
from ._body import Body
from ._certificates import check_certificates
from ._proxy import Proxy, proxy_for, refused, tunnel, unreachable
from ._socket import DeadlineSocket, connect
from ._values import Fault, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._values import FaultKind

IDLE_SECONDS = 30.0
IDLE_CONNECTIONS = 100  # as many as the gate lets through: opening one costs more than a call

# Pools of before a fork: kept, for closing them would write into the parent's connections.
_before_fork: list[object] = []


class Origin(NamedTuple):
    """Whom a connection leads to, and for which account."""

    scheme: str
    host: str
    port: int
    account: int


class _Pool:
    """Idle connections, and the TLS context that all of them share."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self.pid = os.getpid()
        self.context = context
        self._lock = threading.Lock()
        self._idle: dict[Origin, list[DeadlineSocket]] = {}  # those given back last are the last
        self._count = 0

    def take(self, origin: Origin) -> DeadlineSocket | None:
        """An idle connection that still stands."""
        while True:
            with self._lock:
                waiting = self._idle.get(origin)
                if not waiting:
                    return None
                sock = waiting.pop()
                self._count -= 1
                if not waiting:
                    del self._idle[origin]
            if time.monotonic() - sock.idle_since < IDLE_SECONDS and not sock.is_stale():
                return sock
            sock.shut()

    def give(self, origin: Origin, sock: DeadlineSocket) -> None:
        """Keeps a connection for the next request."""
        sock.idle_since = time.monotonic()
        oldest: DeadlineSocket | None = None
        with self._lock:
            waiting = self._idle.pop(origin, [])
            self._idle[origin] = waiting
            waiting.append(sock)
            self._count += 1
            if self._count > IDLE_CONNECTIONS:
                first = next(iter(self._idle))
                oldest = self._idle[first].pop(0)
                self._count -= 1
                if not self._idle[first]:
                    del self._idle[first]
        if oldest is not None:
            oldest.shut()

    def close(self) -> None:
        with self._lock:
            found = [sock for waiting in self._idle.values() for sock in waiting]
            self._idle.clear()
            self._count = 0
        for sock in found:
            sock.shut()


class StdlibTransport:
    """Sync requests without any library. Certificates are the system's, or those of `SSL_CERT_FILE`."""

    name = "stdlib"

    def __init__(self, *, context: ssl.SSLContext | None = None) -> None:
        self._pool = _Pool(context)

    def __repr__(self) -> str:
        return "<StdlibTransport>"

    def send(self, request: Request, deadline: float, /) -> StdlibResponse | Fault:
        pool = self._pool
        if pool.pid != os.getpid():
            _before_fork.append(pool)
            pool = self._pool = _Pool(pool.context)
        try:
            origin, authority, target = _address(request.url, request.account)
            sock = pool.take(origin) or _open(pool, origin, deadline)
        except TruoraError:  # the settings are wrong
            raise
        except _Proxied as error:
            return Fault(_kind(error.cause, connecting=True), "no", type(error.cause).__name__, hint=error.hint)
        except Exception as error:
            return Fault(_kind(error, connecting=True), "no", type(error).__name__)
        sock.until = deadline
        sock.wrote = 0
        try:
            answer = _exchange(sock, request, authority, target)
        except Exception as error:
            sock.shut()
            return Fault(_kind(error), "maybe" if sock.wrote else "no", type(error).__name__)
        except BaseException:
            sock.shut()
            raise
        return StdlibResponse(answer, sock, origin, pool, request.file)

    def close(self) -> None:
        """Closes the idle connections."""
        if self._pool.pid == os.getpid():
            self._pool.close()


class StdlibResponse:
    """An open answer; at its proper end the connection goes back to the pool."""

    __slots__ = ("_answer", "_body", "_origin", "_pool", "_sock", "headers", "status")

    def __init__(self, answer: Final, sock: DeadlineSocket, origin: Origin, pool: _Pool, file: bool) -> None:
        self.status = answer.status
        self.headers = answer.getheaders()
        self._answer: Final | None = answer
        self._body = Body(answer.status, self.headers, file, answer.endless)
        self._sock = sock
        self._origin = origin
        self._pool = pool

    def read(self, n: int, deadline: float, /) -> bytes | Fault:
        answer = self._answer
        if answer is None:
            return b""
        self._sock.until = deadline
        try:
            while (part := self._body.take(n)) is None:
                raw = answer.read1(65536)  # `read` would wait until it has all of them
                # Cut short of its Content-Length: http.client ends silently here.
                if not raw and answer.length:
                    raise http.client.IncompleteRead(b"")
                self._body.feed(raw)
        except Exception as error:
            self.close()
            return Fault(_kind(error), "yes", type(error).__name__)
        if isinstance(part, Fault):
            self.close()
        elif not part and n > 0:
            self._end(answer)
        return part

    def _end(self, answer: Final) -> None:
        self._answer = None
        answer.close()
        if answer.will_close or not self._body.ended:
            self._sock.shut()
        else:
            self._pool.give(self._origin, self._sock)

    def close(self) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer.close()
            self._sock.shut()


def _address(url: str, account: int) -> tuple[Origin, str, str]:
    """Origin, authority and target of a URL, letter by letter as the core made it."""
    scheme, _, rest = url.partition("://")
    authority, slash, target = rest.partition("/")
    parts = urlsplit(f"//{authority}")
    port = parts.port or (443 if scheme == "https" else 80)
    return (Origin(scheme, parts.hostname or "", port, account), authority, (slash + target) or "/")


def _open(pool: _Pool, origin: Origin, deadline: float) -> DeadlineSocket:
    if origin.scheme == "http":  # this machine only, and never through a proxy
        return connect(origin.host, origin.port, deadline)
    if pool.context is None:
        pool.context = _context()
    proxy = proxy_for(origin.host)
    sock = connect(origin.host, origin.port, deadline) if proxy is None else _through(proxy, origin, deadline)
    try:
        sock.start_tls(pool.context, origin.host)
    except BaseException:
        sock.shut()
        raise
    return sock


class _Proxied(Exception):
    """What went wrong at the proxy."""

    def __init__(self, cause: Exception, hint: str) -> None:
        super().__init__()
        self.cause = cause
        self.hint = hint


def _through(proxy: Proxy, origin: Origin, deadline: float) -> DeadlineSocket:
    """A connection to the origin by way of the proxy."""
    try:
        sock = connect(proxy.host, proxy.port, deadline)
    except Exception as error:
        failure = _Proxied(error, unreachable(proxy.host, proxy.port))
    else:
        try:
            tunnel(sock, proxy, origin.host, origin.port)
            return sock
        except Exception as error:
            sock.shut()
            failure = _Proxied(error, refused(proxy.host, proxy.port, getattr(error, "status", "")))
        except BaseException:
            sock.shut()
            raise
    raise failure


def _context() -> ssl.SSLContext:
    check_certificates()
    context = ssl.create_default_context()
    path = os.environ.get("SSL_CERT_FILE")
    wrong = False
    if path:  # the default would take what it cannot read for no certificates
        try:
            context.load_verify_locations(cafile=path)
        except (OSError, ValueError):
            wrong = True
    if wrong:
        raise own_error("config", "bad_certificates", "", "the file that SSL_CERT_FILE names holds no certificates")
    return context


def _exchange(sock: DeadlineSocket, request: Request, authority: str, target: str) -> Final:
    """Writes the request, reads the head of the answer."""
    connection = http.client.HTTPConnection(authority)
    connection.response_class = Final
    connection.auto_open = 0
    connection.sock = sock
    connection.putrequest(request.method, target, skip_host=True, skip_accept_encoding=True)
    connection.putheader("Host", authority)
    for name, value in request.headers:
        connection.putheader(name, value)
    connection.putheader("Accept-Encoding", "identity")
    body = request.body
    if body is None or isinstance(body, bytes):
        if body is not None or request.method in ("POST", "PUT", "PATCH"):
            connection.putheader("Content-Length", str(len(body or b"")))
        _write(sock, lambda: connection.endheaders(body))
        return connection.getresponse()  # type: ignore[return-value]
    # A file: its headers contain the length. What its pieces raise is not the connection's, and passes through.
    pieces: Any = body if _write(sock, connection.endheaders) else ()
    for piece in pieces:
        if not _write(sock, lambda piece=piece: connection.send(piece)):  # type: ignore[misc]
            break
    return connection.getresponse()  # type: ignore[return-value]


def _write(sock: DeadlineSocket, write: Callable[[], object]) -> bool:
    try:
        write()
    except ConnectionError:
        if not sock.wrote:
            raise
        # The service closed early; it may have answered before it did.
        return False
    return True


def _kind(error: Exception, connecting: bool = False) -> FaultKind:
    if isinstance(error, TimeoutError):
        return "timeout"
    if isinstance(error, socket.gaierror):
        return "dns"
    if connecting:
        return "tls" if isinstance(error, ssl.SSLError) else "connect"
    if isinstance(error, http.client.IncompleteRead):
        return "truncated"
    return "reset" if isinstance(error, OSError) else "other"

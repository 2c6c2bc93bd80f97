"""Requests carried by requests: its connections, certificates and proxies, under a deadline that holds.

Only its adapter is used, not a session's `send`: that would add credentials from `~/.netrc`, keep cookies, and rewrite
links. The adapter's connections get sockets of ours, whose every step ends by the deadline of the call.
"""

from __future__ import annotations

import http.client
import io
import os
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from .._errors import own_error
from . import Fault, Request, _quiet
from ._answer import Final
from ._body import Body
from ._socket import DeadlineSocket, connect

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from . import FaultKind, Sent

# Adapters of before a fork: kept, for closing them would write into the parent's connections.
_before_fork: list[object] = []


class _Watch:
    """What one request is carried with: its deadline, its target letter by letter, and the socket that it went to."""

    __slots__ = ("opening", "sock", "target", "until")

    def __init__(self, until: float, target: str) -> None:
        self.until = until
        self.target = target
        self.opening = False  # a connection of ours
        self.sock: _Socket | None = None


class _Thread(threading.local):
    watch: _Watch | None = None


_thread = _Thread()


class _Socket(DeadlineSocket):
    """A socket as urllib3 uses one. What it says about times is not listened to: the call's deadline holds."""

    def fileno(self) -> int:
        return self.sock.fileno()

    def settimeout(self, timeout: float | None) -> None:
        """Nothing."""

    def makefile(self, mode: str = "rb", *_: object, **__: object) -> io.BufferedReader:
        return io.BufferedReader(_Raw(self), 65536)

    def close(self) -> None:
        # An answer that is still being read keeps the descriptor open.
        self.sock.close()


class _Raw(io.RawIOBase):
    """What an answer is read from."""

    def __init__(self, owner: _Socket) -> None:
        self._owner = owner
        self.dry = False  # gives nothing more than was read already
        self._inner: Any = owner.sock.makefile("rb", 0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        if self.dry:
            return None
        self._owner.sock.settimeout(self._owner.left())
        found: int | None = self._inner.readinto(buffer)
        return found

    def close(self) -> None:
        if not self.closed:
            self._inner.close()
        super().close()


class _Mixin:
    """A connection that is opened, written to and read from by the deadline of the call that uses it."""

    response_class: Any = Final
    host: str
    port: int
    sock: Any
    _dns_host: str

    def _new_conn(self) -> socket.socket:
        watch = _thread.watch
        until = time.monotonic() + 30.0 if watch is None else watch.until
        if watch is not None:
            watch.opening = True
        opened = connect(self._dns_host, self.port, until)
        # The handshake, which is one step, and a proxy's CONNECT follow on the plain socket.
        opened.sock.settimeout(opened.left())
        return opened.sock

    def _tunnel(self) -> None:
        watch, plain = _thread.watch, self.sock
        if watch is not None:
            self.sock = _Socket(plain, watch.until)
        super()._tunnel()  # type: ignore[misc]
        if self.sock is not None:
            self.sock = plain
            if watch is not None:
                plain.settimeout(max(0.001, watch.until - time.monotonic()))

    def connect(self) -> None:
        super().connect()  # type: ignore[misc]
        watch = _thread.watch
        if self.sock is not None and not isinstance(self.sock, _Socket):
            self.sock = _Socket(self.sock, time.monotonic() + 30.0 if watch is None else watch.until)

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:
        watch = _thread.watch
        if watch is None:
            return super().request(method, url, *args, **kwargs)  # type: ignore[misc,no-any-return]
        if self.sock is None:
            self.connect()
        sock: _Socket = self.sock  # pyright: ignore[reportAssignmentType]
        sock.until = watch.until
        sock.wrote = 0
        watch.sock = sock
        # urllib3 would write a signed link otherwise than it is signed.
        return super().request(method, watch.target, *args, **kwargs)  # type: ignore[misc,no-any-return]


class _Plain(_Mixin, HTTPConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    pass


class _Secure(_Mixin, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    pass


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Plain  # pyright: ignore[reportAssignmentType]


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure  # pyright: ignore[reportAssignmentType]


_POOLS = {"http": _PlainPool, "https": _SecurePool}


class _Adapter(HTTPAdapter):
    """requests' own, over our connections; it repeats nothing."""

    def __init__(self) -> None:
        super().__init__(pool_connections=10, pool_maxsize=20, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        # One for SOCKS has connections of its own; its steps have the library's time limits.
        if type(manager) is urllib3.ProxyManager:
            manager.pool_classes_by_scheme = _POOLS
        return manager


class RequestsTransport:
    """Sync requests over requests. Of a session given here `verify`, `cert`, `proxies` and `trust_env` are heeded."""

    name = f"requests {requests.__version__}"

    def __init__(self, session: requests.Session | None = None) -> None:
        _quiet.install()
        self._session = requests.Session() if session is None else session
        self._given = session is not None
        self._own = (os.getpid(), _Adapter())

    def __repr__(self) -> str:
        return f"<RequestsTransport{' over a given session' if self._given else ''}>"

    def send(self, request: Request, deadline: float, /) -> RequestsResponse | Fault:
        pid, adapter = self._own
        if pid != os.getpid():
            _before_fork.append(adapter)
            adapter = _Adapter()
            self._own = (os.getpid(), adapter)
        _, slash, target = request.url.partition("://")[2].partition("/")
        watch = _Watch(deadline, (slash + target) or "/")
        before, _thread.watch = _thread.watch, watch
        answer: requests.Response | None = None
        try:
            with _quiet.Quiet():
                answer = adapter.send(_prepared(request), stream=True, **self._settings(request.url, deadline))
        except (requests.exceptions.InvalidSchema, requests.exceptions.InvalidProxyURL):
            pass
        except Exception as error:  # its text and its request hold what must not be shown
            return Fault(_kind(error), _sent(watch, error), type(error).__name__)
        finally:
            _thread.watch = before
        if answer is None:
            message = "requests cannot use the proxy that the settings name; one by SOCKS needs requests[socks]"
            raise own_error("config", "bad_proxy", "", message)
        return RequestsResponse(answer, watch, request.file)

    def _settings(self, url: str, deadline: float) -> dict[str, Any]:
        left = max(0.001, deadline - time.monotonic())
        if url.startswith("http://"):  # this machine only, and never through a proxy
            return {"timeout": (left, left), "verify": True, "cert": None, "proxies": {}}
        found = self._session.merge_environment_settings(url, {}, True, None, None)
        verify = found["verify"]
        if verify is True and self._session.trust_env:  # as httpx and the standard library have it
            verify = os.environ.get("SSL_CERT_FILE") or True
        return {
            "timeout": (left, left),
            "verify": verify,
            "cert": found["cert"],
            "proxies": found["proxies"],
        }

    def close(self) -> None:
        """Closes the idle connections. A session that was given stays the caller's."""
        pid, adapter = self._own
        if pid == os.getpid():
            adapter.close()
            if not self._given:
                self._session.close()


class RequestsResponse:
    """An open answer."""

    __slots__ = ("_answer", "_body", "_watch", "headers", "status")

    def __init__(self, answer: requests.Response, watch: _Watch, file: bool) -> None:
        self.status = answer.status_code
        self.headers = list(answer.raw.headers.iteritems())
        self._answer: requests.Response | None = answer
        self._watch = watch
        endless = getattr(answer.raw._original_response, "endless", False)
        self._body = Body(self.status, self.headers, file, endless)

    def read(self, n: int, deadline: float, /) -> bytes | Fault:
        answer = self._answer
        if answer is None:
            return b""
        if self._watch.sock is not None:
            self._watch.sock.until = deadline
        try:
            with _quiet.Quiet():
                while (part := self._body.take(n)) is None:
                    # `read` would wait until it has all of them.
                    self._body.feed(answer.raw.read1(65536, decode_content=False) or b"")
        except Exception as error:
            self.close()
            return Fault(_kind(error), "yes", type(error).__name__)
        if isinstance(part, Fault) or (not part and n > 0 and not self._body.ended):
            self.close()
        elif not part and n > 0:
            self._answer = None
            answer.raw.release_conn()
        return part

    def close(self) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            with _quiet.Quiet():
                answer.close()


def _prepared(request: Request) -> requests.PreparedRequest:
    """The request as it stands: not prepared by requests, which would quote its URL anew and look for credentials."""
    headers = CaseInsensitiveDict(request.headers)
    headers["Accept-Encoding"] = "identity" if request.file else "gzip, deflate"
    if "Content-Length" not in headers and (request.body is not None or request.method in ("POST", "PUT", "PATCH")):
        assert request.body is None or isinstance(request.body, bytes)
        headers["Content-Length"] = str(len(request.body or b""))
    made = requests.PreparedRequest()
    made.method = request.method
    made.url = request.url
    made.headers = headers
    made.body = request.body  # type: ignore[assignment]
    made.hooks = {"response": []}
    made._cookies = RequestsCookieJar()  # type: ignore[attr-defined]
    return made


def _sent(watch: _Watch, error: Exception) -> Sent:
    if watch.sock is not None:
        return "maybe" if watch.sock.wrote else "no"
    if watch.opening:
        return "no"
    # Not on a connection of ours: only what is raised while one is opened is sure.
    known = (requests.ConnectionError, requests.exceptions.ConnectTimeout)
    return "no" if isinstance(error, known) and not isinstance(error, requests.ReadTimeout) else "maybe"


def _kind(error: BaseException) -> FaultKind:
    # requests' own say less, and are all of them `OSError`s.
    causes = [cause for cause in _causes(error) if not isinstance(cause, requests.RequestException)]

    def any_is(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    if any_is(socket.gaierror, urllib3.exceptions.NameResolutionError):
        return "dns"
    if any_is(ssl.SSLError, urllib3.exceptions.SSLError) and not any_is(TimeoutError):
        return "tls"
    if any_is(TimeoutError, urllib3.exceptions.TimeoutError):
        return "timeout"
    if any_is(urllib3.exceptions.ProxyError, urllib3.exceptions.NewConnectionError, ConnectionRefusedError):
        return "connect"
    if any_is(http.client.IncompleteRead, urllib3.exceptions.InvalidChunkLength):
        return "truncated"
    return "reset" if any_is(OSError) else "other"


def _causes(error: BaseException) -> list[BaseException]:
    """The error and all that it is made of."""
    found: list[BaseException] = []
    todo: list[Any] = [error]
    while todo and len(found) < 30:
        one = todo.pop()
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            todo += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
    return found

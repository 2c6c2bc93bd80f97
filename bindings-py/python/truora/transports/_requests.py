"""Requests carried by requests: its connections, certificates and proxies, under a deadline that holds.

Only its adapter is used, not a session's `send`: that would add credentials from `~/.netrc`, keep cookies, and rewrite
links. The adapter's connections get sockets of ours, whose every step ends by the deadline of the call.
"""

from __future__ import annotations

import io
import os
import threading
import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from .._errors import TruoraError, own_error
from .._limits import LONGEST_URL, too_long
from . import _quiet
from ._answer import Final
from ._body import Body
from ._certificates import check_certificates
from ._proxy import is_local
from ._requests_faults import Watch, hint_of, kind_of, sent_of
from ._socket import DeadlineSocket, connect
from ._values import Fault, Request

if TYPE_CHECKING:
    import socket

    from _typeshed import WriteableBuffer


_ACCOUNTS = 32

# Adapters of before a fork: kept, for closing them would write into the parent's connections.
_before_fork: list[object] = []


class _Thread(threading.local):
    watch: Watch | None = None


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
            watch.peer = (self._dns_host, self.port)
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


def strict(pool: Any) -> Any:
    """The same kind of pool, whose answers are read as strictly as those of ours."""
    if issubclass(pool.ConnectionCls, _Mixin) or pool.ConnectionCls.response_class is Final:
        return pool
    connection = type(pool.ConnectionCls.__name__, (pool.ConnectionCls,), {"response_class": Final})
    return type(pool.__name__, (pool,), {"ConnectionCls": connection})


class _Adapter(HTTPAdapter):
    """requests' own, over our connections; it repeats nothing."""

    def __init__(self) -> None:
        super().__init__(pool_connections=10, pool_maxsize=100, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        # One for SOCKS has connections of its own; its steps have the library's time limits.
        if type(manager) is urllib3.ProxyManager:
            manager.pool_classes_by_scheme = _POOLS
        else:
            found = manager.pool_classes_by_scheme
            manager.pool_classes_by_scheme = {scheme: strict(pool) for scheme, pool in found.items()}
        return manager


class RequestsTransport:
    """Sync requests over requests. Of a session given here `verify`, `cert`, `proxies` and `trust_env` are heeded."""

    name = f"requests {requests.__version__}"

    def __init__(self, session: requests.Session | None = None) -> None:
        _quiet.install()
        self._session = requests.Session() if session is None else session
        self._given = session is not None
        # One for each account, because connections are not shared by accounts; the last used is the last.
        self._own: OrderedDict[int, _Adapter] = OrderedDict()
        self._pid = os.getpid()
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<RequestsTransport{' over a given session' if self._given else ''}>"

    def send(self, request: Request, deadline: float, /) -> RequestsResponse | Fault:
        adapter = self._adapter(request.account)
        _, slash, target = request.url.partition("://")[2].partition("/")
        watch = Watch(deadline, (slash + target) or "/", urlsplit(request.url).hostname or "")
        before, _thread.watch = _thread.watch, watch
        answer: requests.Response | None = None
        try:
            with _quiet.Quiet():
                answer = adapter.send(_prepared(request), stream=True, **self._settings(request.url, deadline))
        except (requests.exceptions.InvalidSchema, requests.exceptions.InvalidURL):
            pass
        except TruoraError:  # the settings are wrong
            raise
        except Exception as error:  # its text and its request hold what must not be shown
            kind = kind_of(error)
            return Fault(kind, sent_of(watch, error), type(error).__name__, hint=hint_of(watch, kind, error))
        finally:
            _thread.watch = before
        if answer is None and len(request.url) > LONGEST_URL:
            raise too_long("")
        if answer is None:
            message = "requests cannot use the proxy that the settings name; one by SOCKS needs requests[socks]"
            raise own_error("config", "bad_proxy", "", message)
        return RequestsResponse(answer, watch, request.file)

    def _adapter(self, account: int) -> _Adapter:
        if self._pid != os.getpid():
            _before_fork.append(self._own)
            self._own, self._pid = OrderedDict(), os.getpid()
            self._lock = threading.Lock()  # the old one may be held by a thread that the fork left behind
        oldest: _Adapter | None = None
        with self._lock:
            adapter = self._own.get(account)
            if adapter is None:
                adapter = self._own[account] = _Adapter()
                if len(self._own) > _ACCOUNTS:
                    oldest = self._own.popitem(last=False)[1]
            else:
                self._own.move_to_end(account)
        if oldest is not None:
            oldest.close()  # its idle connections; one under way is closed when its answer has been read
        return adapter

    def _settings(self, url: str, deadline: float) -> dict[str, Any]:
        left = max(0.001, deadline - time.monotonic())
        if url.startswith("http://"):  # this machine only, and never through a proxy
            return {"timeout": (left, left), "verify": True, "cert": None, "proxies": {}}
        found = self._session.merge_environment_settings(url, {}, True, None, None)
        if is_local(urlsplit(url).hostname or ""):
            found["proxies"] = {}
        verify = found["verify"]
        if verify is True and self._session.trust_env:  # as httpx and the standard library have it
            verify = os.environ.get("SSL_CERT_FILE") or True
        names = "REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, SSL_CERT_FILE or `session.verify`"
        check_certificates(verify, names)
        cert = found["cert"]
        for path in cert if isinstance(cert, tuple) else (cert,):
            check_certificates(path or "", "`session.cert`")
        return {
            "timeout": (left, left),
            "verify": verify,
            "cert": found["cert"],
            "proxies": found["proxies"],
        }

    def close(self) -> None:
        """Closes the idle connections. A session that was given stays the caller's."""
        if self._pid == os.getpid():
            with self._lock:
                adapters = list(self._own.values())
                self._own.clear()
            for adapter in adapters:
                adapter.close()
            if not self._given:
                self._session.close()


class RequestsResponse:
    """An open answer."""

    __slots__ = ("_answer", "_body", "_watch", "headers", "status")

    def __init__(self, answer: requests.Response, watch: Watch, file: bool) -> None:
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
            return Fault(kind_of(error), "yes", type(error).__name__)
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

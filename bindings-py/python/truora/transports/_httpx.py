"""Requests carried by httpx, sync and async: over our own client, or over the user's."""

from __future__ import annotations

import asyncio
import os
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import httpx

from .._errors import own_error
from . import _quiet
from ._body import Body, is_endless
from ._clients import Clients, Slot
from ._deadline import Until, adopt
from ._values import Fault, Request
from ._watch import AsyncHead, Head, ReusedError, Watch, text
from ._watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

# All that the gate lets through are kept: opening one costs more than a call, and httpcore sometimes loses one that it
# closes while another thread takes it. Async, each client carries one request: a call's cost grows with the pool.
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=100, keepalive_expiry=30.0)
PER_CLIENT = 1
# Idle connections of a given client that a watchdog passes over to get at a new one.
_REUSED = 1000
# How much later than httpx's own limits ours comes: theirs know whether anything was sent.
_GRACE = 0.05

# Clients of before a fork: kept, for closing them would write into the parent's connections.
_before_fork: list[object] = []


_C = TypeVar("_C", httpx.Client, httpx.AsyncClient)


def _open(given: _C) -> _C:
    """A client of the user's, which the user may have closed: then it is sure that nothing goes out."""
    if given.is_closed:
        raise own_error("config", "closed", "", "the httpx client that was given as `transport` is closed")
    return given


def _outgoing(request: Request, deadline: float, watch: Watch, close: bool = False) -> httpx.Request:
    """The request as it stands: none of the client's headers, cookies, parameters or credentials."""
    left = max(0.001, deadline - time.monotonic())
    url = httpx.URL(request.url)
    watch.host = url.host
    _, slash, target = request.url.partition("://")[2].partition("/")
    exact = (slash + target).encode("ascii")
    if exact not in (b"", url.raw_path):
        watch.target = exact
    headers = [
        *request.headers,
        ("Accept-Encoding", "identity" if request.file else "gzip, deflate"),
        ("Connection", "close" if close else "keep-alive"),
    ]
    extensions = {
        # A file is read for longer than its head is waited for, and httpx would hold every read to what was left here:
        # each read of ours has a limit of its own.
        "timeout": {"connect": left, "read": None if request.file else left, "write": left, "pool": left},
        "trace": watch if watch.blocking else watch.later,
    }
    return httpx.Request(request.method, url, headers=headers, content=request.body, extensions=extensions)


class HttpxTransport:
    """Sync requests over an `httpx.Client`; a client given here stays the caller's to close."""

    name = f"httpx {httpx.__version__}"

    def __init__(self, client: httpx.Client | None = None) -> None:
        _quiet.install()
        self._given = client
        self._own: Clients[httpx.Client] | None = None
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._adopted = client is None or _adopt(client)

    def __repr__(self) -> str:
        return f"<HttpxTransport over {'a given client' if self._given else 'its own client'}>"

    def _take(self, account: int) -> Slot[httpx.Client]:
        if self._pid != os.getpid():
            _before_fork.append(self._own)
            self._own, self._pid = None, os.getpid()
            self._lock = threading.Lock()  # the old one may be held by a thread that the fork left behind
        with self._lock:
            if self._own is None:
                self._own = Clients(self._make, _LIMITS, float("inf"))
            return self._own.take(account)

    def _make(self, **settings: Any) -> httpx.Client:
        client = httpx.Client(**settings)
        self._adopted = _adopt(client)
        return client

    def _give(self, slot: Slot[httpx.Client]) -> None:
        own = self._own
        if self._pid != os.getpid() or own is None:
            return
        with self._lock:
            closed = own.give(slot)
        for client in closed:
            client.close()

    def send(self, request: Request, deadline: float, /) -> HttpxResponse | Head | Fault:
        if self._given is not None:
            return self._send(_open(self._given), request, deadline, _nothing)
        slot = self._take(request.account)
        give = once(lambda: self._give(slot))
        try:
            answer = self._send(slot.client, request, deadline, give)
        except BaseException:
            give()
            raise
        if not isinstance(answer, HttpxResponse):
            give()
        return answer

    def _send(
        self, client: httpx.Client, request: Request, deadline: float, give: Callable[[], None]
    ) -> HttpxResponse | Head | Fault:
        for _ in range(_REUSED):
            watch = Watch(True, None if self._adopted else Watchdog(deadline))
            try:
                outgoing = _outgoing(request, deadline, watch, close=not self._adopted)
            except Exception as error:  # an address that httpx does not take
                return Fault("other", "no", type(error).__name__)
            try:
                with _quiet.Quiet(), Until(deadline):
                    answer = client.send(outgoing, stream=True, auth=None, follow_redirects=False)
            except ReusedError:  # that connection is closed now; the next one may be new
                continue
            except Exception as error:  # its text and its request hold what must not be shown
                watch.stop()
                return watch.head or watch.fault(error)
            except BaseException:
                watch.stop()
                raise
            return HttpxResponse(answer, watch, request.file, give)
        return Fault("other", "no", "Reused")

    def close(self) -> None:
        """Closes our own client's connections."""
        own, self._own = self._own, None
        if own is not None and self._pid == os.getpid():
            for client in own.all():
                client.close()


class HttpxResponse:
    """An open answer of a sync client."""

    __slots__ = ("_answer", "_body", "_give", "_parts", "_watch", "headers", "status")

    def __init__(self, answer: httpx.Response, watch: Watch, file: bool, give: Callable[[], None]) -> None:
        self._give = give
        self.status = answer.status_code
        self.headers = text(answer.headers.raw)
        self._answer = answer
        self._watch = watch
        self._body = _body(self, answer, watch, file)
        self._parts: Iterator[bytes] = _again(answer) or answer.iter_raw()

    def read(self, n: int, deadline: float, /) -> bytes | Fault:
        self._watch.extend(deadline)
        while (part := self._body.take(n)) is None:
            try:
                with _quiet.Quiet(), Until(deadline):
                    self._body.feed(next(self._parts, b""))
            except Exception as error:
                self.close()
                return self._watch.fault(error, answered=True)
        if isinstance(part, Fault) or (not part and n > 0):
            self.close()
        return part

    def close(self) -> None:
        self._watch.stop()
        try:
            with _quiet.Quiet():
                self._answer.close()
        finally:
            self._give()


def _again(answer: httpx.Response) -> Iterator[bytes] | None:
    """What a transport of the user's, such as httpx's own for tests, has read and decoded already."""
    return iter([answer.content]) if answer.is_stream_consumed else None


def _later(answer: httpx.Response) -> AsyncIterator[bytes] | None:
    async def once() -> AsyncIterator[bytes]:
        yield answer.content

    return once() if answer.is_stream_consumed else None


def _body(answer: HttpxResponse | AsyncHttpxResponse, raw: httpx.Response, watch: Watch, file: bool) -> Body:
    if raw.is_stream_consumed:
        return Body(answer.status, (), file, False)
    watch.follow(raw)
    # Over HTTP/2 every body has an end of its own; a transport of the user's may have no connection at all.
    http1 = "network_stream" in raw.extensions and raw.http_version.startswith("HTTP/1")
    endless = http1 and is_endless(answer.status, raw.request.method, answer.headers)
    return Body(answer.status, answer.headers, file, endless)


def _nothing() -> None:
    """A given client is the user's."""


async def _nothing_later() -> None:
    """A given client is the user's."""


def once(function: Callable[[], None]) -> Callable[[], None]:
    """The same function, but that a second call of it does nothing: answers may be closed twice."""
    todo = [function]
    return lambda: todo.pop()() if todo else None


def once_later(function: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
    """The same for coroutine functions."""
    todo = [function]

    async def call() -> None:
        if todo:
            await todo.pop()()

    return call


def _adopt(client: httpx.Client) -> bool:
    # Neither list has a public name; an httpx without them gets the watchdog.
    default = getattr(client, "_transport", None)
    mounts: dict[object, object] = getattr(client, "_mounts", {})
    return adopt([default, *(mount for mount in mounts.values() if mount is not None)])


class AsyncHttpxTransport:
    """Async requests over an `httpx.AsyncClient`; a client given here stays the caller's to close."""

    name = f"httpx {httpx.__version__}"

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        _quiet.install()
        self._given = client
        self._own: weakref.WeakKeyDictionary[object, Clients[httpx.AsyncClient]] = weakref.WeakKeyDictionary()
        self._pid = os.getpid()

    def __repr__(self) -> str:
        return f"<AsyncHttpxTransport over {'a given client' if self._given else 'its own client'}>"

    def _clients(self) -> Clients[httpx.AsyncClient]:
        if self._pid != os.getpid():
            _before_fork.append(self._own)
            self._own = weakref.WeakKeyDictionary()
            self._pid = os.getpid()
        # Connections belong to the event loop that opened them: a second `asyncio.run` gets its own.
        loop = asyncio.get_running_loop()
        clients = self._own.get(loop)
        if clients is None:
            clients = self._own[loop] = Clients(httpx.AsyncClient, _LIMITS, PER_CLIENT)
        return clients

    async def send(self, request: Request, deadline: float, /) -> AsyncHttpxResponse | AsyncHead | Fault:
        if self._given is not None:
            return await self._send(_open(self._given), request, deadline, _nothing_later)
        clients = self._clients()
        slot = clients.take(request.account)

        async def give() -> None:
            for client in clients.give(slot):
                await client.aclose()

        give_once = once_later(give)
        try:
            answer = await self._send(slot.client, request, deadline, give_once)
        except BaseException:
            await give_once()
            raise
        if not isinstance(answer, AsyncHttpxResponse):
            await give_once()
        return answer

    async def _send(
        self, client: httpx.AsyncClient, request: Request, deadline: float, give: Callable[[], Awaitable[None]]
    ) -> AsyncHttpxResponse | AsyncHead | Fault:
        watch = Watch(False)
        answer: httpx.Response | None = None
        try:
            outgoing = _outgoing(request, deadline, watch)
        except Exception as error:  # an address that httpx does not take
            return Fault("other", "no", type(error).__name__)
        try:
            with _quiet.Quiet(), anyio.move_on_after(max(0.0, deadline - time.monotonic()) + _GRACE):
                answer = await client.send(outgoing, stream=True, auth=None, follow_redirects=False)
        except Exception as error:
            return AsyncHead(watch.head) if watch.head is not None else watch.fault(error)
        if answer is None:
            return watch.late()
        return AsyncHttpxResponse(answer, watch, request.file, give)

    async def close(self) -> None:
        """Closes our own client's connections of this event loop."""
        clients = self._own.pop(asyncio.get_running_loop(), None) if self._pid == os.getpid() else None
        if clients is not None:
            for client in clients.all():
                await client.aclose()


class AsyncHttpxResponse:
    """An open answer of an async client."""

    __slots__ = ("_answer", "_body", "_give", "_parts", "_watch", "headers", "status")

    def __init__(self, answer: httpx.Response, watch: Watch, file: bool, give: Callable[[], Awaitable[None]]) -> None:
        self._give = give
        self.status = answer.status_code
        self.headers = text(answer.headers.raw)
        self._answer = answer
        self._watch = watch
        self._body = _body(self, answer, watch, file)
        self._parts: AsyncIterator[bytes] = _later(answer) or answer.aiter_raw()

    async def read(self, n: int, deadline: float, /) -> bytes | Fault:
        while (part := self._body.take(n)) is None:
            raw: bytes | None = None
            try:
                with _quiet.Quiet(), anyio.move_on_after(max(0.0, deadline - time.monotonic())):
                    raw = await anext(self._parts, b"")
            except Exception as error:
                await self.close()
                return self._watch.fault(error, answered=True)
            if raw is None:
                await self.close()
                return self._watch.late(answered=True)
            self._body.feed(raw)
        if isinstance(part, Fault) or (not part and n > 0):
            await self.close()
        return part

    async def close(self) -> None:
        try:
            with _quiet.Quiet():
                await self._answer.aclose()
        finally:
            await self._give()

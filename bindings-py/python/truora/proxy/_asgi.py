"""The handler as an ASGI 3 application."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import TYPE_CHECKING

from .._frames import quiet
from ._aio_handler import AsyncProxy
from ._rules import MIB
from ._values import Request, encoded

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable, Iterable, MutableMapping
    from typing import Any, TypeAlias

    from .._async_client import AsyncTruora
    from ._store import AsyncCallStore, CallStore
    from ._values import ProxyCall

    Message: TypeAlias = MutableMapping[str, Any]
    Receive: TypeAlias = Callable[[], Awaitable[Message]]
    Send: TypeAlias = Callable[[Message], Awaitable[None]]


@quiet
class _App:
    """An application to mount; `proxy` is the handler behind it."""

    def __init__(self, proxy: AsyncProxy) -> None:
        self.proxy = proxy

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})
        else:
            raise ValueError(f"truora.proxy does not speak {scope['type']}")

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            kind = (await receive())["type"]
            if kind == "lifespan.shutdown":
                await self.proxy.settle()
            await send({"type": f"{kind}.complete"})
            if kind == "lifespan.shutdown":
                return

    async def _answer(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Answers, unless the page goes away meanwhile."""
        inbox = _Inbox(receive)
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        request = Request(
            scope["method"],
            encoded(scope["path"]),
            headers,
            inbox.read,
            scheme=scope.get("scheme", "http"),
            source=_source(scope, inbox),
        )
        work = asyncio.ensure_future(self._serve(request, inbox, send))
        left = asyncio.ensure_future(inbox.left())
        try:
            await asyncio.wait([work, left], return_when=asyncio.FIRST_COMPLETED)
        finally:
            over = work.done()
            work.cancel()
            left.cancel()
            await asyncio.wait([work, left])
            if not left.cancelled():
                left.exception()  # seen
        if not work.cancelled() and (error := work.exception()) is not None and (over or not inbox.gone):
            raise error
        if inbox.gone and not inbox.begun:
            # The page no longer reads it, but middleware may insist on an answer.
            with contextlib.suppress(OSError):
                await send({"type": "http.response.start", "status": 499, "headers": []})
                await send({"type": "http.response.body", "body": b""})

    async def _serve(self, request: Request, inbox: _Inbox, send: Send) -> None:
        try:
            response = await self.proxy.handle(request)
        except _Gone:
            return
        body = response.body
        head = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in response.headers]
        start = {"type": "http.response.start", "status": response.status, "headers": head}
        inbox.begun = True
        if isinstance(body, bytes):
            await send(start)
            await send({"type": "http.response.body", "body": body})
            return
        try:
            await send(start)
            async for part in body:
                await send({"type": "http.response.body", "body": part, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            await body.close()

    def __repr__(self) -> str:
        return "<truora.proxy.asgi>"


def asgi(
    client: AsyncTruora,
    *,
    allow: Iterable[str],
    authorize: Callable[[Request, ProxyCall], Hashable | Awaitable[Hashable]],
    origins: Iterable[str] | None = None,
    store: CallStore | AsyncCallStore | None = None,
    max_body: int = MIB,
    body_timeout: float = 10.0,
    on_error: Callable[[Exception], object] | None = None,
) -> _App:
    """An ASGI application that answers pages by calls of `client`. Its arguments are those of `AsyncProxy`."""
    return _App(
        AsyncProxy(
            client,
            allow=allow,
            authorize=authorize,
            origins=origins,
            store=store,
            max_body=max_body,
            body_timeout=body_timeout,
            on_error=on_error,
        )
    )


def _source(scope: MutableMapping[str, Any], inbox: _Inbox) -> Any:
    """Starlette's request (and FastAPI's), where one of its applications has passed the scope on; else the scope."""
    applications: Any = sys.modules.get("starlette.applications")
    requests: Any = sys.modules.get("starlette.requests")
    if applications is None or requests is None or not isinstance(scope.get("app"), applications.Starlette):
        return scope
    return requests.Request(scope, inbox.again)


class _Gone(Exception):
    """The page went away before it had said what it wants."""


class _Inbox:
    """What the page sends: a body, and later that it has gone."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._read = asyncio.Event()
        self._body = b""
        self.gone = False
        self.begun = False  # whether the answer has

    async def read(self, most: int) -> bytes:
        """The body, or more than `most` bytes where there are more."""
        parts: list[bytes] = []
        got = 0
        while got <= most:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self.gone = True
                raise _Gone
            part = message.get("body", b"")
            parts.append(part)
            got += len(part)
            if not message.get("more_body", False):
                break
        self._read.set()
        self._body = b"".join(parts)
        return self._body

    async def again(self) -> Message:
        """The body once more, for `authorize`."""
        return {"type": "http.request", "body": self._body, "more_body": False}

    async def left(self) -> None:
        """Returns when the page has gone."""
        await self._read.wait()
        if (await self._receive())["type"] != "http.disconnect":
            # Middleware gives the body again, at once and each time that it is asked: it hides that the page has gone.
            await asyncio.Event().wait()
        self.gone = True

"""The handler as a WSGI application (PEP 3333)."""

from __future__ import annotations

import select
from http import HTTPStatus
from typing import TYPE_CHECKING

from .._frames import quiet
from ._handler import Proxy
from ._rules import MIB
from ._values import Request, Unread, encoded

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from typing import Any, TypeAlias

    from .._client import Truora
    from ._store import CallStore
    from ._values import ProxyCall

    Environ: TypeAlias = dict[str, Any]

DRAIN = 64 * 1024


@quiet
class _App:
    """An application to mount; `proxy` is the handler behind it."""

    def __init__(self, proxy: Proxy) -> None:
        self.proxy = proxy

    def __call__(self, environ: Environ, start_response: Callable[..., object]) -> Iterable[bytes]:
        body = _Body(environ)
        request = Request(
            environ["REQUEST_METHOD"],
            encoded(f"/{environ.get('PATH_INFO', '')}".encode("latin-1", "replace")),  # as Latin-1, by the standard
            _headers(environ),
            body.read,
            scheme=environ.get("wsgi.url_scheme", "http"),
            source=environ.get("werkzeug.request", environ),  # Flask's request
        )
        response = self.proxy.handle(request)
        body.drain()
        start_response(f"{response.status} {_reason(response.status)}", response.headers)
        if isinstance(response.body, bytes):
            return [response.body]
        parts: Iterable[bytes] = response.body  # its `close` is the server's to call
        return parts

    def __repr__(self) -> str:
        return "<truora.proxy.wsgi>"


def wsgi(
    client: Truora,
    *,
    allow: Iterable[str],
    authorize: Callable[[Request, ProxyCall], Hashable],
    origins: Iterable[str] | None = None,
    store: CallStore | None = None,
    max_body: int = MIB,
    on_error: Callable[[Exception], object] | None = None,
) -> _App:
    """A WSGI application that answers pages by calls of `client`. Its arguments are those of `Proxy`.

    A view of Flask may return it, too.
    """
    return _App(
        Proxy(
            client,
            allow=allow,
            authorize=authorize,
            origins=origins,
            store=store,
            max_body=max_body,
            on_error=on_error,
        )
    )


class _Body:
    """The body of a request, which is read at most once, and only if it is wanted."""

    def __init__(self, environ: Environ) -> None:
        self._input: Any = environ.get("wsgi.input")
        self._werkzeug: Any = environ.get("werkzeug.request")
        length = environ.get("CONTENT_LENGTH") or ""
        # Without a length the server must say that the input ends: else reading could block for ever.
        ends = environ.get("wsgi.input_terminated", False)
        # More digits than Python reads are too many bytes all the same.
        self._left: int | None = int(length[:18]) if length.isdecimal() else None if ends else 0

    def read(self, most: int) -> bytes:
        """The body, or more than `most` bytes where there are more."""
        promised = self._left
        if promised is not None and promised > most:
            raise Unread("too_large")
        self._left = 0
        if promised is None:
            return self._read(most + 1)
        found = b"" if promised == 0 else self._read(promised)
        if promised > 0 and not found:
            raise Unread("body_read")  # or the page is gone, and reads no answer
        if len(found) < promised:
            raise Unread("cut")
        return found

    def _read(self, left: int) -> bytes:
        if hasattr(self._werkzeug, "get_data") and self._left is not None:
            found: bytes = self._werkzeug.get_data()  # what was read before is still there
            return found
        parts: list[bytes] = []
        while left > 0:
            part = self._input.read(left)
            if not part:
                break
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def drain(self) -> None:
        """Takes what has arrived of a body that was not wanted: closing the connection over it would lose the answer.

        It never waits: a page that sends its body slowly would hold the thread.
        """
        try:
            ready = select.poll()
            ready.register(self._input.fileno(), select.POLLIN)
            budget = DRAIN if self._left is None else min(self._left, DRAIN)
            while budget > 0 and ready.poll(0):
                part = self._input.read1(budget)
                if not part:
                    return
                budget -= len(part)
        except (AttributeError, OSError, ValueError):
            return  # an input without a socket: its server sees to what is left


def _headers(environ: Environ) -> list[tuple[str, str]]:
    named = [(name[5:].replace("_", "-"), value) for name, value in environ.items() if name.startswith("HTTP_")]
    plain = [(name.replace("_", "-"), environ[name]) for name in ("CONTENT_TYPE", "CONTENT_LENGTH") if name in environ]
    return named + plain


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Status"

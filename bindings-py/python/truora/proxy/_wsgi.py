"""The handler as a WSGI application (PEP 3333)."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from .._frames import quiet
from ._handler import Proxy
from ._rules import MIB
from ._values import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from typing import Any, TypeAlias

    from .._client import Truora
    from ._store import CallStore

    Environ: TypeAlias = dict[str, Any]

DRAIN = 64 * 1024


@quiet
class _App:
    """An application to mount; `proxy` is the handler behind it."""

    def __init__(self, proxy: Proxy) -> None:
        self.proxy = proxy

    def __call__(self, environ: Environ, start_response: Callable[..., object]) -> Iterable[bytes]:
        body = _Body(environ)
        path = f"/{environ.get('PATH_INFO', '')}"
        request = Request(
            environ["REQUEST_METHOD"],
            path,
            _headers(environ),
            body.read,
            scheme=environ.get("wsgi.url_scheme", "http"),
            source=environ,
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
    authorize: Callable[[Request], Hashable],
    origins: Iterable[str] | None = None,
    store: CallStore | None = None,
    max_body: int = MIB,
) -> _App:
    """A WSGI application that answers pages by calls of `client`. Its arguments are those of `Proxy`."""
    return _App(Proxy(client, allow=allow, authorize=authorize, origins=origins, store=store, max_body=max_body))


class _Body:
    """The body of a request, which is read at most once."""

    def __init__(self, environ: Environ) -> None:
        self._input: Any = environ.get("wsgi.input")
        length = environ.get("CONTENT_LENGTH") or ""
        # Without a length the server must say that the input ends: else reading could block for ever.
        ends = environ.get("wsgi.input_terminated", False)
        # More digits than Python reads are too many bytes all the same.
        self._left: int | None = int(length[:18]) if length.isdecimal() else None if ends else 0

    def read(self, most: int) -> bytes:
        """The body, or more than `most` bytes where there are more; nothing where it was cut."""
        promised, self._left = self._left, 0
        if promised is not None and promised > most:
            self._left = promised
            return b"\0" * (most + 1)
        left = most + 1 if promised is None else promised
        parts: list[bytes] = []
        while left > 0:
            part = self._input.read(left)
            if not part:
                break
            parts.append(part)
            left -= len(part)
        return b"".join(parts) if promised is None or left == 0 else b""

    def drain(self) -> None:
        """Reads what a small request holds besides: closing a connection over it would lose the answer."""
        if self._left is not None and 0 < self._left <= DRAIN:
            self._input.read(self._left)


def _headers(environ: Environ) -> list[tuple[str, str]]:
    named = [(name[5:].replace("_", "-"), value) for name, value in environ.items() if name.startswith("HTTP_")]
    plain = [(name.replace("_", "-"), environ[name]) for name in ("CONTENT_TYPE", "CONTENT_LENGTH") if name in environ]
    return named + plain


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Status"

"""What goes into a handler and what comes out of it, whatever the framework."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import quote, unquote_to_bytes

from .._frames import quiet
from .._response import Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
    from typing import Any, TypeAlias

    from .._files import AsyncDownload, Download

    Read: TypeAlias = Callable[[int], bytes]
    AsyncRead: TypeAlias = Callable[[int], Awaitable[bytes]]


class Request:
    """One request of a page, before its body is read.

    method, headers: as they came. path: percent-encoded; its last segment, decoded once, is the operation, unless the
    encoding is wrong, then `readable` is False. scheme: of the address that the page used, `https` or `http`. source:
    the framework's own request, where sessions are found: Django's, Flask's or Starlette's request, else the WSGI
    environ or the ASGI scope.
    """

    __slots__ = ("_body", "headers", "method", "operation", "path", "readable", "scheme", "source")

    def __init__(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str] | Iterable[tuple[str, str]],
        body: bytes | Read | AsyncRead = b"",
        *,
        scheme: str = "https",
        source: Any = None,
    ) -> None:
        """body: the bytes, or a function (for `AsyncProxy` a coroutine function, too) that reads them. The function
        gets the largest number of bytes that is allowed, and returns more than that where there are more."""
        self.method = method
        self.path = path
        operation = _operation(path)
        self.readable = operation is not None
        self.operation = operation or ""
        pairs: Any = headers.items() if isinstance(headers, Mapping) else headers
        self.headers = Headers(list(pairs))
        self.scheme = scheme
        self.source = source
        self._body = body

    def __repr__(self) -> str:
        return f"<Request {self.method}>"  # a path may hold anything


def _operation(path: str) -> str | None:
    """The last segment of a path that is decoded once, or `None` where its percent-encoding is wrong.

    Only `/` separates segments. A `%` that is left would be decoded again by others, who would then see another name.
    """
    segment = unquote_to_bytes(path.partition("?")[0]).rpartition(b"/")[2]
    try:
        return None if b"%" in segment else segment.decode()
    except UnicodeDecodeError:
        return None


def encoded(path: str | bytes) -> str:
    """The percent-encoded form of a path that a server has decoded."""
    return quote(path, safe="/")


class ProxyCall:
    """What a page asks for, as `authorize` gets it.

    operation: the operation's id. params: what will be sent to the service, unless it is refused. source: the
    framework's own request.

    In `Proxy` and `wsgi` the body is read when `params` is first used: look at the session before, so that a slow body
    without a login holds no thread. The `params` of a body that cannot be read are empty; the call is refused then,
    whatever `authorize` returns.
    """

    __slots__ = ("_params", "operation", "source")

    def __init__(
        self, operation: str, params: dict[str, Any] | Callable[[], dict[str, Any]], source: Any = None
    ) -> None:
        self.operation = operation
        self.source = source
        self._params = params

    @property
    def params(self) -> dict[str, Any]:
        """The parameters, as they were parsed."""
        if callable(self._params):
            self._params = self._params()
        return self._params

    def __repr__(self) -> str:
        return f"<ProxyCall {self.operation}>"


class Unread(Exception):
    """A body that cannot be had. Raised by functions that read one; `code` is of the refusal that the page gets."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@quiet
class FileBody:
    """A file on its way to the page, in pieces as they come."""

    def __init__(self, download: Download) -> None:
        self._download = download
        self._parts = download.iter_bytes()

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return next(self._parts)

    def close(self) -> None:
        """Closes the connection, wherever the file is."""
        self._download.close()


@quiet
class AsyncFileBody:
    """The same for asyncio."""

    def __init__(self, download: AsyncDownload) -> None:
        self._download = download
        self._parts = download.iter_bytes()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        return await self._parts.__anext__()

    async def close(self) -> None:
        """Closes the connection, wherever the file is."""
        await self._download.close()


class Response:
    """What the page gets. `body` is bytes, or an iterator over a file's, with a `close` to call in the end.

    sent: whether the service got the call: `no`, `maybe` or `yes`. A store keeps no answers with `no`.
    """

    __slots__ = ("body", "headers", "sent", "status")

    def __init__(self, status: int, headers: list[tuple[str, str]], body: Any = b"", sent: str = "yes") -> None:
        self.status = status
        self.headers = headers
        self.body: Any = body
        self.sent = sent

    def pack(self) -> bytes:
        """As JSON, for a store."""
        body: bytes = self.body
        # Bytes that are not UTF-8 come back the same.
        text = body.decode("utf-8", "surrogateescape")
        return json.dumps({"status": self.status, "headers": self.headers, "body": text}).encode()

    @staticmethod
    def unpack(packed: bytes) -> Response:
        """The response that `pack` made JSON of."""
        found = json.loads(packed)
        headers = [(name, value) for name, value in found["headers"]]
        # Another language may have written a lone surrogate, which is not a byte.
        body = re.sub("[\ud800-\udc7f\udd00-\udfff]", "\ufffd", found["body"]).encode("utf-8", "surrogateescape")
        return Response(found["status"], headers, body)

    def __repr__(self) -> str:
        return f"<Response {self.status}>"

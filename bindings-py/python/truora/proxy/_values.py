"""What goes into a handler and what comes out of it, whatever the framework."""

from __future__ import annotations

import json
from collections.abc import Mapping

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

    method, path, headers: as they came; the last segment of the path is the operation. scheme: of the address that the
    page used, `https` or `http`. source: what the server gave, the WSGI environ or the ASGI scope: sessions are there.
    """

    __slots__ = ("_body", "headers", "method", "operation", "path", "scheme", "source")

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
        """body: the bytes, or a function (for `AsyncProxy` a coroutine function, too) that reads them once it is known
        that they are wanted. It is given the most bytes there may be, and gives more where there are more."""
        self.method = method
        self.path = path
        self.operation = path.rpartition("/")[2]
        pairs: Any = headers.items() if isinstance(headers, Mapping) else headers
        self.headers = Headers(list(pairs))
        self.scheme = scheme
        self.source = source
        self._body = body

    def __repr__(self) -> str:
        return f"<Request {self.method}>"  # a path may hold anything


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
        """Lets go of the connection, wherever the file stands."""
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
        """Lets go of the connection, wherever the file stands."""
        await self._download.close()


class Response:
    """What the page gets. `body` is bytes, or an iterator over a file's, with a `close` to call in the end."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: list[tuple[str, str]], body: Any = b"") -> None:
        self.status = status
        self.headers = headers
        self.body: Any = body

    def pack(self) -> bytes:
        """As bytes, for a store."""
        body: bytes = self.body
        return json.dumps([self.status, self.headers]).encode() + b"\n" + body

    @staticmethod
    def unpack(packed: bytes) -> Response:
        """What `pack` made bytes of."""
        head, _, body = packed.partition(b"\n")
        status, headers = json.loads(head)
        return Response(status, [(name, value) for name, value in headers], body)

    def __repr__(self) -> str:
        return f"<Response {self.status}>"

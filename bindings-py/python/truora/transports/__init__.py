"""What carries requests: the `Transport` protocols, and the carriers that come with the package.

A transport sends one request and hands back the open answer. It never follows redirects, keeps no cookies, adds no
credentials of its own, and *returns* what went wrong as a `Fault`: library exceptions hold URLs and headers, which
hold secrets. `KeyboardInterrupt` and cancellation pass through it unchanged.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .._uploads import AsyncFeed, Feed
    from ._httpx import AsyncHttpxTransport as AsyncHttpxTransport
    from ._httpx import HttpxTransport as HttpxTransport
    from ._protocols import AsyncResponse as AsyncResponse
    from ._protocols import AsyncTransport as AsyncTransport
    from ._protocols import Response as Response
    from ._protocols import Transport as Transport
    from ._requests import RequestsTransport as RequestsTransport
    from ._stdlib import StdlibTransport as StdlibTransport

    FaultKind: TypeAlias = Literal["dns", "connect", "tls", "timeout", "reset", "truncated", "other"]
    Sent: TypeAlias = Literal["no", "maybe", "yes"]


class Request:
    """What to send. `headers` may hold the key: they are not shown.

    `account` is the same for requests of the same key, and 0 where that is unknown: connections are kept apart by it.

    `body` is bytes, or pieces of them to iterate over (asynchronously, in an async transport): then `headers` hold
    their `content-length`, and what their iterator raises may be returned as a `Fault` like anything else.
    """

    __slots__ = ("account", "body", "file", "headers", "method", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        body: Any = None,
        file: bool = False,
        account: int = 0,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body: bytes | Feed | AsyncFeed | None = body
        self.account = account
        self.file = file  # the answer is a file: its bytes are wanted as they travel

    def __repr__(self) -> str:
        return f"<Request {self.method}>"


class Fault:
    """What went wrong while carrying a request; `sent` says whether the service may have it.

    `got` counts the body bytes delivered before, `name` is the class of the library's own exception. `hint` is added to
    the message of the error: what failed, and where to look; never an address with credentials.
    """

    __slots__ = ("got", "hint", "kind", "name", "sent")

    def __init__(self, kind: FaultKind, sent: Sent, name: str = "", got: int = 0, hint: str = "") -> None:
        self.kind = kind
        self.sent = sent
        self.name = name
        self.got = got
        self.hint = hint

    def __repr__(self) -> str:
        return f"Fault({self.kind!r}, {self.sent!r}, {self.name!r}, got={self.got})"


__all__ = [
    "AsyncHttpxTransport",
    "AsyncResponse",
    "AsyncTransport",
    "Fault",
    "HttpxTransport",
    "Request",
    "RequestsTransport",
    "Response",
    "StdlibTransport",
    "Transport",
]

# Each carrier is loaded when it is asked for: `ssl` and `httpx` cost more than the rest of the package.
_HOME = {
    "AsyncHttpxTransport": "_httpx",
    "AsyncResponse": "_protocols",
    "AsyncTransport": "_protocols",
    "HttpxTransport": "_httpx",
    "RequestsTransport": "_requests",
    "Response": "_protocols",
    "StdlibTransport": "_stdlib",
    "Transport": "_protocols",
}


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(f"{__name__}.{home}", fromlist=[name])
    return getattr(module, name)

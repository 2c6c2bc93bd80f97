"""What goes into a transport and what may come out of it: `Request` and `Fault`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .._uploads import AsyncFeed, Feed

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

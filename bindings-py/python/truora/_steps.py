"""What both drivers do with an action, apart from the I/O itself. Pure, but for the log."""

from __future__ import annotations

import logging

from ._key import HEADER
from .transports import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from ._clock import AsyncClock, Clock
    from ._core import Send
    from ._response import ResponseInfo
    from ._settings import Pairs
    from ._uploads import AsyncFeed, Feed

# Values of `action.tag`, in the order of the native module.
SEND: Literal[0] = 0
COLLECT: Literal[1] = 1
STREAM: Literal[2] = 2
WAIT: Literal[3] = 3
DONE: Literal[4] = 4
FAILURE: Literal[5] = 5

logger = logging.getLogger("truora")


def outgoing(
    send: Send,
    key: str | None,
    agent: str,
    extra: Pairs,
    feed: Feed | AsyncFeed | None,
    account: int = 0,
) -> Request:
    """The request of a `Send`. The key and the client's own headers go to the service only, never to a file's host."""
    headers = [*send.headers, ("User-Agent", agent)]
    if send.auth and key is not None:
        headers += extra
        headers.append((HEADER, key))
    return Request(send.method, send.url, headers, send.body if feed is None else feed, send.file, account)


def dated(headers: list[tuple[str, str]], clock: Clock | AsyncClock) -> list[tuple[str, str]]:
    """The headers, with this machine's time where a `Retry-After` that may be a date has no `Date` to count from."""
    names = {name.lower() for name, _ in headers}
    date = getattr(clock, "date", None)  # a virtual clock has none
    if date is None or "retry-after" not in names or "date" in names:
        return headers
    return [*headers, ("date", date())]


def log_attempt(operation: str, send: Send, came: object, seconds: float) -> None:
    """One line per attempt: never a URL, a header or a body."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s: %s %s %s -> %s, attempt %d, %.0f ms",
            operation,
            send.method,
            send.host,
            send.template,
            came,
            send.attempt,
            seconds * 1000,
        )


def log_warnings(operation: str, info: ResponseInfo) -> None:
    """What the rules advise against, and an answer that is missing as a whole: once per call."""
    told = [*info.warnings, *(issue for issue in info.issues if issue.path == "")]
    if told:
        logger.warning("%s: %s", operation, "; ".join(map(str, told)))

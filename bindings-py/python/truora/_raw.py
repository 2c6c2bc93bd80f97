"""An answer as it came over the wire, for `truora.proxy`: status and bytes, where users get records and exceptions."""

from __future__ import annotations

import email.utils

from ._response import Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._errors import ApiError
    from ._files import AsyncDownload, Download
    from ._key import Key
    from ._response import ResponseInfo
    from ._settings import Pairs


class NotYet(Exception):
    """The machine would wait now, for what is not ready, and was asked for one look."""


class Watch:
    """The keys that a call took. Where it took none, nothing was sent; what the service says must not show them."""

    __slots__ = ("_key", "keys")

    def __init__(self, key: Key) -> None:
        self.keys: list[str] = []
        self._key = key

    @property
    def headers(self) -> Pairs:
        """As of a `Key`: they go wherever the key goes."""
        return self._key.headers

    @property
    def begun(self) -> bool:
        """Whether anything may have been sent."""
        return bool(self.keys)

    def ask(self, operation: str, attempt: int) -> str:
        """As of a `Key`."""
        self.keys.append(self._key.ask(operation, attempt))
        return self.keys[-1]

    async def ask_async(self, operation: str, attempt: int) -> str:
        """As of a `Key`."""
        self.keys.append(await self._key.ask_async(operation, attempt))
        return self.keys[-1]

    def __repr__(self) -> str:
        return "<Watch>"


class Raw:
    """What the service answered, whether it agreed or not."""

    __slots__ = ("attempts", "body", "content_type", "date", "download", "request_id", "retry_after", "sent", "status")

    def __init__(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.status = status
        found = Headers(headers)
        self.content_type = found.get("content-type")
        self.date = found.get("date")
        self.body = body
        self.attempts = 1
        self.request_id: str | None = None
        self.sent = "yes"
        self.retry_after = _seconds(found.get("retry-after", "").strip(), self.date)
        self.download: Any = None

    def of(self, conversation: ResponseInfo | ApiError) -> Raw:
        """With what is known of the conversation."""
        self.attempts = conversation.attempts
        self.request_id = conversation.request_id
        self.sent = conversation.sent
        return self


def answered(info: ResponseInfo, headers: list[tuple[str, str]], body: bytes) -> Raw:
    """An answer that ended the call well."""
    return Raw(info.status, headers, body).of(info)


def looked(status: int, headers: list[tuple[str, str]], body: bytes) -> Raw:
    """An answer that says "not yet"."""
    return Raw(status, headers, body)


def streamed(download: Download | AsyncDownload, headers: list[tuple[str, str]]) -> Raw:
    """A file, which is still to be read."""
    raw = Raw(download.response.status, headers, b"").of(download.response)
    raw.download = download
    return raw


def refused(error: ApiError, headers: list[tuple[str, str]], body: bytes) -> Raw:
    """A refusal of the service."""
    return Raw(error.status or 502, headers, body).of(error)


def _seconds(text: str, date: str | None) -> float | None:
    """What `Retry-After` says, in seconds from the answer's own date."""
    if text.isascii() and text.isdigit():
        return min(float(text), 1e9)  # a float knows no end of digits; whole seconds do not
    try:
        until = email.utils.parsedate_to_datetime(text)
        return max(0.0, (until - email.utils.parsedate_to_datetime(date or "")).total_seconds())
    except (TypeError, ValueError, IndexError, OverflowError):  # no date, or none to count from
        return None

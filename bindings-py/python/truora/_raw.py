"""An answer as it came over the wire, for `truora.proxy`: status and bytes, where users get records and exceptions."""

from __future__ import annotations

from ._response import Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._errors import ApiError
    from ._files import AsyncDownload, Download
    from ._response import ResponseInfo


class NotYet(Exception):
    """The machine would wait now, for what is not ready, and was asked for one look."""


class Raw:
    """What the service answered, whether it agreed or not."""

    __slots__ = ("attempts", "body", "content_type", "download", "request_id", "retry_after", "sent", "status")

    def __init__(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.status = status
        self.content_type = Headers(headers).get("content-type")
        self.body = body
        self.attempts = 1
        self.request_id: str | None = None
        self.sent = "yes"
        self.retry_after: float | None = None
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
    raw = Raw(status, headers, body)
    seconds = Headers(headers).get("retry-after", "").strip()
    if seconds.isascii() and seconds.isdigit():
        raw.retry_after = min(float(seconds), 1e9)  # a float knows no end of digits; whole seconds do not
    return raw


def streamed(download: Download | AsyncDownload, headers: list[tuple[str, str]]) -> Raw:
    """A file, which is still to be read."""
    raw = Raw(download.response.status, headers, b"").of(download.response)
    raw.download = download
    return raw


def refused(error: ApiError, headers: list[tuple[str, str]], body: bytes) -> Raw:
    """A refusal of the service."""
    raw = Raw(error.status or 502, headers, body).of(error)
    raw.retry_after = error.retry_after
    return raw

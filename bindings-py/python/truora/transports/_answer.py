"""Answers as `http.client` reads them, made strict: a head or chunk that was cut off is a fault, not an answer."""

from __future__ import annotations

import contextlib
import http.client
import socket
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._socket import DeadlineSocket

_LONGEST_LINE = 65536
_HEX = frozenset(b"0123456789abcdefABCDEF")
# Defects of a head whose later lines `http.client` would drop silently, among them the length of the body.
_DEFECTS = ("MissingHeaderBodySeparatorDefect", "FirstHeaderLineIsContinuationDefect")


class CutOff(ConnectionError):
    """The connection ended within a head."""


class _Lines:
    """A reader whose lines end in a newline: `http.client` takes the end of the connection for the end of a line."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.begun = False  # a part of a head has arrived

    def readline(self, limit: int = -1) -> bytes:
        line: bytes = self.inner.readline(limit)
        if line[-1:] != b"\n" and (limit < 0 or len(line) < limit) and (line or self.begun):
            raise CutOff
        self.begun = True
        return line

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


class Final(http.client.HTTPResponse):
    """The answer itself. `http.client` knows 100 alone, and takes another hint (`103 Early Hints`) for the answer."""

    headers: Any
    fp: Any
    chunk_left: Any
    endless = False

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp = _Lines(self.fp)
        self._sock = sock

    def begin(self) -> None:
        super().begin()
        while 100 <= self.status < 200 and self.status != 101:
            self.headers = None  # with a head it would not read another one
            super().begin()
        self._check_framing()

    def _check_framing(self) -> None:
        """Refuses a head that leaves open where the body ends, since two readers could disagree about it."""
        if any(type(defect).__name__ in _DEFECTS for defect in self.headers.defects):
            raise http.client.HTTPException("a line of the head is not a header")
        codings = self.headers.get_all("transfer-encoding", [])
        if codings and [coding.strip().lower() for coding in codings] != ["chunked"]:
            raise http.client.HTTPException("unknown transfer coding")
        lengths = {one.strip() for value in self.headers.get_all("content-length", []) for one in value.split(",")}
        if len(lengths) > 1 or not all(length.isascii() and length.isdigit() for length in lengths):
            raise http.client.HTTPException("bad length")
        self.length = int(lengths.pop()) if lengths and self.length and not self.chunked else self.length
        self.endless = self.length is None and not self.chunked

    def _get_chunk_left(self) -> int | None:
        """As in the base class, but every separator must be there."""
        left: int | None = self.chunk_left
        if left:
            return left
        if left == 0 and self.fp.read(2) != b"\r\n":
            raise http.client.IncompleteRead(b"")
        size = self._line().partition(b";")[0].strip()
        if not size or len(size) > 16 or not _HEX.issuperset(size):
            raise http.client.IncompleteRead(b"")
        self.chunk_left = int(size, 16)
        if self.chunk_left == 0:
            while self._line() not in (b"\r\n", b"\n"):
                pass
            self._close_conn()
            self.chunk_left = None
        return self.chunk_left  # type: ignore[no-any-return]

    def _line(self) -> bytes:
        line = b""
        with contextlib.suppress(CutOff):
            line = self.fp.readline(_LONGEST_LINE + 1)
        if not line or len(line) > _LONGEST_LINE:
            raise http.client.IncompleteRead(b"")
        return line

    def _close_conn(self) -> None:
        # The answer has been read. Bytes that follow it belong to no request: the connection is not used again.
        fp, sock = self.fp, self._sock
        if fp is not None and hasattr(sock, "rest") and sock.rest(fp.inner):
            spoil(sock)
        super()._close_conn()  # type: ignore[misc]


def spoil(sock: DeadlineSocket) -> None:
    """Ends a connection, so that whoever keeps it finds it closed. The plain socket's shutdown sends nothing by TLS."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock.sock, socket.SHUT_RDWR)

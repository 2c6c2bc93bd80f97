"""The body of an answer, from raw bytes to what the caller reads: its end is verified and compression is undone.

One implementation for every transport, because the libraries' own decoders accept bodies that end early, keep only the
first gzip member, or unpack several codings without any bound.
"""

from __future__ import annotations

import zlib

from ._values import Fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# At most so many bytes leave or enter the decoder in one step: this bounds its memory, whatever the ratio is.
_OUT = 65536
_IN = 16384
# Empty gzip members one after the other: they cost time and produce nothing.
_MOST_EMPTY = 100

# `Fault.name` of what no retry can cure; the drivers explain these.
NO_LENGTH = "NoLength"
UNKNOWN_CODING = "UnknownCoding"


class Broken(Exception):
    """The compressed bytes are not valid."""


class Inflater:
    """Undoes gzip (all of its members) or deflate (with and without the zlib header) in bounded steps."""

    def __init__(self, coding: str) -> None:
        self._gzip = coding != "deflate"
        self._inner = zlib.decompressobj(zlib.MAX_WBITS | 16) if self._gzip else None
        self._queue = b""  # bytes that have not been decoded yet
        self._used = False  # the current member has begun
        self._empty = 0
        self._got = False  # the current member has produced bytes

    @property
    def whole(self) -> bool:
        """Whether the bytes so far end where a body may end."""
        return not self._used and not self._queue

    def feed(self, data: bytes) -> None:
        self._queue = self._queue + data if self._queue else data

    def take(self, n: int) -> bytes | None:
        """At most `n` decoded bytes, or None when more input is needed."""
        while self._queue:
            if self._inner is None and not self._begin_deflate():
                return None
            if self._inner.eof and not self._next_member():  # type: ignore[union-attr]
                return None
            part = self._step(min(n, _OUT))
            if part:
                return part
        return None

    def _begin_deflate(self) -> bool:
        """The zlib header is recognised by its first two bytes, as browsers do it."""
        if len(self._queue) < 2:
            return False
        head = self._queue[0] << 8 | self._queue[1]
        zlib_header = head % 31 == 0 and self._queue[0] & 15 == 8
        self._inner = zlib.decompressobj(zlib.MAX_WBITS if zlib_header else -zlib.MAX_WBITS)
        return True

    def _next_member(self) -> bool:
        """After the end of a member: another one, or zeros that fill up the last block."""
        if not self._gzip:
            raise Broken
        if self._queue[0] == 0:
            self._queue = self._queue.lstrip(b"\0")
            if self._queue:
                raise Broken
            return False
        self._inner = zlib.decompressobj(zlib.MAX_WBITS | 16)
        return True

    def _step(self, n: int) -> bytes:
        inner = self._inner
        assert inner is not None
        data, self._queue = self._queue[:_IN], self._queue[_IN:]
        self._used = True
        try:
            part = inner.decompress(data, n)
        except zlib.error:
            pass
        else:
            rest = inner.unused_data if inner.eof else inner.unconsumed_tail
            if rest:
                self._queue = rest + self._queue
            self._got = self._got or bool(part)
            if inner.eof:
                self._empty = 0 if self._got else self._empty + 1
                self._used = self._got = False
                if self._empty > _MOST_EMPTY:
                    raise Broken
            return part
        raise Broken


class Body:
    """Turns the raw bytes of one answer into those of its content, for a transport that reads them.

    `take(n)` gives at most `n` bytes, b"" at the proper end, a `Fault`, or None: then `feed` the next raw bytes, b"" at
    their end. `endless` says that only the end of the connection ends the body, so that a cut looks like the end.
    """

    def __init__(self, status: int, headers: Iterable[tuple[str, str]], file: bool, endless: bool) -> None:
        codings = [value for name, value in headers if name.lower() == "content-encoding"]
        coding = ",".join(codings).strip().lower()
        self.ended = False  # all raw bytes have been read
        self._status = status
        self._unprotected = endless and status < 400
        self._file = file
        self._data = b""
        self._first = b""
        self._inflater: Inflater | None = None
        self._unknown = False
        if coding in ("gzip", "x-gzip", "deflate"):
            self._inflater = Inflater(coding)
        elif coding not in ("", "identity"):
            self._unknown = True

    def feed(self, data: bytes) -> None:
        if not data:
            self.ended = True
        elif self._inflater is not None:
            self._inflater.feed(data)
        else:
            self._data = data

    def take(self, n: int) -> bytes | Fault | None:
        if n < 1:
            return b""
        if self._unknown:
            return self._refused()
        part: bytes | None
        if self._inflater is None:
            part, self._data = self._data[:n], self._data[n:]
        else:
            try:
                part = self._inflater.take(n)
            except Broken:
                return Fault("other", "yes", "BrokenCoding")
        if not part:
            return self._end() if self.ended else None
        if self._unprotected and not self._first:
            self._first = part.lstrip()[:1]
        return part

    def _refused(self) -> bytes | Fault | None:
        if self._status >= 400:  # the status says enough, and its text cannot be read
            return b""
        # A body without any bytes is not encoded, whatever its head says.
        if self._data:
            return Fault("other", "yes", UNKNOWN_CODING)
        return self._end() if self.ended else None

    def _end(self) -> bytes | Fault:
        if self._inflater is not None and not self._inflater.whole:
            return Fault("truncated", "yes", "IncompleteRead")
        # JSON shows by its last bracket that it is whole. A file does not, nor does an answer of no bytes.
        if self._unprotected and (self._file or self._first not in (b"{", b"[", b'"')):
            return Fault("truncated", "yes", NO_LENGTH)
        return b""


def is_endless(status: int, method: str, headers: Iterable[tuple[str, str]]) -> bool:
    """Whether a body of HTTP/1 ends by the end of the connection alone."""
    if method == "HEAD" or status < 200 or status in (204, 304):
        return False
    return not any(name.lower() in ("content-length", "transfer-encoding") for name, _ in headers)

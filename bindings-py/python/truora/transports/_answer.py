"""Answers as `http.client` reads them: past the hints that may come first, and with compression undone."""

from __future__ import annotations

import http.client
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_PIECE = 65536


class Final(http.client.HTTPResponse):
    """The answer itself. `http.client` knows 100 alone, and takes another hint (`103 Early Hints`) for the answer."""

    headers: Any

    def begin(self) -> None:
        super().begin()
        while 100 <= self.status < 200 and self.status != 101:
            self.headers = None  # with a head it would not read another one
            super().begin()


class Decoder:
    """Undoes gzip and deflate piece by piece: a store may hold files that way, whatever it was asked for."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(zlib.MAX_WBITS | 32)  # finds out which of the two it is
        self._begun = False

    @staticmethod
    def of(answer: http.client.HTTPResponse) -> Decoder | None:
        coding = (answer.headers.get("content-encoding") or "").strip().lower()
        return Decoder() if coding in ("gzip", "x-gzip", "deflate") else None

    @property
    def cut(self) -> bool:
        """Whether the body ended before what it holds did."""
        return self._begun and not self._inner.eof

    def read(self, read: Callable[[int], bytes], n: int) -> bytes:
        """At most `n` bytes; nothing at the end of the body."""
        while True:
            data = self._inner.unconsumed_tail or read(_PIECE)
            if not data:
                return b""
            self._begun = True
            part = b"" if self._inner.eof else self._inner.decompress(data, n)
            if part:
                return part

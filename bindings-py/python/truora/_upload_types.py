"""What can be uploaded, as types. Loaded with the printed parameters, whose annotations are evaluated at run time."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Protocol, TypeAlias


class Readable(Protocol):
    """A file that is open for reading bytes."""

    def read(self, size: int, /) -> bytes: ...


class AsyncReadable(Protocol):
    """The same for async code."""

    async def read(self, size: int, /) -> bytes: ...


UploadSource: TypeAlias = (
    str
    | os.PathLike[str]
    | bytes
    | bytearray
    | memoryview
    | Readable
    | AsyncReadable
    | Iterator[bytes]
    | AsyncIterator[bytes]
)
UploadProgress: TypeAlias = Callable[[int, int], object]

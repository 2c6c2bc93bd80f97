"""Files on their way out: a path, bytes or a stream, read in pieces, and counted as they are handed over."""

from __future__ import annotations

import io
import os
import stat

from ._errors import TruoraError, own_error
from ._native import core
from ._paths import CHUNK, os_words, placed_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Any

    from ._upload_types import UploadProgress


class Source:
    """A file, and what is known of it before it is sent."""

    def __init__(self, file: Any, size: int | None) -> None:
        self.file = file
        self.size = size
        self.replayable = False

    def held(self) -> core.File:
        """The description of the file that the core gets."""
        return core.File(self.size, self.replayable)

    def parts(self) -> Iterator[bytes]:
        """Its bytes, from the beginning."""
        raise NotImplementedError

    async def later(self) -> AsyncIterator[bytes]:
        """The same for async code. Read here, not in a thread: pieces of 64 KB come from the page cache."""
        for part in self.parts():
            yield part


class _Bytes(Source):
    def __init__(self, file: bytes | bytearray | memoryview) -> None:
        view = memoryview(file).cast("B")
        super().__init__(view, len(view))
        self.replayable = True

    def parts(self) -> Iterator[bytes]:
        for at in range(0, len(self.file), CHUNK):
            yield bytes(self.file[at : at + CHUNK])


class _Path(Source):
    def __init__(self, file: str | os.PathLike[str]) -> None:
        found = _looked_at(file)
        if isinstance(found, str):
            raise own_error("config", "bad_source", "", found)
        super().__init__(*found)
        self.replayable = True

    def parts(self) -> Iterator[bytes]:
        try:
            with open(self.file, "rb") as file:  # noqa: PTH123
                while part := file.read(CHUNK):
                    yield part
            return
        except OSError as error:
            said, name = os_words(error), type(error).__name__
        message = f"the file can no longer be read: {said}. Leave it in place until the upload has ended"
        raise own_error("config", "bad_source", "", message, sent="maybe", fault_name=name)


def _looked_at(file: str | os.PathLike[str]) -> tuple[str, int] | str:
    """The path of a file that can be read, and its size; or what is wrong with it."""
    try:
        path = placed_at(file)
        about = os.stat(path)
        if not stat.S_ISREG(about.st_mode):
            return "`file` is not a regular file: pass an open stream and its `size`"
        os.close(os.open(path, os.O_RDONLY))
    except OSError as error:
        return f"`file` cannot be read: {os_words(error)}. Give the path of a file that this process can read"
    except ValueError:
        return "`file` is not a path"
    return path, about.st_size


class _Stream(Source):
    """An open stream. A stream that can seek back to its position can be sent again, as a path can."""

    def __init__(self, file: Any, size: int | None) -> None:
        super().__init__(file, size)
        self._start = 0
        seekable = getattr(file, "seekable", None)
        if callable(seekable) and seekable() is True:
            self._start = file.tell()
            left = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)
            self.size = left if size is None else size
            self.replayable = True

    def parts(self) -> Iterator[bytes]:
        if self.replayable:
            self.file.seek(self._start)
        while part := _checked(self.file.read(CHUNK)):
            yield part

    async def later(self) -> AsyncIterator[bytes]:
        if self.replayable:
            self.file.seek(self._start)
        while True:
            part: Any = self.file.read(CHUNK)
            part = _checked(await part if hasattr(part, "__await__") else part)
            if not part:
                return
            yield part


class _Pieces(Source):
    """An iterator of pieces, which can be had once."""

    def parts(self) -> Iterator[bytes]:
        for part in self.file:
            yield from _split(part)

    async def later(self) -> AsyncIterator[bytes]:
        if not hasattr(self.file, "__anext__"):
            for part in self.parts():
                yield part
            return
        async for part in self.file:
            for piece in _split(part):
                yield piece


def _checked(part: Any) -> bytes:
    if not isinstance(part, (bytes, bytearray, memoryview)):
        raise TypeError(f"the file to upload gives {type(part).__name__}, not bytes")
    return bytes(part)


def _split(part: Any) -> Iterator[bytes]:
    whole = _checked(part)
    for at in range(0, len(whole), CHUNK):
        yield whole[at : at + CHUNK]


def source_of(file: Any, size: int | None, is_async: bool) -> Source | None:
    """The file of an upload; `None` for what can be none, which the core reports with the rest."""
    if size is not None and (type(size) is not int or size < 0):
        raise own_error("config", "bad_option", "", "`size` must be a whole number of bytes")
    found: Source
    if isinstance(file, (str, os.PathLike)):
        found = _Path(file)
    elif isinstance(file, (bytes, bytearray, memoryview)):
        found = _Bytes(file)
    elif isinstance(file, io.TextIOBase):
        return None  # opened as text: its bytes are gone
    elif callable(getattr(file, "read", None)):
        return _Stream(file, size)
    elif hasattr(file, "__next__") or (is_async and hasattr(file, "__anext__")):
        return _Pieces(file, size)
    else:
        return None
    if size is not None and size != found.size:
        raise own_error("config", "bad_option", "", f"`size` is {size}, but the file has {found.size} bytes")
    return found


class _Body:
    """The body of one request, for a transport to iterate over: as many bytes as were promised, or it fails.

    What fails here is the caller's: a stream that breaks, a progress function that raises. A transport takes it for a
    fault of its own, so it is kept, and raised by the driver.
    """

    def __init__(
        self, source: Source, length: int, operation: str, progress: UploadProgress | None, attempt: int
    ) -> None:
        self._source = source
        self._length = length
        self._attempt = attempt
        self._operation = operation
        self._progress = progress
        self._failure: Exception | None = None
        self._trace: TracebackType | None = None

    def _room(self, done: int) -> None:
        if done > self._length:
            raise self._wrong(f"the file has more than the {self._length} bytes that were promised")

    def _whole(self, done: int) -> None:
        if done < self._length:
            raise self._wrong(f"the file ended after {done} bytes, and {self._length} were promised")

    def _wrong(self, message: str) -> Exception:
        return own_error("config", "bad_source", self._operation, message, sent="maybe", attempts=self._attempt)

    def _keep(self, error: Exception) -> None:
        # The frames up to here are the caller's; those that follow belong to a transport, and hold the link.
        self._failure, self._trace = error, error.__traceback__
        if isinstance(error, TruoraError) and error.code == "bad_source":
            error.attempts = self._attempt  # a path does not know which request it is read for

    def check(self) -> None:
        """Raises what the caller's stream or function raised."""
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure.with_traceback(self._trace)


class Feed(_Body):
    """For blocking transports."""

    def __iter__(self) -> Iterator[bytes]:
        parts = self._source.parts()
        try:
            done = 0
            for part in parts:
                self._room(done + len(part))
                yield part
                done += len(part)
                if self._progress is not None:
                    self._progress(done, self._length)
            self._whole(done)
        except Exception as error:
            self._keep(error)
            raise
        finally:
            close = getattr(parts, "close", None)
            if close is not None:
                close()


class AsyncFeed(_Body):
    """For async ones."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        parts = self._source.later()
        try:
            done = 0
            async for part in parts:
                self._room(done + len(part))
                yield part
                done += len(part)
                if self._progress is not None:
                    shown: Any = self._progress(done, self._length)
                    if hasattr(shown, "__await__"):
                        await shown
            self._whole(done)
        except Exception as error:
            self._keep(error)
            raise
        finally:
            close = getattr(parts, "aclose", None)
            if close is not None:
                await close()


def sent_through(operation: str, params: dict[str, Any], size: int | None, is_async: bool) -> Source | None:
    """Takes the file out of an upload's parameters, and puts in what is known of it."""
    file = params.get("file")
    if file is None:
        return None
    source = source_of(file, size, is_async)
    if source is not None:
        params["file"] = source.held()
    return source

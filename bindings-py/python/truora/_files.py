"""Files: written to a path whole or not at all, or read as a stream."""

from __future__ import annotations

import contextlib
import os
import stat
import time
import warnings

from ._errors import TruoraError, own_error
from ._frames import quiet
from ._issue import Slots
from ._paths import CHUNK, os_words, placed_at
from ._refusals import hopeless
from .transports import Fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from types import TracebackType
    from typing import Any, TypeAlias, TypeVar

    from ._core import Stream
    from ._paths import Target as Target
    from ._response import ResponseInfo
    from .transports import AsyncResponse, Response

    T = TypeVar("T")
    Progress: TypeAlias = Callable[[int, int | None], object]

# How much earlier than the limit a wait that should last until then may end.
_GRACE = 0.05


class SavedFile(Slots):
    """A file that was written: where, and how many bytes. It is a path, too: `open(saved)`."""

    __slots__ = ("_response", "bytes", "path")

    def __init__(self, path: str, bytes: int, response: ResponseInfo) -> None:
        self.path = path
        self.bytes = bytes
        self._response = response

    @property
    def response(self) -> ResponseInfo:
        """As `response_of` gives it."""
        return self._response

    def __fspath__(self) -> str:
        return self.path

    def __repr__(self) -> str:
        return f"SavedFile({self.path!r}, bytes={self.bytes})"


class Sink:
    """A file that appears at its path when it is whole. Until then it lies beside it, for its owner's eyes only.

    Where it will be is fixed at the start: neither `chdir` nor a link that is changed moves it. A link stays one: the
    file that it leads to is replaced.
    """

    def __init__(self, to: Target, operation: str, attempts: int = 0) -> None:
        self._operation = operation
        self.attempts = attempts  # requests sent, for errors
        self._fd = -1
        place = self._tried(_placed, to)
        if isinstance(place, str):
            raise self._wrong(place)
        self.path, self._target, self._mode = place
        folder, name = os.path.split(self._target)
        # File systems count bytes.
        start = name.encode("utf-8", "ignore")[:100].decode("utf-8", "ignore")
        self._part = os.path.join(folder, f".{start}.{os.urandom(6).hex()}.part")

    def open(self) -> None:
        """Makes the file, still empty: what forbids that is found before anything is sent."""
        self._tried(self._open)

    def cut(self, at: int) -> None:
        """Keeps the first `at` bytes; the next ones follow them."""
        self._tried(self._cut, at)

    def write(self, data: bytes) -> None:
        self._tried(self._write, data)

    def commit(self) -> None:
        """The file is whole: it takes its place."""
        self._tried(self._commit)

    def discard(self) -> None:
        """Leaves nothing behind."""
        fd, self._fd = self._fd, -1
        # Whatever fails here, what ended the call is what counts.
        with contextlib.suppress(OSError):
            if fd >= 0:
                os.close(fd)
        with contextlib.suppress(OSError):
            os.unlink(self._part)

    def _open(self) -> None:
        if self._fd < 0:
            # Created exclusively, so that it follows no link.
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            self._fd = os.open(self._part, flags, 0o600)

    def _cut(self, at: int) -> None:
        self._open()
        os.ftruncate(self._fd, at)
        os.lseek(self._fd, at, os.SEEK_SET)

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(self._fd, view) :]

    def _commit(self) -> None:
        if self._mode is not None and hasattr(os, "fchmod"):
            os.fchmod(self._fd, self._mode)
        fd, self._fd = self._fd, -1
        os.close(fd)  # some file systems say only now that there is no room
        os.replace(self._part, self._target)

    def _tried(self, work: Callable[..., T], *args: Any) -> T:
        """What `work` returns; what the operating system refuses becomes our own error, without context."""
        try:
            return work(*args)
        except OSError as error:
            said, name = os_words(error), type(error).__name__
        raise self._wrong(f"the file cannot be written: {said}", name)

    def _wrong(self, message: str, name: str | None = None) -> TruoraError:
        text = f"{message}. Give `to` a path that this process can write to"
        sent = "yes" if self.attempts else "no"
        return own_error(
            "config", "bad_target", self._operation, text, sent=sent, attempts=self.attempts, fault_name=name
        )


def _placed(to: Target) -> tuple[str, str, int | None] | str:
    """The path as the user knows it, that of the file that is written, and the mode it keeps; or what is wrong."""
    if not isinstance(to, (str, bytes, os.PathLike)):
        return "`to` is not a path"
    if not os.fsdecode(to):
        return "`to` is an empty text"
    path = placed_at(to)
    try:
        before = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        before = None
    except ValueError:
        return "`to` is not a path"
    # A device or pipe would be replaced, not written to.
    if (before is not None and not stat.S_ISREG(before.st_mode)) or os.path.basename(path) in ("", ".", ".."):
        return "`to` is not a regular file"
    # Also if it is a link to a file that does not exist yet.
    target = os.path.realpath(path)
    if not os.path.isdir(os.path.dirname(target)):
        return "the folder of `to` does not exist"
    # Permissions are kept; setuid and setgid are not, because the file is another program now.
    return path, target, None if before is None else stat.S_IMODE(before.st_mode) & 0o777


class _Open:
    """What streams have in common: how much is promised, how much has come."""

    __slots__ = ("_by", "_got", "_operation", "_response", "_whole", "size")

    def __init__(self, operation: str, stream: Stream, info: ResponseInfo) -> None:
        self.size = stream.left
        self._by = stream.by
        self._got = 0
        self._whole = False
        self._operation = operation
        self._response = info

    @property
    def response(self) -> ResponseInfo:
        """As `response_of` gives it."""
        return self._response

    def _want(self, size: int) -> int:
        """How many bytes to ask for: never more than are promised."""
        return size if self.size is None else min(size, self.size - self._got)

    def _take(self, part: bytes | Fault) -> bytes | TruoraError:
        """Returns a piece and counts it, or raises the error for a fault."""
        if isinstance(part, Fault):
            about = self._response
            error = hopeless(part, self._operation, True, about.status, about.attempts)
            return error or self._error(part.kind, part.name)
        self._got += len(part)
        if not part:
            if self.size is not None and self._got < self.size:
                return self._error("truncated", "")
            self._whole = True
        return part

    def _error(self, code: str, name: str) -> TruoraError:
        kind = "transport"
        message = "the file broke off; request it again, or pass `to`: the download then continues by itself"
        # A connection can time out by itself, long before our own limit.
        if code == "timeout" and time.monotonic() > self._by - _GRACE:
            kind = code = "deadline"
            message = "the file was not read within the time given; give a longer `timeout`"
        return own_error(
            kind,
            code,
            self._operation,
            message,
            status=self._response.status,
            sent="yes",
            request_id=self._response.request_id,
            attempts=self._response.attempts,
            fault_name=name or None,
        )

    def _check(self, answer: object, fresh: bool = False) -> None:
        # Silence here would save a part of a file as a file.
        if fresh and self._got > 0:
            raise ValueError("a part of this download has been read already")
        if answer is None and not self._whole:
            raise ValueError("this download is closed")


@quiet
class Download(_Open):
    """An open file: read it once, and close it, best by `with`."""

    __slots__ = ("_answer",)

    def __init__(self, operation: str, stream: Stream, info: ResponseInfo, answer: Response) -> None:
        super().__init__(operation, stream, info)
        self._answer: Response | None = answer

    def iter_bytes(self, size: int = CHUNK) -> Iterator[bytes]:
        """The file in pieces of at most `size` bytes. Ends the download when it is left early."""
        self._check(self._answer)
        if size < 1:  # nothing would come, and look like an empty file
            raise ValueError("`size` is 1 or more")
        try:
            while self._answer is not None and not self._whole:
                want = self._want(size)
                part = self._take(self._answer.read(want, self._by) if want > 0 else b"")
                if isinstance(part, TruoraError):
                    raise part
                if part:
                    yield part
        finally:
            self.close()

    def read(self) -> bytes:
        """What is left of the file, in memory."""
        return b"".join(self.iter_bytes())

    def save(self, to: Target, *, on_progress: Progress | None = None) -> SavedFile:
        """Writes what is left of the file: whole, or not at all."""
        self._check(self._answer, fresh=True)
        sink = Sink(to, self._operation, self._response.attempts)
        try:
            sink.cut(0)
            size = 0
            for part in self.iter_bytes():
                sink.write(part)
                size += len(part)
                if on_progress is not None:
                    on_progress(size, self.size)
            sink.commit()
        except BaseException:
            sink.discard()
            raise
        return SavedFile(sink.path, size, self._response)

    def close(self) -> None:
        """Closes the connection."""
        answer, self._answer = self._answer, None
        if answer is not None:
            answer.close()

    def __enter__(self) -> Download:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_answer", None) is not None:
            warnings.warn("a truora Download was not closed", ResourceWarning, source=self, stacklevel=2)
            self.close()

    def __repr__(self) -> str:
        return f"<Download {self._operation} size={self.size}>"


@quiet
class AsyncDownload(_Open):
    """An open file: read it once, and close it, best by `async with`."""

    __slots__ = ("_answer",)

    def __init__(self, operation: str, stream: Stream, info: ResponseInfo, answer: AsyncResponse) -> None:
        super().__init__(operation, stream, info)
        self._answer: AsyncResponse | None = answer

    async def iter_bytes(self, size: int = CHUNK) -> AsyncIterator[bytes]:
        """The file in pieces of at most `size` bytes."""
        self._check(self._answer)
        if size < 1:  # nothing would come, and look like an empty file
            raise ValueError("`size` is 1 or more")
        try:
            while self._answer is not None and not self._whole:
                want = self._want(size)
                part = self._take(await self._answer.read(want, self._by) if want > 0 else b"")
                if isinstance(part, TruoraError):
                    raise part
                if part:
                    yield part
        finally:
            await self.close()

    async def read(self) -> bytes:
        """What is left of the file, in memory."""
        return b"".join([part async for part in self.iter_bytes()])

    async def save(self, to: Target, *, on_progress: Progress | None = None) -> SavedFile:
        """Writes what is left of the file: whole, or not at all."""
        self._check(self._answer, fresh=True)
        sink = Sink(to, self._operation, self._response.attempts)
        try:
            sink.cut(0)
            size = 0
            async for part in self.iter_bytes():
                sink.write(part)
                size += len(part)
                if on_progress is not None:
                    shown: Any = on_progress(size, self.size)
                    if hasattr(shown, "__await__"):
                        await shown
            sink.commit()
        except BaseException:
            sink.discard()
            raise
        return SavedFile(sink.path, size, self._response)

    async def close(self) -> None:
        """Closes the connection."""
        answer, self._answer = self._answer, None
        if answer is not None:
            await answer.close()

    aclose = close

    async def __aenter__(self) -> AsyncDownload:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        if getattr(self, "_answer", None) is not None:  # closing takes an event loop: only say so
            warnings.warn("a truora AsyncDownload was not closed", ResourceWarning, source=self, stacklevel=2)

    def __repr__(self) -> str:
        return f"<AsyncDownload {self._operation} size={self.size}>"

"""What is remembered of calls, so that a repeated one is answered from the first."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .._errors import own_error
from ._setup import limit

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import TypeAlias

    # What `authorize` returned, and the `truora-call` of the page.
    CallKey: TypeAlias = tuple[Hashable, str]

LONGEST = 600.0  # seconds that a call is remembered


class Kept(NamedTuple):
    """What a store has of a call. The answer is `None` while the call is under way."""

    mark: str
    answer: bytes | None


class CallStore(Protocol):
    """A store of your own, where several servers have one address. `RedisStore` is one.

    `key` is the caller (what `authorize` returned) and the id of the call; `mark` is a digest of operation and
    parameters. Keep an entry for ten minutes. Answers are what the page gets: they hold personal data.
    """

    def claim(self, key: CallKey, mark: str, once: bool) -> Kept | None:
        """Returns what is kept under `key`. If nothing is, keeps `mark` there, without an answer, and returns `None`.

        Both as one step: of two servers that claim at the same time one gets `None`. `once`: the call writes or costs,
        so make room by dropping others first. Whatever this raises: a call that writes or costs is not made then.
        """

    def keep(self, key: CallKey, mark: str, answer: bytes, once: bool) -> None:
        """The call has ended with this answer, a JSON text."""

    def forget(self, key: CallKey) -> None:
        """The call was refused or given up before anything was sent: it may be made again."""


class AsyncCallStore(Protocol):
    """The same for `asgi`, which takes either."""

    async def claim(self, key: CallKey, mark: str, once: bool) -> Kept | None: ...
    async def keep(self, key: CallKey, mark: str, answer: bytes, once: bool) -> None: ...
    async def forget(self, key: CallKey) -> None: ...


class _Entry(NamedTuple):
    kept: Kept
    since: float


class MemoryStore:
    """The store of one process, bounded in number, age and bytes. May be shared by threads and by handlers.

    entries: how many answers are kept, and how many calls may be under way. seconds: how long an entry is kept. bytes:
    of all answers together.

    Where it is full of answers, the oldest reads go first, because they can be made again; writes go when nothing else
    is left. Only an answer makes room: a call that is refused before it is sent drops nothing.
    """

    def __init__(
        self,
        *,
        entries: int = 1000,
        seconds: float = LONGEST,
        bytes: int = 64 * 1024 * 1024,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        for name, value in (("entries", entries), ("seconds", seconds), ("bytes", bytes)):
            limit(name, value)
        self._most = entries
        self._seconds = seconds
        self._most_bytes = bytes
        self._clock = clock
        self._lock = threading.Lock()
        # Each with its oldest entry first.
        self._pending_reads: dict[CallKey, _Entry] = {}
        self._pending_writes: dict[CallKey, _Entry] = {}
        self._reads: dict[CallKey, _Entry] = {}
        self._writes: dict[CallKey, _Entry] = {}
        self._all = (self._pending_reads, self._pending_writes, self._reads, self._writes)
        self._bytes = 0

    def claim(self, key: CallKey, mark: str, once: bool) -> Kept | None:
        """As in `CallStore`. Raises `ConfigError` with the code `store_full` where too many writes are under way."""
        with self._lock:
            self._expire()
            for entries in self._all:
                if key in entries:
                    return entries[key].kept
            if len(self._pending_reads) + len(self._pending_writes) >= self._most:
                if not self._pending_reads:
                    raise own_error("config", "store_full", "", "too many calls that write or cost are under way")
                self._drop(next(iter(self._pending_reads)))
            pending = self._pending_writes if once else self._pending_reads
            pending[key] = _Entry(Kept(mark, None), self._clock())
            return None

    def keep(self, key: CallKey, mark: str, answer: bytes, once: bool) -> None:
        """As in `CallStore`."""
        with self._lock:
            self._expire()
            self._drop(key)
            entries = self._writes if once else self._reads
            entries[key] = _Entry(Kept(mark, answer), self._clock())
            self._bytes += len(answer)
            while len(self._reads) + len(self._writes) > self._most or self._bytes > self._most_bytes:
                self._drop(next(iter(self._reads or self._writes)))

    def forget(self, key: CallKey) -> None:
        """As in `CallStore`."""
        with self._lock:
            self._drop(key)

    def _drop(self, key: CallKey) -> None:
        for entries in self._all:
            entry = entries.pop(key, None)
            if entry is not None:
                self._bytes -= len(entry.kept.answer or b"")

    def _expire(self) -> None:
        limit = self._clock() - self._seconds
        for entries in self._all:
            while entries and entries[next(iter(entries))].since <= limit:
                self._drop(next(iter(entries)))

    def __len__(self) -> int:
        return sum(map(len, self._all))

    def __repr__(self) -> str:
        return f"<MemoryStore of {len(self)}>"

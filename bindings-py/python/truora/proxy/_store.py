"""What is remembered of calls, so that a repeated one is answered from the first."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .._errors import own_error

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import TypeAlias

    # What `authorize` gave, and the `truora-call` of the page.
    CallKey: TypeAlias = tuple[Hashable, str]

LONGEST = 600.0  # seconds that a call is remembered


class Kept(NamedTuple):
    """What a store has of a call. The answer is `None` while the call is under way."""

    mark: str
    answer: bytes | None


class CallStore(Protocol):
    """A store of your own, where several servers stand behind one address.

    `key` is the caller (what `authorize` gave) and the id of the call; `mark` stands for operation and parameters. Keep
    an entry for ten minutes. Answers are what the page gets: they hold personal data.
    """

    def claim(self, key: CallKey, mark: str, once: bool) -> Kept | None:
        """What is kept under `key`. If nothing is, keeps `mark` there, without an answer, and gives `None`.

        Both as one step: of two servers that claim at the same time one gets `None`. `once`: the call writes or costs,
        so rather let go of others first.
        """

    def keep(self, key: CallKey, mark: str, answer: bytes, once: bool) -> None:
        """The call has ended with this answer."""

    def forget(self, key: CallKey) -> None:
        """The call was given up, and may be made again."""


class AsyncCallStore(Protocol):
    """The same for `asgi`, which takes either."""

    async def claim(self, key: CallKey, mark: str, once: bool) -> Kept | None: ...
    async def keep(self, key: CallKey, mark: str, answer: bytes, once: bool) -> None: ...
    async def forget(self, key: CallKey) -> None: ...


class _Entry(NamedTuple):
    kept: Kept
    since: float
    once: bool


class MemoryStore:
    """The store of one process, bounded in number, age and bytes. May be shared by threads and by handlers.

    Where it is full, the oldest reads go first: they can be made again.
    """

    def __init__(
        self,
        *,
        entries: int = 1000,
        seconds: float = LONGEST,
        bytes: int = 64 * 1024 * 1024,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        for name, limit in (("entries", entries), ("seconds", seconds), ("bytes", bytes)):
            if isinstance(limit, bool) or not isinstance(limit, (int, float)) or not limit > 0:
                raise own_error("config", "bad_option", "", f"`{name}` is a number above 0")
        self._most = entries
        self._seconds = seconds
        self._most_bytes = bytes
        self._clock = clock
        self._lock = threading.Lock()
        self._all: dict[CallKey, _Entry] = {}  # the oldest first
        self._bytes = 0

    def claim(self, key: CallKey, mark: str, once: bool) -> Kept | None:
        """As in `CallStore`."""
        with self._lock:
            self._expire()
            entry = self._all.get(key)
            if entry is not None:
                return entry.kept
            self._put(key, Kept(mark, None), once)
            return None

    def keep(self, key: CallKey, mark: str, answer: bytes, once: bool) -> None:
        """As in `CallStore`."""
        with self._lock:
            self._drop(key)
            self._put(key, Kept(mark, answer), once)

    def forget(self, key: CallKey) -> None:
        """As in `CallStore`."""
        with self._lock:
            self._drop(key)

    def _put(self, key: CallKey, kept: Kept, once: bool) -> None:
        self._all[key] = _Entry(kept, self._clock(), once)
        self._bytes += len(kept.answer or b"")
        while len(self._all) > self._most or self._bytes > self._most_bytes:
            self._drop(next((old for old, entry in self._all.items() if not entry.once), next(iter(self._all))))

    def _drop(self, key: CallKey) -> None:
        entry = self._all.pop(key, None)
        if entry is not None:
            self._bytes -= len(entry.kept.answer or b"")

    def _expire(self) -> None:
        limit = self._clock() - self._seconds
        while self._all:
            oldest = next(iter(self._all))
            if self._all[oldest].since > limit:
                return
            self._drop(oldest)

    def __len__(self) -> int:
        return len(self._all)

    def __repr__(self) -> str:
        return f"<MemoryStore of {len(self._all)}>"

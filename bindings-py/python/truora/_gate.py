"""The gate in front of the connections: at most `max_concurrency` requests of a client are under way at once.

The others wait here, in the order in which they came. Pools of connections are not made for that: httpx's cost grows
with the square of the waiting calls, and a call that gave up there may have been sent.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict

from ._errors import own_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from weakref import WeakKeyDictionary

DEFAULT = 100


def limit_of(value: object) -> int | None:
    """The option `max_concurrency`, checked."""
    if value is None or (type(value) is int and value > 0):
        return value
    message = "`max_concurrency` must be a whole number from 1 on, or None for no limit"
    raise own_error("config", "bad_option", "", message)


class Room:
    """Places for a number of requests, and the queue of those that wait for one. A place is handed on, so none waits
    twice; leaving the queue costs the same however long it is."""

    def __init__(self, limit: int) -> None:
        self._free = limit
        self._lock = threading.Lock()
        self._queue: OrderedDict[threading.Lock, None] = OrderedDict()

    def enter_now(self) -> bool:
        """Takes a place if one is free."""
        with self._lock:
            if self._free > 0:
                self._free -= 1
                return True
        return False

    def enter(self, seconds: float) -> bool:
        """Waits for a place; False when the time is over."""
        turn = threading.Lock()
        turn.acquire()
        with self._lock:
            if self._free > 0:
                self._free -= 1
                return True
            self._queue[turn] = None
        try:
            if turn.acquire(timeout=min(max(0.0, seconds), threading.TIMEOUT_MAX)):
                return True
        except BaseException:  # an interrupt
            if self._give_up(turn):
                self.leave()
            raise
        return self._give_up(turn)

    def _give_up(self, turn: threading.Lock) -> bool:
        """Leaves the queue; True if the place came at the last moment."""
        with self._lock:
            try:
                del self._queue[turn]
            except KeyError:
                return True
        return False

    def leave(self) -> None:
        """Hands the place to the next, if one waits."""
        with self._lock:
            if self._queue:
                self._queue.popitem(last=False)[0].release()
            else:
                self._free += 1


class Gate:
    """For blocking code. After a fork it is empty: the requests under way are the parent's."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._pid = os.getpid()
        self._room = Room(limit)

    @property
    def room(self) -> Room:
        if self._pid != os.getpid():
            self._room, self._pid = Room(self.limit), os.getpid()
        return self._room


class AsyncRoom:
    """The same for the tasks of one event loop."""

    def __init__(self, limit: int) -> None:
        self._free = limit
        self._queue: OrderedDict[asyncio.Future[bool], None] = OrderedDict()

    def enter_now(self) -> bool:
        if self._free > 0:
            self._free -= 1
            return True
        return False

    async def enter(self, seconds: float) -> bool:
        import asyncio

        loop = asyncio.get_running_loop()
        turn: asyncio.Future[bool] = loop.create_future()
        self._queue[turn] = None
        timer = loop.call_later(max(0.0, seconds), self._late, turn)
        try:
            return await turn
        except BaseException:  # cancelled, perhaps when the place had come already
            self._queue.pop(turn, None)
            if turn.done() and not turn.cancelled() and turn.result():
                self.leave()
            raise
        finally:
            timer.cancel()

    def _late(self, turn: asyncio.Future[bool]) -> None:
        if not turn.done():
            self._queue.pop(turn, None)
            turn.set_result(False)

    def leave(self) -> None:
        while self._queue:
            turn = self._queue.popitem(last=False)[0]
            if not turn.done():  # it may be cancelled, and not know it yet
                turn.set_result(True)
                return
        self._free += 1


class AsyncGate:
    """For asyncio: each event loop has its own places, as it has its own connections."""

    def __init__(self, limit: int) -> None:
        import weakref

        self.limit = limit
        self._pid = os.getpid()
        self._rooms: WeakKeyDictionary[object, AsyncRoom] = weakref.WeakKeyDictionary()

    @property
    def room(self) -> AsyncRoom:
        import asyncio

        if self._pid != os.getpid():
            self._rooms.clear()
            self._pid = os.getpid()
        loop = asyncio.get_running_loop()
        room = self._rooms.get(loop)
        if room is None:
            room = self._rooms[loop] = AsyncRoom(self.limit)
        return room

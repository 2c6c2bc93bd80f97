"""The clocks that drivers live by. Tests give a virtual one, on which nothing really sleeps."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Clock(Protocol):
        """Seconds that never go back."""

        def now(self) -> float: ...
        def today(self) -> str | None: ...
        def sleep(self, seconds: float, /) -> None: ...

    class AsyncClock(Protocol):
        """The same for async code."""

        def now(self) -> float: ...
        def today(self) -> str | None: ...
        async def sleep(self, seconds: float, /) -> None: ...


class _Day:
    """The local day, asked of the machine once a minute: zones change, and clocks are set."""

    def __init__(self) -> None:
        self.text = ""
        self.since = 0.0
        self.until = 0.0

    def ask(self, now: float) -> str:
        at = time.localtime(now)
        text = f"{at.tm_year:04}-{at.tm_mon:02}-{at.tm_mday:02}"
        left = 86400.0 - (at.tm_hour * 3600 + at.tm_min * 60 + at.tm_sec)
        self.until = 0.0  # another thread sees no half of this as a whole
        self.text = text
        self.since = now
        self.until = now + min(60.0, max(left, 0.0))
        return text


_day = _Day()


def today(_time: Callable[[], float] = time.time, _day: _Day = _day) -> str:
    """The machine's civil day, `YYYY-MM-DD`."""
    now = _time()
    return _day.text if _day.since <= now < _day.until else _day.ask(now)


def date() -> str:
    """The machine's time as an HTTP date."""
    from email.utils import formatdate  # seldom needed

    return formatdate(usegmt=True)


class SystemClock:
    """The machine's monotonic clock, which transports use too."""

    now = staticmethod(time.monotonic)
    today = staticmethod(today)
    date = staticmethod(date)
    sleep = staticmethod(time.sleep)


class AsyncSystemClock:
    """The same for asyncio."""

    now = staticmethod(time.monotonic)
    today = staticmethod(today)
    date = staticmethod(date)

    async def sleep(self, seconds: float, /) -> None:
        import asyncio

        await asyncio.sleep(seconds)

"""The clocks that drivers live by. Tests give a virtual one, on which nothing really sleeps."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Clock(Protocol):
        """Seconds that never go back."""

        def now(self) -> float: ...
        def sleep(self, seconds: float, /) -> None: ...

    class AsyncClock(Protocol):
        """The same for async code."""

        def now(self) -> float: ...
        async def sleep(self, seconds: float, /) -> None: ...


class SystemClock:
    """The machine's monotonic clock, which transports use too."""

    now = staticmethod(time.monotonic)
    sleep = staticmethod(time.sleep)


class AsyncSystemClock:
    """The same for asyncio."""

    now = staticmethod(time.monotonic)

    async def sleep(self, seconds: float, /) -> None:
        import asyncio

        await asyncio.sleep(seconds)

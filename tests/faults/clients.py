"""The transports under test, sync and async behind one face."""

from __future__ import annotations

import asyncio
import inspect
import time
import typing as t

import truora
from truora.transports import AsyncHttpxTransport, HttpxTransport, RequestsTransport, StdlibTransport

TRANSPORTS = ("stdlib", "requests", "httpx", "async httpx")
KEY = "an-invented-key"
HOSTS = ("checks", "account", "identity", "validations", "connect")


class Clock:
    """The machine's clock, but pauses take no time."""

    now = staticmethod(time.monotonic)

    def today(self) -> None:
        """No rule about days is tested here."""

    def sleep(self, seconds: float, /) -> None:
        """Returns at once."""


class AsyncClock(Clock):
    """The same for the async client."""

    async def sleep(self, seconds: float, /) -> None:  # type: ignore[override]
        """Gives other tasks a turn, and returns."""
        await asyncio.sleep(0)


def client(transport: str, base: str, **options: t.Any) -> t.Any:
    """A client over that transport, whose every host is `base`."""
    options |= {
        "api_key": KEY,
        "base_urls": dict.fromkeys(("checks", "account", "identity", "validations", "connect"), base),
    }
    made: t.Any
    if transport == "async httpx":
        made = truora.AsyncTruora(transport=AsyncHttpxTransport(), **options)
        made._clock = AsyncClock()
        return made
    kinds: dict[str, t.Any] = {"stdlib": StdlibTransport, "requests": RequestsTransport, "httpx": HttpxTransport}
    made = truora.Truora(transport=kinds[transport](), **options)
    made._clock = Clock()
    return made


async def outcome(found: t.Any) -> t.Any:
    """The value of a call of either client: awaited or iterated where that is needed."""
    if inspect.isawaitable(found):
        return await found
    if hasattr(found, "__aiter__"):
        return [item async for item in found]
    return list(found) if isinstance(found, truora.Pages) else found

"""`AsyncProxy`: the handler for asyncio, free of frameworks."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from .._async_client import AsyncTruora
from .._errors import TruoraError, own_error
from .._frames import quiet
from ._rules import MIB, Ask, Rules, answer, lost, preflight, raised, reused, shared, unfinished
from ._store import MemoryStore
from ._values import AsyncFileBody, Response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable, Iterable
    from typing import Any

    from ._store import AsyncCallStore, CallKey, CallStore, Kept
    from ._values import Request

logger = logging.getLogger("truora")


class _Flight:
    """A call under way, and how many requests want its answer."""

    __slots__ = ("riders", "task")

    def __init__(self, task: asyncio.Task[Response]) -> None:
        self.task = task
        self.riders = 0


@quiet
class AsyncProxy:
    """Answers requests of pages by calls of an async client. Its arguments are those of `Proxy`.

    `authorize` may be a coroutine function, and the methods of `store` may be coroutines.

    A call that writes or costs goes on when its request is cancelled: it may have been sent, and the page may ask for
    its answer again. A read ends when nobody waits for it any more.
    """

    def __init__(
        self,
        client: AsyncTruora,
        *,
        allow: Iterable[str],
        authorize: Callable[[Request], Hashable | Awaitable[Hashable]],
        origins: Iterable[str] | None = None,
        store: CallStore | AsyncCallStore | None = None,
        max_body: int = MIB,
    ) -> None:
        if not isinstance(client, AsyncTruora):
            raise own_error(
                "config", "bad_option", "", "AsyncProxy and asgi need an AsyncTruora; Proxy and wsgi a Truora"
            )
        if not callable(authorize):
            raise own_error("config", "bad_option", "", "`authorize` is a function of the request")
        self._client = client
        self._rules = Rules(allow, origins, max_body)
        self._authorize = authorize
        self._store: CallStore | AsyncCallStore = MemoryStore() if store is None else store
        self._flights: dict[tuple[CallKey, str], _Flight] = {}

    async def handle(self, request: Request) -> Response:
        """What the page gets. Who gets a file closes its body. Exceptions of `authorize` pass through."""
        origin = self._rules.foreign(request)
        if origin is not None and request.method == "OPTIONS":
            return preflight(request, origin)
        return shared(await self._handle(request), origin)

    async def _handle(self, request: Request) -> Response:
        refused = self._rules.refuses(request)
        if refused is not None:
            return refused
        caller = await _come(self._authorize(request))
        refused = self._rules.admits(request, caller)
        if refused is not None:
            return refused
        body = request._body
        read = body if isinstance(body, bytes) else await _come(body(self._rules.max_body))
        ask = self._rules.read(request, read, caller)
        if isinstance(ask, Response):
            return ask
        return await self._file(ask) if ask.file else await self._once(ask)

    async def settle(self) -> None:
        """Waits for the calls that go on without their requests. For the end of a program."""
        while self._flights:
            await asyncio.wait([flight.task for flight in self._flights.values()])

    async def _file(self, ask: Ask) -> Response:
        found: Kept | None = await _come(self._store.claim(ask.key, ask.mark, False))
        return reused(ask) if found is not None and found.mark != ask.mark else await self._make(ask)

    async def _once(self, ask: Ask) -> Response:
        """The answer to a call that is made once, however often it is asked for."""
        at = (ask.key, ask.mark)
        flight = self._flights.get(at)
        if flight is None:
            flight = self._flights[at] = _Flight(asyncio.ensure_future(self._claimed(ask)))
            flight.task.add_done_callback(lambda task: self._landed(at, task))
        flight.riders += 1
        try:
            await asyncio.wait([flight.task])
        finally:
            flight.riders -= 1
            if flight.riders == 0 and not ask.once and not flight.task.done():
                self._flights.pop(at, None)  # whoever comes now makes the call anew
                flight.task.cancel()
        return lost(ask) if flight.task.cancelled() else flight.task.result()

    def _landed(self, at: tuple[CallKey, str], task: asyncio.Task[Response]) -> None:
        flight = self._flights.get(at)
        if flight is not None and flight.task is task:
            del self._flights[at]
        if not task.cancelled():
            task.exception()  # seen: those who wait get it, and nobody may wait

    async def _claimed(self, ask: Ask) -> Response:
        found: Kept | None = await _come(self._store.claim(ask.key, ask.mark, ask.once))
        return await self._first(ask) if found is None else await self._again(ask, found)

    async def _first(self, ask: Ask) -> Response:
        response: Response | None = None
        try:
            response = await self._make(ask)
            return response
        finally:
            if response is None and not ask.once:
                await _come(self._store.forget(ask.key))
            else:  # what may have gone out is not sent again
                await self._keep(ask, response or lost(ask))

    async def _again(self, ask: Ask, found: Kept) -> Response:
        """From the store. A call that is under way on another server is waited for."""
        pause, left = 0.05, ask.patience
        while found.mark == ask.mark and found.answer is None:
            if left <= 0:
                return unfinished(ask)
            await asyncio.sleep(min(pause, left))
            pause, left = min(2 * pause, 1.0), left - pause
            now: Kept | None = await _come(self._store.claim(ask.key, ask.mark, ask.once))
            if now is None:  # given up, or forgotten: this one has the call now
                if not ask.once:
                    return await self._first(ask)
                await self._keep(ask, lost(ask))
                return lost(ask)
            found = now
        return reused(ask) if found.mark != ask.mark else Response.unpack(found.answer or b"")

    async def _make(self, ask: Ask) -> Response:
        try:
            raw = await self._client._raw(ask.operation, ask.mode, ask.params, ask.options)
        except TruoraError as error:
            return raised(error, ask)
        return answer(raw, ask.operation, None if raw.download is None else AsyncFileBody(raw.download))

    async def _keep(self, ask: Ask, response: Response) -> None:
        try:
            await _come(self._store.keep(ask.key, ask.mark, response.pack(), ask.once))
        except Exception as error:  # the answer is there: losing it as well would help nobody
            logger.warning("proxy: an answer of %s could not be kept: %s", ask.operation, type(error).__name__)


async def _come(value: Any) -> Any:
    """The value, awaited where it wants to be."""
    return await value if hasattr(value, "__await__") else value

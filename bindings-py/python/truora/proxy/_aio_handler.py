"""`AsyncProxy`: the handler for asyncio, free of frameworks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .._async_client import AsyncTruora
from .._errors import ConfigError, MisuseError, TruoraError
from .._frames import quiet
from .._raw import Watch
from ._answers import (
    answer,
    crashed,
    lost,
    masked,
    preflight,
    raised,
    reused,
    shared,
    unauthorized,
    unclaimed,
    unfinished,
)
from ._rules import MIB, Ask, Rules, unread
from ._setup import bad_option, check_authorize, check_on_error, check_store, limit, report
from ._store import MemoryStore
from ._values import AsyncFileBody, ProxyCall, Response, Unread

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable, Iterable
    from typing import Any

    from ._store import AsyncCallStore, CallKey, CallStore, Kept
    from ._values import Request

_STORE_SECONDS = 5.0  # for each command of a store


class _Flight:
    """A call under way, and how many requests want its answer."""

    __slots__ = ("riders", "task")

    def __init__(self, task: asyncio.Task[Response]) -> None:
        self.task = task
        self.riders = 0


@quiet
class AsyncProxy:
    """Answers requests of pages by calls of an async client. Its arguments are those of `Proxy`, and one more.

    body_timeout: seconds until the body of a request must have arrived. It is read before `authorize` is called.

    `authorize` and `on_error` may be coroutine functions, and the methods of `store` may be coroutines.

    A call that writes or costs goes on when its request is cancelled: it may have been sent, and the page may ask for
    its answer again. A read ends when no request waits for it any more.
    """

    def __init__(
        self,
        client: AsyncTruora,
        *,
        allow: Iterable[str],
        authorize: Callable[[Request, ProxyCall], Hashable | Awaitable[Hashable]],
        origins: Iterable[str] | None = None,
        store: CallStore | AsyncCallStore | None = None,
        max_body: int = MIB,
        body_timeout: float = 10.0,
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        if not isinstance(client, AsyncTruora):
            raise bad_option("AsyncProxy and asgi need an AsyncTruora; Proxy and wsgi a Truora")
        check_authorize(authorize)
        check_on_error(on_error)
        limit("body_timeout", body_timeout)
        self._client = client
        self._rules = Rules(allow, origins, max_body)
        self._authorize = authorize
        self._store: CallStore | AsyncCallStore = MemoryStore() if store is None else store
        check_store(self._store, is_async=True)
        self._body_timeout = body_timeout
        self._on_error = on_error
        self._flights: dict[tuple[CallKey, str], _Flight] = {}

    async def handle(self, request: Request) -> Response:
        """What the page gets. The caller of this closes the body of a file."""
        origin = self._rules.foreign(request)
        if origin is not None and request.method == "OPTIONS":
            return preflight(request, origin)
        refused = self._rules.refuses(request)
        if refused is not None:
            return shared(refused, origin)
        ask = await self._read(request)
        try:
            response = await self._handle(request, ask)
        except Exception as error:
            await self._report(error)
            response = crashed(request.operation, "maybe")
        return shared(response, origin)

    async def settle(self) -> None:
        """Waits for the calls that go on without their requests. For the end of a program."""
        while self._flights:
            await asyncio.wait([flight.task for flight in self._flights.values()])

    async def _read(self, request: Request) -> Ask | Response:
        """The call that a body asks for, or the refusal. A slow body holds a task, and that not for long."""
        body = request._body
        try:
            if isinstance(body, bytes):
                return self._rules.read(request, body)
            return self._rules.read(request, await _within(self._body_timeout, body(self._rules.max_body)))
        except asyncio.TimeoutError:
            return unread("body_timeout", request.operation)
        except Unread as why:
            return unread(why.code, request.operation)

    async def _handle(self, request: Request, ask: Ask | Response) -> Response:
        if isinstance(ask, Response) and ask.status != 400:  # what is wrong with a body may wait, but not its absence
            return ask
        params = ask.given if isinstance(ask, Ask) else {}
        try:
            caller = await _come(self._authorize(request, ProxyCall(request.operation, params, request.source)))
        except Exception as error:
            await self._report(error)
            return unauthorized()
        refused = self._rules.admits(request, caller)
        if refused is not None:
            return refused
        if isinstance(ask, Response):
            return ask
        ask.by(caller)
        # Before the store is asked: what is wrong takes no place in it.
        refused = await self._begin(ask)
        if refused is not None:
            return refused
        return await self._file(ask) if ask.file else await self._once(ask)

    async def _file(self, ask: Ask) -> Response:
        try:
            found: Kept | None = await self._ask_store(self._store.claim, ask.key, ask.mark, False)
        except Exception as error:
            return await self._unclaimed(ask, error)
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
                self._flights.pop(at, None)  # the next request of this call makes it anew
                flight.task.cancel()
        return lost(ask) if flight.task.cancelled() else flight.task.result()

    def _landed(self, at: tuple[CallKey, str], task: asyncio.Task[Response]) -> None:
        flight = self._flights.get(at)
        if flight is not None and flight.task is task:
            del self._flights[at]
        if not task.cancelled():
            task.exception()  # retrieved: waiting requests get it, and perhaps none waits

    async def _claimed(self, ask: Ask) -> Response:
        try:
            found: Kept | None = await self._ask_store(self._store.claim, ask.key, ask.mark, ask.once)
        except Exception as error:
            return await self._unclaimed(ask, error)
        return await self._first(ask) if found is None else await self._again(ask, found)

    async def _first(self, ask: Ask) -> Response:
        response: Response | None = None
        try:
            response = await self._make(ask)
            return response
        finally:
            if response is None and ask.once and ask.watch.begun:  # what may have been sent is not sent again
                response = lost(ask)
            if response is None or response.sent == "no":
                await self._forget(ask)
            else:
                await self._keep(ask, response)

    async def _again(self, ask: Ask, found: Kept) -> Response:
        """From the store. A call that is under way on another server is waited for."""
        pause, left = 0.05, ask.patience
        while found.mark == ask.mark and found.answer is None:
            if left <= 0:
                return unfinished(ask)
            await asyncio.sleep(min(pause, left))
            pause, left = min(2 * pause, 1.0), left - pause
            try:
                now: Kept | None = await self._ask_store(self._store.claim, ask.key, ask.mark, ask.once)
            except Exception as error:
                return await self._unclaimed(ask, error, "maybe")
            if now is None:  # given up, or forgotten: this one has the call now
                if not ask.once:
                    return await self._first(ask)
                await self._keep(ask, lost(ask))
                return lost(ask)
            found = now
        return reused(ask) if found.mark != ask.mark else Response.unpack(found.answer or b"")

    async def _begin(self, ask: Ask) -> Response | None:
        """Checks the parameters. Nothing is sent yet."""
        try:
            ask.begun, key = self._client._begin(ask.operation, ask.mode, ask.params, {**ask.options, "max_retries": 0})
        except TruoraError as error:
            return await self._raised(error, ask)
        ask.watch = Watch(key)
        return None

    async def _make(self, ask: Ask) -> Response:
        watch = ask.watch
        try:
            raw = await self._client._raw(ask.operation, ask.begun, watch)
        except TruoraError as error:
            response = await self._raised(error, ask)
        except Exception as error:  # of a key function, or a bug
            await self._report(error)
            response = crashed(ask.operation, "maybe" if watch.begun else "no")
        else:
            response = answer(raw, ask.operation, None if raw.download is None else AsyncFileBody(raw.download))
        return masked(response, watch.keys)

    async def _raised(self, error: TruoraError, ask: Ask) -> Response:
        response = raised(error, ask)
        if response.status == 500 and isinstance(error, (ConfigError, MisuseError)):  # a mistake in the set-up
            await self._report(error)
        return response

    async def _unclaimed(self, ask: Ask, error: Exception, sent: str = "no") -> Response:
        """The answer where the store could not claim a call: reads are made without it."""
        refused = unclaimed(error, ask, sent)
        if not isinstance(error, ConfigError) or error.code != "store_full":
            await self._report(error)
        return await self._make(ask) if refused is None else refused

    async def _keep(self, ask: Ask, response: Response) -> None:
        try:
            await self._ask_store(self._store.keep, ask.key, ask.mark, response.pack(), ask.once)
        except Exception as error:  # the answer is there: losing it as well would not help
            await self._report(error)

    async def _forget(self, ask: Ask) -> None:
        try:
            await self._ask_store(self._store.forget, ask.key)
        except Exception as error:
            await self._report(error)

    async def _ask_store(self, method: Callable[..., Any], *args: object) -> Any:
        return await _within(_STORE_SECONDS, method(*args))

    async def _report(self, error: Exception) -> None:
        try:
            await _come(report(self._on_error, error))
        except Exception as other:
            report(None, other)


async def _come(value: Any) -> Any:
    """The value, awaited where it wants to be."""
    return await value if hasattr(value, "__await__") else value


async def _within(seconds: float, value: Any) -> Any:
    """The same, for so many seconds at most."""
    return await asyncio.wait_for(value, seconds) if hasattr(value, "__await__") else value

"""`Proxy`: the handler for blocking code, free of frameworks."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from .._client import Truora
from .._errors import TruoraError, own_error
from .._frames import quiet
from ._rules import MIB, Ask, Rules, answer, failure, lost, preflight, raised, reused, shared, unfinished
from ._store import MemoryStore
from ._values import FileBody, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from ._store import CallKey, CallStore, Kept
    from ._values import Request

logger = logging.getLogger("truora")


class _Flight:
    """A call under way in this process, for those who ask for it again."""

    __slots__ = ("ended", "response")

    def __init__(self) -> None:
        self.ended = threading.Event()
        self.response: Response | None = None


@quiet
class Proxy:
    """Answers requests of pages by calls of a client. May be shared by threads.

    allow: operations that pages may use, each by its name; patterns such as `checks.*` or `*.get` cover reads only.
    authorize: gives who the caller is, by a name or another hashable value; `None`, or anything false, for nobody.
    origins: where pages may come from; by default the handler's own origin only.
    store: remembers calls, for several servers behind one address; by default the memory of this process.
    max_body: bytes of a request's body, at most.
    """

    def __init__(
        self,
        client: Truora,
        *,
        allow: Iterable[str],
        authorize: Callable[[Request], Hashable],
        origins: Iterable[str] | None = None,
        store: CallStore | None = None,
        max_body: int = MIB,
    ) -> None:
        if not isinstance(client, Truora):
            raise own_error(
                "config", "bad_option", "", "Proxy and wsgi need a Truora; AsyncProxy and asgi an AsyncTruora"
            )
        if not callable(authorize):
            raise own_error("config", "bad_option", "", "`authorize` is a function of the request")
        self._client = client
        self._rules = Rules(allow, origins, max_body)
        self._authorize = authorize
        self._store: CallStore = MemoryStore() if store is None else store
        self._flights: dict[tuple[CallKey, str], _Flight] = {}
        self._lock = threading.Lock()

    def handle(self, request: Request) -> Response:
        """What the page gets. Who gets a file closes its body. Exceptions of `authorize` pass through."""
        origin = self._rules.foreign(request)
        if origin is not None and request.method == "OPTIONS":
            return preflight(request, origin)
        return shared(self._handle(request), origin)

    def _handle(self, request: Request) -> Response:
        refused = self._rules.refuses(request)
        if refused is not None:
            return refused
        caller = self._authorize(request)
        if hasattr(caller, "__await__"):  # true whatever it will say
            getattr(caller, "close", lambda: None)()
            message = "a coroutine function as `authorize` needs AsyncProxy, or asgi"
            return failure(own_error("config", "bad_authorize", "", message), 500)
        refused = self._rules.admits(request, caller)
        if refused is not None:
            return refused
        body = request._body
        read = body if isinstance(body, bytes) else body(self._rules.max_body)
        assert isinstance(read, bytes)
        ask = self._rules.read(request, read, caller)
        if isinstance(ask, Response):
            return ask
        return self._file(ask) if ask.file else self._once(ask)

    def _file(self, ask: Ask) -> Response:
        found = self._store.claim(ask.key, ask.mark, False)
        return reused(ask) if found is not None and found.mark != ask.mark else self._make(ask)

    def _once(self, ask: Ask) -> Response:
        """The answer to a call that is made once, however often it is asked for."""
        with self._lock:
            flight = self._flights.get((ask.key, ask.mark))
            first = flight is None
            if flight is None:
                flight = self._flights[ask.key, ask.mark] = _Flight()
        if not first:
            flight.ended.wait()
            return flight.response or lost(ask)
        try:
            flight.response = self._claimed(ask)
            return flight.response
        finally:  # whatever ended it: nobody waits for ever
            with self._lock:
                del self._flights[ask.key, ask.mark]
            flight.ended.set()

    def _claimed(self, ask: Ask) -> Response:
        found = self._store.claim(ask.key, ask.mark, ask.once)
        return self._first(ask) if found is None else self._again(ask, found)

    def _first(self, ask: Ask) -> Response:
        response: Response | None = None
        try:
            response = self._make(ask)
            return response
        finally:
            if response is None and not ask.once:
                self._store.forget(ask.key)
            else:  # what may have gone out is not sent again
                self._keep(ask, response or lost(ask))

    def _again(self, ask: Ask, found: Kept) -> Response:
        """From the store. A call that is under way on another server is waited for."""
        pause, left = 0.05, ask.patience
        while found.mark == ask.mark and found.answer is None:
            if left <= 0:
                return unfinished(ask)
            time.sleep(min(pause, left))
            pause, left = min(2 * pause, 1.0), left - pause
            now = self._store.claim(ask.key, ask.mark, ask.once)
            if now is None:  # given up, or forgotten: this one has the call now
                if not ask.once:
                    return self._first(ask)
                self._keep(ask, lost(ask))
                return lost(ask)
            found = now
        return reused(ask) if found.mark != ask.mark else Response.unpack(found.answer or b"")

    def _make(self, ask: Ask) -> Response:
        try:
            raw = self._client._raw(ask.operation, ask.mode, ask.params, ask.options)
        except TruoraError as error:
            return raised(error, ask)
        return answer(raw, ask.operation, None if raw.download is None else FileBody(raw.download))

    def _keep(self, ask: Ask, response: Response) -> None:
        try:
            self._store.keep(ask.key, ask.mark, response.pack(), ask.once)
        except Exception as error:  # the answer is there: losing it as well would help nobody
            logger.warning("proxy: an answer of %s could not be kept: %s", ask.operation, type(error).__name__)

"""`Proxy`: the handler for blocking code, free of frameworks."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from .._client import Truora
from .._errors import ConfigError, MisuseError, TruoraError, own_error
from .._frames import quiet
from .._raw import Watch
from ._answers import (
    answer,
    crashed,
    failure,
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
from ._setup import bad_option, check_authorize, check_on_error, check_store, report
from ._store import MemoryStore
from ._values import FileBody, ProxyCall, Response, Unread

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from typing import Any

    from ._store import CallKey, CallStore, Kept
    from ._values import Request


class _Flight:
    """A call under way in this process, for requests that repeat it."""

    __slots__ = ("ended", "response")

    def __init__(self) -> None:
        self.ended = threading.Event()
        self.response: Response | None = None


class _Body:
    """The body of a request: read once, when it is first asked for."""

    def __init__(self, rules: Rules, request: Request) -> None:
        self._rules = rules
        self._request = request
        self._found: Ask | Response | None = None

    def read(self) -> Ask | Response:
        """The call that it asks for, or the refusal."""
        if self._found is None:
            try:
                body = self._request._body
                read = body if isinstance(body, bytes) else body(self._rules.max_body)
                assert isinstance(read, bytes)
                self._found = self._rules.read(self._request, read)
            except Unread as why:
                self._found = unread(why.code, self._request.operation)
            except OSError:  # the connection has ended
                self._found = unread("cut", self._request.operation)
        return self._found

    def params(self) -> dict[str, Any]:
        """For `authorize`."""
        found = self.read()
        return found.given if isinstance(found, Ask) else {}


@quiet
class Proxy:
    """Answers requests of pages by calls of a client. May be shared by threads.

    allow: operations that pages may use, each by its name; patterns such as `checks.*` or `*.get` cover reads only.
    authorize: gets the `Request` and the `ProxyCall`, and returns the caller's name or another hashable value. `None`,
        or anything false, refuses. What it raises is answered by 500 `authorize_failed`.
    origins: where pages may come from; by default the handler's own origin, and that only on this machine.
    store: remembers calls, for several servers that have one address; by default the memory of this process.
    max_body: bytes of a request's body, at most.
    on_error: gets what `authorize` and the store raise, mistakes in the set-up and bugs; by default class and place of
        each are logged.
    """

    def __init__(
        self,
        client: Truora,
        *,
        allow: Iterable[str],
        authorize: Callable[[Request, ProxyCall], Hashable],
        origins: Iterable[str] | None = None,
        store: CallStore | None = None,
        max_body: int = MIB,
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        if not isinstance(client, Truora):
            raise bad_option("Proxy and wsgi need a Truora; AsyncProxy and asgi an AsyncTruora")
        check_authorize(authorize)
        check_on_error(on_error)
        self._client = client
        self._rules = Rules(allow, origins, max_body)
        self._authorize = authorize
        self._store: CallStore = MemoryStore() if store is None else store
        check_store(self._store, is_async=False)
        self._on_error = on_error
        self._flights: dict[tuple[CallKey, str], _Flight] = {}
        self._lock = threading.Lock()

    def handle(self, request: Request) -> Response:
        """What the page gets. The caller of this closes the body of a file."""
        origin = self._rules.foreign(request)
        if origin is not None and request.method == "OPTIONS":
            return preflight(request, origin)
        try:
            response = self._handle(request)
        except Exception as error:
            self._report(error)
            response = crashed(request.operation, "maybe")
        return shared(response, origin)

    def _handle(self, request: Request) -> Response:
        refused = self._rules.refuses(request)
        if refused is not None:
            return refused
        body = _Body(self._rules, request)
        try:
            caller = self._authorize(request, ProxyCall(request.operation, body.params, request.source))
        except Exception as error:
            self._report(error)
            return unauthorized()
        if hasattr(caller, "__await__"):  # true, whatever it will return
            getattr(caller, "close", lambda: None)()
            message = "a coroutine function as `authorize` needs AsyncProxy, or asgi"
            return self._failed(own_error("config", "bad_authorize", "", message))
        refused = self._rules.admits(request, caller)
        if refused is not None:
            return refused
        ask = body.read()
        if isinstance(ask, Response):
            return ask
        ask.by(caller)
        # Before the store is asked: what is wrong takes no place in it.
        refused = self._begin(ask)
        if refused is not None:
            return refused
        return self._file(ask) if ask.file else self._once(ask)

    def _file(self, ask: Ask) -> Response:
        try:
            found = self._store.claim(ask.key, ask.mark, False)
        except Exception as error:
            return self._unclaimed(ask, error)
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
        finally:  # whatever ended it: otherwise others would wait for ever
            with self._lock:
                del self._flights[ask.key, ask.mark]
            flight.ended.set()

    def _claimed(self, ask: Ask) -> Response:
        try:
            found = self._store.claim(ask.key, ask.mark, ask.once)
        except Exception as error:
            return self._unclaimed(ask, error)
        return self._first(ask) if found is None else self._again(ask, found)

    def _first(self, ask: Ask) -> Response:
        response: Response | None = None
        try:
            response = self._make(ask)
            return response
        finally:
            if response is None and ask.once and ask.watch.begun:  # what may have been sent is not sent again
                response = lost(ask)
            if response is None or response.sent == "no":
                self._forget(ask)
            else:
                self._keep(ask, response)

    def _again(self, ask: Ask, found: Kept) -> Response:
        """From the store. A call that is under way on another server is waited for."""
        pause, left = 0.05, ask.patience
        while found.mark == ask.mark and found.answer is None:
            if left <= 0:
                return unfinished(ask)
            time.sleep(min(pause, left))
            pause, left = min(2 * pause, 1.0), left - pause
            try:
                now = self._store.claim(ask.key, ask.mark, ask.once)
            except Exception as error:
                return self._unclaimed(ask, error, "maybe")
            if now is None:  # given up, or forgotten: this one has the call now
                if not ask.once:
                    return self._first(ask)
                self._keep(ask, lost(ask))
                return lost(ask)
            found = now
        return reused(ask) if found.mark != ask.mark else Response.unpack(found.answer or b"")

    def _begin(self, ask: Ask) -> Response | None:
        """Checks the parameters. Nothing is sent yet."""
        try:
            ask.begun, key = self._client._begin(ask.operation, ask.mode, ask.params, {**ask.options, "max_retries": 0})
        except TruoraError as error:
            return self._raised(error, ask)
        ask.watch = Watch(key)
        return None

    def _make(self, ask: Ask) -> Response:
        watch = ask.watch
        try:
            raw = self._client._raw(ask.operation, ask.begun, watch)
        except TruoraError as error:
            response = self._raised(error, ask)
        except Exception as error:  # of a key function, or a bug
            self._report(error)
            response = crashed(ask.operation, "maybe" if watch.begun else "no")
        else:
            response = answer(raw, ask.operation, None if raw.download is None else FileBody(raw.download))
        return masked(response, watch.keys)

    def _raised(self, error: TruoraError, ask: Ask) -> Response:
        response = raised(error, ask)
        if response.status == 500 and isinstance(error, (ConfigError, MisuseError)):  # a mistake in the set-up
            self._report(error)
        return response

    def _unclaimed(self, ask: Ask, error: Exception, sent: str = "no") -> Response:
        """The answer where the store could not claim a call: reads are made without it."""
        refused = unclaimed(error, ask, sent)
        if not isinstance(error, ConfigError) or error.code != "store_full":
            self._report(error)
        return self._make(ask) if refused is None else refused

    def _keep(self, ask: Ask, response: Response) -> None:
        try:
            self._store.keep(ask.key, ask.mark, response.pack(), ask.once)
        except Exception as error:  # the answer is there: losing it as well would not help
            self._report(error)

    def _forget(self, ask: Ask) -> None:
        try:
            self._store.forget(ask.key)
        except Exception as error:
            self._report(error)

    def _failed(self, error: TruoraError) -> Response:
        self._report(error)
        return failure(error, 500)

    def _report(self, error: Exception) -> None:
        report(self._on_error, error)

"""`AsyncTruora`, the client for asyncio."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, overload

from ._aio_driver import AsyncDriver
from ._base import Base
from ._clock import AsyncSystemClock
from ._errors import ApiError, own_error
from ._files import AsyncDownload, SavedFile, Sink
from ._frames import quiet
from ._gate import DEFAULT, AsyncGate, limit_of
from ._key import Key
from ._native import core
from ._pages import AsyncPages
from ._printed.aio import AsyncResources
from ._raw import NotYet, answered, looked, refused, streamed
from ._record import members_of
from ._response import attach
from ._session import AsyncSession
from ._settings import check_function, check_transport
from ._uploads import sent_through

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any, Literal

    import httpx
    from typing_extensions import Self

    from ._clock import AsyncClock
    from ._core import Call
    from ._files import Progress, Target
    from ._key import AsyncKeySource
    from ._printed.options import Options
    from ._printed.records import UploadAnswer
    from ._raw import Raw, Watch
    from ._upload_types import UploadProgress, UploadSource
    from .transports import AsyncTransport


@quiet
class AsyncTruora(Base, AsyncResources):
    """The Truora API for asyncio. May be shared by tasks; close it, best by `async with`.

    api_key: the key, or a function (a coroutine function, too) that is asked before each request; by default
        `TRUORA_API_KEY`.
    transport: an `AsyncTransport`, or an `httpx.AsyncClient` of yours; by default httpx, which must be installed. What
        you give stays yours to close.

    For every call, unless its `options` say otherwise; None means the default:

    timeout: Limit of the whole call: attempts, pauses and reading the body. That of a client is for
        plain calls and `request`; waits and files have their own. In seconds. Default: 60 s; file
        300 s; wait 900 s.
    attempt_timeout: Limit of one attempt. The bytes of a file may take until `timeout`. In seconds.
        Default: 30 s.
    max_retries: How often a failed attempt is retried, where a retry is safe. Default: 3.
    strict: `True`: an answer that does not fit its record is a `DecodeError`. `"closed"`: unknown
        members and words are one too, for tests. Default: `False`.
    preflight: `False`: rules over several parameters only warn, and words that are missing in lists
        which Truora extends are sent. Default: `True`.
    given: Answers that you hold already, for rules that need one: the stored `outbound`; the `spec`
        of `rules.variables_spec`. Without them these rules are skipped. Another name is an issue.
    today: Day that rules about days count from, such as `2026-01-31`. Default: this machine's day.
    extra: Members that are added to the body, or to the query of a GET, as they are, for what is
        not documented. The name of a given parameter is an issue.
    locale: Language of messages. There is no other yet. Default: `"en"`.
    seed: Whole number below 2 ** 53 that decides the random part of pauses; for tests. Default:
        random.
    headers: Headers that go wherever the key goes, never to links; behind a proxy handler, to that
        alone. Those of a call are added to its client's, and one of the same name takes its place.

    For the client alone:

    base_urls: Other addresses of the service hosts: https, or plain http to this machine. Default:
        `TRUORA_BASE_URL_CHECKS` and so on, else the service's.
    app: Name of your program for the user agent, `my-app/1.2`.
    overrides: Where and how operations are called, if you know better than this package: by
        operation, any of `method`, `host`, `path` (with the same placeholders) and `encoding`
        (`form` or `json`).
    max_concurrency: Requests under way at once. Others wait for their turn in order, within their
        time and before anything of them is sent. A client and its copies share the limit. Default:
        100. None for no limit.
    """

    _gate: AsyncGate | None
    _transport: AsyncTransport
    _clock: AsyncClock
    _for_async = True

    def __init__(
        self,
        api_key: AsyncKeySource = None,
        *,
        transport: AsyncTransport | httpx.AsyncClient | None = None,
        # printed: parameters
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        strict: bool | Literal["closed"] | None = None,
        preflight: bool | None = None,
        given: Mapping[str, Any] | None = None,
        today: str | datetime.date | None = None,
        extra: Mapping[str, Any] | None = None,
        locale: str | None = None,
        seed: int | None = None,
        headers: Mapping[str, str] | None = None,
        base_urls: Mapping[str, str] | None = None,
        app: str | None = None,
        overrides: Mapping[str, Mapping[str, str]] | None = None,
        # end
        max_concurrency: int | None = DEFAULT,
    ) -> None:
        # The key leaves this frame before anything is checked: some tools print the variables of a traceback.
        key = Key(api_key)
        del api_key
        # printed: options
        settings = {
            "headers": headers,
            "base_urls": base_urls,
            "app": app,
            "overrides": overrides,
        }
        options = {
            "timeout": timeout,
            "attempt_timeout": attempt_timeout,
            "max_retries": max_retries,
            "strict": strict,
            "preflight": preflight,
            "given": given,
            "today": today,
            "extra": extra,
            "locale": locale,
            "seed": seed,
        }
        # end
        limit = limit_of(max_concurrency)
        self._gate = None if limit is None else AsyncGate(limit)
        super().__init__(key, _carrier(transport), transport is None, settings, options)
        self._clock = AsyncSystemClock()

    async def call(
        self, operation: str, params: Mapping[str, Any] | None = None, *, options: Options | None = None
    ) -> Any:
        """Any operation by its id: `client.call("checks.get", {"check_id": "CHK..."})`."""
        given = members_of(params or {})
        if "file" in given and core.takes_file(operation):
            return await self._upload(operation, given, options, None, None, None)
        return await self._answer(operation, *self._begin(operation, "call", given, options))

    @overload
    async def download(
        self,
        link: str,
        to: Target,
        *,
        timeout: float | None = None,
        on_progress: Progress | None = None,
        options: Options | None = None,
    ) -> SavedFile: ...
    @overload
    async def download(
        self,
        link: str,
        to: None = None,
        *,
        timeout: float | None = None,
        on_progress: Progress | None = None,
        options: Options | None = None,
    ) -> AsyncDownload: ...
    async def download(
        self,
        link: str,
        to: Target | None = None,
        *,
        timeout: float | None = None,
        on_progress: Progress | None = None,
        options: Options | None = None,
    ) -> SavedFile | AsyncDownload:
        """The file behind a link of an answer; the key does not go along.

        to: file that is written, whole or not at all; without it, a stream to read and close.
        timeout: seconds, 300 by default. on_progress: called with the bytes so far and, if known, in all.
        """
        sink = None if to is None else Sink(to, "download")
        call, key = self._begin_download(link, options, timeout)
        return await self._fetch("download", call, key, sink, on_progress)

    async def upload(
        self,
        link: str,
        file: UploadSource,
        *,
        size: int | None = None,
        timeout: float | None = None,
        on_progress: UploadProgress | None = None,
        options: Options | None = None,
    ) -> UploadAnswer:
        """A file to a link of an answer; the key does not go along. What its host answers is not documented for all.

        file: a path, bytes, or a stream; a stream of unknown size needs `size`, in bytes, and is sent once.
        timeout: seconds, 300 by default. on_progress: called with the bytes handed over and all of them.
        """
        params = {"link": link, "file": file}
        answer: UploadAnswer = await self._upload("upload", params, options, size, timeout, on_progress)
        return answer

    async def request(
        self,
        method: str,
        host: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        form: Mapping[str, Any] | None = None,
        json: Any = None,
        body: bytes | str | None = None,
        content_type: str | None = None,
        idempotent: bool = False,
        options: Options | None = None,
    ) -> Any:
        """Sends a request that is not an operation of this package, and returns plain JSON.

        Such as `client.request("GET", "identity", "/v1/new-thing")`.

        host: a name of `base_urls`. path: percent-encoded, without query. One of form, json and body, which is sent as
        it is. idempotent: repeating it changes nothing, so it is repeated like a read; PUT and DELETE are anyway.
        """
        params = {
            "method": method,
            "host": host,
            "path": path,
            "query": query,
            "form": form,
            "json": json,
            "body": body,
            "content_type": content_type,
            "idempotent": idempotent or None,
        }
        return await self._answer("request", *self._begin("request", "request", params, options))

    async def close(self) -> None:
        """Closes the connections, unless they are of a transport that was given, or shared by `with_options`."""
        if self._owns:
            self._state["closed"] = True
            await self._transport.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.close()

    # What the printed methods call.

    async def _call(self, operation: str, params: Mapping[str, Any], options: Mapping[str, Any] | None) -> Any:
        return await self._answer(operation, *self._begin(operation, "call", params, options))

    async def _wait(
        self,
        operation: str,
        params: Mapping[str, Any],
        options: Mapping[str, Any] | None,
        timeout: float | None,
        on_poll: Callable[[Any], object] | None,
    ) -> Any:
        check_function("on_poll", on_poll, operation)
        call, key = self._begin(operation, "wait", params, options, timeout=timeout)
        driver = self._driver(operation, call, key)
        driver.on_poll = on_poll
        done, info = await driver.run()
        return attach(done.value, info)

    def _driver(self, operation: str, call: Call, key: Key) -> AsyncDriver:
        """The driver of one call, on the clock and the transport that the client has now."""
        return AsyncDriver(AsyncSession(self._clock, self._transport, self._agent, self._gate), operation, call, key)

    async def _page(self, operation: str, call: Call, key: Key) -> tuple[Any, str | None]:
        self._check_open(operation)  # it may have been begun before
        done, info = await self._driver(operation, call, key).run()
        return attach(done.value, info), done.next

    def _list(self, operation: str, params: Mapping[str, Any], options: Mapping[str, Any] | None) -> AsyncPages[Any]:
        return AsyncPages(self, operation, params, options)

    async def _file(
        self,
        operation: str,
        params: Mapping[str, Any],
        options: Mapping[str, Any] | None,
        to: Target | None,
        timeout: float | None,
        on_progress: Progress | None,
    ) -> SavedFile | AsyncDownload:
        sink = None if to is None else Sink(to, operation)
        call, key = self._begin(operation, "file", params, options, timeout=timeout)
        return await self._fetch(operation, call, key, sink, on_progress)

    async def _upload(
        self,
        operation: str,
        params: Mapping[str, Any],
        options: Mapping[str, Any] | None,
        size: int | None,
        timeout: float | None,
        on_progress: UploadProgress | None,
    ) -> Any:
        check_function("on_progress", on_progress, operation)
        given = members_of(params)
        source = sent_through(operation, given, size, True)
        driver = self._driver(operation, *self._begin(operation, "upload", given, options, timeout=timeout))
        driver.source = source
        driver.on_upload = on_progress
        done, info = await driver.run()
        return attach(done.value, info)

    async def _answer(self, operation: str, call: Call, key: Key) -> Any:
        driver = self._driver(operation, call, key)
        done, info = await driver.run()
        if driver.stream is not None and driver.response is not None:
            return AsyncDownload(operation, driver.stream, info, driver.response)
        return attach(done.value, info)

    async def _fetch(
        self, operation: str, call: Call, key: Key, sink: Sink | None, on_progress: Progress | None
    ) -> SavedFile | AsyncDownload:
        driver = self._driver(operation, call, key)
        check_function("on_progress", on_progress, operation)
        driver.sink = sink
        driver.on_progress = on_progress
        if sink is not None:
            sink.open()  # what the disk refuses is found before anything is sent
        done, info = await driver.run()
        if sink is not None:
            return SavedFile(sink.path, done.bytes, info)
        assert driver.stream is not None and driver.response is not None
        return AsyncDownload(operation, driver.stream, info, driver.response)

    # What `truora.proxy` calls.

    async def _raw(self, operation: str, call: Call, watch: Watch) -> Raw:
        """One look at the service, and its answer as it came, refusals and "not yet" included. A `download` is the
        caller's to close. `call` was begun without retries; `watch` is in the place of its key."""
        driver = self._driver(operation, call, watch)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        driver.once = True
        try:
            _, info = await driver.run()
        except NotYet:
            return looked(driver.status, driver.headers, driver.body)
        except ApiError as error:
            # A file's host is not the service: what it says may hold parts of the link.
            if not driver.home:
                raise
            return refused(error, driver.headers, driver.body)
        if driver.stream is not None and driver.response is not None:
            return streamed(AsyncDownload(operation, driver.stream, info, driver.response), driver.headers)
        return answered(info, driver.headers, driver.body)


def _carrier(transport: AsyncTransport | httpx.AsyncClient | None) -> AsyncTransport:
    if transport is None:
        if importlib.util.find_spec("httpx") is None:
            message = "AsyncTruora needs httpx, or a `transport` of yours: pip install 'truora[httpx]'"
            raise own_error("config", "no_transport", "", message)
        from .transports import AsyncHttpxTransport

        return AsyncHttpxTransport()
    check_transport(transport, for_async=True)
    if hasattr(transport, "build_request"):  # an httpx.AsyncClient, which has a `send` of its own
        from .transports import AsyncHttpxTransport

        return AsyncHttpxTransport(transport)  # type: ignore[arg-type]
    return transport  # pyright: ignore[reportReturnType]

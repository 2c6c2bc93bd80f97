"""What the tests of the proxy handler share: both handlers driven the same way, and requests of a page."""

from __future__ import annotations

import asyncio
import json
import threading
import typing as t
import uuid

import truora
from support import KEY, Clock
from truora.proxy import AsyncProxy, Kept, Proxy, Request, Response

HANDLERS = ("sync", "async")
ALLOW = ("checks.create", "checks.delete", "*")
ORIGIN = "https://admin.example"


Make = t.Callable[..., "Handler"]


def new_call() -> str:
    return str(uuid.uuid4())


def headers(call: str | None = None, **more: str | None) -> dict[str, str]:
    """What a page sends; `None` leaves a header out."""
    found: dict[str, str | None] = {
        "Host": "admin.example",
        "Origin": ORIGIN,
        "Content-Type": "application/json",
        "truora-call": call or new_call(),
    }
    found |= {name.replace("_", "-"): value for name, value in more.items()}
    return {name: value for name, value in found.items() if value is not None}


def body(params: t.Any = None, options: t.Any = None) -> bytes:
    return json.dumps({"params": params or {}, "options": options or {}}).encode()


class Got:
    """An answer, read to its end."""

    def __init__(self, status: int, pairs: t.Iterable[tuple[str, str]], data: bytes) -> None:
        self.status = status
        self.headers = {name.lower(): value for name, value in pairs}
        self.data = data

    @property
    def meta(self) -> dict[str, t.Any]:
        found: dict[str, t.Any] = json.loads(self.headers["truora-meta"])
        return found

    @property
    def json(self) -> t.Any:
        return json.loads(self.data)

    @property
    def error(self) -> dict[str, t.Any]:
        """The handler's own error, whole."""
        assert self.meta["error"] is True
        (told,) = self.json.values()
        assert list(told) == [
            *("kind", "code", "message", "operation", "sent", "attempts", "status", "api_code", "request_id"),
            *("retry_after_ms", "issues", "warnings"),
        ]
        assert (told["sent"], told["attempts"]) == (self.meta["sent"], self.meta["attempts"])
        return t.cast("dict[str, t.Any]", told)

    def everything(self) -> str:
        return repr((self.status, self.headers, self.data))


class Handler:
    """One of the two handlers, over a client of its own."""

    def __init__(self, kind: str, bases: dict[str, str], **options: t.Any) -> None:
        self.kind = kind
        self.clock = Clock()
        names = ("api_key", "headers", "timeout", "locale", "strict", "transport")
        given = {name: options.pop(name) for name in names if name in options}
        given = {"api_key": KEY, "base_urls": bases, **given}
        self.client: t.Any = truora.AsyncTruora(**given) if kind == "async" else truora.Truora(**given)
        self.client._clock = self.clock.for_async() if kind == "async" else self.clock
        self.errors: list[Exception] = []  # what `on_error` got
        defaults = {"allow": ALLOW, "authorize": lambda request, call: "ana", "origins": [ORIGIN]}
        options = {**defaults, "on_error": self.errors.append, **options}
        self.proxy: t.Any = (AsyncProxy if kind == "async" else Proxy)(self.client, **options)
        self.loop = asyncio.new_event_loop() if kind == "async" else None

    def post(
        self, operation: str, params: t.Any = None, options: t.Any = None, call: str | None = None, **more: str | None
    ) -> Got:
        """What a page gets for a call."""
        return self.ask(Request("POST", f"/api/truora/{operation}", headers(call, **more), body(params, options)))

    def ask(self, request: Request) -> Got:
        return self.run(self.proxy.handle(request)) if self.loop else read(self.proxy.handle(request))

    def run(self, handling: t.Awaitable[Response]) -> Got:
        assert self.loop is not None

        async def later() -> Got:
            return await aread(await handling)

        return self.loop.run_until_complete(later())

    def close(self) -> None:
        if self.loop is None:
            self.client.close()
            return
        self.loop.run_until_complete(self.proxy.settle())
        self.loop.run_until_complete(self.client.close())
        self.loop.close()


def read(response: Response) -> Got:
    if isinstance(response.body, bytes):
        return Got(response.status, response.headers, response.body)
    try:
        return Got(response.status, response.headers, b"".join(response.body))
    finally:
        response.body.close()


async def aread(response: Response) -> Got:
    if isinstance(response.body, bytes):
        return Got(response.status, response.headers, response.body)
    try:
        return Got(response.status, response.headers, b"".join([part async for part in response.body]))
    finally:
        await response.body.close()


TROUBLE: dict[str, tuple[dict[str, t.Any], dict[str, t.Any], int, str, str]] = {
    "lost": ({"fault": {"at": "after_request", "kind": "reset"}}, {}, 502, "transport", "maybe"),
    "cut": ({"fault": {"at": "body", "kind": "close", "bytes": 5}}, {}, 502, "transport", "yes"),
    "nonsense": ({"answer": {"status": 201, "body": "<html>Maria"}}, {}, 502, "decode", "yes"),
    "redirect": (
        {"answer": {"status": 302, "body": "", "headers": {"Location": "https://x.test/?sig=s3cr3t"}}},
        {},
        502,
        "redirect",
        "yes",
    ),
    "late": (
        {"fault": {"at": "after_request", "kind": "delay", "interval_ms": 5000}},
        {"timeout": 200},
        504,
        "deadline",
        "maybe",
    ),
}


class Shared:
    """A store as several servers share one: bytes and texts only."""

    def __init__(self) -> None:
        self.rows: dict[str, list[t.Any]] = {}
        self.lock = threading.Lock()

    def claim(self, key: t.Any, mark: str, once: bool) -> Kept | None:
        with self.lock:
            row = self.rows.get(repr(key))
            if row is None:
                self.rows[repr(key)] = [mark, None]
                return None
            return Kept(*row)

    def keep(self, key: t.Any, mark: str, answer: bytes, once: bool) -> None:
        assert isinstance(answer, bytes)
        self.rows[repr(key)] = [mark, answer]

    def forget(self, key: t.Any) -> None:
        self.rows.pop(repr(key), None)


class Later:
    """The same for asyncio."""

    def __init__(self, store: Shared) -> None:
        self._store = store

    async def claim(self, key: t.Any, mark: str, once: bool) -> Kept | None:
        await asyncio.sleep(0)
        return self._store.claim(key, mark, once)

    async def keep(self, key: t.Any, mark: str, answer: bytes, once: bool) -> None:
        await asyncio.sleep(0)
        self._store.keep(key, mark, answer, once)

    async def forget(self, key: t.Any) -> None:
        await asyncio.sleep(0)
        self._store.forget(key)

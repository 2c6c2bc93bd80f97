"""The proxy handler as an ASGI application: messages by hand, and a real stack of them through httpx."""

from __future__ import annotations

import asyncio
import typing as t

import httpx
import pytest

import truora
from proxying import ALLOW, ORIGIN, Got, body, headers, new_call
from support import DONE, KEY, PERSON, Clock, Service
from truora.proxy import ProxyCall, Request, asgi

FORCE = {**PERSON, "force_creation": True}
SLOW = {"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 500}}

App = t.Any
Message = dict[str, t.Any]


def with_app(work: t.Callable[[App], t.Awaitable[t.Any]], service: Service, **options: t.Any) -> t.Any:
    """What `work` comes to, given an application over the mock service."""

    service.knobs(pdf_202s=0)

    async def run() -> t.Any:
        async with truora.AsyncTruora(KEY, base_urls=service.bases) as client:
            client._clock = Clock().for_async()
            app = asgi(
                client, **{"allow": ALLOW, "authorize": lambda request, call: "ana", "origins": [ORIGIN], **options}
            )
            try:
                return await work(app)
            finally:
                await app.proxy.settle()
                others = asyncio.all_tasks() - {asyncio.current_task()}
                assert not others

    return asyncio.run(run())


class Page:
    """One request of a page, message by message."""

    def __init__(self, app: App, operation: str, sent: dict[str, str] | None = None, **scope: t.Any) -> None:
        pairs = [(name.lower().encode(), value.encode()) for name, value in (sent or headers()).items()]
        scope = {"type": "http", "method": "POST", "path": f"/x/{operation}", "scheme": "https", **scope}
        self._to: asyncio.Queue[Message] = asyncio.Queue()
        self.sent: list[Message] = []
        self.wrote = asyncio.Event()
        self.may_write = asyncio.Event()
        self.may_write.set()
        self.task = asyncio.ensure_future(app({**scope, "headers": pairs}, self._to.get, self._send))

    async def _send(self, message: Message) -> None:
        await self.may_write.wait()
        self.sent.append(message)
        self.wrote.set()

    def say(self, *parts: bytes) -> Page:
        for number, part in enumerate(parts, 1):
            self._to.put_nowait({"type": "http.request", "body": part, "more_body": number < len(parts)})
        return self

    def leave(self) -> None:
        self._to.put_nowait({"type": "http.disconnect"})

    async def got(self) -> Got:
        await self.task
        start, *rest = self.sent
        assert start["type"] == "http.response.start"
        assert [message.get("more_body", False) for message in rest] == [True] * (len(rest) - 1) + [False]
        assert all(name == name.lower() for name, _ in start["headers"])
        pairs = [(name.decode(), value.decode()) for name, value in start["headers"]]
        return Got(start["status"], pairs, b"".join(message["body"] for message in rest))


def test_a_call(service: Service) -> None:
    async def work(app: App) -> None:
        assert repr(app) == "<truora.proxy.asgi>"
        data = body(PERSON)
        got = await Page(app, "checks.create").say(data[:10], b"", data[10:]).got()
        assert (got.status, got.meta["sent"]) == (201, "yes")
        got = await Page(app, "checks.create").say(body({"country": "CO"})).got()
        assert (got.status, got.error["code"]) == (422, "invalid")
        got = await Page(app, "checks.list", headers(Origin="http://admin.example")).got()  # no body is asked for
        assert got.error["code"] == "bad_origin"
        got = await Page(app, "checks.list").say(b"{" * 700_000, b"{" * 700_000, b"never read").got()
        assert got.error["code"] == "bad_request"

    with_app(work, service)
    assert service.creates() == 1


def test_a_file(service: Service) -> None:
    async def work(app: App) -> None:
        page = Page(app, "processes.pdf").say(body({"process_id": DONE}))
        got = await page.got()
        assert got.data.startswith(b"%PDF") and got.data.rstrip().endswith(b"%%EOF")
        assert int(got.headers["content-length"]) == len(got.data)
        assert len(page.sent) > 4  # in pieces

    with_app(work, service)


def test_other_scopes(service: Service) -> None:
    async def work(app: App) -> None:
        to: asyncio.Queue[Message] = asyncio.Queue()
        sent: list[str] = []

        async def send(message: Message) -> None:
            sent.append(message["type"])

        to.put_nowait({"type": "lifespan.startup"})
        to.put_nowait({"type": "lifespan.shutdown"})
        await app({"type": "lifespan"}, to.get, send)
        await app({"type": "websocket"}, to.get, send)
        assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete", "websocket.close"]
        with pytest.raises(ValueError, match="smtp"):
            await app({"type": "smtp"}, to.get, send)

    with_app(work, service)


def test_authorize_sees_the_scope(service: Service) -> None:
    async def authorize(request: Request, call: ProxyCall) -> str | None:
        await asyncio.sleep(0)
        user: str | None = request.source.get("user")
        return user

    async def work(app: App) -> None:
        assert (await Page(app, "checks.list").say(body()).got()).status == 401
        assert (await Page(app, "checks.list", user="ana").say(body()).got()).status == 200

    with_app(work, service, authorize=authorize)


def test_a_page_that_leaves_while_it_speaks(service: Service) -> None:
    async def work(app: App) -> None:
        page = Page(app, "checks.create")
        page._to.put_nowait({"type": "http.request", "body": b"{", "more_body": True})
        page.leave()
        await page.task
        assert page.sent[0]["status"] == 499

    with_app(work, service)
    assert service.ledger() == []


def test_a_read_ends_when_the_page_leaves(service: Service) -> None:
    service.scene({**SLOW, "fault": {**SLOW["fault"], "interval_ms": 30_000}})  # type: ignore[dict-item]

    async def work(app: App) -> None:
        page = Page(app, "checks.list").say(body())
        await _asked(service)
        page.leave()
        await asyncio.wait_for(page.task, 5)
        assert page.sent[0]["status"] == 499
        assert app.proxy._flights == {}

    with_app(work, service)


def test_middleware_that_gives_the_body_again(service: Service) -> None:
    """Some do so for ever, and at once: nothing else would run, if that were waited for in a loop."""
    sent: list[Message] = []
    asked = [0]

    async def again() -> Message:
        asked[0] += 1
        assert asked[0] < 1000, "asked without end"
        return {"type": "http.request", "body": body()}

    async def send(message: Message) -> None:
        sent.append(message)

    async def work(app: App) -> None:
        pairs = [(name.lower().encode(), value.encode()) for name, value in headers().items()]
        scope = {"type": "http", "method": "POST", "path": "/x/checks.list", "scheme": "https", "headers": pairs}
        await app(scope, again, send)

    with_app(work, service)
    assert sent[0]["status"] == 200
    assert asked == [2]


def test_a_write_is_answered_to_the_page_that_comes_again(service: Service) -> None:
    """The connection ends after the service read the POST; the browser repeats it by itself: one create."""
    service.scene(SLOW)
    call = new_call()

    async def work(app: App) -> Got:
        for _ in range(2):
            page = Page(app, "checks.create", headers(call)).say(body(FORCE))
            await _asked(service)
            await asyncio.sleep(0.05)
            page.leave()
            await page.task
            assert page.sent[0]["status"] == 499
        return await Page(app, "checks.create", headers(call)).say(body(FORCE)).got()

    assert with_app(work, service).status == 201
    assert service.creates() == 1
    assert len(service.ledger()) == 1


def test_the_end_of_the_program_waits_for_writes(service: Service) -> None:
    service.scene(SLOW)
    call = new_call()

    async def work(app: App) -> None:
        page = Page(app, "checks.create", headers(call)).say(body(FORCE))
        await _asked(service)
        page.leave()
        await page.task
        to: asyncio.Queue[Message] = asyncio.Queue()
        to.put_nowait({"type": "lifespan.shutdown"})
        done: list[Message] = []

        async def send(message: Message) -> None:
            done.append(message)

        await app({"type": "lifespan"}, to.get, send)
        assert app.proxy._flights == {}
        assert (await Page(app, "checks.create", headers(call)).say(body(FORCE)).got()).status == 201

    with_app(work, service)
    assert len(service.ledger()) == 1


async def _asked(service: Service) -> None:
    while not service.ledger("checks"):
        await asyncio.sleep(0.01)


def test_a_page_that_leaves_a_file(service: Service) -> None:
    service.knobs(pdf_bytes=30_000_000)

    async def work(app: App) -> None:
        page = Page(app, "processes.pdf").say(body({"process_id": DONE}))
        await page.wrote.wait()
        page.may_write.clear()
        page.leave()
        await asyncio.wait_for(page.task, 5)
        assert 1 <= len(page.sent) < 100

    with_app(work, service)


def test_a_file_that_breaks_off_raises(service: Service) -> None:
    service.scene({"host": "files", "fault": {"at": "body", "kind": "close", "bytes": 100_000}})

    async def work(app: App) -> None:
        page = Page(app, "processes.pdf").say(body({"process_id": DONE}))
        with pytest.raises(truora.TransportError):  # the server ends the connection
            await page.task
        assert page.sent[-1]["more_body"] is True

    with_app(work, service)


def test_a_server_that_cancels(service: Service) -> None:
    service.scene(SLOW)
    call = new_call()

    async def work(app: App) -> None:
        page = Page(app, "checks.create", headers(call)).say(body(FORCE))
        await _asked(service)
        page.task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await page.task
        assert (await Page(app, "checks.create", headers(call)).say(body(FORCE)).got()).status == 201

    with_app(work, service)
    assert service.creates() == 1


def test_a_body_that_stops(service: Service) -> None:
    """It holds a task for a while, whether its page has a login or not."""

    async def work(app: App) -> None:
        page = Page(app, "checks.list")
        page._to.put_nowait({"type": "http.request", "body": b"{", "more_body": True})
        got = await page.got()
        assert (got.status, got.error["code"]) == (408, "body_timeout")

    with_app(work, service, body_timeout=0.05)
    assert service.ledger() == []


def test_the_path_is_decoded_once(service: Service) -> None:
    async def work(app: App) -> None:
        for path, status in (("checks.list", 200), ("checks%2Elist", 400), ("x\\checks.list", 403)):
            page = Page(app, path)  # as a server gives it: decoded
            assert (await page.say(body()).got()).status == status

    with_app(work, service)


def test_through_httpx(service: Service) -> None:
    async def work(app: App) -> None:
        transport = httpx.ASGITransport(app=app)
        call = new_call()
        async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as page:
            asks = [
                page.post("/api/truora/checks.create", content=body(FORCE), headers=headers(call)) for _ in range(4)
            ]
            answers = await asyncio.gather(*asks)
            assert {answer.status_code for answer in answers} == {201}
            assert len({answer.content for answer in answers}) == 1
            pdf = await page.post("/processes.pdf", content=body({"process_id": DONE}), headers=headers())
            assert pdf.content.startswith(b"%PDF")

    with_app(work, service)
    assert service.creates() == 1

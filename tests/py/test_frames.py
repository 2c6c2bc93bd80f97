"""Tracebacks: no frame of ours, nor one of a library below it, holds the key, parameters or a link."""

from __future__ import annotations

import asyncio
import typing as t
from pathlib import Path

import pytest

import truora
from proxying import HANDLERS, Handler
from support import DONE, PERSON, Clock, Host, Server, Service
from tracebacks import PERSONAL, SECRET, frames, ours, shown
from truora._frames import clean


def caught(host: Host, work: t.Callable[[t.Any], t.Any], **options: t.Any) -> BaseException:
    """Whatever ends it."""
    try:
        host.do(work, **options)
    except BaseException as error:
        return error
    raise AssertionError("it did not fail")


async def each_of(pages: t.Any) -> list[t.Any]:
    return [page async for page in pages]


def test_frames_of_every_kind_of_call(host: Host, service: Service, tmp_path: Path) -> None:
    host.bases = {**dict.fromkeys(host.bases, "http://127.0.0.1:1")}
    link = f"http://127.0.0.1:1/a?X-Amz-Signature={SECRET}"
    options = {"api_key": SECRET, "max_retries": 0}
    calls: list[t.Callable[[t.Any], t.Any]] = [
        lambda client: client.checks.get(PERSONAL, options=options),
        lambda client: client.checks.create(**PERSON, first_name=PERSONAL, options=options),
        lambda client: client.checks.create(country=PERSONAL, options=options),
        lambda client: client.checks.wait(PERSONAL, options=options),
        lambda client: client.checks.pdf(PERSONAL, to=tmp_path / "a", options=options),
        lambda client: client.checks.attachments(PERSONAL, options=options).first(1),
        lambda client: client.checks.attachments(PERSONAL, options=options),
        lambda client: client.checks.attachments(PERSONAL, options={**options, "timeout": PERSONAL}),
        lambda client: client.call("checks.get", {"check_id": PERSONAL}, options=options),
        lambda client: client.request("POST", "checks", "/v1/x", json={"name": PERSONAL}, options=options),
        lambda client: client.with_options(api_key=SECRET, headers={"host": PERSONAL}),
        lambda client: client.validate(
            "checks.get", {"check_id": PERSONAL}, options={**options, "given": 5, "seed": -1}
        ),
        lambda client: client.download(link, options={"max_retries": 0}),
        lambda client: client.upload(link, b"data", options={"max_retries": 0}),
        lambda client: client.links.hosted_flow(token=SECRET, options={"api_key": SECRET, "given": 5, "timeout": "x"}),
        lambda client: client.checks.get(PERSONAL, PERSONAL),
    ]
    if host.carrier == "async":
        calls.append(lambda client: each_of(client.checks.attachments(PERSONAL, options=options).pages()))
    else:
        calls.append(lambda client: list(client.checks.attachments(PERSONAL, options=options).pages()))
    for number, work in enumerate(calls):
        try:
            error = caught(host, work, api_key=SECRET)
        except AssertionError:
            raise AssertionError(number) from None
        assert isinstance(error, (truora.TruoraError, TypeError)), (number, error)
        text = shown(error)
        assert SECRET not in text and PERSONAL not in text and "1000000000" not in text, (number, text)
        assert {place.split(":")[0] for place in ours(error)} <= {"_frames.py"}, (number, ours(error))


def test_frames_of_what_is_made_without_a_call() -> None:
    made: list[t.Callable[[], t.Any]] = [
        lambda: truora.Truora(SECRET, headers={"host": "x"}),
        lambda: truora.AsyncTruora(SECRET, base_urls={"checks": f"ftp://{SECRET}"}),
        lambda: truora.read_token(SECRET),
        lambda: truora.links.inbound(phone=SECRET),
    ]
    for make in made:
        with pytest.raises(truora.TruoraError) as error:
            make()
        assert SECRET not in shown(error.value)


class Mine(Exception):
    """Raised by the caller's own functions."""


def test_frames_of_the_callers_own_functions_stay(host: Host, service: Service, tmp_path: Path) -> None:
    def breaks(*_: object) -> t.Any:
        raise Mine("no")

    def pieces() -> t.Any:
        yield b"12"
        raise Mine("no")

    link = f"{service.files}/a?X-Amz-Signature={SECRET}"
    calls: list[t.Callable[[t.Any], t.Any]] = [
        lambda client: client.processes.pdf(DONE, to=tmp_path / "a", on_progress=breaks, options={"api_key": SECRET}),
        lambda client: client.checks.list(options={"api_key": breaks}).first(1),
        lambda client: client.upload(link, b"1234", on_progress=breaks, options={"max_retries": 0}),
        lambda client: client.upload(link, pieces(), size=4, options={"max_retries": 0}),
    ]
    for work in calls:
        error = caught(host, work, api_key=SECRET, clock=Clock())
        assert isinstance(error, Mine)
        names = [frame.f_code.co_name for frame in frames(error)]
        assert names[-1] in ("breaks", "pieces"), names
        assert SECRET not in shown(error) and DONE not in shown(error)
        assert {place.split(":")[0] for place in ours(error)} <= {"_frames.py"}, ours(error)
        assert not hasattr(error, "__notes__")


def test_frames_of_an_interrupt(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    """It passes through the libraries, whose frames hold headers."""

    def interrupt(*_: object, **__: object) -> t.Any:
        raise KeyboardInterrupt

    import socket

    host.bases = {**host.bases, "checks": "https://no-such-host.invalid"}
    monkeypatch.setattr(socket, "getaddrinfo", interrupt)
    error = caught(host, lambda client: client.checks.get(PERSONAL), api_key=SECRET)
    assert isinstance(error, KeyboardInterrupt)
    assert SECRET not in shown(error) and PERSONAL not in shown(error)
    if host.carrier != "async":  # there it comes out of a thread of the event loop's
        assert {place.split(":")[0] for place in ours(error)} <= {"_frames.py"}, ours(error)


def test_frames_of_a_cancellation() -> None:
    async def work() -> None:
        async with truora.AsyncTruora(SECRET, base_urls={"checks": server.base}) as client:
            await asyncio.wait_for(client.checks.get(PERSONAL), 0.1)

    def silent(sock: t.Any) -> None:
        server.head(sock)
        server.wait(5)

    with Server(silent) as server:
        with pytest.raises(asyncio.TimeoutError) as error:
            asyncio.run(work())
    assert SECRET not in shown(error.value) and PERSONAL not in shown(error.value)


@pytest.mark.parametrize("kind", HANDLERS)
def test_frames_of_the_proxy_handlers(kind: str, service: Service) -> None:
    def breaks(*_: object) -> t.Any:
        raise Mine("no")

    found: list[Exception] = []
    handler = Handler(kind, service.bases, api_key=SECRET, authorize=breaks, on_error=found.append)
    try:
        assert handler.post("checks.create", {**PERSON, "first_name": PERSONAL}).status == 500
    finally:
        handler.close()
    (error,) = found
    assert isinstance(error, Mine)
    assert SECRET not in shown(error) and PERSONAL not in shown(error)
    assert ours(error) == []
    assert frames(error)[-1].f_code.co_name == "breaks"


def test_an_error_that_is_handed_on() -> None:
    def breaks(error: BaseException) -> None:
        clean(error)

    with truora.Truora(SECRET, base_urls={"checks": "http://127.0.0.1:1"}) as client:
        try:
            client.checks.get.__wrapped__(client.checks, PERSONAL, options={"api_key": SECRET, "max_retries": 0})
        except truora.ConnectError as error:
            breaks(error)
            assert SECRET not in shown(error) and PERSONAL not in shown(error)
            assert ours(error) == []


def test_a_bug_of_ours_can_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its frames are gone, but the line is named."""
    with truora.Truora(SECRET) as client:
        monkeypatch.setattr("truora._client.Driver", None)
        with pytest.raises(TypeError) as error:
            client.checks.get(PERSONAL)
    if hasattr(error.value, "add_note"):
        (note,) = error.value.__notes__
        assert note.startswith("raised in truora._client, line ")
    assert ours(error.value) == ["_frames.py:method"]

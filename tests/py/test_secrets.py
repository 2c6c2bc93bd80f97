"""The key and presigned links: where they go, and where they never show up."""

from __future__ import annotations

import asyncio
import copy
import logging
import os
import pickle
import re
import traceback
import types
import typing as t
from pathlib import Path

import pytest

import truora
from support import DONE, PERSON, Clock, Host, Server, Service

SECRET = "sk-very-secret-0123456789"
# Frames of the tests themselves hold the secrets; every other frame must not.
HERE = str(Path(__file__).parent) + os.sep
PERSONAL = "CHK-PERSONAL-ID"


def frames(error: BaseException) -> list[types.FrameType]:
    """All frames that a reporter would send: of the error and of what it came from."""
    found: list[types.FrameType] = []
    chain: list[BaseException | None] = [error]
    seen: set[int] = set()
    while chain:
        one = chain.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        chain += [one.__cause__, one.__context__]
        at = one.__traceback__
        while at is not None:
            found.append(at.tb_frame)
            at = at.tb_next
    return found


def of_the_tests(frame: types.FrameType) -> bool:
    return os.path.realpath(frame.f_code.co_filename).startswith(HERE)


def shown(error: BaseException) -> str:
    """All that a careless tool prints of an error: text, attributes, and the locals of each frame."""
    parts = [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error))]
    for frame in frames(error):
        if not of_the_tests(frame):
            for name, value in frame.f_locals.items():
                if name != "error":
                    parts.append(f"{name}={value!r}")
                    # One level deeper, as reporters look into objects.
                    parts.append(repr(getattr(value, "__dict__", "")) if name != "function" else "")
    return "\n".join(parts)


def test_the_key_goes_to_the_service_alone(host: Host, service: Service, tmp_path: Path) -> None:
    def work(client: t.Any) -> t.Any:
        return client.processes.pdf(DONE, to=tmp_path / "a.pdf")

    host.do(work, api_key=SECRET, headers={"X-Team": "payments"}, clock=Clock())
    home, files = service.ledger("identity"), service.ledger("files")
    assert {row["key"] for row in home} == {"present"}
    assert {row["headers"]["x-team"] for row in home} == {"payments"}
    assert {row["key"] for row in files} == {"absent"}
    assert not any("x-team" in row["headers"] for row in files)
    assert all(row["headers"]["user-agent"].startswith("truora-python/") for row in home + files)
    assert service.facts()["files_saw_key"] is False


def test_from_an_argument_a_function_or_the_environment(
    host: Host, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def ask() -> str:
        asked.append(1)
        return "from-a-function\n"

    def key_of(**options: t.Any) -> t.Any:
        with_key: list[str] = []
        from truora import _steps

        real = _steps.outgoing

        def spy(send: t.Any, key: str | None, *rest: t.Any) -> t.Any:
            with_key.append(key or "")
            return real(send, key, *rest)

        for module in ("_driver", "_aio_driver"):
            monkeypatch.setattr(f"truora.{module}.outgoing", spy)
        host.do(lambda client: client.checks.list().first(1), **options)
        return with_key

    assert key_of(api_key="given \r\n") == ["given"]
    assert key_of(api_key=ask) == ["from-a-function"]
    monkeypatch.setenv("TRUORA_API_KEY", "from-the-environment\n")
    assert key_of(api_key=None) == ["from-the-environment"]
    assert key_of(api_key="given") == ["given"]
    assert len(asked) == 1


def test_asked_before_each_request(host: Host, service: Service) -> None:
    trouble = {"host": "checks", "answer": {"status": 503, "json": {}}}
    service.scene(trouble, trouble)
    keys = iter(["one", "two", "three", "four"])
    host.do(lambda client: client.checks.list().first(1), api_key=lambda: next(keys), clock=Clock())
    assert next(keys) == "four"


def test_a_coroutine_function_for_the_async_client(service: Service) -> None:
    async def ask() -> str:
        await asyncio.sleep(0)
        return SECRET

    assert Host("async", service.bases).do(lambda client: client.checks.list().first(1), api_key=ask) == []


def test_for_one_call(host: Host, service: Service) -> None:
    error = host.fail(lambda client: client.checks.list(options={"api_key": "expired-key"}).first(1))
    assert error.status == 403
    assert host.do(lambda client: client.with_options(api_key="other").checks.list().first(1)) == []


@pytest.mark.parametrize("key", [None, "", "  \n"])
def test_none(host: Host, service: Service, key: str | None) -> None:
    error = host.fail(lambda client: client.checks.list().first(1), api_key=key)
    assert isinstance(error, truora.ConfigError)
    assert (error.code, error.operation, error.sent) == ("missing_key", "checks.list", "no")
    assert "TRUORA_API_KEY" in str(error)
    assert service.ledger() == []


@pytest.mark.parametrize("key", [None, "", "\n"])
def test_a_function_that_gives_none(
    host: Host, service: Service, monkeypatch: pytest.MonkeyPatch, key: str | None
) -> None:
    """The key of the environment may be another account's."""
    monkeypatch.setenv("TRUORA_API_KEY", "from-the-environment")
    error = host.fail(lambda client: client.checks.list().first(1), api_key=lambda: key)
    assert isinstance(error, truora.ConfigError)
    assert (error.code, error.sent) == ("missing_key", "no")
    assert service.ledger() == []


@pytest.mark.parametrize("bad", ["\r\nX-Evil: 1", "\u00e1", "a b", "\x00", 7])
def test_bad_ones(host: Host, service: Service, bad: t.Any) -> None:
    key = bad if isinstance(bad, int) else SECRET + bad + "x"
    error = host.fail(lambda client: client.checks.list().first(1), api_key=lambda: key)
    assert isinstance(error, truora.ConfigError)
    assert error.code == "bad_key"
    assert SECRET not in shown(error)
    assert service.ledger() == []


def test_no_key_is_needed_to_validate(host: Host) -> None:
    assert not host.do(lambda client: client.validate("checks.create", {}), api_key=None)
    assert host.do(lambda client: client.validate("checks.create", PERSON), api_key=None)


# Where nothing may show up.


def test_reprs(host: Host) -> None:
    client = host.client(api_key=SECRET)
    things = [client, client.checks, client._key, client.checks.list(), client.with_options(timeout=1)]
    assert SECRET not in repr(things)
    assert SECRET not in repr(vars(client))
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(client._key)
    with pytest.raises(TypeError):
        copy.deepcopy(client._key)
    if host.carrier == "async":
        asyncio.run(client.close())
    else:
        client.close()


FAILURES: dict[str, dict[str, t.Any] | None] = {
    "refused": None,
    "status": {"answer": {"status": 400, "json": {"message": "no"}}},
    "reset": {"fault": {"at": "after_request", "kind": "reset"}},
    "cut": {"answer": {"status": 200, "json": {}}, "fault": {"at": "headers", "kind": "close", "bytes": 5}},
    "redirect": {"answer": {"status": 302, "body": "", "headers": {"Location": f"https://x.test/?sig={SECRET}"}}},
    "bad redirect": {"answer": {"status": 302, "body": "", "headers": {"Location": f"http://[x/?sig={SECRET}"}}},
    "decode": {"answer": {"status": 200, "body": "nonsense"}},
}


@pytest.mark.parametrize("case", FAILURES)
def test_errors(host: Host, service: Service, case: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    scene = FAILURES[case]
    if scene is None:
        host.bases = {**host.bases, "checks": "http://127.0.0.1:1"}
    else:
        service.scene({"host": "checks", **scene})
    error = host.fail(lambda client: client.checks.get(PERSONAL, options={"max_retries": 0}), api_key=SECRET)
    assert SECRET not in shown(error)
    assert SECRET not in caplog.text
    assert PERSONAL not in caplog.text
    assert PERSONAL not in shown(error)


# No frame of ours, nor one of a library below it, holds the key, parameters or a link.


def ours(error: BaseException) -> list[str]:
    """Where our frames are; each call that the error passed may leave one."""
    above = ("runners.py", "base_events.py", "tasks.py", "timeouts.py")  # of asyncio
    here = [frame for frame in frames(error) if not of_the_tests(frame)]
    here = [frame for frame in here if Path(frame.f_code.co_filename).name not in above]
    return [f"{Path(frame.f_code.co_filename).name}:{frame.f_code.co_name}" for frame in here]


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


def test_names_that_a_refusal_repeats(host: Host, service: Service, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    said = "first_name XIOMARA is not valid, nor Plantada (ÑANDÚ): type person is not available in CO"
    service.scene({"host": "checks", "answer": {"status": 400, "json": {"message": said}}})
    names = {"first_name": "Xiomara Ñandú", "last_name": "plantada"}
    error = host.fail(lambda client: client.checks.create(**PERSON, **names))
    hidden = "first_name <given> is not valid, nor <given> (<given>): type person is not available in CO"
    assert f": {hidden} [" in str(error)
    for text in (str(error), repr(error), "".join(traceback.format_exception(error)), caplog.text):
        assert not {"xiomara", "plantada", "ñandú"} & set(re.findall(r"\w+", text.lower()))
    assert error.api_message == said


def test_logs(host: Host, service: Service, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def work(client: t.Any) -> t.Any:
        return client.processes.pdf(DONE, to=tmp_path / "a.pdf")

    host.do(work, api_key=SECRET, clock=Clock())
    lines = [record.getMessage() for record in caplog.records if record.name == "truora"]
    assert len(lines) == 4
    assert lines[0].startswith("processes.pdf: GET identity /v1/processes/{process_id}/pdf -> 202, attempt 1, ")
    assert lines[-1].startswith("processes.pdf: GET ")
    for secret in (SECRET, DONE, service.files, "X-Amz", "Signature"):
        assert secret not in caplog.text


def test_warnings_are_logged_once(host: Host, service: Service, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    options: t.Any = {"preflight": False}
    params = {"country": "CO", "type": "person", "user_authorized": True, "first_name": "Maria-Secreta"}
    service.scene(
        {"host": "checks", "answer": {"status": 503, "json": {}, "headers": {"Retry-After": "1"}}},
        {"host": "checks", "answer": {"status": 201, "json": {"check": {"check_id": "CHK1"}}}},
    )
    answer = host.do(lambda client: client.checks.create(**params, options=options), clock=Clock())
    warnings = truora.response_of(answer).warnings
    assert warnings
    (line,) = [record.getMessage() for record in caplog.records if record.name == "truora"]
    assert line.startswith("checks.create: ")
    assert "Maria" not in line


def test_nothing_lies_in_the_environment_of_the_tests() -> None:
    assert "TRUORA_API_KEY" not in os.environ

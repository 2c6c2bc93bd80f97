"""The key and presigned links: where they go, and where they never show up."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import os
import pickle
import re
import traceback
import typing as t
from pathlib import Path

import pytest

import truora
from support import DONE, PERSON, Clock, Host, Service
from tracebacks import PERSONAL, SECRET, shown


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


@pytest.mark.parametrize(("last", "code"), [("", "missing_key"), ("two words", "bad_key")])
def test_one_that_fails_at_a_retry(host: Host, service: Service, last: str, code: str) -> None:
    """The first request may have arrived."""
    service.scene({"host": "checks", "answer": {"status": 503, "json": {}}})
    keys = ["one", last]
    error = host.fail(lambda client: client.checks.list().first(1), api_key=lambda: keys.pop(0))
    assert (error.code, error.sent, error.attempts) == (code, "maybe", 1)
    assert str(error).endswith("sent: maybe]")


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


HOOKS = {
    "hooks": [{"hook_id": "HOK1", "signing_key": SECRET, "of": [{"api_key": {"deep": SECRET}}]}],
    "signing_key": SECRET,
}


def test_secrets_of_answers(host: Host, service: Service, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answers: list[object] = [HOOKS, {"signing_key": SECRET, "hook": HOOKS}, {"api_key": SECRET}, HOOKS]
    service.scene(*({"host": "account", "answer": {"status": 200, "json": answer}} for answer in answers))
    listed = host.do(lambda client: client.hooks.list())
    created = host.do(lambda client: client.hooks.create(event_type="check"))
    key = host.do(lambda client: client.api_keys.create(key_type="backend", key_name="x"))
    raw = host.do(lambda client: client.request("GET", "account", "/v1/hooks"))
    parts = [listed["hooks"], listed["hooks"][0], created.extra, created.extra["hook"], raw["hooks"][0]]
    for thing in [listed, created, key, raw, *parts]:
        assert SECRET not in repr(thing) + str(thing) + f"{thing}" + repr([thing])
    # Hidden where it is shown, and there where it is needed.
    assert listed == raw == HOOKS and listed["hooks"][0]["signing_key"] == SECRET
    assert "HOK1" in repr(listed)
    assert (created.signing_key, key.api_key) == (SECRET, SECRET)
    assert created.to_dict() == {"signing_key": SECRET, "hook": HOOKS}
    assert json.loads(json.dumps(listed)) == HOOKS
    assert pickle.loads(pickle.dumps(created)) == created
    assert SECRET not in caplog.text


def test_secrets_that_a_refusal_repeats(host: Host, service: Service) -> None:
    key = "0123456789abcdef" * 4
    said = {"message": f"signing_key {key} is taken", "signing_key": key}
    service.scene(
        {"host": "account", "answer": {"status": 400, "json": said}},
        {"host": "account", "answer": {"status": 200, "json": {"signing_key": {"no": key}}}},
    )
    refused = host.fail(lambda client: client.hooks.create(event_type="check"))
    odd = host.fail(lambda client: client.hooks.create(event_type="check", options={"strict": True}))
    assert (refused.status, odd.kind) == (400, "decode")
    for error in (refused, odd):
        assert key not in str(error) + repr(error) + "".join(traceback.format_exception(error))


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

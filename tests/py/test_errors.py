"""The tree of exceptions: which class for what, what they hold, and that they hold nothing of ours."""

from __future__ import annotations

import copy
import pickle
import typing as t

import pytest

import truora
from support import KEY, PERSON, Clock, Host, Service
from truora._printed.errors import CLASSES

STATUSES = {
    400: (truora.BadRequestError, "bad_request"),
    401: (truora.AuthenticationError, "unauthorized"),
    403: (truora.PermissionDeniedError, "forbidden"),
    404: (truora.NotFoundError, "not_found"),
    409: (truora.ConflictError, "conflict"),
    422: (truora.BadRequestError, "unprocessable"),
    429: (truora.RateLimitError, "rate_limited"),
    500: (truora.ServerError, "server"),
    503: (truora.ServerError, "server"),
}


def get(client: t.Any) -> t.Any:
    return client.checks.get("CHK1", options={"max_retries": 0})


@pytest.mark.parametrize("status", STATUSES)
def test_by_status(host: Host, service: Service, status: int) -> None:
    body = {"code": 10404, "http_code": 404, "message": "Maria maria@example.com 1000000000 went wrong"}
    service.scene(
        {"host": "checks", "answer": {"status": status, "json": body, "headers": {"x-amzn-RequestId": "req-1"}}}
    )
    error = host.fail(get)
    cls, code = STATUSES[status]
    assert type(error) is cls
    assert (error.kind, error.code, error.api_code, error.status) == ("api", code, "10404", status)
    assert (error.operation, error.sent, error.attempts, error.request_id) == ("checks.get", "yes", 1, "req-1")
    assert error.api_message == body["message"]
    assert error.body is not None
    assert b"maria@example.com" in error.body
    for text in (str(error), repr(error)):
        assert "maria@example.com" not in text
        assert "1000000000" not in text
        assert "req-1" in text


def test_retry_after(host: Host, service: Service) -> None:
    service.scene({"host": "checks", "answer": {"status": 429, "json": {}, "headers": {"Retry-After": "3600"}}})
    error = host.fail(lambda client: client.checks.get("CHK1"))
    assert isinstance(error, truora.RateLimitError)
    assert (error.retry_after, error.attempts) == (3600.0, 1)


def test_wrong_host(host: Host) -> None:
    host.bases = {**host.bases, "checks": host.bases["account"]}
    error = host.fail(get)
    assert isinstance(error, truora.PermissionDeniedError)
    assert error.code == "wrong_host"
    assert "base_urls" in str(error)


def test_parameters(host: Host, service: Service) -> None:
    error = host.fail(lambda client: client.checks.create(country="XX", national_id=12, nonsense=1))
    assert isinstance(error, truora.ValidationError)
    found = {(issue.path, issue.code) for issue in error.issues}
    assert {("country", "choice"), ("national_id", "type"), ("nonsense", "unknown"), ("type", "required")} <= found
    assert (error.sent, error.attempts) == ("no", 0)
    assert service.ledger() == []


def test_answers_that_are_no_json(host: Host, service: Service) -> None:
    service.scene({"host": "checks", "answer": {"status": 200, "body": "<html>"}})
    error = host.fail(get)
    assert isinstance(error, truora.DecodeError)
    assert error.sent == "yes"


def test_strict(host: Host, service: Service) -> None:
    service.scene({"host": "checks", "times": 2, "answer": {"status": 200, "json": {"check": {"check_id": 7}}}})
    answer = host.do(get)
    assert [issue.path for issue in truora.response_of(answer).issues] == ["check.check_id"]
    error = host.fail(get, strict=True)
    assert isinstance(error, truora.DecodeError)
    assert [(issue.path, issue.code) for issue in error.issues] == [("check.check_id", "type")]


def test_redirects(host: Host, service: Service) -> None:
    service.scene(
        {"host": "checks", "answer": {"status": 302, "body": "", "headers": {"Location": "http://evil.test/"}}}
    )
    error = host.fail(get)
    assert isinstance(error, truora.RedirectError)
    assert "evil" not in str(error)


def test_a_job_that_breaks(host: Host, service: Service) -> None:
    service.knobs(final="error")
    created = host.do(lambda client: client.checks.create(**PERSON))
    error = host.fail(lambda client: client.checks.wait(created.check.check_id), clock=Clock())
    assert isinstance(error, truora.JobFailedError)
    assert error.last.check.status == "error"


def test_a_job_that_takes_too_long(host: Host, service: Service) -> None:
    service.knobs(completed_after=99)
    created = host.do(lambda client: client.checks.create(**PERSON))
    seen: list[str] = []
    error = host.fail(
        lambda client: client.checks.wait(
            created.check.check_id, timeout=20, on_poll=lambda answer: seen.append(answer.check.status)
        ),
        clock=Clock(),
    )
    assert isinstance(error, truora.DeadlineError)
    assert error.last.check.status == "in_progress"
    assert seen
    assert set(seen) <= {"not_started", "in_progress"}


# What is raised is raised alone.


@pytest.mark.parametrize(
    "case", ["status", "parameters", "fault", "refused", "decode", "redirect", "key", "file", "list"]
)
def test_no_cause_and_no_context(host: Host, service: Service, case: str, tmp_path: t.Any) -> None:
    scenes: dict[str, dict[str, t.Any]] = {
        "status": {"answer": {"status": 400, "json": {}}},
        "fault": {"fault": {"at": "after_request", "kind": "reset"}},
        "decode": {"answer": {"status": 200, "body": "{"}},
        "redirect": {"answer": {"status": 301, "body": "", "headers": {"Location": "http://[bad"}}},
        "list": {"answer": {"status": 400, "json": {}}},
    }
    if case in scenes:
        service.scene({"host": "checks", **scenes[case]})
    if case == "refused":
        host.bases = {**host.bases, "checks": "http://127.0.0.1:1"}
    calls: dict[str, t.Callable[[t.Any], t.Any]] = {
        "parameters": lambda client: client.checks.get(""),
        "file": lambda client: client.processes.pdf("IDP" + "0" * 32, to=tmp_path / "a", options={"max_retries": 0}),
        "list": lambda client: client.checks.list(),
    }
    error = host.fail(calls.get(case, get), **({"api_key": " "} if case == "key" else {}))
    assert error.__cause__ is None
    assert error.__context__ is None
    assert str(error)


# As values.


def test_every_class_of_the_table_is_there() -> None:
    for (kind, _), name in CLASSES.items():
        cls = getattr(truora, name)
        assert issubclass(cls, truora.TruoraError)
        assert cls.__module__ == "truora"
        assert cls("x").kind == kind
        assert name in truora.__all__


def test_they_pickle_and_copy(service: Service) -> None:
    host = Host("stdlib", service.bases)
    service.knobs(final="error")
    created = host.do(lambda client: client.checks.create(**PERSON))
    errors = [
        host.fail(lambda client: client.checks.wait(created.check.check_id), clock=Clock()),
        host.fail(lambda client: client.checks.create()),
        host.fail(get),
    ]
    for error in errors:
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(other) is type(error)
            assert str(other) == str(error)
            assert vars(other) == vars(error)


def test_they_can_be_made_for_tests() -> None:
    error = truora.RateLimitError("slow down", retry_after=2.0)
    assert str(error) == "slow down"
    assert (error.retry_after, error.kind, error.issues, error.sent) == (2.0, "api", [], "yes")


def test_issues() -> None:
    issue = truora.Issue("a.b", "type", "must be text")
    assert str(issue) == "a.b: must be text (type)"
    assert pickle.loads(pickle.dumps(issue)) == issue
    assert len({issue, copy.copy(issue)}) == 1
    assert issue != "a"


def test_users_errors_stay_theirs(host: Host, service: Service) -> None:
    class MineError(Exception):
        pass

    def mine(*_: object) -> t.Any:
        raise MineError

    created = host.do(lambda client: client.checks.create(**PERSON))
    with pytest.raises(MineError):
        host.do(lambda client: client.checks.wait(created.check.check_id, on_poll=mine), clock=Clock())
    with pytest.raises(MineError):
        host.do(get, api_key=mine)
    assert KEY

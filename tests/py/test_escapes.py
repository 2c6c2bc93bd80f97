"""Ways past the catalogue, where Python has something of its own to say: settings, the day, the request method."""

from __future__ import annotations

import datetime
import time
import typing as t

import pytest

import truora
from truora import _clock

if t.TYPE_CHECKING:
    from support import Host, Service


def test_overrides_are_checked_when_the_client_is_made() -> None:
    for overrides in ({"checks.get": {"path": "/v1/x"}}, {"checks.nothing": {}}, {"checks.get": 5}, 5):
        with pytest.raises(truora.ConfigError) as caught:
            truora.Truora("k", overrides=t.cast("t.Any", overrides))
        assert caught.value.code in ("bad_override", "unknown_operation")
        assert caught.value.__context__ is None


def test_overrides_of_a_copy(service: Service) -> None:
    with truora.Truora("k", base_urls=service.bases, max_retries=0) as client:
        assert client.checks.list().first(1) == []
        other = client.with_options(overrides={"checks.list": {"host": "identity"}})
        with pytest.raises(truora.PermissionDeniedError):
            other.checks.list().first(1)
        again = other.with_options(overrides={"checks.list": {"host": "checks"}, "checks.get": {"method": "GET"}})
        assert again.checks.list().first(1) == []
        with pytest.raises(truora.ConfigError):
            client.with_options(overrides={"checks.list": {"host": "nowhere"}})


def test_request_in_both_clients(host: Host) -> None:
    answer = host.do(lambda client: client.request("GET", "checks", "/v1/checks"))
    assert answer["checks"] == [] and truora.response_of(answer).status == 200
    error = host.fail(lambda client: client.request("POST", "checks", "/v1/checks", form={"country": "CO"}))
    assert (error.kind, error.operation, error.status) == ("api", "request", 400)


def test_the_day_is_the_local_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for zone, day in (("Etc/GMT+12", "2026-01-15"), ("Etc/GMT-14", "2026-01-16"), ("UTC", "2026-01-16")):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert _clock.today(lambda: 1768521600.0, _clock._Day()) == day  # 2026-01-16T00:00:00Z
    monkeypatch.undo()
    time.tzset()
    assert _clock.SystemClock.today() == datetime.date.today().isoformat()


def test_the_day_is_asked_once_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    asked = 0
    real = time.localtime

    def localtime(now: float) -> time.struct_time:
        nonlocal asked
        asked += 1
        return real(now)

    monkeypatch.setattr(time, "localtime", localtime)
    day = _clock._Day()
    midnight = 1768608000.0  # 2026-01-17T00:00:00Z
    # The last: the clock was set back.
    found = [_clock.today(lambda at=at: midnight + at, day) for at in (-100.0, -90.0, -30.0, -0.5, 0.0, 30.0, -10.0)]
    assert found == ["2026-01-16"] * 4 + ["2026-01-17"] * 2 + ["2026-01-16"]
    assert asked == 4
    monkeypatch.undo()
    time.tzset()


def test_rules_about_days_know_it(service: Service) -> None:
    params = {"check_id": "CHK1", "frequency": "weekly", "end_date": "2020-01-01"}
    with truora.Truora("k", base_urls=service.bases) as client:
        found = client.validate("continuous_checks.create", params)
        assert [(issue.path, issue.code) for issue in found.issues] == [("end_date", "range")]
        assert not client.validate("continuous_checks.create", params, options={"today": "2019-01-01"}).issues


def test_today_may_be_a_date(service: Service) -> None:
    with truora.Truora("k", base_urls=service.bases) as client:
        for day in (datetime.date(2026, 1, 15), "2026-01-15"):
            assert client.validate("health.get", {}, options={"today": day}) is not None
        with pytest.raises(truora.ConfigError, match="`today` must be"):
            client.validate("health.get", {}, options={"today": "15.1.2026"})

"""`when`, and what `response_of` gives."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle

import pytest

import truora
from support import PERSON, Host
from truora._response import AnswerList, AnswerMap, attach

UTC = dt.timezone.utc


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-22T13:04:05Z", dt.datetime(2026, 11, 22, 13, 4, 5, tzinfo=UTC)),
        ("2026-11-22T13:04:05.123456789Z", dt.datetime(2026, 11, 22, 13, 4, 5, 123456, tzinfo=UTC)),
        ("2026-11-22T13:04:05.1Z", dt.datetime(2026, 11, 22, 13, 4, 5, 100000, tzinfo=UTC)),
        ("2026-11-22T08:04:05-05:00", dt.datetime(2026, 11, 22, 13, 4, 5, tzinfo=UTC)),
        ("2026-11-22 18:34:05+0530", dt.datetime(2026, 11, 22, 13, 4, 5, tzinfo=UTC)),
        ("2026-11-22T13:04", dt.datetime(2026, 11, 22, 13, 4, tzinfo=UTC)),
        ("2026-11-22", dt.datetime(2026, 11, 22, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", dt.datetime(2017, 1, 1, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", dt.datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
def test_when(text: str, moment: dt.datetime) -> None:
    found = truora.when(text)
    assert found == moment
    assert found.tzinfo is not None


def test_when_keeps_the_offset() -> None:
    assert truora.when("2026-11-22T08:04:05-05:00").utcoffset() == dt.timedelta(hours=-5)


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2026-13-01", "2026-11-22T25:00:00Z", "22/11/2026", "2026-11-22T", "1700000000", "٢٠٢٦-11-22"],
)
def test_when_it_is_none(text: str) -> None:
    with pytest.raises(ValueError):
        truora.when(text)
    assert truora.when(None) is None


def test_response_of(host: Host) -> None:
    answer = host.do(lambda client: client.checks.create(**PERSON))
    info = truora.response_of(answer)
    assert (info.status, info.attempts, info.warnings, info.issues) == (201, 1, [], [])
    assert info.headers["Content-Type"] == info.headers["content-type"]
    assert "CONTENT-TYPE" in info.headers
    assert info.request_id
    assert "application/json" not in repr(info) + repr(info.headers)
    with pytest.raises(KeyError):
        info.headers["x-nonsense"]
    assert len(info.headers) == len(list(info.headers)) > 0


@pytest.mark.parametrize("value", [None, "text", 7, [], {}, object()])
def test_response_of_something_else(value: object) -> None:
    with pytest.raises(TypeError, match="no result of a call"):
        truora.response_of(value)


def test_bare_lists_and_maps_have_room() -> None:
    info = truora.ResponseInfo()
    for plain in ([1, 2], {"a": 1}):
        value = attach(plain, info)
        assert value == plain
        assert isinstance(value, type(plain))
        assert isinstance(value, (AnswerList, AnswerMap))
        assert truora.response_of(value) is info
        assert json.dumps(value) == json.dumps(plain)
        assert copy.copy(value) == plain
        assert repr(value) == repr(plain)
    assert attach(None, info) is None
    assert attach("text", info) == "text"


def test_headers_that_come_twice() -> None:
    headers = truora.Headers([("Link", "a"), ("link", "b"), ("Date", "c")])
    assert headers["LINK"] == "a, b"
    assert headers.all("link") == ["a", "b"]
    assert dict(headers) == {"link": "a, b", "date": "c"}
    assert pickle.loads(pickle.dumps(headers)) == headers

"""`when`, what `response_of` gives, and values that are Python's own."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import typing as t
from collections.abc import Iterator, Mapping

import pytest

import truora
from support import PERSON, Host, Service
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
    with pytest.raises(TypeError, match="is not a result of a call"):
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


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_results_pickle_by_each_protocol(host: Host, protocol: int) -> None:
    info = truora.response_of(host.do(lambda client: client.checks.create(**PERSON)))
    for plain in ([1, 2], {"a": 1}, "text"):
        value = attach(plain, info)
        again = pickle.loads(pickle.dumps(value, protocol))
        assert (type(again), again) == (type(value), plain)
        assert truora.response_of(again).headers == info.headers
        assert truora.response_of(again).request_id == info.request_id
    saved = truora.SavedFile("a.pdf", 7, info)
    again = pickle.loads(pickle.dumps(saved, protocol))
    assert (again.path, again.bytes, again.response.status) == ("a.pdf", 7, 201)
    found = truora.Validation([truora.Issue("a", "type", "is no text")], [])
    assert pickle.loads(pickle.dumps(found, protocol)).issues == found.issues


def test_headers_that_come_twice() -> None:
    headers = truora.Headers([("Link", "a"), ("link", "b"), ("Date", "c")])
    assert headers["LINK"] == "a, b"
    assert headers.all("link") == ["a", "b"]
    assert dict(headers) == {"link": "a, b", "date": "c"}
    assert pickle.loads(pickle.dumps(headers)) == headers


# Values in.


class Lazy(Mapping[str, object]):
    """A mapping that looks its values up as they are asked for."""

    def __init__(self, names: list[str], look: t.Callable[[str], object]) -> None:
        self.names = names
        self.look = look

    def __getitem__(self, name: str) -> object:
        return self.look(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


class Moody(dt.tzinfo):
    def utcoffset(self, when: dt.datetime | None) -> dt.timedelta:
        raise ConnectionError("the vault is closed")


def closed(name: str) -> object:
    if name == "amount":
        raise ConnectionError("the vault is closed")
    return "Ana"


@pytest.mark.parametrize(
    "value",
    [
        Lazy(["name", "amount"], closed),
        [{"in": Lazy(["amount"], closed)}],
        dt.datetime(2024, 1, 1, tzinfo=Moody()),
    ],
    ids=["mapping", "nested", "zone"],
)
def test_what_a_value_raises_is_the_user_s(host: Host, service: Service, value: object) -> None:
    calls: list[t.Callable[[t.Any], t.Any]] = [
        lambda client: client.request("POST", "checks", "/v1/checks", json={"a": value}),
        lambda client: client.call("checks.create", {**PERSON, "country": value}),
        lambda client: client.checks.create(**PERSON, options={"extra": {"a": value}}),
        lambda client: client.validate("checks.create", {**PERSON, "country": value}),
        lambda client: client.links.inbound(phone="573177700000", text=value),
        lambda client: client.with_options(overrides={"checks.get": {"path": value}}),
    ]
    for call in calls:
        with pytest.raises(ConnectionError, match="vault"):
            host.do(call)
    assert service.ledger() == []


def test_a_dict_that_changes_while_it_is_read(host: Host, service: Service) -> None:
    members: dict[str, object] = {"a": 1}
    members["lazy"] = Lazy(["x"], lambda name: members.update({f"more{len(members)}": 1}))
    with pytest.raises(truora.ApiError):  # it was sent, and there is no such path
        host.do(lambda client: client.request("POST", "checks", "/v1/x", json={"o": members}))
    assert len(service.ledger()) == 1

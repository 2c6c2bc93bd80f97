"""Answers that nobody has looked at yet: what the native module makes of bytes, and when."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import sys
import typing as t
import weakref

import pytest

import truora
from truora._native import core
from truora._printed.records import Check, CheckAnswer, CheckPage, Source

if t.TYPE_CHECKING:
    from truora._record import Record

CONFIG = core.Config.make()


def read(wire: object, operation: str = "checks.get") -> t.Any:
    """What an answer with this body is in Python."""
    body = wire if isinstance(wire, bytes) else json.dumps(wire, ensure_ascii=False).encode()
    assert isinstance(CONFIG, core.Config)
    params = {"check_id": "CHK1"} if operation == "checks.get" else {}
    call = core.call(CONFIG, operation, "call", params, {})
    assert isinstance(call, core.Call)
    call.start(0.0)
    call.head(0.0, 200, [])
    done = call.body(0.0, body)
    assert isinstance(done, core.Done), done
    return done.value


WIRE: dict[str, t.Any] = {
    "check": {
        "check_id": "CHK1",
        "status": "completed",
        "first_name": 'PEÑA "EJEMPLO"\n',
        "last_name": "",
        "score": 0.5,
        "id_score": -1,
        "name_score": 12345678901234567890123,
        "deleted": True,
        "statuses": [{"database_id": "DBI1", "status": "completed", "más\t": [1, None, {"ñ\n": False}]}, None],
        "brand_new": {"a": [], "b": {}, "c": 1e300},
        "summary": {"names_found": [{"count": 2}]},
    },
    "self": "/v1/checks/CHK1",
}


def test_everything_is_there() -> None:
    assert read(WIRE).to_dict() == WIRE
    assert read(json.dumps(WIRE).encode()).to_dict() == WIRE  # every letter beyond ASCII escaped
    assert read(b"\xef\xbb\xbf" + json.dumps(WIRE, indent=1).encode()).to_dict() == WIRE
    assert read(WIRE) == CheckAnswer.from_dict(WIRE) == read(WIRE)
    assert read(WIRE) != read({**WIRE, "self": ""})


def test_each_look_finds_the_same_objects() -> None:
    answer = read(WIRE)
    check = answer.check
    assert type(check) is Check and answer.check is check
    assert check.statuses is check["statuses"]
    assert check.statuses[0] is check.statuses[0]
    assert check.extra is check.extra
    check.statuses.append("kept")
    assert answer.check.statuses[-1] == "kept"
    assert (check.national_id, check["national_id"]) == (None, None)


def test_a_record_that_waits_can_be_set() -> None:
    check = read(WIRE).check
    check.first_name = "NOMBRE"
    assert (check.first_name, check.status) == ("NOMBRE", "completed")
    answer = read(WIRE)
    answer._response = "info"
    assert answer.check.status == "completed"
    assert answer._response == "info"


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda r: pickle.loads(pickle.dumps(r))])
def test_a_record_that_waits_can_be_copied(again: t.Callable[[Record], Record]) -> None:
    assert again(read(WIRE)).to_dict() == WIRE
    assert again(read(WIRE).check.statuses[0]) == read(WIRE).check.statuses[0]


def test_of_twins_the_last_counts() -> None:
    body = b'{"check":{"check_id":"A","status":"error","x":1,"check_id":"B","status":null,"x":2}}'
    assert read(body).to_dict() == {"check": {"check_id": "B", "x": 2}}


def test_records_where_none_should_be() -> None:
    assert read({"check": [{"check_id": "A"}]}).check == [{"check_id": "A"}]
    assert read({"check": "text"}).check == "text"
    assert read(b"[1]") == [1]
    assert read(b"").to_dict() == {}


def test_texts_that_come_again_are_one_object() -> None:
    checks = [{"check_id": f"CHK{n}", "status": "completed", "first_name": "NOMBRE REPETIDO"} for n in range(99)]
    page = read({"checks": checks}, "checks.list")
    assert type(page) is CheckPage
    assert len({id(check.first_name) for check in page.checks}) <= 2
    assert len({id(check.status) for check in page.checks}) == 1


def test_what_was_looked_at_lets_the_answer_go() -> None:
    body = json.dumps(WIRE).encode()
    before = sys.getrefcount(body)
    answer = read(body)
    assert sys.getrefcount(body) > before
    answer.to_dict()
    assert sys.getrefcount(body) == before


class Mark:
    """Something whose end can be seen."""


@pytest.mark.parametrize("place", ["member", "list", "extra", "response"])
def test_records_that_hold_themselves_are_collected(place: str) -> None:
    answer, mark = read(WIRE), Mark()
    end = weakref.ref(mark)
    check = answer.check
    if place == "member":
        check.summary, check.first_name = check, mark
    elif place == "list":
        check.statuses.extend([answer, mark])
    elif place == "extra":
        check.extra.update(answer=answer, mark=mark)
    else:
        check._response = [answer, mark, check]
    del answer, check, mark
    gc.collect()
    assert end() is None


def test_a_record_can_be_looked_at_while_garbage_is_collected() -> None:
    """A finalizer may run in the middle of a look, and look at the same record."""
    source = read(WIRE).check
    seen: list[object] = []

    class Looks:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            seen.append(source.first_name)

    was = gc.get_threshold()
    gc.collect()
    Looks()
    try:
        gc.set_threshold(1)
        first = source.first_name
    finally:
        gc.set_threshold(*was)
    gc.collect()
    assert seen == [first] == [WIRE["check"]["first_name"]]
    assert type(source.statuses[0]) is Source


def test_an_integer_keeps_every_digit() -> None:
    number = 10**400
    assert read({"check": {"extra_number": number}}).check.extra == {"extra_number": number}
    # More than `int` reads nowadays: the digits stay text, and the rest can be read.
    digits = "1" * 10_000
    check = read(f'{{"check":{{"check_id":"A","extra_number":{digits}}}}}'.encode()).check
    assert (check.check_id, str(check.extra["extra_number"])) == ("A", digits)


def test_members_belong_to_records() -> None:
    member = Check.__dict__["status"]
    assert Check.status is member
    with pytest.raises(TypeError):
        member.__get__(object(), object)
    with pytest.raises(TypeError):
        member.__set__(object(), 1)
    assert Check.__slots__[0] == "check_id"
    assert not hasattr(read(WIRE), "__dict__")
    assert issubclass(Check, truora.Record)

"""The base of the printed records: what is kept, what is shown, what can be done with an answer."""

from __future__ import annotations

import collections.abc
import copy
import pickle
import typing as t

import pytest

from truora._record import Record

NAME = "Maria Fernanda"
NUMBER = "1000000000"
LINK = "https://files.test/a?X-Amz-Signature=abc"


class Score(Record):
    __slots__ = ("data_set", "score")
    _shows = {"data_set": "word", "score": "number"}

    data_set: str | None
    score: float | None


class Check(Record):
    """One of everything."""

    __slots__ = (
        "check_id", "status", "first_name", "national_id", "self", "flow_version", "update_date", "scores",
        "by_country", "either", "pdf", "statements", "deleted",
    )  # fmt: skip
    _wires = {"flow_version": "flow.version"}
    _spelled = {"updated_at": "update_date", "flow.version": "flow_version"}
    _nested = {
        "scores": ("list", "Score"),
        "by_country": ("map", ("list", "Score")),
        "either": ("any", "Score", ("list", "Score")),
    }
    _shows = {"check_id": "id", "status": "word", "deleted": "number"}

    check_id: str
    status: str | None
    first_name: str | None
    national_id: str | None
    self: str | None
    flow_version: str | None
    update_date: str | None
    scores: t.Sequence[Score] | None
    by_country: t.Mapping[str, t.Sequence[Score]] | None
    either: Score | t.Sequence[Score] | str | None
    pdf: str | None
    statements: t.Any
    deleted: bool | None


WIRE: dict[str, t.Any] = {
    "check_id": "CHK0123456789abcdef0123456789abcdef",
    "status": "completed",
    "first_name": NAME,
    "national_id": NUMBER,
    "self": "/v1/checks/CHK1",
    "flow.version": "3",
    "update_date": "2026-01-31T10:00:00.123456789Z",
    "scores": [{"data_set": "criminal_record", "score": 0.5}, {"data_set": "behavior", "score": 1}],
    "by_country": {"CO": [{"score": 1}], "MX": []},
    "either": {"score": 0.25},
    "pdf": LINK,
    "statements": [{"free": [1, None, {"deep": NAME}]}],
    "deleted": False,
    "brand_new": {"who": NAME},
}


@pytest.fixture
def check() -> Check:
    return Check.from_dict(WIRE)


def bare(**members: t.Any) -> Check:
    return Check.from_dict({"check_id": "CHK1", **members})


def test_members_can_be_set() -> None:
    score = Score()
    assert score.score is None
    score.data_set = "behavior"
    assert (score.data_set, score.score) == ("behavior", None)
    with pytest.raises(AttributeError, match="'Score' object has no attribute 'scores'"):
        _ = score.scores  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        score.scores = []  # type: ignore[attr-defined]
    assert score._response is None


def test_members_are_attributes_and_items(check: Check) -> None:
    assert check.status == check["status"] == "completed"
    assert check.flow_version == check["flow.version"] == "3"
    assert check.deleted is False
    assert isinstance(check.scores, list)
    assert check.scores[1].data_set == "behavior"
    assert check.by_country is not None
    assert check.by_country["CO"][0].score == 1
    with pytest.raises(KeyError):
        check["nothing_like_it"]
    with pytest.raises(KeyError):
        check["flow_version"]
    with pytest.raises(AttributeError):
        getattr(check, "nothing_like_it")  # noqa: B009


def test_a_member_may_be_called_self(check: Check) -> None:
    assert check.self == "/v1/checks/CHK1"
    assert bare().self is None


def test_there_and_back(check: Check) -> None:
    assert check.to_dict() == WIRE
    assert Check.from_dict(check.to_dict()) == check
    # A copy: what is done to it stays out of the answer.
    check.to_dict()["statements"][0]["free"].clear()
    assert check.to_dict() == WIRE


def test_null_is_absent() -> None:
    check = bare(status=None, scores=None)
    assert check.status is None
    assert check["scores"] is None
    assert check.to_dict() == {"check_id": "CHK1"}
    assert check == bare()


def test_null_inside_free_json_and_lists_stays() -> None:
    wire = {"check_id": "CHK1", "statements": None, "scores": [None, {"score": 1}], "extra_one": None}
    check = Check.from_dict(wire)
    assert check.scores == [None, Score.from_dict({"score": 1})]
    assert check.to_dict() == {"check_id": "CHK1", "scores": [None, {"score": 1}], "extra_one": None}


def test_aliases_are_one_member() -> None:
    check = bare(updated_at="2026-01-31")
    assert check.update_date == check["update_date"] == check["updated_at"] == "2026-01-31"
    assert check.extra == {}
    assert check.to_dict() == {"check_id": "CHK1", "update_date": "2026-01-31"}


def test_what_is_unknown_is_kept(check: Check) -> None:
    assert check.extra == {"brand_new": {"who": NAME}}
    assert check["brand_new"] == {"who": NAME}
    assert bare().extra == {}
    assert Score.from_dict({"score": 1, "weight": 2}).to_dict() == {"score": 1, "weight": 2}


def test_one_of_takes_the_first_that_fits() -> None:
    assert bare(either={"score": 1}).either == Score.from_dict({"score": 1})
    assert bare(either=[{"score": 1}]).either == [Score.from_dict({"score": 1})]
    assert bare(either="text").either == "text"


def test_what_does_not_fit_stays_as_it_came() -> None:
    wire = {"check_id": 7, "scores": "none", "by_country": [1], "statements": 1}
    assert Check.from_dict(wire).to_dict() == wire


def test_equality(check: Check) -> None:
    assert check == Check.from_dict(WIRE)
    assert check != Check.from_dict({**WIRE, "status": "error"})
    assert check != Check.from_dict({**WIRE, "brand_new": 1})
    assert check != WIRE
    assert Score() != bare()


def test_a_record_is_no_key_and_no_sequence(check: Check) -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(check)
    for name in ("__iter__", "__len__", "__contains__", "keys"):
        assert not hasattr(check, name)
    assert not isinstance(check, (collections.abc.Iterable, collections.abc.Sequence, collections.abc.Mapping))
    with pytest.raises(TypeError, match="not iterable"):
        iter(check)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="not iterable"):
        dict(check)  # type: ignore[call-overload]
    assert check["check_id"] == check.check_id


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(check: Check, protocol: int) -> None:
    check._response = object()
    again = pickle.loads(pickle.dumps(check, protocol))
    assert again == check
    assert again.extra == check.extra
    assert again._response is None


def test_what_an_older_release_pickled_can_be_read() -> None:
    revive, (cls, members, extra) = bare(status="completed").__reduce__()
    assert (cls, members, extra) == (Check, {"check_id": "CHK1", "status": "completed"}, {})
    # A member that is gone by now.
    old = revive(Check, {**members, "retired": 1}, {})
    assert old.status == "completed"
    assert old.extra == {"retired": 1}


def test_copies(check: Check) -> None:
    shallow, deep = copy.copy(check), copy.deepcopy(check)
    assert shallow == deep == check
    assert shallow.scores is check.scores
    assert deep.scores is not check.scores
    shallow.status = "error"
    assert check.status == "completed"


def test_repr_shows_ids_states_and_counts(check: Check) -> None:
    assert repr(check) == (
        "Check(check_id='CHK0123456789abcdef0123456789abcdef', status='completed', scores=[2 Score], "
        "by_country={2 Score}, either=Score(score=0.25), deleted=False, ...)"
    )
    assert repr(bare()) == "Check(check_id='CHK1')"
    assert repr(Score()) == "Score()"


def test_repr_hides_who_it_is(check: Check) -> None:
    for secret in (NAME, NUMBER, LINK, "Maria", "brand_new", "/v1/", "deep"):
        assert secret not in repr(check)
        assert secret not in repr([check, {"check": check}])


MISPLACED = [NAME, NUMBER, "maria@mail.test", LINK, "1.234.567", "+57 300", 1000000000, [NAME], {}]


@pytest.mark.parametrize("value", MISPLACED)
def test_repr_hides_what_stands_in_the_wrong_place(value: t.Any) -> None:
    check = bare(status=value, deleted=value, national_id=value)
    assert repr(check) == "Check(check_id='CHK1', ...)"
    assert "1000" not in repr(Check.from_dict({"check_id": NUMBER}))

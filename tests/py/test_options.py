"""Options: the client, a copy of it and a call take the same ones, and each does the same in all three places."""

from __future__ import annotations

import datetime
import inspect
import re
import typing as t
from pathlib import Path

import pytest

import truora
from support import KEY, Clock, Host, Service
from truora.types import ClientOptions, Options

ROOT = Path(__file__).parents[2]
PLACES = ("client", "copy", "call")
HALF = {"country": "CO", "type": "person", "user_authorized": True}
RULE = {"name": "a", "event_type": "checks.check.finished", "condition": '{"===":[{"var":"variable.person.age"},30]}'}
SPEC = {"variables_spec": {"variable.check.check_id": {"type": "string"}}}
LATE = {"check_id": "CHK1", "frequency": "weekly", "end_date": "2020-01-01"}
# Operation, its parameters, and an option: with it they are accepted and without it not, or the other way round.
JUDGED: list[tuple[str, dict[str, t.Any], dict[str, t.Any]]] = [
    ("checks.create", HALF, {"preflight": False}),
    ("rules.create", RULE, {"given": {"spec": SPEC}}),
    ("continuous_checks.create", LATE, {"today": "2019-01-01"}),
    ("continuous_checks.create", LATE, {"today": datetime.date(2019, 1, 1)}),
]


def placed(client: t.Callable[..., t.Any], place: str, options: dict[str, t.Any]) -> tuple[t.Any, dict[str, t.Any]]:
    """A client, and what its calls are told, so that the options stand in one place."""
    if place == "client":
        return client(**options), {}
    return (client().with_options(**options), {}) if place == "copy" else (client(), options)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("operation", "params", "option"), JUDGED)
@pytest.mark.parametrize("make", [truora.Truora, truora.AsyncTruora])
def test_what_decides_a_rule(
    make: type[t.Any], operation: str, params: dict[str, t.Any], option: dict[str, t.Any], place: str
) -> None:
    client, options = placed(lambda **given: make(KEY, **given), place, option)
    plain = make(KEY).validate(operation, params)
    found = client.validate(operation, params, options=options)
    assert bool(found.issues) != bool(plain.issues)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("bad", [{"locale": "xx"}, {"seed": 2**53}, {"today": "1.1.2026"}, {"preflight": "no"}])
def test_what_none_can_be(place: str, bad: dict[str, t.Any]) -> None:
    with pytest.raises(truora.ConfigError) as caught:
        client, options = placed(lambda **given: truora.Truora(KEY, **given), place, bad)
        client.validate("health.get", {}, options=options)
    assert caught.value.code == "bad_option"
    assert next(iter(bad)) in str(caught.value)


@pytest.mark.parametrize("place", PLACES)
def test_what_is_sent_and_when(host: Host, service: Service, place: str) -> None:
    def pauses(seed: int) -> list[float]:
        service.reset()
        service.scene({"host": "checks", "times": 9, "answer": {"status": 503, "json": {}}})
        told = {"seed": seed, "extra": {"report_id": f"RPT{seed}"}, "locale": "en"}
        at_first = told if place == "client" else {}
        clock = Clock()

        def work(client: t.Any) -> t.Any:
            client = client.with_options(**told) if place == "copy" else client
            return client.checks.list(options=told if place == "call" else None).first(1)

        host.fail(work, clock=clock, **at_first)
        assert {row["query"] for row in service.ledger()} == {f"report_id=RPT{seed}"}
        return clock.slept

    assert pauses(7) == pauses(7) != pauses(8)


@pytest.mark.parametrize("make", [truora.Truora, truora.AsyncTruora])
def test_the_client_takes_what_a_copy_takes(make: type[t.Any]) -> None:
    taken = {name: str(of.annotation) for name, of in inspect.signature(make).parameters.items()}
    printed = {
        name: getattr(of, "__forward_arg__", str(of)).replace("t.", "")
        for name, of in ClientOptions.__annotations__.items()
    }
    # The key of a client is first of all what it is made with, and of two types.
    assert taken.pop("api_key").endswith("KeySource")
    assert "Awaitable" in printed.pop("api_key")
    assert "Transport" in taken.pop("transport")
    assert taken.pop("max_concurrency") == "int | None"  # one limit, which its copies share
    assert taken == printed
    documented = set(re.findall(r"\w+(?=(?:, \w+)*: )", make.__doc__ or ""))
    assert {*taken, "api_key", "transport"} <= documented
    defaults = {name: of.default for name, of in inspect.signature(make).parameters.items() if of.default is not None}
    assert defaults == {"max_concurrency": 100}


def test_a_copy_and_a_call_take_what_is_printed() -> None:
    assert inspect.signature(truora.Truora.with_options).parameters["options"].annotation == "Unpack[ClientOptions]"
    alone = set(ClientOptions.__annotations__) - set(Options.__annotations__)
    assert alone == {"app", "base_urls", "overrides"}
    guide = (ROOT / "docs" / "python" / "options.md").read_text()
    table = guide.partition("| option | default | meaning |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == set(Options.__annotations__)

"""What goes in: answers passed back as input, the options `given` and `extra`, and empty objects."""

from __future__ import annotations

import asyncio
import typing as t

import pytest

import truora
from support import KEY, PERSON, Host, Service
from truora._printed.records import BusinessRule, CheckPage, OutboundMessage, RuleVariablesSpec

STORED = {"outbound_id": "OTB1", "outbound_status": "disabled", "status": "DISABLED"}
SEND = {"outbound_id": "OTB1", "phone_number": "3000000000", "country_code": "+57", "user_authorized": True}
SPEC = {"variables_spec": {"check.status": {"type": "text"}}}


def found(operation: str, params: t.Any, **options: t.Any) -> set[tuple[str, str]]:
    """Path and code of what both clients find."""
    both = [
        {(one.path, one.code) for one in make(KEY).validate(operation, params, options=t.cast("t.Any", options)).issues}
        for make in (truora.Truora, truora.AsyncTruora)
    ]
    assert both[0] == both[1]
    return both[0]


def test_a_record_is_given_like_its_dictionary() -> None:
    plain = found("outbounds.send", SEND, given={"outbound": STORED})
    assert plain, "a disabled template is refused"
    assert found("outbounds.send", SEND, given={"outbound": OutboundMessage.from_dict(STORED)}) == plain
    assert found("outbounds.send", SEND) == set()


def test_a_spec_is_given_as_the_record() -> None:
    condition = {"==": [{"var": "check.state"}, "completed"]}
    for spec in (SPEC, RuleVariablesSpec.from_dict(SPEC)):
        assert found("rules.create", {"condition": condition}, given={"spec": spec}) == {("condition", "choice")}


@pytest.mark.parametrize(
    ("given", "issues"),
    [
        (5, {("given", "type")}),
        (["outbound"], {("given", "type")}),
        ({"oubound": STORED}, {('given["oubound"]', "unknown")}),
        ({"outbound": "OTB1"}, {('given["outbound"]', "type")}),
        ({"outbound": [STORED]}, {('given["outbound"]', "type")}),
        (OutboundMessage.from_dict(STORED), {('given["outbound_id"]', "unknown"), ('given["status"]', "unknown")}),
        ({"outbound": None, "spec": None}, set()),
    ],
)
def test_what_cannot_be_given(given: t.Any, issues: set[tuple[str, str]]) -> None:
    assert issues <= found("outbounds.send", SEND, given=given)
    assert bool(issues) == bool(found("outbounds.send", SEND, given=given))


def test_records_are_parameters(host: Host, service: Service) -> None:
    rule = BusinessRule.from_dict({"rule_id": "RUL1", "name": "N", "condition": '{"==":[1,1]}'})
    assert found("rules.create", rule) == {("rule_id", "unknown")}
    created = host.do(lambda client: client.checks.create(**PERSON))
    # All parameters, a value within free JSON, and within a list of it.
    looked = truora.types.CheckAnswer.from_dict({"check_id": created.check.check_id})
    assert host.do(lambda client: client.call("checks.get", looked)).check.check_id == created.check.check_id
    service.reset()
    body = {"outer": created.check, "all": [created.check]}
    host.fail(lambda client: client.request("POST", "checks", "/v1/nowhere", json=body))
    sent = service.ledger("checks")[0]
    assert str(sent).count(created.check.check_id) == 2


def test_a_condition_may_be_an_object() -> None:
    assert found("rules.create", {"condition": {"==": [{"var": "check.status"}, "completed"]}}) == set()
    assert found("rules.create", {"condition": {"==": [1, 1], "or": []}}) == {("condition", "format")}
    assert found("segments.create", {"name": "S", "rule": {"tag": "a"}}) == set()


@pytest.mark.parametrize("empty", [{}, [], (), {"a": None}])
def test_an_empty_object_is_not_a_missing_text(empty: t.Any) -> None:
    assert found("checks.list", {"report_id": empty}) == {("report_id", "type")}
    for name in ("user_authorized", "date_of_birth", "first_name", "region"):
        assert (name, "type") in found("checks.create", {**PERSON, name: empty})


def test_extra_only_adds(host: Host, service: Service) -> None:
    def refused(**extra: t.Any) -> set[tuple[str, str]]:
        error = host.fail(lambda client: client.checks.create(**PERSON, priority="high", options={"extra": extra}))
        assert isinstance(error, truora.ValidationError)
        return {(one.path, one.code) for one in error.issues}

    for name in ("user_authorized", "USER_AUTHORIZED", "Truora-Priority", "priority", "country.x", "country[x]"):
        assert refused(**{name: "x"}) == {(f'extra["{name}"]', "conflict")}
    assert service.ledger() == []
    # The mock knows neither, but gets both.
    host.fail(lambda client: client.checks.create(**PERSON, options={"extra": {"more": "x", "countries": "x"}}))
    assert len(service.ledger()) == 1


def test_pages_and_their_items_are_input() -> None:
    page = CheckPage.from_dict({"checks": [{"check_id": "CHK1"}], "next": "/v1/checks?start_key=a%3D"})
    assert page.cursor == "a="
    assert found("checks.get", page.checks[0]) == set()
    assert found("checks.list", {"start_key": page.cursor}) == set()


def test_helpers_take_records() -> None:
    token = "e30.eyJrZXlfdHlwZSI6ImJhY2tlbmQifQ.c2ln"
    claims = truora.read_token(token)
    with pytest.raises(truora.ValidationError):
        truora.Truora(KEY)._helper("links.inbound", claims, None)


def test_a_mapping_that_is_none() -> None:
    async def later() -> None:
        with pytest.raises(TypeError):
            await truora.AsyncTruora(KEY).call("checks.get", t.cast("t.Any", 5))

    asyncio.run(later())


def test_more_than_50_000_values_are_refused_in_parameters_and_in_options() -> None:
    client = truora.Truora(KEY)
    issues = [client.validate("checks.create", {"country": [1] * n}).issues for n in (49_998, 49_999, 1_000_000)]
    assert [[one.code for one in found].count("length") for found in issues] == [0, 1, 1]
    assert (issues[1][0].path, issues[1][0].message) == ("", "may hold at most 50000 values")
    # Not walked to its end, however large it is.
    nested = [[[1] * 1000] * 1000] * 1000
    assert client.validate("checks.create", {"country": nested}).issues[0].code == "length"
    for options in ({"extra": {"x": [1] * 50_000}}, {"given": {"spec": {"x": [nested]}}}):
        with pytest.raises(truora.ConfigError, match="50000 values") as caught:
            client.validate("checks.create", {}, options=t.cast("t.Any", options))
        assert caught.value.code == "bad_option"

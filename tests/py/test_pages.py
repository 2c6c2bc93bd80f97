"""Lists: checked at once, fetched lazily, page by page, and again from the start."""

from __future__ import annotations

import asyncio
import json
import pickle
import typing as t

import pytest

import truora
from support import KEY, PERSON, Host, Service


@pytest.fixture
def seven(host: Host, service: Service) -> Host:
    """Seven checks, three to a page."""
    for turn in range(7):
        host.do(lambda client, turn=turn: client.checks.create(**{**PERSON, "national_id": f"100000000{turn}"}))
    return host


def lists(service: Service) -> list[str]:
    return [row["query"] or "" for row in service.ledger("checks") if row["method"] == "GET"]


def test_all_items(seven: Host, service: Service) -> None:
    found = seven.do(lambda client: client.checks.list())
    assert len({check.check_id for check in found}) == 7
    assert len(lists(service)) == 3


def test_pages(seven: Host, service: Service) -> None:
    found = seven.do(lambda client: client.checks.list().pages())
    assert [len(page.checks) for page in found] == [3, 3, 1]
    assert {truora.response_of(page).status for page in found} == {200}


def test_the_first_few(seven: Host, service: Service) -> None:
    assert len(seven.do(lambda client: client.checks.list().first(2))) == 2
    assert len(lists(service)) == 1
    assert len(seven.do(lambda client: client.checks.list().first(4))) == 4
    assert len(lists(service)) == 3
    assert len(seven.do(lambda client: client.checks.list().first(100))) == 7
    assert seven.do(lambda client: client.checks.list().first(0)) == []


def test_from_a_cursor_on(seven: Host) -> None:
    pages = seven.do(lambda client: client.checks.list().pages())
    rest = seven.do(lambda client: client.checks.list(start_key=pages[0].cursor))
    assert [check.check_id for check in rest] == [check.check_id for page in pages[1:] for check in page.checks]
    assert pages[-1].cursor is None
    for page in pages:
        assert truora.response_of(page).cursor == page.cursor
        # Also where the conversation is not known any more.
        assert pickle.loads(pickle.dumps(page)).cursor == page.cursor
        assert type(page).from_dict(page.to_dict()).cursor == page.cursor
    one = seven.do(lambda client: client.call("checks.list"))
    assert one.cursor == pages[0].cursor


def test_parameters_are_checked_at_once(host: Host, service: Service) -> None:
    def work(client: t.Any) -> None:
        with pytest.raises(truora.ValidationError) as caught:
            client.checks.list(nonsense=1)
        assert [(issue.path, issue.code) for issue in caught.value.issues] == [("nonsense", "unknown")]
        client.checks.list()  # and nothing is sent before somebody looks

    host.do(work)
    assert service.ledger() == []


def test_again_from_the_start(service: Service) -> None:
    with truora.Truora(KEY, base_urls=service.bases) as client:
        client.checks.create(**PERSON)
        pages = client.checks.list()
        assert len(list(pages)) == len(list(pages)) == len(pages.first(5)) == 1
        assert repr(pages) == "<Pages of checks.list>"

    async def run() -> None:
        async with truora.AsyncTruora(KEY, base_urls=service.bases) as client:
            pages = client.checks.list()
            assert [item async for item in pages] == [item async for item in pages] == await pages.first(5)

    asyncio.run(run())


def test_each_page_has_its_own_retries(seven: Host, service: Service) -> None:
    trouble = {
        "host": "checks",
        "method": "GET",
        "answer": {"status": 503, "json": {}, "headers": {"Retry-After": "0"}},
    }
    service.scene(trouble, trouble)
    found = seven.do(lambda client: client.checks.list(options={"max_retries": 2}))
    assert len(found) == 7


def test_a_page_that_fails(seven: Host, service: Service) -> None:
    rows: list[t.Any] = []

    def work(client: t.Any) -> t.Any:
        if isinstance(client, truora.Truora):
            for row in client.checks.list():
                rows.append(row)
                service.scene({"host": "checks", "answer": {"status": 400, "json": {"message": "bad cursor"}}})
            return None

        async def later() -> None:
            async for row in client.checks.list():
                rows.append(row)
                service.scene({"host": "checks", "answer": {"status": 400, "json": {"message": "bad cursor"}}})

        return later()

    error = seven.fail(work)
    assert isinstance(error, truora.BadRequestError)
    assert len(rows) == 3


def cursors(service: Service, *following: str) -> None:
    """Pages with these members `next`, in turn."""
    service.reset()
    pages = [{"checks": [], "next": next_, "self": "/v1/checks"} for next_ in following]
    service.scene(*[{"host": "checks", "answer": {"status": 200, "json": page}} for page in pages])


# The `next` of each page. After the last one nothing more is asked for.
TOO_EARLY = {
    "stands still": ["/v1/checks?start_key=a", "/v1/checks?start_key=a"],
    "alternates": [f"/v1/checks?start_key={key}" for key in "aba"],
    "turns in a circle": [f"/v1/checks?start_key={key}" for key in "abcda"],
    "comes back to the start": ["/v1/checks?start_key=start"],
    "has another name": ["/v1/checks?cursor=a"],
    "is no path": ["a"],
    "cannot be read": ["/v1/checks?start_key=%ff"],
}


@pytest.mark.parametrize("following", TOO_EARLY.values(), ids=TOO_EARLY)
def test_a_list_that_ends_too_early_says_so(host: Host, service: Service, following: list[str]) -> None:
    cursors(service, *following)
    pages = host.do(lambda client: client.checks.list(start_key="start").pages())
    assert len(pages) == len(following)
    infos = [truora.response_of(page) for page in pages]
    assert [(one.path, one.code) for one in infos[-1].issues] == [("next", "conflict")]
    assert not any(info.issues for info in infos[:-1])
    assert (infos[-1].cursor, pages[-1].cursor) == (None, None)
    for place in ("client", "call"):
        cursors(service, *following)
        error = host.fail(
            lambda client, place=place: client.checks.list(
                start_key="start", options={"strict": True} if place == "call" else None
            ).first(1),
            **({"strict": True} if place == "client" else {}),
        )
        assert isinstance(error, truora.DecodeError)
        assert ("next", "conflict") in [(one.path, one.code) for one in error.issues]
        assert len(lists(service)) == len(following)


def test_a_list_that_has_ended(host: Host, service: Service) -> None:
    for end in ("", "/v1/checks", "/v1/checks?start_key="):
        cursors(service, end)
        (page,) = host.do(lambda client: client.checks.list().pages(), strict=True)
        assert page.cursor is None


def test_lists_in_answers_are_lists(host: Host) -> None:
    arguments = {"country": "CO", "unixTimestampSeconds": 1, "unixtimezoneOffsetSeconds": 0}
    found = host.do(lambda client: client.health.get(**arguments))
    assert isinstance(found, list)
    assert truora.response_of(found).status == 200


@pytest.mark.parametrize(
    ("shape", "items"),
    [(None, []), (5, []), (True, []), ("text", []), ([], []), ([1], [1])]
    + [({"checks": other}, []) for other in (None, {"a": 1}, "abc", 5, True)],
)
def test_answers_of_another_shape(host: Host, service: Service, shape: object, items: list[object]) -> None:
    service.scene({"host": "checks", "answer": {"status": 200, "body": json.dumps(shape)}})
    assert host.do(lambda client: client.checks.list()) == items


def test_a_list_ends_with_its_client(service: Service) -> None:
    with truora.Truora(KEY, base_urls=service.bases) as client:
        pages = client.checks.list()

    async def run() -> truora.ConfigError:
        async with truora.AsyncTruora(KEY, base_urls=service.bases) as client:
            later = client.checks.list()
        with pytest.raises(truora.ConfigError) as caught:
            await later.first(1)
        return caught.value

    with pytest.raises(truora.ConfigError) as caught:
        pages.first(1)
    for error in (caught.value, asyncio.run(run())):
        assert (error.code, error.operation) == ("closed", "checks.list")
    assert service.ledger() == []

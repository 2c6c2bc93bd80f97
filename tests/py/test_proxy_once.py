"""A call is made once, however often a browser repeats it, also while it is under way."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
import typing as t

import pytest

from proxying import Got, Handler, Make, body, headers, new_call
from support import DONE, KEY, PERSON, Service
from truora.proxy import MemoryStore, Request


def test_a_repeated_call_is_answered_from_the_first(make: Make, service: Service) -> None:
    handler, call = make(), new_call()
    first = handler.post("checks.create", {**PERSON, "force_creation": True}, call=call)
    # The order of members, the options and the case of the id make no difference.
    shuffled = dict(reversed({**PERSON, "force_creation": True}.items()))
    second = handler.post("checks.create", shuffled, {"timeout": 9}, call=call.upper())
    assert first.status == 201
    assert second.everything() == first.everything()
    assert service.creates() == 1
    assert len(service.ledger()) == 1


def test_an_id_stands_for_one_call(make: Make, service: Service) -> None:
    handler, call = make(), new_call()
    handler.post("checks.create", PERSON, call=call)
    for operation, params in (
        ("checks.create", {**PERSON, "national_id": "1000000001"}),
        ("checks.list", {}),
        ("processes.pdf", {"process_id": DONE}),
    ):
        got = handler.post(operation, params, call=call)
        assert (got.status, got.error["code"], got.error["sent"]) == (409, "call_reused", "no")
    assert len(service.ledger()) == 1
    assert handler.post("checks.create", PERSON, call=call).status == 201


def test_callers_do_not_meet(make: Make, service: Service) -> None:
    handler, call = make(authorize=lambda request, call: request.headers.get("x-user")), new_call()
    force = {**PERSON, "force_creation": True}
    answers = [handler.post("checks.create", force, call=call, X_User=user).data for user in ("ana", "ben", "ana")]
    assert answers[0] == answers[2] != answers[1]
    assert service.creates() == 2


@pytest.mark.parametrize("status", [400, 500])
def test_refusals_are_kept_too(make: Make, service: Service, status: int) -> None:
    handler, call = make(), new_call()
    service.scene({"host": "checks", "answer": {"status": status, "json": {"message": "no"}}})
    first = handler.post("checks.create", PERSON, call=call)
    assert handler.post("checks.create", PERSON, call=call).everything() == first.everything()
    assert service.creates() == 0


def test_what_was_lost_is_not_sent_again(make: Make, service: Service) -> None:
    handler, call = make(), new_call()
    service.scene({"host": "checks", "method": "POST", "fault": {"at": "after_request", "kind": "reset"}})
    first = handler.post("checks.create", PERSON, call=call)
    assert (first.status, first.error["sent"]) == (502, "maybe")
    assert handler.post("checks.create", PERSON, call=call).everything() == first.everything()
    assert service.creates() == 1


def test_ten_minutes(make: Make, service: Service) -> None:
    now = [0.0]
    handler, call = make(store=MemoryStore(clock=lambda: now[0])), new_call()
    force = {**PERSON, "force_creation": True}
    handler.post("checks.create", force, call=call)
    now[0] = 599.0
    handler.post("checks.create", force, call=call)
    assert service.creates() == 1
    now[0] = 601.0
    handler.post("checks.create", force, call=call)
    assert service.creates() == 2


def test_what_a_key_function_raises(make: Make, service: Service) -> None:
    keys: list[str] = []

    def key() -> str:
        if not keys:
            raise LookupError("the vault is closed")
        return keys[0]

    handler, write, reading = make(api_key=key), new_call(), new_call()
    for got in (handler.post("checks.create", PERSON, call=write), handler.post("checks.list", call=reading)):
        assert (got.status, got.error["kind"], got.error["sent"]) == (500, "misuse", "no")
        assert "vault" not in got.everything()
    assert [type(error) for error in handler.errors] == [LookupError, LookupError]
    keys.append(KEY)
    # Nothing was sent, so the same call may be made now.
    assert handler.post("checks.create", PERSON, call=write).status == 201
    assert handler.post("checks.list", call=reading).status == 200
    assert service.creates() == 1


def test_refusals_before_anything_was_sent_are_not_kept(make: Make, service: Service) -> None:
    """A thousand of them do not drop another user's create: a repetition of that is answered from the first."""
    store = MemoryStore(entries=3)
    with socket.create_server(("127.0.0.1", 0)) as sock:
        nowhere = {"checks": f"http://127.0.0.1:{sock.getsockname()[1]}"}  # closed by now
    down, handler = make(bases=nowhere, store=store), make(store=store)
    call, force = new_call(), {**PERSON, "force_creation": True}
    first = handler.post("checks.create", force, call=call)
    wrong = new_call()
    for _ in range(1000):
        got = handler.post("checks.create", {"country": "CO"})
        assert (got.status, got.error["sent"]) == (422, "no")
    for _ in range(20):
        got = down.post("checks.create", PERSON, call=wrong)
        assert (got.status, got.error["sent"]) == (502, "no")
    assert len(store) == 1
    assert handler.post("checks.create", force, call=call).everything() == first.everything()
    assert service.creates() == 1
    # What was refused may be made with the same id, once it can be.
    assert handler.post("checks.create", {**force, "national_id": "1000000002"}, call=wrong).status == 201


def test_too_many_writes_under_way(make: Make, service: Service) -> None:
    store = MemoryStore(entries=2)
    for number in range(2):
        store.claim(("ben", str(number)), "m", True)
    handler, call = make(store=store), new_call()
    got = handler.post("checks.create", PERSON, call=call)
    assert (got.status, got.error["code"], got.error["sent"]) == (503, "store_full", "no")
    assert handler.post("checks.list").status == 200  # reads go on without the store
    assert handler.errors == []
    store.forget(("ben", "1"))
    assert handler.post("checks.create", PERSON, call=call).status == 201
    assert service.creates() == 1


def together(handler: Handler, requests: list[Request]) -> list[Got]:
    """Answers to requests that come at the same time."""
    if handler.loop is not None:

        async def all_() -> list[Got]:
            from proxying import aread

            return await asyncio.gather(*[_later(handler, request, aread) for request in requests])

        return handler.loop.run_until_complete(all_())
    found: list[Got | None] = [None] * len(requests)

    def one(place: int) -> None:
        found[place] = handler.ask(requests[place])

    threads = [threading.Thread(target=one, args=(place,)) for place in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return t.cast("list[Got]", found)


async def _later(handler: Handler, request: Request, read: t.Any) -> t.Any:
    return await read(await handler.proxy.handle(request))


def test_a_call_repeated_under_way(make: Make, service: Service) -> None:
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 400}})
    call = new_call()
    force = {**PERSON, "force_creation": True}
    requests = [Request("POST", "/checks.create", headers(call), body(force)) for _ in range(6)]
    other = Request("POST", "/checks.create", headers(call), body({**force, "national_id": "1000000001"}))
    *same, odd = together(make(), [*requests, other])
    # Of the two kinds the one that came first is made.
    assert len({got.everything() for got in same}) == 1
    assert sorted([same[0].status, odd.status]) == [201, 409]
    assert service.creates() == 1


def test_reads_are_shared_too(make: Make, service: Service) -> None:
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 300}})
    call = new_call()
    answers = together(make(), [Request("POST", "/checks.list", headers(call), body()) for _ in range(4)])
    assert [got.status for got in answers] == [200] * 4
    assert len(service.ledger()) == 1


def test_one_that_raises_keeps_nobody_waiting(make: Make, service: Service) -> None:
    asked = threading.Event()

    def key() -> str:
        asked.set()
        time.sleep(0.3)
        raise LookupError("the vault is closed")

    if make().kind == "async":

        async def later() -> str:
            await asyncio.sleep(0.3)
            raise LookupError("the vault is closed")

        handler, call = make(api_key=later), new_call()
        assert handler.loop is not None
        asks = [Request("POST", "/checks.create", headers(call), body(PERSON)) for _ in range(2)]

        async def both() -> list[t.Any]:
            return await asyncio.gather(*[handler.proxy.handle(ask) for ask in asks], return_exceptions=True)

        found = handler.loop.run_until_complete(both())
        assert [one.status for one in found] == [500, 500]
        assert len(handler.errors) == 1
        return
    handler, call = make(api_key=key), new_call()
    found = []
    thread = threading.Thread(target=lambda: found.append(handler.post("checks.create", PERSON, call=call)))
    thread.start()
    asked.wait(5)
    found.append(handler.post("checks.create", PERSON, call=call))
    thread.join(5)
    assert [(got.status, got.error["sent"]) for got in found] == [(500, "no")] * 2
    assert len(handler.errors) == 1


def test_cancelled_requests(service: Service) -> None:
    """A write goes on, and its answer waits for the page; a read ends when nobody waits."""
    slow = {"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 400}}
    handler = Handler("async", service.bases)
    assert handler.loop is not None
    force, write, reading = {**PERSON, "force_creation": True}, new_call(), new_call()

    async def cut(request: Request) -> None:
        task = asyncio.create_task(handler.proxy.handle(request))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    service.scene(slow)
    handler.loop.run_until_complete(cut(Request("POST", "/checks.create", headers(write), body(force))))
    assert len(handler.proxy._flights) == 1
    assert handler.post("checks.create", force, call=write).status == 201
    assert service.creates() == 1
    assert handler.proxy._flights == {}
    service.scene(slow)
    handler.loop.run_until_complete(cut(Request("POST", "/checks.list", headers(reading), body())))
    assert handler.proxy._flights == {}
    assert handler.post("checks.list", call=reading).status == 200
    handler.close()
    assert [row["method"] for row in service.ledger()] == ["POST", "GET", "GET"]


def test_a_read_with_another_rider_goes_on(service: Service) -> None:
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 400}})
    handler, call = Handler("async", service.bases), new_call()

    async def both() -> t.Any:
        tasks = [
            asyncio.create_task(handler.proxy.handle(Request("POST", "/checks.list", headers(call), body())))
            for _ in range(2)
        ]
        await asyncio.sleep(0.1)
        tasks[0].cancel()
        return (await asyncio.gather(*tasks, return_exceptions=True))[1]

    assert handler.loop is not None
    assert handler.loop.run_until_complete(both()).status == 200
    handler.close()
    assert len(service.ledger()) == 1

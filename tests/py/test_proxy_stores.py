"""What is remembered of calls: in memory, and in a store that servers share."""

from __future__ import annotations

import threading
import typing as t

import pytest

import truora
from proxying import Handler, Later, Make, Shared, new_call
from support import DONE, PERSON, Service
from truora.proxy import Kept, MemoryStore, Response


def kept(store: MemoryStore, name: str, once: bool, answer: bytes = b"") -> None:
    """A call that was made and answered."""
    store.claim(("ana", name), "m", once)
    store.keep(("ana", name), "m", answer, once)


def names(store: MemoryStore) -> set[str]:
    return {key[1] for entries in store._all for key in entries}


def test_the_memory_is_bounded() -> None:
    now = [0.0]
    store = MemoryStore(entries=4, seconds=10, bytes=100, clock=lambda: now[0])
    assert store.claim(("ana", "a"), "m", False) is None
    assert store.claim(("ana", "a"), "other", False) == Kept("m", None)
    store.keep(("ana", "a"), "m", b"1", False)
    assert store.claim(("ana", "a"), "other", False) == Kept("m", b"1")
    # Answers of reads go first, the oldest first.
    for name, once in (("b", True), ("c", False), ("d", True)):
        kept(store, name, once)
    assert names(store) == {"a", "b", "c", "d"}
    kept(store, "e", True)
    assert names(store) == {"b", "c", "d", "e"}
    kept(store, "f", True)
    assert names(store) == {"b", "d", "e", "f"}
    kept(store, "g", False)  # and this one at once
    assert names(store) == {"b", "d", "e", "f"}
    kept(store, "h", True)
    assert names(store) == {"d", "e", "f", "h"}
    # Bytes.
    kept(store, "i", True, b"x" * 60)
    assert names(store) == {"e", "f", "h", "i"}
    kept(store, "j", True, b"y" * 60)
    assert names(store) == {"j"}
    assert store.claim(("ana", "j"), "m", True) == Kept("m", b"y" * 60)
    # Age, counted from the answer.
    now[0] = 5.0
    store.claim(("ana", "k"), "m", True)
    now[0] = 9.0
    store.keep(("ana", "k"), "m", b"", True)
    now[0] = 10.0
    assert store.claim(("ana", "k"), "m", True) == Kept("m", b"")
    assert names(store) == {"k"}
    now[0] = 19.0
    assert store.claim(("ana", "k"), "m", True) is None
    store.forget(("ana", "k"))
    store.forget(("ana", "k"))
    assert (len(store), store._bytes) == (0, 0)


def test_a_call_under_way_drops_no_answer() -> None:
    store = MemoryStore(entries=2)
    kept(store, "a", True)
    kept(store, "b", True)
    assert store.claim(("ana", "c"), "m", True) is None
    assert store.claim(("ana", "d"), "m", False) is None
    assert names(store) == {"a", "b", "c", "d"}
    # Among those under way a read goes first; a write is not dropped.
    assert store.claim(("ana", "e"), "m", True) is None
    assert names(store) == {"a", "b", "c", "e"}
    for once in (True, False):
        with pytest.raises(truora.ConfigError) as caught:
            store.claim(("ana", "f"), "m", once)
        assert caught.value.code == "store_full"
    store.forget(("ana", "c"))
    assert store.claim(("ana", "f"), "m", True) is None
    assert names(store) == {"a", "b", "e", "f"}


def test_a_thousand() -> None:
    store = MemoryStore()
    for number in range(1500):
        kept(store, str(number), True)
    assert len(store) == 1000


def test_packed() -> None:
    response = Response(201, [("A", "b\u00e9"), ("truora-meta", "{}")], b"\n\x00{}\n")
    again = Response.unpack(response.pack())
    assert (again.status, again.headers, again.body) == (response.status, response.headers, response.body)


def test_servers_that_share_a_store(make: Make, service: Service) -> None:
    store = Shared()

    def server() -> Handler:
        handler = make(store=store)
        if handler.kind == "async":
            handler.proxy._store = Later(store)
        return handler

    one, two, call = server(), server(), new_call()
    first = one.post("checks.create", PERSON, call=call)
    assert two.post("checks.create", PERSON, call=call).everything() == first.everything()
    assert two.post("checks.list", call=call).status == 409
    assert service.creates() == 1
    # Under way over there: waited for, as long as this call may take.
    (key,) = store.rows
    mark, packed = store.rows[key]
    store.rows[key] = [mark, None]
    got = two.post("checks.create", PERSON, {"timeout": 120}, call=call)
    assert (got.status, got.error["kind"], got.error["sent"]) == (504, "deadline", "maybe")
    timer = threading.Timer(0.3, store.rows.__setitem__, (key, [mark, packed]))
    timer.start()
    assert two.post("checks.create", PERSON, call=call).everything() == first.everything()
    # Forgotten over there: a write may have gone out.
    store.rows[key] = [mark, None]
    timer = threading.Timer(0.3, store.rows.pop, (key,))
    timer.start()
    got = two.post("checks.create", PERSON, call=call)
    assert (got.status, got.error["sent"]) == (502, "maybe")
    assert two.post("checks.create", PERSON, call=call).everything() == got.everything()
    assert service.creates() == 1
    # A read was given up over there: it is made here.
    call = new_call()
    one.post("checks.list", call=call)
    key = next(row for row in store.rows if call in row)
    store.rows[key] = [store.rows[key][0], None]
    threading.Timer(0.3, store.rows.pop, (key,)).start()
    assert two.post("checks.list", call=call).status == 200


def test_a_store_that_fails(make: Make, service: Service, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Shared):
        def keep(self, key: t.Any, mark: str, answer: bytes, once: bool) -> None:
            raise OSError("redis://user:s3cr3t@host")

        def forget(self, key: t.Any) -> None:
            raise OSError("redis://user:s3cr3t@host")

    handler = make(store=Broken())
    assert handler.post("checks.create", PERSON).status == 201  # the answer is not lost with it
    assert [type(error) for error in handler.errors] == [OSError]
    force = {**PERSON, "force_creation": True}
    assert make(store=Broken(), on_error=None).post("checks.create", force).status == 201
    assert "proxy: OSError at " in caplog.text
    assert "s3cr3t" not in caplog.text
    assert make(store=Broken(), api_key="").post("checks.create", PERSON).status == 500


def test_a_store_that_cannot_be_asked(make: Make, service: Service) -> None:
    class Down(Shared):
        def claim(self, key: t.Any, mark: str, once: bool) -> Kept | None:
            raise OSError("down")

    handler = make(store=Down())
    got = handler.post("checks.create", PERSON)
    assert (got.status, got.error["code"], got.error["sent"]) == (503, "store_failed", "no")
    assert service.ledger() == []
    # Reads go on without it.
    assert handler.post("checks.list").status == 200
    assert handler.post("processes.pdf", {"process_id": DONE}).status in (200, 202)
    assert [type(error) for error in handler.errors] == [OSError] * 3


def test_a_store_that_fails_while_another_server_makes_the_call(make: Make, service: Service) -> None:
    class Fading(Shared):
        def claim(self, key: t.Any, mark: str, once: bool) -> Kept | None:
            if self.rows:
                raise OSError("down")
            self.rows["seen"] = []
            return Kept(mark, None)

    got = make(store=Fading()).post("checks.create", PERSON)
    assert (got.status, got.error["code"], got.error["sent"]) == (503, "store_failed", "maybe")
    assert service.ledger() == []


def test_each_handler_needs_its_store(make: Make) -> None:
    if make().kind == "sync":
        with pytest.raises(truora.ConfigError, match="for asyncio"):
            make(store=Later(Shared()))
    for store in (object(), {"claim": 1}):
        with pytest.raises(truora.ConfigError, match="`claim`, `keep` and `forget`"):
            make(store=store)

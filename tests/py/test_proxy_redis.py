"""`RedisStore` on Debian's redis-server, with redis-py's client for threads and its client for asyncio."""

from __future__ import annotations

import asyncio
import hashlib
import json
import shutil
import subprocess
import tempfile
import threading
import typing as t
from pathlib import Path

import pytest
import redis
import redis.asyncio
from recipes import recipe
from redis.backoff import NoBackoff

import truora
from proxying import Handler, Make, body, headers, new_call, read
from support import KEY, PERSON, ROOT, Server, Service
from truora.proxy import Kept, RedisStore, Request, Response

FORCE = {**PERSON, "force_creation": True}
AT_ONCE: dict[str, t.Any] = {"sync": redis.retry.Retry, "async": redis.asyncio.retry.Retry}


@pytest.fixture(scope="session")
def socket_path() -> t.Iterator[str]:
    """Where a server listens that keeps nothing on disk. It has no port."""
    if shutil.which("redis-server") is None:
        subprocess.run([ROOT / "tests/redis.sh"], check=True)
    folder = tempfile.mkdtemp(prefix="truora-redis-")
    path = str(Path(folder) / "s")
    command = ["redis-server", "--port", "0", "--unixsocket", path, "--save", "", "--appendonly", "no", "--dir", folder]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        assert any("eady to accept" in line for line in process.stdout)
        yield path
    finally:
        process.terminate()
        process.stdout.close()
        process.wait(10)
        shutil.rmtree(folder)


@pytest.fixture
def there(socket_path: str) -> t.Iterator[redis.Redis]:
    """A look into an empty Redis."""
    with redis.Redis(unix_socket_path=socket_path) as client:
        client.flushall()
        yield client


@pytest.fixture
def server(make: Make, socket_path: str, there: redis.Redis) -> t.Iterator[Make]:
    """Makes handlers that share the Redis, each with a client of its own."""
    closing: list[t.Callable[[], object]] = []

    def one(path: str = socket_path, seconds: float = 600, **options: t.Any) -> Handler:
        kind = make().kind
        client: t.Any = (redis.asyncio if kind == "async" else redis).Redis(
            unix_socket_path=path, socket_timeout=5, retry=AT_ONCE[kind](NoBackoff(), 0)
        )
        handler = make(store=RedisStore(client, seconds=seconds), **options)
        loop = handler.loop
        closing.append(client.close if loop is None else lambda: loop.run_until_complete(client.aclose()))
        return handler

    yield one
    for close in closing:
        close()


def rows(there: redis.Redis) -> dict[str, t.Any]:
    return {name.decode(): json.loads(there.get(name)) for name in there.keys("*")}


def test_servers_that_share_a_redis(server: Make, service: Service, there: redis.Redis) -> None:
    one, two, call = server(), server(), new_call()
    first = one.post("checks.create", FORCE, call=call)
    assert first.status == 201
    for handler in (two, one):
        assert handler.post("checks.create", FORCE, call=call).everything() == first.everything()
    assert two.post("checks.list", call=call).error["code"] == "call_reused"
    assert service.creates() == 1
    ((name, row),) = rows(there).items()
    key = json.dumps(["ana", call], separators=(",", ":"))
    assert name == "truora:call:" + hashlib.sha256(key.encode()).hexdigest()
    assert (row["once"], len(row["mark"])) == (True, 64)
    assert (row["answer"]["status"], json.loads(row["answer"]["body"])) == (201, first.json)
    assert ["Content-Type", "application/json"] in row["answer"]["headers"]
    assert 590_000 < there.pttl(name) <= 600_000
    assert one.errors == two.errors == []


def test_of_those_who_ask_at_the_same_time_one_makes_the_call(
    server: Make, service: Service, there: redis.Redis
) -> None:
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 200}})
    handlers, call, found = [server() for _ in range(4)], new_call(), []
    ask = Request("POST", "/checks.create", headers(call), body(FORCE))
    threads = [threading.Thread(target=lambda one=one: found.append(one.ask(ask))) for one in handlers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert [got.status for got in found] == [201] * 4
    assert len({got.data for got in found}) == 1
    assert service.creates() == 1


def test_what_was_refused_before_it_was_sent_is_forgotten(server: Make, service: Service, there: redis.Redis) -> None:
    assert server(api_key="").post("checks.create", PERSON).status == 500
    assert server().post("checks.create", {"country": "CO"}).status == 422
    assert there.keys("*") == []


def test_an_entry_expires(server: Make, service: Service, there: redis.Redis) -> None:
    handler, call = server(seconds=0.001), new_call()
    first = handler.post("checks.create", FORCE, call=call)
    while there.keys("*"):
        pass
    assert handler.post("checks.create", FORCE, call=call).json != first.json
    assert service.creates() == 2


def test_a_redis_that_is_down(server: Make, service: Service) -> None:
    """What writes or costs is refused, because it might be made twice; reads go on."""
    handler = server(path="/nowhere/s")
    got = handler.post("checks.create", PERSON)
    assert (got.status, got.error["code"], got.error["sent"]) == (503, "store_failed", "no")
    assert service.ledger() == []
    assert handler.post("checks.list").status == 200
    assert [type(error).__name__ for error in handler.errors] == ["ConnectionError"] * 2


def test_a_redis_that_does_not_answer(make: Make, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("truora.proxy._aio_handler._STORE_SECONDS", 0.1)
    with Server(lambda sock: server.wait(20)) as server:
        if make().kind == "sync":
            client: t.Any = redis.Redis(port=server.port, socket_timeout=0.1, retry=None)
        else:
            client = redis.asyncio.Redis(port=server.port, socket_timeout=None)
        handler = make(store=RedisStore(client))
        got = handler.post("checks.create", PERSON)
        assert (got.status, got.error["code"], got.error["sent"]) == (503, "store_failed", "no")
        assert service.ledger() == []
        if handler.loop is not None:
            handler.loop.run_until_complete(client.aclose())
        else:
            client.close()


def test_a_redis_that_is_lost_meanwhile(server: Make, service: Service, there: redis.Redis) -> None:
    handler = server()
    keep = handler.proxy._store._client.set

    def fails(*args: t.Any, **options: t.Any) -> t.Any:
        if "xx" in options:
            raise redis.ConnectionError("redis://user:s3cr3t@host")
        return keep(*args, **options)

    handler.proxy._store._client.set = fails
    got = handler.post("checks.create", PERSON)
    assert got.status == 201
    assert len(handler.errors) == 1
    assert "s3cr3t" not in got.everything()


def test_callers_whose_text_differs_on_each_server(server: Make, service: Service) -> None:
    handler = server(authorize=lambda request, call: object())
    got = handler.post("checks.create", PERSON)
    assert (got.status, got.error["code"]) == (500, "bad_authorize")
    for caller in ("ana", 7, True, ("tenant", 7), "mar\u00eda", "\ud800"):
        handler = server(authorize=lambda request, call, caller=caller: caller)
        assert handler.post("checks.list").status == 200
    assert service.creates() == 0


class Scripted:
    """A client whose replies are written down."""

    def __init__(self, *replies: t.Any) -> None:
        self.replies = list(replies)
        self.seen: list[t.Any] = []

    def set(self, name: str, value: t.Any, **options: t.Any) -> t.Any:
        self.seen.append(json.loads(value))
        return self.replies.pop(0)

    def get(self, name: str) -> t.Any:
        found = self.replies.pop(0)
        return json.dumps(self.seen[-1]) if found == "own" else found

    def delete(self, name: str) -> t.Any:
        return 1


def test_a_claim_as_redis_may_answer_it() -> None:
    def claim(*replies: t.Any) -> Kept | None:
        found: Kept | None = RedisStore(Scripted(*replies)).claim(("ana", "1"), "m", True)
        return found

    assert claim(True) is None
    other = '{"mark": "m", "once": true, "answer": {"status": 201, "headers": [["a", "b"]], "body": "\\u00e9\\ud800"}}'
    found = claim(None, other.encode())
    assert found is not None and found.answer is not None
    response = Response.unpack(found.answer)
    assert (response.status, response.headers, response.body) == (201, [("a", "b")], "\u00e9\ufffd".encode())
    assert claim(None, '{"mark": "m", "once": true, "answer": null}') == Kept("m", None)
    # It expired in between; or the client repeated a claim whose reply was lost.
    assert claim(None, None, True) is None
    assert claim(None, "own") is None
    with pytest.raises(RuntimeError):
        claim(None, None, None, None)
    with pytest.raises(ValueError, match="Expecting value"):
        claim(None, b"of another program")


def test_a_body_that_is_no_text_comes_back_the_same() -> None:
    client = Scripted(True)
    RedisStore(client).keep(("ana", "1"), "m", Response(200, [], b"\xff\x00\xc3\xa9").pack(), False)
    (row,) = client.seen
    assert Response.unpack(json.dumps(row["answer"]).encode()).body == b"\xff\x00\xc3\xa9"


def test_mistakes_in_the_set_up(make: Make) -> None:
    assert repr(RedisStore(Scripted())) == "<RedisStore>"
    for client in (None, "redis://localhost", redis):
        with pytest.raises(truora.ConfigError, match=r"redis\.asyncio\.Redis"):
            RedisStore(client)
    with pytest.raises(truora.ConfigError, match="socket_timeout"):
        RedisStore(redis.Redis(socket_timeout=None))
    for options in ({"seconds": 0}, {"seconds": float("inf")}, {"prefix": b"x"}):
        with pytest.raises(truora.ConfigError):
            RedisStore(redis.Redis(), **options)
    wrong: t.Any = redis.Redis() if make().kind == "async" else redis.asyncio.Redis()
    with pytest.raises(truora.ConfigError, match=r"a redis\.(asyncio\.)?Redis"):
        make(store=RedisStore(wrong))
    if make().kind == "sync":
        asyncio.run(wrong.aclose())


def test_the_recipe(service: Service, socket_path: str, there: redis.Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two servers of it are one to a page."""
    monkeypatch.setenv("TRUORA_API_KEY", KEY)
    monkeypatch.setenv("REDIS_URL", f"unix://{socket_path}")
    for host, base in service.bases.items():
        monkeypatch.setenv(f"TRUORA_BASE_URL_{host.upper()}", base)
    call, found = new_call(), []
    for _ in range(2):
        made = recipe("redis")
        with made.client, made.there:
            ask = Request("POST", "/checks.create", headers(call, Cookie="session=of-ana"), body(FORCE))
            found.append(read(made.application.proxy.handle(ask)))
    assert [got.status for got in found] == [201, 201]
    assert found[0].everything() == found[1].everything()
    assert service.creates() == 1

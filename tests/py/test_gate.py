"""`max_concurrency`: the gate in front of the connections. A call that only waited there has sent nothing."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
import typing as t

import pytest

import truora
from support import KEY, PERSON, Host, Server, ok
from truora._gate import AsyncGate, Gate
from truora.transports import Fault

PAGE = ok(b'{"checks": [], "next": "", "self": "/v1/checks"}')


class Slow:
    """A server that answers when it is let, and knows how many requests it holds."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.held = 0
        self.most = 0
        self.arrived = threading.Semaphore(0)
        self._lock = threading.Lock()
        self.server = Server(self._handle)

    def _handle(self, sock: socket.socket) -> None:
        while self.server.head(sock):
            with self._lock:
                self.held += 1
                self.most = max(self.most, self.held)
            self.arrived.release()
            self.go.wait(10)
            with self._lock:
                self.held -= 1
            sock.sendall(PAGE)

    def __enter__(self) -> Slow:
        return self

    def __exit__(self, *_: object) -> None:
        self.go.set()
        self.server.__exit__()


def many(
    host: Host, count: int, work: t.Callable[[t.Any], t.Any], between: t.Callable[[], None], **options: t.Any
) -> t.Any:
    """What `count` calls at once come to: values and errors."""
    if host.carrier == "async":

        async def run() -> t.Any:
            async with host.client(**options) as client:
                tasks = [asyncio.ensure_future(work(client)) for _ in range(count)]
                await asyncio.to_thread(between)
                return await asyncio.gather(*tasks, return_exceptions=True)

        return asyncio.run(run())
    found: list[t.Any] = []
    with host.client(**options) as client:

        def one() -> None:
            try:
                found.append(work(client))
            except Exception as error:
                found.append(error)

        threads = [threading.Thread(target=one) for _ in range(count)]
        for thread in threads:
            thread.start()
        between()
        for thread in threads:
            thread.join()
        client._transport.close()
    return found


def test_no_more_than_that_are_under_way(host: Host) -> None:
    with Slow() as slow:

        def between() -> None:
            for _ in range(3):
                assert slow.arrived.acquire(timeout=5)
            assert not slow.arrived.acquire(timeout=0.05)
            slow.go.set()

        host.bases = {"checks": slow.server.base}
        found = many(host, 20, lambda client: client.checks.list().first(1), between, max_concurrency=3)
        assert found == [[]] * 20
        assert slow.most == 3
        assert slow.server.accepted == 3  # and they are kept


def test_a_call_that_only_waited_was_not_sent(host: Host) -> None:
    with Slow() as slow:
        host.bases = {"checks": slow.server.base}

        def work(client: t.Any) -> t.Any:
            with lock:
                while places:
                    places.pop()
                    assert client._gate.room.enter_now()
            return client.checks.create(**PERSON)

        async def later(client: t.Any) -> t.Any:
            return await work(client)

        places, lock = [1, 1], threading.Lock()
        waits = later if host.carrier == "async" else work
        for error in many(host, 6, waits, lambda: None, max_concurrency=2, timeout=0.2):
            assert isinstance(error, truora.DeadlineError), error
            assert error.sent == "no"
            assert "waited for its turn behind 2 requests" in str(error)
            assert str(error).endswith("[deadline/deadline, sent: no]")
        assert slow.server.accepted == 0


def test_waiting_is_not_the_attempts_time(host: Host) -> None:
    with Slow() as slow:
        host.bases = {"checks": slow.server.base}

        def between() -> None:
            assert slow.arrived.acquire(timeout=5)
            slow.go.wait(0.4)  # longer than an attempt may take
            slow.go.set()

        first: list[int] = []

        def work(client: t.Any) -> t.Any:
            first.append(1)
            within = 5 if len(first) == 1 else 0.3
            return client.checks.list(options={"attempt_timeout": within, "max_retries": 0}).first(1)

        assert many(host, 2, work, between, max_concurrency=1) == [[]] * 2


def test_a_place_is_given_back(host: Host) -> None:
    """After refusals, faults, errors of the caller's, streams and pauses."""
    from support import answering

    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    refusal = ok(b"{}", status="404 Not Found")
    with answering(*[refusal] * 3) as server, answering(ok(b"%PDF-1.4")) as files:
        calls: list[tuple[t.Callable[[t.Any], t.Any], type[BaseException] | None]] = [
            (lambda client: client.checks.get("CHK1"), truora.NotFoundError),
            (lambda client: client.download("http://127.0.0.1:1/a", options={"max_retries": 0}), truora.ConnectError),
            (lambda client: client.download(files.base + "/a", to="/tmp/never", on_progress=breaks), ZeroDivisionError),
            (lambda client: client.download(files.base + "/a"), None),
            (lambda client: client.checks.get("CHK1", options={"api_key": lambda: ""}), truora.ConfigError),
            (lambda client: client.checks.get("CHK1"), truora.NotFoundError),
        ]

        async def run() -> None:
            async with host.client(base_urls={"checks": server.base}, max_concurrency=1, timeout=5) as client:
                for work, kind in calls:
                    if kind is None:
                        await (await work(client)).close()
                        continue
                    with pytest.raises(kind):
                        await work(client)
                assert client._gate.room._free == 1

        if host.carrier == "async":
            asyncio.run(run())
            return
        with host.client(base_urls={"checks": server.base}, max_concurrency=1, timeout=5) as client:
            for work, kind in calls:
                if kind is None:
                    work(client).close()
                    continue
                with pytest.raises(kind):
                    work(client)
            assert client._gate.room._free == 1
            client._transport.close()


def test_open_streams_keep_nobody_out(host: Host) -> None:
    from support import answering

    with answering(ok(b"%PDF-1.4")) as files:

        async def run() -> None:
            async with host.client(max_concurrency=1) as client:
                async with await client.download(files.base + "/a") as one:
                    async with await client.download(files.base + "/a") as other:
                        assert await one.read() == await other.read()

        if host.carrier == "async":
            asyncio.run(run())
            return
        with host.client(max_concurrency=1) as client:
            with client.download(files.base + "/a") as one, client.download(files.base + "/a") as other:
                assert one.read() == other.read()
            client._transport.close()


def test_the_option() -> None:
    for kind in (truora.Truora, truora.AsyncTruora):
        for bad in (0, -1, True, 1.5, "3"):
            with pytest.raises(truora.ConfigError, match="max_concurrency"):
                kind(KEY, max_concurrency=bad)  # type: ignore[arg-type]
        assert kind(KEY, max_concurrency=None)._gate is None
        client = kind(KEY)
        assert client._gate is not None
        assert client._gate.limit == 100
        assert client.with_options(timeout=1)._gate is client._gate
        with pytest.raises(truora.ConfigError, match="share one limit"):
            client.with_options(max_concurrency=1)  # type: ignore[call-arg]


def test_functions_of_a_wait_may_make_calls(host: Host) -> None:
    from support import Clock, answering

    going = ok(b'{"check": {"check_id": "CHK1", "status": "in_progress"}}')
    done = ok(b'{"check": {"check_id": "CHK1", "status": "completed"}}')
    with answering(going, going, done, done) as server:
        options: t.Any = {"base_urls": {"checks": server.base}, "max_concurrency": 1, "clock": Clock()}
        seen: list[str] = []

        def work(client: t.Any) -> t.Any:
            def look(_: t.Any) -> None:
                seen.append(client.checks.get("CHK1", options={"timeout": 1}).check.status)

            async def look_later(_: t.Any) -> None:
                seen.append((await client.checks.get("CHK1", options={"timeout": 1})).check.status)

            return client.checks.wait("CHK1", on_poll=look_later if host.carrier == "async" else look)

        assert host.do(work, **options).check.status == "completed"
        assert seen == ["in_progress"]


# The gate itself.


def test_in_turn_and_in_time() -> None:
    room = Gate(1).room
    assert room.enter_now() and not room.enter_now()
    assert not room.enter(0.01) and not room.enter(0)
    order: list[int] = []

    def wait(number: int) -> None:
        assert room.enter(5)
        order.append(number)
        room.leave()

    threads = []
    for number in range(5):
        threads.append(threading.Thread(target=wait, args=(number,)))
        threads[-1].start()
        while len(room._queue) <= number:
            time.sleep(0)
    room.leave()
    for thread in threads:
        thread.join()
    assert order == [0, 1, 2, 3, 4]
    assert room._free == 1 and not room._queue


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_after_a_fork_it_is_empty() -> None:
    gate = Gate(1)
    assert gate.room.enter_now()
    child = os.fork()
    if child == 0:
        os._exit(0 if gate.room.enter_now() else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert not gate.room.enter_now()


def test_cancelled_while_it_waits() -> None:
    async def run() -> None:
        room = AsyncGate(1).room
        assert room.enter_now()
        waiting = [asyncio.ensure_future(room.enter(5)) for _ in range(4)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        await asyncio.sleep(0)
        room.leave()  # to the second,
        waiting[1].cancel()  # which does not take it
        assert await waiting[2] is True
        assert not await asyncio.ensure_future(room.enter(0))
        room.leave()
        assert await waiting[3] is True
        room.leave()
        assert room._free == 1 and not room._queue

    asyncio.run(run())


def test_many_that_wait_cost_little() -> None:
    """No wake-ups of all: steps grow with the number of calls, not with its square."""

    async def run(count: int) -> float:
        room = AsyncGate(10).room

        async def one() -> None:
            if not room.enter_now():
                assert await room.enter(30)
            await asyncio.sleep(0)
            room.leave()

        begun = time.process_time()
        await asyncio.gather(*(one() for _ in range(count)))
        return time.process_time() - begun

    small = min(asyncio.run(run(1_000)) for _ in range(3))
    large = min(asyncio.run(run(8_000)) for _ in range(3))
    assert large < 24 * small


def test_faults_carry_a_hint() -> None:
    assert Fault("connect", "no", "X", hint="look there").hint == "look there"

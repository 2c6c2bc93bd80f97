"""Measures many calls at once: CPU, new connections, failures and their `sent`. docs/performance.md quotes it.

    python tests/bench/python_many.py            # all rows, about two minutes
    python tests/bench/python_many.py async 3000 1.0

A server in a process of its own answers each request after a delay, and counts its connections.
"""

from __future__ import annotations

import asyncio
import collections
import multiprocessing
import os
import sys
import threading
import time
import typing as t

import truora
from truora.transports import HttpxTransport, RequestsTransport, StdlibTransport

BODY = b'{"check": {"check_id": "CHK1", "status": "completed"}}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)
TRANSPORTS: dict[str, t.Any] = {"httpx": HttpxTransport, "stdlib": StdlibTransport, "requests": RequestsTransport}


class Server(asyncio.Protocol):
    """Answers after a delay, whatever is asked for."""

    accepted: t.Any
    delay = 0.0

    def connection_made(self, transport: t.Any) -> None:
        self.transport = transport
        with self.accepted.get_lock():
            self.accepted.value += 1

    def data_received(self, data: bytes) -> None:
        if data.startswith((b"GET", b"POST")):
            asyncio.get_running_loop().call_later(self.delay, self.answer)

    def answer(self) -> None:
        if not self.transport.is_closing():
            self.transport.write(ANSWER)


def serve(ready: t.Any, accepted: t.Any, delay: float) -> None:
    async def run() -> None:
        Server.accepted, Server.delay = accepted, delay
        server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0, backlog=4096)
        ready.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


def one(found: collections.Counter[str], error: BaseException | None) -> None:
    found["ok" if error is None else f"{type(error).__name__} sent={getattr(error, 'sent', '?')}"] += 1


async def at_once(base: str, calls: int, workers: int, options: dict[str, t.Any]) -> collections.Counter[str]:
    found: collections.Counter[str] = collections.Counter()
    left = iter(range(calls))

    async def work(client: truora.AsyncTruora) -> None:
        for _ in left:
            try:
                await client.checks.get("CHK1")
                one(found, None)
            except Exception as error:
                one(found, error)

    async with truora.AsyncTruora("key", base_urls={"checks": base}, **options) as client:
        await asyncio.gather(*(work(client) for _ in range(workers)))
    return found


def by_threads(kind: str, base: str, calls: int, workers: int, options: dict[str, t.Any]) -> collections.Counter[str]:
    found: collections.Counter[str] = collections.Counter()
    left, lock = iter(range(calls)), threading.Lock()

    def take() -> bool:
        with lock:
            return next(left, None) is not None

    transport = TRANSPORTS[kind]()
    with truora.Truora("key", base_urls={"checks": base}, transport=transport, **options) as client:

        def work() -> None:
            while take():
                try:
                    client.checks.get("CHK1")
                    one(found, None)
                except Exception as error:
                    one(found, error)

        threads = [threading.Thread(target=work) for _ in range(workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    transport.close()
    return found


def measure(kind: str, calls: int, workers: int, delay: float, **options: t.Any) -> None:
    accepted = multiprocessing.Value("i", 0)
    ready, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=serve, args=(theirs, accepted, delay), daemon=True)
    process.start()
    base = f"http://127.0.0.1:{ready.recv()}"
    begun, cpu = time.monotonic(), time.process_time()
    if kind == "async":
        found = asyncio.run(at_once(base, calls, workers, options))
    else:
        found = by_threads(kind, base, calls, workers, options)
    took, cpu = time.monotonic() - begun, time.process_time() - cpu
    process.kill()
    process.join()
    result = ", ".join(f"{count} {what}" for what, count in found.most_common())
    print(
        f"{kind:9}{calls:6} calls{workers:6} at once, {delay:5.2f} s: {took:6.1f} s, "
        f"{cpu / calls * 1000:6.2f} ms CPU a call, {accepted.value:5} connections; {result}",
        flush=True,
    )


def main() -> None:
    if len(sys.argv) > 3:
        calls = int(sys.argv[2])
        measure(sys.argv[1], calls, int(sys.argv[4]) if len(sys.argv) > 4 else calls, float(sys.argv[3]))
        return
    print(f"load {os.getloadavg()[0]:.1f}")
    for workers in (1, 10, 50, 100):
        measure("async", 1000, workers, 0.02 if workers > 1 else 0.0)
    for kind in TRANSPORTS:
        for workers in (50, 100):
            measure(kind, 600, workers, 0.02)
    measure("async", 1500, 1500, 0.1)
    measure("async", 3000, 3000, 1.0)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    main()

"""What the tests share: the mock service and its control, three ways to drive a client, servers that misbehave."""

from __future__ import annotations

import asyncio
import http.client
import inspect
import json
import os
import re
import socket
import subprocess
import threading
import time
import typing as t
from pathlib import Path

import truora
from truora.transports import AsyncHttpxTransport, HttpxTransport, RequestsTransport, StdlibTransport

ROOT = Path(__file__).resolve().parents[2]
KEY = "test-key-of-nobody"
CARRIERS = ("httpx", "stdlib", "requests", "async")
PERSON = {"country": "CO", "type": "person", "national_id": "1000000000", "user_authorized": True}
DONE = "IDP" + "0" * 30 + "01"


class Service:
    """The mock service: `scene`, `knobs`, `ledger`, `facts`."""

    def __init__(self, process: subprocess.Popen[bytes], origins: dict[str, t.Any]) -> None:
        self.process = process
        self.bases: dict[str, str] = origins["hosts"]
        self.files: str = origins["files"]
        self._control = origins["control"].removeprefix("http://")

    @classmethod
    def start(cls) -> Service:
        binary = os.environ.get("TRUORA_MOCK")
        if not binary:
            subprocess.run(["cargo", "build", "--quiet", "-p", "truora-mock"], cwd=ROOT, check=True)
            target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
            binary = str(target / "debug" / "truora-mock")
        process = subprocess.Popen([binary, "--until-eof"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert process.stdout is not None
        return cls(process, json.loads(process.stdout.readline()))

    def stop(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()
        self.process.wait(timeout=10)

    def _ask(self, method: str, path: str, body: object = None) -> t.Any:
        connection = http.client.HTTPConnection(self._control, timeout=10)
        try:
            text = None if body is None else json.dumps(body)
            connection.request(method, path, text, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            found = answer.read()
            assert answer.status == 200, found
            return json.loads(found) if found else None
        finally:
            connection.close()

    def reset(self) -> None:
        self._ask("POST", "/reset")

    def scene(self, *scenes: dict[str, t.Any]) -> None:
        self._ask("POST", "/scene", {"scenes": scenes})

    def knobs(self, **values: t.Any) -> None:
        self.scene({"set": values})

    def ledger(self, host: str | None = None) -> list[dict[str, t.Any]]:
        found: list[dict[str, t.Any]] = self._ask("GET", "/ledger" + (f"?host={host}" if host else ""))["requests"]
        for row in found:
            row["headers"] = dict(row["headers"])
        return found

    def facts(self) -> dict[str, t.Any]:
        found: dict[str, t.Any] = self._ask("GET", "/facts")
        return found

    def creates(self) -> int:
        return int(self.facts()["creates"])


class Host:
    """One of the three ways to use the package; `do` runs a function of a client, awaiting what it gives."""

    def __init__(self, carrier: str, bases: dict[str, str]) -> None:
        self.carrier = carrier
        self.bases = bases

    def client(self, **options: t.Any) -> t.Any:
        options.setdefault("api_key", KEY)
        options.setdefault("base_urls", self.bases)
        if self.carrier == "async":
            return truora.AsyncTruora(**options)
        if self.carrier == "stdlib":
            options.setdefault("transport", StdlibTransport())
        if self.carrier == "requests":
            options.setdefault("transport", RequestsTransport())
        return truora.Truora(**options)

    def do(self, function: t.Callable[[t.Any], t.Any], *, clock: Clock | None = None, **options: t.Any) -> t.Any:
        """What `function(client)` gives, or comes to when it is awaited or iterated over."""
        if self.carrier == "async":
            return asyncio.run(self._later(function, clock, options))
        client = self.client(**options)
        if clock is not None:
            client._clock = clock
        try:
            found = function(client)
            return list(found) if isinstance(found, truora.Pages) or inspect.isgenerator(found) else found
        finally:
            client.close()
            client._transport.close()

    async def _later(self, function: t.Callable[[t.Any], t.Any], clock: Clock | None, options: t.Any) -> t.Any:
        client = self.client(**options)
        if clock is not None:
            client._clock = clock.for_async()
        try:
            found = function(client)
            if inspect.isawaitable(found):
                return await found
            return [item async for item in found] if hasattr(found, "__aiter__") else found
        finally:
            await client.close()
            await client._transport.close()

    def fail(self, function: t.Callable[[t.Any], t.Any], **options: t.Any) -> truora.TruoraError:
        """The error that it ends in."""
        try:
            self.do(function, **options)
        except truora.TruoraError as error:
            return error
        raise AssertionError("it did not fail")


def carrier(name: str) -> t.Any:
    """A transport of that kind."""
    kinds: dict[str, t.Any] = {
        "httpx": HttpxTransport,
        "stdlib": StdlibTransport,
        "requests": RequestsTransport,
        "async": AsyncHttpxTransport,
    }
    return kinds[name]()


def bare(name: str, work: t.Callable[[t.Any], t.Any], transport: t.Any = None) -> t.Any:
    """What `work` gives, a coroutine function of a `Plain` transport: no client is there."""
    made = transport or carrier(name)

    async def run() -> t.Any:
        plain = Plain(made, name == "async")
        try:
            return await work(plain)
        finally:
            await plain.close()

    if name == "async":
        return asyncio.run(run())
    # Nothing in it waits: a sync transport's coroutine runs through at once.
    coroutine = run()
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("a sync transport waited")


class Plain:
    """A transport whose methods are awaited, whichever kind it is."""

    def __init__(self, transport: t.Any, is_async: bool) -> None:
        self.transport = transport
        self._async = is_async

    async def send(self, request: t.Any, deadline: float) -> t.Any:
        found = self.transport.send(request, deadline)
        return await found if self._async else found

    async def read(self, answer: t.Any, n: int = 65536, within: float = 5.0) -> t.Any:
        found = answer.read(n, time.monotonic() + within)
        return await found if self._async else found

    async def body(self, answer: t.Any, within: float = 5.0) -> t.Any:
        """The whole body, or the fault that ended it."""
        whole = b""
        while part := await self.read(answer, within=within):
            if not isinstance(part, bytes):
                return part
            whole += part
        return whole

    async def close(self, answer: t.Any = None) -> None:
        found = (answer or self.transport).close()
        if self._async:
            await found


class Clock:
    """The machine's clock, but that sleeping on it takes no time."""

    def __init__(self) -> None:
        self.skipped = 0.0
        self.slept: list[float] = []

    def now(self) -> float:
        return time.monotonic() + self.skipped

    def today(self) -> None:
        """Rules about days are not what is tested over it."""

    def sleep(self, seconds: float, /) -> None:
        self.slept.append(round(seconds, 1))
        self.skipped += seconds

    def for_async(self) -> t.Any:
        clock = self

        class Later:
            now = staticmethod(clock.now)
            today = staticmethod(clock.today)

            async def sleep(self, seconds: float, /) -> None:
                clock.sleep(seconds)

        return Later()


class Server:
    """A loopback server of one handler, called with each accepted socket in a thread of its own."""

    def __init__(self, handler: t.Callable[[socket.socket], None], host: str = "127.0.0.1") -> None:
        self._handler = handler
        self._sock = socket.create_server((host, 0))
        self.port: int = self._sock.getsockname()[1]
        self.base = f"http://{host}:{self.port}"
        self.accepted = 0
        self.ended = 0
        self.heads: list[bytes] = []
        self._threads: list[threading.Thread] = []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._sock.accept()
            except OSError:
                return
            if self._stopping.is_set():
                sock.close()
                return
            self.accepted += 1
            thread = threading.Thread(target=self._handle, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _handle(self, sock: socket.socket) -> None:
        try:
            self._handler(sock)
        except OSError:
            pass
        finally:
            sock.close()
            self.ended += 1

    def head(self, sock: socket.socket) -> bytes:
        """Reads a request, and remembers and gives its head."""
        found = b""
        while b"\r\n\r\n" not in found:
            part = sock.recv(65536)
            if not part:
                return b""
            found += part
        head, _, body = found.partition(b"\r\n\r\n")
        self.heads.append(head)
        # A body left unread would turn the close into a reset.
        length = re.search(rb"(?i)content-length: *(\d+)", head)
        while length is not None and len(body) < int(length[1]):
            body += sock.recv(65536)
        return head

    def wait(self, seconds: float) -> bool:
        """Waits, but not beyond the end of the test."""
        return self._stopping.wait(seconds)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        # A blocked `accept` does not notice that its socket is closed.
        with socket.socket() as sock:
            sock.connect_ex(self._sock.getsockname())
        self._thread.join(5)
        self._sock.close()
        for thread in self._threads:
            thread.join(5)


def answering(*answers: bytes) -> Server:
    """A server that gives these answers in turn, on each connection, and then closes it."""

    def handler(sock: socket.socket) -> None:
        for answer in answers:
            if not server.head(sock):
                return
            sock.sendall(answer)

    server = Server(handler)
    return server


def ok(body: bytes = b"{}", *headers: str, status: str = "200 OK") -> bytes:
    """An answer as bytes."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def deadline(seconds: float = 5.0) -> float:
    return time.monotonic() + seconds

"""A slow body without a login holds no thread of a WSGI server that has fewer threads than such pages."""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
import typing as t
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import pytest
from serving import gunicorn_of

import truora
from proxying import ORIGIN, Got, body, headers
from support import KEY, PERSON, Service
from truora.proxy import wsgi

if t.TYPE_CHECKING:
    from pathlib import Path

THREADS, SLOW = 2, 6
APP = f"""
from truora import Truora
from truora.proxy import wsgi

application = wsgi(
    Truora(),
    allow=["checks.create"],
    authorize=lambda request, call: request.headers.get("x-user"),
    origins=[{ORIGIN!r}],
)
"""


class Pooled(WSGIServer):
    """The standard library's server with a fixed number of threads."""

    request_queue_size = 32

    def __init__(self, app: t.Any) -> None:
        super().__init__(("127.0.0.1", 0), Quiet)
        self.set_app(app)
        self._work: queue.Queue[t.Any] = queue.Queue()
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(THREADS)]
        for thread in self._threads:
            thread.start()

    def process_request(self, request: t.Any, client_address: t.Any) -> None:
        self._work.put((request, client_address))

    def _run(self) -> None:
        while (found := self._work.get()) is not None:
            with contextlib.suppress(OSError):
                self.finish_request(*found)
            self.shutdown_request(found[0])

    def end(self) -> None:
        self.shutdown()
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()
        self.server_close()


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Tests say nothing."""


@contextlib.contextmanager
def pool_of(service: Service) -> t.Iterator[int]:
    with truora.Truora(KEY, base_urls=service.bases) as client:
        app = wsgi(
            client,
            allow=["checks.create"],
            authorize=lambda request, call: request.headers.get("x-user"),
            origins=[ORIGIN],
        )
        server = Pooled(app)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.end()
            thread.join(10)


@pytest.mark.parametrize("kind", ["gunicorn", "pool"])
def test_slow_bodies(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setenv("TRUORA_API_KEY", KEY)
    for host, base in service.bases.items():
        monkeypatch.setenv(f"TRUORA_BASE_URL_{host.upper()}", base)
    with gunicorn_of(APP, tmp_path, THREADS) if kind == "gunicorn" else pool_of(service) as port:
        pages = [begun(port, b'{"params": {') for _ in range(SLOW)]
        try:
            for page in pages:  # each is answered although its body has not arrived
                assert status_of(page) == 401
                if kind == "gunicorn":  # which waits by itself, 2 seconds in its main thread, for a page that stays
                    page.close()
            assert ask(port).status == 201
            if kind == "pool":
                for page in pages:
                    with contextlib.suppress(OSError):
                        page.sendall(b" ")
                assert ask(port).status in (200, 201)
        finally:
            for page in pages:
                page.close()
    assert service.creates() == 1


def begun(port: int, data: bytes, length: int = 60_000, **more: str | None) -> socket.socket:
    """A request whose body has only begun."""
    sock = socket.create_connection(("127.0.0.1", port), timeout=10)
    lines = [f"{name}: {value}" for name, value in headers(Content_Length=str(length), **more).items()]
    sock.sendall("\r\n".join(["POST /checks.create HTTP/1.1", *lines, "", ""]).encode() + data)
    return sock


def status_of(sock: socket.socket) -> int:
    return int(sock.recv(65536).split()[1])


def ask(port: int) -> Got:
    """A whole request of a page with a login."""
    data = body(PERSON)
    with begun(port, data, len(data), X_User="ana", Connection="close") as sock:
        found = b""
        while part := sock.recv(65536):
            found += part
    head, _, text = found.partition(b"\r\n\r\n")
    return Got(int(head.split()[1]), [], text)

"""The proxy handler as a WSGI application: in process under the standard's own checker, and over real sockets."""

from __future__ import annotations

import contextlib
import http.client
import io
import json
import socket
import socketserver
import sys
import threading
import typing as t
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest

import truora
from proxying import ALLOW, ORIGIN, Got, body, headers, new_call
from support import DONE, KEY, PERSON, Clock, Service
from truora.proxy import Request, wsgi

FORCE = {**PERSON, "force_creation": True}


@pytest.fixture
def client(service: Service) -> t.Iterator[truora.Truora]:
    service.knobs(pdf_202s=0)
    with truora.Truora(KEY, base_urls=service.bases) as client:
        client._clock = Clock()
        yield client


def app_of(client: truora.Truora, **options: t.Any) -> t.Any:
    return wsgi(client, **{"allow": ALLOW, "authorize": lambda request, call: "ana", "origins": [ORIGIN], **options})


def ask(app: t.Any, path: str, data: bytes, sent: dict[str, str], **environ: t.Any) -> Got:
    """What the application answers, as a strict server sees it."""
    environ = {
        "REQUEST_METHOD": "POST",
        "SCRIPT_NAME": "/api/truora",
        "PATH_INFO": path,
        "wsgi.input": io.BytesIO(data),
        **environ,
    }
    environ.setdefault("CONTENT_LENGTH", str(len(data)))
    environ.setdefault("wsgi.url_scheme", "https")
    for name, value in sent.items():
        name = name.upper().replace("-", "_")
        environ[name if name == "CONTENT_TYPE" else f"HTTP_{name}"] = value
    setup_testing_defaults(environ)
    environ["QUERY_STRING"] = ""
    head: list[t.Any] = []

    def start(status: str, pairs: list[tuple[str, str]], error: t.Any = None) -> t.Callable[[bytes], object]:
        head.extend([int(status.split()[0]), pairs])
        return lambda data: None

    parts: t.Any = validator(app)(environ, start)
    try:
        return Got(head[0], head[1], b"".join(parts))
    finally:
        parts.close()


def test_the_standard_is_kept(client: truora.Truora, service: Service) -> None:
    app = app_of(client)
    assert repr(app) == "<truora.proxy.wsgi>"
    got = ask(app, "/checks.create", body(PERSON), headers())
    assert (got.status, got.meta["sent"]) == (201, "yes")
    got = ask(app, "/processes.pdf", body({"process_id": DONE}), headers())
    assert got.data.startswith(b"%PDF")
    assert len(got.data) == int(got.headers["content-length"])
    got = ask(app, "/checks.list", body(), headers(Origin="https://evil.example"))
    assert (got.status, got.error["code"]) == (403, "bad_origin")
    got = ask(app, "", body(), headers())
    assert got.error["code"] == "not_allowed"
    service.scene({"host": "checks", "answer": {"status": 499, "json": {}}})
    assert ask(app, "/checks.list", body(), headers()).status == 499


def test_authorize_sees_the_environ(client: truora.Truora) -> None:
    seen: list[Request] = []
    app = app_of(client, authorize=lambda request, call: seen.append(request) or request.source.get("REMOTE_USER"))
    assert ask(app, "/checks.list", body(), headers(Cookie="a=1")).status == 401
    assert ask(app, "/checks.list", body(), headers(), REMOTE_USER="ana").status == 200
    assert [request.headers.get("cookie") for request in seen] == ["a=1", None]
    assert (seen[0].operation, seen[0].scheme) == ("checks.list", "https")


def test_bodies(client: truora.Truora) -> None:
    app = app_of(client, max_body=200)

    def status(data: bytes, **environ: t.Any) -> tuple[int, str | None]:
        got = ask(app, "/checks.list", data, headers(), **environ)
        return got.status, got.error["code"] if "error" in got.meta else None

    assert status(body()) == (200, None)
    assert status(body() + b" " * 100) == (200, None)
    assert status(body() + b" " * 200) == (400, "bad_request")
    assert status(body() + b" " * 9_000_000) == (400, "bad_request")
    # Cut short, of a length that is none, or of none.
    assert status(body(), CONTENT_LENGTH="100") == (400, "bad_request")
    assert status(body(), CONTENT_LENGTH="") == (400, "bad_request")
    # A server that decodes chunks says where they end.
    assert status(body(), CONTENT_LENGTH="", **{"wsgi.input_terminated": True}) == (200, None)
    assert status(body() + b" " * 200, CONTENT_LENGTH="", **{"wsgi.input_terminated": True}) == (400, "bad_request")


def test_a_length_of_more_digits_than_python_reads(client: truora.Truora) -> None:
    # The standard's own checker does not read it either.
    got: list[str] = []
    sent = headers(Content_Type=None)
    environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in sent.items()}
    environ |= {"REQUEST_METHOD": "POST", "PATH_INFO": "/checks.list", "wsgi.url_scheme": "https"}
    environ |= {"CONTENT_TYPE": "application/json", "CONTENT_LENGTH": "9" * 5000}
    parts = app_of(client)(environ, lambda status, pairs: got.append(status))
    assert got == ["400 Bad Request"]
    assert b"too large" in b"".join(parts)


# Over real sockets.


class Threaded(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Tests say nothing."""


@contextlib.contextmanager
def served(app: t.Any) -> t.Iterator[int]:
    """The port of a server on loopback."""
    server = make_server("127.0.0.1", 0, app, server_class=Threaded, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def own(port: int, call: str | None = None) -> dict[str, str]:
    return headers(call, Host=f"127.0.0.1:{port}", Origin=f"http://127.0.0.1:{port}")


def post(port: int, operation: str, data: bytes, sent: dict[str, str] | None = None) -> Got:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("POST", f"/{operation}", data, sent or own(port))
        answer = connection.getresponse()
        return Got(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()


def test_over_sockets(client: truora.Truora, service: Service) -> None:
    with served(app_of(client, origins=None)) as port:
        got = post(port, "checks.create", body(PERSON))
        assert got.status == 201
        check = got.json["check"]["check_id"]
        assert post(port, "checks.get", body({"check_id": check})).json["check"]["check_id"] == check
        assert post(port, "checks.get", body({"check_id": 7})).error["issues"][0]["path"] == "check_id"
        direct = client.processes.pdf(DONE)
        got = post(port, "processes.pdf", body({"process_id": DONE}))
        assert got.data == t.cast("truora.Download", direct).read()
        # A refusal arrives although the body was not wanted.
        got = post(port, "checks.list", b" " * 40_000 + body(), {**own(port), "Origin": "https://evil.example"})
        assert got.error["code"] == "bad_origin"
    assert service.creates() == 1


def test_a_page_that_goes_away_and_asks_again(client: truora.Truora, service: Service) -> None:
    """The connection ends after the service read the POST; the browser repeats it by itself."""
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 400}})
    call, data = new_call(), body(FORCE)
    with served(app_of(client, origins=None)) as port:
        for _ in range(2):
            head = "".join(f"{name}: {value}\r\n" for name, value in own(port, call).items())
            with socket.create_connection(("127.0.0.1", port)) as sock:
                sock.sendall(
                    f"POST /checks.create HTTP/1.1\r\n{head}Content-Length: {len(data)}\r\n\r\n".encode() + data
                )
                while not service.ledger("checks"):
                    pass
        got = post(port, "checks.create", data, own(port, call))
    assert got.status == 201
    assert service.creates() == 1
    assert len(service.ledger("checks")) == 1


def test_at_the_same_time(client: truora.Truora, service: Service) -> None:
    service.scene({"host": "checks", "fault": {"at": "after_request", "kind": "delay", "interval_ms": 300}})
    call, found = new_call(), []
    with served(app_of(client, origins=None)) as port:
        threads = [
            threading.Thread(target=lambda: found.append(post(port, "checks.create", body(FORCE), own(port, call))))
            for _ in range(5)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert len(found) == 5
    assert len({got.data for got in found}) == 1
    assert service.creates() == 1


def test_a_file_that_breaks_off_is_seen_to(
    client: truora.Truora, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page gets less than it was promised, not a file that looks whole; the server's log holds no secrets."""
    service.scene({"host": "files", "fault": {"at": "body", "kind": "close", "bytes": 100_000}})
    log = io.StringIO()
    monkeypatch.setattr(sys, "stderr", log)
    with served(app_of(client, origins=None)) as port, pytest.raises(http.client.IncompleteRead):
        post(port, "processes.pdf", body({"process_id": DONE}))
    assert "TransportError" in log.getvalue()
    for secret in (KEY, DONE, service.files, "X-Amz"):
        assert secret not in log.getvalue()


def test_a_page_that_leaves_a_file(client: truora.Truora, service: Service, capfd: pytest.CaptureFixture[str]) -> None:
    service.knobs(pdf_bytes=30_000_000)
    data = body({"process_id": DONE})
    with served(app_of(client, origins=None)) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("POST", "/processes.pdf", data, own(port))
        assert connection.getresponse().read(4) == b"%PDF"
        connection.close()
        # The handler is there for the next one, and nothing is left open (a warning would fail this test).
        assert json.loads(post(port, "checks.list", body()).data)["checks"] == []

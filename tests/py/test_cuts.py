"""Answers that are cut off at every byte: never taken for whole ones, and `sent` is right. Over every transport."""

from __future__ import annotations

import gzip
import socket
import ssl
import typing as t
import zlib
from pathlib import Path

import pytest

import truora
from support import CARRIERS, PERSON, Host, Plain, Server, Service, answering, bare, deadline, ok
from truora.transports import Fault, Request

each = pytest.mark.parametrize("kind", CARRIERS)
DATA = b'{"check": {"check_id": "CHK1"}}'
HINTS = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
PACKED = {
    "plain": DATA,
    "gzip": gzip.compress(DATA, mtime=0),
    "members": gzip.compress(DATA[:10], mtime=0) + gzip.compress(DATA[10:], mtime=0),
    "deflate": zlib.compress(DATA),
    "raw deflate": zlib.compress(DATA, wbits=-15),
}


def framed(framing: str, coding: str) -> tuple[bytes, bytes]:
    """Head and body of an answer."""
    body = PACKED[coding]
    lines = ["HTTP/1.1 200 OK", "Date: Mon, 30 Nov 2026 10:00:00 GMT"]
    if coding != "plain":
        lines.append(f"Content-Encoding: {'gzip' if coding in ('gzip', 'members') else 'deflate'}")
    if framing == "length":
        lines.append(f"Content-Length: {len(body)}")
    elif framing == "chunked":
        lines.append("Transfer-Encoding: chunked")
        half = len(body) // 2
        body = b"%04x;a=b\r\n%b\r\n%x\r\n%b\r\n00\r\nX-Sum: 1\r\n\r\n" % (
            half,
            body[:half],
            len(body) - half,
            body[half:],
        )
    else:
        lines.append("Connection: close")
    return "\r\n".join([*lines, "", ""]).encode(), body


def get(url: str, file: bool = False) -> Request:
    return Request("GET", url, [], None, file)


async def come(plain: Plain, request: Request) -> t.Any:
    """The body of an answer, or the fault."""
    answer = await plain.send(request, deadline())
    if isinstance(answer, Fault):
        return answer
    found = await plain.body(answer)
    await plain.close(answer)
    return found


def cutting(whole: bytes) -> Server:
    """A server that sends as many bytes of the answer as the target says, and closes."""

    def handler(sock: socket.socket) -> None:
        count = int(server.head(sock).split(b" ")[1].strip(b"/"))
        sock.sendall(whole[:count])
        sock.shutdown(socket.SHUT_WR)

    server = Server(handler)
    return server


@each
@pytest.mark.parametrize("coding", PACKED)
@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
def test_every_byte(kind: str, framing: str, coding: str) -> None:
    head, body = framed(framing, coding)
    # The hints once: what comes after them is the same for all.
    before = HINTS if (framing, coding) == ("length", "plain") else b""
    whole = before + head + body

    async def work(plain: Plain) -> None:
        for cut in range(len(before), len(whole) + 1) if not before else range(len(whole) + 1):
            found = await come(plain, get(f"{server.base}/{cut}", file=framing != "close"))
            if cut == len(whole):
                assert found == DATA
                continue
            if isinstance(found, bytes):
                # Until close, and without a sum: the grammar of JSON shows that it is not whole.
                assert framing == "close" and DATA.startswith(found) and 0 < len(found) < len(DATA), (cut, found)
                continue
            if cut < len(before + head):
                assert (found.kind, found.sent) == ("reset", "maybe"), (cut, found)
            else:
                assert (found.kind, found.sent) == ("truncated", "yes"), (cut, found)

    with cutting(whole) as server:
        bare(kind, work)


@each
def test_a_file_without_a_length_is_refused(kind: str) -> None:
    """Its end cannot be told from a cut. A service's JSON shows its end itself, unless there is nothing of it."""
    head, body = framed("close", "plain")
    with answering(head + body) as server:
        fault = bare(kind, lambda plain: come(plain, get(server.base + "/", file=True)))
        assert (fault.kind, fault.sent, fault.name) == ("truncated", "yes", "NoLength")
        assert bare(kind, lambda plain: come(plain, get(server.base + "/"))) == DATA
    for data in (b"", b"  ", b"12"):
        with answering(head + data) as server:
            fault = bare(kind, lambda plain: come(plain, get(server.base + "/")))
            assert (fault.kind, fault.sent, fault.name) == ("truncated", "yes", "NoLength")
    for status in ("204 No Content", "404 Not Found"):
        with answering(head.replace(b"200 OK", status.encode())) as server:
            assert bare(kind, lambda plain: come(plain, get(server.base + "/"))) == b""


@each
@pytest.mark.parametrize(
    "head",
    [
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: -1",
        "Content-Length: 1_0",
        "Transfer-Encoding: gzip",
        "Transfer-Encoding: gzip, chunked",
        "no header\r\nContent-Length: 5",
    ],
)
def test_heads_that_leave_the_end_open(kind: str, head: str) -> None:
    with answering(b"HTTP/1.1 200 OK\r\n" + head.encode() + b"\r\n\r\n12345") as server:
        fault = bare(kind, lambda plain: come(plain, get(server.base + "/")))
    assert isinstance(fault, Fault), fault
    assert fault.sent == "maybe"


@each
@pytest.mark.parametrize(
    "body",
    [b"1_0\r\n" + b"x" * 16 + b"\r\n0\r\n\r\n", b"-1\r\n\r\n", b"\r\n\r\n", b"2\r\n{}xx0\r\n\r\n", b"zz\r\n\r\n"],
)
def test_chunks_that_are_none(kind: str, body: bytes) -> None:
    with answering(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body) as server:
        fault = bare(kind, lambda plain: come(plain, get(server.base + "/")))
    assert isinstance(fault, Fault), fault
    assert fault.sent == "yes"


def test_nor_through_another_pool_of_urllib3s() -> None:
    """One for SOCKS has connections of its own."""
    from urllib3 import HTTPConnectionPool
    from urllib3.exceptions import ProtocolError

    from truora.transports._answer import Final
    from truora.transports._requests import strict

    made = strict(HTTPConnectionPool)
    assert made.ConnectionCls.response_class is Final
    assert strict(made) is made
    head, _ = framed("length", "plain")
    with answering(head[:-2]) as server, pytest.raises(ProtocolError, match="CutOff"):
        pool = made("127.0.0.1", server.port, retries=False)
        pool.urlopen("GET", "/", preload_content=False)


# Compression.


@each
@pytest.mark.parametrize("file", [False, True])
def test_all_members_and_zeros_at_the_end(kind: str, file: bool) -> None:
    many = b"".join(gzip.compress(b"%d," % n) for n in range(50)) + b"\0" * 100
    with answering(ok(many, "Content-Encoding: gzip")) as server:
        found = bare(kind, lambda plain: come(plain, get(server.base + "/", file)))
    assert found == b"".join(b"%d," % n for n in range(50))


@each
@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(DATA) + b"nonsense", "gzip"),
        (zlib.compress(DATA) + b"nonsense", "deflate"),
        (b"nonsense", "gzip"),
        (gzip.compress(DATA)[:-8] + b"\0" * 8, "gzip"),  # a wrong sum
        (gzip.compress(b"") * 500, "gzip"),
    ],
    ids=["after gzip", "after deflate", "no gzip", "sum", "empty members"],
)
def test_what_is_not_what_it_says(kind: str, body: bytes, coding: str) -> None:
    with answering(ok(body, f"Content-Encoding: {coding}")) as server:
        fault = bare(kind, lambda plain: come(plain, get(server.base + "/", file=True)))
    assert isinstance(fault, Fault), fault
    assert (fault.kind, fault.sent, fault.name) == ("other", "yes", "BrokenCoding")


@each
@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd", "gzip\r\nContent-Encoding: gzip", "deflate, gzip"])
def test_other_codings_are_refused(kind: str, coding: str) -> None:
    bomb = gzip.compress(gzip.compress(b"\0" * 1_000_000))
    with answering(ok(bomb, f"Content-Encoding: {coding}")) as server:
        fault = bare(kind, lambda plain: come(plain, get(server.base + "/", file=True)))
    assert isinstance(fault, Fault), fault
    assert (fault.kind, fault.sent, fault.name) == ("other", "yes", "UnknownCoding")
    # A refusal keeps its status; its text cannot be read.
    with answering(ok(bomb, f"Content-Encoding: {coding}", status="404 Not Found")) as server:
        assert bare(kind, lambda plain: come(plain, get(server.base + "/"))) == b""


@each
def test_bombs_are_read_in_bounded_steps(kind: str) -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    assert len(bomb) < 65536

    async def work(plain: Plain) -> None:
        answer = await plain.send(get(server.base + "/"), deadline())
        for _ in range(20):
            part = await plain.read(answer, 33_000_000)
            assert isinstance(part, bytes) and 0 < len(part) <= 65536
        await plain.close(answer)

    with answering(ok(bomb, "Content-Encoding: gzip")) as server:
        bare(kind, work)


# Bytes that follow an answer.


@each
@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_bytes_behind_an_answer_are_not_the_next_one(kind: str, framing: str, late: bool) -> None:
    whole = b"".join(framed(framing, "plain"))
    other = ok(b'{"check": "of somebody else"}')

    def handler(sock: socket.socket) -> None:
        while server.head(sock):
            sock.sendall(whole if late else whole + other)
            if late:
                read.wait(5)
                read.clear()
                sock.sendall(other)
                sent.set()

    import threading

    read, sent = threading.Event(), threading.Event()
    with Server(handler) as server:

        async def work(plain: Plain) -> None:
            for _ in range(3):
                assert await come(plain, get(server.base + "/")) == DATA
                if late:
                    read.set()
                    assert sent.wait(5)
                    sent.clear()

        bare(kind, work)
        assert server.accepted == 3


@each
@pytest.mark.parametrize("records", [1, 2])
def test_nor_over_tls(kind: str, records: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There they may lie decrypted, or still encrypted, between the socket and HTTP."""
    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    whole, other = b"".join(framed("length", "plain")), ok(b'{"check": "of somebody else"}')

    def handler(sock: socket.socket) -> None:
        # By hand, so that both records leave in one segment.
        inside, outside = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = context.wrap_bio(inside, outside, server_side=True)
        done = False
        while True:
            try:
                if not done:
                    tls.do_handshake()
                    done = True
                elif not tls.read(65536):
                    return
                else:
                    for part in [whole + other] if records == 1 else [whole, other]:
                        tls.write(part)
            except ssl.SSLWantReadError:
                sock.sendall(outside.read())
                data = sock.recv(65536)
                if not data:
                    return
                inside.write(data)

    with Server(handler) as server:

        async def work(plain: Plain) -> None:
            for _ in range(3):
                assert await come(plain, get(f"https://localhost:{server.port}/")) == DATA

        bare(kind, work)
        assert server.accepted == 3


# The same through a client: no wrong result.


def test_a_create_and_a_list(host: Host) -> None:
    whole = ok(DATA)
    page = ok(b'{"checks": [], "next": "/v1/checks?start_key=2", "self": "/v1/checks"}')
    for answer, work in (
        (whole, lambda client: client.checks.create(**PERSON)),
        (page, lambda client: client.checks.list().first(10)),
    ):
        end = answer.index(b"\r\n\r\n") + 4
        for cut in (0, 1, 9, 12, 15, end - 10, end - 4, end - 3, end - 2, end - 1):
            with answering(answer[:cut]) as server:
                error = host.fail(work, base_urls={"checks": server.base}, max_retries=0)
            assert isinstance(error, truora.TransportError)
            assert error.sent == "maybe"


def test_a_file_that_is_there_stays(host: Host, service: Service, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")
    whole = ok(b"%PDF-1.4", 'ETag: "a"')
    end = whole.index(b"\r\n\r\n") + 4
    for cut in (12, end - 20, end - 3, end - 2, end - 1, end, end + 3, len(whole) - 1):
        with answering(whole[:cut]) as server:
            error = host.fail(lambda client: client.download(server.base + "/a", to=path, options={"max_retries": 0}))
        assert isinstance(error, truora.TransportError)
        assert path.read_bytes() == b"before"
        assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]


def test_clear_words(host: Host, tmp_path: Path) -> None:
    """What no retry can cure is said at once, with what to do."""
    cases = [
        (b"HTTP/1.1 200 OK\r\n\r\n%PDF", "transport/truncated", "announces no length"),
        (ok(b"%PDF", "Content-Encoding: br"), "decode/bad_encoding", "Content-Encoding"),
    ]
    for answer, code, words in cases:
        for work in (
            lambda client: client.download(server.base + "/a", to=tmp_path / "a"),
            lambda client: client.download(server.base + "/a"),
        ):
            with answering(answer) as server:
                if host.carrier == "async":

                    async def read(client: t.Any, work: t.Any = work) -> t.Any:
                        found = await work(client)
                        return await found.read() if hasattr(found, "read") else found

                    error = host.fail(read)
                else:
                    error = host.fail(lambda client, work=work: getattr(work(client), "read", list)())
                assert code in str(error) and words in str(error), str(error)
                assert error.sent == "yes"
                assert len(server.heads) == 1
                assert not list(tmp_path.iterdir())
    with answering(ok(DATA, "Content-Encoding: br")) as server:
        error = host.fail(lambda client: client.checks.get("CHK1"), base_urls={"checks": server.base})
    assert isinstance(error, truora.DecodeError)
    assert (error.code, error.sent, error.attempts) == ("bad_encoding", "yes", 1)

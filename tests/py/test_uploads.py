"""Uploads against the mock service: what may be a file, what goes out, and what happens when something breaks."""

from __future__ import annotations

import io
import socket
import typing as t
from pathlib import Path

import pytest

import truora
from support import CARRIERS, Clock, Host, Server, Service, ok

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DATA = bytes(range(256)) * 1200  # several pieces, and no text
BATCH = {"country": "CO", "type": "person", "service": "checks"}


def fnv(data: bytes) -> str:
    found = 0xCBF29CE484222325
    for byte in data:
        found = (found ^ byte) * 0x100000001B3 % 2**64
    return f"{found:016x}"


HASH = fnv(DATA)


class Pipe:
    """A stream that can be read once, and cannot tell its size."""

    def __init__(self, data: bytes, fails: bool = False) -> None:
        self._inner = io.BytesIO(data)
        self._fails = fails

    def read(self, size: int) -> bytes:
        if self._fails:
            raise ConnectionResetError("the caller's own stream broke")
        return self._inner.read(min(size, 1000))


class AsyncPipe(Pipe):
    async def read(self, size: int) -> bytes:  # type: ignore[override]
        return super().read(size)


def pieces() -> t.Iterator[bytes]:
    yield DATA[:70000]
    yield b""
    yield DATA[70000:]


async def later_pieces() -> t.AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


def link_of(host: Host) -> str:
    created = host.do(lambda client: client.batches.create(**BATCH))
    assert isinstance(created, truora.types.NewBatch)
    assert created.file_upload_link is not None
    return created.file_upload_link


@pytest.fixture(params=CARRIERS)
def host(request: pytest.FixtureRequest, service: Service) -> Host:
    return Host(request.param, service.bases)


def test_the_story_of_a_batch(host: Host, service: Service, tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    book.write_bytes(DATA)
    told: list[tuple[int, int]] = []
    link = link_of(host)
    early = host.fail(lambda client: client.batches.start("BCH" + "0" * 31 + "1"))
    assert (early.code, early.operation) == ("not_found", "batches.start")

    answer = host.do(
        lambda client: client.batches.upload(
            link, file=book, on_progress=lambda done, total: told.append((done, total))
        )
    )
    assert answer.fileId == "FIL1"
    assert truora.response_of(answer).status == 200
    assert told[-1] == (len(DATA), len(DATA)) and len(told) > 3 and told == sorted(told)
    seen = service.facts()["uploads"]
    assert seen == [
        {
            "bytes": len(DATA),
            "hash": HASH,
            "content_type": XLSX,
            "content_length": str(len(DATA)),
            "chunked": False,
            "key": False,
        }
    ]
    batch = "BCH" + "0" * 31 + "1"
    assert host.do(lambda client: client.batches.start(batch)).message == "batch started successfully"
    assert host.do(lambda client: client.batches.wait(batch), clock=Clock()).status == "finished"
    host.do(lambda client: client.batches.request_report(batch, format="xlsx"))
    report = host.do(lambda client: client.batches.wait_report(batch), clock=Clock())
    saved = host.do(lambda client: client.download(report.batch_report_url, tmp_path / "report"))
    assert (tmp_path / "report").read_bytes().startswith(b"%PDF") and saved.bytes > 1000
    assert not service.facts()["files_saw_key"]
    # The second upload of a link is refused, and never tried twice.
    error = host.fail(lambda client: client.batches.upload(link, file=book))
    assert (error.kind, error.code, error.attempts) == ("api", "forbidden", 1)
    assert "synthetic" not in str(error) and "http" not in str(error) and "link" in str(error)


KINDS: dict[str, t.Callable[[Path], tuple[t.Any, dict[str, t.Any]]]] = {
    "path": lambda path: (path, {}),
    "path as text": lambda path: (str(path), {}),
    "bytes": lambda _: (DATA, {}),
    "bytearray": lambda _: (bytearray(DATA), {}),
    "memoryview": lambda _: (memoryview(DATA), {}),
    "buffer": lambda _: (io.BytesIO(DATA), {}),
    "the rest of a buffer": lambda _: (skipped(), {}),
    "stream": lambda _: (Pipe(DATA), {"size": len(DATA)}),
    "iterator": lambda _: (pieces(), {"size": len(DATA)}),
    "async stream": lambda _: (AsyncPipe(DATA), {"size": len(DATA)}),
    "async iterator": lambda _: (later_pieces(), {"size": len(DATA)}),
}


def skipped() -> io.BytesIO:
    buffer = io.BytesIO(b"12345" + DATA)
    buffer.seek(5)
    return buffer


@pytest.mark.parametrize("kind", KINDS)
def test_what_may_be_a_file(host: Host, service: Service, tmp_path: Path, kind: str) -> None:
    if kind.startswith("async") and host.carrier != "async":
        pytest.skip("of the async client alone")
    path = tmp_path / "book.xlsx"
    path.write_bytes(DATA)
    file, more = KINDS[kind](path)
    link = link_of(host)
    host.do(lambda client: client.batches.upload(file_upload_link=link, file=file, **more))
    (seen,) = service.facts()["uploads"]
    assert (seen["hash"], seen["content_length"], seen["chunked"]) == (HASH, str(len(DATA)), False)


def test_any_link_of_an_answer(host: Host, service: Service) -> None:
    link = link_of(host)
    # Without a media type, which this link has signed.
    error = host.fail(lambda client: client.upload(link, DATA))
    assert (error.status, error.operation) == (403, "upload")
    (seen,) = service.facts()["uploads"]
    assert (seen["content_type"], seen["key"], seen["hash"]) == (None, False, HASH)
    # Any operation by its id.
    assert (
        host.do(lambda client: client.call("batches.upload", {"file_upload_link": link, "file": DATA})).fileId == "FIL1"
    )


def test_an_expired_link_shows_nothing(host: Host, service: Service) -> None:
    link = link_of(host)
    service.knobs(expire_links=1)
    error = host.fail(lambda client: client.batches.upload(link, file=DATA))
    assert isinstance(error, truora.PermissionDeniedError)
    for text in (str(error), repr(error), str(error.__dict__)):
        assert "Signature" not in text.replace("SignatureDoesNotMatch", "") and "/upload/" not in text


def test_a_stream_needs_its_size(host: Host, service: Service) -> None:
    link = link_of(host)
    error = host.fail(lambda client: client.batches.upload(link, file=Pipe(DATA)))
    assert isinstance(error, truora.ValidationError)
    assert [(issue.path, issue.code) for issue in error.issues] == [("size", "required")]
    assert service.facts()["uploads"] == []


def test_what_is_no_file(host: Host, service: Service, tmp_path: Path) -> None:
    link = link_of(host)
    for wrong in (5, ["a"], {"a": 1}, io.StringIO("text"), object()):
        error = host.fail(lambda client, wrong=wrong: client.batches.upload(link, file=wrong))
        assert [(issue.path, issue.code) for issue in error.issues] == [("file", "type")], wrong
    assert host.fail(lambda client: client.batches.upload(link, file=tmp_path)).code == "bad_source"
    assert host.fail(lambda client: client.batches.upload(link, file=DATA, size=3)).code == "bad_option"
    assert host.fail(lambda client: client.batches.upload(link, file=DATA, size=True)).code == "bad_option"
    assert host.fail(lambda client: client.batches.upload(link, file=tmp_path / "none")).code == "bad_source"
    assert service.facts()["uploads"] == []


def test_too_large_is_known_before(host: Host, service: Service, tmp_path: Path) -> None:
    link = link_of(host)
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(209_715_201)
    error = host.fail(lambda client: client.batches.upload(link, file=large))
    assert [(issue.path, issue.code) for issue in error.issues] == [("file", "length")]
    assert service.facts()["uploads"] == []


def test_validate_looks_at_the_file(service: Service, tmp_path: Path) -> None:
    client = truora.Truora("k", base_urls=service.bases)
    found = client.validate("batches.upload", {"file_upload_link": "https://files.example.invalid/x", "file": DATA})
    assert not found.issues
    found = client.validate("batches.upload", {"file_upload_link": "x", "file": Pipe(DATA)})
    assert {(issue.path, issue.code) for issue in found.issues} == {
        ("file_upload_link", "format"),
        ("size", "required"),
    }
    client.close()


@pytest.mark.parametrize(("size", "says"), [(len(DATA) + 1, "ended after"), (len(DATA) - 1, "more than")])
def test_a_stream_keeps_its_promise(host: Host, size: int, says: str) -> None:
    link = link_of(host)
    error = host.fail(lambda client: client.batches.upload(link, file=Pipe(DATA), size=size))
    assert (error.kind, error.code, error.sent, error.attempts) == ("config", "bad_source", "maybe", 1)
    assert says in str(error)


def test_what_the_caller_raises_comes_back(host: Host) -> None:
    link = link_of(host)
    with pytest.raises(ConnectionResetError, match="own stream"):
        host.do(lambda client: client.batches.upload(link, file=Pipe(DATA, fails=True), size=len(DATA)))

    def progress(done: int, total: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        host.do(lambda client: client.batches.upload(link, file=DATA, on_progress=progress))


def test_no_connection_is_tried_again_with_a_path_alone(host: Host, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(DATA)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    link = f"http://127.0.0.1:{port}/x?Signature=synthetic"
    for file, attempts in ((path, 4), (Pipe(DATA), 1)):
        clock = Clock()
        error = host.fail(lambda client, file=file: client.batches.upload(link, file=file, size=len(DATA)), clock=clock)
        assert (error.code, error.sent, error.attempts) == ("connect", "no", attempts)
        assert str(port) not in str(error)


def test_a_lost_answer_is_not_tried_again(host: Host) -> None:
    def handler(sock: socket.socket) -> None:
        server.head(sock)  # reads all of it, and says nothing

    with Server(handler) as server:
        link = f"{server.base}/x?Signature=synthetic"
        error = host.fail(lambda client: client.batches.upload(link, file=DATA), clock=Clock())
        assert (error.sent, error.attempts, server.accepted) == ("maybe", 1, 1)
        assert f"content-length: {len(DATA)}".encode() in server.heads[0].lower()
        assert b"transfer-encoding" not in server.heads[0].lower()


def test_an_early_no_is_an_answer(host: Host) -> None:
    def handler(sock: socket.socket) -> None:
        # Reads no more than the head, and answers while the body is still coming.
        found = b""
        while b"\r\n\r\n" not in found:
            found += sock.recv(1000)
        sock.sendall(ok(b"", "Connection: close", status="403 Forbidden"))
        sock.shutdown(socket.SHUT_WR)
        while sock.recv(65536):
            pass

    with Server(handler) as server:
        link = f"{server.base}/x?Signature=synthetic"
        error = host.fail(lambda client: client.batches.upload(link, file=DATA * 4), clock=Clock())
    assert (error.kind, error.status, error.attempts) == ("api", 403, 1)


def test_the_deadline_holds_while_sending(host: Host) -> None:
    def handler(sock: socket.socket) -> None:
        sock.recv(1000)
        server.wait(20)  # never reads the rest

    with Server(handler) as server:
        link = f"{server.base}/x?Signature=synthetic"
        error = host.fail(lambda client: client.batches.upload(link, file=DATA * 100, timeout=0.4))
    assert (error.kind, error.sent) == ("deadline", "maybe")

"""Files: whole or not at all, for the owner's eyes, continued where they broke off, and never with the key."""

from __future__ import annotations

import asyncio
import os
import stat
import typing as t
from pathlib import Path

import pytest

import truora
from support import DONE, PERSON, Clock, Host, Service


def pdf(to: object = None, **more: t.Any) -> t.Callable[[t.Any], t.Any]:
    return lambda client: client.processes.pdf(DONE, to=to, **more)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def whole(path: Path) -> bool:
    data = path.read_bytes()
    return data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")


def test_a_file_is_saved(host: Host, service: Service, tmp_path: Path) -> None:
    to = tmp_path / "result.pdf"
    seen: list[tuple[int, int | None]] = []
    saved = host.do(pdf(to, on_progress=lambda done, total: seen.append((done, total))), clock=Clock())
    assert isinstance(saved, truora.SavedFile)
    assert saved.path == str(to)
    assert saved.bytes == to.stat().st_size
    assert whole(to)
    assert mode(to) == 0o600
    assert os.listdir(tmp_path) == ["result.pdf"]
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (saved.bytes, saved.bytes)
    info = truora.response_of(saved)
    assert (info.status, info.headers["content-type"]) == (200, "application/pdf")
    assert saved.response is info
    with open(saved, "rb") as file:
        assert file.read(4) == b"%PDF"
    # 202, 202, 302 at the service with the key; the file without it.
    assert [row["key"] for row in service.ledger("identity")] == ["present"] * 3
    (fetched,) = service.ledger("files")
    assert "authorization" not in fetched["headers"]
    assert fetched["headers"]["accept-encoding"] == "identity"
    assert service.facts()["files_saw_key"] is False


def test_a_file_that_stands_keeps_its_mode(host: Host, tmp_path: Path) -> None:
    to = tmp_path / "result.pdf"
    to.write_bytes(b"old")
    to.chmod(0o644)
    host.do(pdf(to), clock=Clock())
    assert whole(to)
    assert mode(to) == 0o644


@pytest.mark.parametrize(
    "scene",
    [
        {"host": "files", "times": 9, "answer": {"status": 500, "body": "no"}},
        {"host": "files", "times": 9, "fault": {"at": "body", "kind": "close", "bytes": 0}},
        {"host": "identity", "answer": {"status": 404, "json": {"message": "none"}}},
    ],
)
def test_failures_leave_nothing(host: Host, service: Service, tmp_path: Path, scene: dict[str, t.Any]) -> None:
    to = tmp_path / "result.pdf"
    to.write_bytes(b"old")
    service.scene(scene)
    error = host.fail(pdf(to), clock=Clock())
    assert isinstance(error, (truora.ApiError, truora.TransportError))
    assert to.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["result.pdf"]


def test_an_interrupt_leaves_nothing(host: Host, tmp_path: Path) -> None:
    def interrupt(done: int, total: int | None) -> None:
        assert len(os.listdir(tmp_path)) == 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        host.do(pdf(tmp_path / "result.pdf", on_progress=interrupt), clock=Clock())
    assert caught.value.__cause__ is None
    assert os.listdir(tmp_path) == []


def test_a_cancelled_task_leaves_nothing(service: Service, tmp_path: Path) -> None:
    service.scene({"host": "files", "fault": {"at": "body", "kind": "delay", "bytes": 100_000, "interval_ms": 9000}})

    async def run() -> None:
        begun = asyncio.Event()
        async with truora.AsyncTruora("k", base_urls=service.bases) as client:
            client._clock = Clock().for_async()
            fetch = client.processes.pdf(DONE, to=tmp_path / "a.pdf", on_progress=lambda *_: begun.set())
            task = asyncio.create_task(fetch)
            await begun.wait()
            assert len(os.listdir(tmp_path)) == 1
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert type(caught.value) is asyncio.CancelledError

    asyncio.run(run())
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("kind", ["close", "reset"])
def test_a_broken_file_is_continued(host: Host, service: Service, tmp_path: Path, kind: str) -> None:
    service.scene({"host": "files", "fault": {"at": "body", "kind": kind, "bytes": 150_000}})
    saved = host.do(pdf(tmp_path / "a.pdf"), clock=Clock())
    assert whole(tmp_path / "a.pdf")
    assert saved.bytes == (tmp_path / "a.pdf").stat().st_size
    first, second = service.ledger("files")
    assert "range" not in first["headers"]
    start = int(second["headers"]["range"].removeprefix("bytes=").rstrip("-"))
    assert 0 < start <= 150_000
    assert second["status"] == 206


@pytest.mark.parametrize("knobs", [{"etags": "none"}, {"ranges": False}, {"new_version_per_link": True}])
def test_or_begun_again(host: Host, service: Service, tmp_path: Path, knobs: dict[str, t.Any]) -> None:
    service.knobs(**knobs)
    service.scene({"host": "files", "fault": {"at": "body", "kind": "close", "bytes": 150_000}})
    saved = host.do(pdf(tmp_path / "a.pdf"), clock=Clock())
    assert whole(tmp_path / "a.pdf")
    assert saved.bytes == (tmp_path / "a.pdf").stat().st_size


def test_an_expired_link_is_asked_for_again(host: Host, service: Service, tmp_path: Path) -> None:
    service.knobs(expire_links=1)
    host.do(pdf(tmp_path / "a.pdf"), clock=Clock())
    assert whole(tmp_path / "a.pdf")


def test_chunks_without_a_length(host: Host, service: Service, tmp_path: Path) -> None:
    service.scene({"host": "files", "fault": {"at": "body", "chunked": True}})
    seen: list[int | None] = []
    host.do(pdf(tmp_path / "a.pdf", on_progress=lambda done, total: seen.append(total)), clock=Clock())
    assert whole(tmp_path / "a.pdf")
    assert set(seen) == {None}


def test_bad_targets_are_found_before_anything_is_sent(host: Host, service: Service, tmp_path: Path) -> None:
    (tmp_path / "pipe").unlink(missing_ok=True)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").touch()
    folders = (
        tmp_path,
        tmp_path / "none" / "a.pdf",
        tmp_path / "file" / "a.pdf",
        str(tmp_path) + "/new/",
        str(tmp_path) + "/new/.",
    )
    for to in (*folders, "", tmp_path / "pipe", "/dev/null", tmp_path / ("x" * 300), "a\0b", 5):
        error = host.fail(pdf(to))
        assert isinstance(error, truora.ConfigError), to
        assert error.code == "bad_target"
        assert str(tmp_path) not in str(error)
    assert service.ledger() == []


def test_a_long_name_of_long_letters(host: Host, tmp_path: Path) -> None:
    to = tmp_path / ("\u754c" * 83 + ".pdf")  # 253 bytes
    host.do(pdf(to), clock=Clock())
    assert os.listdir(tmp_path) == [to.name]


def test_progress_may_be_a_coroutine_function(service: Service, tmp_path: Path) -> None:
    seen: list[int] = []

    async def progress(done: int, total: int | None) -> None:
        await asyncio.sleep(0)
        seen.append(done)

    async def work(client: truora.AsyncTruora) -> None:
        saved = await client.processes.pdf(DONE, to=tmp_path / "a.pdf", on_progress=progress)
        assert seen[-1] == saved.bytes
        seen.clear()
        async with await client.processes.pdf(DONE) as stream:
            saved = await stream.save(tmp_path / "b.pdf", on_progress=progress)
        assert seen[-1] == saved.bytes

    Host("async", service.bases).do(work, clock=Clock())


def test_links_of_answers(host: Host, service: Service, tmp_path: Path) -> None:
    check_id = host.do(lambda client: client.checks.create(**PERSON)).check.check_id
    host.do(lambda client: client.checks.wait(check_id), clock=Clock())
    rows = host.do(lambda client: client.checks.attachments(check_id))
    links = [row.link for row in rows]
    assert "http" not in repr(rows)
    saved = host.do(lambda client: client.download(links[0], tmp_path / "a"))
    assert saved.bytes == (tmp_path / "a").stat().st_size
    assert service.facts()["files_saw_key"] is False


@pytest.mark.parametrize(
    "link", ["http://example.com/x", "ftp://example.com/x", "nonsense", "https://a b/", "\ud800", None, 5]
)
def test_links_that_are_none(host: Host, link: t.Any) -> None:
    error = host.fail(lambda client: client.download(link))
    assert isinstance(error, truora.ConfigError)
    assert str(link) not in str(error)


# Streams.


def read(client: t.Any) -> t.Any:
    if isinstance(client, truora.Truora):
        with client.processes.pdf(DONE) as stream:
            assert truora.response_of(stream).status == 200
            return stream.size, stream.read(), stream

    async def later() -> t.Any:
        async with await client.processes.pdf(DONE) as stream:
            return stream.size, await stream.read(), stream

    return later()


def test_a_stream(host: Host) -> None:
    size, data, stream = host.do(read, clock=Clock())
    assert len(data) == size
    assert data.startswith(b"%PDF")
    assert "files" not in repr(stream)


def test_a_stream_in_pieces(host: Host) -> None:
    def work(client: t.Any) -> t.Any:
        if isinstance(client, truora.Truora):
            with client.processes.pdf(DONE) as stream:
                return [len(piece) for piece in stream.iter_bytes(1000)], stream.size

        async def later() -> t.Any:
            async with await client.processes.pdf(DONE) as stream:
                return [len(piece) async for piece in stream.iter_bytes(1000)], stream.size

        return later()

    sizes, size = host.do(work, clock=Clock())
    assert max(sizes) <= 1000
    assert sum(sizes) == size


@pytest.mark.parametrize("size", [0, -1])
def test_pieces_of_nothing(host: Host, size: int) -> None:
    def work(client: t.Any) -> t.Any:
        if isinstance(client, truora.Truora):
            with client.processes.pdf(DONE) as stream:
                return list(stream.iter_bytes(size))

        async def later() -> t.Any:
            async with await client.processes.pdf(DONE) as stream:
                return [piece async for piece in stream.iter_bytes(size)]

        return later()

    with pytest.raises(ValueError, match="size"):
        host.do(work, clock=Clock())


def test_a_stream_that_breaks_off(host: Host, service: Service) -> None:
    service.scene({"host": "files", "fault": {"at": "body", "kind": "close", "bytes": 1000}})
    error = host.fail(read, clock=Clock())
    assert isinstance(error, truora.TransportError)
    assert (error.code, error.sent, error.operation) == ("truncated", "yes", "processes.pdf")
    assert error.__context__ is None


def test_a_stream_saved(host: Host, tmp_path: Path) -> None:
    def work(client: t.Any) -> t.Any:
        if isinstance(client, truora.Truora):
            with client.processes.pdf(DONE) as stream:
                return stream.save(tmp_path / "a.pdf")

        async def later() -> t.Any:
            async with await client.processes.pdf(DONE) as stream:
                return await stream.save(tmp_path / "a.pdf")

        return later()

    saved = host.do(work, clock=Clock())
    assert whole(tmp_path / "a.pdf")
    assert mode(tmp_path / "a.pdf") == 0o600
    assert saved.bytes == (tmp_path / "a.pdf").stat().st_size


def test_a_stream_left_early_is_no_whole_file(service: Service, tmp_path: Path) -> None:
    with truora.Truora("k", base_urls=service.bases) as client:
        client._clock = Clock()
        stream = client.processes.pdf(DONE)
        for _ in stream.iter_bytes(10):
            break
        with pytest.raises(ValueError, match="read already"):
            stream.save(tmp_path / "a.pdf")
        stream.close()
        with pytest.raises(ValueError, match="closed"):
            stream.read()
        assert os.listdir(tmp_path) == []


def test_a_stream_nobody_closes_says_so(service: Service) -> None:
    with truora.Truora("k", base_urls=service.bases) as client:
        client._clock = Clock()
        with pytest.warns(ResourceWarning, match="not closed"):
            client.processes.pdf(DONE)

"""Where files come from and go to: what the system refuses is our own error, and no link or `chdir` misleads."""

from __future__ import annotations

import asyncio
import errno
import os
import stat
import typing as t
from pathlib import Path

import pytest

import truora
from support import DONE, Clock, Host, Service


def pdf(to: object, **more: t.Any) -> t.Callable[[t.Any], t.Any]:
    return lambda client: client.processes.pdf(DONE, to=to, **more)


def whole(path: Path) -> bool:
    data = path.read_bytes()
    return data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")


def refusing(name: str, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> t.NoReturn:
        raise OSError(number, os.strerror(number), "/secret/path")

    monkeypatch.setattr(f"truora._files.os.{name}", refuse)


# A target that the operating system refuses.


def refused(host: Host, work: t.Callable[[t.Any], t.Any], code: str, word: str, sent: str) -> None:
    error = host.fail(work, clock=Clock())
    assert (type(error), error.code, error.sent) == (truora.ConfigError, code, sent)
    assert word in str(error)
    assert (error.attempts > 0) == (sent != "no")
    assert "/secret" not in str(error)
    assert error.__cause__ is None
    assert error.__context__ is None


@pytest.mark.parametrize(("number", "word"), [(getattr(errno, name), name) for name in ("EACCES", "EROFS", "ENOSPC")])
def test_found_before_anything_is_sent(
    host: Host, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, word: str
) -> None:
    real = os.open

    def refuse(path: t.Any, flags: int, mode: int = 0o777, **more: t.Any) -> int:
        if str(path).endswith(".part"):
            raise OSError(number, os.strerror(number), path)
        return real(path, flags, mode, **more)

    monkeypatch.setattr("truora._files.os.open", refuse)
    refused(host, pdf(tmp_path / "a.pdf"), "bad_target", word, "no")
    assert service.ledger() == []
    assert os.listdir(tmp_path) == []


def test_a_folder_that_takes_no_files(host: Host, service: Service) -> None:
    refused(host, pdf("/proc/a.pdf"), "bad_target", "E", "no")
    assert service.ledger() == []


@pytest.mark.parametrize(
    ("name", "number", "word"),
    [("write", errno.ENOSPC, "ENOSPC"), ("ftruncate", errno.EIO, "EIO"), ("replace", errno.EISDIR, "EISDIR")],
)
def test_found_later(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, number: int, word: str
) -> None:
    refusing(name, number, monkeypatch)
    refused(host, pdf(tmp_path / "a.pdf"), "bad_target", word, "yes")
    assert os.listdir(tmp_path) == []


def test_a_target_that_becomes_a_folder(host: Host, tmp_path: Path) -> None:
    to = tmp_path / "a.pdf"

    def progress(*_: object) -> None:
        to.mkdir(exist_ok=True)

    refused(host, pdf(to, on_progress=progress), "bad_target", "EISDIR", "yes")
    assert os.listdir(tmp_path) == ["a.pdf"]


def test_an_error_of_the_callers_own_is_not_ours(host: Host, tmp_path: Path) -> None:
    def progress(*_: object) -> None:
        raise PermissionError("of the caller")

    with pytest.raises(PermissionError, match="of the caller"):
        host.do(pdf(tmp_path / "a.pdf", on_progress=progress), clock=Clock())
    assert os.listdir(tmp_path) == []


def test_parameters_that_are_wrong_leave_no_file(host: Host, tmp_path: Path) -> None:
    error = host.fail(lambda client: client.processes.pdf("", to=tmp_path / "a.pdf"))
    assert isinstance(error, truora.ValidationError)
    assert os.listdir(tmp_path) == []


def test_a_stream_that_cannot_be_saved(host: Host, tmp_path: Path) -> None:
    def work(client: t.Any) -> t.Any:
        if isinstance(client, truora.Truora):
            with client.processes.pdf(DONE) as stream:
                return stream.save("/proc/a.pdf")

        async def later() -> t.Any:
            async with await client.processes.pdf(DONE) as stream:
                return await stream.save("/proc/a.pdf")

        return later()

    refused(host, work, "bad_target", "E", "yes")


# A source that the operating system refuses.


def test_sources_that_cannot_be_read(host: Host, service: Service, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    for file, word in [
        (tmp_path / "none", "ENOENT"),
        (tmp_path / "loop", "ELOOP"),
        (tmp_path / ("x" * 300), "ENAMETOOLONG"),
        (tmp_path, "regular file"),
        ("/dev/null", "regular file"),
        ("a\0b", "not a path"),
    ]:
        refused(host, lambda client: client.upload(service.files + "/x", file), "bad_source", word, "no")  # noqa: B023
    assert service.ledger() == []


def test_a_source_that_goes_away(host: Host, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(b"a workbook")

    def work(client: t.Any) -> t.Any:
        monkeypatch.setattr(
            "truora._uploads.open", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "x")), raising=False
        )
        return client.upload(service.files + "/x", file)

    refused(host, work, "bad_source", "EIO", "maybe")


# Links.


def test_a_link_stays_one(host: Host, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "a.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link = tmp_path / "link.pdf"
    link.symlink_to("real/a.pdf")
    saved = host.do(pdf(link), clock=Clock())
    assert saved.path == str(link)
    assert os.readlink(link) == "real/a.pdf"
    assert whole(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert os.listdir(tmp_path / "real") == ["a.pdf"]
    assert sorted(os.listdir(tmp_path)) == ["link.pdf", "real"]


def test_a_link_to_what_is_not_there_yet(host: Host, service: Service, tmp_path: Path) -> None:
    link = tmp_path / "link.pdf"
    link.symlink_to("a.pdf")
    host.do(pdf(link), clock=Clock())
    assert link.is_symlink()
    assert whole(tmp_path / "a.pdf")
    service.reset()
    nowhere = tmp_path / "nowhere.pdf"
    nowhere.symlink_to("none/a.pdf")
    refused(host, pdf(nowhere), "bad_target", "folder", "no")
    loop = tmp_path / "loop"
    loop.symlink_to("loop")
    refused(host, pdf(loop), "bad_target", "ELOOP", "no")
    refused(host, pdf(loop / "a.pdf"), "bad_target", "ELOOP", "no")
    assert service.ledger() == []


def test_a_link_that_is_changed_meanwhile(host: Host, tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"not to be touched")
    link = tmp_path / "link.pdf"
    link.symlink_to("a.pdf")

    def progress(*_: object) -> None:
        link.unlink(missing_ok=True)
        link.symlink_to("other")

    host.do(pdf(link, on_progress=progress), clock=Clock())
    assert whole(tmp_path / "a.pdf")
    assert (tmp_path / "other").read_bytes() == b"not to be touched"


def test_dots_are_the_operating_systems(host: Host, tmp_path: Path) -> None:
    (tmp_path / "deep" / "real").mkdir(parents=True)
    (tmp_path / "link").symlink_to("deep/real")
    host.do(pdf(f"{tmp_path}/link/../a.pdf"), clock=Clock())
    assert whole(tmp_path / "deep" / "a.pdf")


# Where the process stands.


def test_chdir_moves_nothing(host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "here")
    saved = host.do(pdf("a.pdf", on_progress=lambda *_: os.chdir(tmp_path / "there")), clock=Clock())
    assert whole(tmp_path / "here" / "a.pdf")
    assert os.listdir(tmp_path / "there") == []
    assert saved.path == str(tmp_path / "here" / "a.pdf")
    with open(saved, "rb") as file:
        assert file.read(4) == b"%PDF"


def test_nor_for_what_is_uploaded(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.xlsx").write_bytes(b"a workbook")

    async def work() -> None:
        async with truora.AsyncTruora("k", base_urls=service.bases) as client:
            batch = await client.batches.create(country="CO", type="person", service="checks")
            task = client.batches.upload(batch.file_upload_link, file="a.xlsx", on_progress=lambda *_: os.chdir("/"))
            await task

    asyncio.run(work())
    assert [row["method"] for row in service.ledger("files")] == ["PUT"]


def test_a_folder_that_is_gone(host: Host, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    refused(host, pdf("a.pdf"), "bad_target", "ENOENT", "no")
    refused(host, lambda client: client.upload(service.files + "/x", "a.xlsx"), "bad_source", "ENOENT", "no")
    assert service.ledger() == []


# Modes.


def test_another_program_gets_no_others_rights(host: Host, tmp_path: Path) -> None:
    to = tmp_path / "a.pdf"
    for mode in (0o4755, 0o2755, 0o1644, 0o7777):
        to.write_bytes(b"old")
        to.chmod(mode)
        host.do(pdf(to), clock=Clock())
        assert whole(to)
        assert stat.S_IMODE(to.stat().st_mode) == mode & 0o777

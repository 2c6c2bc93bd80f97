"""The Python of the documents, run as it stands against the mock service.

Every ```python block of a document is executed, all blocks of one document in one namespace, in a folder of its own. A
guide is a folder: its pages are one document, in the order in which its README.md lists them.
A block that must not run says so: ```python no-run. What a comment behind a `print(...)` promises must be printed.
"""

from __future__ import annotations

import contextlib
import io
import logging
import re
import socket
import typing as t
from pathlib import Path

import pytest
import trustme

import truora
from support import KEY, ROOT, Clock, Service

DOCUMENTS = [name for name in ("docs/python", "README.md", "bindings-py/README.md") if (ROOT / name).exists()]
BLOCK = re.compile(r"^```python(?P<mark>.*)\n(?P<code>(?:.*\n)*?)^```$", re.MULTILINE)
PROMISE = re.compile(r"^ *print\(.*\)  # (.+)$", re.MULTILINE)
HERE = ("127.0.0.1", "::1", "localhost")


def pages(document: str) -> list[str]:
    """The files of a document."""
    if not (ROOT / document).is_dir():
        return [document]
    listed = re.findall(r"^- \[.*?\]\((.+?\.md)\)", (ROOT / document / "README.md").read_text(), re.MULTILINE)
    return [f"{document}/{page}" for page in ("README.md", *listed)]


def blocks(document: str) -> list[tuple[str, int, str]]:
    """File, line and code of each block that runs."""
    found = []
    for page in pages(document):
        text = (ROOT / page).read_text(encoding="utf-8")
        for match in BLOCK.finditer(text):
            mark = match["mark"].strip()
            assert mark in ("", "no-run"), f"{page}: ```python {mark}"
            if not mark:
                found.append((page, text.count("\n", 0, match.start("code")), match["code"]))
    return found


@pytest.fixture
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only this machine can be reached."""
    connect, lookup = socket.socket.connect, socket.getaddrinfo

    def connect_here(self: socket.socket, address: t.Any) -> None:
        assert address[0] in HERE, "a document reaches for the network"
        connect(self, address)

    def lookup_here(host: t.Any, *rest: t.Any, **more: t.Any) -> t.Any:
        assert host in HERE, "a document reaches for the network"
        return lookup(host, *rest, **more)

    monkeypatch.setattr(socket.socket, "connect", connect_here)
    monkeypatch.setattr(socket, "getaddrinfo", lookup_here)


@pytest.mark.usefixtures("_alone")
@pytest.mark.parametrize("document", DOCUMENTS)
def test_its_code_runs(
    document: str,
    service: Service,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("TRUORA_API_KEY", KEY)
    for host, base in service.bases.items():
        monkeypatch.setenv(f"TRUORA_BASE_URL_{host.upper()}", base)
    caplog.set_level(logging.NOTSET, "truora")  # and set back afterwards, whatever the document sets
    # Nothing really sleeps.
    monkeypatch.setattr("truora._client.SystemClock", Clock)
    monkeypatch.setattr("truora._async_client.AsyncSystemClock", lambda: Clock().for_async())
    monkeypatch.chdir(tmp_path)
    trustme.CA().cert_pem.write_to_path("company-ca.pem")
    namespace: dict[str, t.Any] = {"__name__": "__document__"}
    try:
        for page, line, code in blocks(document):
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                # Padded, so that a traceback names the document's own lines.
                exec(compile("\n" * line + code, str(ROOT / page), "exec"), namespace)
            printed = said.getvalue().splitlines()
            for promise in PROMISE.findall(code):
                assert promise in printed, f"{page}:{line}: {promise!r} is not in {printed}"
    finally:
        for value in namespace.values():
            if isinstance(value, truora.Truora):
                value.close()


def test_the_guide_is_there() -> None:
    assert len(blocks("docs/python")) >= 25


def test_every_page_of_the_guides_is_listed() -> None:
    for guide in ("docs/python", "docs/javascript"):
        assert {path.name for path in (ROOT / guide).iterdir()} == {page.rsplit("/", 1)[1] for page in pages(guide)}

"""examples/admin-page/server.py, started as its users start it."""

from __future__ import annotations

import http.client
import os
import subprocess
import sys
import typing as t
from pathlib import Path

import pytest

from proxying import Got, body, headers
from support import DONE, KEY, PERSON, ROOT, Service


@pytest.fixture
def address(service: Service, tmp_path: Path) -> t.Iterator[str]:
    """Where the example listens, over a page of ours."""
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "index.html").write_text("<p>hello")
    (tmp_path / "page" / "app.mjs").write_text("// js")
    (tmp_path / "page" / "notes.txt").write_text("mine")
    (tmp_path / "secret.html").write_text("secret")
    bases = {f"TRUORA_BASE_URL_{host.upper()}": base for host, base in service.bases.items()}
    command = [sys.executable, str(ROOT / "examples/admin-page/server.py"), str(tmp_path / "page")]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, **bases, "TRUORA_API_KEY": KEY}
    )
    assert process.stdout is not None
    yield process.stdout.readline().strip().removeprefix("http://").rstrip("/")
    process.terminate()
    process.stdout.close()
    process.wait(10)


def ask(address: str, method: str, path: str, data: bytes | None = None, sent: dict[str, str] | None = None) -> Got:
    connection = http.client.HTTPConnection(address, timeout=10)
    try:
        connection.request(method, path, data, sent or {})
        answer = connection.getresponse()
        return Got(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()


def test_the_page_and_its_handler(address: str, service: Service) -> None:
    page = ask(address, "GET", "/")
    assert (page.status, page.data) == (200, b"<p>hello")
    assert "wasm-unsafe-eval" in page.headers["content-security-policy"]
    assert ask(address, "GET", "/app.mjs").headers["content-type"].startswith("text/javascript")
    for path in ("/notes.txt", "/../secret.html", "//etc/passwd", "/none.html", "/app.mjs/x"):
        assert ask(address, "GET", path).status == 404
    cookie = page.headers["set-cookie"].partition(";")[0]

    def call(operation: str, params: dict[str, t.Any], **more: str | None) -> Got:
        sent = headers(Host=address, Origin=f"http://{address}", **more)
        return ask(address, "POST", f"/api/truora/{operation}", body(params), sent)

    assert call("checks.create", PERSON).error["code"] == "not_authorized"
    assert call("checks.create", PERSON, Cookie="session=x").error["code"] == "not_authorized"
    assert call("checks.create", PERSON, Cookie=cookie).status == 201
    assert call("checks.delete", {"check_id": "CHK1"}, Cookie=cookie).error["code"] == "not_allowed"
    assert call("processes.pdf", {"process_id": DONE}, Cookie=cookie).status == 202
    assert call("processes.pdf", {"process_id": DONE}, Cookie=cookie).status == 202
    assert call("processes.pdf", {"process_id": DONE}, Cookie=cookie).data.startswith(b"%PDF")
    assert service.creates() == 1

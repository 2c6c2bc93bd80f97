"""Settings of the environment: proxies and certificates, those that work and those that cannot."""

from __future__ import annotations

import socket
import typing as t
from pathlib import Path

import pytest

import truora
from fetching import Certificate, fetch, get, tls_proxy
from support import CARRIERS, PERSON, Host, Plain, Server, answering, bare, deadline, ok

each = pytest.mark.parametrize("kind", CARRIERS)


@each
def test_proxies_of_the_environment(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = Certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", certificate.authority)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):  # which requests would prefer
        monkeypatch.delenv(name, raising=False)
    with tls_proxy(certificate) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:pass@127.0.0.1:{proxy.port}")
        found = fetch(kind, get("https://files.test/a|b?c=[1]"), get("https://files.test/b"))
        assert [body for _, _, body in found] == [b"through"] * 2
        connect, first, second = proxy.heads
        assert connect.startswith(b"CONNECT files.test:443 HTTP/1.")
        assert b"Proxy-Authorization: Basic dXNlcjpwYXNz" in connect
        assert (first.split(b" ")[1], second.split(b" ")[1]) == (b"/a|b?c=[1]", b"/b")
        assert b"proxy-authorization" not in first.lower()
        # Not for this machine, and not for those that are named.
        with answering(ok(b"direct")) as server:
            assert fetch(kind, get(server.base + "/"))[0][2] == b"direct"
        assert len(proxy.heads) == 3


@each
def test_a_proxy_that_refuses(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tls_proxy(Certificate(tmp_path), refuses=True) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:secret@127.0.0.1:{proxy.port}")

        async def work(plain: Plain) -> t.Any:
            return await plain.send(get("https://files.test/"), deadline())

        fault = bare(kind, work)
    assert (fault.kind, fault.sent) == ("connect", "no")
    assert f"the proxy 127.0.0.1:{proxy.port} refused to connect (407)" in fault.hint
    assert "secret" not in fault.hint


@each
def test_a_proxy_that_is_not_there(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:secret@127.0.0.1:1")

    async def work(plain: Plain) -> t.Any:
        return await plain.send(get("https://files.test/"), deadline())

    fault = bare(kind, work)
    assert (fault.kind, fault.sent) == ("connect", "no")
    assert fault.hint == "the proxy 127.0.0.1:1 could not be reached; look at HTTPS_PROXY and NO_PROXY"
    error = Host(kind, {"checks": "https://files.test"}).fail(
        lambda client: client.checks.get("CHK1", options={"max_retries": 0})
    )
    assert fault.hint + " [transport/connect, sent: no]" in str(error)


@each
def test_this_machine_needs_no_proxy(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = Certificate(tmp_path, "localhost")
    monkeypatch.setenv("SSL_CERT_FILE", certificate.authority)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")

    def handler(sock: socket.socket) -> None:
        with certificate.context.wrap_socket(sock, server_side=True) as inner:
            server.head(inner)
            inner.sendall(ok(b"direct"))

    with Server(handler) as server:
        ((_, _, body),) = fetch(kind, get(f"https://localhost:{server.port}/"))
    assert body == b"direct"


@each
def test_certificates_that_are_not_there(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    host = Host(kind, {"checks": "https://127.0.0.1:1"})
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    for name in ["SSL_CERT_FILE", *(["REQUESTS_CA_BUNDLE"] if kind == "requests" else [])]:
        monkeypatch.setenv(name, str(tmp_path / "missing.pem"))
        error = host.fail(lambda client: client.checks.create(**PERSON))
        assert isinstance(error, truora.ConfigError)
        assert (error.code, error.sent) == ("bad_certificates", "no")
        assert name in str(error) and "cannot be read" in str(error)
        monkeypatch.delenv(name)
    if kind != "requests":  # it reads them when it connects
        monkeypatch.setenv("SSL_CERT_FILE", str(broken))
        error = host.fail(lambda client: client.checks.create(**PERSON))
        assert isinstance(error, truora.ConfigError)
        assert error.sent == "no"


@each
@pytest.mark.parametrize("proxy", ["http://user:secret@127.0.0.1:port", "foo://user:secret@127.0.0.1:1", "http://"])
def test_a_proxy_that_is_no_address(kind: str, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    host = Host(kind, {"checks": "https://files.test"})
    error = host.fail(lambda client: client.checks.create(**PERSON))
    assert isinstance(error, truora.ConfigError), error
    assert error.sent == "no"
    assert "prox" in str(error) and "secret" not in str(error)


@each
def test_an_address_that_is_too_long(kind: str) -> None:
    with answering(ok()) as server:
        host = Host(kind, {"checks": server.base})
        error = host.fail(lambda client: client.request("GET", "checks", "/v1/x", query={"a": "x" * 70_000}))
        assert isinstance(error, truora.ConfigError), error
        assert (error.code, error.sent, error.operation) == ("url_too_long", "no", "request")

        async def work(plain: Plain) -> t.Any:
            return await plain.send(get(server.base + "/" + "x" * 70_000), deadline())

        if kind in ("httpx", "async"):
            assert bare(kind, work).sent == "no"
            assert server.accepted == 0


@each
def test_no_proxy(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "no-such-host.invalid")

    async def work(plain: Plain) -> t.Any:
        return await plain.send(get("https://no-such-host.invalid/"), deadline())

    assert bare(kind, work).kind == "dns"


@each
def test_a_proxy_that_cannot_be(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://user:secret@127.0.0.1:1")

    async def work(plain: Plain) -> t.Any:
        return await plain.send(get("https://files.test/"), deadline())

    with pytest.raises(truora.ConfigError) as caught:
        bare(kind, work)
    assert "secret" not in str(caught.value)
    assert caught.value.__context__ is None


@each
def test_an_unknown_authority_is_refused(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tls_proxy(Certificate(tmp_path)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")

        async def work(plain: Plain) -> t.Any:
            return await plain.send(get("https://files.test/"), deadline())

        fault = bare(kind, work)
    assert (fault.kind, fault.sent) == ("tls", "no")

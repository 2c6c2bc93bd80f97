"""What the tests of transports share: plain requests, and servers behind TLS and a proxy."""

from __future__ import annotations

import socket
import typing as t
from pathlib import Path

import pytest

from support import Plain, Server, bare, deadline, ok
from truora.transports import Request


def get(url: str, *headers: tuple[str, str], file: bool = False) -> Request:
    return Request("GET", url, list(headers), None, file)


def fetch(kind: str, *requests: Request, transport: t.Any = None) -> list[tuple[int, dict[str, str], bytes]]:
    """Status, headers and body of each answer."""

    async def work(plain: Plain) -> t.Any:
        found = []
        for request in requests:
            answer = await plain.send(request, deadline())
            headers = {name.lower(): value for name, value in answer.headers}
            found.append((answer.status, headers, await plain.body(answer)))
            await plain.close(answer)
        return found

    found: list[tuple[int, dict[str, str], bytes]] = bare(kind, work, transport)
    return found


class Certificate:
    """A server's certificate for `files.test`, of an authority of our own."""

    def __init__(self, folder: Path, name: str = "files.test") -> None:
        trustme = pytest.importorskip("trustme")
        import ssl

        authority = trustme.CA()
        self.authority = str(folder / "ca.pem")
        authority.cert_pem.write_to_path(self.authority)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(self.context)


def tls_proxy(certificate: Certificate, refuses: bool = False) -> Server:
    """A proxy that speaks for every host itself."""

    def handler(sock: socket.socket) -> None:
        server.head(sock)
        if refuses:
            sock.sendall(ok(b"no", status="407 Proxy Authentication Required"))
            return
        sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with certificate.context.wrap_socket(sock, server_side=True) as inner:
            while server.head(inner):
                inner.sendall(ok(b"through"))

    server = Server(handler)
    return server

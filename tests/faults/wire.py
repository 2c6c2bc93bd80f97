"""A raw loopback server for the fault programs, and answers as bytes in every framing."""

from __future__ import annotations

import contextlib
import gzip
import json
import re
import socket
import struct
import threading
import typing as t
import zlib

LENGTH = re.compile(rb"(?i)\r\ncontent-length: *(\d+)")


class Server:
    """Accepts connections; each is served by `handler(sock)` in a thread of its own."""

    def __init__(self, handler: t.Callable[[socket.socket], None]) -> None:
        self._handler = handler
        self._sock = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.base = f"http://127.0.0.1:{self._sock.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._sock.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._handle, args=(sock,), daemon=True).start()

    def _handle(self, sock: socket.socket) -> None:
        with sock, contextlib.suppress(OSError):
            self._handler(sock)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._sock.close()


def request(sock: socket.socket) -> tuple[bytes, bytes] | None:
    """Reads one request and returns its head and body, or `None` at the end of the connection."""
    found = b""
    while b"\r\n\r\n" not in found:
        part = sock.recv(65536)
        if not part:
            return None
        found += part
    head, _, body = found.partition(b"\r\n\r\n")
    length = LENGTH.search(head)
    while length is not None and len(body) < int(length[1]):
        part = sock.recv(65536)
        if not part:
            return None
        body += part
    return head, body


def reset(sock: socket.socket) -> None:
    """Ends the connection by RST instead of FIN."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def _chunked(body: bytes) -> bytes:
    half = len(body) // 2
    parts = [part for part in (body[:half], body[half:]) if part]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def _raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


# Each framing: headers and bytes of a body.
FRAMINGS: dict[str, t.Callable[[bytes], tuple[list[str], bytes]]] = {
    "length": lambda body: ([f"Content-Length: {len(body)}"], body),
    "chunked": lambda body: (["Transfer-Encoding: chunked"], _chunked(body)),
    "until close": lambda body: (["Connection: close"], body),
    "gzip, length": lambda body: _coded("gzip", gzip.compress(body, mtime=0)),
    "gzip, chunked": lambda body: (
        ["Content-Encoding: gzip", "Transfer-Encoding: chunked"],
        _chunked(gzip.compress(body, mtime=0)),
    ),
    "gzip, until close": lambda body: (
        ["Content-Encoding: gzip", "Connection: close"],
        gzip.compress(body, mtime=0),
    ),
    "two gzip members": lambda body: _coded(
        "gzip", gzip.compress(body[: len(body) // 2], mtime=0) + gzip.compress(body[len(body) // 2 :], mtime=0)
    ),
    "deflate": lambda body: _coded("deflate", zlib.compress(body)),
    "raw deflate": lambda body: _coded("deflate", _raw_deflate(body)),
}


def _coded(coding: str, body: bytes) -> tuple[list[str], bytes]:
    return [f"Content-Encoding: {coding}", f"Content-Length: {len(body)}"], body


def answer(framing: str, body: bytes, status: str = "200 OK", content_type: str = "application/json") -> bytes:
    """A whole answer as bytes."""
    headers, coded = FRAMINGS[framing](body)
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *headers, "", ""]
    return "\r\n".join(lines).encode() + coded


def as_json(value: object) -> bytes:
    return json.dumps(value).encode()

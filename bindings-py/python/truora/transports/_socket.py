"""Sockets whose every step ends by a deadline, for the standard library's HTTP client."""

from __future__ import annotations

import io
import select
import socket
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ssl

    from _typeshed import ReadableBuffer, WriteableBuffer


class Late(TimeoutError):
    """The deadline has passed."""


class DeadlineSocket:
    """A connected socket, as `http.client` uses one.

    `until` is the deadline of the step under way; `wrote` counts the bytes that left since it was last set to 0.
    """

    idle_since = 0.0

    def __init__(self, sock: socket.socket, until: float) -> None:
        self.sock = sock
        self.until = until
        self.wrote = 0

    def left(self) -> float:
        left = self.until - time.monotonic()
        if left <= 0:
            raise Late
        return left

    def sendall(self, data: ReadableBuffer) -> None:
        with memoryview(data).cast("B") as view:
            at = 0
            while at < len(view):
                self.sock.settimeout(self.left())
                count = self.sock.send(view[at : at + 65536])
                at += count
                self.wrote += count

    def recv_into(self, buffer: WriteableBuffer) -> int:
        self.sock.settimeout(self.left())
        return self.sock.recv_into(buffer)

    def makefile(self, mode: str = "rb", *_: object, **__: object) -> io.BufferedReader:
        return io.BufferedReader(_Raw(self), 65536)

    def start_tls(self, context: ssl.SSLContext, host: str) -> None:
        """The handshake; afterwards the socket speaks TLS."""
        self.sock.settimeout(self.left())
        self.sock = context.wrap_socket(self.sock, server_hostname=host)

    def rest(self, reader: io.BufferedReader) -> bool:
        """Whether bytes that have arrived already are left behind an answer that was read to its end."""
        raw: Any = reader.raw
        raw.dry = True
        try:
            return bool(reader.peek(1)) or self.is_pending()
        except (OSError, ValueError):
            return True
        finally:
            raw.dry = False

    def is_pending(self) -> bool:
        """Whether the TLS layer holds bytes that it has decrypted."""
        pending = getattr(self.sock, "pending", None)
        return pending is not None and pending() > 0

    def is_stale(self) -> bool:
        """Whether an idle connection is of no more use: readable means that it was closed, or that bytes arrived which
        belong to no request."""
        try:
            if self.is_pending():
                return True
            if hasattr(select, "poll"):
                poll = select.poll()
                poll.register(self.sock, select.POLLIN)
                return bool(poll.poll(0))
            return bool(select.select([self.sock], [], [], 0)[0])
        except (OSError, ValueError):
            return True

    def close(self) -> None:
        """Nothing: `http.client` calls it while the answer's body is still to be read."""

    def shut(self) -> None:
        """Closes the connection."""
        self.sock.close()


class _Raw(io.RawIOBase):
    """What `http.client` reads an answer from; closing it leaves the connection open."""

    def __init__(self, sock: DeadlineSocket) -> None:
        self._sock = sock
        self.dry = False  # gives nothing more than was read already

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        return None if self.dry else self._sock.recv_into(buffer)


def connect(host: str, port: int, until: float) -> DeadlineSocket:
    """Opens a TCP connection: the addresses in turn, all but the last with half of the time that is left."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    failure: OSError = OSError("no address")
    for turn, (family, kind, protocol, _, address) in enumerate(found):
        left = until - time.monotonic()
        if left <= 0:
            failure = Late()
            break
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(left if turn == len(found) - 1 else left / 2)
            sock.connect(address)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return DeadlineSocket(sock, until)
        except OSError as error:
            failure = error
            sock.close()
        except BaseException:
            sock.close()
            raise
    raise failure

"""The deadline for sync transports whose streams are not ours: a timer that shuts the socket.

Used only with a user's own httpx transports of unknown shape. It learns the socket from httpcore's `trace` extension,
and costs a thread while a call is in flight; `_deadline.py` costs neither.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import Any


class Watchdog:
    """Shuts the connection of one request when its time is over."""

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._stream: Any = None
        self._timer: threading.Timer | None = None
        self.bit = False

    @property
    def guards(self) -> bool:
        """Whether it knows the connection."""
        return self._stream is not None

    def guard(self, stream: Any) -> None:
        """The connection to shut; the last one given counts (TLS wraps the one before)."""
        self._stream = stream
        if self._timer is None:
            self._arm()

    def extend(self, deadline: float) -> None:
        """Another step of the same answer, with its own time."""
        if deadline != self._deadline:
            self._deadline = deadline
            if self._timer is not None:
                self._timer.cancel()
                self._arm()

    def stop(self) -> None:
        """The request is over."""
        if self._timer is not None:
            self._timer.cancel()
        self._stream = None

    def _arm(self) -> None:
        self._timer = threading.Timer(max(0.0, self._deadline - time.monotonic()), self._bite)
        self._timer.daemon = True
        self._timer.start()

    def _bite(self) -> None:
        stream = self._stream
        sock = None if stream is None else stream.get_extra_info("socket")
        if isinstance(sock, socket.socket):
            self.bit = True
            # The plain socket's shutdown: an SSLSocket's own would take the TLS layer away under the reader's feet.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

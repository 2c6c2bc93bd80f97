"""What happened to one httpx request: how far it got, and which fault an exception of httpx means."""

from __future__ import annotations

import re
import socket
import ssl
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from ._proxy import refused, unreachable
from ._values import Fault

if TYPE_CHECKING:
    from ._values import FaultKind, Sent
    from ._watchdog import Watchdog

# Used if `trace` reported nothing: these are raised before anything of the request is written.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


# How h11 words the end of a connection within a body.
_CUT = ("incomplete", "without sending complete", "unexpectedly closed", "malformed chunk footer: bytearray(b'')")


# From an answer of httpx's to the connection of httpcore's.
_INWARDS = ("_stream", "_httpcore_stream", "_connection")


class Head:
    """A redirect whose `Location` httpx could not read; whether it is good is the core's business."""

    def __init__(self, status: int, headers: list[tuple[str, str]]) -> None:
        self.status = status
        self.headers = headers

    def read(self, n: int, deadline: float, /) -> bytes | Fault:
        return b""

    def close(self) -> None:
        """Nothing is open any more."""


class AsyncHead:
    """The same for async code."""

    def __init__(self, head: Head) -> None:
        self.status = head.status
        self.headers = head.headers

    async def read(self, n: int, deadline: float, /) -> bytes | Fault:
        return b""

    async def close(self) -> None:
        """Nothing is open any more."""


class ReusedError(Exception):
    """A request is about to leave on a connection that the watchdog does not know. Nothing has been sent."""


class Watch:
    """Listens to httpcore's `trace` extension during one request."""

    __slots__ = ("_connection", "blocking", "head", "host", "peer", "sent", "target", "told", "watchdog")

    def __init__(self, blocking: bool, watchdog: Watchdog | None = None) -> None:
        self._connection: Any = None  # httpcore's, while its answer is read
        self.blocking = blocking
        self.told = False  # a transport of the user's may know no `trace`
        self.sent = False  # the request itself (no handshake, no CONNECT) began to leave
        self.head: Head | None = None
        # Path and query, where httpx would write them otherwise: a signed link must arrive letter by letter. Its
        # extension `target` would also change the request that a proxy gets.
        self.target: bytes | None = None
        self.watchdog = watchdog
        self.host = ""  # of the request; a connection that is opened to another `peer` leads to a proxy
        self.peer: tuple[str, int] | None = None

    def __call__(self, name: str, info: dict[str, Any]) -> None:
        self.told = True
        step = name.partition(".")[2]
        if step == "send_request_headers.started":
            if self.watchdog is not None and not self.watchdog.guards:
                raise ReusedError
            if info["request"].method != b"CONNECT":
                self.sent = True
                if self.target is not None:
                    info["request"].url.target = self.target
        elif name == "http11.send_request_headers.failed":
            # A kept connection had ended: without its whole head no server has acted on the request. Only where the
            # write itself reports it: asyncio's may fail after its bytes are gone.
            self.sent = self.sent and not (self.blocking and isinstance(info["exception"], httpcore.WriteError))
        elif step == "receive_response_headers.complete" and self.sent:
            # HTTP/1.1: version, status, reason, headers; HTTP/2: status, headers.
            value = info["return_value"]
            status = value[1] if len(value) > 2 else value[0]
            if 300 <= status < 400:
                self.head = Head(status, text(value[-1]))
        elif step == "connect_tcp.started":
            self.peer = (str(info["host"]), int(info["port"]))
        elif name == "http11.receive_response_body.complete":
            self._leave_clean()
        elif self.watchdog is not None and step in ("connect_tcp.complete", "start_tls.complete"):
            self.watchdog.guard(info["return_value"])

    def follow(self, answer: httpx.Response) -> None:
        """Remembers the connection of HTTP/1 that an answer is read from. httpcore has no public name for it."""
        found: Any = answer.stream
        for _ in range(8):
            if found is None or hasattr(found, "_h11_state"):
                break
            found = next((getattr(found, name) for name in _INWARDS if hasattr(found, name)), None)
        self._connection = found

    def _leave_clean(self) -> None:
        """Closes the connection if bytes follow its answer: httpcore would take them for the answer of the next."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        state = connection._h11_state
        if state.trailing_data[0] or has_more(getattr(connection, "_network_stream", None)):
            state.send_failed()  # httpcore closes what is in this state, and keeps only what is not

    async def later(self, name: str, info: dict[str, Any]) -> None:
        self(name, info)

    def fault(self, error: Exception, answered: bool = False) -> Fault:
        """The fault for an exception."""
        if self.watchdog is not None and self.watchdog.bit:
            return self.late(answered)
        unsent = not self.sent if self.told else isinstance(error, _UNSENT)
        kind = _kind(error)
        return Fault(kind, _sent(unsent, answered), type(error).__name__, hint=self._hint(kind, error, unsent))

    def _hint(self, kind: FaultKind, error: Exception, unsent: bool) -> str:
        """Which proxy would not connect."""
        if self.peer is None or self.peer[0] == self.host or kind == "tls" or not unsent:
            return ""
        if isinstance(error, httpx.ProxyError):
            said = re.match(r"[345]\d\d\b", str(error))
            return refused(*self.peer, said[0] if said else "")
        return unreachable(*self.peer)

    def late(self, answered: bool = False) -> Fault:
        """The deadline passed."""
        return Fault("timeout", _sent(not self.sent and self.told, answered), "Deadline")

    def extend(self, deadline: float) -> None:
        if self.watchdog is not None:
            self.watchdog.extend(deadline)

    def stop(self) -> None:
        if self.watchdog is not None:
            self.watchdog.stop()


def _sent(unsent: bool, answered: bool) -> Sent:
    if answered:
        return "yes"
    return "no" if unsent else "maybe"


def _kind(error: BaseException) -> FaultKind:
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    if isinstance(
        error, (httpx.ConnectError, httpx.ProxyError, ssl.SSLError)
    ):  # older httpcores let the last one through
        causes = _causes(error)
        if any(isinstance(cause, socket.gaierror) for cause in causes):
            return "dns"
        return "tls" if any(isinstance(cause, ssl.SSLError) for cause in causes) else "connect"
    if isinstance(error, httpx.NetworkError):
        return "reset"
    if isinstance(error, httpx.RemoteProtocolError):
        # One class for a connection that ends early and for nonsense; its text distinguishes them.
        words = str(error)
        if any(part in words for part in _CUT):
            return "truncated"
        return "reset" if "disconnected" in words else "other"
    return "other"


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and len(found) < 10:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def text(headers: list[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]


def has_more(stream: Any) -> bool:
    """Whether bytes have arrived on a connection that nothing has read yet, in the layers below HTTP."""
    if stream is None:
        return False
    tls = stream.get_extra_info("ssl_object")
    if isinstance(tls, ssl.SSLSocket):
        return tls.pending() > 0
    inner: Any = getattr(stream, "_stream", None)  # anyio's: a socket, or TLS over one
    inner = getattr(inner, "transport_stream", inner)
    if getattr(getattr(inner, "_protocol", None), "read_queue", None):
        return True
    if isinstance(tls, ssl.SSLObject):
        try:
            tls.read(1)
        except ssl.SSLWantReadError:
            return False
        except ssl.SSLError:
            pass
        return True  # bytes, or the end
    return False

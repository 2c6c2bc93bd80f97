"""What became of one request over requests: which fault an exception means, and whether anything was sent."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
from typing import TYPE_CHECKING, Any

import requests
import urllib3

from ._proxy import refused, unreachable

if TYPE_CHECKING:
    from ._socket import DeadlineSocket
    from ._values import FaultKind, Sent


class Watch:
    """What one request is carried with: its deadline, its target letter by letter, and the socket that it went to."""

    __slots__ = ("host", "opening", "peer", "sock", "target", "until")

    def __init__(self, until: float, target: str, host: str) -> None:
        self.until = until
        self.host = host  # of the request; a connection that is opened to another `peer` leads to a proxy
        self.peer: tuple[str, int] | None = None
        self.target = target
        self.opening = False  # a connection of ours
        self.sock: DeadlineSocket | None = None


def hint_of(watch: Watch, kind: FaultKind, error: Exception) -> str:
    """Which proxy would not connect."""
    peer = watch.peer
    if peer is None or peer[0].strip("[]") == watch.host or watch.sock is not None or kind == "tls":
        return ""
    for cause in _causes(error):
        said = re.match(r"Tunnel connection failed: (\d{3})\b", str(cause))
        if said is not None:
            return refused(*peer, said[1])
    return unreachable(*peer)


def sent_of(watch: Watch, error: Exception) -> Sent:
    if watch.sock is not None:
        return "maybe" if watch.sock.wrote else "no"
    if watch.opening:
        return "no"
    # Perhaps not on a connection of ours, which has no watch: only what is raised while one is opened is sure.
    known = (requests.ConnectionError, requests.exceptions.ConnectTimeout)
    return "no" if isinstance(error, known) and not isinstance(error, requests.ReadTimeout) else "maybe"


def kind_of(error: BaseException) -> FaultKind:
    # requests' own say less, and are all of them `OSError`s.
    causes = [cause for cause in _causes(error) if not isinstance(cause, requests.RequestException)]

    def any_is(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    if any_is(socket.gaierror, urllib3.exceptions.NameResolutionError):
        return "dns"
    if any_is(ssl.SSLError, urllib3.exceptions.SSLError) and not any_is(TimeoutError):
        return "tls"
    if any_is(TimeoutError, urllib3.exceptions.TimeoutError):
        return "timeout"
    if any_is(urllib3.exceptions.ProxyError, urllib3.exceptions.NewConnectionError, ConnectionRefusedError):
        return "connect"
    if any_is(http.client.IncompleteRead, urllib3.exceptions.InvalidChunkLength):
        return "truncated"
    return "reset" if any_is(OSError) else "other"


def _causes(error: BaseException) -> list[BaseException]:
    """The error and all that it is made of."""
    found: list[BaseException] = []
    todo: list[Any] = [error]
    while todo and len(found) < 30:
        one = todo.pop()
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            todo += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
    return found

"""The way out through a proxy, for the standard library's transport: `HTTPS_PROXY`, `NO_PROXY`, CONNECT."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from .._errors import own_error

if TYPE_CHECKING:
    from ._socket import DeadlineSocket


class Proxy(NamedTuple):
    """A proxy as the environment names it. Its user and password are for it alone."""

    host: str
    port: int
    auth: str | None

    def __repr__(self) -> str:
        return f"<Proxy {self.host}:{self.port}>"


class Refused(ConnectionError):
    """The proxy would not connect."""


def proxy_for(host: str) -> Proxy | None:
    """The proxy for https requests to a host, from the environment or the system's settings."""
    found = getproxies()
    url = found.get("https") or found.get("all")
    if not url or proxy_bypass(host):
        return None
    parts = urlsplit(url if "://" in url else f"http://{url}")
    if parts.scheme != "http" or not parts.hostname:
        raise own_error("config", "bad_proxy", "", f"a proxy of the kind {parts.scheme!r} needs httpx")
    auth = None
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        auth = "Basic " + base64.b64encode(pair.encode()).decode()
    return Proxy(parts.hostname, parts.port or 80, auth)


def tunnel(sock: DeadlineSocket, proxy: Proxy, host: str, port: int) -> None:
    """Asks the proxy on this connection for one to `host`; afterwards the bytes go to that host."""
    target = f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if proxy.auth is not None:
        lines.append(f"Proxy-Authorization: {proxy.auth}")
    sock.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
    # One byte at a time: what follows the blank line belongs to TLS.
    head = b""
    byte = bytearray(1)
    while not head.endswith(b"\r\n\r\n"):
        if len(head) > 65536 or sock.recv_into(byte) == 0:
            raise Refused("the proxy's answer is no answer")
        head += byte
    words = head.split(None, 2)
    if len(words) < 2 or not words[0].startswith(b"HTTP/1.") or not 200 <= int(words[1]) < 300:
        raise Refused("the proxy refused")

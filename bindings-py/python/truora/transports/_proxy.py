"""The way out through a proxy, for the standard library's transport: `HTTPS_PROXY`, `NO_PROXY`, CONNECT."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from .._errors import own_error

# The core's list of addresses of this machine. No proxy is between.
_LOCAL = ("localhost", "127.0.0.1", "::1", "[::1]")

if TYPE_CHECKING:
    from .._errors import TruoraError
    from ._socket import DeadlineSocket


class Proxy(NamedTuple):
    """A proxy as the environment names it. Its user and password are for it alone."""

    host: str
    port: int
    auth: str | None

    def __repr__(self) -> str:
        return f"<Proxy {self.host}:{self.port}>"


class Refused(ConnectionError):
    """The proxy would not connect; `status` is what it answered, if that was HTTP."""

    status = ""


def is_local(host: str) -> bool:
    return host.lower() in _LOCAL


def refused(host: str, port: int, status: str = "") -> str:
    """For a message: which proxy would not connect. Its user and password are not known here."""
    code = f" ({status})" if status else ""
    return f"the proxy {host}:{port} refused to connect{code}; look at HTTPS_PROXY, and at the proxy's login and rules"


def unreachable(host: str, port: int) -> str:
    """For a message: which proxy could not be reached."""
    return f"the proxy {host}:{port} could not be reached; look at HTTPS_PROXY and NO_PROXY"


def proxy_for(host: str) -> Proxy | None:
    """The proxy for https requests to a host, from the environment or the system's settings."""
    found = getproxies()
    url = found.get("https") or found.get("all")
    if not url or is_local(host) or proxy_bypass(host):
        return None
    parts = _parts(url)
    if parts.scheme in ("socks", "socks4", "socks4a", "socks5", "socks5h", "https"):
        message = f"a proxy of the kind {parts.scheme!r} needs httpx: pip install 'truora[httpx]', or set another proxy"
        raise own_error("config", "bad_proxy", "", message)
    if parts.scheme != "http":
        raise _bad()
    auth = None
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        auth = "Basic " + base64.b64encode(pair.encode()).decode()
    return Proxy(parts.hostname or "", parts.port or 80, auth)


def check_proxies() -> None:
    """Raises a `ConfigError` if the environment names a proxy that is not an address."""
    found = getproxies()
    for name in ("https", "all"):
        if url := found.get(name):
            _parts(url)


def _parts(url: str) -> SplitResult:
    parts: SplitResult | None = None
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        if not parts.hostname or parts.port == 0:
            parts = None
    except ValueError:
        parts = None
    if parts is None:
        raise _bad()
    return parts


def _bad() -> TruoraError:
    message = "HTTPS_PROXY or ALL_PROXY is not the address of a proxy: set http://host:port, or unset it"
    return own_error("config", "bad_proxy", "", message)


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
            raise Refused("the proxy's answer is invalid")
        head += byte
    words = head.split(None, 2)
    status = words[1] if len(words) > 1 and words[0].startswith(b"HTTP/1.") else b""
    if len(status) != 3 or not status.isdigit() or status[:1] != b"2":
        error = Refused("the proxy refused")
        error.status = status.decode("latin-1") if status.isdigit() else ""
        raise error

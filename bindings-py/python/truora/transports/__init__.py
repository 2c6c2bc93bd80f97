"""What carries requests: the `Transport` protocols, and the carriers that come with the package.

A transport sends one request and hands back the open answer. It never follows redirects, keeps no cookies, adds no
credentials of its own, and *returns* what went wrong as a `Fault`: library exceptions hold URLs and headers, which
hold secrets. `KeyboardInterrupt` and cancellation pass through it unchanged.
"""

from __future__ import annotations

from ._values import Fault, Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._httpx import AsyncHttpxTransport as AsyncHttpxTransport
    from ._httpx import HttpxTransport as HttpxTransport
    from ._protocols import AsyncResponse as AsyncResponse
    from ._protocols import AsyncTransport as AsyncTransport
    from ._protocols import Response as Response
    from ._protocols import Transport as Transport
    from ._requests import RequestsTransport as RequestsTransport
    from ._stdlib import StdlibTransport as StdlibTransport
    from ._values import FaultKind as FaultKind
    from ._values import Sent as Sent


__all__ = [
    "AsyncHttpxTransport",
    "AsyncResponse",
    "AsyncTransport",
    "Fault",
    "HttpxTransport",
    "Request",
    "RequestsTransport",
    "Response",
    "StdlibTransport",
    "Transport",
]

# Each carrier is loaded when it is asked for: `ssl` and `httpx` cost more than the rest of the package.
_HOME = {
    "AsyncHttpxTransport": "_httpx",
    "AsyncResponse": "_protocols",
    "AsyncTransport": "_protocols",
    "HttpxTransport": "_httpx",
    "RequestsTransport": "_requests",
    "Response": "_protocols",
    "StdlibTransport": "_stdlib",
    "Transport": "_protocols",
}


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(f"{__name__}.{home}", fromlist=[name])
    return getattr(module, name)

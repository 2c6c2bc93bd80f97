"""The proxy handler for admin pages: it holds the key, the page does not.

    from truora import Truora
    from truora.proxy import wsgi

    app = wsgi(Truora(), allow=["checks.create", "checks.*"], authorize=lambda request, call: user_of(request))

Mount it where you like, say at `/api/truora`; the last segment of the path is the operation. `wsgi` takes a `Truora`,
`asgi` an `AsyncTruora`; for Django there is `truora.proxy.django.view`. For anything else there are `Proxy` and
`AsyncProxy`, which take a `Request` and return a `Response`. The protocol and recipes are in docs/proxy.md.
"""

from __future__ import annotations

from ._aio_handler import AsyncProxy
from ._asgi import asgi
from ._handler import Proxy
from ._redis import RedisStore
from ._store import AsyncCallStore, CallStore, Kept, MemoryStore
from ._values import ProxyCall, Request, Response, Unread
from ._wsgi import wsgi

__all__ = [
    "AsyncCallStore",
    "AsyncProxy",
    "CallStore",
    "Kept",
    "MemoryStore",
    "Proxy",
    "ProxyCall",
    "RedisStore",
    "Request",
    "Response",
    "Unread",
    "asgi",
    "wsgi",
]

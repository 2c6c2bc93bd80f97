"""The handler as a view of Django, in WSGI and in ASGI.

    from truora.proxy.django import view

    urlpatterns = [path("api/truora/<operation>", view(Truora(), allow=["checks.*"], authorize=authorize))]

In `authorize(request, call)`, `call.source` is Django's `HttpRequest`, with its `user` and `session`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import RequestDataTooBig  # type: ignore[import-untyped]
from django.http import HttpResponse, StreamingHttpResponse, UnreadablePostError  # type: ignore[import-untyped]
from django.http.request import RawPostDataException  # type: ignore[import-untyped]

from .._async_client import AsyncTruora
from ._aio_handler import AsyncProxy
from ._handler import Proxy
from ._values import Request, Unread, encoded

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from typing import Any

    from .._client import Truora
    from ._values import Response

__all__ = ["view"]


def view(client: Truora | AsyncTruora, **options: Any) -> Callable[..., Any]:
    """A view that answers pages by calls of `client`: of a `Truora` a plain one, of an `AsyncTruora` an async one.

    options: those of `Proxy`, or of `AsyncProxy`. The last segment of the view's path is the operation. Django's check
    of CSRF tokens is not made: the handler takes JSON only, and looks at the page's origin itself.
    """
    found = _async_view(AsyncProxy(client, **options)) if isinstance(client, AsyncTruora) else _view(client, options)
    found.csrf_exempt = True  # type: ignore[attr-defined]
    return found


def _view(client: Truora, options: dict[str, Any]) -> Callable[..., Any]:
    proxy = Proxy(client, **options)

    def truora_call(request: Any, *_: Any, **__: Any) -> Any:
        response = proxy.handle(_request(request))
        parts = response.body  # closed by Django
        return _answer(response, None if isinstance(parts, bytes) else parts)

    return truora_call


def _async_view(proxy: AsyncProxy) -> Callable[..., Any]:
    async def truora_call(request: Any, *_: Any, **__: Any) -> Any:
        response = await proxy.handle(_request(request))
        return _answer(response, None if isinstance(response.body, bytes) else _closing(response.body))

    return truora_call


async def _closing(body: Any) -> AsyncIterator[bytes]:
    try:
        async for part in body:
            yield part
    finally:
        await body.close()


def _request(request: Any) -> Request:
    return Request(
        request.method,
        encoded(request.path),
        request.headers,
        lambda most: _body(request, most),
        scheme=request.scheme,
        source=request,
    )


def _body(request: Any, most: int) -> bytes:
    """The body, whoever has read it before, as long as Django has kept it."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    if length.isdecimal() and int(length[:18]) > most:
        raise Unread("too_large")
    try:
        found: bytes = request.body
    except RawPostDataException:
        raise Unread("body_read") from None
    except RequestDataTooBig:  # by Django's own limit
        raise Unread("too_large") from None
    except UnreadablePostError:
        raise Unread("cut") from None
    return found


def _answer(response: Response, parts: Any) -> Any:
    made = HttpResponse(response.body) if parts is None else StreamingHttpResponse(parts)
    made.status_code = response.status
    del made["Content-Type"]  # Django's own guess
    for name, value in response.headers:
        made[name] = value
    return made

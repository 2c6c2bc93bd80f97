"""Sets up a handler: checks its options and reports its errors."""

from __future__ import annotations

import inspect
import logging
import re

from .._errors import TruoraError, own_error
from .._frames import clean
from .._printed.operations import OPERATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

logger = logging.getLogger("truora")

_ORIGIN = re.compile(r"([a-z][a-z0-9+.-]*)://(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::([0-9]{1,5}))?", re.IGNORECASE)
_PORTS = {"http": "80", "https": "443"}


def bad_option(message: str) -> TruoraError:
    """A mistake in the options of a handler or a store."""
    return own_error("config", "bad_option", "", message)


def limit(name: str, value: object, whole: bool = False) -> None:
    """Refuses a limit that limits nothing."""
    kinds = (int,) if whole else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds) or not value > 0:
        raise bad_option(f"`{name}` must be a {'whole ' if whole else ''}number above 0")


def check_authorize(authorize: object) -> None:
    """Refuses what cannot be called with a request and a call: it would fail at each request only."""
    message = "`authorize` must be a function of the request and the call: `def authorize(request, call)`"
    if not callable(authorize):
        raise bad_option(message)
    try:
        inspect.signature(authorize).bind(None, None)
    except TypeError:
        raise bad_option(message) from None
    except ValueError:
        pass  # a builtin, which does not say what it takes


def check_store(store: object, is_async: bool) -> None:
    """Refuses a store that this handler cannot use."""
    if any(not callable(getattr(store, name, None)) for name in ("claim", "keep", "forget")):
        raise bad_option("`store` must have the methods `claim`, `keep` and `forget`; see `truora.proxy.CallStore`")
    waits = getattr(store, "is_async", None)
    if waits is None:
        waits = inspect.iscoroutinefunction(getattr(store, "claim", None)) or None
    if not is_async and waits:
        raise bad_option("`store` is for asyncio: Proxy and wsgi need another, such as a RedisStore of a redis.Redis")
    if is_async and waits is False:
        raise bad_option(
            "`store` would block the event loop: AsyncProxy and asgi need a RedisStore of a redis.asyncio.Redis"
        )


def check_on_error(on_error: object) -> None:
    """Refuses what cannot be called."""
    if on_error is not None and not callable(on_error):
        raise bad_option("`on_error` must be a function of the error")


def report(on_error: Callable[[Exception], Any] | None, error: Exception) -> Any:
    """Passes an error to `on_error`, and returns what that returns.

    Otherwise logs its class and place, but not its text, which may hold secrets. Only ours are known to hold none.
    """
    if on_error is None:
        logger.error("proxy: %s", _place(error))
        return None
    clean(error)  # reporters send the variables of frames, and ours hold the request
    try:
        return on_error(error)
    except Exception as other:
        logger.error("proxy: `on_error` failed: %s", _place(other))  # noqa: TRY400  # the text may hold secrets
        return None


def _place(error: BaseException) -> str:
    if isinstance(error, TruoraError):
        return f"{type(error).__name__}: {error}"
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    name = type(error).__name__
    return name if at is None else f"{name} at {at.tb_frame.f_code.co_filename}:{at.tb_lineno}"


def allowed_of(allow: Iterable[str]) -> frozenset[str]:
    """The operations behind names and patterns."""
    if isinstance(allow, (str, bytes)):
        raise bad_option("`allow` is a list of operations and patterns")
    names: set[str] = set()
    for one in allow:
        if one in OPERATIONS:
            if OPERATIONS[one][1] == "upload":
                raise bad_option(
                    f"`allow`: `{one}` goes to a link, which no page may give; pages upload to it directly"
                )
            names.add(one)
            continue
        if not isinstance(one, str) or "*" not in one:
            hint = "; pages wait by asking for the operation that is waited for" if str(one).endswith(".wait") else ""
            raise own_error("config", "unknown_operation", "", f"`allow`: unknown operation `{one}`{hint}")
        pattern = ".*" if one == "*" else re.escape(one).replace(r"\*", "[^.]*")
        found = {name for name, (reads, _) in OPERATIONS.items() if reads and re.fullmatch(pattern, name)}
        if not found:
            message = f"`allow`: `{one}` matches nothing that only reads; name each operation that writes or costs"
            raise bad_option(message)
        names |= found
    return frozenset(names)


def origins_of(origins: Iterable[str]) -> frozenset[str]:
    """The origins of a list, each in the one way to write it."""
    given = [origins] if isinstance(origins, (str, bytes)) else list(origins)
    read = [origin_of(one) if isinstance(one, str) else None for one in given]
    if isinstance(origins, (str, bytes)) or None in read:
        raise bad_option("`origins` is a list of origins such as https://admin.example, without paths and patterns")
    return frozenset(one for one in read if one is not None)


def origin_of(text: str) -> str | None:
    """An origin in the one way to write it."""
    match = _ORIGIN.fullmatch(text)
    if match is None:
        return None
    scheme, host, port = match[1].lower(), match[2].lower(), match[3]
    return f"{scheme}://{host}" if port in (None, _PORTS.get(scheme)) else f"{scheme}://{host}:{port}"

"""Settings that the core does not read, checked where they are set: headers, the user agent, transports."""

from __future__ import annotations

from ._errors import own_error
from ._key import is_coroutine_function
from ._printed.headers import RESERVED
from ._version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from ._errors import TruoraError

    # Names and values, in the order in which they were set.
    Pairs: TypeAlias = tuple[tuple[str, str], ...]

# What a product of a user agent is made of (RFC 9110).
_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NAME = frozenset("-_0123456789abcdefghijklmnopqrstuvwxyz")
_MAX_APP = 100


def header_pairs(headers: Any, operation: str = "") -> Pairs:
    """The headers that go wherever the key goes, of a client or of one call."""
    if headers is None:
        return ()
    if not hasattr(headers, "keys") or not hasattr(headers, "items"):
        raise own_error("config", "bad_header", operation, '`headers` is a mapping such as {"X-Team": "payments"}')
    pairs = tuple(headers.items())
    for name, value in pairs:
        wrong = _wrong_header(name, value)
        if wrong is not None:
            raise own_error("config", "bad_header", operation, wrong)
    return pairs


def _wrong_header(name: object, value: object) -> str | None:
    """What is wrong with a header. Never shows its value, which may be a secret."""
    if not isinstance(name, str) or not name or not _NAME.issuperset(name.lower()):
        return "the name of a header is a text of ASCII letters, digits, `-` and `_`"
    if name.lower() in RESERVED:
        return f"the header {name!r} cannot be set: {RESERVED[name.lower()]}"
    if not isinstance(value, str) or not (value.isascii() and value.isprintable()) or value != value.strip(" "):
        return f"the value of the header {name!r} must be a text of printable ASCII, without blanks at its ends"
    return None


def with_headers(pairs: Pairs, more: Pairs) -> Pairs:
    """The client's headers with those of a call: one of the same name takes its place."""
    names = {name.lower() for name, _ in more}
    return (*(pair for pair in pairs if pair[0].lower() not in names), *more)


def agent_of(carrier: str, app: object) -> str:
    """The user agent: this package, its transport, and the program that uses it."""
    own = f"truora-python/{VERSION} ({carrier})"
    if app is None:
        return own
    # One product, so that it cannot be taken for several or for a comment.
    parts = app.split("/") if isinstance(app, str) and len(app) <= _MAX_APP else []
    if len(parts) not in (1, 2) or not all(part and _TOKEN.issuperset(part) for part in parts):
        message = f"`app` is a name such as `my-app/1.2`: visible ASCII without separators, up to {_MAX_APP} characters"
        raise own_error("config", "bad_option", "", message)
    return f"{own} {app}"


def mapping_of(name: str, code: str, given: Any, example: str) -> dict[Any, Any]:
    """A setting that is a mapping, copied."""
    if given is None:
        return {}
    if not hasattr(given, "keys"):
        raise own_error("config", code, "", f"`{name}` is a mapping such as {example}")
    return dict(given)


def check_function(name: str, given: object, operation: str) -> None:
    """Refuses what would fail when it is called, after the request was sent."""
    if given is not None and not callable(given):
        raise own_error("config", "bad_option", operation, f"`{name}` must be a function")


def check_transport(transport: Any, for_async: bool) -> None:
    """Refuses what cannot carry requests for this client: a class, a session, the other client's kind of transport."""
    kind = transport if isinstance(transport, type) else type(transport)
    if transport is kind:
        raise _unfit(f"`transport` is an object, not a class: {kind.__name__}()")
    if hasattr(transport, "build_request"):  # of httpx
        if hasattr(transport, "aclose") != for_async:
            ours, theirs = ("AsyncTruora", "AsyncClient") if for_async else ("Truora", "Client")
            raise _unfit(f"{ours} needs an httpx.{theirs}; this one is for {'Truora' if for_async else 'AsyncTruora'}")
        return
    if kind.__module__.partition(".")[0] == "requests":
        raise _unfit("`transport` takes a requests session as truora.transports.RequestsTransport(session)")
    if not callable(getattr(transport, "send", None)) or not callable(getattr(transport, "close", None)):
        fit = "AsyncTransport, or an httpx.AsyncClient" if for_async else "Transport, or an httpx.Client"
        raise _unfit(f"`transport` is a truora.transports.{fit}")
    name = getattr(transport, "name", None)
    if not isinstance(name, str) or not (name.isascii() and name.isprintable()):
        raise _unfit("`transport` needs a `name`, a text of printable ASCII for the user agent")
    if is_coroutine_function(transport.send) and not for_async:
        raise _unfit("Truora needs a transport for blocking code; this one is for AsyncTruora")
    # Of another's transport the result may be awaited although its function is a plain one.
    if for_async and not is_coroutine_function(transport.send) and kind.__module__.startswith("truora.transports."):
        raise _unfit("AsyncTruora needs a transport for async code; this one is for Truora")


def _unfit(message: str) -> TruoraError:
    return own_error("config", "bad_transport", "", message)

"""Keeps keys, parameters and links out of tracebacks: error reporters send the local variables of every frame.

Each public method is wrapped. When an exception leaves it, the frames of this package, and those of the HTTP libraries
below it, are taken out of the traceback; the frames of the caller's own code stay. The wrapper's frame is the only one
of ours that is left, and it holds no arguments then.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any, TypeVar

    C = TypeVar("C", bound=type)
    F = TypeVar("F", bound=Callable[..., Any])

_OURS = __name__.partition(".")[0]
# What our frames call: an interrupt or a cancellation passes through these, and their frames hold headers and links.
_BELOW = frozenset(
    [
        "anyio",
        "asyncio",
        "concurrent",
        "contextlib",
        "email",
        "encodings",
        "h11",
        "h2",
        "hpack",
        "http",
        "httpcore",
        "httpx",
        "idna",
        "logging",
        "requests",
        "selectors",
        "sniffio",
        "socket",
        "socks",
        "socksio",
        "ssl",
        "threading",
        "trio",
        "urllib",
        "urllib3",
    ]
)
_GENERATOR, _COROUTINE, _ASYNC_GENERATOR = 0x20, 0x80, 0x200
_SPECIAL = frozenset(
    [
        "__init__",
        "__call__",
        "__enter__",
        "__exit__",
        "__aenter__",
        "__aexit__",
        "__iter__",
        "__next__",
        "__aiter__",
        "__anext__",
    ]
)
_LONGEST_CHAIN = 50


_FUNCTION = type(lambda: None)  # without the import of `types`


def quiet(cls: C) -> C:
    """Wraps the public methods that a class itself defines."""
    for name, value in list(vars(cls).items()):
        if type(value) is _FUNCTION and (name[0] != "_" or name in _SPECIAL):
            setattr(cls, name, hushed(value))
    return cls


def hushed(function: F) -> F:
    """The same function; an exception that leaves it carries no frames of this package with their variables."""
    flags = function.__code__.co_flags
    make: Any
    if flags & _GENERATOR:
        make = _generator
    elif flags & _COROUTINE:
        make = _coroutine
    elif flags & _ASYNC_GENERATOR:
        make = _async_generator
    else:
        make = _plain
    made: Any = make(function)
    # What `functools.wraps` does, without its import.
    for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
        setattr(made, name, getattr(function, name))
    made.__wrapped__ = function
    found: F = made
    return found


def clean(error: BaseException) -> None:
    """Takes our frames out of an error that is handed to a function of the caller's instead of being raised."""
    error.__traceback__ = _kept(error.__traceback__, inside=True)[0]
    _clean_origins(error)


def _plain(function: Callable[..., Any]) -> Callable[..., Any]:
    def method(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            raise error.with_traceback(_cleaned(error))  # noqa: B904  the same exception

    return method


def _coroutine(function: Callable[..., Any]) -> Callable[..., Any]:
    async def method(*args: Any, **kwargs: Any) -> Any:
        try:
            return await function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            raise error.with_traceback(_cleaned(error))  # noqa: B904  the same exception

    return method


def _generator(function: Callable[..., Any]) -> Callable[..., Any]:
    def method(*args: Any, **kwargs: Any) -> Any:
        try:
            yield from function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            raise error.with_traceback(_cleaned(error))  # noqa: B904  the same exception

    return method


def _async_generator(function: Callable[..., Any]) -> Callable[..., Any]:
    async def method(*args: Any, **kwargs: Any) -> Any:
        inner = function(*args, **kwargs)
        try:
            async for item in inner:
                yield item
        except BaseException as error:
            await inner.aclose()
            del args, kwargs, inner
            raise error.with_traceback(_cleaned(error))  # noqa: B904  the same exception

    return method


def _is_ours(error: Exception) -> bool:
    from ._errors import TruoraError  # late: the printed modules import this file, and bring nothing along

    return isinstance(error, TruoraError)


def _cleaned(error: BaseException) -> TracebackType | None:
    """The traceback of an exception below the wrapper's own frame, without our frames; also those that it came from."""
    at = error.__traceback__
    below = None if at is None else at.tb_next
    kept, place = _kept(below, inside=True)
    if place is not None and isinstance(error, Exception) and not _is_ours(error):
        # Perhaps a bug of ours, which is to be found all the same.
        note: Any = getattr(error, "add_note", None)  # Python 3.11
        if note is not None:
            note(f"raised in {place}")
    _clean_origins(error)
    return kept


def _clean_origins(error: BaseException) -> None:
    """The same for what it came from."""
    seen = {id(error)}
    todo = [error.__cause__, error.__context__]
    while todo and len(seen) < _LONGEST_CHAIN:
        one = todo.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            one.__traceback__ = _kept(one.__traceback__, inside=False)[0]
            todo += [one.__cause__, one.__context__]


def _kept(at: TracebackType | None, inside: bool) -> tuple[TracebackType | None, str | None]:
    """The frames that are the caller's, and where the exception was raised if that was in our code."""
    frames: list[TracebackType] = []
    place: str | None = None
    while at is not None:
        module = str(at.tb_frame.f_globals.get("__name__", ""))
        root = module.partition(".")[0]
        if root == _OURS:
            inside = True
            place = None if module == __name__ else f"{module}, line {at.tb_lineno}"
        elif not (inside and root in _BELOW):
            frames.append(at)
            inside = False
            place = None
        at = at.tb_next
    kept: TracebackType | None = None
    for one in reversed(frames):
        kept = type(one)(kept, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return kept, place

"""The API key, and the headers that go with it: asked for before each authorised send, checked, and never shown."""

from __future__ import annotations

import os

from ._errors import own_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any, TypeAlias

    from ._settings import Pairs

    KeySource: TypeAlias = str | Callable[[], str] | None
    AsyncKeySource: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]] | None

HEADER = "Truora-API-Key"
VARIABLE = "TRUORA_API_KEY"


class Key:
    """Where the key comes from: a text, a function, or the environment. Its repr shows nothing of it."""

    __slots__ = ("_source", "headers")

    def __init__(self, source: AsyncKeySource, headers: Pairs = ()) -> None:
        self._source = source
        self.headers = headers  # they go wherever the key goes

    def check(self, for_async: bool) -> None:
        """Refuses what cannot be a key. Not done when it is made: the caller's frame still holds the key then."""
        if self._source is not None and not isinstance(self._source, str) and not callable(self._source):
            raise own_error("config", "bad_key", "", "`api_key` is a text, or a function that returns one")
        if is_coroutine_function(self._source) and not for_async:
            raise own_error(
                "config", "bad_key", "", "Truora takes a plain function as `api_key`, AsyncTruora an async one"
            )
        # A missing key is reported by a call: much can be done without one.
        if isinstance(self._source, str) and self._source.rstrip():
            checked([self._source], "")

    def with_headers(self, headers: Pairs) -> Key:
        """The same key with other headers."""
        return Key(self._source, headers)

    # No local variable here and below holds the key when an error is raised: some tools print those of a traceback.

    def ask(self, operation: str) -> str:
        """The key for one request."""
        if callable(self._source):
            return checked([self._source() or ""], operation)
        return checked([self._source], operation)

    async def ask_async(self, operation: str) -> str:
        """The same, where the function may be a coroutine function."""
        key: Any = self._source() if callable(self._source) else self._source
        holder: list[object] = [await key if hasattr(key, "__await__") else key]
        del key
        if callable(self._source):
            holder[0] = holder[0] or ""
        return checked(holder, operation)

    def __repr__(self) -> str:
        return "<Key>"

    def __reduce__(self) -> tuple[type, tuple[str]]:
        raise TypeError("a key is not pickled")


def is_coroutine_function(given: object) -> bool:
    """Whether it is a coroutine function. `inspect` would say so, but its import costs more than this package."""
    return bool(getattr(getattr(given, "__code__", None), "co_flags", 0) & 0x80)


def checked(holder: list[object], operation: str) -> str:
    """The key as it goes into a header; empties the holder. `None` means that the environment is read.

    A function's result is never passed as `None`: the environment's key could belong to another account.
    """
    key = holder.pop()
    if key is None:
        key = os.environ.get(VARIABLE)
    if isinstance(key, str):
        key = key.rstrip()  # files and environment variables end in newlines
    if not key:
        raise own_error("config", "missing_key", operation, f"no API key: give `api_key`, or set {VARIABLE}")
    # Anything else could end the header line and begin another.
    if isinstance(key, str) and all("!" <= letter <= "~" for letter in key):
        return key
    del key
    raise own_error("config", "bad_key", operation, "the API key holds something that is not visible ASCII")

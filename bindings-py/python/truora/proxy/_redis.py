"""`RedisStore`: calls remembered in Redis, for several servers that have one address."""

from __future__ import annotations

import hashlib
import inspect
import json
import math
import secrets
from typing import TYPE_CHECKING

from .._errors import own_error
from ._setup import bad_option, limit
from ._store import LONGEST, Kept

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any, TypeAlias

    from ._store import CallKey

    # Commands are yielded, and their replies sent back: so they are written once for both kinds of client.
    Commands: TypeAlias = Generator[tuple[str, tuple[Any, ...], dict[str, Any]], Any, Any]


class RedisStore:
    """Remembers calls in Redis, so that a call that reaches two of your servers is made once.

    client: a `redis.Redis` (for `wsgi` and `Proxy`) or a `redis.asyncio.Redis` (for `asgi` and `AsyncProxy`), of the
    package redis (`pip install 'truora[redis]'`). It needs a `socket_timeout`. prefix: of the keys in Redis. Servers of
    different languages, and different applications, need different ones. seconds: how long a call is remembered.

    Values hold what pages get, so personal data: protect this Redis like your database.
    """

    def __init__(self, client: Any, prefix: str = "truora:call:", seconds: float = LONGEST) -> None:
        if any(not callable(getattr(client, name, None)) for name in ("set", "get", "delete")):
            raise bad_option("RedisStore needs a `redis.Redis`, or for asyncio a `redis.asyncio.Redis`")
        if not isinstance(prefix, str):
            raise bad_option("`prefix` must be a text")
        limit("seconds", seconds)
        if math.isinf(seconds):
            raise bad_option("`seconds` must be finite: values in Redis hold personal data, which must expire")
        self.is_async = inspect.iscoroutinefunction(getattr(client, "execute_command", None)) or (
            inspect.iscoroutinefunction(client.get)
        )
        pool = getattr(client, "connection_pool", None)
        settings = getattr(pool, "connection_kwargs", None)
        if not self.is_async and isinstance(settings, dict) and settings.get("socket_timeout", 0) is None:
            raise bad_option(
                "give the Redis client a `socket_timeout`, such as 2 seconds: a Redis that does not answer would hold "
                "each thread for ever"
            )
        self._client = client
        self._prefix = prefix
        self._milliseconds = max(1, round(seconds * 1000))

    def claim(self, key: CallKey, mark: str, once: bool) -> Any:
        """As in `CallStore`; a coroutine with a client for asyncio."""
        return self._run(self._claiming(self._name(key), mark, once))

    def keep(self, key: CallKey, mark: str, answer: bytes, once: bool) -> Any:
        """As in `CallStore`; a coroutine with a client for asyncio."""
        return self._run(self._keeping(self._name(key), mark, answer, once))

    def forget(self, key: CallKey) -> Any:
        """As in `CallStore`; a coroutine with a client for asyncio."""
        return self._run(self._forgetting(self._name(key)))

    def _claiming(self, name: str, mark: str, once: bool) -> Commands:
        by = secrets.token_hex(8)
        value = json.dumps({"mark": mark, "once": once, "answer": None, "by": by})
        for _ in range(2):
            if (yield "set", (name, value), {"nx": True, "px": self._milliseconds}):
                return None
            found = yield "get", (name,), {}
            if found is not None:
                entry = json.loads(found)
                # The client repeats a command whose reply was lost: then this claim itself is what was found.
                if entry.get("by") == by:
                    return None
                answer = entry["answer"]
                return Kept(entry["mark"], None if answer is None else json.dumps(answer).encode())
            # It has expired in between.
        raise RuntimeError("the entry of a call expires again and again")

    def _keeping(self, name: str, mark: str, answer: bytes, once: bool) -> Commands:
        head = json.dumps({"mark": mark, "once": once})[:-1]
        value = head.encode() + b', "answer": ' + answer + b"}"
        yield "set", (name, value), {"xx": True, "px": self._milliseconds}

    def _forgetting(self, name: str) -> Commands:
        yield "delete", (name,), {}

    def _run(self, commands: Commands) -> Any:
        return self._run_later(commands) if self.is_async else self._run_now(commands)

    def _run_now(self, commands: Commands) -> Any:
        reply = None
        while True:
            try:
                method, args, options = commands.send(reply)
            except StopIteration as end:
                return end.value
            reply = getattr(self._client, method)(*args, **options)

    async def _run_later(self, commands: Commands) -> Any:
        reply = None
        while True:
            try:
                method, args, options = commands.send(reply)
            except StopIteration as end:
                return end.value
            reply = await getattr(self._client, method)(*args, **options)

    def _name(self, key: CallKey) -> str:
        """The key in Redis, which shows neither caller nor call."""
        caller, call = key
        if not _same_everywhere(caller):
            message = (
                "what `authorize` returns must be a text, a number or a tuple of those with RedisStore: another object "
                "has no text that is the same on each server"
            )
            raise own_error("config", "bad_authorize", "", message)
        text = json.dumps([caller, call], separators=(",", ":"), ensure_ascii=False)
        return self._prefix + hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()

    def __repr__(self) -> str:
        return "<RedisStore>"  # the client's repr may show an address


def _same_everywhere(caller: object) -> bool:
    if isinstance(caller, tuple):
        return all(map(_same_everywhere, caller))
    return caller is None or isinstance(caller, (str, bool, int, float))

"""Lists, page by page: lazy iterators over items, each page a call of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._errors import own_error
from ._frames import quiet
from ._issue import Issue
from ._native import core
from ._record import Record, members_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from ._async_client import AsyncTruora
    from ._client import Truora
    from ._key import Key

T = TypeVar("T")


@quiet
class _Walk:
    """What both kinds of pages share. The parameters are checked here, at once; nothing is sent yet."""

    def __init__(
        self, client: Any, operation: str, params: Mapping[str, Any], options: Mapping[str, Any] | None
    ) -> None:
        self._client = client
        self._operation = operation
        self._params = members_of(params)
        self._options = dict(options or {})
        self._member = core.items(operation)
        # The first page's call, for the first walk; a list, whose `pop` is safe between threads.
        self._first = [self._begin(None)]

    def _begin(self, cursor: str | None) -> tuple[core.Call, Key]:
        begun: tuple[core.Call, Key]
        begun = self._client._begin(self._operation, "call", self._params, self._options, cursor)
        return begun

    def _start(self) -> tuple[core.Call, Key]:
        try:
            return self._first.pop()
        except IndexError:
            pass
        return self._begin(None)  # walked again

    def _items(self, page: Any) -> list[Any]:
        """Items of a page. An answer of another shape has none; its `issues` say so."""
        if isinstance(page, list):
            return page
        found = page[self._member] if self._member is not None and isinstance(page, Record) else None
        return found if isinstance(found, list) else []

    def _onward(self, page: Any, cursor: str | None, seen: set[Any]) -> str | None:
        """The cursor to go on with. One that an earlier page has had would lead in circles."""
        if not seen:
            seen.add(self._params.get("start_key"))
        if cursor is None or cursor not in seen:
            seen.add(cursor)
            return cursor
        issue = Issue("next", "conflict", core.REPEATED)
        strict = self._options.get("strict")
        if self._client._defaults.get("strict") if strict is None else strict:
            raise own_error("decode", "mismatch", self._operation, core.MISMATCH, sent="yes", issues=[issue])
        info = getattr(page, "_response", None)
        if info is not None:
            info.issues = [*info.issues, issue]
            info.cursor = None
        return None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation}>"


@quiet
class Pages(_Walk, Generic[T]):
    """The items of a list, fetched as they are asked for. Iterating again begins at the first page."""

    _client: Truora

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from self._items(page)

    def pages(self) -> Iterator[Any]:
        """Page by page, as the service shapes them; `response_of(page)` works on each."""
        begun = self._start()
        seen: set[Any] = set()
        while True:
            value, cursor = self._client._page(self._operation, *begun)
            cursor = self._onward(value, cursor, seen)
            yield value
            if cursor is None:
                return
            begun = self._begin(cursor)

    def first(self, n: int) -> list[T]:
        """The first `n` items, of as few pages as hold them."""
        found: list[T] = []
        if n > 0:
            for item in self:
                found.append(item)
                if len(found) >= n:
                    break
        return found


@quiet
class AsyncPages(_Walk, Generic[T]):
    """The items of a list, fetched as they are asked for. Iterating again begins at the first page."""

    _client: AsyncTruora

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in self._items(page):
                yield item

    async def pages(self) -> AsyncIterator[Any]:
        """Page by page, as the service shapes them; `response_of(page)` works on each."""
        begun = self._start()
        seen: set[Any] = set()
        while True:
            value, cursor = await self._client._page(self._operation, *begun)
            cursor = self._onward(value, cursor, seen)
            yield value
            if cursor is None:
                return
            begun = self._begin(cursor)

    async def first(self, n: int) -> list[T]:
        """The first `n` items, of as few pages as hold them."""
        found: list[T] = []
        if n > 0:
            async for item in self:
                found.append(item)
                if len(found) >= n:
                    break
        return found

"""The base of the printed resources.

A printed method hands its operation to the client, in one of five ways (an async client's are coroutines, but for
`_list` and `_helper`):

- `_call(operation, params, options)` gives the answer,
- `_wait(operation, params, options, timeout, on_poll)` the last answer of a job that has ended,
- `_list(operation, params, options)` pages,
- `_file(operation, params, options, to, timeout, on_progress)` a saved file, or a stream when `to` is `None`,
- `_helper(name, params, options)` a text that is made without a call.
"""

from __future__ import annotations

from ._frames import quiet

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing as t


class Resource:
    """Operations of one kind of thing, on behalf of a client."""

    __slots__ = ("_client",)

    _client: t.Any

    def __init_subclass__(cls) -> None:
        quiet(cls)

    def __init__(self, client: t.Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{self._client!r}.{type(self).__name__.removeprefix('Async').lower()}"

"""The protocols that a transport satisfies, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from ._values import Fault, Request


class Response(Protocol):
    """An answer whose head has arrived; its body is read piece by piece."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> list[tuple[str, str]]:
        """As they came, decoded as Latin-1."""
        ...

    def read(self, n: int, deadline: float, /) -> bytes | Fault:
        """At most `n` bytes of the body; `b""` only at its proper end."""
        ...

    def close(self) -> None:
        """Closes the connection; may be called at any time, and twice."""


class AsyncResponse(Protocol):
    """The same for async code."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> list[tuple[str, str]]: ...
    async def read(self, n: int, deadline: float, /) -> bytes | Fault: ...
    async def close(self) -> None: ...


@runtime_checkable
class Transport(Protocol):
    """Carries requests. One may be shared by threads; `deadline` is a reading of `time.monotonic`."""

    @property
    def name(self) -> str:
        """For `repr(client)` and the user agent."""
        ...

    def send(self, request: Request, deadline: float, /) -> Response | Fault: ...
    def close(self) -> None: ...


@runtime_checkable
class AsyncTransport(Protocol):
    """The same for async code."""

    @property
    def name(self) -> str: ...
    async def send(self, request: Request, deadline: float, /) -> AsyncResponse | Fault: ...
    async def close(self) -> None: ...

"""What a driver needs of its client: the clock, the transport, the user agent and the gate."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._clock import AsyncClock, Clock
    from ._gate import AsyncGate, Gate
    from .transports import AsyncTransport, Transport


class Session:
    """What the calls of a sync client share."""

    __slots__ = ("agent", "clock", "gate", "transport")

    def __init__(self, clock: Clock, transport: Transport, agent: str, gate: Gate | None) -> None:
        self.clock = clock
        self.transport = transport
        self.agent = agent
        self.gate = gate


class AsyncSession:
    """What the calls of an async client share."""

    __slots__ = ("agent", "clock", "gate", "transport")

    def __init__(self, clock: AsyncClock, transport: AsyncTransport, agent: str, gate: AsyncGate | None) -> None:
        self.clock = clock
        self.transport = transport
        self.agent = agent
        self.gate = gate

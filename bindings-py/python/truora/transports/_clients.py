"""httpx's clients, as many as are needed: an account's connections are its own, and pools stay small.

Connections are not shared by accounts, so that bytes which a server sends too much can never reach another account. And
the cost of a call in httpx's async pool grows with the connections of that pool: docs/performance.md has the numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import httpx

from .._errors import own_error
from ._certificates import check_certificates
from ._proxy import check_proxies

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

# Clients without a request under way that are kept.
_IDLE = 100
# Plain http goes to this machine only, and never through a proxy.
_DIRECT = ("all://localhost", "all://127.0.0.1", "all://[::1]")


class Slot(Generic[C]):
    """A client, whose it is, and how many of its requests are under way."""

    __slots__ = ("account", "active", "client")

    def __init__(self, client: C, account: int) -> None:
        self.client: C = client
        self.account = account
        self.active = 0


class Clients(Generic[C]):
    """Clients by account, each with at most `most` requests at once. Callers hold a lock where threads share it."""

    def __init__(self, kind: Callable[..., C], limits: httpx.Limits, most: float) -> None:
        self._kind: Callable[..., C] = kind
        self._limits = limits
        self._most = most
        self._slots: dict[int, list[Slot[C]]] = {}
        self._context: ssl.SSLContext | None = None

    def take(self, account: int) -> Slot[C]:
        """A client with room for one more request of the account: the one that was made first, which is warm."""
        slots = self._slots.pop(account, [])
        self._slots[account] = slots  # the account that was used last is the last
        for slot in slots:
            if slot.active < self._most:
                break
        else:
            slot = Slot(self._make(), account)
            slots.append(slot)
        slot.active += 1
        return slot

    def give(self, slot: Slot[C]) -> list[C]:
        """The request is over. Returns the clients that are too many, to be closed: those used longest ago."""
        slot.active -= 1
        if sum(map(len, self._slots.values())) <= _IDLE:
            return []
        idle = [slot for slots in self._slots.values() for slot in slots if not slot.active]
        closed: list[C] = []
        for old in idle[: max(0, len(idle) - _IDLE)]:
            slots = self._slots[old.account]
            slots.remove(old)
            if not slots:
                del self._slots[old.account]
            closed.append(old.client)
        return closed

    def all(self) -> list[C]:
        """Every client; none is kept here any more."""
        slots, self._slots = self._slots, {}
        return [slot.client for group in slots.values() for slot in group]

    def _make(self) -> C:
        """The environment may ask for what cannot be: a proxy of an unknown kind, certificates that are not there."""
        check_certificates()
        check_proxies()
        try:
            if self._context is None:
                self._context = httpx.create_ssl_context()
            made: C = self._kind(verify=self._context, limits=self._limits, mounts=dict.fromkeys(_DIRECT))
            return made
        except Exception as error:
            name = type(error).__name__
        message = (
            f"httpx could not be set up ({name}): correct the variables for proxies (HTTPS_PROXY, ALL_PROXY) and "
            "certificates (SSL_CERT_FILE), or pass an httpx client of yours as `transport`"
        )
        raise own_error("config", "bad_transport", "", message)

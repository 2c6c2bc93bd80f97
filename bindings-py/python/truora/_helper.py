"""Helpers that need neither a call nor a client: addresses, and the claims of a key."""

from __future__ import annotations

from ._errors import error_of
from ._frames import hushed
from ._native import core
from ._record import members_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._printed.records import TokenClaims


def helped(name: str, params: Mapping[str, Any], options: Mapping[str, Any]) -> Any:
    """What a helper makes. Raises a `TruoraError` when it cannot."""
    made = core.helper(name, members_of(params), dict(options))
    if isinstance(made, core.Failure):
        raise error_of(made)
    return made


class Nobody:
    """Takes the client's place in printed helpers, which need no client."""

    def _helper(self, name: str, params: Mapping[str, Any], options: Mapping[str, Any] | None) -> Any:
        return helped(name, params, options or {})

    def __repr__(self) -> str:
        return "truora"


@hushed
def read_token(key: str) -> TokenClaims:
    """What an API key or web token says of itself, read without verifying it. Nothing is sent.

        claims = truora.read_token(token)
        claims.key_type, claims.flow_id, claims.exp  # exp: seconds since 1970

    For hints only: only the service can tell whether a key is genuine. Claims that are not known are in `.extra`.
    Raises `ValidationError` if it is not a key.
    """
    claims: TokenClaims = helped("read_token", {"key": key}, {})
    return claims

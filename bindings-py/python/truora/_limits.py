"""How long an address may be, and the error for one that is longer."""

from __future__ import annotations

from ._errors import own_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._errors import TruoraError

# What no server takes; httpx has the same limit.
LONGEST_URL = 65536


def too_long(operation: str) -> TruoraError:
    """For a request whose parameters do not fit into an address."""
    message = (
        f"the address of the request has more than {LONGEST_URL} characters: shorten the parameters that go into its "
        "path or query"
    )
    return own_error("config", "url_too_long", operation, message)

"""Makes the errors for faults that no retry can cure, and says what to do instead."""

from __future__ import annotations

from ._errors import own_error
from .transports._body import NO_LENGTH, UNKNOWN_CODING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._errors import TruoraError
    from .transports import Fault

_NO_LENGTH = (
    "the file's host announces no length and closes the connection at the end, so a truncated file cannot be "
    "detected; request a new link from Truora, or read the file with `iter_bytes` and verify its end yourself"
)
_UNKNOWN_CODING = (
    "the answer has a Content-Encoding that this client does not read (it reads gzip or deflate, and one coding only); "
    "look for a proxy that compresses answers again"
)


def full(limit: int) -> str:
    """The hint for a call that waited for its turn until its time was over."""
    return f"it waited for its turn behind {limit} requests; give a longer `timeout`, or raise `max_concurrency`"


def hinted(error: TruoraError, hint: str) -> TruoraError:
    """The same error, with more about its cause in its message."""
    if hint and error.kind in ("transport", "deadline"):
        text, bracket, tail = str(error).rpartition(" [")
        error.args = (f"{text}; {hint}{bracket}{tail}",)
    return error


def hopeless(fault: Fault, operation: str, file: bool, status: int | None, attempts: int) -> TruoraError | None:
    """The error for such a fault, or None for one that the core decides on."""
    if fault.name == UNKNOWN_CODING:
        kind, code, message = "decode", "bad_encoding", _UNKNOWN_CODING
    elif fault.name == NO_LENGTH and file:
        kind, code, message = "transport", "truncated", _NO_LENGTH
    else:
        return None
    return own_error(
        kind, code, operation, message, sent="yes", status=status, attempts=attempts, fault_name=fault.name
    )

"""Makes errors: those of the core, and those that the host finds itself. Offers all error classes."""

from __future__ import annotations

from ._error import TruoraError as TruoraError
from ._issue import issues_of

# Every class by the printed list of their names, so that a new class is an edit of the core's table alone.
from ._printed.errors import *  # noqa: F403
from ._printed.errors import __all__ as names
from ._printed.errors import class_name
from ._response import Headers, headers_of_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._core import Failure

TruoraError.headers = Headers([])  # read-only, so all errors may share it
for _class in [TruoraError, *(globals()[name] for name in names)]:
    _class.__module__ = "truora"  # as users know them, in tracebacks and pickles


def class_of(kind: str, code: str) -> type[TruoraError]:
    """The class for a kind and code, by the printed table."""
    found: type[TruoraError] = globals().get(class_name(kind, code), TruoraError)
    return found


def own_error(kind: str, code: str, operation: str, message: str, **details: Any) -> TruoraError:
    """An error that the host finds by itself, worded like the core's."""
    sent = details.setdefault("sent", "no")
    text = f"{operation or 'truora'}: {message} [{kind}/{code}, sent: {sent}]"
    return class_of(kind, code)(text, kind=kind, code=code, operation=operation, **details)


def error_of(failure: Failure, last: object = None, headers: list[tuple[str, str]] | None = None) -> TruoraError:
    """The exception for a failure of the core; `headers` are the service's, never those of a file's host."""
    return class_of(failure.kind, failure.code)(
        failure.message,
        kind=failure.kind,
        code=failure.code,
        api_code=failure.api_code,
        status=failure.status,
        operation=failure.operation,
        sent=failure.sent,
        request_id=failure.request_id,
        retry_after=failure.retry_after,
        attempts=failure.attempts,
        issues=issues_of(failure.issues),
        warnings=issues_of(failure.warnings),
        api_message=failure.api_message,
        body=failure.body,
        headers=headers_of_error(headers or []),
        last=last if failure.value is None else failure.value,
        fault_name=failure.fault_name,
    )

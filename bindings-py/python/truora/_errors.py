"""The one tree of exceptions. The table from failures to classes is printed from the core."""

from __future__ import annotations

from ._issue import Issue, issues_of
from ._printed.errors import class_name
from ._response import Headers, headers_of_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._core import Failure


class TruoraError(Exception):
    """A call failed. `str()` says what happened and what to do; it holds no key, link or parameter.

    kind, code: the family, and our stable word for it. api_code: the service's own code, as text.
    status: HTTP status, if an answer came. operation: which call failed.
    sent: "no" (surely not processed), "maybe", or "yes" (an answer came).
    request_id: the service's id of the request. retry_after: seconds the service asks to wait.
    attempts: requests sent. issues, warnings: what is wrong with parameters, or with an answer under `strict`.
    api_message, body: what the service said, raw; may hold personal data. last: the last answer of a wait.
    headers: of the service's last answer, whatever the case of their names; empty without one, and for a file's host.
        Cookies and addresses are left out.
    fault_name: class of the transport's own exception.
    """

    kind: str = ""
    code: str = ""
    api_code: str | None = None
    status: int | None = None
    operation: str = ""
    sent: str = "no"
    request_id: str | None = None
    retry_after: float | None = None
    attempts: int = 0
    issues: list[Issue]
    warnings: list[Issue]
    api_message: str | None = None
    body: bytes | None = None
    headers: Headers = Headers([])  # read-only, so all may share it
    last: Any = None
    fault_name: str | None = None

    def __init__(self, message: str = "", **details: Any) -> None:
        super().__init__(message)
        self.issues = []
        self.warnings = []
        self.__dict__.update(details)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class ConfigError(TruoraError):
    """The client is set up wrong: no key, a bad option, a bad base URL."""

    kind = "config"


class ValidationError(TruoraError):
    """The parameters are wrong; nothing was sent. `issues` names every problem."""

    kind = "invalid"


class ApiError(TruoraError):
    """The service answered with an error."""

    kind = "api"
    sent = "yes"


class BadRequestError(ApiError):
    """400, 422 and other refusals."""


class AuthenticationError(ApiError):
    """401: the key is missing, wrong or expired."""


class PermissionDeniedError(ApiError):
    """403: the key lacks the permission; with the code `wrong_host`, the host or path does not exist."""


class NotFoundError(ApiError):
    """404."""


class ConflictError(ApiError):
    """409."""


class RateLimitError(ApiError):
    """429: `retry_after` says how long to wait, if the service did."""


class ServerError(ApiError):
    """5xx: the service failed; it may have processed the request."""


class DecodeError(TruoraError):
    """The service reported success, with a body that cannot be read or that differs from the facts under `strict`."""

    kind = "decode"
    sent = "yes"


class TransportError(TruoraError):
    """The request or its answer was lost on the way; `sent` says whether it may have arrived."""

    kind = "transport"


class ConnectError(TransportError):
    """No connection: name, network or certificate. Nothing was sent."""


class RequestTimeoutError(TransportError):
    """One attempt took longer than `attempt_timeout`."""


class RedirectError(TruoraError):
    """A redirect that may not be followed."""

    kind = "redirect"
    sent = "yes"


class JobFailedError(TruoraError):
    """The job that was waited for broke at the service; `last` is its last answer."""

    kind = "failed"
    sent = "yes"


class DeadlineError(TruoraError):
    """The time given ran out; `last` is the last answer of a wait."""

    kind = "deadline"


class MisuseError(TruoraError):
    """A bug in the host's side of the dialogue."""

    kind = "misuse"


for _class in [
    TruoraError,
    *TruoraError.__subclasses__(),
    *ApiError.__subclasses__(),
    *TransportError.__subclasses__(),
]:
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

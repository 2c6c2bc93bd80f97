# printed from core/src/catalogue; run `make print`
"""The error classes, and the class of each kind and code."""

from __future__ import annotations

from .._error import TruoraError

__all__ = (
    "ConfigError", "ValidationError", "ApiError", "BadRequestError", "AuthenticationError",
    "PermissionDeniedError", "NotFoundError", "ConflictError", "RateLimitError", "ServerError",
    "DecodeError", "TransportError", "ConnectError", "RequestTimeoutError", "RedirectError",
    "JobFailedError", "DeadlineError", "MisuseError",
)


class ConfigError(TruoraError):
    """The client is set up wrong: no key, a bad option, a bad base URL. Also what a proxy handler
    refuses.
    """

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
    """403: the key lacks the permission; with the code `wrong_host`, the host or path does not
    exist.
    """


class NotFoundError(ApiError):
    """404: it does not exist, or the key's client cannot see it."""


class ConflictError(ApiError):
    """409: the state of the resource does not allow it."""


class RateLimitError(ApiError):
    """429: too many requests. The error says how long to wait, if the service did."""


class ServerError(ApiError):
    """5xx: the service failed; it may have processed the request."""


class DecodeError(TruoraError):
    """The service reported success, with a body that cannot be read or that differs from its record
    under `strict`.
    """

    kind = "decode"
    sent = "yes"


class TransportError(TruoraError):
    """The request or its answer was lost on the way; `sent` says whether it may have arrived."""

    kind = "transport"


class ConnectError(TransportError):
    """No connection: name, network or certificate."""


class RequestTimeoutError(TransportError):
    """One request took longer than its time limit."""


class RedirectError(TruoraError):
    """A redirect that may not be followed."""

    kind = "redirect"
    sent = "yes"


class JobFailedError(TruoraError):
    """The job that was waited for ended without success; `last` is its last answer."""

    kind = "failed"
    sent = "yes"


class DeadlineError(TruoraError):
    """The time limit of the call passed; `last` is the last answer of a wait."""

    kind = "deadline"


class MisuseError(TruoraError):
    """The client's own code broke a rule. Please report it."""

    kind = "misuse"


# By kind and code; the empty code means any other code of its kind.
CLASSES: dict[tuple[str, str], str] = {
    ("config", ""): "ConfigError",
    ("invalid", ""): "ValidationError",
    ("api", "bad_request"): "BadRequestError",
    ("api", "unprocessable"): "BadRequestError",
    ("api", "unauthorized"): "AuthenticationError",
    ("api", "forbidden"): "PermissionDeniedError",
    ("api", "wrong_host"): "PermissionDeniedError",
    ("api", "not_found"): "NotFoundError",
    ("api", "conflict"): "ConflictError",
    ("api", "rate_limited"): "RateLimitError",
    ("api", "server"): "ServerError",
    ("api", ""): "ApiError",
    ("decode", ""): "DecodeError",
    ("transport", "dns"): "ConnectError",
    ("transport", "connect"): "ConnectError",
    ("transport", "tls"): "ConnectError",
    ("transport", "timeout"): "RequestTimeoutError",
    ("transport", ""): "TransportError",
    ("redirect", ""): "RedirectError",
    ("failed", ""): "JobFailedError",
    ("deadline", ""): "DeadlineError",
    ("misuse", ""): "MisuseError",
}


def class_name(kind: str, code: str) -> str:
    """Name of the error class in `truora`."""
    return CLASSES.get((kind, code)) or CLASSES.get((kind, ""), "TruoraError")

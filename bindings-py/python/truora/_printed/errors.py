# printed from core/src/catalogue; run `make print`
"""Which exception stands for which error of the core."""

from __future__ import annotations

# By kind and code; the empty code stands for all others of its kind.
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
    """Name of the exception class in `truora`."""
    return CLASSES.get((kind, code)) or CLASSES.get((kind, ""), "TruoraError")

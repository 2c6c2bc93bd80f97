"""Makes a handler's answers to pages: the service's answer, or an error marked as the handler's own."""

from __future__ import annotations

import json
import math
import re

from .._errors import ConfigError, DeadlineError, MisuseError, RequestTimeoutError, ValidationError, own_error
from ._values import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .._errors import TruoraError
    from .._issue import Issue
    from .._raw import Raw
    from ._rules import Ask
    from ._values import Request

META = "truora-meta"
_NAMES = re.compile(r"[\w, -]+", re.ASCII)
_SHORTEST_KEY = 8  # what is shorter is a word that any text may hold


def preflight(request: Request, origin: str) -> Response:
    """Permission for a page of another origin. No cookies go along: a header of the page names its user."""
    asked = request.headers.get("access-control-request-headers", "")
    headers = [
        ("Access-Control-Allow-Origin", origin),
        ("Access-Control-Allow-Methods", "POST"),
        ("Access-Control-Allow-Headers", asked if _NAMES.fullmatch(asked) else "content-type, truora-call"),
        ("Access-Control-Max-Age", "600"),
        ("Vary", "Origin, Access-Control-Request-Headers"),
    ]
    return Response(204, headers, b"")


def shared(response: Response, origin: str | None) -> Response:
    """The same answer, readable by a page of another origin. The given one is left as it is: a store may hold it."""
    if origin is None:
        return response
    readable = [
        ("Access-Control-Allow-Origin", origin),
        ("Access-Control-Expose-Headers", f"{META}, retry-after, date, x-request-id"),
        ("Vary", "Origin"),
    ]
    return Response(response.status, response.headers + readable, response.body, response.sent)


def refusal(status: int, code: str, message: str, operation: str = "", sent: str = "no") -> Response:
    """The handler's own no."""
    return failure(own_error("config", code, operation, message, sent=sent), status)


def reused(ask: Ask) -> Response:
    """The same id for something else."""
    message = "this `truora-call` was used for another operation or other parameters"
    return refusal(409, "call_reused", message, ask.operation)


def lost(ask: Ask) -> Response:
    """The first request of a call ended without an answer."""
    message = (
        "the first request of this call was cut off in the handler; check whether the service processed it before you "
        "retry"
    )
    return failure(own_error("transport", "other", ask.operation, message, sent="maybe"), 502)


def unfinished(ask: Ask) -> Response:
    """The first request of a call is still under way, on another server."""
    message = "the first request of this call has not been answered within the time given"
    return failure(own_error("deadline", "deadline", ask.operation, message, sent="maybe"), 504)


def crashed(operation: str, sent: str) -> Response:
    """The handler, or a function that was given to it, failed."""
    return failure(own_error("misuse", "misuse", operation, "the proxy handler failed", sent=sent), 500)


def unauthorized() -> Response:
    """The answer when `authorize` raised. The page must not see that error: it may be one of another service."""
    return refusal(500, "authorize_failed", "the handler could not identify the caller")


def unclaimed(error: Exception, ask: Ask, sent: str = "no") -> Response | None:
    """The answer when the store could not claim a call; `None` if the call may be made without the store."""
    full = isinstance(error, ConfigError) and error.code == "store_full"
    if isinstance(error, ConfigError) and not full:
        return failure(error, 500)
    if not ask.once:
        return None
    if full:
        message = "too many calls that write or cost are under way: repeat the call later"
        return refusal(503, "store_full", message, ask.operation, sent)
    nothing = ", so nothing was sent" if sent == "no" else ""
    message = f"the store of the handler does not answer{nothing}: repeat the call later"
    return refusal(503, "store_failed", message, ask.operation, sent)


def raised(error: TruoraError, ask: Ask) -> Response:
    """A call that ended without an answer of the service."""
    status = 502
    if isinstance(error, ValidationError):
        status = 422
    elif isinstance(error, (DeadlineError, RequestTimeoutError)):
        status = 504
    elif isinstance(error, ConfigError) and error.code == "bad_option" and "locale" in ask.options:
        return refusal(400, "bad_request", "`locale` is not a language that messages come in", ask.operation)
    elif isinstance(error, (ConfigError, MisuseError)):
        status = 500
    return failure(error, status)


def failure(error: TruoraError, status: int) -> Response:
    """An error as the page gets it. Its text holds no key, link or parameter."""
    after = error.retry_after
    members = {
        "kind": error.kind,
        "code": error.code,
        "message": str(error),
        "operation": error.operation,
        "sent": error.sent,
        "attempts": error.attempts,
        "status": error.status,
        "api_code": error.api_code,
        "request_id": error.request_id,
        "retry_after_ms": None if after is None else round(after * 1000),
        "issues": _issues(error.issues),
        "warnings": _issues(error.warnings),
    }
    meta = _meta(error.operation, error.attempts, error.request_id, error.sent, error=True)
    return _response(status, meta, "application/json", _json({"error": members}).encode(), error.sent)


def answer(raw: Raw, operation: str, body: Any = None) -> Response:
    """What the service said, as it said it; or a file, whose bytes come from `body`."""
    meta = _meta(operation, raw.attempts, raw.request_id, raw.sent)
    response = _response(raw.status, meta, raw.content_type, raw.body if body is None else body, raw.sent)
    if body is not None:
        response.headers.append(("Content-Disposition", "attachment"))
        if raw.download.size is not None:
            response.headers.append(("Content-Length", str(raw.download.size)))
    if raw.request_id is not None:
        response.headers.append(("X-Request-Id", raw.request_id))
    if raw.retry_after is not None:
        response.headers.append(("Retry-After", str(math.ceil(raw.retry_after))))
    if raw.date is not None:
        response.headers.append(("Date", raw.date))
    return response


def masked(response: Response, keys: Iterable[str]) -> Response:
    """The same answer, where the service has repeated the key: with `<key>` in its place. Files stay as they are."""
    found = response
    for key in set(keys):
        if len(key) >= _SHORTEST_KEY:
            found = _masked(found, key)
    return found


def _masked(response: Response, key: str) -> Response:
    body = response.body
    spellings = _spellings(key)

    def hidden(value: str) -> str:
        value = value.replace(key, "<key>")
        return re.sub(spellings, "<key>", value) if "\\" in value else value

    headers = [(name, hidden(value)) for name, value in response.headers]
    if isinstance(body, bytes):
        body = body.replace(key.encode(), b"<key>")
        if b"\\" in body:
            body = re.sub(spellings.encode(), b"<key>", body)
        if len(body) != len(response.body):
            headers = [(name, str(len(body)) if name == "Content-Length" else value) for name, value in headers]
    return Response(response.status, headers, body, response.sent)


def _spellings(key: str) -> str:
    """A pattern of all ways to write the key in a JSON text, which may escape each letter."""
    letters = []
    for letter in key:
        code = f"{ord(letter):02x}"
        digits = "".join(f"[{digit}{digit.upper()}]" if digit.isalpha() else digit for digit in code)
        short = rf"|\\{re.escape(letter)}" if letter in '"\\/' else ""
        letters.append(rf"(?:{re.escape(letter)}{short}|\\u00{digits})")
    return "".join(letters)


def _response(status: int, meta: str, content_type: str | None, body: Any, sent: str) -> Response:
    headers = [("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), (META, meta)]
    if content_type is not None:
        headers.append(("Content-Type", content_type))
    if isinstance(body, bytes) and status != 204:
        headers.append(("Content-Length", str(len(body))))
    return Response(status, headers, body, sent)


def _meta(operation: str, attempts: int, request_id: str | None, sent: str, **more: bool) -> str:
    return _json({"operation": operation, "attempts": attempts, "request_id": request_id, "sent": sent, **more})


def _json(value: object) -> str:
    return json.dumps(value)  # ASCII: it goes into a header, too


def _issues(issues: list[Issue]) -> list[dict[str, str]]:
    return [{"path": one.path, "code": one.code, "message": one.message} for one in issues]

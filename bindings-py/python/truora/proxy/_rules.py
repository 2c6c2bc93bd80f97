"""The protocol of docs/proxy.md, without any I/O: what is refused, what is asked, how it is answered."""

from __future__ import annotations

import datetime
import hashlib
import json
import math
import re

from .._errors import ConfigError, DeadlineError, MisuseError, RequestTimeoutError, ValidationError, own_error
from .._printed.operations import OPERATIONS
from ._store import LONGEST
from ._values import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from typing import Any

    from .._errors import TruoraError
    from .._issue import Issue
    from .._raw import Raw
    from ._store import CallKey
    from ._values import Request

MIB = 1024 * 1024
DEEPEST = 128
CALL = "truora-call"
META = "truora-meta"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_ORIGIN = re.compile(r"([a-z][a-z0-9+.-]*)://(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::([0-9]{1,5}))?", re.IGNORECASE)
_NAMES = re.compile(r"[\w, -]+", re.ASCII)
_PORTS = {"http": "80", "https": "443"}


class Ask:
    """A call that a page asks for, after everything about it but its parameters was found good."""

    __slots__ = ("file", "key", "mark", "once", "operation", "options", "params")

    def __init__(
        self, operation: str, params: dict[str, Any], options: dict[str, Any], caller: Hashable, call: str
    ) -> None:
        reads, use = OPERATIONS[operation]
        self.operation = operation
        self.params = params
        self.options = options
        self.file = use == "file"
        self.once = not reads
        self.key: CallKey = (caller, call)
        # The order of members is not what a call is about.
        text = json.dumps([operation, params], sort_keys=True, separators=(",", ":"), default=repr)
        self.mark = hashlib.sha256(text.encode()).hexdigest()

    @property
    def mode(self) -> str:
        """As the client names it."""
        return "file" if self.file else "call"

    @property
    def patience(self) -> float:
        """Seconds that a repeated call waits for the first, where another server makes it."""
        return float(self.options.get("timeout", 60.0))


class Rules:
    """What is allowed, to whom, from where."""

    def __init__(self, allow: Iterable[str], origins: Iterable[str] | None, max_body: int) -> None:
        self._allowed = _allowed(allow)
        self._origins = None if origins is None else _origins(origins)
        # A limit that is no number would be none.
        if type(max_body) is not int or max_body < 1:
            raise own_error("config", "bad_option", "", "`max_body` is a number of bytes, at least 1")
        self.max_body = max_body

    def refuses(self, request: Request) -> Response | None:
        """What can be said before the caller is known."""
        if request.method != "POST":
            refused = refusal(405, "method_not_allowed", "a call is a POST")
            refused.headers.append(("Allow", "POST"))
            return refused
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return refusal(415, "bad_content_type", "the content type is not application/json")
        origin = request.headers.get("origin")
        if origin is not None and not self._knows(_origin(origin), request):
            return refusal(403, "bad_origin", "pages of this origin may not call; see `origins` of the handler")
        return None

    def foreign(self, request: Request) -> str | None:
        """The origin of the page, where it is not the handler's own but a known one: its browser asks for leave."""
        text = request.headers.get("origin", "")
        origin = _origin(text)
        return text if self._knows(origin, request) and origin != _own(request) else None

    def _knows(self, origin: str | None, request: Request) -> bool:
        if origin is None:
            return False
        return origin in self._origins if self._origins is not None else origin == _own(request)

    def admits(self, request: Request, caller: object) -> Response | None:
        """What can be said before the body is read."""
        # A careless `return user.is_admin` must not let everybody in.
        if not caller:
            return refusal(401, "not_authorized", "the handler does not know the caller")
        wrong = _no_caller(caller)
        if wrong is not None:
            return failure(own_error("config", "bad_authorize", "", f"what `authorize` gives {wrong}"), 500)
        if request.operation not in self._allowed:
            return refusal(403, "not_allowed", "the handler does not allow this operation; see its `allow`")
        return None

    def read(self, request: Request, body: bytes, caller: Hashable) -> Ask | Response:
        """The call that the body asks for."""
        operation = request.operation

        def bad(message: str) -> Response:
            return refusal(400, "bad_request", message, operation)

        call = request.headers.get(CALL, "")
        if not _UUID.fullmatch(call):
            return bad(f"the header `{CALL}` is not a UUID")
        if len(body) > self.max_body:
            return bad("the body is too large")
        asked = _parsed(body)
        if not isinstance(asked, dict) or not asked.keys() <= {"params", "options"}:
            return bad("the body is not a JSON object of `params` and `options`")
        params, options = asked.get("params", {}), asked.get("options", {})
        if not isinstance(params, dict) or not isinstance(options, dict):
            return bad("`params` and `options` are not objects")
        if any(_deeper(value, DEEPEST) for value in params.values()):
            return bad(f"a parameter is nested deeper than {DEEPEST} levels")
        wrong = _wrong(options)
        if wrong is not None:
            return bad(wrong)
        given = {name: value for name, value in options.items() if value is not None}
        if "timeout" in given:
            # Seconds, here. A page's patience ends with the head of the answer: files may take longer to read.
            seconds = min(given.pop("timeout"), LONGEST * 1000) / 1000
            given["attempt_timeout" if OPERATIONS[operation][1] == "file" else "timeout"] = seconds
        return Ask(operation, params, given, caller, call.lower())


def _no_caller(caller: object) -> str | None:
    """What is true, but names nobody: whoever gives a refusal of a framework back has let nobody in."""
    if isinstance(caller, (Response, BaseException)) or callable(caller) or hasattr(caller, "status_code"):
        return "is an answer, an exception or a function: a caller is named by a text, and nobody by nothing"
    try:
        hash(caller)
    except TypeError:
        return "has to be hashable"
    return None


def _deeper(value: object, levels: int) -> bool:
    within: Iterable[object]
    if isinstance(value, dict):
        within = value.values()
    elif isinstance(value, list):
        within = value
    else:
        return False
    return levels == 0 or any(_deeper(one, levels - 1) for one in within)


def _wrong(options: dict[str, Any]) -> str | None:
    if not options.keys() <= {"timeout", "locale"}:
        return "`options` may hold `timeout` and `locale`, nothing else"
    timeout, locale = options.get("timeout"), options.get("locale")
    if timeout is not None and (type(timeout) not in (int, float) or not timeout >= 0):
        return "`timeout` is not a number of milliseconds"
    if locale is not None and not isinstance(locale, str):
        return "`locale` is not a text"
    return None


def _parsed(body: bytes) -> object:
    """The value of a JSON text, or `None`."""
    try:
        return json.loads(body.decode("utf-8"), parse_constant=_no_constant, object_hook=_marked)
    except (ValueError, RecursionError):  # no UTF-8, no JSON, or no number that Python would read
        return None


_NUMBERS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf, "-0": -0.0}


def _marked(members: dict[str, Any]) -> object:
    """What a page marks because JSON cannot hold it, as in `{"\\u0000": "instant:2026-01-31T00:00:00.000Z"}`."""
    what = members.get("\0") if len(members) == 1 else None
    if not isinstance(what, str):
        return members
    kind, _, text = what.partition(":")
    try:
        if kind == "instant":
            return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
        if kind == "bytes":
            return text.encode("latin-1")
    except ValueError:  # no instant, no bytes: of a kind that no parameter takes
        return members
    return _NUMBERS.get(what, members)


def _no_constant(word: str) -> object:
    raise ValueError(f"{word} is not JSON")


def _allowed(allow: Iterable[str]) -> frozenset[str]:
    """The operations behind names and patterns."""
    if isinstance(allow, (str, bytes)):
        raise own_error("config", "bad_option", "", "`allow` is a list of operations and patterns")
    names: set[str] = set()
    for one in allow:
        if one in OPERATIONS:
            if OPERATIONS[one][1] == "upload":
                message = f"`allow`: `{one}` goes to a link, which no page may give; pages upload to it directly"
                raise own_error("config", "bad_option", "", message)
            names.add(one)
            continue
        if not isinstance(one, str) or "*" not in one:
            hint = "; pages wait by asking for the operation that is waited for" if str(one).endswith(".wait") else ""
            raise own_error("config", "unknown_operation", "", f"`allow`: there is no operation `{one}`{hint}")
        pattern = ".*" if one == "*" else re.escape(one).replace(r"\*", "[^.]*")
        found = {name for name, (reads, _) in OPERATIONS.items() if reads and re.fullmatch(pattern, name)}
        if not found:
            message = f"`allow`: `{one}` matches nothing that only reads; name each operation that writes or costs"
            raise own_error("config", "bad_option", "", message)
        names |= found
    return frozenset(names)


def _origins(origins: Iterable[str]) -> frozenset[str]:
    given = [origins] if isinstance(origins, (str, bytes)) else list(origins)
    read = [_origin(one) if isinstance(one, str) else None for one in given]
    if isinstance(origins, (str, bytes)) or None in read:
        message = "`origins` is a list of origins such as https://admin.example, without paths and patterns"
        raise own_error("config", "bad_option", "", message)
    return frozenset(one for one in read if one is not None)


def _own(request: Request) -> str | None:
    return _origin(f"{request.scheme}://{request.headers.get('host', '')}")


def _origin(text: str) -> str | None:
    """An origin in the one way to write it."""
    match = _ORIGIN.fullmatch(text)
    if match is None:
        return None
    scheme, host, port = match[1].lower(), match[2].lower(), match[3]
    return f"{scheme}://{host}" if port in (None, _PORTS.get(scheme)) else f"{scheme}://{host}:{port}"


# Answers.


def preflight(request: Request, origin: str) -> Response:
    """Leave for a page of another origin. Its cookies stay at home, so it says by a header of its own who it is."""
    asked = request.headers.get("access-control-request-headers", "")
    headers = [
        ("Access-Control-Allow-Origin", origin),
        ("Access-Control-Allow-Methods", "POST"),
        ("Access-Control-Allow-Headers", asked if _NAMES.fullmatch(asked) else f"content-type, {CALL}"),
        ("Access-Control-Max-Age", "600"),
        ("Vary", "Origin, Access-Control-Request-Headers"),
    ]
    return Response(204, headers, b"")


def shared(response: Response, origin: str | None) -> Response:
    """The same answer, readable by a page of another origin. It may be others' as well, so it stays as it is."""
    if origin is None:
        return response
    readable = [
        ("Access-Control-Allow-Origin", origin),
        ("Access-Control-Expose-Headers", f"{META}, retry-after, date, x-request-id"),
        ("Vary", "Origin"),
    ]
    return Response(response.status, response.headers + readable, response.body)


def refusal(status: int, code: str, message: str, operation: str = "") -> Response:
    """The handler's own no. Nothing was sent."""
    return failure(own_error("config", code, operation, message), status)


def reused(ask: Ask) -> Response:
    """The same id for something else."""
    return refusal(409, "call_reused", f"this `{CALL}` stands for another operation or other parameters", ask.operation)


def lost(ask: Ask) -> Response:
    """The first one ended without an answer."""
    message = "the first request of this call was cut off in the handler; look before you send it again"
    return failure(own_error("transport", "other", ask.operation, message, sent="maybe"), 502)


def unfinished(ask: Ask) -> Response:
    """The first one is still under way, on another server."""
    message = "the first request of this call has not been answered within the time given"
    return failure(own_error("deadline", "deadline", ask.operation, message, sent="maybe"), 504)


def raised(error: TruoraError, ask: Ask) -> Response:
    """A call that did not come to an answer of the service."""
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
    """An error as the page is told of it. Its text holds no key, link or parameter."""
    after = error.retry_after
    told = {
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
        "issues": _told(error.issues),
        "warnings": _told(error.warnings),
    }
    meta = _meta(error.operation, error.attempts, error.request_id, error.sent, error=True)
    return _response(status, meta, "application/json", _json({"error": told}).encode())


def answer(raw: Raw, operation: str, body: Any = None) -> Response:
    """What the service said, as it said it; or a file, whose bytes come from `body`."""
    meta = _meta(operation, raw.attempts, raw.request_id, raw.sent)
    response = _response(raw.status, meta, raw.content_type, raw.body if body is None else body)
    if body is not None and raw.download.size is not None:
        response.headers.append(("Content-Length", str(raw.download.size)))
    if raw.request_id is not None:
        response.headers.append(("X-Request-Id", raw.request_id))
    if raw.retry_after is not None:
        response.headers.append(("Retry-After", str(math.ceil(raw.retry_after))))
    return response


def _response(status: int, meta: str, content_type: str | None, body: Any) -> Response:
    headers = [("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), (META, meta)]
    if content_type is not None:
        headers.append(("Content-Type", content_type))
    if isinstance(body, bytes) and status != 204:
        headers.append(("Content-Length", str(len(body))))
    return Response(status, headers, body)


def _meta(operation: str, attempts: int, request_id: str | None, sent: str, **more: bool) -> str:
    return _json({"operation": operation, "attempts": attempts, "request_id": request_id, "sent": sent, **more})


def _json(value: object) -> str:
    return json.dumps(value)  # ASCII: it goes into a header, too


def _told(issues: list[Issue]) -> list[dict[str, str]]:
    return [{"path": one.path, "code": one.code, "message": one.message} for one in issues]

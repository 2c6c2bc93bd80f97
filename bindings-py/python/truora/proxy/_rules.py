"""The protocol of docs/proxy.md, without any I/O: what is refused, and which call a request asks for."""

from __future__ import annotations

import hashlib
import json
import re

from .._errors import own_error
from .._printed.operations import OPERATIONS
from ._answers import failure, refusal
from ._body import Bad, read_body
from ._setup import allowed_of, limit, origin_of, origins_of
from ._store import LONGEST
from ._values import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from typing import Any

    from .._core import Call
    from .._raw import Watch
    from ._store import CallKey
    from ._values import Request

MIB = 1024 * 1024
CALL = "truora-call"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_LOOPBACK = re.compile(r"https?://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?")


class Ask:
    """A call that a page asks for. Its `key` and `mark` are set once its caller is known, `begun` and `watch` once its
    parameters have been checked."""

    __slots__ = ("begun", "call", "file", "key", "mark", "once", "operation", "options", "params", "watch")

    key: CallKey
    mark: str
    begun: Call
    watch: Watch

    def __init__(self, operation: str, params: dict[str, Any], options: dict[str, Any], call: str) -> None:
        # One that does not exist is refused once the caller is known.
        reads, use = OPERATIONS.get(operation, (False, ""))
        self.operation = operation
        self.params = params
        self.options = options
        self.call = call
        self.file = use == "file"
        self.once = not reads
        if self.file and "timeout" in options:
            # A page waits for the head of the answer that long: files may take longer to read.
            options["attempt_timeout"] = options.pop("timeout")

    @property
    def given(self) -> dict[str, Any]:
        """The parameters without those that count as not given, as `authorize` sees them."""
        return {name: value for name, value in self.params.items() if not _is_absent(value)}

    def by(self, caller: Hashable) -> Ask:
        """The same call, of a known caller."""
        self.key = (caller, self.call)
        # The order of members makes no difference.
        text = json.dumps([self.operation, self.params], sort_keys=True, separators=(",", ":"), default=repr)
        self.mark = hashlib.sha256(text.encode()).hexdigest()
        return self

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
        self._allowed = allowed_of(allow)
        self._origins = None if origins is None else origins_of(origins)
        limit("max_body", max_body, whole=True)
        self.max_body = max_body

    def refuses(self, request: Request) -> Response | None:
        """What can be said before the body is read and the caller is known."""
        if request.method != "POST":
            refused = refusal(405, "method_not_allowed", "a call is a POST", _named(request))
            refused.headers.append(("Allow", "POST"))
            return refused
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return refusal(415, "bad_content_type", "the content type is not application/json", _named(request))
        origin = request.headers.get("origin")
        if origin is not None and not self._knows(origin_of(origin), request):
            message = (
                "a page of this origin may not call: name it in `origins` of the handler; without `origins` only pages "
                "of the handler's own origin on localhost, 127.0.0.1 or [::1] may call"
            )
            return refusal(403, "bad_origin", message, _named(request))
        if not request.readable:
            message = "the last segment of the path is not an operation: its percent-encoding is wrong"
            return refusal(400, "bad_request", message)
        return None

    def foreign(self, request: Request) -> str | None:
        """The origin of the page, where it is not the handler's own but a known one: its browser asks first."""
        text = request.headers.get("origin", "")
        origin = origin_of(text)
        return text if self._knows(origin, request) and origin != _own(request) else None

    def _knows(self, origin: str | None, request: Request) -> bool:
        if origin is None:
            return False
        if self._origins is not None:
            return origin in self._origins
        # A `Host` that only equals `Origin` proves nothing: with DNS rebinding any page can have that. But no page of a
        # foreign host can have the name of this machine.
        return origin == _own(request) and _LOOPBACK.fullmatch(origin) is not None

    def admits(self, request: Request, caller: object) -> Response | None:
        """What can be said once the caller is known."""
        if not caller:  # also False: `return user.is_admin` must not admit every caller
            return refusal(401, "not_authorized", "the handler does not know the caller", _named(request))
        wrong = _no_caller(caller)
        if wrong is not None:
            return failure(own_error("config", "bad_authorize", "", f"what `authorize` returns {wrong}"), 500)
        if request.operation not in self._allowed:
            return refusal(
                403, "not_allowed", "the handler does not allow this operation; see its `allow`", _named(request)
            )
        return None

    def read(self, request: Request, body: bytes) -> Ask | Response:
        """The call that the body asks for."""
        operation = request.operation

        def bad(message: str) -> Response:
            return refusal(400, "bad_request", message, operation)

        call = request.headers.get(CALL, "")
        if not _UUID.fullmatch(call):
            return bad(f"the header `{CALL}` is not a UUID")
        if len(body) > self.max_body:
            return too_large(operation)
        try:
            params, given = read_body(body)
        except Bad as why:
            return bad(str(why))
        if "timeout" in given:
            given["timeout"] = min(given["timeout"], LONGEST * 1000) / 1000  # seconds, here
        return Ask(operation, params, given, call.lower())


def _named(request: Request) -> str:
    """The operation that a refusal names: nothing is repeated to a page of a name that is not an operation's."""
    return request.operation if request.operation in OPERATIONS else ""


def _is_absent(value: object) -> bool:
    """Whether a parameter counts as not given: null, an empty list, and an object without members that are given."""
    if isinstance(value, dict):
        return all(member is None for member in value.values())
    return value is None or value == []


def too_large(operation: str) -> Response:
    """The refusal of a body that is larger than `max_body`."""
    return refusal(400, "bad_request", "the body is too large", operation)


def unread(code: str, operation: str) -> Response:
    """The refusal of a body that could not be had."""
    if code == "too_large":
        return too_large(operation)
    if code == "body_timeout":
        return refusal(408, code, "the body of the request did not arrive in time", operation)
    if code == "body_read":
        message = (
            "the body of the request was read before the handler got it: mount the handler before what reads bodies, "
            "or pass it the framework's request, which has kept the body"
        )
        return refusal(500, code, message, operation)
    return refusal(400, "bad_request", "the body did not arrive whole", operation)


def _no_caller(caller: object) -> str | None:
    """What is wrong with a true value that names no caller, such as a refusal of the framework."""
    if isinstance(caller, (Response, BaseException)) or callable(caller) or hasattr(caller, "status_code"):
        return "must be a text that names the caller, or None to refuse; not an answer, an exception or a function"
    try:
        hash(caller)
    except TypeError:
        return "must be hashable"
    return None


def _own(request: Request) -> str | None:
    return origin_of(f"{request.scheme}://{request.headers.get('host', '')}")

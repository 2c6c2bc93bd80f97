"""About the conversation behind a result: `response_of`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ._issue import Issue, Slots, issues_of
from ._native import core

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._core import Done


class Headers(Slots, Mapping[str, str]):
    """Headers of an answer, whatever the case of their names. Not shown in `repr`: they may hold links."""

    __slots__ = ("_pairs",)

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._pairs = pairs

    def __getitem__(self, name: str) -> str:
        found = self.all(name)
        if not found:
            raise KeyError(name)
        return ", ".join(found)

    def all(self, name: str) -> list[str]:
        """Every value of a name that came more than once."""
        wanted = name.lower()
        return [value for key, value in self._pairs if key.lower() == wanted]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key.lower() for key, _ in self._pairs))

    def __len__(self) -> int:
        return len({key.lower() for key, _ in self._pairs})

    def __repr__(self) -> str:
        return f"<Headers {', '.join(self)}>"


# Headers that let their holder in: a session, or the link of a file.
_SECRET = ("set-cookie", "set-cookie2", "location", "content-location", "refresh")


def headers_of_error(pairs: list[tuple[str, str]]) -> Headers:
    """What an error keeps of an answer's headers: errors travel further than results, into logs and other processes."""
    return Headers([pair for pair in pairs if pair[0].lower() not in _SECRET])


class ResponseInfo(Slots):
    """Status, headers, request id, attempts; warnings about the parameters, issues of the answer.

    cursor: of a page, where the next one begins: pass it as `start_key`. None on the last page.
    """

    __slots__ = ("attempts", "cursor", "headers", "issues", "request_id", "sent", "status", "warnings")

    status: int
    headers: Headers
    request_id: str | None
    attempts: int
    sent: str
    warnings: list[Issue]
    issues: list[Issue]
    cursor: str | None

    def __repr__(self) -> str:
        return f"<ResponseInfo {self.status} request_id={self.request_id} attempts={self.attempts}>"


class AnswerList(Slots, list[object]):
    """An answer that is a bare list, with room for its `response_of`."""

    __slots__ = ("_response",)


class AnswerText(Slots, str):
    """A text where the service should have sent an object, with room for its `response_of`."""

    __slots__ = ("_response",)


class AnswerMap(Slots, dict[str, object]):
    """An answer that is free JSON, with room for its `response_of`; or any object in an answer that holds a secret.

    The repr hides members that must not be shown, such as `signing_key`, at any depth.
    """

    __slots__ = ("_response",)

    def __repr__(self) -> str:
        return repr({name: "<secret>" if name in core.SECRETS else value for name, value in self.items()})


def response_of(result: object) -> ResponseInfo:
    """What is known of the conversation that gave a result: an answer, a page, a saved file or a stream."""
    found = getattr(result, "_response", None)
    if not isinstance(found, ResponseInfo):
        raise TypeError(f"{type(result).__name__} is not a result of a call; pass the call's own return value")
    return found


def info_of(done: Done, headers: list[tuple[str, str]]) -> ResponseInfo:
    """The `ResponseInfo` of a call that ended well."""
    info = ResponseInfo()
    info.status = done.status
    info.headers = Headers(headers)
    info.request_id = done.request_id
    info.attempts = done.attempts
    info.sent = done.sent
    info.warnings = issues_of(done.warnings) if done.warnings else []
    info.issues = issues_of(done.issues) if done.issues else []
    info.cursor = done.next
    return info


def attach(value: Any, info: ResponseInfo) -> Any:
    """The result with its `response_of`. Numbers and `None` have no room for one."""
    if type(value) is list:
        value = AnswerList(value)
    elif type(value) is dict:
        value = AnswerMap(value)
    elif type(value) is str:
        value = AnswerText(value)
    elif value is None or isinstance(value, (int, float)):
        return value
    value._response = info
    return value

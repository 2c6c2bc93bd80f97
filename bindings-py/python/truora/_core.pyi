"""Types of the native module: what it offers the drivers. Nothing here is public."""

from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias, TypeVar, final

from typing_extensions import Self

__all__ = [
    "MISMATCH",
    "REPEATED",
    "SECRETS",
    "Call",
    "Collect",
    "Config",
    "Done",
    "Failure",
    "Fields",
    "File",
    "Issue",
    "Member",
    "Send",
    "Stream",
    "Wait",
    "call",
    "check_options",
    "cursor",
    "download",
    "helper",
    "items",
    "record",
    "takes_file",
    "validate",
    "version",
]

def version() -> str: ...

@final
class Issue:
    path: Final[str]
    code: Final[str]
    message: Final[str]

@final
class Config:
    @staticmethod
    def make(
        *,
        base_urls: list[tuple[object, object]] | None = None,
        strict: bool | str | None = None,
        reads_redirects: bool = True,
        overrides: object = None,
    ) -> Config | Failure: ...

@final
class File:
    def __new__(cls, size: int | None, replayable: bool) -> File: ...

@final
class Send:
    tag: Literal[0]
    method: Final[str]
    url: Final[str]
    headers: Final[list[tuple[str, str]]]
    body: Final[bytes | None]
    slot: Final[int | None]
    auth: Final[bool]
    by: Final[float]
    attempt: Final[int]
    host: Final[str]
    template: Final[str]
    file: Final[bool]

@final
class Collect:
    tag: Literal[1]
    limit: Final[int]
    by: Final[float]

@final
class Stream:
    tag: Literal[2]
    at: Final[int]
    left: Final[int | None]
    by: Final[float]

@final
class Wait:
    tag: Literal[3]
    until: Final[float]
    poll: Final[bool]
    value: Final[Any]

@final
class Done:
    tag: Literal[4]
    what: Final[Literal["nothing", "body", "stream", "file"]]
    value: Final[Any]
    bytes: Final[int]
    status: Final[int]
    attempts: Final[int]
    request_id: Final[str | None]
    sent: Final[str]
    issues: Final[list[Issue]]
    warnings: Final[list[Issue]]
    next: Final[str | None]

@final
class Failure:
    tag: Literal[5]
    kind: Final[str]
    class_name: Final[str]
    code: Final[str]
    api_code: Final[str | None]
    status: Final[int | None]
    message: Final[str]
    operation: Final[str]
    sent: Final[str]
    request_id: Final[str | None]
    retry_after: Final[float | None]
    attempts: Final[int]
    issues: Final[list[Issue]]
    warnings: Final[list[Issue]]
    api_message: Final[str | None]
    body: Final[bytes | None]
    fault_name: Final[str | None]
    value: Final[Any]

_Action: TypeAlias = Send | Collect | Stream | Wait | Done | Failure

@final
class Call:
    @property
    def deadline(self) -> float: ...
    def begins(self, now: float) -> float: ...
    def start(self, now: float) -> _Action: ...
    def head(self, now: float, status: int, headers: list[tuple[str, str]]) -> _Action: ...
    def body(self, now: float, data: bytes) -> _Action: ...
    def sunk(self, now: float, count: int) -> _Action: ...
    def taken(self, now: float) -> _Action: ...
    def fault(self, now: float, kind: str, sent: str, got: int = 0, name: str = ...) -> _Action: ...
    def elapsed(self, now: float) -> _Action: ...

def check_options(given: dict[str, object]) -> Failure | None: ...
def call(
    config: Config,
    operation: str,
    mode: str,
    params: dict[str, Any],
    options: dict[str, Any],
    cursor: str | None = None,
    today: Callable[[], str | None] | None = None,
) -> Call | Failure: ...
def download(config: Config, link: str, options: dict[str, Any]) -> Call | Failure: ...
def validate(
    operation: str, params: dict[str, Any], options: dict[str, Any], today: Callable[[], str | None] | None = None
) -> tuple[list[Issue], list[Issue]] | Failure: ...
def helper(name: str, params: dict[str, Any], options: dict[str, Any]) -> Any: ...
def items(operation: str) -> str | None: ...
def cursor(next: str) -> str | None: ...

MISMATCH: Final[str]
REPEATED: Final[str]

class Fields:
    """What records inherit."""

    def __new__(cls, pending: Any = None, /) -> Self: ...
    _response: Any
    @property
    def extra(self) -> dict[str, Any]:
        """Members that the catalogue does not know, by their names on the wire."""
    def __getitem__(self, wire: str, /) -> Any: ...

@final
class Member:
    def __new__(cls, index: int) -> Member: ...
    def __get__(self, instance: object, owner: type | None = None, /) -> Any: ...
    def __set__(self, instance: Fields, value: object, /) -> None: ...

_F = TypeVar("_F", bound=Fields)

SECRETS: frozenset[str]

def record(kind: type[_F], members: list[Any], extra: dict[str, Any] | None) -> _F: ...
def takes_file(operation: str) -> bool: ...

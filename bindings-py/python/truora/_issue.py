"""What is wrong with parameters or an answer."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any


class Slots:
    """Makes a class with slots work in every pickle protocol; the oldest two ignore slots."""

    __slots__: tuple[str, ...] = ()

    def __getstate__(self) -> tuple[None, dict[str, Any]]:
        return None, {name: getattr(self, name) for name in self.__slots__ if hasattr(self, name)}


class Issue:
    """One thing wrong: where, which rule, and a sentence that never repeats the value."""

    __slots__ = ("code", "message", "path")

    def __init__(self, path: str, code: str, message: str) -> None:
        self.path = path
        self.code = code
        self.message = message

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Issue):
            return NotImplemented
        return (self.path, self.code, self.message) == (other.path, other.code, other.message)

    def __hash__(self) -> int:
        return hash((self.path, self.code, self.message))

    def __reduce__(self) -> tuple[type[Issue], tuple[str, str, str]]:
        return Issue, (self.path, self.code, self.message)

    def __repr__(self) -> str:
        return f"Issue({self.path!r}, {self.code!r}, {self.message!r})"

    def __str__(self) -> str:
        return f"{self.path or '(whole)'}: {self.message} ({self.code})"


class Validation(Slots):
    """What `client.validate` found. True if there is no error."""

    __slots__ = ("issues", "warnings")

    def __init__(self, issues: list[Issue], warnings: list[Issue]) -> None:
        self.issues = issues
        self.warnings = warnings

    def __bool__(self) -> bool:
        return not self.issues

    def __repr__(self) -> str:
        return f"Validation(issues={self.issues!r}, warnings={self.warnings!r})"


def issues_of(found: Iterable[object]) -> list[Issue]:
    """Issues of the native module as Python's own: these can be pickled."""
    return [Issue(one.path, one.code, one.message) for one in found]  # type: ignore[attr-defined]

"""The base of all errors; the other classes are printed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._issue import Issue
    from ._response import Headers


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
    headers: Headers
    last: Any = None
    fault_name: str | None = None

    def __init__(self, message: str = "", **details: Any) -> None:
        super().__init__(message)
        self.issues = []
        self.warnings = []
        self.__dict__.update(details)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

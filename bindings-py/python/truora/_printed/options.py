# printed from core/src/catalogue; run `make print`
"""The options of a call."""

from __future__ import annotations

import typing as t

if t.TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

__all__ = ("Options",)


class Options(t.TypedDict, total=False):
    """How one call is made. What is left out comes from the client."""

    # Seconds for the whole call, retries and pauses included. 60 by default, 300 for files.
    timeout: float | None
    # Seconds for one attempt. 30 by default.
    attempt_timeout: float | None
    # How often a failed attempt is repeated, where repeating is safe. 3 by default.
    max_retries: int | None
    # Key for this call, or a function that gives it; it is asked before each authorised send.
    api_key: str | Callable[[], str] | None
    # Whether an answer that does not fit its record raises `DecodeError`; `"closed"` also refuses
    # members and choices that are not known (for tests). False by default.
    strict: bool | t.Literal["closed"] | None
    # Whether rules over several parameters are errors, or only warn. True by default.
    preflight: bool | None
    # Answers that you hold already, for rules that need one: the stored `outbound`, the `spec` of
    # variables.
    given: t.Mapping[str, t.Any] | None
    # Day that rules about days count from. The local one by default.
    today: str | datetime.date | None
    # Members that go along in the body, or in the query of a GET, as they are: for what is not
    # documented.
    extra: t.Mapping[str, t.Any] | None
    # Whole number below 2**53 that decides the random part of pauses. Random by default; set it in
    # tests.
    seed: int | None

# printed from core/src/catalogue; run `make print`
"""The options of a call."""

from __future__ import annotations

import typing as t

if t.TYPE_CHECKING:
    import datetime
    from collections.abc import Awaitable, Callable

__all__ = ("ClientOptions", "Options")


class Options(t.TypedDict, total=False):
    """Options of one call. An option that is not given has the client's value."""

    # Seconds for the whole call, retries and pauses included. 60 by default, 300 for files.
    timeout: float | None
    # Seconds for one attempt. 30 by default.
    attempt_timeout: float | None
    # How often a failed attempt is retried, where a retry is safe. 3 by default.
    max_retries: int | None
    # Key for this call, or a function that gives it; it is asked before each authorised send. Of
    # the async client, a coroutine function too. That of the client by default.
    api_key: str | Callable[[], str] | Callable[[], Awaitable[str]] | None
    # Whether an answer that does not fit its record raises `DecodeError`; `"closed"` also refuses
    # members and choices that are not known (for tests). False by default.
    strict: bool | t.Literal["closed"] | None
    # Whether rules over several parameters are errors (true) or warnings (false). True by default.
    preflight: bool | None
    # Answers that you hold already, for rules that need one: the stored `outbound`, the `spec` of
    # variables. None by default, and those rules are skipped.
    given: t.Mapping[str, t.Any] | None
    # Day that rules about days count from, as `2026-01-31`. The local one by default.
    today: str | datetime.date | None
    # Members that go along in the body, or in the query of a GET, as they are: for what is not
    # documented. None by default.
    extra: t.Mapping[str, t.Any] | None
    # Language of messages. Only `"en"` so far.
    locale: str | None
    # Whole number below 2**53 that decides the random part of pauses. Random by default; set it in
    # tests.
    seed: int | None
    # Headers that go wherever the key goes, never to links. Those of a call are added to its
    # client's; one of the same name takes its place. None by default.
    headers: t.Mapping[str, str] | None


class ClientOptions(Options, total=False):
    """Options of all calls of a client, for `with_options` and the client itself."""

    # Other addresses for `checks`, `account`, `identity`, `validations`, `connect`. Those of the
    # variables `TRUORA_BASE_URL_CHECKS` and so on by default, else the service's.
    base_urls: t.Mapping[str, str] | None
    # Name of your program for the user agent, as `my-app/1.2`. None by default.
    app: str | None
    # Where and how operations are called, if you know better: by operation, any of `method`,
    # `host`, `path` and `encoding`. None by default.
    overrides: t.Mapping[str, t.Mapping[str, str]] | None

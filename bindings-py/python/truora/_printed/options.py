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

    # Limit of the whole call: attempts, pauses and reading the body. That of a client is for plain
    # calls and `request`; waits and files have their own. In seconds. Default: 60 s; file 300 s;
    # wait 900 s.
    timeout: float | None
    # Limit of one attempt. The bytes of a file may take until `timeout`. In seconds. Default: 30 s.
    attempt_timeout: float | None
    # How often a failed attempt is retried, where a retry is safe. Default: 3.
    max_retries: int | None
    # `True`: an answer that does not fit its record is a `DecodeError`. `"closed"`: unknown members
    # and words are one too, for tests. Default: `False`.
    strict: bool | t.Literal["closed"] | None
    # `False`: rules over several parameters only warn, and words that are missing in lists which
    # Truora extends are sent. Default: `True`.
    preflight: bool | None
    # Answers that you hold already, for rules that need one: the stored `outbound`; the `spec` of
    # `rules.variables_spec`. Without them these rules are skipped. Another name is an issue.
    given: t.Mapping[str, t.Any] | None
    # Day that rules about days count from, such as `2026-01-31`. Default: this machine's day.
    today: str | datetime.date | None
    # Members that are added to the body, or to the query of a GET, as they are, for what is not
    # documented. The name of a given parameter is an issue.
    extra: t.Mapping[str, t.Any] | None
    # Language of messages. There is no other yet. Default: `"en"`.
    locale: str | None
    # Whole number below 2 ** 53 that decides the random part of pauses; for tests. Default: random.
    seed: int | None
    # The key, or a function that returns it, or a promise of it, and is called before each request
    # that carries it. Default: `TRUORA_API_KEY`.
    api_key: str | Callable[[], str] | Callable[[], Awaitable[str]] | None
    # Headers that go wherever the key goes, never to links; behind a proxy handler, to that alone.
    # Those of a call are added to its client's, and one of the same name takes its place.
    headers: t.Mapping[str, str] | None


class ClientOptions(Options, total=False):
    """Options of all calls of a client, for `with_options` and the client itself."""

    # Other addresses of the service hosts: https, or plain http to this machine. Default:
    # `TRUORA_BASE_URL_CHECKS` and so on, else the service's.
    base_urls: t.Mapping[str, str] | None
    # Name of your program for the user agent, `my-app/1.2`.
    app: str | None
    # Where and how operations are called, if you know better than this package: by operation, any
    # of `method`, `host`, `path` (with the same placeholders) and `encoding` (`form` or `json`).
    overrides: t.Mapping[str, t.Mapping[str, str]] | None

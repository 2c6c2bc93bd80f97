"""What both clients share: settings, options, and the calls that they begin at the native module."""

from __future__ import annotations

import os

from ._errors import error_of, own_error
from ._frames import quiet
from ._helper import helped
from ._issue import Validation, issues_of
from ._key import HEADER, Key
from ._native import core
from ._uploads import sent_through
from ._version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self, Unpack

    from ._key import AsyncKeySource
    from ._printed.options import ClientOptions, Options

HOSTS = ("checks", "account", "identity", "validations", "connect")

# What `with_options` takes beside the options of a call.
_SETTINGS = ("base_urls", "headers", "overrides")


@quiet
class Base:
    """Settings of a client. `with_options` makes another one over the same connections."""

    _transport: Any
    _clock: Any

    def __init__(
        self,
        api_key: AsyncKeySource,
        transport: Any,
        owns: bool,
        base_urls: Mapping[str, str] | None,
        headers: Mapping[str, str] | None,
        options: dict[str, Any],
        overrides: Mapping[str, Any] | None,
    ) -> None:
        self._key = Key(api_key)
        self._transport = transport
        self._owns = owns
        self._base_urls: dict[str, Any] = dict(base_urls or {})
        self._overrides = _overrides(overrides)
        self._headers = _headers(headers)
        self._defaults = {name: value for name, value in options.items() if value is not None}
        self._agent = f"truora-python/{VERSION} ({transport.name})"
        self._state = {"closed": False}  # shared with the clients that `with_options` makes
        self._config = self._configure()

    def _configure(self) -> core.Config:
        bases = {host: url for host in HOSTS if (url := os.environ.get(f"TRUORA_BASE_URL_{host.upper()}"))}
        bases.update((host, url) for host, url in self._base_urls.items() if url is not None)
        made = core.Config.make(
            base_urls=list(bases.items()),
            strict=self._defaults.get("strict", False),
            reads_redirects=True,
            overrides=self._overrides or None,
        )
        if isinstance(made, core.Failure):
            raise error_of(made)
        return made

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """A client like this one with other options for all of its calls, over the same connections.

        Takes what a call takes as `options`, and `base_urls`, `overrides` and `headers`: `truora.types.ClientOptions`.
        None leaves an option as it is. Closing it closes nothing.
        """
        if "max_concurrency" in options:
            message = "`max_concurrency` is set when a client is made: its copies share one limit"
            raise own_error("config", "bad_option", "", message)
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._owns = False
        copy._key = Key(options.pop("api_key")) if options.get("api_key") is not None else self._key
        if (headers := options.get("headers")) is not None:
            copy._headers = _headers(headers)
        copy._base_urls = {**self._base_urls, **(options.get("base_urls") or {})}
        copy._overrides = {**self._overrides, **_overrides(options.get("overrides"))}
        given = {name: value for name, value in options.items() if value is not None and name not in _SETTINGS}
        copy._defaults = {**self._defaults, **given}
        copy._config = copy._configure()
        return copy

    def validate(
        self,
        operation: str,
        params: Mapping[str, Any],
        *,
        only: Sequence[str] | None = None,
        options: Options | None = None,
    ) -> Validation:
        """What is wrong with the parameters of an operation, and what is advised against. Nothing is sent.

        With `only`, of these parameters alone, judged beside the others: for a form whose field was just left.
        """
        given = dict(params)
        if "file" in given and core.takes_file(operation):
            sent_through(operation, given, None, True)
        told = self._options(options)[0]
        if only is not None:
            told["only"] = list(only)
        found = core.validate(operation, given, told, self._clock.today)
        if isinstance(found, core.Failure):
            raise error_of(found)
        return Validation(issues_of(found[0]), issues_of(found[1]))

    def _helper(self, name: str, params: Mapping[str, Any], options: Mapping[str, Any] | None) -> Any:
        """What is made without a call: the same for the blocking and the async client."""
        return helped(name, params, self._options(options)[0])

    def _options(
        self, options: Mapping[str, Any] | None, mode: str = "call", timeout: float | None = None
    ) -> tuple[dict[str, Any], Key]:
        """The options of a call as the core reads them, and the key it goes out with."""
        merged = dict(self._defaults)
        # Waits and files take minutes: the time of a plain call is not meant for them.
        if mode not in ("call", "request"):
            merged.pop("timeout", None)
        key = self._key
        for given in (options or {}, {"timeout": timeout}):
            merged.update((name, value) for name, value in given.items() if value is not None)
        if "api_key" in merged:
            key = Key(merged.pop("api_key"))
        if "seed" not in merged:
            # Below 2**53: it crosses as a double elsewhere. Not by `random`, whose import costs as much as this module.
            merged["seed"] = int.from_bytes(os.urandom(7), "big") >> 3
        return merged, key

    def _begin(
        self,
        operation: str,
        mode: str,
        params: Mapping[str, Any],
        options: Mapping[str, Any] | None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> tuple[core.Call, Key]:
        """A call whose parameters have been checked, and its key. Nothing is sent yet."""
        self._check_open(operation)
        merged, key = self._options(options, mode, timeout)
        call = core.call(self._config, operation, mode, dict(params), merged, cursor, self._clock.today)
        if isinstance(call, core.Failure):
            raise error_of(call)
        return call, key

    def _begin_download(
        self, link: str, options: Mapping[str, Any] | None, timeout: float | None
    ) -> tuple[core.Call, Key]:
        """The same for a link of an answer."""
        self._check_open("download")
        merged, key = self._options(options, "file", timeout)
        call = core.download(self._config, link, merged)
        if isinstance(call, core.Failure):
            raise error_of(call)
        return call, key

    def _check_open(self, operation: str) -> None:
        if self._state["closed"]:
            raise own_error("config", "closed", operation, "this client is closed")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} over {self._transport.name}>"


def _headers(headers: Mapping[str, str] | None) -> list[tuple[str, str]]:
    """The client's own headers, which go wherever the key goes."""
    pairs = list((headers or {}).items())
    for name, value in pairs:
        token = isinstance(name, str) and name != "" and all(c.isalnum() or c in "-_" for c in name) and name.isascii()
        plain = isinstance(value, str) and value.isascii() and value.isprintable()
        if not token or not plain or name.lower() in _RESERVED:
            raise own_error("config", "bad_header", "", f"the header {name!r} cannot be set")
    return pairs


def _overrides(overrides: Mapping[str, Any] | None) -> dict[str, Any]:
    if overrides is not None and not hasattr(overrides, "keys"):
        raise own_error("config", "bad_override", "", "`overrides` is a mapping of operations and what is different")
    return dict(overrides or {})


_RESERVED = (
    *(HEADER.lower(), "host", "content-type", "content-length", "transfer-encoding", "connection", "user-agent"),
    "accept-encoding",  # says what a transport can decode: each has its own
)

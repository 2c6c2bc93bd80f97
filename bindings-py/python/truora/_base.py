"""What both clients share: settings, options, and the calls that they begin at the native module."""

from __future__ import annotations

import os

from ._errors import error_of, own_error
from ._frames import quiet
from ._helper import helped
from ._issue import Validation, issues_of
from ._key import Key
from ._native import core
from ._printed.hosts import HOSTS
from ._record import Record, members_of
from ._settings import agent_of, header_pairs, mapping_of, with_headers
from ._uploads import sent_through

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self, Unpack

    from ._printed.options import ClientOptions, Options

# What `with_options` takes beside the options of a call.
_SETTINGS = ("app", "base_urls", "headers", "overrides")


@quiet
class Base:
    """Settings of a client. `with_options` makes another one over the same connections."""

    _transport: Any
    _clock: Any
    _for_async = False

    def __init__(
        self,
        key: Key,
        transport: Any,
        owns: bool,
        settings: dict[str, Any],
        options: dict[str, Any],
    ) -> None:
        key.check(self._for_async)
        self._key = key.with_headers(header_pairs(settings["headers"]))
        self._transport = transport
        self._owns = owns
        self._base_urls: dict[str, Any] = _base_urls(settings["base_urls"])
        self._overrides = _overrides(settings["overrides"])
        self._defaults = {name: value for name, value in options.items() if value is not None}
        self._agent = agent_of(transport.name, settings["app"])
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
        # Now, and not with the first call: that may come hours later.
        for name in ("given", "extra"):
            held = self._defaults.get(name)
            if held is not None and not hasattr(held, "keys") and not isinstance(held, Record):
                raise own_error("config", "bad_option", "", f"`{name}` is a mapping")
        wrong = core.check_options(self._defaults) if self._defaults else None
        if wrong is not None:
            raise error_of(wrong)
        return made

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """A client like this one with other options for all of its calls, over the same connections.

        Takes what a call takes as `options`, and `base_urls`, `overrides` and `app`: `truora.types.ClientOptions`.
        `headers` take the place of the client's. None leaves an option as it is. Closing it closes nothing.
        """
        if "max_concurrency" in options:
            message = "`max_concurrency` is set when a client is made: its copies share one limit"
            raise own_error("config", "bad_option", "", message)
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._owns = False
        key, headers = options.pop("api_key", None), options.get("headers")
        made = self._key if key is None else Key(key)
        del key  # from here on errors may be raised, and some tools print the variables of a traceback
        made.check(self._for_async)
        copy._key = made.with_headers(self._key.headers if headers is None else header_pairs(headers))
        copy._base_urls = {**self._base_urls, **_base_urls(options.get("base_urls"))}
        copy._overrides = {**self._overrides, **_overrides(options.get("overrides"))}
        if (app := options.get("app")) is not None:
            copy._agent = agent_of(self._transport.name, app)
        given = {name: value for name, value in options.items() if value is not None and name not in _SETTINGS}
        _only_of_validate(given)
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
        given = members_of(params)
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
        given = mapping_of("options", "bad_option", options, '{"timeout": 5.0}')
        _only_of_validate(given)
        merged.update((name, value) for name, value in given.items() if value is not None)
        if timeout is not None:
            merged["timeout"] = timeout
        if "api_key" in merged:
            key = Key(merged.pop("api_key"), key.headers)
            given.pop("api_key")
            key.check(self._for_async)
        if "headers" in merged:
            if mode in ("upload", "download"):
                message = "`headers` go to the service, and this goes to a link: leave them out"
                raise own_error("config", "bad_option", "", message)
            key = key.with_headers(with_headers(key.headers, header_pairs(merged.pop("headers"))))
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
        call = core.call(self._config, operation, mode, members_of(params), merged, cursor, self._clock.today)
        if isinstance(call, core.Failure):
            raise error_of(call)
        return call, key

    def _begin_download(
        self, link: str, options: Mapping[str, Any] | None, timeout: float | None
    ) -> tuple[core.Call, Key]:
        """The same for a link of an answer."""
        self._check_open("download")
        merged, key = self._options(options, "download", timeout)
        call = core.download(self._config, link, merged)
        if isinstance(call, core.Failure):
            raise error_of(call)
        return call, key

    def _check_open(self, operation: str) -> None:
        if self._state["closed"]:
            raise own_error("config", "closed", operation, "this client is closed")

    def __repr__(self) -> str:
        # Also for a client that could not be made: the frames of its error show this.
        over = getattr(getattr(self, "_transport", None), "name", "no transport")
        return f"<{type(self).__name__} over {over}>"


def _base_urls(given: object) -> dict[str, Any]:
    return mapping_of("base_urls", "bad_option", given, '{"checks": "https://..."}')


def _overrides(given: object) -> dict[str, Any]:
    return mapping_of("overrides", "bad_override", given, '{"checks.get": {"path": "/v2/checks/{check_id}"}}')


def _only_of_validate(options: Mapping[str, Any]) -> None:
    """Refuses `only`, by which a call would be checked in part and sent."""
    if "only" in options:
        raise own_error("config", "bad_option", "", "unknown option `only`: it is an argument of `validate`")

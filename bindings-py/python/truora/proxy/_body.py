"""The body of a page's request: JSON, and marks for what JSON cannot hold."""

from __future__ import annotations

import datetime
import json
import math
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DEEPEST = 128
NOT_AN_OBJECT = "the body is not a JSON object of `params` and `options`"
NOT_FINITE = "the body holds a number that is not finite"
# Far more than any operation takes; commas and brackets in texts count too.
MOST_VALUES = 10_000
TOO_MANY = "the body holds more than 10,000 values"

# Only such a text can hold a number that no double holds.
_PERHAPS_INFINITE = re.compile(rb"[0-9][eE]\+?[0-9]{2}|[0-9]{309}")
_NUMBERS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf, "-0": -0.0}


class Bad(Exception):
    """A body that is refused; its text says why."""


class _NotFinite(Exception):
    """A number that no double holds."""


def read_body(body: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    """`params` and `options` of a body, or `Bad`."""
    asked = _parsed(body)
    if not isinstance(asked, dict) or not asked.keys() <= {"params", "options"}:
        raise Bad(NOT_AN_OBJECT)
    params, options = asked.get("params", {}), asked.get("options", {})
    if not isinstance(params, dict) or not isinstance(options, dict):
        raise Bad("`params` and `options` are not objects")
    if body.count(b"[") + body.count(b"{") > DEEPEST and any(_deeper(value, DEEPEST) for value in params.values()):
        raise Bad(f"a parameter is nested deeper than {DEEPEST} levels")
    wrong = _wrong(options)
    if wrong is not None:
        raise Bad(wrong)
    return params, {name: value for name, value in options.items() if value is not None}


def _parsed(body: bytes) -> object:
    """The value of a JSON text, whose last member of a name counts, or `None`. One byte order mark is skipped."""
    # Counted before it is parsed: a body of values alone would take ten times the time of one of text.
    if body.count(b",") + body.count(b"[") + body.count(b"{") > MOST_VALUES:
        raise Bad(TOO_MANY)
    hooks: dict[str, Any] = {}
    if b"\\u0000" in body:  # the only way to write a mark
        hooks["object_hook"] = _marked
    if _PERHAPS_INFINITE.search(body):
        hooks |= {"parse_float": _finite, "parse_int": _whole}
    try:
        return json.loads(body.decode("utf-8-sig"), parse_constant=_no_constant, **hooks)
    except _NotFinite:
        raise Bad(NOT_FINITE) from None
    except (ValueError, RecursionError):  # no UTF-8 or no JSON
        return None


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise _NotFinite
    return value


def _whole(text: str) -> int:
    _finite(text)
    return int(text)


def _marked(members: dict[str, Any]) -> object:
    """What a page marks because JSON cannot hold it, as in `{"\\u0000": "instant:2026-01-31T00:00:00.000Z"}`."""
    what = members.get("\0") if len(members) == 1 else None
    if not isinstance(what, str):
        return members
    kind, _, text = what.partition(":")
    try:
        if kind == "instant":
            return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
        if kind == "bytes":
            return text.encode("latin-1")
    except ValueError:  # no instant and no bytes: of a kind that no parameter takes
        return members
    return _NUMBERS.get(what, members)


def _no_constant(word: str) -> object:
    raise ValueError(f"{word} is not JSON")


def _deeper(value: object, levels: int) -> bool:
    """Whether lists and objects are nested more than so many times. By levels, as a call for each would be slow."""
    level: list[Any] = [value]
    while level := [one for one in level if (one.__class__ is dict or one.__class__ is list)]:
        if levels == 0:
            return True
        levels -= 1
        level = [inner for one in level if one for inner in (one.values() if one.__class__ is dict else one)]
    return False


def _wrong(options: dict[str, Any]) -> str | None:
    """What is wrong with the options of a page."""
    if not options.keys() <= {"timeout", "locale"}:
        return "`options` may hold `timeout` and `locale`, nothing else"
    timeout, locale = options.get("timeout"), options.get("locale")
    if timeout is not None and (type(timeout) not in (int, float) or not timeout >= 0):
        return "`timeout` is not a number of milliseconds"
    if locale is not None and not isinstance(locale, str):
        return "`locale` is not a text"
    return None

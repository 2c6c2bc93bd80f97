"""Times of answers as `datetime`: `truora.when(answer.creation_date)`."""

from __future__ import annotations

import datetime
import re
from typing import overload

from ._frames import hushed

_SHAPE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:[Zz]|([+-])(\d\d):?(\d\d))?)?",
    re.ASCII,
)


@overload
def when(text: str) -> datetime.datetime: ...
@overload
def when(text: None) -> None: ...
@hushed
def when(text: str | None) -> datetime.datetime | None:
    """The moment that a text of the service names, always with a time zone.

    RFC 3339 with up to nanoseconds (cut to microseconds) and any offset; without an offset, and for a bare date, UTC.
    `None` gives `None`. Raises `ValueError` for anything else.
    """
    if text is None:
        return None
    match = _SHAPE.fullmatch(text.strip())
    if match is None:
        raise ValueError("not a time as RFC 3339 writes it")
    year, month, day, hour, minute, second, fraction, sign, hours, minutes = match.groups()
    zone = datetime.timezone.utc
    if sign is not None:
        offset = datetime.timedelta(hours=int(hours), minutes=int(minutes))
        zone = datetime.timezone(-offset if sign == "-" else offset)
    # A leap second has no `datetime`: it becomes the second after.
    leap = second == "60"
    moment = datetime.datetime(
        int(year),
        int(month),
        int(day),
        int(hour or 0),
        int(minute or 0),
        59 if leap else int(second or 0),
        int((fraction or "")[:6].ljust(6, "0")),
        zone,
    )
    return moment + datetime.timedelta(seconds=1) if leap else moment

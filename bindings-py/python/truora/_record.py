"""What an answer is in Python: a `Record` with an attribute per member.

The classes are printed from the catalogue (`_printed/records.py`). The native module makes the records. Until its
first use, a record knows only its position in the answer; the first use reads all its members, and what the
catalogue does not know as `extra`.
"""

from __future__ import annotations

import sys

from ._native import core

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing as t
    from collections.abc import Mapping

    from typing_extensions import Self

    # Where a member contains records: a class name, ("list", shape), ("map", shape) or ("any", shape, ...).
    Shape: t.TypeAlias = str | tuple[t.Any, ...]
    R = t.TypeVar("R", bound="Record")


class RecordType(type):
    """Gives a printed class its members: places in the native object, where Python would make slots."""

    __slots__: tuple[str, ...]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, t.Any]) -> RecordType:
        members: tuple[str, ...] = body.get("__slots__", ())
        # `Record` itself, and what users derive from a printed class.
        if core.Fields in bases or any(isinstance(base, RecordType) and base.__slots__ for base in bases):
            return super().__new__(cls, name, bases, body)
        places = {member: core.Member(index) for index, member in enumerate(members)}
        made = super().__new__(cls, name, bases, {**body, **places, "__slots__": ()})
        made.__slots__ = members
        return made


class Record(core.Fields, metaclass=RecordType):
    """An answer of the service, or a part of one.

    Members are attributes: `check.status`, or `check["status"]` by the wire's name. A member that is absent or null
    is `None`. The repr names the class, service ids and states; never what could identify a person.
    """

    __slots__: t.ClassVar[tuple[str, ...]] = ()

    # Printed where a class needs them.
    _wires: t.ClassVar[Mapping[str, str]] = {}  # attribute: name on the wire, where they differ
    _spelled: t.ClassVar[Mapping[str, str]] = {}  # any other spelling on the wire: attribute
    _nested: t.ClassVar[Mapping[str, Shape]] = {}  # attribute: where it contains records
    _shows: t.ClassVar[Mapping[str, str]] = {}  # attribute: "id", "word" or "number", what a repr may show

    def to_dict(self) -> dict[str, t.Any]:
        """The answer as the service shapes it: names of the wire, absent members left out."""
        found: dict[str, t.Any] = {}
        for name in self.__slots__:
            value = getattr(self, name)
            if value is not None:
                found[self._wires.get(name, name)] = _plain(value)
        for name, value in self.extra.items():
            found.setdefault(name, _plain(value))
        return found

    @classmethod
    def from_dict(cls, mapping: Mapping[str, t.Any], /) -> Self:
        """The record of a dictionary that is shaped as the service shapes it. For tests and fixtures."""
        members: dict[str, t.Any] = {}
        extra: dict[str, t.Any] = {}
        for wire, value in mapping.items():
            name = cls._member(wire)
            if name is None:
                extra[wire] = value
            elif value is not None:
                members[name] = _build(cls, cls._nested.get(name), value)
        return _revive(cls, members, extra)

    @classmethod
    def _member(cls, wire: str) -> str | None:
        """The attribute of a name on the wire."""
        if wire in cls.__slots__ and wire not in cls._wires:
            return wire
        return cls._spelled.get(wire)

    def _item(self, wire: str, /) -> t.Any:
        """What `record[wire]` gives."""
        name = self._member(wire)
        return self.extra[wire] if name is None else getattr(self, name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or type(self) is not type(other):
            return NotImplemented
        same = all(getattr(self, name) == getattr(other, name) for name in self.__slots__)
        return same and self.extra == other.extra

    # Lists and dictionaries inside can change, so a hash could change under a dictionary.
    __hash__: t.ClassVar[None]  # type: ignore[assignment]

    def __reduce__(self) -> tuple[t.Any, ...]:
        # By name, so that a release with more members reads what an older one pickled.
        members = {name: value for name in self.__slots__ if (value := getattr(self, name)) is not None}
        return _revive, (type(self), members, self.extra)

    def __repr__(self) -> str:
        shown: list[str] = []
        hidden = bool(self.extra)
        for name in self.__slots__:
            value = getattr(self, name)
            if value is None:
                continue
            text = _shown(self._shows.get(name), value) or _outline(self._nested.get(name), value)
            if text is None:
                hidden = True
            else:
                shown.append(f"{name}={text}")
        if hidden:
            shown.append("...")
        return f"{type(self).__name__}({', '.join(shown)})"


class Page(Record):
    """A page of a list."""

    __slots__ = ()

    @property
    def cursor(self) -> str | None:
        """Where the next page begins, for `start_key`; None on the last one."""
        info = self._response
        if info is not None:
            found: str | None = info.cursor
            return found
        following = getattr(self, "next", None)
        return core.cursor(following) if isinstance(following, str) else None


def members_of(params: Mapping[str, t.Any]) -> dict[str, t.Any]:
    """The parameters that a mapping or a record holds."""
    return params.to_dict() if isinstance(params, Record) else dict(params)


def _revive(cls: type[R], members: dict[str, t.Any], extra: dict[str, t.Any]) -> R:
    """The record of these members; those it has not become extra."""
    unknown = {name: value for name, value in members.items() if name not in cls.__slots__}
    return core.record(cls, [*map(members.get, cls.__slots__)], {**unknown, **extra} if unknown or extra else None)


def _plain(value: t.Any) -> t.Any:
    """Dictionaries and lists instead of records, at any depth."""
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


def _build(home: type[Record], shape: Shape | None, value: t.Any) -> t.Any:
    """Records instead of dictionaries, where the shape says so. What does not fit stays as it is."""
    if shape is None:
        return value
    if isinstance(shape, str):
        if not isinstance(value, dict):
            return value
        record: type[Record] = getattr(sys.modules[home.__module__], shape)
        return record.from_dict(value)
    kind, *inner = shape
    if kind == "any":
        fits = (one for one in inner if isinstance(value, list) == (one[0] == "list"))
        return _build(home, next(fits, None), value)
    if kind == "list" and isinstance(value, list):
        return [_build(home, inner[0], item) for item in value]
    if kind == "map" and isinstance(value, dict):
        return {key: _build(home, inner[0], item) for key, item in value.items()}
    return value


def _shown(kind: str | None, value: t.Any) -> str | None:
    """A member as a repr may show it, if it may: the service can put anything anywhere, so its look decides too."""
    if kind == "number":
        # Counts and scores; a document number is longer.
        if isinstance(value, (bool, float)) or (isinstance(value, int) and abs(value) < 1_000_000):
            return repr(value)
    elif kind is not None and isinstance(value, str) and len(value) <= 64 and value.isascii():
        plain = value.replace("_", "").replace("-", "")
        # Service ids are a prefix of letters and hexadecimal digits; words have no digits to speak of.
        if plain.isalnum() and (plain[0].isalpha() if kind == "id" else sum(map(str.isdigit, plain)) < 5):
            return repr(value)
    return None


def _outline(shape: Shape | None, value: t.Any) -> str | None:
    """A nested record in full, several by their number."""
    if isinstance(value, Record):
        return repr(value)
    if shape is None or not isinstance(value, (list, dict)):
        return None
    name: t.Any = shape
    while not isinstance(name, str):
        name = name[-1]
    return f"[{len(value)} {name}]" if isinstance(value, list) else f"{{{len(value)} {name}}}"

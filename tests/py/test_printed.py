"""The printed code: what the native module and the clients rely on, and what it costs to import."""

from __future__ import annotations

import ast
import inspect
import keyword
import pickle
import subprocess
import sys
import typing as t
from pathlib import Path

import pytest

from truora._printed import aio, errors, options, params, records, resources
from truora._record import Record

FOLDER = Path(records.__file__).parent
FILES = sorted(FOLDER.glob("*.py"))
CLASSES: list[type[Record]] = [
    cls for cls in vars(records).values() if isinstance(cls, type) and issubclass(cls, Record) and cls is not Record
]
METHODS = [
    (name, method) for name, cls in resources.RESOURCES.items() for method in vars(cls) if not method.startswith("_")
]


def shapes(shape: t.Any) -> t.Iterator[str]:
    if isinstance(shape, str):
        yield shape
    else:
        assert shape[0] in ("list", "map", "any")
        for inner in shape[1:]:
            yield from shapes(inner)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_says_where_it_comes_from(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# printed from core/src/catalogue; run `make print`\n")
    assert text.endswith("\n") and not text.endswith("\n\n")
    for line in text.splitlines():
        assert len(line) <= 100 and line == line.rstrip()


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_record_holds_what_it_says(cls: type[Record]) -> None:
    names = cls.__slots__
    assert isinstance(names, tuple) and len(set(names)) == len(names)
    assert list(inspect.get_annotations(cls)) == list(names)
    record = cls()
    for place, name in enumerate(names):
        setattr(record, name, place)
    assert [getattr(record, name) for name in names] == [*range(len(names))]
    for table in (cls._wires, cls._nested, cls._shows):
        assert set(table) <= set(names)
    assert set(cls._spelled.values()) <= set(names)
    for shape in cls._nested.values():
        assert all(issubclass(getattr(records, name), Record) for name in shapes(shape))
    assert set(cls._shows.values()) <= {"id", "word", "number"}
    for name in names:
        assert name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_")
    empty = cls()
    assert all(getattr(cls(), name) is None for name in names)
    assert repr(empty) == f"{cls.__name__}()"
    assert empty.to_dict() == {} and empty == cls.from_dict({})
    assert pickle.loads(pickle.dumps(empty)) == empty


def test_no_repr_shows_who_it_is() -> None:
    told = ("name", "national", "phone", "birth", "gender", "passport", "email", "address", "link", "url", "tax")
    for cls in CLASSES:
        for name, kind in cls._shows.items():
            tells = any(word in name.split("_") for word in told)
            assert not tells or (kind == "number" and "score" in name), name
        record = cls()
        for name in cls.__slots__:
            setattr(record, name, "Maria Perez 1000000000")
        assert "Maria" not in repr(record)


def test_an_answer_survives_its_record() -> None:
    wire = {"check": {"check_id": "CHK1", "scores": [{"score": 1}], "self": "x", "new": [1]}, "self": "/v1/checks/CHK1"}
    answer = records.CheckAnswer.from_dict(wire)
    assert answer.check.check_id == "CHK1"
    assert answer.self == "/v1/checks/CHK1"
    assert isinstance(answer.check.scores, list) and isinstance(answer.check.scores[0], records.Score)
    assert answer.to_dict() == wire


class Recorder:
    """A client that only remembers."""

    def __init__(self) -> None:
        self.calls: list[tuple[t.Any, ...]] = []

    def __getattr__(self, name: str) -> t.Any:
        return lambda *arguments: self.calls.append((name, *arguments))


class Later(Recorder):
    """The same, to be awaited."""

    def __getattr__(self, name: str) -> t.Any:
        async def call(*arguments: t.Any) -> None:
            self.calls.append((name, *arguments))

        return super().__getattr__(name) if name == "_list" else call


def run(coroutine: t.Any) -> None:
    if coroutine is not None:
        with pytest.raises(StopIteration):
            coroutine.send(None)


@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_what_a_method_hands_to_its_client(flavor: str) -> None:
    client = Recorder() if flavor == "sync" else Later()
    module: t.Any = resources if flavor == "sync" else aio
    checks, processes = module.RESOURCES["checks"](client), module.RESOURCES["processes"](client)
    run(checks.create(country="CO", type="person"))
    run(checks.get("CHK1", options={"timeout": 5}))
    run(checks.get(check_id="CHK1"))
    run(checks.get())
    run(checks.get("CHK1", what=1))
    run(checks.wait("CHK1", timeout=9, on_poll=print))
    run(checks.list(report_id="RPT1"))
    run(checks.details("CHK1", lang="es"))
    run(processes.pdf("IDP1", to="a.pdf", timeout=9, on_progress=print))
    assert client.calls == [
        ("_call", "checks.create", {"country": "CO", "type": "person"}, None),
        ("_call", "checks.get", {"check_id": "CHK1"}, {"timeout": 5}),
        ("_call", "checks.get", {"check_id": "CHK1"}, None),
        ("_call", "checks.get", {"check_id": None}, None),
        ("_call", "checks.get", {"check_id": "CHK1", "what": 1}, None),
        ("_wait", "checks.get", {"check_id": "CHK1"}, None, 9, print),
        ("_list", "checks.list", {"report_id": "RPT1"}, None),
        ("_list", "checks.details", {"check_id": "CHK1", "lang": "es"}, None),
        ("_file", "processes.pdf", {"process_id": "IDP1"}, None, "a.pdf", 9, print),
    ]


def test_given_twice_and_by_position() -> None:
    checks: t.Any = resources.Checks(Recorder())
    with pytest.raises(TypeError, match="multiple values"):
        checks.get("CHK1", check_id="CHK2")
    with pytest.raises(TypeError, match="positional"):
        checks.create("CO")


def test_both_clients_have_the_same_methods() -> None:
    assert list(resources.RESOURCES) == list(aio.RESOURCES)
    assert METHODS
    for resource, name in METHODS:
        blocking, later = getattr(resources.RESOURCES[resource], name), getattr(aio.RESOURCES[resource], name)
        assert list(inspect.signature(blocking).parameters) == list(inspect.signature(later).parameters)
        assert blocking.__doc__ == later.__doc__ and "Source: " in blocking.__doc__
        # Pages ask when they are walked, helpers never.
        lazy = "Pages[" in blocking.__annotations__["return"] or resource == "links"
        assert inspect.iscoroutinefunction(later) is not lazy
    for name in resources.RESOURCES:
        assert isinstance(getattr(resources.Resources(), name), resources.RESOURCES[name])
        assert isinstance(getattr(aio.AsyncResources(), name), aio.RESOURCES[name])


def test_parameters_resolve() -> None:
    # Pydantic and friends evaluate them at run time.
    for name, cls in vars(params).items():
        if name.endswith(("Params", "Param", "Rest")):
            t.get_type_hints(cls)
    assert params.ChecksCreateParams.__required_keys__ == {"country", "type", "user_authorized"}
    assert "options" not in t.get_type_hints(params.ChecksCreateParams)
    assert {"timeout", "max_retries", "seed"} <= set(options.Options.__annotations__)


def test_errors_have_a_class() -> None:
    assert errors.class_name("api", "not_found") == "NotFoundError"
    assert errors.class_name("api", "teapot") == "ApiError"
    assert errors.class_name("transport", "timeout") == "RequestTimeoutError"
    assert errors.class_name("transport", "reset") == "TransportError"
    assert errors.class_name("made_up", "") == "TruoraError"


@pytest.mark.parametrize("module", ["records", "resources", "aio", "errors"])
def test_importing_costs_little(module: str) -> None:
    """In a bare interpreter, the printed modules bring nothing along."""
    code = (
        f"import sys; sys.path.insert(0, {str(FOLDER.parent.parent)!r}); import truora; "
        f"before = set(sys.modules); import truora._printed.{module}; print(*(set(sys.modules) - before))"
    )
    command = [sys.executable, "-S", "-E", "-c", code]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in found if not name.startswith("truora") and name != "__future__"] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_names_list_as_a_type(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            assert node.value.id != "list"

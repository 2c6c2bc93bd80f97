"""The package as a whole: what importing it costs, what it promises to type checkers, and how it fails to load."""

from __future__ import annotations

import re
import subprocess
import sys
import types
from pathlib import Path

import pytest

import truora
from support import ROOT
from truora._version import VERSION

HEAVY = (
    "asyncio",
    "ssl",
    "urllib.request",
    "http.client",
    "dataclasses",
    "inspect",
    "enum",
    "typing",
    "logging",
    "httpx",
)


def python(code: str, *flags: str) -> str:
    run = subprocess.run([sys.executable, *flags, "-c", code], capture_output=True, text=True, check=True)
    return run.stdout.strip() or run.stderr


def test_importing_loads_nothing() -> None:
    code = "import sys; before = set(sys.modules); import truora; print(*sorted(set(sys.modules) - before))"
    loaded = set(python(code).split())
    assert not loaded & set(HEAVY)
    assert loaded <= {"__future__", "truora"}


def test_every_name_is_there() -> None:
    assert sorted(truora.__all__) == dir(truora)
    assert len(set(truora.__all__)) == len(truora.__all__)
    for name in truora.__all__:
        assert getattr(truora, name) is not None
    assert isinstance(truora.types, types.ModuleType)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        truora.nonsense  # noqa: B018


def test_types() -> None:
    from truora.types import Check, ChecksCreateParams, CheckStatus, Options

    assert issubclass(Check, truora.Record)
    assert "country" in ChecksCreateParams.__annotations__
    assert "timeout" in Options.__annotations__
    assert CheckStatus is not None
    for name in ("nonsense", "Nonsense", "_ChecksCreateParams"):
        with pytest.raises(AttributeError):
            getattr(truora.types, name)


def test_one_version() -> None:
    cargo = (ROOT / "Cargo.toml").read_text()
    found = re.search(r'^version = "(.+)"$', cargo, re.MULTILINE)
    assert found is not None
    assert truora.__version__ == VERSION == found[1]


def test_marked_as_typed() -> None:
    assert (Path(truora.__file__).parent / "py.typed").exists()


def test_a_missing_native_module_is_explained() -> None:
    code = (
        "import sys; sys.modules['truora._core'] = None\n"
        "import truora\n"
        "try: truora.Truora\n"
        "except ImportError as error: print(error)"
    )
    found = python(code)
    assert "native module did not load" in found
    assert sys.platform in found
    assert "pip install" in found


def test_a_native_module_of_another_version_is_refused() -> None:
    code = (
        "import types, sys; core = types.ModuleType('truora._core'); core.version = lambda: '9.9.9'\n"
        "import truora; sys.modules['truora._core'] = core; truora._core = core\n"
        "try: truora.Truora\n"
        "except ImportError as error: print(error)"
    )
    assert "9.9.9" in python(code)


def test_the_stub_fits_the_native_module() -> None:
    pytest.importorskip("mypy.stubtest")
    config = ROOT / "bindings-py" / "pyproject.toml"
    command = [sys.executable, "-m", "mypy.stubtest", "truora._core", "--ignore-disjoint-bases"]
    command += ["--mypy-config-file", str(config)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=config.parent)
    assert run.returncode == 0, run.stdout + run.stderr

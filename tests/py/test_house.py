"""The house: the committed contract, and what binaries may not carry."""

from __future__ import annotations

from pathlib import Path

import pytest

import truora._core

ROOT = Path(__file__).resolve().parents[2]


def test_the_contract_is_the_one_we_committed() -> None:
    """Beside this checkout the contract may be newer; a stranger's clone has only ours."""
    shared = ROOT.parent / "shared" / "api"
    if not shared.is_dir():
        pytest.skip("no newer contract beside this checkout")
    names = {path.name for path in shared.iterdir()}
    assert names == {path.name for path in (ROOT / "tests/facts").iterdir()}
    differ = [
        name for name in sorted(names) if (shared / name).read_bytes() != (ROOT / "tests/facts" / name).read_bytes()
    ]
    assert not differ, f"tests/facts is older than {shared}: {differ}"


def test_the_extension_carries_no_docs() -> None:
    docs = (ROOT / "docs/reference/checks.md").read_text()
    extension = Path(truora._core.__file__).read_bytes()
    for sentence in ("Start a background check", "Identifier of the check", "Country whose records are searched"):
        assert sentence in docs
        assert sentence.encode() not in extension


def test_the_extension_carries_every_operation() -> None:
    extension = Path(truora._core.__file__).read_bytes()
    reference = (ROOT / "docs/reference/README.md").read_text()
    for folder in (ROOT / "tests/replays").iterdir():
        if "." in folder.name:  # `download`, `upload` and `request` are no rows of the catalogue
            assert f"`{folder.name}`" in reference
            assert folder.name.encode() in extension

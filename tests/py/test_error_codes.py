"""Every error code that a source file uses is in the core's list, and every code of the list is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIST = ROOT / "core/src/error/code.rs"
ROWS = re.findall(r'^    (\w+), (\w+), "(\w+)", "(\w+)", "(.+)";$', LIST.read_text(), re.MULTILINE)
CODES = {(kind.lower(), word) for _, kind, word, _, _ in ROWS}
# A kind and a code as the hosts write them: next to each other, as two literals.
PAIR = re.compile(r'(?<! in \()"(config|invalid|api|decode|transport|redirect|failed|deadline|misuse)",\s*"(\w+)"')
# A refusal of a proxy handler: a status and a code.
REFUSAL = re.compile(r'\b(?:refusal|refuse|Refused)\(\s*[45]\d\d,\s*"(\w+)"')


def sources(*folders: str) -> list[Path]:
    """The hand-written sources of these folders."""
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.*")]
    chosen = [path for path in found if path.suffix in {".rs", ".py", ".ts"} and "rinted" not in str(path.parent)]
    return sorted(path for path in chosen if path != LIST)


HOSTS = sources("bindings-py/python", "bindings-node/ts")
RUST = [
    path
    for path in sources("core/src", "bindings-py/src", "bindings-rust/src")
    if "catalogue" not in path.parts  # statuses of jobs, among others
]


def pairs(path: Path) -> set[tuple[str, str]]:
    """The kinds and codes of the errors that a host's file makes."""
    text = path.read_text()
    return set(PAIR.findall(text)) | {("config", code) for code in REFUSAL.findall(text)}


def test_the_list_is_read_whole() -> None:
    assert len(ROWS) == LIST.read_text().count('Error", "')
    assert ("config", "missing_key") in CODES


@pytest.mark.parametrize("path", HOSTS, ids=lambda path: path.name)
def test_hosts_use_listed_codes(path: Path) -> None:
    assert pairs(path) - CODES == set()


def test_every_code_is_used() -> None:
    rust = (
        "\n".join(path.read_text() for path in RUST)
        + LIST.read_text().partition("impl ErrorCode {\n    /// The code of")[2]
    )
    used = {
        (kind.lower(), word) for name, kind, word, _, _ in ROWS if re.search(rf"\b(?:ErrorCode|Self)::{name}\b", rust)
    }
    for path in HOSTS:
        used |= pairs(path)
        # A code in a place of its own: a default, a constant, a comparison.
        used |= {(kind, word) for kind, word in CODES if kind == "config" and f'"{word}"' in path.read_text()}
    assert CODES - used == set()


def test_rust_has_no_code_as_a_text() -> None:
    words = {word for _, word in CODES if "_" in word}
    for path in RUST:
        code = path.read_text().partition("#[cfg(test)]")[0]
        found = {word for word in re.findall(r'"(\w+)"', code) if word in words}
        # Words of the issues' codes and of parameters.
        assert found - {"not_allowed", "too_large"} == set(), path


def test_the_reference_lists_every_code() -> None:
    page = (ROOT / "docs/reference/errors.md").read_text()
    for _, kind, word, cls, doc in ROWS:
        section = page.partition(f"## Kind `{kind.lower()}`")[2].partition("\n## ")[0]
        assert f"| `{word}` | `{cls}` | {doc} |" in section

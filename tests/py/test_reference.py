"""The examples of the printed reference: each is a call that `validate` accepts without an error or a warning."""

from __future__ import annotations

import ast
import inspect
import re
import typing as t
from pathlib import Path

import pytest

from truora import Truora, read_token
from truora._printed import resources

FOLDER = Path(__file__).parents[2] / "docs" / "reference"
SECTION = re.compile(r"^## `([a-z_.]+)`\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def calls() -> t.Iterator[tuple[str, ast.Call]]:
    for page in sorted(FOLDER.glob("*.md")):
        for operation, section in SECTION.findall(page.read_text(encoding="utf-8")):
            (code,) = BLOCK.findall(section)
            for node in ast.walk(ast.parse(code)):
                if isinstance(node, ast.Call) and ast.unparse(node.func) != "print":
                    yield operation, node


CALLS = list(calls())


def arguments(node: ast.Call) -> dict[str, t.Any]:
    """The parameters of a call, the positional one by its name."""
    assert isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Attribute)
    method = getattr(resources.RESOURCES[node.func.value.attr], node.func.attr)
    given = dict(zip([*inspect.signature(method).parameters][1:], map(ast.literal_eval, node.args), strict=False))
    given |= {word.arg: ast.literal_eval(word.value) for word in node.keywords if word.arg and word.arg != "to"}
    return given


def test_every_operation_has_an_example() -> None:
    assert len(CALLS) > 160


@pytest.mark.parametrize(("operation", "node"), CALLS, ids=[ast.unparse(node.func) for _, node in CALLS])
def test_an_example_is_accepted(operation: str, node: ast.Call) -> None:
    if operation == "read_token":
        assert ast.unparse(node) == "truora.read_token(key=api_key)"
        assert next(iter(inspect.signature(read_token).parameters)) == "key"
        return
    given = arguments(node)
    if "file" in given:
        given["file"] = b"x"
    with Truora(api_key="test-key") as client:
        if operation.startswith("links."):
            assert getattr(client.links, operation.partition(".")[2])(**given).startswith("https://")
        else:
            found = client.validate(operation, given)
            assert not found.issues and not found.warnings, found

"""The Python recipes of docs/proxy.md: blocks that begin with ```python recipe NAME."""

from __future__ import annotations

import re
import types
import typing as t

from support import ROOT

RECIPE = re.compile(r"^```python recipe (?P<name>[a-z-]+)\n(?P<code>(?:.*\n)*?)^```$", re.MULTILINE)
RECIPES = {found["name"]: found["code"] for found in RECIPE.finditer((ROOT / "docs/proxy.md").read_text("utf-8"))}
USERS = {"session=of-ana": "ana", "of-ana": "ana"}
USER_OF = f"user_of = {USERS!r}.get\n"


def recipe(name: str) -> t.Any:
    """What a recipe defines, in a module."""
    made = types.ModuleType("recipe_" + name.replace("-", "_"))
    exec(compile(USER_OF + RECIPES[name], f"docs/proxy.md {name}", "exec"), made.__dict__)
    return made

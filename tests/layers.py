"""Checks that the core's modules import in one direction: layer by layer, and never in a circle.

The script reads the `use` lines and the `crate::` paths of core/src without its tests. A name that a module
re-exports belongs to the module that defines it. Run by `make lint`; with a folder as argument it checks that one.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

# From the lowest to the highest: a module may use its own layer and those before it.
LAYERS = [
    "secret",
    "util",
    "value",
    "issue",
    "schema",
    "json",
    "error",
    "catalogue",
    "request",
    "options",
    "params",
    "answer",
    "call",
    "offline",
    "js",
    "lib",
]

Module = tuple[str, ...]
Edges = dict[Module, dict[Module, int]]


def name_of(module: Module) -> str:
    """The module as Rust writes it."""
    return "::".join(module) or "lib"


def code_of(text: str) -> list[str]:
    """The lines of a file, with comments, texts and test modules blanked, so that line numbers stay."""
    lines: list[str] = []
    in_tests = False
    pending = False
    for raw in text.split("\n"):
        line = re.sub(r'"(\\.|[^"\\])*"', '""', raw)
        line = re.sub(r"//.*", "", line)
        line = re.sub(r"'(\\.|[^'\\])'", "' '", line)
        if not in_tests and line.strip() == "#[cfg(test)]":
            pending = True
        elif pending and re.match(r"\s*(pub(\(\w+\))? )?mod \w+ \{", line):
            pending, in_tests = False, True
        elif pending and line.strip() and not line.strip().startswith("#["):
            pending = False
        if in_tests:
            lines.append("")
            in_tests = raw != "}"
        else:
            lines.append(line)
    return lines


def leaves(tree: str) -> list[list[str]]:
    """The paths of a `use` tree: `a::{b, c as d}` is `a::b` and `a::c`."""
    tree = tree.strip()
    if "{" not in tree:
        return [[part.strip() for part in re.sub(r"\s+as\s+\w+$", "", tree).split("::")]] if tree else []
    head, rest = tree.split("{", 1)
    inside = rest[: rest.rindex("}")]
    parts, depth, start = [], 0, 0
    for at, char in enumerate(inside):
        depth += {"{": 1, "}": -1}.get(char, 0)
        if char == "," and depth == 0:
            parts.append(inside[start:at])
            start = at + 1
    parts.append(inside[start:])
    prefix = [part.strip() for part in head.split("::") if part.strip()]
    return [prefix + leaf for part in parts for leaf in leaves(part)]


class Crate:
    """The modules of a crate, and what each of them imports."""

    def __init__(self, root: Path) -> None:
        self.code: dict[Module, list[str]] = {}
        for path in sorted(root.rglob("*.rs")):
            parts = path.relative_to(root).with_suffix("").parts
            if parts[-1] != "tests":
                self.code[() if parts == ("lib",) else parts] = code_of(path.read_text(encoding="utf-8"))
        self.uses = {module: list(self._uses(lines)) for module, lines in self.code.items()}
        self.exported: dict[Module, dict[str, list[str]]] = {module: {} for module in self.code}
        for module, uses in self.uses.items():
            for _, public, path, alias in uses:
                if public:
                    self.exported[module][alias] = path

    @staticmethod
    def _uses(lines: list[str]) -> list[tuple[int, bool, list[str], str]]:
        found = []
        text = "\n".join(lines)
        for match in re.finditer(r"^\s*(pub(?:\([^)]*\))? )?use ([^;]+);", text, re.M):
            line = text.count("\n", 0, match.start(2)) + 1
            found += [(line, bool(match[1]), path, path[-1]) for path in leaves(match[2])]
        return found

    def find(self, module: Module, path: list[str], seen: int = 0) -> Module | None:
        """The module that defines what a path names; `None` for what is not of this crate."""
        here = module
        if path[0] == "crate":
            here, path = (), path[1:]
        elif path[0] in ("self", "super"):
            while path and path[0] in ("self", "super"):
                here = here if path[0] == "self" else here[:-1]
                path = path[1:]
        elif (*module, path[0]) not in self.code:
            return None
        for at, part in enumerate(path):
            if (*here, part) in self.code:
                here = (*here, part)
            elif part in self.exported[here] and seen < 9:
                target = self.find(here, self.exported[here][part] + path[at + 1 :], seen + 1)
                return target if target is not None else here
            else:
                return here
        return here

    def edges(self) -> Edges:
        """Who uses whom, with the line of the first use."""
        edges: Edges = {module: {} for module in self.code}

        def add(module: Module, path: list[str], line: int) -> None:
            target = self.find(module, path)
            if target is not None and target != module:
                edges[module].setdefault(target, line)
            if target is not None and path[-1] == "*" and module[: len(target)] != target:
                for inner in self.exported[target].values():
                    add(module, ["crate", *target, *inner] if inner[0] not in ("crate", "super") else inner, line)

        for module, lines in self.code.items():
            if module == ():
                continue
            for line, public, path, _ in self.uses[module]:
                target = self.find(module, path)
                # A folder's module that only passes on what lies in its folder does not use it.
                if not (public and target is not None and target[: len(module)] == module):
                    add(module, path, line)
            children = [other[-1] for other in self.code if other[:-1] == module and other]
            paths = (
                r"(?<![\w:])((?:crate|super)(?:::\w+)+" + "".join(f"|{child}(?:::\\w+)+" for child in children) + ")"
            )
            for number, text in enumerate(lines, 1):
                if not re.match(r"\s*(pub(\([^)]*\))? )?(use|mod) |\s*pub\(in ", text):
                    for match in re.finditer(paths, text):
                        add(module, match[1].split("::"), number)
        return edges


def circles(edges: Edges) -> list[list[Module]]:
    """Groups of modules that reach one another, by Tarjan's algorithm."""
    index: dict[Module, int] = {}
    low: dict[Module, int] = {}
    stack: list[Module] = []
    found: list[list[Module]] = []

    def visit(module: Module) -> None:
        index[module] = low[module] = len(index)
        stack.append(module)
        for other in edges[module]:
            if other not in index:
                visit(other)
                low[module] = min(low[module], low[other])
            elif other in stack:
                low[module] = min(low[module], index[other])
        if low[module] == index[module]:
            group = stack[stack.index(module) :]
            del stack[stack.index(module) :]
            if len(group) > 1:
                found.append(sorted(group))

    for module in edges:
        if module not in index:
            visit(module)
    return found


def main() -> int:
    """Prints what is wrong, a line each."""
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1] / "core/src")
    edges = Crate(root).edges()
    wrong: list[str] = []
    for module, targets in edges.items():
        layer = module[0] if module else "lib"
        if layer not in LAYERS:
            wrong.append(f"{name_of(module)} is in no layer: add it to LAYERS in tests/layers.py")
            continue
        for target, line in targets.items():
            other = target[0] if target else "secret"
            if other in LAYERS and LAYERS.index(other) > LAYERS.index(layer):
                wrong.append(f"{name_of(module)}:{line} uses {name_of(target)}, of a higher layer")
    for group in circles(edges):
        wrong.append("a circle: " + ", ".join(map(name_of, group)))
        inside = set(group)
        for module in group:
            uses = [f"{name_of(other)} (line {line})" for other, line in edges[module].items() if other in inside]
            wrong.append(f"    {name_of(module)} uses {', '.join(uses)}")
    for text in wrong:
        print(text)
    if not wrong:
        count = sum(map(len, edges.values()))
        print(f"layers: {len(edges)} modules, {count} imports between them, no circle")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())

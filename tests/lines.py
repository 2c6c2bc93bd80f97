"""Counts the lines of the sources: `make lint` refuses a hand-written file over 400 lines and a core that grows.

In the core only code counts: no blank lines, comments or tests. The catalogue is data, rules and packed form
included.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
# Most lines of a file that is written by hand.
MOST = 400
# Most lines of code in the core, without catalogue. The goal is 6,000; lower this with every cut.
CORE = 7050
SUFFIXES = {".rs", ".py", ".pyi", ".ts", ".mjs", ".cjs", ".js", ".sh"}


def tracked() -> list[Path]:
    """The files of the repository, new ones included."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    return [path for name in names if name and (path := ROOT / name).is_file()]


def is_printed(text: str) -> bool:
    """Whether a file says in its first line that a program writes it."""
    return "run `make print`" in text.split("\n", 1)[0]


def code(text: str) -> int:
    """Lines of code of a Rust file: those before its tests that hold more than a comment."""
    body = re.split(r"^#\[cfg\(test\)\]\nmod ", text, maxsplit=1, flags=re.MULTILINE)[0]
    lines = (line.strip() for line in body.split("\n"))
    return sum(1 for line in lines if line and not line.startswith("//"))


def main() -> int:
    """Prints the totals and what is over its limit."""
    wrong = []
    core = 0
    for path in tracked():
        if path.suffix not in SUFFIXES:
            continue
        name = path.relative_to(ROOT).as_posix()
        text = path.read_text()
        if is_printed(text):
            continue
        lines = text.count("\n")
        if lines > MOST:
            wrong.append(f"{name} has {lines} lines, and may have {MOST}: split it by subject")
        is_core = name.startswith("core/src/") and path.suffix == ".rs"
        if is_core and not name.startswith("core/src/catalogue/") and not name.endswith("/tests.rs"):
            core += code(text)
    if core > CORE:
        wrong.append(f"the core has {core} lines of code without its catalogue, and may have {CORE}")
    print(f"lines: {core} of code in the core without its catalogue")
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

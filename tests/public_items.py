"""Compares the public items of the Rust crate with core/public-items.txt, so that none becomes public by accident.

The script reads the list of all items that `cargo doc -p truora` writes; what is `doc(hidden)` is not in it. Run by
`make lint`. With `--write` it writes the list instead.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LIST = ROOT / "core/public-items.txt"


def items(page: str) -> list[str]:
    """The items of rustdoc's page, as `kind path`."""
    found = re.findall(r'href="([\w/]*?)(\w+)\.(\w+)\.html"', page)
    return sorted(f"{kind} {folder.replace('/', '::')}{name}" for folder, kind, name in set(found))


def main() -> int:
    """Prints what differs, a line each."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    public = items((target / "doc/truora/all.html").read_text(encoding="utf-8"))
    if "--write" in sys.argv:
        LIST.write_text("\n".join(public) + "\n", encoding="utf-8")
        return 0
    listed = LIST.read_text(encoding="utf-8").split("\n")[:-1]
    for item in sorted(set(public) ^ set(listed)):
        state = "is public and not listed" if item in public else "is listed and not public"
        print(f"{item} {state}: close it, or run tests/public_items.py --write")
    return int(public != listed)


if __name__ == "__main__":
    sys.exit(main())

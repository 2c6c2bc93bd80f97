"""Links within the repository's documents lead to files and headings that exist."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from support import ROOT

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def anchors(text: str) -> set[str]:
    """The anchors that GitHub makes of a document's headings."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text), re.MULTILINE)
    plain = (re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower() for heading in headings)
    explicit = set(re.findall(r'<a (?:id|name)="([^"]+)"', text))
    return {re.sub(r"[^\w\- ]", "", one).replace(" ", "-") for one in plain} | explicit


def test_links_lead_somewhere() -> None:
    listed = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
    documents = [ROOT / name for name in listed.stdout.split() if (ROOT / name).exists()]
    assert len(documents) > 40
    broken = []
    texts: dict[Path, str] = {}
    for document in documents:
        text = document.read_text(encoding="utf-8")
        for target in LINK.findall(FENCE.sub("", text)):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            path = (document.parent / name).resolve() if name else document
            if not path.exists():
                broken.append(f"{document.relative_to(ROOT)}: {target}")
            elif anchor and path.suffix == ".md":
                body = texts.setdefault(path, path.read_text(encoding="utf-8"))
                if anchor not in anchors(body):
                    broken.append(f"{document.relative_to(ROOT)}: {target}")
    assert broken == []

"""The replays, one corpus for every host, through the Python clients. `TRUORA_REPLAYS=dir` chooses the folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import replaying

ROOT = Path(__file__).resolve().parents[2]
ONE = os.environ.get("TRUORA_REPLAYS")
FOLDERS = [ROOT / ONE] if ONE else [ROOT / "tests/replays", ROOT / "tests/replays-hosts"]


@pytest.mark.parametrize("path", replaying.cases(FOLDERS), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_replay(path: Path) -> None:
    replaying.both(path)

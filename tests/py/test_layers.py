"""tests/layers.py finds what it is there to find: a circle, and an import from a higher layer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def layers(folder: Path, **files: str) -> subprocess.CompletedProcess[str]:
    """What the script says about a crate of these files."""
    (folder / "json").mkdir()
    for name, text in files.items():
        (folder / f"{name.replace('__', '/')}.rs").write_text(text, encoding="utf-8")
    command = [sys.executable, str(ROOT / "tests/layers.py"), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_one_direction_is_fine(tmp_path: Path) -> None:
    found = layers(
        tmp_path,
        lib="mod json;\nmod value;\n",
        value="pub struct Value;\n#[cfg(test)]\nmod tests {\n    use crate::json::parse;\n}\n",
        json="mod reader;\npub use reader::parse;\n",
        json__reader="use crate::value::Value;\npub fn parse() -> Value {\n    Value\n}\n",
    )
    assert found.returncode == 0, found.stdout
    assert "no circle" in found.stdout


def test_a_circle_through_a_re_export_is_found(tmp_path: Path) -> None:
    found = layers(
        tmp_path,
        json="mod reader;\nmod sink;\npub use reader::{parse, Depth};\npub use sink::Sink;\n",
        json__reader="use super::Sink;\npub struct Depth;\n",
        json__sink="pub trait Sink {\n    fn depth(&self) -> crate::json::Depth;\n}\n",
    )
    assert found.returncode == 1
    assert "a circle: json::reader, json::sink" in found.stdout


def test_a_higher_layer_is_found(tmp_path: Path) -> None:
    found = layers(
        tmp_path,
        value="use crate::json;\npub struct Value;\npub fn f() {\n    json::parse();\n}\n",
        json="pub fn parse() {}\n",
        surprise="",
    )
    assert found.returncode == 1
    assert "value:1 uses json, of a higher layer" in found.stdout
    assert "surprise is in no layer" in found.stdout

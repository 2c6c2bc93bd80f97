"""What a large request costs the handler: it is refused before it is parsed, in the words of the JavaScript handler."""

from __future__ import annotations

import json
import time
import typing as t

import pytest

from truora.proxy._body import Bad, read_body

MIB = 1024 * 1024
BODIES = {
    "empty lists": b'{"params":{"a":[' + b"[]," * ((MIB - 40) // 3) + b"[]]}}",
    "numbers": b'{"params":{"a":[' + b"1," * ((MIB - 40) // 2) + b"1]}}",
    "names": json.dumps({"params": {f"n{i}": 1 for i in range(70_000)}}).encode(),
}


@pytest.mark.parametrize("name", BODIES)
def test_too_many_values(name: str) -> None:
    begun = time.process_time()
    with pytest.raises(Bad, match="the body holds more than 10,000 values"):
        read_body(BODIES[name])
    # Parsed, they take 60 to 200 ms; the bound leaves room for a loaded machine.
    assert time.process_time() - begun < 0.05


@pytest.mark.parametrize("values", [9_000, 9_990])
def test_as_many_as_may_be(values: int) -> None:
    params, _ = read_body(json.dumps({"params": {"a": [1] * values}}).encode())
    found: t.Any = params["a"]
    assert len(found) == values


def test_a_long_text_is_one_value() -> None:
    params, _ = read_body(json.dumps({"params": {"a": "x" * (MIB - 100)}}).encode())
    assert len(params["a"]) == MIB - 100

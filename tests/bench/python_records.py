"""Measures what records cost after decoding: three members read, all read, `to_dict()`, and memory.

Ratios to `orjson.loads` of the same body in the same run; memory is the growth of the resident set in a process of its
own, of 10,000 answers that are kept. Not part of `make bench`: docs/performance.md quotes it. Run it by
`.venv/bin/python tests/bench/python_records.py`.
"""

from __future__ import annotations

import gc
import resource
import subprocess
import sys
import time
import timeit
import typing as t
from pathlib import Path

import orjson

import payloads
import truora._printed.records  # noqa: F401  its import is not part of a decode
from truora import Record, _core

CONFIG = _core.Config.make()
KEPT = 10_000
PAGE = resource.getpagesize()

THREE: dict[str, t.Callable[[t.Any], object]] = {
    "S": lambda answer: (answer.check.check_id, answer.check.status, answer.check.score),
    "M": lambda answer: (answer.process_id, answer.status, answer.country),
    "L": lambda answer: (answer.next, answer.cursor, answer.details),
    "LIST": lambda answer: [(check.check_id, check.status, check.score) for check in answer.checks],
}


def decode(operation: str, params: object, body: bytes) -> t.Any:
    call = _core.call(CONFIG, operation, "call", params, {})
    call.start(0.0)
    call.head(0.0, 200, [])
    return call.body(0.0, body).value


def walk(value: object) -> None:
    if isinstance(value, Record):
        for name in value.__slots__:
            walk(getattr(value, name))
    elif isinstance(value, dict):
        for item in value.values():
            walk(item)
    elif isinstance(value, list):
        for item in value:
            walk(item)


def times() -> None:
    print(f"{'':5} {'decode':>8} {'3 read':>8} {'all read':>8} {'to_dict':>8}   x orjson.loads (and walk)")
    for name, (operation, params, body) in payloads.all_sizes().items():
        read = THREE[name]
        cases: dict[str, t.Callable[[], object]] = {
            "orjson": lambda b=body: orjson.loads(b),
            "walked": lambda b=body: walk(orjson.loads(b)),
            "decode": lambda o=operation, p=params, b=body: decode(o, p, b),
            "three": lambda o=operation, p=params, b=body, r=read: r(decode(o, p, b)),
            "all": lambda o=operation, p=params, b=body: walk(decode(o, p, b)),
            "dict": lambda o=operation, p=params, b=body: decode(o, p, b).to_dict(),
        }
        number = max(1, 100_000 // len(body))
        took = dict.fromkeys(cases, float("inf"))
        for _ in range(100):
            for case, run in cases.items():
                took[case] = min(took[case], timeit.timeit(run, timer=time.process_time, number=number))
        ratios = [
            took["decode"] / took["orjson"],
            took["three"] / took["orjson"],
            took["all"] / took["walked"],
            took["dict"] / took["orjson"],
        ]
        print(f"{name:5} " + " ".join(f"{ratio:8.2f}" for ratio in ratios))


def memory(mode: str) -> None:
    operation, params, body = payloads.all_sizes()["S"]
    kept: list[object] = []
    gc.collect()
    before = int(Path("/proc/self/statm").read_text().split()[1])
    for _ in range(KEPT):
        if mode == "orjson":
            kept.append(orjson.loads(body))
            continue
        # A body of its own, as each answer has.
        answer = decode(operation, params, bytes(bytearray(body)))
        if mode == "three":
            THREE["S"](answer)
        elif mode == "all":
            walk(answer)
        kept.append(answer)
    after = int(Path("/proc/self/statm").read_text().split()[1])
    print(f"{mode:8} {(after - before) * PAGE / 1e6:6.1f} MB for {len(kept):,} answers of {len(body):,} bytes")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        memory(sys.argv[1])
    else:
        times()
        for mode in ("none", "three", "all", "orjson"):
            subprocess.run([sys.executable, __file__, mode], check=True)

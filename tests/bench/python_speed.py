"""Decoding and building, as ratios to named peers measured in the same run. Run by `make bench`.

Every case is timed in turns, best of many repeats, so that a busy machine slows all alike. What gates is timed in
samples shorter than a turn on a busy processor, by the time this process had it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import timeit
from urllib.parse import urlencode

import orjson

import payloads
import truora._printed.records  # noqa: F401  its import is not part of a decode
from truora import _core

CONFIG = _core.Config.make()
DECODE_LIMIT = 1.1
REPEATS = 15
DECODE_REPEATS = 200


def best(cases: dict[str, object], number: int, repeats: int = REPEATS) -> dict[str, float]:
    """Seconds per call of each case: the least of interleaved repeats."""
    times = {name: [] for name in cases}
    for _ in range(repeats):
        for name, case in cases.items():
            times[name].append(timeit.timeit(case, timer=time.process_time, number=number) / number)
    return {name: min(all_) for name, all_ in times.items()}


def decoding() -> bool:
    print(f"{'':5}{'bytes':>8} {'json':>7} {'orjson':>7} {'truora':>7}   x orjson.loads; truora checks, makes a record")
    good = True
    for name, (operation, params, body) in payloads.all_sizes().items():

        def decode(operation: str = operation, params: object = params, body: bytes = body) -> object:
            call = _core.call(CONFIG, operation, "call", params, {})
            call.start(0.0)
            call.head(0.0, 200, [])
            return call.body(0.0, body)

        done = decode()
        assert done.what == "body" and not done.issues, done
        assert done.value.to_dict() == json.loads(body)
        number = max(1, 100_000 // len(body))
        took = best(
            {
                "json": lambda b=body: json.loads(b),
                "orjson": lambda b=body: orjson.loads(b),
                "call": decode,
                "bare": lambda o=operation, p=params: start(o, p),
            },
            number,
            DECODE_REPEATS,
        )
        # What a call costs besides decoding is the same for any answer, and reported below.
        decode_time = took["call"] - took["bare"]
        ratio = decode_time / took["orjson"]
        good &= ratio <= DECODE_LIMIT
        micro, slow = took["orjson"] * 1e6, took["json"] / took["orjson"]
        print(f"{name:5}{len(body):8} {slow:7.2f} {1:7.2f} {ratio:7.2f}   (orjson {micro:.1f} µs)")
    return good


def looking() -> None:
    """What it costs to read every member afterwards. Records get their members with the first look."""
    from pydantic import BaseModel

    from truora import Record

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

    for name, (operation, params, body) in payloads.all_sizes().items():

        def ours(operation: str = operation, params: object = params, body: bytes = body) -> None:
            call = _core.call(CONFIG, operation, "call", params, {})
            call.start(0.0)
            call.head(0.0, 200, [])
            walk(call.body(0.0, body).value)

        cases = {"truora": ours, "orjson": lambda b=body: walk(orjson.loads(b))}
        took = best(cases, max(1, 50_000 // len(body)), 100)
        micro = took["truora"] * 1e6
        ratio = took["truora"] / took["orjson"]
        print(f"{name:5} call, decode, read all {micro:9.1f} µs   {ratio:5.2f} x orjson and the same walk")

    class Model(BaseModel):
        status: str

    (operation, params, body), number = payloads.all_sizes()["S"], 100_000
    call = _core.call(CONFIG, operation, "call", params, {})
    call.start(0.0)
    call.head(0.0, 200, [])
    cases = {"truora": call.body(0.0, body).value.check, "pydantic": Model(status="completed")}
    for name, record in cases.items():
        times = timeit.repeat("record.status", globals={"record": record}, number=number, repeat=REPEATS)
        print(f"{name:9} one read of a member {min(times) / number * 1e9:6.1f} ns")


def start(operation: str, params: object) -> object:
    call = _core.call(CONFIG, operation, "call", params, {})
    call.start(0.0)
    return call.head(0.0, 200, [])


TWELVE = {
    "country": "CO", "type": "person", "user_authorized": True, "national_id": "1000000000",
    "date_of_birth": "1990-01-01", "issue_date": "2010-01-01", "phone_number": "+570000000000",
    "first_name": "NOMBRE", "last_name": "PEÑA EJEMPLO", "custom_input": "ref 1", "force_creation": True,
    "watch": "monthly",
}  # fmt: skip


def building() -> None:
    from pydantic import BaseModel

    class Create(BaseModel):
        country: str
        type: str
        user_authorized: bool
        national_id: str
        date_of_birth: str
        issue_date: str
        phone_number: str
        first_name: str
        last_name: str
        custom_input: str
        force_creation: bool
        watch: str

    def ours() -> object:
        return _core.call(CONFIG, "checks.create", "call", TWELVE, {}).start(0.0)

    assert ours().tag == 0
    took = best(
        {
            "truora: check, encode, request": ours,
            "truora: validate": lambda: _core.validate("checks.create", TWELVE, {}, None),
            "pydantic alone": lambda: Create(**TWELVE),
            "urlencode, unchecked": lambda: urlencode(TWELVE),
            "pydantic + urlencode": lambda: urlencode(Create(**TWELVE).model_dump()),
        },
        2000,
    )
    base = took["urlencode, unchecked"]
    for name, seconds in took.items():
        print(f"{name:32} {seconds * 1e6:6.1f} µs   {seconds / base:5.2f} x urlencode")


def importing() -> None:
    def once(code: str) -> float:
        script = f"import time; t = time.perf_counter(); {code}; print(time.perf_counter() - t)"
        return float(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout)

    for code in ("import truora", "from truora import Truora", "import httpx"):
        print(f"{code:32} {min(once(code) for _ in range(9)) * 1e3:6.1f} ms")


if __name__ == "__main__":
    print(f"Python {sys.version.split()[0]}\n\ndecoding an answer")
    fine = decoding()
    print("\nreading the members of an answer")
    looking()
    print("\nbuilding a request of 12 fields")
    building()
    print("\nimporting")
    importing()
    sys.exit(0 if fine else f"decoding is slower than {DECODE_LIMIT} x orjson.loads")

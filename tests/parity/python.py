"""The Python runner of the parity check: cases on standard input, verdicts on standard output, a line each."""

from __future__ import annotations

import base64
import json
import sys
import typing as t

from truora import _core as core

Json = t.Any
CONFIG = core.Config.make()


def main() -> None:
    out = sys.stdout
    out.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    for line in sys.stdin.buffer:
        out.write(json.dumps(verdict(json.loads(line)), ensure_ascii=False, separators=(",", ":")) + "\n")


def verdict(case: Json) -> Json:
    operation, params = case["op"], plain(case["params"])
    options = {key: plain(value) for key, value in case["options"].items()}
    found: t.Any = core.validate(operation, params, options)
    call: t.Any = core.call(CONFIG, operation, "call", params, options)
    return [issues(found[0]), issues(found[1]), sent(call.start(0.0) if isinstance(call, core.Call) else call)]


def issues(all_: t.Any) -> Json:
    return [[issue.path, issue.code, issue.message] for issue in all_]


def sent(action: t.Any) -> Json:
    if isinstance(action, core.Failure):
        return [action.kind, action.code, action.message]
    body: bytes = action.body or b""
    headers = [list(pair) for pair in action.headers]
    return [action.method, action.url, headers, body.decode("latin-1"), action.auth]


def plain(value: Json) -> Json:
    """What JSON cannot hold: `$num`, `$text`, `$file`, `$absent`."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"$num"}:
        return float(value["$num"].replace("Infinity", "inf"))
    if value.keys() == {"$text"}:
        return json.loads(f'"{value["$text"]}"')
    if value.keys() == {"$file"}:
        return base64.b64decode(value["$file"])
    if value.keys() == {"$absent"}:
        return None
    return {key: plain(item) for key, item in value.items() if item != {"$absent": True}}


main()

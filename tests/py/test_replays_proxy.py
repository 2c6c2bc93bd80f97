"""Plays tests/replays-proxy: requests of a page, and how both proxy handlers answer. Node's handler plays the same."""

from __future__ import annotations

import base64
import json
import os
import typing as t
from datetime import datetime

import pytest

from proxying import HANDLERS, Handler
from support import KEY, ROOT
from truora.proxy import ProxyCall, Request
from truora.transports import Fault

FOLDER = ROOT / "tests" / "replays-proxy"
CASES = sorted(path.name for path in FOLDER.glob("*.json"))
HOSTS = ("checks", "account", "identity", "validations", "connect")
DEFAULTS = {"allow": ["checks.*", "checks.create", "processes.*"], "origins": ["https://admin.example"]}
Made = dict[str, t.Any]


class Answer:
    """An answer of the script."""

    def __init__(self, step: Made) -> None:
        text = step.get("text", json.dumps(step["json"]) if "json" in step else "")
        self._rest = text.replace("$KEY", KEY).encode()
        self.status = step["status"]
        headers = {
            "content-type": "application/json",
            "content-length": str(len(self._rest)),
            **step.get("headers", {}),
        }
        self.headers = list(headers.items())

    def read(self, n: int, deadline: float) -> bytes:
        part, self._rest = self._rest[:n], self._rest[n:]
        return part

    def close(self) -> None:
        pass


class AsyncAnswer(Answer):
    async def read(self, n: int, deadline: float) -> bytes:  # type: ignore[override]
        return super().read(n, deadline)

    async def close(self) -> None:  # type: ignore[override]
        pass


class Script:
    """A service that follows a script."""

    name = "script"
    answer: type[Answer] = Answer

    def __init__(self) -> None:
        self.steps: list[Made] = []
        self.sent: list[Made] = []

    def next(self, request: t.Any) -> Answer | Fault:
        body = {"body": request.body.decode()} if request.body else {}
        self.sent.append({"method": request.method, "url": request.url, **body})
        assert self.steps, "a request too many"
        step = self.steps.pop(0)
        return Fault("reset", "maybe") if "fault" in step else self.answer(step)

    def send(self, request: t.Any, deadline: float) -> t.Any:
        return self.next(request)

    def close(self) -> None:
        pass


class AsyncScript(Script):
    answer = AsyncAnswer

    async def send(self, request: t.Any, deadline: float) -> t.Any:
        return self.next(request)

    async def close(self) -> None:  # type: ignore[override]
        pass


def plain(value: t.Any) -> t.Any:
    """A value as JSON: values that JSON lacks are marked again."""
    if isinstance(value, datetime):
        return {"\0": f"instant:{value.strftime('%Y-%m-%dT%H:%M:%S')}.{value.microsecond // 1000:03}Z"}
    if isinstance(value, bytes):
        return {"\0": f"bytes:{value.decode('latin1')}"}
    if isinstance(value, float):
        names = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity", "-0.0": "-0"}
        return {"\0": names[str(value)]} if str(value) in names else value
    if isinstance(value, t.Mapping):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    return value


def played(kind: str, replay: Made) -> list[Made]:
    """How each request of a case was answered."""
    seen: list[Made] = []
    options = dict(replay.get("options", {}))
    caller = options.pop("caller", "ana")

    def authorize(request: Request, call: ProxyCall) -> t.Any:
        seen.append({"operation": call.operation, "params": plain(call.params)})
        return caller

    script = AsyncScript() if kind == "async" else Script()
    bases = {host: f"https://{host}.example" for host in HOSTS}
    handler = Handler(kind, bases, transport=script, authorize=authorize, **{**DEFAULTS, **options})
    found = []
    try:
        for asked in replay["requests"]:
            script.steps += asked.get("upstream", [])
            headers: dict[str, str | None] = {
                "Host": "admin.example",
                "origin": "https://admin.example",
                "content-type": "application/json",
                "truora-call": "8f14e45f-ceea-467f-a9c0-1b2d3e4f5a6b",
                **asked.get("headers", {}),
            }
            body = base64.b64decode(asked["base64"]) if "base64" in asked else asked.get("body", "{}").encode()
            given = {name: value for name, value in headers.items() if value is not None}
            path, method = f"/api/truora/{asked['path']}", asked.get("method", "POST")
            got = handler.ask(Request(method, path, given, b"" if method == "GET" else body, scheme="https"))
            found.append(
                {
                    "status": got.status,
                    "headers": got.headers,
                    "text": got.data.decode(),
                    "authorize": list(seen),
                    "sent": list(script.sent),
                }
            )
            assert script.steps == [], "an answer was not asked for"
            seen.clear()
            script.sent.clear()
    finally:
        handler.close()
    return found


def compare(expected: Made, found: Made) -> None:
    """Holds what was found to what is expected: of headers, `meta` and `error` the members that are named."""
    made = json.loads(found["headers"].get("truora-meta", "{}"))
    members = dict(expected.get("error", {}))
    issues = members.pop("issues", None)
    refused = json.loads(found["text"])["error"] if "error" in expected else {}

    def part(every: Made, named: Made) -> Made:
        return {name: every.get(name) for name in named}

    headers, meta = expected.get("headers", {}), expected.get("meta", {})
    assert {
        "status": found["status"],
        "headers": part(found["headers"], headers),
        "meta": part(made, meta),
        "error": part(refused, members),
        "authorize": found["authorize"],
        "sent": found["sent"] if "sent" in expected else None,
    } == {
        "status": expected["status"],
        "headers": headers,
        "meta": meta,
        "error": members,
        "authorize": expected["authorize"],
        "sent": expected.get("sent"),
    }
    if issues is not None:
        assert [f"{one['path']} {one['code']}" for one in refused["issues"]] == issues
    if "json" in expected:
        assert json.loads(found["text"]) == expected["json"]
    if "text" in expected:
        assert found["text"] == expected["text"]


@pytest.mark.parametrize("kind", HANDLERS)
@pytest.mark.parametrize("name", CASES)
def test_replay(kind: str, name: str) -> None:
    replay = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    found = played(kind, replay)
    if "REPLAYS_SHOW" in os.environ:
        print("SHOW " + json.dumps({"name": name, "kind": kind, "found": found}))
        return
    for asked, got in zip(replay["requests"], found, strict=True):
        compare(asked["expect"], got)

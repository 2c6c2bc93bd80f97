"""Runs one replay through a real client, sync or async, over a transport that is the script and a clock that jumps.

The format is described in docs/replays.md. Needs no pytest, so that any Python found can run the corpus:
`python replaying.py DIR`.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import sys
import tempfile
import typing as t
from pathlib import Path

from comparing import Cancelled, Case, Mismatch, compare_outcome, compare_request

import truora
from truora import _core as core
from truora.transports import Fault

OPTIONS = {
    *("seed", "strict", "max_retries", "preflight", "locale", "api_key"),
    *("given", "today", "extra", "only"),
}
KNOWN = {"op", "as", "params", "options", "script", "outcome", "hosts", "about"}


class Script:
    """The steps of a case, and the virtual clock that they move."""

    name = "script"

    def __init__(self, case: Case) -> None:
        self.steps: list[t.Any] = case.get("script", [])
        self.at = 0
        self.time = 0.0

    def peek(self) -> t.Any:
        step = self.steps[self.at] if self.at < len(self.steps) else {}
        if "cancel" in step:
            self.at += 1
            raise Cancelled
        return step

    def now(self) -> float:
        return self.time

    def today(self) -> None:
        """No day but the one that a case tells: a corpus may not depend on when it is run."""

    def sleep(self, seconds: float) -> None:
        step = self.peek()
        if "wait" in step:
            self.at += 1
            low, high = step["wait"]
            if not low - 0.01 <= seconds * 1000 <= high + 0.01:
                raise Mismatch(f"paused {seconds * 1000} ms, expected {low} to {high}")
        self.time += seconds

    def send(self, request: t.Any, deadline: float) -> t.Any:
        return self.carry(request, body_of(request))

    def carry(self, request: t.Any, sent: bytes) -> t.Any:
        step = self.peek()
        if not step or "wait" in step:
            raise Mismatch(f"an unexpected request: {request.method} {request.url} (step: {step})")
        self.at += 1
        answer = step["answer"]
        compare_request(step["expect"], request, sent)
        fault = step.get("fault", answer.get("fault"))
        self.time += step.get("after_ms", answer.get("after_ms", 0)) / 1000
        if "status" not in answer:
            return Fault(fault["kind"], fault.get("sent", "maybe"), fault.get("name", ""))
        return Response(self, answer)

    def close(self) -> None:
        pass


class Response:
    """The answer of a step; its fault, if it has one, comes after `got` bytes."""

    def __init__(self, script: Script, answer: Case) -> None:
        self.script = script
        self.status: int = answer["status"]
        self.headers = list(answer.get("headers", {}).items())
        if "json" in answer:
            self.rest = json.dumps(answer["json"], ensure_ascii=False).encode()
        elif "base64" in answer:
            self.rest = base64.b64decode(answer["base64"])
        else:
            self.rest = answer.get("body", "").encode("utf-8", "surrogatepass")
        self.fault = answer.get("fault")
        if self.fault:
            self.rest = self.rest[: self.fault.get("got", 0)]

    def read(self, n: int, deadline: float) -> bytes | Fault:
        self.script.peek()
        # Small pieces, so that drivers have to put them together; large bodies in fewer, for speed.
        n = min(n, max(7, len(self.rest) // 50))
        part, self.rest = self.rest[:n], self.rest[n:]
        if not part and self.fault:
            return Fault(self.fault["kind"], self.fault.get("sent", "yes"), self.fault.get("name", ""))
        return part

    def close(self) -> None:
        pass


class AsyncScript(Script):
    """The same, awaited."""

    async def sleep(self, seconds: float) -> None:  # type: ignore[override]
        super().sleep(seconds)

    async def send(self, request: t.Any, deadline: float) -> t.Any:  # type: ignore[override]
        answer = self.carry(request, await later_body_of(request))
        return answer if isinstance(answer, Fault) else AsyncResponse(answer)

    async def close(self) -> None:  # type: ignore[override]
        pass


def body_of(request: t.Any) -> bytes:
    """What goes out. A file is read, and has to be of the length that was promised."""
    if request.body is None or isinstance(request.body, bytes):
        return request.body or b""
    return b"".join(request.body)


async def later_body_of(request: t.Any) -> bytes:
    if request.body is None or isinstance(request.body, bytes):
        return request.body or b""
    return b"".join([part async for part in request.body])


class OnceOnly:
    """A stream that cannot go back."""

    def __init__(self, data: bytes) -> None:
        self.rest = data

    def read(self, size: int) -> bytes:
        part, self.rest = self.rest[: min(size, 5)], self.rest[min(size, 5) :]
        return part


class AsyncOnceOnly(OnceOnly):
    async def read(self, size: int) -> bytes:  # type: ignore[override]
        return super().read(size)


class AsyncResponse:
    def __init__(self, response: Response) -> None:
        self.status, self.headers, self._response = response.status, response.headers, response

    async def read(self, n: int, deadline: float) -> bytes | Fault:
        return self._response.read(n, deadline)

    async def close(self) -> None:
        pass


def run(case: Case, is_async: bool) -> None:
    """Raises `Mismatch` with what differed."""
    unknown = case.keys() - KNOWN
    if unknown:
        raise Mismatch(f"unknown members of a case: {unknown}")
    script = AsyncScript(case) if is_async else Script(case)
    polled: list[t.Any] = []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "file")
        try:
            client, options = client_for(case, script, is_async)
            begin = lambda: start(case, client, options, target, polled.append)  # noqa: E731
            found = asyncio.run(awaited(begin)) if is_async else settled(begin())
        except truora.TruoraError as error:
            found = error
        except Cancelled:
            found = Cancelled
        left = [name for name in os.listdir(folder) if name not in ("file", "to upload")]
        if left:
            raise Mismatch(f"left behind: {left}")
        if isinstance(found, truora.SavedFile):
            found = (found, target.read_bytes())
        elif target.exists():
            raise Mismatch("a file was written, though the call gave none")
    if script.at < len(script.steps):
        raise Mismatch(f"{len(script.steps) - script.at} of {len(script.steps)} steps were not used")
    compare_outcome(case["outcome"], found)


def settled(found: t.Any) -> t.Any:
    walks = isinstance(found, truora.Pages) or type(found).__name__ == "generator"
    return list(found) if walks else found


async def awaited(begin: t.Callable[[], t.Any]) -> t.Any:
    found = begin()
    if hasattr(found, "__aiter__"):
        return [item async for item in found]
    return await found if hasattr(found, "__await__") else found


def client_for(case: Case, script: Script, is_async: bool) -> tuple[t.Any, dict[str, t.Any]]:
    given = dict(case.get("options", {}))
    bases = given.pop("base_urls", {})
    reads = given.pop("reads_redirects", True)
    overrides = given.pop("overrides", None)
    kind: t.Any = truora.AsyncTruora if is_async else truora.Truora
    client = kind("test-key", transport=script, base_urls=bases, overrides=overrides)
    client._clock = script
    if not reads:  # what a browser's engine is told
        client._config = core.Config.make(base_urls=list(bases.items()), reads_redirects=False)
    options: dict[str, t.Any] = {}
    for name, value in given.items():
        if name.endswith("_ms"):
            options[name.removesuffix("_ms")] = value / 1000
        elif name in OPTIONS:
            options[name] = value
        else:
            raise Mismatch(f"option `{name}` is not built yet")
    return client, options


def start(case: Case, client: t.Any, options: t.Any, target: Path, on_poll: t.Any) -> t.Any:
    operation, kind = case["op"], case.get("as", "call")
    if kind == "upload" or operation == "upload":
        return upload(case, client, options, target)
    params = plain_params(case.get("params", {}))
    if kind == "request":
        words = [params.pop(name, None) for name in ("method", "host", "path")]
        return client.request(*words, **params, options=options)
    if operation == "download":
        return client.download(params["link"], target, options=options)
    if kind == "helper":
        return helped(operation, params, client, options)
    if kind == "validate":
        only = options.pop("only", None)
        return client.validate(operation, params, only=only, options=options)
    if not isinstance(params, dict):
        return client.call(operation, params, options=options)
    resource = getattr(client, operation.partition(".")[0])
    method = getattr(resource, operation.partition(".")[2])
    if kind == "wait":
        # Where a resource has several waits, only that of the thing itself has the short name.
        wait = getattr(resource, f"wait_{operation.partition('.')[2]}", None) or resource.wait
        return wait(**params, on_poll=on_poll, options=options)
    if kind == "items":
        return method(**params, options=options)
    if kind == "pages":
        return method(**params, options=options).pages()
    if kind not in ("call", "file"):
        raise Mismatch(f"`as: {kind}` is not built yet")
    if "pdf" in operation.split(".")[1:] or operation == "processes.recordings":
        return method(**params, to=target, options=options)
    if core.items(operation) is not None:
        return client.call(operation, params, options=options)
    return method(**params, options=options)


def helped(name: str, params: t.Any, client: t.Any, options: dict[str, t.Any]) -> t.Any:
    """A helper of the module and of the client, which must do the same."""
    if name == "read_token":
        return truora.read_token(params.get("key"))
    method = name.partition(".")[2]
    mine = getattr(client.links, method)
    made: list[t.Any] = []
    for one in (getattr(truora.links, method), mine):
        try:
            made.append(one(**params, options=options))
        except truora.TruoraError as error:
            made.append(error)
    module, client_s = made
    if isinstance(module, truora.TruoraError):
        if vars(module).keys() != vars(client_s).keys() or str(module) != str(client_s):
            raise Mismatch(f"the module says {module!r}, the client {client_s!r}")
        raise module
    if module != client_s:
        raise Mismatch(f"the module makes {module!r}, the client {client_s!r}")
    return module


def upload(case: Case, client: t.Any, options: t.Any, target: Path) -> t.Any:
    """A file is given as a path, as bytes, or as what cannot be read twice."""
    operation, given = case["op"], dict(case["params"])
    extra: dict[str, t.Any] = {"options": options}
    if "file" in given:
        file = given.pop("file")
        data = base64.b64decode(file["$file"])
        if file.get("replayable", True):
            path = target.with_name("to upload")
            path.write_bytes(data)
            by_path = len(json.dumps(case["script"])) % 2
            given["file"] = path if by_path else data
        else:
            is_async = isinstance(client, truora.AsyncTruora)
            given["file"] = AsyncOnceOnly(data) if is_async else OnceOnly(data)
            if file.get("size", 0) is not None:
                extra["size"] = file.get("size", len(data))
    given = plain_params(given)
    if operation == "upload":
        return client.upload(given["link"], given.get("file"), **extra)
    resource, _, method = operation.partition(".")
    return getattr(getattr(client, resource), method)(**given, **extra)


def plain_params(value: t.Any) -> t.Any:
    """What JSON cannot hold: `$num`, `$text`, `$file`, `$absent`."""
    if isinstance(value, list):
        return [plain_params(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"$num"}:
        return float(value["$num"].replace("Infinity", "inf"))
    if value.keys() == {"$text"}:
        return json.loads(f'"{value["$text"]}"')
    if "$file" in value:
        return base64.b64decode(value["$file"])
    return {key: plain_params(item) for key, item in value.items() if item != {"$absent": True}}


def cases(folders: t.Iterable[Path]) -> list[Path]:
    """The files of a corpus that Python can run."""
    found = [path for folder in folders for path in sorted(folder.rglob("*.json"))]
    return [path for path in found if "python" in json.loads(path.read_text()).get("hosts", ["python"])]


def both(path: Path) -> None:
    """Sync and async; a case passes when both do."""
    case = json.loads(path.read_text())
    for is_async in (False, True):
        try:
            run(case, is_async)
        except Mismatch as mismatch:
            raise AssertionError(f"{'async' if is_async else 'sync'}: {mismatch}") from None


def main(folders: list[Path]) -> int:
    failed = 0
    found = cases(folders)
    for path in found:
        try:
            both(path)
        except Exception as error:  # an unexpected one is a failed case like any other
            failed += 1
            print(f"FAILED {path}\n  {type(error).__name__}: {error}")
    print(f"python{sys.version_info[0]}.{sys.version_info[1]}: {len(found) - failed} passed, {failed} failed")
    return 1 if failed or not found else 0


if __name__ == "__main__":
    sys.exit(main([Path(arg) for arg in sys.argv[1:]]))

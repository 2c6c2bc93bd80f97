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
from urllib.parse import unquote

import truora
from truora import _core as core
from truora.transports import Fault

Case = dict[str, t.Any]
OPTIONS = {
    *("seed", "strict", "max_retries", "preflight", "locale", "api_key"),
    *("given", "today", "extra", "only"),
}
KNOWN = {"op", "as", "params", "options", "script", "outcome", "hosts", "about"}


class Mismatch(BaseException):
    """What differed. No `Exception`, so that no driver can take it for a failure of the transport."""


class Cancelled(BaseException):
    """The user stops the call here."""


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


def compare_request(expect: Case, seen: t.Any, raw: bytes) -> None:
    headers = {name.lower(): value for name, value in seen.headers}
    body = raw.decode(errors="replace")
    path, _, query = seen.url.partition("?")
    for what, wanted in expect.items():
        if what == "key":
            wanted = "test-key" if wanted is True else wanted or None
            fits = headers.get("truora-api-key") == wanted
        elif what == "url":
            fits = wanted == (path if "query" in expect else seen.url)
        elif what == "headers":
            fits = all(headers.get(name.lower()) == value for name, value in wanted.items())
        else:
            fits = {
                "method": lambda w: w == seen.method,
                "query": lambda w: pairs(w) == decoded(query),
                "form": lambda w: headers.get("content-type") == FORM and pairs(w) == decoded(body),
                "json": lambda w: headers.get("content-type") == "application/json" and same(w, json.loads(body)),
                "body": lambda w: w.encode() == raw,
                "slot": lambda w: base64.b64decode(w) == raw,
            }[what](wanted)
        if not fits:
            raise Mismatch(f"expected {what} {wanted!r}\ngot {seen.method} {seen.url} {headers} {body!r}")


FORM = "application/x-www-form-urlencoded"


def compare_outcome(expect: Case, found: t.Any) -> None:
    data = None
    if isinstance(found, tuple):
        found, data = found
    for what, wanted in expect.items():
        if what == "error":
            if isinstance(found, truora.Validation) and wanted.get("kind") == "invalid":
                fits = bool(found.issues) and issue_set(wanted.get("issues", [])) in (
                    issue_set(found.issues),
                    issue_set([*found.issues, *found.warnings]),
                )
            else:
                fits = isinstance(found, truora.TruoraError) and error_fits(wanted, found)
        elif isinstance(found, truora.TruoraError) or found is Cancelled:
            fits = what == "cancelled" and found is Cancelled
        elif what == "value" and isinstance(found, truora.Validation):
            fits = issue_set(wanted.get("issues", [])) == issue_set(found.issues)
            fits &= issue_set(wanted.get("warnings", [])) == issue_set(found.warnings)
        elif what == "accepted":
            fits = isinstance(found, truora.Validation) and not found.issues
        elif what == "warnings" and isinstance(found, truora.Validation):
            fits = issue_set(wanted) == issue_set(found.warnings)
        elif what == "value":
            fits = data is None and same(wanted, plain(found))
        elif what == "nothing":
            fits = data is None and not plain(found)
        elif what == "file":
            fits = data == base64.b64decode(wanted)
        elif what in ("meta", "warnings", "issues"):
            info = truora.response_of(found)
            if what == "meta":
                fits = all(getattr(info, name) == value for name, value in wanted.items())
            else:
                fits = issue_set(wanted) == issue_set(getattr(info, what))
        else:
            fits = False
        if not fits:
            raise Mismatch(f"expected {what} {json.dumps(wanted)}\ngot {show(found)}")


def error_fits(wanted: Case, error: truora.TruoraError) -> bool:
    for name, value in wanted.items():
        if name == "issues":
            if issue_set(value) not in (issue_set(error.issues), issue_set([*error.issues, *error.warnings])):
                return False
        elif name == "warnings":
            if issue_set(value) != issue_set(error.warnings):
                return False
        elif name == "last":
            if not same(value, plain(error.last)):
                return False
        elif name == "text":
            if str(error) != value:
                return False
        elif name == "class":
            if type(error).__name__ != value:
                return False
        elif name == "retry_after_ms":
            if error.retry_after is None or round(error.retry_after * 1000, 3) != value:
                return False
        elif getattr(error, name) != value:
            return False
    return error.__cause__ is None and error.__context__ is None


def show(found: t.Any) -> str:
    if isinstance(found, truora.TruoraError):
        return f"{type(found).__name__} {vars(found)} cause={found.__cause__!r} context={found.__context__!r}"
    return json.dumps(plain(found), default=repr)


def plain(value: t.Any) -> t.Any:
    """Dicts and lists instead of records, under the names that every language uses."""
    if isinstance(value, truora.Record):
        members = {name: plain(getattr(value, name)) for name in value.__slots__}
        return {**members, **plain(value.extra)} if any(v is not None for v in members.values()) or value.extra else {}
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def same(a: t.Any, b: t.Any) -> bool:
    """Numbers as doubles, objects without order, `null` as absent."""
    if isinstance(a, dict) and isinstance(b, dict):
        return all(same(a.get(key), b.get(key)) for key in a.keys() | b.keys())
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return float(a) == float(b)
    return bool(a == b)


def issue_set(issues: t.Iterable[t.Any]) -> set[tuple[str, str]]:
    return {(i["path"], i["code"]) if isinstance(i, dict) else (i.path, i.code) for i in issues}


def pairs(wanted: list[list[str]]) -> list[tuple[str, str]]:
    return sorted((key, value) for key, value in wanted)


def decoded(text: str) -> list[tuple[str, str]]:
    """Read with a decoder of its own, so that an encoder's mistake shows: `+` is a plus sign here."""
    split = (pair.partition("=") for pair in text.split("&") if pair)
    return sorted((unquote(key), unquote(value)) for key, _, value in split)


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

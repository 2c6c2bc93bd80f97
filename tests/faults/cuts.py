"""Cuts an answer at every byte of its head and body and checks that the client never reports success.

    python cuts.py TRANSPORT

Prints one JSON line per framing and operation: how many cuts were made, how each ended, and which were wrong.
"""

from __future__ import annotations

import asyncio
import collections
import json
import socket
import sys
import tempfile
import typing as t
from pathlib import Path

import clients
import truora
import wire

CHECK = {"check": {"check_id": "CHK1", "status": "completed"}}
PAGES = (
    {"checks": [{"check_id": "CHK1"}], "next": "/v1/checks?start_key=two"},
    {"checks": [{"check_id": "CHK2"}]},
)
FILE = bytes(range(256))
PERSON = {"country": "CO", "type": "person", "national_id": "1000000000", "user_authorized": True}


class Cut:
    """The answer that the server gives next, and where it ends."""

    def __init__(self) -> None:
        self.before: list[bytes] = []  # whole answers that come first
        self.answer = b""
        self.at = 0
        self.by_reset = False
        self.closes = False  # whether the end of the connection ends an answer

    def serve(self, sock: socket.socket) -> None:
        while wire.request(sock) is not None:
            if self.before:
                sock.sendall(self.before.pop())
                if self.closes:
                    return
                continue
            sock.sendall(self.answer[: self.at])
            if self.by_reset:
                wire.reset(sock)
            return


class Operation(t.NamedTuple):
    """One kind of call: its answers, and what it returns when nothing is cut."""

    name: str
    call: t.Callable[[t.Any, Path], t.Any]
    bodies: tuple[bytes, ...]
    check: t.Callable[[t.Any, Path], bool]
    content_type: str = "application/json"


def _file(_: t.Any, path: Path) -> bool:
    return path.read_bytes() == FILE


OPERATIONS = (
    Operation(
        "get",
        lambda client, _: client.checks.get("CHK1"),
        (wire.as_json(CHECK),),
        lambda found, _: found.to_dict() == CHECK,
    ),
    Operation(
        "create",
        lambda client, _: client.checks.create(**PERSON),
        (wire.as_json(CHECK),),
        lambda found, _: found.to_dict() == CHECK,
    ),
    Operation(
        "list",
        lambda client, _: client.checks.list(),
        tuple(wire.as_json(page) for page in PAGES),
        lambda found, _: [one.check_id for one in found] == ["CHK1", "CHK2"],
    ),
    Operation("file", lambda client, path: client.download(client.link, path), (FILE,), _file, "application/pdf"),
)


async def run(transport: str, folder: Path) -> bool:
    """All framings and operations over one transport. Returns whether every outcome was right."""
    cut = Cut()
    good = True
    with wire.Server(cut.serve) as server:
        client = clients.client(transport, server.base, max_retries=0)
        client.link = server.base + "/file"
        for framing in wire.FRAMINGS:
            for operation in OPERATIONS:
                row = await judge(cut, client, framing, operation, folder)
                good = good and not row["wrong"]
                print(json.dumps({"host": "Python", "transport": transport, **row}), flush=True)
    return good


async def judge(cut: Cut, client: t.Any, framing: str, operation: Operation, folder: Path) -> dict[str, t.Any]:
    """Every cut of one answer, by FIN and by RST."""
    answers = [wire.answer(framing, body, content_type=operation.content_type) for body in operation.bodies]
    *before, last = answers
    outcomes: collections.Counter[str] = collections.Counter()
    wrong: list[str] = []
    target = folder / "file"
    for by_reset in (False, True):
        # The whole answer as well, by FIN: what is refused there is refused always.
        for at in range(len(last) + (not by_reset)):
            cut.before, cut.answer, cut.at, cut.by_reset = list(before), last, at, by_reset
            cut.closes = "until close" in framing
            target.write_bytes(b"a good file")
            whole = at == len(last)
            try:
                found = await clients.outcome(operation.call(client, target))
            except truora.TruoraError as error:
                outcomes["whole: " + error.code if whole else error.code] += 1
                # A file whose end is only the end of the connection cannot be told from a cut one.
                if whole and (operation.name, cut.closes) != ("file", True):
                    wrong.append(f"the whole answer is refused: {error.code}")
                if error.sent == "no":
                    wrong.append(f"byte {at}: sent is no, but the request was received")
                if target.read_bytes() != b"a good file":
                    wrong.append(f"byte {at}: the file that was there is gone")
                continue
            outcomes["whole: success" if whole else "success"] += 1
            if not whole:
                wrong.append(f"byte {at} of {len(last)}, {'RST' if by_reset else 'FIN'}: success")
            elif not operation.check(found, target):
                wrong.append("the whole answer was read wrongly")
    left = _others(target)
    if left:
        wrong.append(f"files left behind: {left}")
    cuts = 2 * len(last)
    return {"framing": framing, "operation": operation.name, "cuts": cuts, "outcomes": dict(outcomes), "wrong": wrong}


def _others(target: Path) -> list[str]:
    return [path.name for path in target.parent.iterdir() if path != target]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(not asyncio.run(run(sys.argv[1], Path(folder))))


if __name__ == "__main__":
    main()

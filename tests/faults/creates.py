"""Makes 3,000 creates against a server that fails 30 % of the requests, and compares each outcome with its ledger.

    python creates.py TRANSPORT [COUNT]

Prints one JSON line: how the calls ended, and every contradiction between an outcome and the ledger.
"""

from __future__ import annotations

import asyncio
import collections
import concurrent.futures
import json
import random
import re
import socket
import sys
import threading
import typing as t

import clients
import truora
import wire

SEED = 20261130
RATE = 0.3
NATIONAL_ID = re.compile(rb"national_id=(\d+)")
HEALTHY = "length"
FRAMINGS = ("length", "chunked", "until close", "gzip, chunked")


class Service:
    """Records each create that it processes, and fails by chance."""

    def __init__(self) -> None:
        self.ledger: collections.Counter[str] = collections.Counter()
        self.received: collections.Counter[str] = collections.Counter()
        self.faults: collections.Counter[str] = collections.Counter()
        self.empty: set[str] = set()  # whose answer was a whole one without a body
        self._dice = random.Random(SEED)
        self._lock = threading.Lock()

    def serve(self, sock: socket.socket) -> None:
        while (asked := wire.request(sock)) is not None:
            found = NATIONAL_ID.search(asked[1])
            assert found is not None
            if not self._answer(sock, found[1].decode()):
                return

    def _answer(self, sock: socket.socket, person: str) -> bool:
        """Answers one create. Returns whether the connection is kept."""
        with self._lock:
            self.received[person] += 1
            fault = self._dice.choice(FAULTS) if self._dice.random() < RATE else "none"
            self.faults[fault] += 1
            if fault not in UNPROCESSED:
                self.ledger[person] += 1
            if fault == "empty answer":
                self.empty.add(person)
            framing = self._dice.choice(FRAMINGS)
            chance = self._dice.random()
        body = wire.as_json({"check": {"check_id": "CHK" + person}})
        whole = wire.answer(framing, body, "201 Created")
        head = whole.index(b"\r\n\r\n") + 4
        if fault in STATUSES:
            sock.sendall(STATUSES[fault])
            return True
        if fault in ("none", "kept connection ends"):
            sock.sendall(whole)
            return fault == "none" and framing != "until close"
        if fault == "empty answer":
            sock.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n")
            return True
        if "head" in fault:
            sock.sendall(whole[: 1 + int(chance * (head - 1))])
        elif "body" in fault:
            sock.sendall(whole[: head + int(chance * (len(whole) - head))])
        if fault.endswith("RST"):
            wire.reset(sock)
        return False


def _status(line: str, *headers: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {line}", "Content-Length: 2", *headers, "", "{}"]).encode()


STATUSES = {
    "429": _status("429 Too Many Requests", "Retry-After: 0"),
    "503 with Retry-After": _status("503 Service Unavailable", "Retry-After: 0"),
    "500": _status("500 Internal Server Error"),
    "502, processed": _status("502 Bad Gateway"),
}
UNPROCESSED = {"not processed, FIN", "not processed, RST", "429", "503 with Retry-After", "500"}
FAULTS = (
    *STATUSES,
    "not processed, FIN",
    "not processed, RST",
    "no answer, FIN",
    "no answer, RST",
    "head cut, FIN",
    "head cut, RST",
    "body cut, FIN",
    "body cut, RST",
    "kept connection ends",
    "empty answer",
)


def person(number: int) -> dict[str, t.Any]:
    return {"country": "CO", "type": "person", "national_id": str(10**9 + number), "user_authorized": True}


def judged(number: int, service: Service, ending: t.Any) -> tuple[str, str | None]:
    """How a call ended, and what contradicts the ledger."""
    key = str(10**9 + number)
    made, received = service.ledger[key], service.received[key]
    if made > 1:
        return "doubled", f"{key}: created {made} times"
    if isinstance(ending, truora.TruoraError):
        wrong = None
        if ending.sent == "no" and (made or received):
            wrong = f"{key}: sent is no, but the service received {received} and processed {made}"
        elif ending.sent == "yes" and not received:
            wrong = f"{key}: sent is yes, but the service received nothing"
        return f"{ending.code}, sent {ending.sent}", wrong
    if truora.response_of(ending).issues:
        # An answer that announces no body is whole, and its issue says what is missing. A cut one is not.
        right = made == 1 and key in service.empty
        return "success with an issue", None if right else f"{key}: a cut answer is a success"
    if made != 1 or ending.check is None or ending.check.check_id != "CHK" + key:
        return "success", f"{key}: success, but the service has {made} or another id"
    return "success", None


def drive(client: t.Any, count: int) -> list[t.Any]:
    def one(number: int) -> t.Any:
        try:
            return client.checks.create(**person(number))
        except truora.TruoraError as error:
            return error

    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        return list(pool.map(one, range(count)))


async def drive_async(client: t.Any, count: int) -> list[t.Any]:
    numbers = iter(range(count))
    endings: list[t.Any] = [None] * count

    async def worker() -> None:
        for number in numbers:
            try:
                endings[number] = await client.checks.create(**person(number))
            except truora.TruoraError as error:
                endings[number] = error

    await asyncio.gather(*(worker() for _ in range(16)))
    return endings


def main() -> None:
    transport, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3000
    service = Service()
    with wire.Server(service.serve) as server:
        client = clients.client(transport, server.base)
        endings = asyncio.run(drive_async(client, count)) if transport == "async httpx" else drive(client, count)
    outcomes: collections.Counter[str] = collections.Counter()
    wrong: list[str] = []
    for number, ending in enumerate(endings):
        how, contradiction = judged(number, service, ending)
        outcomes[how] += 1
        if contradiction is not None:
            wrong.append(contradiction)
    failed = sum(n for fault, n in service.faults.items() if fault != "none")
    row = {
        "host": "Python",
        "transport": transport,
        "creates": count,
        "requests": sum(service.received.values()),
        "faults": failed,
        "doubled": sum(n > 1 for n in service.ledger.values()),
        "outcomes": dict(outcomes.most_common()),
        "wrong": wrong,
    }
    print(json.dumps(row))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()

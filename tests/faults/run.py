"""Runs the fault programs of every host and prints docs/reliability.md.

    python run.py PYTHON RUST [--check]

RUST is the built program of faults.rs.

Each program cuts answers at every byte, or makes creates at 30 % faults, and prints JSON lines. This one runs them two
at a time, ends with 1 if any outcome was wrong, and writes the page (`--check`: compares it instead). The page holds
only numbers that are the same in every run.
"""

from __future__ import annotations

import concurrent.futures
import json
import subprocess
import sys
import typing as t
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "reliability.md"
PYTHON = ("stdlib", "requests", "httpx", "async httpx")
ENGINES = ("native", "wasm")
RUNTIMES = {"deno": "Deno", "bun": "Bun", "workerd": "workerd"}
CALLS = {"get": "a GET", "list": "a list", "create": "a create", "file": "a file"}
# Node's words for the framings that both halves have.
SAME = {
    "length, gzip": "gzip, length",
    "chunked, gzip": "gzip, chunked",
    "close": "until close",
    "close, gzip": "gzip, until close",
    "length, two members": "two gzip members",
    "length, deflate": "deflate",
}
HEADING = """# Reliability

<!-- printed by tests/faults/run.py; run `make faults CHECK=` -->

What happens to a call when the connection fails. The numbers on this page are printed by programs that run in the gate
(`make faults`): a raw server on loopback, each real transport, no retries in the first part.

## An answer that is cut off is never a success

Every answer was cut before each of its bytes, in the head and in the body, by FIN and by RST. A cell is *wrong
outcomes* / *cuts tried*. Wrong is a success with less than the whole answer, an error that is not one of the client's
types, `sent` = `no` (the request had arrived), or a file that is changed although its download failed. Where a cut
takes only bytes behind the complete answer (the checksum of gzip, in Bun also the last chunk, which is empty), `fetch`
may hide the cut, and the complete answer is a success. The Rust driver asks for no compression, because its reqwest is
built without decoders: its column has no compressed bodies.
"""
ALWAYS = """
†: refused also when it is not cut. The end of a file without a length, of which only the end of the connection says
where it ends, cannot be told from a cut; and `fetch` decodes a compressed body without saying whether it was whole, so
a compressed file is refused there (the client asks for files with `Accept-Encoding: identity`). JSON carries its own
end, so it is read in every framing.
"""
CREATES = """
## A create is never doubled

Creates against a server that fails about 30 % of the requests: connections that are closed or reset before and after
the service has acted, heads and bodies cut at random, empty answers, 429, 503 and 500. Retries are on, with their
default of 3. The server's ledger says what was really created.

The page in Chromium calls a proxy handler through a relay. Of the requests about 18 % meet a fault between page and
handler: the same ones, answers that are held until the page gives up, compressed answers that are cut, and 429, 502,
503 and 504 of a gateway. About 14 % meet a fault between handler and service. Chromium may also repeat a POST by
itself.

| client | creates | created twice | other contradictions (`sent`, ids, cut answers taken for whole) |
| --- | --- | --- | --- |
"""
READING = """
The page that calls the service directly does so over connections that are not kept. Over a kept one Chromium sends a
request a second time when the connection breaks, a POST too. A page can neither see nor prevent that: of 3,000 direct
creates over kept connections about 200 were made twice. A proxy handler recognizes the repetition by its `truora-call`
header, so pages that create things need one.

## Pages and other runtimes

`tests/e2e/cuts.test.mjs` makes the same cuts, by FIN, for a page in Chromium that calls the service directly: a GET, a
create and a list, with a length, in chunks and until close. Over plain http Chromium takes a head that is cut off for a
whole answer without a body; the client reports `truncated`, `sent` `yes`. Behind a proxy handler, where the cut took
the handler's mark, it reports `truncated`, `sent` `maybe`. Pages cannot tell a cut file without a length from a whole
one, and behind a [proxy handler](proxy.md) they need not: the handler can.

In Deno, Bun and workerd the client looks over plain http at the headers that say how a body ends. Over https, where an
answer may come by HTTP/2, a missing length says nothing: there a body that only the end of the connection ends is taken
as it comes.

What to do when a create ends as `maybe` or `yes` without an answer: see `sent` in the guides for
[Python](python/errors.md) and [JavaScript](javascript/errors.md).
"""


def run(command: list[str]) -> list[dict[str, t.Any]]:
    """The rows that a program printed. Ends this program where it failed."""
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode != 0 or not rows:
        shown = [json.dumps(row)[:2000] for row in rows if row.get("wrong")]
        raise SystemExit("\n".join([f"{' '.join(command)} failed", *shown, done.stderr[-4000:]]))
    return rows


def client_of(row: dict[str, t.Any]) -> str:
    host = str(row["host"])
    if host in ("Python", "Rust", "Chromium"):
        return f"{host}, {row['transport']}"
    if host in RUNTIMES:
        return RUNTIMES[host]
    return f"Node, {host.removeprefix('node-')} engine"


def cuts_of(row: dict[str, t.Any]) -> tuple[str, str, int, int, bool]:
    """Call, framing, cuts, wrong successes, and whether the uncut answer is refused as well."""
    wrong = row["wrong"] if isinstance(row["wrong"], int) else len(row["wrong"])
    if "cuts" in row:
        return row["operation"], row["framing"], row["cuts"], wrong, "whole: success" not in row["outcomes"]
    return row["call"], SAME.get(row["framing"], row["framing"]), row["cases"] - 1, wrong, row["uncut"] != "whole"


def page(cuts: list[dict[str, t.Any]], creates: list[dict[str, t.Any]]) -> str:
    clients = list(dict.fromkeys(client_of(row) for row in cuts))
    cells: dict[tuple[str, str, str], str] = {}
    framings: dict[str, None] = {}
    total = 0
    for row in cuts:
        call, framing, tried, wrong, refused = cuts_of(row)
        framings[framing] = None
        total += tried
        cells[call, framing, client_of(row)] = f"{wrong} / {tried:,}{' †' if refused else ''}"
    text = [HEADING]
    for call, title in CALLS.items():
        text.append(f"\n### {title[0].upper()}{title[1:]}\n\n| body | {' | '.join(clients)} |\n")
        text.append(f"| --- |{' --- |' * len(clients)}\n")
        for framing in framings:
            row = [cells.get((call, framing, client), "") for client in clients]
            if any(row):
                text.append(f"| {framing} | {' | '.join(row)} |\n")
    text += [f"\nIn all {total:,} cuts.\n", ALWAYS, CREATES]
    for row in creates:
        wrong = row["wrong"] if isinstance(row["wrong"], int) else len(row["wrong"])
        text.append(f"| {client_of(row)} | {row['creates']:,} | {row.get('doubled', 0)} | {wrong} |\n")
    text.append(READING)
    return "".join(text)


def main() -> None:
    python, rust, check = sys.argv[1], sys.argv[2], "--check" in sys.argv
    jobs = [[python, "cuts.py", one] for one in PYTHON] + [["node", "matrix.mjs", one] for one in ENGINES]
    jobs += [[rust, "cuts"], *(["node", "runtimes.mjs", one] for one in RUNTIMES)]
    makes = [[python, "creates.py", one] for one in PYTHON] + [["node", "creates.mjs", one] for one in ENGINES]
    makes += [[rust, "creates"], ["node", "chromium.mjs"]]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = list(pool.map(run, jobs + makes))
    cuts = [row for rows in found[: len(jobs)] for row in rows]
    creates = [row for rows in found[len(jobs) :] for row in rows]
    text = page(cuts, creates)
    print(f"faults: {len(cuts) + len(creates)} passed, 0 failed")
    if not check:
        PAGE.write_text(text)
    elif not PAGE.exists() or PAGE.read_text() != text:
        raise SystemExit("docs/reliability.md is not what the fault programs print; run `make faults CHECK=`")


if __name__ == "__main__":
    main()

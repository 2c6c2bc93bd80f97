"""The story of the client, told against the mock service on this machine. Run by `make demo`.

Everything here is the public API; only the addresses differ from real life, where `Truora()` needs nothing but a key.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from truora import Truora, TruoraError, ValidationError, response_of

COLOUR = sys.stdout.isatty() and "NO_COLOR" not in os.environ
DONE, DECLINED = "IDP" + "0" * 31 + "1", "IDP" + "0" * 31 + "2"


def paint(text: str, code: int) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if COLOUR else text


def title(number: int, text: str) -> None:
    print(f"\n{paint(f' {number} ', 7)} {paint(text, 1)}")


def say(text: str) -> None:
    print(f"    {text}")


def step(text: str) -> None:
    """One moment of a wait, on the line that the last one wrote."""
    print(f"\r\x1b[K    {text}" if COLOUR else f"    {text}", end="" if COLOUR else "\n", flush=True)


def wrong_request(client: Truora) -> None:
    title(1, "A wrong request is refused here, with everything that is wrong with it")
    say(paint('client.checks.create(country="MX", type="person", gender="x", contry="MX")', 36))
    try:
        client.checks.create(country="MX", type="person", gender="x", contry="MX")  # type: ignore[call-arg, arg-type]
    except ValidationError as error:
        for issue in error.issues:
            say(f"{paint('✗', 31)} {issue.path:16} {issue.code:10} {issue.message}")
        say(f"sent: {error.sent}; a service would have said one of these, after a round trip")


def a_check(client: Truora) -> str:
    title(2, "A background check: created once, waited for, read")
    created = client.checks.create(country="CO", type="person", national_id="1000000000", user_authorized=True)
    info = response_of(created)
    say(f"created {created.check.check_id}, status {created.check.status} (HTTP {info.status})")
    begun = time.monotonic()

    def poll(answer: object) -> None:
        step(f"{time.monotonic() - begun:4.1f} s  {answer.check.status} …")  # type: ignore[attr-defined]

    done = client.checks.wait(created.check.check_id, on_poll=poll)
    step(f"{time.monotonic() - begun:4.1f} s  {paint(str(done.check.status), 32)}" + "\n" * COLOUR)
    say(f"score {done.check.score}, from 0 (risk) to 1 (clean):")
    for score in done.check.scores or ():
        bar = "█" * round(20 * (score.score or 0))
        say(f"  {score.data_set or '':24} {bar:20} {score.score}  {score.severity}")
    return created.check.check_id


def details(client: Truora, check_id: str) -> None:
    title(3, "Its details: a lazy list, fetched page by page")
    pages = 0
    for page in client.checks.details(check_id).pages():
        pages += 1
        say(f"page {pages}: " + ", ".join(f"{d.database_name} ({d.result})" for d in page.details))
    say(f"{pages} pages; `for detail in client.checks.details(check_id)` walks them all")


def pdfs(client: Truora, check_id: str, folder: Path) -> None:
    title(4, "A PDF of the check: asked for, then fetched when the service has made it")
    client.checks.create_pdf(check_id)
    saved = client.checks.pdf(check_id, to=folder / "check.pdf")
    say(f"{saved.path}: {saved.bytes:,} bytes after {response_of(saved).attempts} requests (404 means: not yet)")

    title(5, "A PDF of an identity process: 202, 202, then 302 to another host, which never sees the key")

    def progress(done: int, total: int | None) -> None:
        step(f"{done:9,} of {total or 0:,} bytes")

    saved = client.processes.pdf(DONE, to=folder / "process.pdf", on_progress=progress if COLOUR else None)
    mode = oct(Path(saved.path).stat().st_mode & 0o777)
    step(f"{saved.path}: {saved.bytes:,} bytes, mode {mode}, {response_of(saved).attempts} requests" + "\n" * COLOUR)


def declined(client: Truora) -> None:
    title(6, "A declined identity is a result, not an exception")
    result = client.processes.wait(DECLINED)
    say(f"status {result.status}, {result.failure_status}: {result.declined_reason}")


def an_error(client: Truora) -> None:
    title(7, "An error says what happened, whether the request was sent, and the way out")
    try:
        client.with_options(api_key="expired-key").checks.get("CHK" + "0" * 32)
    except TruoraError as error:
        say(f"{paint(type(error).__name__, 31)}: {error}")


def main() -> None:
    mock = subprocess.Popen([os.environ["TRUORA_MOCK"], "--until-eof"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert mock.stdin is not None and mock.stdout is not None
    try:
        origins = json.loads(mock.stdout.readline())
        with tempfile.TemporaryDirectory() as folder, Truora("a-key", base_urls=origins["hosts"]) as client:
            print(f"{paint('truora', 1)}, against the mock service on this machine: {client!r}")
            wrong_request(client)
            check_id = a_check(client)
            details(client, check_id)
            pdfs(client, check_id, Path(folder))
            declined(client)
            an_error(client)
        with urllib.request.urlopen(origins["control"] + "/facts") as answer:  # the mock's own word
            facts = json.load(answer)
        print(f"\nThe mock saw {facts['creates']} check created; its file host saw the key: {facts['files_saw_key']}.")
    finally:
        mock.stdin.close()
        mock.wait(timeout=10)


if __name__ == "__main__":
    main()

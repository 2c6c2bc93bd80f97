"""Calls every operation through the Python client, against the mocks that `run.mjs` has started."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
import typing as t
from pathlib import Path

import truora

OPTIONS: dict[str, t.Any] = {"preflight": False, "max_retries": 0, "strict": True}


def params_of(call: dict[str, t.Any], which: str, bases: dict[str, str], before: str) -> dict[str, t.Any]:
    """The parameters, with the bytes of a file and the link of an upload."""
    params = dict(call[which])
    for name, value in params.items():
        if isinstance(value, dict) and "$file" in value:
            params[name] = b"bytes of a file"
        if isinstance(value, dict) and "$link" in value:
            params[name] = f"{bases['links']}{before}/{call['id']}"
    return params


def one(client: truora.Truora, call: dict[str, t.Any], params: dict[str, t.Any], folder: Path) -> None:
    resource, name = call["id"].split(".")
    method = getattr(getattr(client, resource), name)
    if call["uses"] == "file":
        method(**params, to=folder / "file", options=OPTIONS)
        return
    found = method(**params, options=OPTIONS)
    if isinstance(found, truora.Pages):
        next(iter(found.pages()), None)


def main() -> int:
    # Rules only warn here: the mock is to judge.
    logging.getLogger("truora").setLevel(logging.ERROR)
    plan = json.loads(Path(sys.argv[1]).read_text())
    wanted = sys.argv[2:]
    bases: dict[str, str] = plan["bases"]
    calls = [c for c in plan["calls"] if not wanted or c["id"] in wanted or c["id"].split(".")[0] in wanted]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for call in calls:
            why = []
            for which, before in (("plain", ""), ("full", "/full")):
                here = {host: base + before for host, base in bases.items() if host != "links"}
                try:
                    with truora.Truora(api_key="test-key", base_urls=here) as client:
                        one(client, call, params_of(call, which, bases, before), Path(folder))
                except Exception as error:  # each failure is told, and the next operation is tried
                    body = getattr(error, "body", None)
                    why.append(f"{which}: {type(error).__name__}: {error} {body or ''}")
            if why:
                failed += 1
                print(f"python: {call['id']}\n  " + "\n  ".join(why))
    print(f"python: {len(calls)} operations, {len(calls) - failed} passed, {failed} failed")
    return 1 if failed or not calls else 0


if __name__ == "__main__":
    sys.exit(main())

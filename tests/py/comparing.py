"""Compares what a replay expects with what was sent and how the call ended. Needs no pytest, like `replaying`."""

from __future__ import annotations

import base64
import json
import typing as t
from urllib.parse import unquote

import truora

Case = dict[str, t.Any]
FORM = "application/x-www-form-urlencoded"


class Mismatch(BaseException):
    """What differed. No `Exception`, so that no driver can take it for a failure of the transport."""


class Cancelled(BaseException):
    """The user stops the call here."""


def compare_request(expect: Case, seen: t.Any, raw: bytes) -> None:
    """Raises `Mismatch` where a request is not the one that a step expects."""
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


def compare_outcome(expect: Case, found: t.Any) -> None:
    """Raises `Mismatch` where a call ended in another way than its case says."""
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

"""Keys, links and parameters are in nothing that the proxy handler says or logs."""

from __future__ import annotations

import json
import logging
import typing as t

from proxying import TROUBLE, Make, body, headers, new_call
from support import DONE, PERSON, Server, Service
from truora.proxy import Request

if t.TYPE_CHECKING:
    import pytest

SECRET = "sk-very-secret-0123456789"
PERSONAL = "MARIA-SECRETA-987"


def test_nothing_shows_up(make: Make, service: Service, caplog: pytest.LogCaptureFixture) -> None:
    """Neither key nor link nor parameter, in whatever the handler says of its own or logs."""
    caplog.set_level(logging.DEBUG)
    said: list[str] = []
    link = f"https://files.test/x?X-Amz-Signature={SECRET}"
    scenes: list[dict[str, t.Any]] = [
        *(scene for scene, _, _, _, _ in TROUBLE.values()),
        {"answer": {"status": 302, "body": "", "headers": {"Location": link}}},
        {"answer": {"status": 200, "body": f"nonsense {SECRET}"}},
    ]
    for scene in scenes:
        service.scene({"host": "checks", **scene})
        handler = make(api_key=SECRET)
        got = handler.post("checks.create", {**PERSON, "national_id": PERSONAL}, {"timeout": 150})
        said += [json.dumps(got.error), got.everything(), repr(handler.proxy), repr(handler.proxy._store)]
        service.reset()
    service.scene({"host": "files", "times": 9, "answer": {"status": 403, "body": link}})
    handler = make(api_key=SECRET, strict=True)
    said.append(handler.post("processes.pdf", {"process_id": DONE}).everything())
    said.append(handler.post("checks.create", {PERSONAL.lower(): PERSONAL, "country": PERSONAL}).everything())
    said.append(handler.post(PERSONAL).everything())
    for text in (b"{%s" % PERSONAL.encode(), body({}, {PERSONAL: PERSONAL}), body({}, {"locale": PERSONAL})):
        said.append(handler.ask(Request("POST", "/checks.list", headers(), text)).everything())
    said.append(handler.post("checks.list", call=PERSONAL).everything())
    call = new_call()
    for number in range(2):
        said.append(handler.post("checks.get", {"check_id": f"{PERSONAL}{number}"}, call=call).everything())
    assert '"call_reused"' in said[-1] and "404" in said[-2]
    said[-2] = ""  # the service's own words pass
    everything = "\n".join([*said, caplog.text])
    for secret in (SECRET, PERSONAL, DONE, "X-Amz", service.files):
        assert secret not in everything, secret
    assert "s3cr3t" not in everything


def test_a_page_cannot_choose_where_it_goes(make: Make) -> None:
    with Server(lambda sock: None) as elsewhere:
        for name in ("base_urls", "link", "proxy", "host"):
            got = make().post("checks.list", {}, {name: elsewhere.base})
            assert got.error["code"] == "bad_request"
        assert make().post("checks.list", {"next": elsewhere.base}).error["code"] == "invalid"
        assert elsewhere.accepted == 0

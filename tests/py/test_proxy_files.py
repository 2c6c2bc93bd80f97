"""Files through the proxy handler: streamed, and closed wherever they end."""

from __future__ import annotations

import typing as t

import pytest

import truora
from proxying import Make, body, headers
from support import DONE, Service
from truora.proxy import Request


@pytest.fixture
def ready(service: Service) -> Service:
    """The service, whose files are made already."""
    service.knobs(pdf_202s=0)
    return service


def test_a_file_is_streamed(make: Make, ready: Service) -> None:
    handler = make()
    got = handler.post("processes.pdf", {"process_id": DONE})
    assert (got.status, got.headers["content-type"]) == (200, "application/pdf")
    assert got.data.startswith(b"%PDF") and got.data.rstrip().endswith(b"%%EOF")
    assert int(got.headers["content-length"]) == len(got.data) > 300_000
    assert got.headers["content-disposition"] == "attachment"
    assert "date" in got.headers
    assert got.headers["content-disposition"] == "attachment"
    assert "date" in got.headers
    assert got.meta["attempts"] == 2
    assert ready.facts()["files_saw_key"] is False
    again = handler.post("processes.pdf", {"process_id": DONE}, call=None)
    assert again.data == got.data


def test_a_file_of_unknown_size(make: Make, ready: Service) -> None:
    ready.scene({"host": "files", "fault": {"at": "body", "chunked": True}})
    got = make().post("processes.pdf", {"process_id": DONE})
    assert got.status == 200
    assert "content-length" not in got.headers
    assert got.data.rstrip().endswith(b"%%EOF")


def test_a_file_is_not_read_ahead(make: Make, ready: Service) -> None:
    ready.knobs(pdf_bytes=30_000_000)
    handler = make()
    request = Request("POST", "/processes.pdf", headers(), body({"process_id": DONE}))
    if handler.kind == "sync":
        response = handler.proxy.handle(request)
        part = next(response.body)
        response.body.close()
        with pytest.raises(StopIteration):
            next(response.body)
    else:

        async def first() -> t.Any:
            response = await handler.proxy.handle(request)
            part = await response.body.__anext__()
            await response.body.close()
            return part

        assert handler.loop is not None
        part = handler.loop.run_until_complete(first())
    assert 0 < len(part) <= 65536


def test_a_file_that_is_not_read_is_let_go(make: Make, ready: Service) -> None:
    handler = make()
    request = Request("POST", "/processes.pdf", headers(), body({"process_id": DONE}))
    if handler.kind == "sync":
        handler.proxy.handle(request).body.close()
        return

    async def close() -> None:
        await (await handler.proxy.handle(request)).body.close()

    assert handler.loop is not None
    handler.loop.run_until_complete(close())


def test_a_file_that_breaks_off_raises(make: Make, ready: Service) -> None:
    ready.scene({"host": "files", "fault": {"at": "body", "kind": "close", "bytes": 100_000}})
    with pytest.raises(truora.TransportError):
        make().post("processes.pdf", {"process_id": DONE})


def test_a_file_s_host_is_not_the_service(make: Make, ready: Service) -> None:
    # What S3 says holds parts of the link.
    xml = "<Error><Code>SignatureDoesNotMatch</Code><StringToSign>s3cr3t</StringToSign></Error>"
    ready.scene({"host": "files", "times": 9, "answer": {"status": 403, "body": xml}})
    got = make().post("processes.pdf", {"process_id": DONE})
    assert (got.status, got.error["kind"], got.error["status"]) == (502, "api", 403)
    assert "s3cr3t" not in got.everything()
    ready.reset()
    ready.scene({"host": "identity", "answer": {"status": 404, "json": {"message": "none"}}})
    got = make().post("processes.pdf", {"process_id": DONE})
    assert (got.status, got.json) == (404, {"message": "none"})

"""Fixtures: the mock service, started once, and a host for each way to use the package."""

from __future__ import annotations

import typing as t
from collections.abc import Iterator

import pytest

from proxying import HANDLERS, Handler, Make
from support import CARRIERS, Host, Service


@pytest.fixture(scope="session")
def _service() -> Iterator[Service]:
    service = Service.start()
    yield service
    service.stop()


@pytest.fixture
def service(_service: Service) -> Service:
    """The mock service, as new."""
    _service.reset()
    return _service


@pytest.fixture(params=CARRIERS)
def host(request: pytest.FixtureRequest, service: Service) -> Host:
    """Each way to use the package, against the mock service."""
    return Host(request.param, service.bases)


@pytest.fixture(params=HANDLERS)
def make(request: pytest.FixtureRequest, service: Service) -> Iterator[Make]:
    """Makes proxy handlers of one kind over the mock service, and closes them."""
    made: list[Handler] = []

    def one(**options: t.Any) -> Handler:
        made.append(Handler(request.param, options.pop("bases", service.bases), **options))
        return made[-1]

    yield one
    for handler in made:
        handler.close()


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the developer's own machine has set must not decide a test."""
    for name in ("TRUORA_API_KEY", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)

"""Fixtures: the mock service, started once, and a host for each way to use the package."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

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


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the developer's own machine has set must not decide a test."""
    for name in ("TRUORA_API_KEY", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)

# printed from core/src/catalogue; run `make print`
"""The service hosts, each with a base URL of its own."""

from __future__ import annotations

HOSTS = ("checks", "account", "identity", "validations", "connect")

# printed from core/src/catalogue; run `make print`
"""Every operation: whether it only reads, and how it is used."""

from __future__ import annotations

# Operation, whether it only reads (a GET that costs nothing), and its use: a call, a list or a
# file.
OPERATIONS: dict[str, tuple[bool, str]] = {
    "checks.create": (False, "call"),
    "checks.list": (True, "list"),
    "checks.get": (True, "call"),
    "checks.attachments": (True, "list"),
    "checks.details": (True, "list"),
    "checks.summarize": (True, "call"),
    "checks.delete": (False, "call"),
    "checks.variables": (True, "call"),
    "checks.create_pdf": (False, "call"),
    "checks.pdf": (True, "file"),
    "health.get": (True, "call"),
    "custom_types.create": (False, "call"),
    "custom_types.update": (False, "call"),
    "custom_types.list": (True, "call"),
    "custom_types.delete": (False, "call"),
    "settings.create": (False, "call"),
    "credentials.set": (False, "call"),
    "credentials.list": (True, "call"),
    "credentials.delete": (False, "call"),
    "continuous_checks.create": (False, "call"),
    "continuous_checks.update": (False, "call"),
    "continuous_checks.list": (True, "list"),
    "continuous_checks.get": (True, "call"),
    "continuous_checks.history": (True, "list"),
    "provider_webhooks.receive": (False, "call"),
    "processes.result": (True, "call"),
    "processes.pdf": (True, "file"),
    "processes.recordings": (True, "file"),
}

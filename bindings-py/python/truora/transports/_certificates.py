"""Files with certificates that the settings name: a missing one is a mistake in the settings, found before any call."""

from __future__ import annotations

import os

from .._errors import own_error


def check_certificates(path: object = None, name: str = "SSL_CERT_FILE") -> None:
    """Raises a `ConfigError` where a file of certificates cannot be read; by default that of the environment."""
    named = os.environ.get("SSL_CERT_FILE") if path is None else path
    if not named or not isinstance(named, (str, os.PathLike)) or os.access(named, os.R_OK):
        return
    message = f"the file of certificates that {name} names cannot be read: correct its path, or unset it"
    raise own_error("config", "bad_certificates", "", message)

"""Keeps what httpx, httpcore and urllib3 log about our requests out of the logs: they print whole URLs and headers.

A presigned link in a log is a key in a log. `truora`'s own lines name operation, host, template, status and time.
"""

from __future__ import annotations

import contextvars
import logging

LOGGERS = (
    *("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks"),
    *("urllib3.connection", "urllib3.connectionpool", "urllib3.poolmanager", "urllib3.response", "urllib3.util.retry"),
)

_ours: contextvars.ContextVar[bool] = contextvars.ContextVar("truora_request", default=False)


def _others(record: logging.LogRecord) -> bool:
    return not _ours.get()


class Quiet:
    """Within this block, those loggers say nothing in this thread or task."""

    __slots__ = ("_token",)

    def __enter__(self) -> None:
        self._token = _ours.set(True)

    def __exit__(self, *_: object) -> None:
        _ours.reset(self._token)


def install() -> None:
    """Adds the filter; a second time it changes nothing."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_others)

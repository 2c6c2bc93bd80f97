# printed from core/src/catalogue; run `make print`
"""Printed code: records, parameters and methods."""

from __future__ import annotations

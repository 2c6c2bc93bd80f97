"""Addresses for people, made without a call and without a client. Nothing is sent.

    truora.links.inbound(phone="573177700000", text="Hola Truora")
    truora.links.hosted_flow(token=created.api_key)

A client has the same: `client.links.inbound(...)`.
"""

from __future__ import annotations

from ._helper import Nobody
from ._printed.resources import Links

__all__ = ["hosted_flow", "inbound"]

_links = Links(Nobody())

inbound = _links.inbound
hosted_flow = _links.hosted_flow

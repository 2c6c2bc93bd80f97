"""Helpers without a call: addresses, and what a key says of itself. What they make stands in tests/replays."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

import truora
from truora.types import TokenClaims

# {"key_type": "web", "exp": "1700007200", "flow_id": "IPF1", "account_id": "user-1", "new": 1}
TOKEN = (
    "e30.eyJrZXlfdHlwZSI6IndlYiIsImV4cCI6IjE3MDAwMDcyMDAiLCJmbG93X2lkIjoiSVBGMSIsImFjY291bnRfaWQiOiJ1c2VyLTEiLCJuZXciOjF9"
    ".c2ln"
)


def test_they_need_no_client() -> None:
    assert truora.links.inbound(phone="57", text="a b") == "https://api.whatsapp.com/send/?phone=57&text=a%20b"
    assert truora.links.hosted_flow(token="a+b") == "https://identity.truora.com/?token=a%2Bb"


def test_a_client_has_them_and_awaits_nothing() -> None:
    with truora.Truora("key") as client:
        assert client.links.hosted_flow(token="x") == "https://identity.truora.com/?token=x"
    assert truora.AsyncTruora("key").links.hosted_flow(token="x") == "https://identity.truora.com/?token=x"


def test_they_are_loaded_when_they_are_used() -> None:
    seen = "print('truora.links' in sys.modules)"
    code = f"import sys, truora; {seen}; truora.links; {seen}"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True"]


def test_what_is_wrong_is_told_as_anywhere() -> None:
    with pytest.raises(truora.ValidationError) as caught:
        truora.links.inbound(phone="+57", text="")
    assert [(issue.path, issue.code) for issue in caught.value.issues] == [("phone", "format"), ("text", "required")]
    assert caught.value.operation == "links.inbound"
    found = truora.Truora("key").validate("links.inbound", {"phone": "57"})
    assert [issue.path for issue in found.issues] == ["text"]


def test_read_token() -> None:
    claims = truora.read_token(TOKEN)
    assert isinstance(claims, TokenClaims)
    assert (claims.key_type, claims.exp, claims.flow_id, claims.grant) == ("web", 1700007200, "IPF1", None)
    assert claims.extra == {"new": 1}
    # Whose token it is does not show.
    assert "user-1" not in repr(claims)
    assert pickle.loads(pickle.dumps(claims)) == claims


@pytest.mark.parametrize("key", ["", "secret-of-mine", 5, None])
def test_what_is_no_key_is_not_repeated(key: str) -> None:
    with pytest.raises(truora.ValidationError) as caught:
        truora.read_token(key)
    assert "secret-of-mine" not in str(caught.value)

"""Client for the Truora API: background checks, digital identity and WhatsApp engagement.

    from truora import Truora

    with Truora() as client:  # key from TRUORA_API_KEY
        created = client.checks.create(country="CO", type="person", national_id="...", user_authorized=True)
        answer = client.checks.wait(created.check.check_id)

Nothing is loaded before it is used: `import truora` costs a millisecond or two.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import links as links
    from . import transports as transports
    from . import types as types
    from ._async_client import AsyncTruora as AsyncTruora
    from ._client import Truora as Truora
    from ._errors import ApiError as ApiError
    from ._errors import AuthenticationError as AuthenticationError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import ConfigError as ConfigError
    from ._errors import ConflictError as ConflictError
    from ._errors import ConnectError as ConnectError
    from ._errors import DeadlineError as DeadlineError
    from ._errors import DecodeError as DecodeError
    from ._errors import JobFailedError as JobFailedError
    from ._errors import MisuseError as MisuseError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import PermissionDeniedError as PermissionDeniedError
    from ._errors import RateLimitError as RateLimitError
    from ._errors import RedirectError as RedirectError
    from ._errors import RequestTimeoutError as RequestTimeoutError
    from ._errors import ServerError as ServerError
    from ._errors import TransportError as TransportError
    from ._errors import TruoraError as TruoraError
    from ._errors import ValidationError as ValidationError
    from ._files import AsyncDownload as AsyncDownload
    from ._files import Download as Download
    from ._files import SavedFile as SavedFile
    from ._helper import read_token as read_token
    from ._issue import Issue as Issue
    from ._issue import Validation as Validation
    from ._pages import AsyncPages as AsyncPages
    from ._pages import Pages as Pages
    from ._record import Record as Record
    from ._response import Headers as Headers
    from ._response import ResponseInfo as ResponseInfo
    from ._response import response_of as response_of
    from ._when import when as when

    __version__: str

_HOMES = {
    "_async_client": ("AsyncTruora",),
    "_client": ("Truora",),
    "_errors": (
        "ApiError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigError",
        "ConflictError",
        "ConnectError",
        "DeadlineError",
        "DecodeError",
        "JobFailedError",
        "MisuseError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "RedirectError",
        "RequestTimeoutError",
        "ServerError",
        "TransportError",
        "TruoraError",
        "ValidationError",
    ),
    "_files": ("AsyncDownload", "Download", "SavedFile"),
    "_helper": ("read_token",),
    "_issue": ("Issue", "Validation"),
    "_pages": ("AsyncPages", "Pages"),
    "_record": ("Record",),
    "_response": ("Headers", "ResponseInfo", "response_of"),
    "_when": ("when",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}
_MODULES = ("links", "transports", "types")

__all__ = [*_HOME, *_MODULES, "__version__"]  # noqa: PLE0604


def __getattr__(name: str) -> object:
    if name in _MODULES:
        return __import__(f"{__name__}.{name}", fromlist=["_"])
    if name == "__version__":
        from ._native import core

        value: object = core.version()
    else:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(__import__(f"{__name__}.{home}", fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

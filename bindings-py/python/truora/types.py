"""Types for annotations: records of answers, parameters, choices and options, as printed from the catalogue.

from truora.types import Check, ChecksCreateParams, Options
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._printed.choices import *  # noqa: F403
    from ._printed.options import ClientOptions as ClientOptions
    from ._printed.options import Options as Options
    from ._printed.params import *  # noqa: F403
    from ._printed.records import *  # noqa: F403

_HOMES = ("records", "params", "options", "choices")


def __getattr__(name: str) -> object:
    if not name.startswith("_"):
        for home in _HOMES:
            module = __import__(f"truora._printed.{home}", fromlist=[name])
            value = getattr(module, name, None)
            # Of their own names only: the modules import others.
            if value is not None and name[0].isupper():
                globals()[name] = value
                return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""Loads the native module, and says plainly what is wrong where that fails."""

from __future__ import annotations

from ._version import VERSION


def _missing(cause: str) -> ImportError:
    import platform
    import sys
    import sysconfig

    return ImportError(
        f"truora's native module did not load ({cause}). This Python is {platform.python_implementation()} "
        f"{platform.python_version()} on {sysconfig.get_platform()} ({sys.platform}): was the package installed for "
        "another platform? For Docker or Lambda, install inside the image, or with "
        "`pip install --platform ... --only-binary=:all: truora`.",
        name="truora._core",
    )


try:
    from . import _core as core
except ImportError as error:
    raise _missing(str(error)) from error

if core.version() != VERSION:
    raise ImportError(
        f"truora {VERSION} found the native module of {core.version()}: two installations are mixed. Reinstall it: "
        "`pip install --force-reinstall truora`.",
        name="truora._core",
    )

__all__ = ["core"]

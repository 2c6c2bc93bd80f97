"""What downloads and uploads share: paths, errors of the operating system, and the size of a part."""

from __future__ import annotations

import errno
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Target: TypeAlias = str | os.PathLike[str]

CHUNK = 65536


def os_words(error: OSError) -> str:
    """What the operating system says, without the path that its exception holds: `ENOSPC, No space left on device`."""
    number = error.errno or 0
    return f"{errno.errorcode.get(number, number)}, {os.strerror(number)}"


def placed_at(path: Target) -> str:
    """A path that a later `chdir` does not move. Unlike `abspath` it leaves `..` to the operating system."""
    text = os.fsdecode(path)
    return text if os.path.isabs(text) else os.path.join(os.getcwd(), text)

"""What the tests share about tracebacks: all that a careless error reporter would send."""

from __future__ import annotations

import os
import traceback
import types
from pathlib import Path

SECRET = "sk-very-secret-0123456789"
# Frames of the tests themselves hold the secrets; every other frame must not.
HERE = os.path.realpath(Path(__file__).parent) + os.sep
PERSONAL = "CHK-PERSONAL-ID"


def frames(error: BaseException) -> list[types.FrameType]:
    """All frames that a reporter would send: of the error and of what it came from."""
    found: list[types.FrameType] = []
    chain: list[BaseException | None] = [error]
    seen: set[int] = set()
    while chain:
        one = chain.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        chain += [one.__cause__, one.__context__]
        at = one.__traceback__
        while at is not None:
            found.append(at.tb_frame)
            at = at.tb_next
    return found


def of_the_tests(frame: types.FrameType) -> bool:
    return os.path.realpath(frame.f_code.co_filename).startswith(HERE)


def shown(error: BaseException) -> str:
    """All that a careless tool prints of an error: text, attributes, and the locals of each frame."""
    parts = [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error))]
    for frame in frames(error):
        if not of_the_tests(frame):
            for name, value in frame.f_locals.items():
                if name != "error":
                    parts.append(f"{name}={value!r}")
                    # One level deeper, as reporters look into objects.
                    parts.append(repr(getattr(value, "__dict__", "")) if name != "function" else "")
    return "\n".join(parts)


def ours(error: BaseException) -> list[str]:
    """Where our frames are; each call that the error passed may leave one."""
    above = ("runners.py", "base_events.py", "tasks.py", "timeouts.py")  # of asyncio
    here = [frame for frame in frames(error) if not of_the_tests(frame)]
    here = [frame for frame in here if Path(frame.f_code.co_filename).name not in above]
    return [f"{Path(frame.f_code.co_filename).name}:{frame.f_code.co_name}" for frame in here]

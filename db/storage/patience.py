"""How long a wrong passphrase makes wait: a second, then twice as long each time, at most a minute.

It is known to this process only, and never locks anybody out: whoever has the file can try elsewhere anyway.
"""

from __future__ import annotations

import time
from pathlib import Path

FIRST = 1.0  # seconds
LONGEST = 60.0
_tries: dict[Path, tuple[int, float]] = {}  # how many were wrong, when the next one may come


def missed(casebook: Path) -> None:
    """Note that a try was wrong."""
    count = _tries.get(casebook.resolve(), (0, 0.0))[0] + 1
    wait = min(LONGEST, FIRST * 2.0 ** min(count - 1, 16))
    _tries[casebook.resolve()] = count, time.monotonic() + wait


def met(casebook: Path) -> None:
    """Note that the casebook opened."""
    _tries.pop(casebook.resolve(), None)


def left(casebook: Path) -> float:
    """Return how many seconds are to pass before the next try; 0 where it may come now."""
    return max(0.0, _tries.get(casebook.resolve(), (0, 0.0))[1] - time.monotonic())

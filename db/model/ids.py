"""The ids of records, and the moment at which something is written down."""

from __future__ import annotations

import os
import threading
import time
from datetime import UTC, datetime
from functools import lru_cache

DRAWN = 64  # ids for which random digits are asked of the system at a time: each asking costs more than an id

_clock = threading.Lock()
_last = 0
_drawn: list[str] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_drawn.clear)  # no two processes give the same


def new_id() -> str:
    """Return a UUIDv7 (RFC 9562): its order is the order of making, also within a millisecond."""
    global _last
    with _clock:
        _last = tick = max(time.time_ns() * 4096 // 1_000_000, _last + 1)  # milliseconds, twelve bits below
        if not _drawn:
            digits = os.urandom(8 * DRAWN).hex()
            _drawn.extend(digits[at : at + 16] for at in range(0, len(digits), 16))
        drawn = _drawn.pop()
    start, fraction = f"{tick >> 12:012x}", tick & 0xFFF
    return f"{start[:8]}-{start[8:]}-7{fraction:03x}-{_VARIANT[drawn[0]]}{drawn[1:4]}-{drawn[4:]}"


_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}


def now() -> str:
    """Return this moment, UTC, ISO 8601 to the second."""
    return _second(int(time.time()))


@lru_cache(maxsize=4)  # in bulk it is asked for thousands of times a second
def _second(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

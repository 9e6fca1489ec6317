"""Memory that nobody uses any more, given back to the system: after large work the C library keeps it."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress


def give_back() -> None:
    """Give back what is free, as far as this system can; some milliseconds."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # not with every C library
            ctypes.CDLL(None).malloc_trim(0)

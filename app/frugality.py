"""Memory that nobody uses any more, given back to the system: after large work the C library keeps it."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

LARGE = 256 * 1024  # bytes of a piece that is asked of the system by itself, and given back with it
_MMAP_THRESHOLD = -3  # as malloc.h calls it


def keep_little() -> None:
    """Let each large piece of memory be given back as soon as it is free.

    By itself the C library takes larger and larger ones out of what it keeps, and holes stay there: up to
    15 MB beside a list of a million records.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # not with every C library
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE)


def give_back() -> None:
    """Give back what is free, as far as this system can; some milliseconds."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # not with every C library
            ctypes.CDLL(None).malloc_trim(0)

"""How often Python looks for objects that only point at each other: seldom while very many are made that
stay, for each look costs the more the more there are."""

from __future__ import annotations

import gc
import threading
from collections.abc import Generator
from contextlib import contextmanager

MADE = 50_000  # objects between two looks

_lock = threading.Lock()
_working = 0
_usual = gc.get_threshold()


@contextmanager
def seldom_looked_for() -> Generator[None]:
    """Look for such objects seldom until the last block of this kind ends."""
    global _working, _usual
    with _lock:
        if not _working:
            _usual = gc.get_threshold()
            gc.set_threshold(max(MADE, _usual[0]), *_usual[1:])
        _working += 1
    try:
        yield
    finally:
        with _lock:
            _working -= 1
            if not _working:
                gc.set_threshold(*_usual)

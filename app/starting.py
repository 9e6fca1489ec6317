"""The window's process before there is anything of the window: what lets it come sooner."""

from __future__ import annotations

import builtins
import gc
import sys
from pathlib import Path

SWITCH = 0.001  # seconds after which a thread at work lets the window's have Python


def run(file: Path | None, data: Path | None = None, temp: bool = False, locked: bool = False) -> int:
    """Open the window as `app.shell.program.run` does; return the exit code."""
    prepare()
    from app.shell.program import run as show

    return show(file, data, temp, locked)


def prepare() -> None:
    """Let what is loaded from now on be loaded in half the time.

    PySide reads the source of whatever is imported after it, to see whether it asks for the names of methods
    to be written otherwise, which nothing here does. And while everything is new, looking for garbage finds
    none: the program begins with that when the first page stands.
    """
    gc.disable()
    sys.setswitchinterval(SWITCH)
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

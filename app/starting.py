"""The window's process before there is anything of the window: what lets it come sooner."""

from __future__ import annotations

import builtins
import gc
import sys
import threading
from pathlib import Path
from types import CodeType
from typing import Any

from app.frugality import keep_little

# What PySide needs only to say that one of its functions was called wrongly, and to write files for editors.
# It holds them as text, and would compile them at each start: a quarter of the time until a window is there.
SELDOM_NEEDED = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
)
WHEN_NEEDED = """
from app.starting import complete

def __getattr__(name):
    return complete(globals(), {file!r}, name)
"""
COMPILE = builtins.compile
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
    keep_little()
    gc.disable()
    sys.setswitchinterval(SWITCH)
    builtins.compile = _compile  # type: ignore[assignment]  # as PySide calls it
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = COMPILE

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_kept: dict[str, Any] = {}  # the source of what is seldom needed, by file
_completing = threading.RLock()


def _compile(
    source: Any, filename: Any, mode: Any, flags: int = 0, dont_inherit: bool = True, *how: Any, **more: Any
) -> CodeType:
    """Do what `compile` does; a module that is seldom needed is compiled when something in it is used."""
    # What `from __future__` says above is no matter of whoever calls this.
    if filename in SELDOM_NEEDED:
        _kept[filename] = source
        source = WHEN_NEEDED.format(file=filename)
    return COMPILE(source, filename, mode, flags, True, *how, **more)


def complete(module: dict[str, Any], file: str, name: str) -> Any:
    """Fill a module that is seldom needed; return what is called `name` in it. Raise AttributeError."""
    if not name.startswith("__"):  # else Python or PySide looks what kind of thing it is
        with _completing:
            if file in _kept:
                exec(COMPILE(_kept.pop(file), file, "exec", dont_inherit=True), module)
                del module["__getattr__"]
        if name in module:
            return module[name]
    raise AttributeError(name)

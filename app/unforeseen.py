"""What is told of an error that nobody foresaw: where it happened, without its message or any value."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

SENTENCE = (
    "Something went wrong that was not foreseen, so this was not done to its end. What was saved before is "
    "safe. “temoin check FILE” tells whether the casebook is damaged. The details hold no record content:"
)


def details(error: BaseException) -> str:
    """Return where an error happened, without its message or any value: those can hold record content."""
    import platform  # these load much, for a day that may never come
    import traceback

    core = sys.modules.get("PySide6.QtCore")
    window = f", Qt {core.qVersion()}" if core else ""
    lines = [
        f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(error.__traceback__)
    ]
    about = f"Témoin, Python {platform.python_version()}{window}, {platform.system()}"
    return "\n".join([about, type(error).__name__, *lines]) + "\n"


def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say on the terminal that something unforeseen happened, in place of Python's own words, which hold
    values."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    elif sys.stderr is not None:
        sys.stderr.write(f"{SENTENCE}\n{details(error)}")

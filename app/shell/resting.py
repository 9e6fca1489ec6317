"""Something that is done once what is typed or chosen has rested for a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def after_rest(parent: QObject, milliseconds: int, do: Callable[[], object]) -> QTimer:
    """Return a timer that does something once, so long after it was last started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    return timer

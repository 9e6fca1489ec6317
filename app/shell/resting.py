"""What is done a little later: in the next turn of the window, or once what is typed or chosen has rested."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

AT_REST = 800  # milliseconds after the last key to keep what is half typed
AGAIN = 5000  # milliseconds after which what could not be kept is tried again


def soon(owner: QObject, do: Callable[[], object]) -> None:
    """Do something in the next turn of the window, unless its owner is given up before that."""
    QTimer.singleShot(0, owner, do)  # noqa: TID251 — here it has its owner


def after_rest(parent: QObject, milliseconds: int, do: Callable[[], object]) -> QTimer:
    """Return a timer that does something once, so long after it was last started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    return timer

"""A plain surface over every window of the program: nothing is read while something comes to its end."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid


@contextmanager
def drawn(said: str) -> Generator[None, None, None]:
    """Cover all that is on screen, at once and without the keyboard going elsewhere, and say why. After an
    error it stays covered."""
    curtains = [_over(window, said) for window in QApplication.topLevelWidgets() if window.isVisible()]
    yield
    for curtain in curtains:
        if isValid(curtain):  # its window may be gone
            curtain.hide()
            curtain.deleteLater()


def _over(window: QWidget, said: str) -> QLabel:
    made = QLabel(said, window)
    made.setObjectName("curtain")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setAutoFillBackground(True)
    made.setGeometry(window.rect())
    made.show()
    made.raise_()
    made.repaint()  # the window's thread will be busy: it is not painted by itself
    return made

"""Boxes that can be read, walked and copied from, but not changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

MOVING = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape,
}  # fmt: skip
SCROLLING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}  # in a line they open lists


class ReadOnly(QObject):
    """Lets only those keys through to a box that move, select or copy."""

    def lock(self, row: QWidget) -> None:
        """Make every box of a field's row read only, and switch its buttons off."""
        for button in row.findChildren(QAbstractButton):
            button.setEnabled(False)
        for line in row.findChildren(QLineEdit):
            line.setReadOnly(True)
            line.installEventFilter(self)
        for text in row.findChildren(QPlainTextEdit):
            text.setReadOnly(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Drop, QEvent.Type.InputMethod):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            copies = event.matches(QKeySequence.StandardKey.Copy) or event.matches(
                QKeySequence.StandardKey.SelectAll
            )
            if event.key() in SCROLLING:
                event.ignore()
                return True
            return not copies and event.key() not in MOVING
        return super().eventFilter(watched, event)

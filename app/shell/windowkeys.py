"""Keys of the window that a text box would take for editing: under X11 they are Emacs' keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

WINDOW_KEYS = (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K)  # with Ctrl


def is_windows(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Tell whether a key that a box would claim is the window's: Ctrl+D, E, K, undo when nothing is typed."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not can_undo
    if event.matches(QKeySequence.StandardKey.Redo):
        return not can_redo
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in WINDOW_KEYS

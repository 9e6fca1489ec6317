"""Keys that the window and what stands in it both want: those of the window that a text box would take for
editing (under X11 they are Emacs' keys), and those that a panel takes from the window."""

from __future__ import annotations

from collections.abc import Callable

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


def taken(event: QEvent, key: Qt.Key, do: Callable[[], object]) -> bool:
    """Let a plain key that the window has a command for `do` this instead; return whether it was that key."""
    if not isinstance(event, QKeyEvent) or event.key() != key:
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if event.type() == QEvent.Type.ShortcutOverride:
        event.accept()  # else the window's command takes it
    elif event.type() == QEvent.Type.KeyPress:
        do()
    return True

"""A page that is given up: Qt deletes it only in a later turn of its loop, and until then would still do what
was queued for it, though its casebook is closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def silence(page: QWidget) -> None:
    """Let nothing come any more of a page and of all that hangs on it: its dialogs and menus are closed, its
    timers, what is queued for it and the answers to its errands are dropped."""
    for window in page.findChildren(QWidget):
        if window.isWindow():
            window.close()
    for each in (page, *page.findChildren(QObject)):
        each.blockSignals(True)  # also timers tell that their time has come by a signal
        QCoreApplication.removePostedEvents(each, int(QEvent.Type.MetaCall))


def is_silent(owner: QObject) -> bool:
    """Return whether nothing may come of it any more: it is given up, or gone."""
    return not isValid(owner) or owner.signalsBlocked()

"""Keys pressed before what they would go to was on screen: they are dropped, so that what was typed while a
casebook opened does not get into a text that comes back with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.shell.resting import soon

KEYS = (
    QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut, QEvent.Type.KeyPress, QEvent.Type.KeyRelease,
    QEvent.Type.InputMethod,
)  # fmt: skip
TURNS = 3  # of the window, in which it is handed what the system kept for it meanwhile


class Unheard(QObject):
    """Drops all keys for the next turns of the window, then is gone."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._turns = TURNS
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        soon(self, self._turn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in KEYS:
            event.accept()  # else a shortcut would have it
            return True
        return False

    def _turn(self) -> None:
        self._turns -= 1
        if self._turns:
            soon(self, self._turn)
        else:
            self.deleteLater()

"""The window: every command of the menus is a method of it, each in the room of its topic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent

from app.shell.locking import Locking
from app.shell.settings import Settings
from db.storage import keys
from db.storage.keys import Kdf


class Window(Locking):
    """The one window of the program."""

    closed = Signal()  # for good: nothing is to stay of the program, whatever dialog is still open

    def __init__(self, settings: Settings, kdfs: Sequence[Kdf] = keys.KDF_VERSIONS) -> None:
        """`kdfs` are the ways to make a key from a passphrase, newest first."""
        super().__init__(settings, kdfs)
        for number in range(1, 10):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda number=number: self._section(number))
        QShortcut(QKeySequence("Alt+0"), self, lambda: self._section(0))
        QShortcut(QKeySequence("Esc"), self, self.escape)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._pages.count() == 0 and self.awaited is None:
            self.show_start()

    def quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave(self.close):
            event.ignore()
            return
        self.leave_casebook()
        self.keep_backup()
        if self._untold:
            self.owe(self._untold)
        self.settings.set("size", [self.width(), self.height()])
        event.accept()
        self.closed.emit()

"""What every way to a casebook with a new key has in common: a page that asks for the passphrase, the code
for recovery tried back before anything is written, and the casebook opened at the end."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.errands import Errand
from app.shell.i18n import tr
from app.shell.recovery import RecoveryPage
from app.shell.steppage import StepPage
from app.tasks import Progress
from db.storage import keys
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

T = TypeVar("T")


class KeySteps(QObject):
    """The steps to a new key for the casebook at a path."""

    page_wanted = Signal(object)
    writing = Signal(bool)  # it begins; it has ended
    left = Signal()

    def __init__(self, path: Path, author: str, backups: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._author, self._backups = path, author, backups
        self._key = b""  # the new one
        self._page: StepPage | RecoveryPage | None = None
        self._errand: Errand | None = None
        self._writes = False

    @abstractmethod
    def _done(self, casebook: Casebook) -> None:
        """Announce the casebook, open under its new key."""

    def _show(self, page: StepPage | RecoveryPage) -> None:
        self._page = page
        page.left.connect(self._leave)
        self.page_wanted.emit(page)

    def _show_code(self, why: str, do: str, then: Callable[[], None]) -> None:
        """Show the recovery code of the new key; `then`, when it was typed back."""
        page = RecoveryPage(keys.recovery_code(self._key), self._path.stem, why, do)
        page.done.connect(then)
        self._show(page)

    def _write(self, work: Callable[[Progress], None], said: str) -> None:
        """Write what has the new key, away from the window, then open it."""
        if isinstance(self._page, RecoveryPage):
            self._page.wait(said)
        self._writes = True
        self.writing.emit(True)
        self._begin(work, lambda nothing: self._open())

    def _begin(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do work for the page on top; who left that hears nothing more of it."""
        assert self._page is not None
        self._errand = Errand(self._page, work, done, self._failed)

    def _open(self) -> None:
        code = keys.recovery_code(self._key)  # the recovery code is the key in letters
        try:
            casebook = Casebook.open(self._path, recovery=code, author=self._author, backups=self._backups)
        except Trouble as trouble:
            self._failed(trouble)
            return
        self._errand = None
        self._written()
        self._done(casebook)

    def _written(self) -> None:
        if self._writes:  # a wrong passphrase ends nothing: it had not begun
            self._writes = False
            self.writing.emit(False)

    def _failed(self, error: Exception) -> None:
        self._written()
        if not isinstance(error, Trouble):
            raise error
        if self._page is not None:
            self._page.say(error.text(tr))

    def _leave(self) -> None:
        if self._errand is not None:
            self._errand.cancel()
        self.left.emit()

"""A new casebook, step by step: its passphrase, its recovery code tried back, and only then the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.shell.i18n import tr
from app.shell.keysteps import KeySteps
from app.shell.passphrasebox import PassphraseBox
from app.shell.steppage import StepPage
from app.tasks import Progress
from db.storage import connection, keys
from db.storage.casebook import Casebook
from db.storage.keys import Kdf


class NewPage(StepPage):
    """Asks for the passphrase of a new casebook, twice, and for the user's name."""

    made_wanted = Signal(str, str)  # passphrase, author

    def __init__(self, path: Path, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label(tr("New casebook"), "hero")
        self.label(str(path), "quiet")
        self.box = PassphraseBox(self)
        self.column.addWidget(self.box)
        self._author = self.line(tr("Your name or sign, for the history of changes"))
        self._author.setText(author)
        self.end(tr("Make the casebook"))
        self.box.entered.connect(self._author.setFocus)
        self.box.edited.connect(self.unsay)
        self._author.returnPressed.connect(self.go)

    def is_answered(self) -> bool:
        if self.box.fault:
            self.say(self.box.fault)
            self.box.mend()
        return not self.box.fault

    def send(self) -> None:
        self.made_wanted.emit(self.box.words, self._author.text().strip())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.box.begin()


class Creating(KeySteps):
    """The steps to a new casebook. The key is made first; no file is there before the code was tried back."""

    made = Signal(object, str, object)  # the open casebook, the author, the salt

    def __init__(self, path: Path, author: str, kdf: Kdf, backups: Path, parent: QObject) -> None:
        super().__init__(path, author, backups, parent)
        self._kdf, self._salt = kdf, keys.new_salt()

    def begin(self) -> None:
        """Ask for the passphrase."""
        page = NewPage(self._path, self._author)
        page.made_wanted.connect(self._derive)
        self._show(page)

    def _derive(self, passphrase: str, author: str) -> None:
        self._author = author
        salt, kdf, path = self._salt, self._kdf, self._path

        def work(progress: Progress) -> bytes:
            connection.require_free(path)
            return keys.derive_key(passphrase, salt, kdf)

        self._begin(work, self._try_code)

    def _try_code(self, key: bytes) -> None:
        self._key = key
        why = tr(
            "It opens the casebook if the passphrase is forgotten. Write it down now and keep it "
            "away from this computer."
        )
        self._show_code(why, tr("Make the casebook"), self._make)

    def _make(self) -> None:
        path, key, salt, author = self._path, self._key, self._salt, self._author

        def work(progress: Progress) -> None:
            Casebook.make(path, key, salt, author=author).close()

        self._write(work, tr("Making the casebook…"))

    def _done(self, casebook: Casebook) -> None:
        self.made.emit(casebook, self._author, self._salt)

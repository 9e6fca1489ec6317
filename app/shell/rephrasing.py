"""Another passphrase for a casebook, step by step: the old one, the new one, its recovery code tried back,
the change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.shell.i18n import tr
from app.shell.keysteps import KeySteps
from app.shell.passphrasebox import PassphraseBox
from app.shell.steppage import StepPage
from app.tasks import Progress
from db.storage import keys, patience
from db.storage.casebook import Casebook
from db.storage.casefile import read_salt
from db.storage.keys import Kdf
from db.storage.unlocking import key_that_opens


class RephrasePage(StepPage):
    """Asks for the present passphrase (or recovery code) and twice for the new one."""

    wanted = Signal(str, str)  # present, new

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label(tr("Change the passphrase"), "hero")
        self.label(path.stem, "lead")
        self._present = self.line(tr("Present passphrase, or recovery code"), secret=True)
        self.column.addSpacing(8)
        self.label(tr("New passphrase"), "section")
        self.box = PassphraseBox(self)
        self.column.addWidget(self.box)
        self.label(
            tr(
                "First a backup is made and verified. It and all earlier backups still open with the present "
                "passphrase: if somebody knows it, destroy them. The new passphrase has a new recovery code; "
                "the old one will no longer open the casebook."
            ),
            "quiet",
        )
        self.end(tr("Go on"))
        self._present.returnPressed.connect(self.box.begin)
        self.box.entered.connect(self.go)
        self.box.edited.connect(self.unsay)
        self._present.textChanged.connect(lambda _: self.unsay())

    def is_answered(self) -> bool:
        if not self._present.text():
            self.say(tr("Type the present passphrase first."))
            self._present.setFocus()
        elif self.box.fault:
            self.say(self.box.fault)
            self.box.mend()
        return bool(self._present.text()) and not self.box.fault

    def send(self) -> None:
        self.wanted.emit(self._present.text(), self.box.words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._present.setFocus()


class Rephrasing(KeySteps):
    """The steps to another passphrase of a closed casebook; nothing is changed before the last one."""

    changed = Signal(object)  # the open casebook

    def __init__(self, path: Path, author: str, kdfs: Sequence[Kdf], backups: Path, parent: QObject) -> None:
        super().__init__(path, author, backups, parent)
        self._kdfs, self._present = tuple(kdfs), b""

    def begin(self) -> None:
        """Ask for the two passphrases."""
        page = RephrasePage(self._path)
        page.wanted.connect(self._derive)
        self._show(page)

    def _derive(self, present: str, new: str) -> None:
        path, kdfs = self._path, self._kdfs

        def work(progress: Progress) -> tuple[bytes, bytes]:
            progress.cancelled.wait(patience.left(path))
            progress.step(0)
            key = key_that_opens(path, present, kdfs)
            return key or b"", keys.derive_key(new, read_salt(path), kdfs[0])

        self._begin(work, self._try_code)

    def _try_code(self, found: tuple[bytes, bytes]) -> None:
        self._present, self._key = found
        why = tr(
            "The new passphrase has a new recovery code. Write it down and keep it away from this computer; "
            "nothing is changed before you have typed a part of it back."
        )
        self._show_code(why, tr("Change the passphrase"), self._change)

    def _change(self) -> None:
        path, present, new, backups = self._path, self._present, self._key, self._backups

        def work(progress: Progress) -> None:
            with Casebook.open(path, recovery=keys.recovery_code(present), backups=backups) as casebook:
                casebook.change_key(new)

        self._write(work, tr("Making a backup, then encrypting everything anew…"))

    def _done(self, casebook: Casebook) -> None:
        self.changed.emit(casebook)

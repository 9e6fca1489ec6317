"""Backups by the window: of each casebook that is left, in the background, and on a stick when asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.shell import later
from app.shell.i18n import numerals, tr
from db.model.ids import new_id
from db.model.texts import N_
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.errands import Errand
    from app.session import Session
    from app.tasks import Progress
    from db.storage.backup import Backup, Copied
    from db.storage.casebook import Casebook

TASK = "back up"
BROKEN_OFF = N_(
    "The backup to a stick was broken off before it was read back: do not count on it. Back up to the stick "
    "once more (Alt+Shift+B)."
)


class Safekeeping(QObject):
    """Backs up the casebook that was left last; nobody has to wait for it, opening it again ends it."""

    said = Signal(str)  # why there is no backup
    progressed = Signal(int)  # percent
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errands: dict[Path, Errand] = {}
        self.trouble = ""  # what came in the way of the last one

    @property
    def busy(self) -> bool:
        """True while a backup is being made."""
        return bool(self._errands)

    @property
    def casebooks(self) -> list[Path]:
        """Those that are being backed up."""
        return list(self._errands)

    def begin(self, casebook: Path, folder: Path, key: bytes | None) -> None:
        """Back a closed casebook up if it was changed since its last backup. Without the key of an encrypted
        one, the copy is only compared byte by byte."""
        self.stop(casebook)
        self.trouble = ""

        def work(progress: Progress) -> Backup | None:
            try:
                return later.backup.keep(casebook, folder, key, progress.step)
            except Trouble as trouble:
                self.trouble = trouble.text(tr)  # also for who waits without hearing signals
                return None

        def done(made: Backup | None) -> None:
            self._end(casebook)
            if self.trouble:
                self.said.emit(self.trouble)
            elif made is not None and made.let_go:
                said = tr("The disk has little room: the oldest backups were let go (in all: {count}).")
                self.said.emit(said.replace("{count}", numerals(made.let_go)))

        def failed(error: Exception) -> None:
            self._end(casebook)
            raise error

        self._errands[casebook] = later.Errand(self, work, done, failed, self._told)

    def stop(self, casebook: Path) -> None:
        """Give up what is under way for a casebook: it is about to be opened again, and backed up after
        that."""
        if errand := self._errands.pop(casebook, None):
            errand.cancel()
            self.ended.emit()

    def _end(self, casebook: Path) -> None:
        self._errands.pop(casebook, None)
        self.ended.emit()

    def wait(self) -> str:
        """Wait until the backup is made; return what came in the way."""
        for errand in self._errands.values():
            errand.wait()
        return self.trouble

    def _told(self, done: int, total: int) -> None:
        if total:
            self.progressed.emit(100 * done // total)


class StickBackup(QObject):
    """The command that copies the open casebook to a stick and reads it back from there."""

    said = Signal(str)  # how far it is
    finished = Signal(object)  # Copied
    failed = Signal(str)  # why there is no copy

    def __init__(self, session: Session, folder: Path, parent: QWidget) -> None:
        """`folder` is that of the casebook's backups on this computer."""
        super().__init__(parent)
        self.under_way = False
        self._session, self._folder, self._window = session, folder, parent

    def choose(self, begin: str) -> None:
        """Ask for the folder on the stick."""
        dialog = later.file_dialog(self._window, tr("Back up to a stick"), begin)
        dialog.setFileMode(dialog.FileMode.Directory)
        dialog.setOption(dialog.Option.ShowDirsOnly)
        dialog.setLabelText(dialog.DialogLabel.Accept, tr("Back up here"))
        dialog.fileSelected.connect(lambda name: self.copy(Path(name)))
        dialog.rejected.connect(self.deleteLater)
        dialog.open()

    def copy(self, stick: Path) -> None:
        """Back up on this computer, then copy to the stick, in the background."""
        folder = self._folder

        def work(casebook: Casebook, progress: Progress) -> Copied:
            made = later.backup.keep_open(casebook.db, folder, progress.step)
            return later.backup.copy_to(made, stick, progress.step)

        self.under_way = True
        self.said.emit(tr("Backing up…"))
        # A copy to another stick waits for this one, it does not take its place.
        self._session.worker.ask(f"{TASK} {new_id()}", work, self._done, self._failed, self._told)

    def _told(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 0
        self.said.emit(tr("Backing up: {percent} %").replace("{percent}", str(percent)))

    def _done(self, copied: Copied) -> None:
        self.under_way = False
        self.finished.emit(copied)

    def _failed(self, error: Exception) -> None:
        self.under_way = False
        if isinstance(error, Trouble):
            self.failed.emit(error.text(tr))
        elif isinstance(error, later.Cancelled):
            self.failed.emit(tr(BROKEN_OFF))
        else:
            raise error


def under_way(view: QWidget) -> list[StickBackup]:
    """Return the copies to sticks that are being made of the casebook on screen."""
    return [stick for stick in view.findChildren(StickBackup) if stick.under_way]


def words_of(copied: Copied) -> str:
    """Return in words what a copy on a stick is worth."""
    said = tr(
        "The backup {file} is on {folder}. All of it was read back from there and is the same, byte by byte."
    )
    said = said.replace("{file}", copied.path.name).replace("{folder}", str(copied.path.parent))
    if copied.same_disk:
        said += " " + tr("But this is the disk of this computer: choose a stick, and keep it elsewhere.")
    return said

"""The frame of the page that brings in: the choices on top, the columns and the report or what to do while
there is no file, and the work in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.exchange.columnstable import ColumnsTable
from app.exchange.importchoices import How, ImportChoices
from app.exchange.importreport import ReportPane
from app.exchange.importstart import ImportStart
from app.exchange.workbar import Sentence, WorkBar
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Cancelled
from db.exchange.tables.reading import Table
from db.storage.trouble import Trouble


class ImportFrame(QWidget):
    """What stands on the page, and what can be pressed when."""

    def __init__(self, session: Session, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.table: Table | None = None
        self._pack: Path | None = None  # of which it was told who vouches for it
        self._coming = False  # a pack is brought in
        self._how = How()  # by which the table was read
        self.choices = ImportChoices(Path(folder), self)
        self.columns = ColumnsTable(self)
        self.report = ReportPane(Path(folder), self)
        self.start = ImportStart(self)
        self.message = Sentence(self)
        self._say = self.message.say
        self.bar = WorkBar(session, self)
        self.try_button = QPushButton(tr("Try it"), self)
        self.try_button.setAutoDefault(True)
        self.go = QPushButton(tr("Bring in"), self)
        self.go.setProperty("primary", True)
        self.go.setAutoDefault(True)
        self._lay_out()

    def _lay_out(self) -> None:
        split = self._split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.columns)
        split.addWidget(self.report)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 12)
        foot.setSpacing(8)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.try_button)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choices)
        column.addWidget(self.bar)
        column.addWidget(split, 1)
        column.addWidget(self.start, 1)
        column.addLayout(foot)

    def begin(self) -> None:
        """Come to the page."""
        self.choices.source.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choices.source.selectAll()

    @property
    def resting(self) -> bool:
        """True while nothing is under way."""
        return not self.bar.busy and not self.session.batches.busy

    @property
    def is_pack(self) -> bool:
        if not self.choices.source.text().strip():
            return False
        try:
            return self.choices.path.is_dir()
        except OSError:  # a name that is too long for the disk, or no way there: said when it is read
            return False

    def _shift(self) -> None:
        """Show the table, or what to do while there is none."""
        self._split.setVisible(self.table is not None)
        self.start.setVisible(self.table is None)

    # Work in the background

    def _start(self, key: str, work: Callable[..., object], done: Callable[..., None]) -> None:
        self.bar.run(key, work, done, self._failed)
        self._offer()

    def _ended(self) -> None:
        self._coming = False
        self.bar.end()
        self._offer()

    def _failed(self, error: Exception) -> None:
        self._ended()
        if self.table is not None:
            self.choices.show_table(self.table, self._how)
        if isinstance(error, Trouble):
            self._say(error.text(tr), "hard")
        elif isinstance(error, Cancelled):
            self._say(tr("Given up: nothing was changed."), "soft")
        else:
            self._say("")  # it is no longer under way
            self.session.worker.failed.emit(error)

    def _offer(self) -> None:
        free = not self.bar.busy and not self.session.read_only
        pack = self.table is None and self.is_pack
        self.try_button.setVisible(not pack)
        self.try_button.setEnabled(free and self.table is not None)
        agreed = self.start.agreed and self.choices.path == self._pack if pack else self.report.agreed
        self.go.setEnabled(free and agreed)

    def escape(self) -> bool:
        """Stop what is under way; say whether there was anything."""
        if not self.bar.busy:
            return False
        self.bar.cancel()
        self._failed(Cancelled())
        return True

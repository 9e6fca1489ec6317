"""Looking through the whole casebook for likely duplicates, in the background and a little at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.session import Session
from app.shell.i18n import tr
from app.tasks import Cancelled, Progress, Task
from db.merge import scan
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

SLICE = 0.15  # seconds of looking before other work of the worker gets its turn
STEPS = 1000  # of the progress bar


class PairSearch(QWidget):
    """A button that starts and stops the search, and how far it is."""

    found = Signal(int)  # pairs that were queued
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looking: Iterator[tuple[float, list[scan.Pair]]] | None = None
        self._task: Task | None = None
        self._bar = QProgressBar(self)
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Look for likely duplicates"))
        self._bar.setVisible(False)
        self.button = QPushButton(tr("&Look for likely duplicates"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.look_or_stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        column.addWidget(self.button)

    @property
    def running(self) -> bool:
        return self._task is not None

    def look_or_stop(self) -> None:
        """Start looking, or stop."""
        if self.running:
            self.stop()
            self.said.emit(tr("Stopped looking: nothing was added."))
        else:
            self.look()

    def look(self) -> None:
        """Start looking where nobody looks yet."""
        if self.running:
            return
        self._bar.setValue(0)
        self._bar.setVisible(True)
        self.button.setText(tr("&Stop looking"))
        self._look_on()

    def stop(self) -> None:
        """Give up what was found until now."""
        if self._task:
            self._task.cancel()
        self._task = self._looking = None
        self._bar.setVisible(False)
        self.button.setText(tr("&Look for likely duplicates"))

    def _look_on(self) -> None:
        """Look a little further; lists and forms get their turn in between."""

        def work(casebook: Casebook, progress: Progress) -> tuple[float, int]:
            looking = self._looking = self._looking or scan.scan(casebook)
            until = time.monotonic() + SLICE
            for part, pairs in looking:
                progress.step(0)
                if part >= 1:
                    casebook.load(scan.candidates(pairs))
                    return part, len(pairs)
                if time.monotonic() > until:
                    return part, 0
            return 1.0, 0

        self._task = self._session.worker.ask("duplicates look", work, self._looked, self._failed)

    def _looked(self, answer: tuple[float, int]) -> None:
        part, added = answer
        if not self.running:
            return
        self._bar.setValue(int(part * STEPS))
        if part < 1:
            self._look_on()
            return
        self.stop()
        self.found.emit(added)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return  # stopped already, or begun anew
        self.stop()
        if isinstance(error, Trouble):
            self.said.emit(error.text(tr))
        else:
            self._session.worker.failed.emit(error)

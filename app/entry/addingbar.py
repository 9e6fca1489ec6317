"""How far the adding of files to a record is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.entry.filing import Filing
from app.shell.i18n import tr

AT_ONCE = 300  # milliseconds below which nothing is said of work


class AddingBar(QWidget):
    """Shows itself once the files of a record take long to come in."""

    def __init__(self, filing: Filing, parent: QWidget) -> None:
        super().__init__(parent)
        self._filing = filing
        self._record = ""
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(tr("Adding files"))
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AT_ONCE)
        self._waiting.timeout.connect(self._show)
        filing.moved.connect(self._follow)
        self.hide()

    def show_record(self, record: str) -> None:
        """Follow what is being added to this record."""
        self._record = record
        self._follow(record)

    def _follow(self, record: str) -> None:
        if record != self._record:
            return
        if self._filing.under_way(record) is None:
            self._waiting.stop()
            self.hide()
        elif not self.isHidden():
            self._show()
        elif not self._waiting.isActive():
            self._waiting.start()

    def _show(self) -> None:
        job = self._filing.under_way(self._record)
        if job is None:
            return
        which = f" ({job.at + 1}/{len(job.names)})" if len(job.names) > 1 else ""
        self._bar.setValue(1000 * job.done // max(job.total, 1))
        self._bar.setFormat(f"{job.names[job.at]}{which}  %p %")
        self.show()

    def _stop(self) -> None:
        self._filing.cancel(self._record)

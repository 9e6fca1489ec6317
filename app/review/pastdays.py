"""“As known on …”: asking for a day, and the banner over the casebook as it was known then."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.session import Session
from app.shell import moments
from app.shell.i18n import numerals, tr
from app.tasks import Cancelled, Progress, Task
from db.counting import Total
from db.model import edtf
from db.model.vocabularies import MEASURE
from db.storage import past
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

AT_ONCE = 300  # milliseconds below which no progress is shown


class DayDialog(QDialog):
    """Asks for a day and makes the casebook as it was known then, in the background."""

    made = Signal(object, object, int)  # Casebook, date, records erased since

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("As known on…"))
        self.session = session
        self._task: Task | None = None
        first = past.first_day(session.casebook)
        self._first = first
        lead = QLabel(
            tr("All records and totals as they stood at the end of a day. Looking changes nothing."), self
        )
        lead.setWordWrap(True)
        label = QLabel(tr("Day"), self)
        self.day_box = QLineEdit(self)
        self.day_box.setAccessibleName(tr("Day"))
        self.day_box.setPlaceholderText(tr("3 Feb 2024, 2024-02-03, Jan 2024"))
        self.day_box.textChanged.connect(self._read)
        label.setBuddy(self.day_box)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "quiet")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("Going back…"))
        self.bar.hide()
        self.go = QPushButton(tr("Show"), self)
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.go.clicked.connect(self.make)
        self.stop = QPushButton(tr("Cancel"), self)
        self.stop.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(8)
        for widget in (lead, label, self.day_box, self.note, self.bar):
            column.addWidget(widget)
        column.addLayout(row)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AT_ONCE)
        self._waiting.timeout.connect(self.bar.show)
        self.setMinimumWidth(460)
        self._read("")

    @property
    def day(self) -> date | None:
        """The day in the box, the last one of a month or year; None where it cannot be read or asked for."""
        try:
            day = edtf.from_text(self.day_box.text()).last
        except ValueError:
            return None
        return day if day and self._first and self._first <= day <= date.today() else None

    def _read(self, text: str) -> None:
        """Say which day is meant, or why it cannot be shown."""
        first, day = self._first, self.day
        self.go.setEnabled(day is not None)
        if first is None:
            self.note.setText(tr("Nothing is recorded yet."))
        elif day:
            self.note.setText(tr("At the end of {day}").replace("{day}", moments.day(day)))
        else:
            words = tr("The history begins on {first} and ends today: type a day between.")
            self.note.setText(words.replace("{first}", moments.day(first)))

    def make(self) -> None:
        """Make the casebook of that day."""
        day = self.day
        if day is None or self._task is not None:
            return
        until = past.end_of(day)

        def work(casebook: Casebook, progress: Progress) -> tuple[Casebook, date, int]:
            made = past.as_known_on(casebook, until, progress.step)
            try:
                erased = past.erased_since(casebook)
                progress.step(1)
            except BaseException:
                made.close()
                raise
            return made, day, erased

        self.go.setEnabled(False)
        self._waiting.start()
        self._task = self.session.worker.ask("past", work, self._done, self._failed)

    def _done(self, answer: tuple[Casebook, date, int]) -> None:
        self._ended()
        self.made.emit(*answer)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._ended()
        if isinstance(error, Trouble):
            self.note.setText(error.text(tr))
        elif not isinstance(error, Cancelled):
            self.session.worker.failed.emit(error)

    def _ended(self) -> None:
        self._task = None
        self._waiting.stop()
        self.bar.hide()
        self.go.setEnabled(self.day is not None)

    def reject(self) -> None:
        """Give up the work, or close."""
        if self._task is not None:
            self._task.cancel()
            self._ended()
            return
        super().reject()


class PastBanner(QWidget):
    """Says over the pages which day is shown, what was counted then and is counted now, and leads back."""

    back_wanted = Signal()

    def __init__(
        self,
        day: date,
        then: dict[tuple[str, str], Total],
        now: dict[tuple[str, str], Total],
        erased: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = tr("As known on {day} — read only").replace("{day}", moments.day(day))
        self.title = QLabel(words, self)
        self.title.setProperty("role", "banner")
        self.detail = QLabel(_compared(then, now, erased), self)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.back = QPushButton(tr("Back to now"), self)
        self.back.setToolTip("Ctrl+Shift+H")
        self.back.clicked.connect(self.back_wanted)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(self.title)
        said.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 12, 7)
        row.addLayout(said, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.title.text())


def _compared(then: dict[tuple[str, str], Total], now: dict[tuple[str, str], Total], erased: int) -> str:
    """Return the totals of then and now where they differ."""
    differ = {key for key in then.keys() | now.keys() if _shown(then, key) != _shown(now, key)}
    lines: list[str] = []
    if any(not part for _, part in differ):
        old, new = ({key: found[key] for key in differ if key in found} for found in (then, now))
        text = tr("Totals that differ. Then: {then}. Now: {now}.").replace("{then}", _said(old))
        lines.append(text.replace("{now}", _said(new)))
    else:
        lines.append(tr("All totals are as they are now."))
    if erased:
        text = tr("Records erased since or before: {n}. Only that they were there is known.")
        lines.append(text.replace("{n}", numerals(erased)))
    return " ".join(lines)


def _said(found: dict[tuple[str, str], Total]) -> str:
    """Return the totals of whole measures in words."""
    parts = [
        f"{tr(code.label).lower()} {numerals(found[code.code, ''].display())}"
        for code in MEASURE.codes
        if (code.code, "") in found and found[code.code, ""].display()
    ]
    return " · ".join(parts) or tr("nothing")


def _shown(found: dict[tuple[str, str], Total], key: tuple[str, str]) -> str:
    return numerals(found[key].display()) if key in found else ""

"""The line under a list: how many records, and for attacks their totals by the counting rules."""

from __future__ import annotations

from array import array

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.review.totalsline import DOT, TotalsLine
from app.session import Session
from app.shell.i18n import numerals, tr
from app.shell.resting import after_rest
from app.tasks import Progress
from db.counting import Total
from db.model.entities import ENTITIES
from db.model.vocabularies import MEASURE
from db.storage.casebook import Casebook

AT_ONCE = 300  # milliseconds for which the totals of before may still stand there


class Footer(QWidget):
    """The totals of what is listed, or of several records that are selected."""

    explain_wanted = Signal(str)  # measure

    def __init__(self, session: Session, entity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entity = ENTITIES[entity]
        self._first: list[tuple[str, str]] = []
        self._count: list[tuple[str, str]] = []
        self.line = TotalsLine(self)
        self.line.chosen.connect(self.explain_wanted)
        self._stale = after_rest(self, AT_ONCE, self._wait)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 3, 12, 3)
        line.addWidget(self.line)

    @property
    def text(self) -> str:
        return self.line.text

    def show_totals(self, numbers: array[int] | None, listed: int, selected: int = 0) -> None:
        """Add up the records of these numbers, None for all there are: those listed, or those selected."""
        chosen = tr("{count} selected").replace("{count}", numerals(selected))
        self._first = [("", chosen)] if selected else []
        self._count = [] if selected else [("", self._entity.counted(listed, tr))]
        if self._entity.name != "attack":
            self.line.show_parts([*self._first, *self._count])
            return

        def add(casebook: Casebook, progress: Progress) -> dict[tuple[str, str], Total]:
            return casebook.totals(numbers, progress.step)

        self._stale.start()
        self._session.worker.ask_later("totals:attack", add, self._take)

    def _wait(self) -> None:
        """Show no longer the totals of what was listed or selected before."""
        self.line.show_parts([*self._first, ("", "…"), *self._count])

    def _take(self, totals: dict[tuple[str, str], Total]) -> None:
        self._stale.stop()
        self.line.show_parts([*self._first, *said(totals), *self._count])


def sentence(totals: dict[tuple[str, str], Total]) -> str:
    """Return the totals of the measures that occur: "killed ≥ 45 · injured 3 · homes burned > 350"."""
    return DOT.join(words for _, words in said(totals))


def said(totals: dict[tuple[str, str], Total]) -> list[tuple[str, str]]:
    """Return the totals of the measures that occur, by code: "killed ≥ 45", "injured 3"."""
    parts: list[tuple[str, str]] = []
    for code in MEASURE.codes:
        total = totals.get((code.code, ""))
        number = numerals(total.display()) if total else ""
        if number:
            label = tr(code.label)
            parts.append((code.code, f"{label[:1].lower()}{label[1:]} {number}"))
    return parts

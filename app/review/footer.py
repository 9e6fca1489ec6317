"""The line under a list: how many records, and for attacks their totals by the counting rules."""

from __future__ import annotations

from array import array

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.session import Session
from app.shell.elided import ElidedLabel
from app.shell.i18n import tr
from app.tasks import Progress
from db.counting import Total
from db.model.entities import ENTITIES
from db.model.vocabularies import MEASURE
from db.storage.casebook import Casebook

DOT = " · "


class Footer(QWidget):
    """The totals of what is listed."""

    def __init__(self, session: Session, entity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entity = ENTITIES[entity]
        self._count = ""
        self._label = ElidedLabel(self)
        self._label.setAccessibleName(tr("Totals of what is listed"))
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self._label)

    @property
    def text(self) -> str:
        return self._label.text()

    def show_totals(self, numbers: array[int], whole: bool) -> None:
        """Count the listed records; `whole` says that these are all there are."""
        self._count = counted(len(numbers), tr(self._entity.label), tr(self._entity.plural))
        if self._entity.name != "attack":
            self._label.setText(self._count)
            return

        def add(casebook: Casebook, progress: Progress) -> dict[tuple[str, str], Total]:
            return casebook.totals(None if whole else numbers, progress.step)

        self._session.worker.ask("totals:attack", add, self._take)

    def _take(self, totals: dict[tuple[str, str], Total]) -> None:
        said = sentence(totals)
        self._label.setText(f"Σ {said}{DOT}{self._count}" if said else self._count)


def counted(count: int, label: str, plural: str) -> str:
    """Return a number of records in words: "1 attack", "2,000 attacks"."""
    return f"{count:,} {(label if count == 1 else plural).lower()}"


def sentence(totals: dict[tuple[str, str], Total]) -> str:
    """Return the totals of the measures that occur: "killed ≥ 45 · injured 3 · homes burned > 350"."""
    parts: list[str] = []
    for code in MEASURE.codes:
        total = totals.get((code.code, ""))
        number = total.display() if total else ""
        if number:
            label = tr(code.label)
            parts.append(f"{label[:1].lower()}{label[1:]} {number}")
    return DOT.join(parts)

"""What is left to look at, in groups, as a view shows it: filled a slice at a time, corrected where records
change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.shell import moments
from app.shell.i18n import tr
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage.reviewing import GROUPS, Finding

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


def sentence(finding: Finding) -> str:
    """Return what a line says: what to do, what is asked and answered by whom, or why a warning was kept."""
    if finding.question is not None:
        return _asked(finding.question)
    said = finding.problem.text(tr) if finding.problem.message else ""
    if finding.kept is None:
        return said
    text = tr("Kept: {reason} — {who}, {when}.")
    values = {
        "reason": str(finding.kept["reason"]),
        "who": str(finding.kept["by"] or tr("unknown")),
        "when": moments.local(str(finding.kept["at"])),
    }
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return f"{text} {said or tr('It would no longer be said.')}"


def _asked(question: Record) -> str:
    said = f"{question['by'] or tr('unknown')}: {question['text']}"
    if question["answer"]:
        said += f" — {question['answered_by'] or tr('unknown')}: {question['answer']}"
    return said.replace("\n", " ")


def place(finding: Finding) -> str:
    """Return where a line leads: the record on its page, where it is one its part, and the field of a
    question."""
    about = ENTITIES.get(finding.problem.entity)
    words = [finding.title]
    if about and about.name != finding.owner[0]:
        words.append(tr(about.label))
    if about and finding.question and finding.problem.field in about.field:
        words.append(tr(about.field[finding.problem.field].label))
    return " › ".join(words)


class Findings(QAbstractItemModel):
    """Two levels: the groups, and in each the findings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[list[Finding]] = [[] for _ in GROUPS]
        self._seen: set[tuple[object, ...]] = set()

    # What it holds

    def clear(self) -> None:
        self.beginResetModel()
        self._groups = [[] for _ in GROUPS]
        self._seen.clear()
        self.endResetModel()

    def take(self, findings: Sequence[Finding]) -> None:
        """Add findings at the end of their groups; what two records share is shown once."""
        for number, (group, _) in enumerate(GROUPS):
            new = [f for f in findings if f.group == group and f.key not in self._seen]
            new = list({finding.key: finding for finding in new}.values())
            if new:
                rows = self._groups[number]
                self.beginInsertRows(self.index(number, 0), len(rows), len(rows) + len(new) - 1)
                rows += new
                self._seen.update(finding.key for finding in new)
                self.endInsertRows()
                self._count_again(number)

    def drop(self, is_gone: Callable[[Finding], bool]) -> None:
        """Take findings away."""
        for number, rows in enumerate(self._groups):
            gone = [at for at, finding in enumerate(rows) if is_gone(finding)]
            for at in reversed(gone):
                self.beginRemoveRows(self.index(number, 0), at, at)
                self._seen.discard(rows.pop(at).key)
                self.endRemoveRows()
            if gone:
                self._count_again(number)

    def _count_again(self, number: int) -> None:
        index = self.index(number, 0)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DisplayRole])

    def finding(self, index: Index) -> Finding | None:
        """Return what a line is about; None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1][index.row()]

    def count(self, group: str) -> int:
        return len(self._groups[[name for name, _ in GROUPS].index(group)])

    @property
    def is_empty(self) -> bool:
        return not any(self._groups)

    # What a view asks

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # it hides QObject.parent()
        inside = index.internalId() if index.isValid() else 0
        return self.createIndex(inside - 1, 0, 0) if inside else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(GROUPS)
        return len(self._groups[parent.row()]) if not parent.internalId() and not parent.column() else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        finding = self.finding(index)
        if finding is None:
            return self._of_group(index, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return sentence(finding) if index.column() else place(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{place(finding)}: {sentence(finding)}"
        return None

    def _of_group(self, index: Index, role: int) -> object:
        if index.isValid() and not index.column():
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return f"{tr(GROUPS[index.row()][1])}  ({len(self._groups[index.row()]):,})"
            if role == Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setBold(True)
                return font
        return None

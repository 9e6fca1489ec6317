"""What is left to look at, in groups, as a view shows it: filled a slice at a time, corrected where records
change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.shell import moments
from app.shell.i18n import numerals, titled, tr
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage.reviewing import GROUPS, Finding

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Key = tuple[object, ...]
NAMES = [name for name, _ in GROUPS]
SHOWN = 500  # lines of a group: a view takes too long over tens of thousands
KEPT = 1000  # more that are kept to follow; of others it is only known that they are there


def marks(finding: Finding) -> tuple[object, ...]:
    """Return by what a finding is found again: its record or question, or the ids of the pair."""
    return finding.pair or (finding.found_in,)


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
    said = titled(str(question["by"] or tr("unknown")), str(question["text"]))
    if question["answer"]:
        said += " — " + titled(str(question["answered_by"] or tr("unknown")), str(question["answer"]))
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
    """Two levels: the groups, and in each the findings. Of a group with many, the first are shown; the others
    follow as those are dealt with."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[list[Finding]] = [[] for _ in GROUPS]
        self._rest: list[dict[Key, Finding | None]] = [{} for _ in GROUPS]
        self._group_of: dict[Key, int] = {}
        self._by_mark: dict[object, tuple[Key, ...]] = {}
        self._more: set[int] = set()  # the groups of which not all are shown

    # What it holds

    def clear(self) -> None:
        self.beginResetModel()
        self._shown = [[] for _ in GROUPS]
        self._rest = [{} for _ in GROUPS]
        self._group_of.clear()
        self._by_mark.clear()
        self._more.clear()
        self.endResetModel()

    def take(self, findings: Sequence[Finding]) -> None:
        """Add findings at the end of their groups; what two records share is shown once."""
        new: list[dict[Key, Finding]] = [{} for _ in GROUPS]
        for finding in findings:
            key = finding.key
            if key not in self._group_of:
                number = NAMES.index(finding.group)
                self._group_of[key] = number
                new[number][key] = finding
                for mark in marks(finding):
                    self._by_mark[mark] = (*self._by_mark.get(mark, ()), key)
        for number, some in enumerate(new):
            rest = self._rest[number]
            for key, finding in some.items():
                rest[key] = finding if len(self._shown[number]) + len(rest) < SHOWN + KEPT else None
            if some:
                self._fill(number)

    def drop(self, found_in: Iterable[object], ids: Iterable[str] = ()) -> None:
        """Take away what was found in some records or questions, and the pairs of which some ids are one."""
        keys: set[Key] = set()
        for mark in (*found_in, *ids):
            keys.update(self._by_mark.pop(mark, ()))
        numbers = {number for key in keys if (number := self._group_of.pop(key, None)) is not None}
        for number in numbers:
            above, rows, rest = self.index(number, 0), self._shown[number], self._rest[number]
            for key in keys & rest.keys():
                del rest[key]
            for at in reversed([at for at, finding in enumerate(rows) if finding.key in keys]):
                self.beginRemoveRows(above, at, at)
                rows.pop(at)
                self.endRemoveRows()
            self._fill(number)

    def _fill(self, number: int) -> None:
        """Show as many of a group as there is room for, and the line that counts the others."""
        above, rows, rest = self.index(number, 0), self._shown[number], self._rest[number]
        had_more = number in self._more
        room = max(SHOWN - len(rows), 0)
        new = [finding for finding in islice(rest.values(), room) if finding]
        if new:
            self.beginInsertRows(above, len(rows), len(rows) + len(new) - 1)
            for finding in new:
                del rest[finding.key]
            rows += new
            self.endInsertRows()
        if bool(rest) != had_more:
            if rest:
                self.beginInsertRows(above, len(rows), len(rows))
                self._more.add(number)
                self.endInsertRows()
            else:
                self.beginRemoveRows(above, len(rows), len(rows))
                self._more.discard(number)
                self.endRemoveRows()
        for changed in (above, self.index(len(rows), 0, above)):
            self.dataChanged.emit(changed, changed, [Qt.ItemDataRole.DisplayRole])

    def finding(self, index: Index) -> Finding | None:
        """Return what a line is about; None for a group, and for the line that counts those not shown."""
        if not index.isValid() or not index.internalId():
            return None
        rows = self._shown[index.internalId() - 1]
        return rows[index.row()] if index.row() < len(rows) else None

    def count(self, group: str) -> int:
        """Return how many findings a group has, shown or not."""
        return self._count(NAMES.index(group))

    def _count(self, number: int) -> int:
        return len(self._shown[number]) + len(self._rest[number])

    @property
    def is_empty(self) -> bool:
        return not self._group_of

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
        if parent.internalId() or parent.column():
            return 0
        return len(self._shown[parent.row()]) + (parent.row() in self._more)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        finding = self.finding(index)
        if finding is None:
            return self._of_rest(index, role) if index.internalId() else self._of_group(index, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return sentence(finding) if index.column() else place(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return titled(place(finding), sentence(finding))
        return None

    def _of_group(self, index: Index, role: int) -> object:
        if index.isValid() and not index.column():
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return f"{tr(GROUPS[index.row()][1])}  ({numerals(self._count(index.row()))})"
            if role == Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def _of_rest(self, index: Index, role: int) -> object:
        number = index.internalId() - 1
        if index.column() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        text = tr("… and {n} more: they follow as these are dealt with; F5 looks again.")
        return text.replace("{n}", numerals(len(self._rest[number])))

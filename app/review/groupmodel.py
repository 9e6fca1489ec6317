"""Rows of subtotals as a table: value, records, and the measures that occur; the sum stands last."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.shell.i18n import numerals, tr
from db.counting import Total
from db.model.fields import Value
from db.model.vocabularies import MEASURE
from db.storage.groups import Group, Grouping

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MARK = "*"  # of rows whose records stand in other rows too


class GroupModel(QAbstractTableModel):
    """The rows of a grouping."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Grouping | None = None
        self._rows: list[Group] = []
        self._measures: list[str] = []
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)

    def show(self, found: Grouping) -> None:
        """Show other rows, sorted as those before."""
        self.beginResetModel()
        self._found = found
        totals = found.sum.totals
        self._measures = [c.code for c in MEASURE.codes if c.code in totals and totals[c.code].numbered]
        self._order()
        self.endResetModel()

    def group(self, row: int) -> Group | None:
        """Return what a row stands for; None for the sum."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def measure(self, column: int) -> str:
        """Return the code of the measure whose totals stand in a column; "" for none."""
        return self._measures[column - 2] if 2 <= column < self.columnCount() else ""

    def key(self, row: int) -> tuple[bool, Value]:
        """Return by what a row is found again."""
        group = self.group(row)
        return group is not None, group.key if group else None

    def row_of(self, key: tuple[bool, Value]) -> int:
        """Return the row of a key, the first one where there is none such."""
        return next((row for row in range(len(self._rows)) if self.key(row) == key), 0)

    def as_text(self) -> str:
        """Return the table as a spreadsheet takes it from the clipboard."""
        heads = [self.headerData(at, Qt.Orientation.Horizontal) for at in range(self.columnCount())]
        lines = [[*heads[:2], tr("Of these in other rows too"), *heads[2:]]]
        for row in range(self.rowCount()):
            group = self._group(row)
            cells = [self._text(group, at) for at in range(2, self.columnCount())]
            in_others = str(self._found.shared if self._found and group is self._found.sum else group.shared)
            lines.append([self._label(group), str(group.records), in_others, *cells])
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines) + "\n"

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._found is None else len(self._rows) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._found is None else 2 + len(self._measures)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or self._found is None:
            return None
        if role == ROLE.TextAlignmentRole:
            return RIGHT if section else LEFT
        if role != ROLE.DisplayRole:
            return None
        if section == 0:
            return self._found.way.label(tr)
        return tr("Records") if section == 1 else tr(MEASURE.label(self._measures[section - 2]))

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group = self._group(index.row())
        if role == ROLE.DisplayRole:
            return self._text(group, index.column())
        if role == ROLE.TextAlignmentRole:
            return RIGHT if index.column() else LEFT
        if role == ROLE.FontRole and self.group(index.row()) is None:
            font = QFont()
            font.setBold(True)
            return font
        if role == ROLE.ToolTipRole:
            return self._tip(group) or self._text(group, index.column())
        if role == ROLE.AccessibleTextRole and index.column() == 0:
            return ", ".join(filter(None, (self._label(group), self._text(group, 1), self._tip(group))))
        return None

    def _group(self, row: int) -> Group:
        found = self.group(row)
        if found is None:
            assert self._found
            return self._found.sum
        return found

    def _label(self, group: Group) -> str:
        if self._found is None or group is not self._found.sum:
            return group.label
        return tr("All, each once") if self._found.shared else tr("All")

    def _text(self, group: Group, column: int) -> str:
        if column == 0:
            return self._label(group)
        if column == 1:
            return f"{numerals(group.records)} {MARK}" if group.shared else numerals(group.records)
        total = group.totals.get(self._measures[column - 2])
        return numerals(total.display()) if total else ""

    def _tip(self, group: Group) -> str:
        if not group.shared:
            return ""
        return tr("{n} of them stand in other rows too").replace("{n}", numerals(group.shared))

    # Order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column; -1 puts them as they are by themselves. The sum stays last."""
        self._sorted = column, order
        if self._found is not None:
            self.layoutAboutToBeChanged.emit()
            self._order()
            self.layoutChanged.emit()

    def _order(self) -> None:
        rows = list(self._found.rows) if self._found else []
        column, order = self._sorted
        if 0 <= column < self.columnCount():
            down = order == Qt.SortOrder.DescendingOrder
            rows.sort(key=lambda group: self._rank(group, column), reverse=down)
        self._rows = rows

    def _rank(self, group: Group, column: int) -> tuple[int, str]:
        if column == 0:
            dated = self._found is not None and self._found.way.unit
            return 0, str(group.key or "") if dated else group.label.casefold()
        total = Total(best=group.records) if column == 1 else group.totals.get(self._measures[column - 2])
        return (total.best if total else -1), ""

"""Two records side by side, field by field, and which value of each the kept one takes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.shell.i18n import tr
from db.merge.merging import BOTH, both, choosable, proposal
from db.model.entities import ENTITIES
from db.model.fields import Field, Link, LongText, Record, Value
from db.model.missing import missing_of
from db.storage.casebook import Casebook

Index = QModelIndex | QPersistentModelIndex
KEPT, OTHER, BOTH_ = "kept", "other", "both"
CHOSEN, LEFT_OUT, DIFFERS = "● ", "○ ", "≠"


class ChoiceModel(QAbstractTableModel):
    """A row for each field that is filled in one of the two; a filled circle marks what is kept, and “≠” the
    fields in which the records differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entity = ""
        self.kept: Record = {}
        self.other: Record = {}
        self.fields: list[Field] = []
        self.sides: dict[str, str] = {}
        self._titles: dict[str, str] = {}

    def show_pair(self, casebook: Casebook, entity: str, kept: Record, other: Record) -> None:
        """Show two records; what the program proposes is chosen."""
        self.beginResetModel()
        self.entity, self.kept, self.other = entity, kept, other
        every = choosable(ENTITIES[entity])
        self.fields = [f for f in every if kept[f.name] is not None or other[f.name] is not None]
        wanted = proposal(entity, kept, other)
        self.sides = {f.name: self._proposed(f, wanted) for f in self.fields if self.differs(f)}
        self._titles = {}
        for link in (f for f in self.fields if isinstance(f, Link)):
            ids = [str(row[link.name]) for row in (kept, other) if row[link.name]]
            self._titles |= casebook.titles(link.to, ids, tr)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.kept, self.other, self.fields, self.sides = {}, {}, [], {}
        self.endResetModel()

    def _proposed(self, field: Field, wanted: Record) -> str:
        if field.name not in wanted:
            return KEPT
        return BOTH_ if wanted[field.name] != self.other[field.name] else OTHER

    def differs(self, field: Field) -> bool:
        return self.kept[field.name] != self.other[field.name]

    def takes_both(self, field: Field) -> bool:
        return field.name in BOTH or isinstance(field, LongText)

    def choose(self, row: int, side: str) -> bool:
        """Choose whose value of a field is kept; False where there is nothing to choose."""
        field = self.fields[row]
        if not self.differs(field) or (side == BOTH_ and not self.takes_both(field)):
            return False
        self.sides[field.name] = side
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 2))
        return True

    def values(self) -> Record:
        """Return the values that the kept record takes."""
        chosen: Record = {n: self.other[n] for n, side in self.sides.items() if side == OTHER}
        for field in self.fields:
            if self.sides.get(field.name) == BOTH_:
                chosen[field.name] = self._joined(field, chosen)
        return {name: value for name, value in chosen.items() if value != self.kept[name]}

    def _joined(self, field: Field, chosen: Record) -> Value:
        if field.name in BOTH:
            return both(self.entity, field.name, self.kept, self.other, chosen)
        texts = dict.fromkeys(str(row[field.name]) for row in (self.kept, self.other) if row[field.name])
        return "\n\n".join(texts)

    def first_difference(self) -> int:
        """Return the row of the first field in which the records differ, 0 where none does."""
        return next((row for row, field in enumerate(self.fields) if self.differs(field)), 0)

    # What the table asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.fields)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            row, word = (self.kept, tr("Kept")) if section == 1 else (self.other, tr("Other"))
            return f"{word}  {row.get('code') or ''}".strip() if section else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        field = self.fields[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(field, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(field, index.column())
        if role == Qt.ItemDataRole.FontRole and index.column() and self._is_chosen(field, index.column()):
            font = QFont()
            font.setBold(self.differs(field) and not isinstance(field, LongText))
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return None

    def _text(self, field: Field, column: int) -> str:
        if column == 0:
            return f"{DIFFERS if self.differs(field) else '   '} {tr(field.label)}"
        shown = self._shown(field, self.kept if column == 1 else self.other)
        if not self.differs(field):
            return shown
        return (CHOSEN if self._is_chosen(field, column) else LEFT_OUT) + (shown or tr("(empty)"))

    def _shown(self, field: Field, row: Record) -> str:
        value = row[field.name]
        if isinstance(field, Link):
            return self._titles.get(str(value), "") if value else ""
        reason = missing_of(row).get(field.name)
        return f"({reason})" if value is None and reason else field.display(value, tr)

    def _is_chosen(self, field: Field, column: int) -> bool:
        side = self.sides.get(field.name, KEPT)
        return side == BOTH_ or (side == KEPT) == (column == 1)

    def _spoken(self, field: Field, column: int) -> str:
        if column == 0 or not self.differs(field):
            words = tr(field.label) if column == 0 else self._shown(field, self.kept)
            return words + (", " + tr("the records differ") if column == 0 and self.differs(field) else "")
        shown = self._shown(field, self.kept if column == 1 else self.other) or tr("(empty)")
        return f"{shown}, {tr('is kept') if self._is_chosen(field, column) else tr('is left out')}"

"""Which column of a table goes where: a line a column, the field chosen by typing a part of its name, the
first cells with what they become."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.shell.i18n import tr
from app.shell.theme import DARK, LIGHT
from db.exchange.tables.matching import plain, targets
from db.exchange.tables.naming import Tried, label
from db.model.fields import N_

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HEADINGS = (N_("Column"), N_("Goes to"), N_("First cells"), N_("Becomes"))
GOES = 1
NOT_BROUGHT = N_("not brought in")


class Columns(QAbstractTableModel):
    """The columns of a table with their targets."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entity = "attack"
        self.columns: Sequence[str] = ()
        self.tags: Sequence[str] = ()
        self.goes: dict[str, str] = {}
        self.tried: dict[str, list[Tried]] = {}
        self._names: dict[str, str] = {}

    def show_columns(
        self, entity: str, columns: Sequence[str], tags: Sequence[str], goes: dict[str, str]
    ) -> None:
        self.beginResetModel()
        self.entity, self.columns, self.tags = entity, columns, tags
        self.goes = {column: target for column, target in goes.items() if column in columns}
        self.tried = {}
        self._names = {label(entity, target, tr): target for target in targets(entity)}
        self.endResetModel()

    def show_tried(self, tried: dict[str, list[Tried]]) -> None:
        """Show what the first cells become."""
        self.tried = tried
        if self.columns:
            self.dataChanged.emit(self.index(0, 2), self.index(len(self.columns) - 1, 3))

    def names(self) -> list[str]:
        """Return all that a column can go to, as people read it."""
        return list(self._names)

    def target(self, text: str) -> str | None:
        """Return the target of a name that was typed, also of a part of it that only one has; "" for none."""
        wanted = plain(text)
        if not wanted or wanted == plain(tr(NOT_BROUGHT)):
            return ""
        known = {plain(name): target for name, target in self._names.items()}
        if wanted in known:
            return known[wanted]
        close = [target for name, target in known.items() if wanted in name]
        return close[0] if len(close) == 1 else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.column() == GOES else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QBrush | None:
        column = self.columns[index.row()]
        target = self.goes.get(column, "")
        tried = self.tried.get(column, [])
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(index.column(), target, tried)
        if role == Qt.ItemDataRole.EditRole and index.column() == GOES:
            return label(self.entity, target, tr) if target else ""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == 0:
            tag = self.tags[index.row()] if index.row() < len(self.tags) else ""
            return f"{column}  {tag}" if tag else column
        if index.column() == GOES:
            return label(self.entity, target, tr) if target else tr(NOT_BROUGHT)
        if index.column() == 2:
            return " · ".join(one.cell for one in tried)
        faults = [one.becomes for one in tried if one.faulty]
        return faults[0] if faults else " · ".join(one.becomes for one in tried if one.becomes)

    def _colour(self, column: int, target: str, tried: list[Tried]) -> QBrush | None:
        parent = self.parent()
        dark = isinstance(parent, QWidget) and parent.palette().base().color().lightness() < 128
        colours = DARK if dark else LIGHT
        if column == 3 and any(one.faulty for one in tried):
            return QBrush(QColor(colours.hard))
        return QBrush(QColor(colours.muted)) if column == 2 or not target else None

    def setData(self, index: Index, value: str, role: int = Qt.ItemDataRole.EditRole) -> bool:
        target = self.target(value)
        if target is None:
            return False
        column = self.columns[index.row()]
        self.goes = {c: t for c, t in self.goes.items() if c != column and t != target}  # each is given once
        if target:
            self.goes[column] = target
        self.goes = {c: self.goes[c] for c in self.columns if c in self.goes}
        self.tried.pop(column, None)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.columns) - 1, 3))
        self.edited.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(HEADINGS[section])
        return None


class _Choosing(QStyledItemDelegate):
    """The box in which a target is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QLineEdit(parent)
        box.setProperty("cell", True)
        box.setAccessibleName(tr("Goes to"))
        box.setPlaceholderText(tr(NOT_BROUGHT))
        model = index.model()
        if isinstance(model, Columns):
            completer = QCompleter(model.names(), box)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            box.setCompleter(completer)
            completer.activated.connect(lambda: self._take(box))
            box.returnPressed.connect(lambda: self._take_typed(box))
        return box

    def _take_typed(self, box: QLineEdit) -> None:
        """Take what is typed: while the suggestions are open, Enter does not reach the table."""
        completer = box.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None and popup.isVisible() and not popup.currentIndex().isValid():
            self._take(box)

    def _take(self, box: QLineEdit) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class ColumnsTable(QTableView):
    """The table: Enter, F2 or typing chooses where a column goes, Del leaves it out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = Columns(self)
        self.setModel(self.columns)
        self.setItemDelegateForColumn(GOES, _Choosing(self))
        self.setAccessibleName(tr("Columns"))
        self.setAccessibleDescription(tr("Type to choose where a column goes; Del leaves it out."))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        letter = self.fontMetrics().averageCharWidth()
        for at, width in enumerate((22, 26)):
            header.resizeSection(at, letter * width)
        for at in (2, 3):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex().siblingAtColumn(GOES)
        editing = self.state() == QAbstractItemView.State.EditingState
        if index.isValid() and not editing:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.setCurrentIndex(index)
                self.edit(index)
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.columns.setData(index, "")
                return
            if event.text().isprintable() and event.text().strip() and not event.modifiers():
                self.setCurrentIndex(index)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        super().changeEvent(event)

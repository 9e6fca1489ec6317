"""The table of a list: whole rows, keys as in a list of files, long texts in full as tool tips."""

from __future__ import annotations

import html
from array import array

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from app.review.columns import WIDE, Layout, letters
from app.review.listmodel import DISPLAY, Index, ListModel
from app.review.painting import PADDING, Elider, paint_rows

LEAST = 230  # pixels of the column that takes what room is left


class Cell(QStyledItemDelegate):
    """Shows the whole text as a tool tip where the cell has no room for it."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = str(index.data(DISPLAY) or "") if index.isValid() else ""
        room = option.rect.width() - 2 * PADDING  # type: ignore[attr-defined]
        if text and view.fontMetrics().horizontalAdvance(text) > room:
            QToolTip.showText(event.globalPos(), f"<p>{html.escape(text)}</p>", view)
        else:
            QToolTip.hideText()
        return True


class RecordTable(QTableView):
    """A table over a ListModel. Rows are told by number, not by index: numbers stay when the list changes."""

    opened = Signal(int)  # row
    delete_wanted = Signal()
    copy_wanted = Signal()
    left_upwards = Signal()
    layout_changed = Signal()

    def __init__(self, model: ListModel, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._widths = layout.widths
        self._fitting = False
        self._elider = Elider(self.fontMetrics())
        self.setModel(model)
        self.setItemDelegate(Cell(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        # With the table's own, Qt asks of every row whether it is selected, at every painting of a heading.
        header.setSelectionModel(QItemSelectionModel(model, self))
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionMoved.connect(self.layout_changed)
        header.sectionResized.connect(self._resized)
        self.doubleClicked.connect(self._open)
        self.measure()

    # Columns

    def measure(self) -> None:
        """Give rows and columns their sizes for the present font and columns, in the order of the model."""
        self._fitting = True
        self._elider = Elider(self.fontMetrics())
        header = self.horizontalHeader()
        letter = self.fontMetrics().averageCharWidth()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        for logical, column in enumerate(self._model.columns):
            header.moveSection(header.visualIndex(logical), logical)
            header.resizeSection(
                logical, self._widths.get(column.name, letters(column) * letter + 2 * PADDING)
            )
        self._fitting = False
        self.fit()

    def fit(self) -> None:
        """Give the room that is left to the column that takes it, unless the user has chosen its width."""
        names = [column.name for column in self._model.columns]
        wide = WIDE.get(self._model.entity.name, "")
        if wide not in names or wide in self._widths:
            return
        at, header = names.index(wide), self.horizontalHeader()
        room = self.viewport().width() - (header.length() - header.sectionSize(at))
        self._fitting = True
        header.resizeSection(at, max(LEAST, room))
        self._fitting = False

    def shown_columns(self) -> list[str]:
        """Return the names of the columns as they stand, left to right."""
        header = self.horizontalHeader()
        return [self._model.columns[header.logicalIndex(at)].name for at in range(header.count())]

    def _resized(self, logical: int, _before: int, width: int) -> None:
        if not self._fitting and logical < len(self._model.columns):
            self._widths[self._model.columns[logical].name] = width
            self.layout_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_widths"):
            self.measure()

    # On screen

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint_rows(self, self._model, painter, event.rect(), self._elider)
        painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()  # the frame goes over the whole row

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Selection

    def selected_numbers(self) -> array[int]:
        """Return the numbers of the selected records, in the order of the list."""
        ranges = sorted((r.top(), r.bottom()) for r in self.selectionModel().selection().toList())
        found: array[int] = array("q")
        for top, bottom in ranges:
            found.extend(self._model.numbers[top : bottom + 1])
        return found

    def selected_count(self) -> int:
        return sum(r.height() for r in self.selectionModel().selection().toList())

    def is_whole(self) -> bool:
        """Say whether every row is selected."""
        return bool(self._model.numbers) and self.selected_count() == len(self._model.numbers)

    def select_rows(self, rows: list[int]) -> None:
        """Select these rows and no others."""
        chosen, last = QItemSelection(), self._model.columnCount() - 1
        start = before = -2
        for row in [*sorted(rows), -2]:
            if row != before + 1:
                if start >= 0:
                    chosen.select(self._model.index(start, 0), self._model.index(before, last))
                start = row
            before = row
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to(self, row: int, select: bool = True) -> None:
        """Make a row the current one, and the only one selected."""
        flag = QItemSelectionModel.SelectionFlag
        command = flag.ClearAndSelect | flag.Rows if select else flag.NoUpdate
        column = max(0, self.currentIndex().column())
        self.selectionModel().setCurrentIndex(self._model.index(row, column), command)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # makes the first row current, but selects nothing
        by_mouse = event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not by_mouse and self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.go_to(self.currentIndex().row())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif plain and event.key() == Qt.Key.Key_Delete and self.selectionModel().hasSelection():
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif plain and event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would read every record to find one that begins with the letter."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self._model.numbers:
            row = ends[action] % len(self._model.numbers)
            return self._model.index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

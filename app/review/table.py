"""The table of a list: whole rows, the first column always in sight, keys as in a list of files, long texts
in full as tool tips."""

from __future__ import annotations

from array import array

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
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
    QPalette,
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
from app.review.header import FrozenHeader
from app.review.listmodel import DISPLAY, Cell, Index, ListModel
from app.review.painting import PADDING, Elider, paint_rows
from app.review.selection import Rows, RowSelection

SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
LEAST = 230  # pixels of the column that takes what room is left
NARROWEST = 24  # pixels of a column that is made narrower by key


class Tips(QStyledItemDelegate):
    """Shows the whole text as a tool tip where the cell has no room for it."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(view, RecordTable):
            return super().helpEvent(event, view, option, index)
        import html  # here: the first rows need not wait for it

        text = str(index.data(DISPLAY) or "") if index.isValid() else ""
        if text and not view.shows_whole(index, text):
            QToolTip.showText(event.globalPos(), f"<p>{html.escape(text)}</p>", view)
        else:
            QToolTip.hideText()
        return True


def show_whole_rows(view: QTableView, mode: QTableView.SelectionMode) -> None:
    """Let a table be read and chosen row by row: nothing is edited in it, and Tab leads out of it."""
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(mode)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().setVisible(False)


class RecordTable(QTableView):
    """A table over a ListModel. Rows are told by number, not by index: numbers stay when the list changes."""

    opened = Signal(int)  # row
    delete_wanted = Signal()
    copy_wanted = Signal()
    edit_wanted = Signal()  # the current cell
    all_wanted = Signal()  # everything, though not all of it is known yet
    left_upwards = Signal()
    layout_changed = Signal()
    scrolled = Signal()

    def __init__(self, model: ListModel, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        model.looked_at = self._looked_at
        self._layout = layout
        self.sought: tuple[str, ...] = ()  # words that are marked in the cells
        viewport = QWidget(self)  # to find out what Qt's own one is, PySide loads every kind of widget
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
        viewport.setAutoFillBackground(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setViewport(viewport)
        self._fitting = False
        self._elider = Elider(self.font(), self.fontMetrics())
        self.header = FrozenHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.setSortIndicatorShown(True)  # a table that does not sort by itself has just hidden it
        self.setModel(model)
        self.selection = RowSelection(model, self)
        self.setSelectionModel(self.selection)
        self.setItemDelegate(Tips(self))
        show_whole_rows(self, QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # With the table's own, Qt asks of every row whether it is selected, at every painting of a heading.
        self.header.setSelectionModel(QItemSelectionModel(model, self))
        self.header.sectionMoved.connect(self._moved)
        self.header.sectionResized.connect(self._resized)
        self.selection.rows_changed.connect(self.viewport().update)
        self.doubleClicked.connect(self._open)
        self.measure()

    # Columns

    @property
    def lines(self) -> int:
        """How many lines of text a row has room for."""
        return self._layout.lines

    def measure(self) -> None:
        """Give rows and columns their sizes for the present font and columns, in the order of the model."""
        self._fitting = True
        self._elider = Elider(self.font(), self.fontMetrics())
        header, metrics = self.header, self.fontMetrics()
        letter = metrics.averageCharWidth()
        self.measure_rows()
        for logical, column in enumerate(self.records.columns):
            header.moveSection(header.visualIndex(logical), logical)
            usual = letters(column) * letter + 2 * PADDING
            header.resizeSection(logical, self._layout.widths.get(column.name, usual))
        self._fitting = False
        self.fit()

    def measure_rows(self) -> None:
        """Give rows their height; the topmost stays."""
        top, metrics = self.verticalScrollBar().value(), self.fontMetrics()
        height = metrics.height() + (self.lines - 1) * metrics.lineSpacing() + 12
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setValue(top)
        self.viewport().update()

    def fit(self) -> None:
        """Give the room that is left to the column that takes it, unless the user has chosen its width."""
        names = [column.name for column in self.records.columns]
        wide = WIDE.get(self.records.entity.name, "")
        if wide not in names or wide in self._layout.widths:
            return
        at, header = names.index(wide), self.header
        room = self.viewport().width() - (header.length() - header.sectionSize(at))
        self._fitting = True
        header.resizeSection(at, max(LEAST, room))
        self._fitting = False

    def shown_columns(self) -> list[str]:
        """Return the names of the columns as they stand, left to right."""
        header = self.header
        return [self.records.columns[header.logicalIndex(at)].name for at in range(header.count())]

    def move_column(self, by: int) -> str:
        """Move the current column to the right, or to the left by a negative number; return its heading, ""
        where it cannot go further."""
        logical = max(0, self.currentIndex().column())
        at = self.header.visualIndex(logical)
        if not 0 <= at + by < self.header.count():
            return ""
        self.header.moveSection(at, at + by)
        self._look_at(logical)
        return str(self.records.headerData(logical, Qt.Orientation.Horizontal))

    def widen_column(self, steps: int) -> None:
        """Make the current column wider by steps of two letters, or narrower."""
        logical = max(0, self.currentIndex().column())
        by = steps * 2 * self.fontMetrics().averageCharWidth()
        self.header.resizeSection(logical, max(NARROWEST, self.header.sectionSize(logical) + by))
        self._look_at(logical)

    def _moved(self) -> None:
        if not self._fitting:
            self.viewport().update()
            self.layout_changed.emit()

    def _resized(self, logical: int, _before: int, width: int) -> None:
        self.viewport().update()
        if not self._fitting and logical < len(self.records.columns):
            self._layout.widths[self.records.columns[logical].name] = width
            self.layout_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "selection"):
            self.measure()

    # On screen

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint_rows(self, painter, event.rect(), self._elider)
        painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()  # the frame goes over the whole row

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:  # the column that stays in sight does not move with the others
            self.viewport().update()
            self.header.viewport().update()
        self.scrolled.emit()

    def visualRect(self, index: Index) -> QRect:
        """Return where a cell is seen, also one of the column that stays in sight."""
        if not index.isValid():
            return QRect()
        left, width = self.header.left_of(index.column()), self.header.sectionSize(index.column())
        height = self.verticalHeader().defaultSectionSize()
        return QRect(left, self.rowViewportPosition(index.row()), width, height)

    def indexAt(self, place: QPoint) -> QModelIndex:
        row, column = self.rowAt(place.y()), self.header.column_at(place.x())
        return self.records.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, from behind the column that stays too."""
        if not index.isValid():
            return
        bar, height = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        row, seen = index.row(), max(1, self.viewport().height() // height)
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(row - seen // 2)
        elif row < bar.value() or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(row)
        elif row >= bar.value() + seen:
            bar.setValue(row - seen + 1)
        self._look_at(index.column())

    def _look_at(self, column: int) -> None:
        """Scroll sideways until a column is in sight."""
        header, bar = self.header, self.horizontalScrollBar()
        frozen = header.frozen
        if column == frozen:
            return
        covered = header.sectionSize(frozen) if frozen >= 0 else 0
        left, width = header.sectionPosition(column), header.sectionSize(column)
        room = self.viewport().width()
        if left + width > bar.value() + room:
            bar.setValue(left + width - room)
        if left < bar.value() + covered:
            bar.setValue(left - covered)

    def shows_whole(self, index: Index, text: str) -> bool:
        """Say whether a cell has room for its whole text."""
        room = self.header.sectionSize(index.column()) - 2 * PADDING
        return self._elider.fits(text, room, self.lines)

    def _looked_at(self) -> Cell | None:
        """Return the current cell while the keyboard is in the table."""
        index = self.currentIndex()
        return (
            (index.row(), self.records.columns[index.column()].name)
            if self.hasFocus() and index.isValid()
            else None
        )

    # Selection

    def selected_numbers(self) -> array[int]:
        """Return the numbers of the selected records, in the order of the list."""
        return self.selection.rows.of(self.records.numbers)

    def selected_count(self) -> int:
        return self.selection.rows.count

    def selectAll(self) -> None:
        """Select everything that is listed, also what is still being found."""
        if self.records.numbers:
            self.selection.put(Rows([(0, len(self.records.numbers) - 1)]))
        if self.records.total is None:
            self.all_wanted.emit()

    def selectionChanged(self, now: QItemSelection, before: QItemSelection) -> None:
        # A table's own would list every selected cell for a screen reader, and take minutes over all.
        QAbstractItemView.selectionChanged(self, now, before)

    def go_to(self, row: int, column: int = -1, select: bool = True) -> None:
        """Make a row the current one, and the only one selected; the column stays as it is without one."""
        flag = QItemSelectionModel.SelectionFlag
        command = flag.ClearAndSelect | flag.Rows if select else flag.NoUpdate
        if column < 0:
            now = self.currentIndex()
            column = now.column() if now.isValid() else self.header.logicalIndex(0)
        self.selection.setCurrentIndex(self.records.index(row, max(0, column)), command)

    def step_column(self, by: int) -> bool:
        """Make the cell beside the current one the current one; return False at the edge."""
        now = self.currentIndex()
        at = self.header.visualIndex(now.column()) + by
        if not now.isValid() or not 0 <= at < self.header.count():
            return False
        index = self.records.index(now.row(), self.header.logicalIndex(at))
        self.selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # makes the first row current, but selects nothing
        by_mouse = event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not by_mouse and self.currentIndex().isValid() and not self.selection.rows.ranges:
            self.go_to(self.currentIndex().row())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif plain and event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():  # held down, it would take record after record
                self.delete_wanted.emit()
        elif plain and event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif plain and event.key() in SIDEWAYS:
            forwards = SIDEWAYS[Qt.Key(event.key())] * (-1 if self.isRightToLeft() else 1)
            self.step_column(forwards)
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
        if action in ends and self.records.numbers:
            row = ends[action] % len(self.records.numbers)
            return self.records.index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

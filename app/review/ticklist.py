"""A list of values to tick, each with the number of records that have it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.review.filtervalues import Row
from app.shell.i18n import numerals
from db.model.filters import Empty, Is, Missing, Wanted

ROW, COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
PAD = 8
LOW_ROOM = 6  # rows that the list shows at least


class Counted(QStyledItemDelegate):
    """Draws the number of records at the end of the line."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        count = index.data(COUNT)
        text = "" if count is None else numerals(count)
        whole: QRect = QRect(option.rect)  # type: ignore[attr-defined]  # not in PySide's stub
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # not in PySide's stub
        palette = QApplication.palette()  # the style sheet gives the list a fainter one
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]  # not in PySide's stub
        room = option.fontMetrics.horizontalAdvance(text) + 2 * PAD if text else 0  # type: ignore[attr-defined]  # not in PySide's stub
        picked = bool(state & QStyle.StateFlag.State_Selected)
        if picked:
            painter.fillRect(whole, palette.highlight())
        inner = whole.adjusted(room, 0, 0, 0) if right_to_left else whole.adjusted(0, 0, -room, 0)
        option.rect = inner  # type: ignore[attr-defined]  # not in PySide's stub
        super().paint(painter, option, index)
        if text:
            role = QPalette.ColorRole.HighlightedText if picked else QPalette.ColorRole.PlaceholderText
            painter.save()
            painter.setFont(option.font)  # type: ignore[attr-defined]  # not in PySide's stub
            painter.setPen(palette.color(role))
            side = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
            painter.drawText(whole.adjusted(PAD, 0, -PAD, 0), int(side | Qt.AlignmentFlag.AlignVCenter), text)
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + 8))  # type: ignore[attr-defined]  # not in PySide's stub


class TickList(QListWidget):
    """Rows with a box each. Space or Enter ticks; the arrow up from the first row leaves the list."""

    ticked = Signal()
    left_upwards = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: list[Row] = []
        self._chosen: dict[Wanted, Row] = {}
        self._counts: Mapping[Wanted, int] = {}
        self.setItemDelegate(Counted(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.itemChanged.connect(self._changed)
        self.itemClicked.connect(self._clicked)
        self._pressed_box = False

    @property
    def chosen(self) -> list[Wanted]:
        """The ticked values, in the order in which they were ticked."""
        return list(self._chosen)

    @property
    def chosen_rows(self) -> list[Row]:
        return list(self._chosen.values())

    def choose(self, rows: Sequence[Row]) -> None:
        """Tick these and no others."""
        self._chosen = {row.value: row for row in rows}
        self._draw()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the first becomes the current one."""
        self._shown = list(rows)
        self._draw()
        self.setCurrentRow(0 if rows else -1)

    def show_counts(self, counts: Mapping[Wanted, int] | None) -> None:
        """Show how many records have each value; None while that is not known."""
        self._counts = counts or {}
        known = counts is not None
        self.blockSignals(True)
        for at in range(self.count()):
            item = self.item(at)
            row: Row = item.data(ROW)
            item.setData(COUNT, self._counts.get(row.value, 0 if known and self._is_counted(row) else None))
            self._describe(item, row)
        self.blockSignals(False)
        self.viewport().update()

    def _is_counted(self, row: Row) -> bool:
        """Say whether no count of a value means none: words and dates are not counted."""
        return isinstance(row.value, Is | Empty | Missing)

    def tick_current(self) -> None:
        """Tick the current row, or take its tick away."""
        item = self.currentItem()
        if item is not None:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
            self._pressed_box = False

    def step(self, by: int) -> None:
        """Make another row the current one."""
        if self.count():
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def sizeHint(self) -> QSize:
        row = self.fontMetrics().height() + 8
        rows = max(LOW_ROOM, min(self.count(), 12))
        return QSize(super().sizeHint().width(), rows * row + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 3 * (self.fontMetrics().height() + 8))

    def _draw(self) -> None:
        current = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for row in self._shown:
            text = row.label if not row.second else f"{row.label}  ·  {row.second}"
            item = QListWidgetItem(text, self)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            on = row.value in self._chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setData(ROW, row)
            item.setToolTip(text)
        self.blockSignals(False)
        self.setCurrentRow(min(current, self.count() - 1))
        self.show_counts(self._counts or None)

    def _describe(self, item: QListWidgetItem, row: Row) -> None:
        count = item.data(COUNT)
        said = item.text() if count is None else f"{item.text()}, {numerals(count)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _changed(self, item: QListWidgetItem) -> None:
        row: Row = item.data(ROW)
        on = item.checkState() == Qt.CheckState.Checked
        if on == (row.value in self._chosen):
            return
        if on:
            self._chosen[row.value] = row
        else:
            self._chosen.pop(row.value)
        self._pressed_box = True
        self.ticked.emit()

    def _clicked(self, item: QListWidgetItem) -> None:
        """A click on the words ticks as one on the box does."""
        if not self._pressed_box:
            self.setCurrentItem(item)
            self.tick_current()
        self._pressed_box = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.tick_current()
        elif key == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

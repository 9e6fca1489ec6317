"""Painting the rows of a list in one go: a delegate a cell takes longer, and often waits for the worker."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QTableView

from app.review.columns import is_number
from app.review.listmodel import ListModel

PADDING = 9  # left and right of the text of a cell
BAR = 3  # width of the mark beside a selected row
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Elider:
    """Shortens texts to the width of their cells, and remembers how."""

    def __init__(self, metrics: QFontMetrics) -> None:
        self._metrics = metrics
        self.shorten = lru_cache(maxsize=4096)(self._shorten)

    def _shorten(self, text: str, width: int) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def paint_rows(table: QTableView, model: ListModel, painter: QPainter, area: QRect, elider: Elider) -> None:
    """Paint the rows that lie in an area of the table's viewport."""
    first, last = table.rowAt(area.top()), table.rowAt(area.bottom())
    if first < 0:
        return
    last = model.rowCount() - 1 if last < 0 else last
    header, palette, chosen = table.horizontalHeader(), table.palette(), table.selectionModel()
    cells = [
        (column, header.sectionViewportPosition(logical), header.sectionSize(logical), is_number(column))
        for logical, column in enumerate(model.columns)
    ]
    cells = [cell for cell in cells if cell[1] <= area.right() and cell[1] + cell[2] >= area.left()]
    width = table.viewport().width()
    right_to_left = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for row in range(first, last + 1):
        top, height = table.rowViewportPosition(row), table.rowHeight(row)
        line = QRect(0, top, width, height)
        selected = chosen.isSelected(model.index(row, 0))
        if selected:
            painter.fillRect(line, palette.highlight())
            bar = QRect(line.topLeft(), line.bottomRight())
            bar.setWidth(BAR)
            if right_to_left:
                bar.moveRight(line.right())
            painter.fillRect(bar, palette.brush(QPalette.ColorRole.Accent))
        elif row % 2:
            painter.fillRect(line, palette.alternateBase())
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        for column, left, size, number in cells:
            text = model.text(row, column)
            if text:
                room = QRect(left + PADDING, top, size - 2 * PADDING, height)
                painter.drawText(room, int(RIGHT if number else LEFT), elider.shorten(text, room.width()))
    _paint_focus(table, painter, width)


def _paint_focus(table: QTableView, painter: QPainter, width: int) -> None:
    """Frame the current row while the table has the keyboard."""
    row = table.currentIndex().row()
    if row >= 0 and table.hasFocus():
        painter.setPen(table.palette().color(QPalette.ColorRole.Accent))
        corner = QPoint(0, table.rowViewportPosition(row))
        painter.drawRect(QRect(corner.x(), corner.y(), width - 1, table.rowHeight(row) - 1))

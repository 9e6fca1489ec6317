"""What was searched for in the list, tinted and underlined in the painted lines of a form."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from app.entry.partlist import PartList
from app.shell.hits import ground, spans

LINE = 2  # height of the line under it


def sought(widget: QObject | None) -> tuple[str, ...]:
    """Return the words that are marked in the list of parts that a widget belongs to."""
    while widget is not None and not isinstance(widget, PartList):
        widget = widget.parent()
    return widget.sought if widget is not None else ()


def paint_hits(
    painter: QPainter, area: QRect | QRectF, text: str, words: tuple[str, ...], side: int | Qt.AlignmentFlag
) -> None:
    """Mark words in a line of text that will be written into an area, its letters at the left or the top
    first."""
    found = spans(text, words)
    if not found or int(side) & int(Qt.AlignmentFlag.AlignRight):
        return
    area, metrics, palette = QRectF(area), painter.fontMetrics(), QApplication.palette()
    height = metrics.height()
    top = area.top()
    if int(side) & int(Qt.AlignmentFlag.AlignVCenter):
        top += (area.height() - height) / 2
    elif int(side) & int(Qt.AlignmentFlag.AlignBottom):
        top = area.bottom() - height
    for start, end in found:
        left = area.left() + metrics.horizontalAdvance(text[:start])
        wide = area.left() + metrics.horizontalAdvance(text[:end]) - left
        painter.fillRect(QRectF(left, top, wide, height), ground(palette))
        painter.fillRect(
            QRectF(left, top + height - LINE, wide, LINE), palette.color(palette.ColorRole.Accent)
        )

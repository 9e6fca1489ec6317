"""Painting the rows of a list in one go: a delegate a cell takes longer, and often waits for the worker."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from app.review.columns import is_number
from app.review.hits import spans
from db.model.fields import Field

if TYPE_CHECKING:
    from app.review.table import RecordTable

PADDING = 9  # left and right of the text of a cell
BAR = 3  # width of the mark beside a selected row
TINT = 60  # of 255: the ground of what was searched for
LINE = 2  # height of the line under it
PLAIN = "\u0180"  # letters before it, those of English and French among them, stand each by itself
SPREAD = 1.02  # by so much pairs of letters may stand apart
Line = tuple[str, int]  # a text and how wide it is


class Widths(dict[str, float]):
    """How wide letters are, each by itself; without end those whose neighbours decide it."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font)

    def __missing__(self, letter: str) -> float:
        alone = letter < PLAIN and letter.isprintable()
        self[letter] = self._metrics.horizontalAdvance(letter) if alone else inf
        return self[letter]


class Elider:
    """Breaks texts into the lines that their cells have room for, shortens the last, and remembers how."""

    def __init__(self, font: QFont, metrics: QFontMetrics) -> None:
        self._font = font
        self._metrics = metrics
        self._widths = Widths(font)
        self.lines = lru_cache(maxsize=2048)(self._lines)
        self.hits = lru_cache(maxsize=2048)(self._hits)

    def unmeasured(self, text: str, width: int, most: int) -> tuple[Line, ...]:
        """Return what `lines` does, where nobody needs to know how wide they are. Most texts have room: their
        letters, added up, say so in a tenth of the time."""
        if SPREAD * sum(map(self._widths.__getitem__, text)) <= width:
            return ((text, 0),)
        return self.lines(text, width, most)

    def fits(self, text: str, width: int, most: int) -> bool:
        """Say whether a cell shows the whole text."""
        return "".join(line for line, _ in self.lines(text, width, most)).split() == text.split()

    def _lines(self, text: str, width: int, most: int) -> tuple[Line, ...]:
        text = text[: most * max(width, 2) // 2 + 1]  # no letter is narrower than two pixels
        advance = self._metrics.horizontalAdvance(text)
        if advance <= width:
            return ((text, advance),)
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        found: list[Line] = []
        layout.beginLayout()
        while len(found) + 1 < most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(self._measured(text[line.textStart() : line.textStart() + line.textLength()]))
        layout.endLayout()
        rest = text[sum(len(line) for line, _ in found) :]
        found = [(line.rstrip(), wide) for line, wide in found]
        if rest:
            found.append(self._measured(self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)))
        return tuple(found)

    def _hits(self, text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
        """Return (left, width) of what the words of a search cover in a line."""
        found = spans(text, words)
        if not found:
            return ()
        layout = QTextLayout(text, self._font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        edges = [sorted((_x(line, start), _x(line, end))) for start, end in found]
        return tuple((left, right - left) for left, right in edges)

    def _measured(self, text: str) -> Line:
        return text, self._metrics.horizontalAdvance(text)


def _x(line: QTextLine, at: int) -> int:
    x = line.cursorToX(at)
    return round(float(x[0] if isinstance(x, tuple) else x))  # type: ignore[arg-type]  # (x, the place)


class Marking(NamedTuple):
    """What is marked in the cells, and how: no mark where there are no words."""

    words: tuple[str, ...]
    elider: Elider
    line: QColor

    @property
    def ground(self) -> QColor:
        return QColor(self.line.red(), self.line.green(), self.line.blue(), TINT)


@dataclass
class Cell:
    """A column where it is painted."""

    column: Field
    left: int
    width: int
    at_end: bool  # its text stands at the right

    def draw(self, painter: QPainter, lines: tuple[Line, ...], top: int, ascent: int, spacing: int) -> None:
        """Write the lines of a text, the first at the top."""
        y = top + ascent
        for text, advance in lines:
            painter.drawText(self._start(advance), y, text)
            y += spacing

    def mark(
        self, painter: QPainter, lines: tuple[Line, ...], top: int, spacing: int, marking: Marking
    ) -> None:
        """Tint and underline what was searched for, before it is written."""
        for text, advance in lines:
            for left, wide in marking.elider.hits(text, marking.words):
                x = self._start(advance) + left
                painter.fillRect(x, top, wide, spacing, marking.ground)
                painter.fillRect(x, top + spacing - LINE, wide, LINE, marking.line)
            top += spacing

    def _start(self, advance: int) -> int:
        return self.left + self.width - PADDING - advance if self.at_end else self.left + PADDING


def paint_rows(table: RecordTable, painter: QPainter, area: QRect, elider: Elider) -> None:
    """Paint the rows that lie in an area of the table's viewport."""
    first, last = table.rowAt(area.top()), table.rowAt(area.bottom())
    model = table.records
    if first < 0:
        return
    last = model.rowCount() - 1 if last < 0 else last
    model.need(first, last)
    header, palette, chosen = table.header, table.palette(), table.selection.rows
    to_left = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
    kept = header.kept
    cells = [
        Cell(column, header.left_of(logical), header.sectionSize(logical), is_number(column) != to_left)
        for logical, column in enumerate(model.columns)
    ]
    frozen = cells[header.frozen] if kept.width() else None
    beside = area.left() if to_left else max(area.left(), kept.right() + 1 if frozen else 0)
    until = min(area.right(), kept.left() - 1) if to_left and frozen else area.right()
    cells = [c for c in cells if c is not frozen and c.left <= until and c.left + c.width >= beside]
    metrics = table.fontMetrics()
    ascent, spacing, most = metrics.ascent(), metrics.lineSpacing(), table.lines
    margin = (table.verticalHeader().defaultSectionSize() - most * spacing) // 2
    width, height = table.viewport().width(), table.verticalHeader().defaultSectionSize()
    grounds = palette.base(), palette.alternateBase()
    inks = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.HighlightedText)
    marking = Marking(table.sought, elider, palette.color(QPalette.ColorRole.Accent))
    top = table.rowViewportPosition(first)
    rooms = [(cell, max(0, cell.width - 2 * PADDING)) for cell in cells]
    columns = [cell.column for cell in cells] + ([frozen.column] if frozen else [])
    for row in range(first, last + 1):
        selected = row in chosen
        ground = palette.highlight() if selected else grounds[row % 2]
        painter.fillRect(0, top, width, height, ground)
        painter.setPen(inks[selected])
        at, texts = top + margin, model.texts(row, columns)
        for (cell, room), text in zip(rooms, texts, strict=False):
            if text:
                lines = (elider.lines if cell.at_end else elider.unmeasured)(text, room, most)
                if marking.words:
                    cell.mark(painter, lines, at, spacing, marking)
                cell.draw(painter, lines, at, ascent, spacing)
        if frozen:
            painter.fillRect(kept.left(), top, kept.width(), height, ground)
            lines = elider.lines(texts[-1], frozen.width - 2 * PADDING, most) if texts[-1] else ()
            if marking.words:
                frozen.mark(painter, lines, at, spacing, marking)
            frozen.draw(painter, lines, at, ascent, spacing)
        if selected:
            mark = palette.brush(QPalette.ColorRole.Accent)
            painter.fillRect(width - BAR if to_left else 0, top, BAR, height, mark)
        top += height
    if frozen:
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        edge = kept.left() if to_left else kept.right()
        painter.drawLine(QPoint(edge, area.top()), QPoint(edge, min(top, area.bottom())))
    _paint_focus(table, painter, width)


def _paint_focus(table: RecordTable, painter: QPainter, width: int) -> None:
    """Frame the current row, and in it the current cell, while the table has the keyboard."""
    index = table.currentIndex()
    if not index.isValid() or not table.hasFocus():
        return
    accent = table.palette().color(QPalette.ColorRole.Accent)
    cell = table.visualRect(index)
    painter.setPen(accent)
    painter.drawRect(QRect(0, cell.top(), width - 1, cell.height() - 1))
    painter.setPen(QPen(accent, 2))
    painter.drawRect(cell.adjusted(1, 1, -1, -1))

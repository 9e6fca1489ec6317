"""Blocks become strips: lines of set text, rows of tables, boxes to write in, each as high as it needs.

Lengths are tenths of a point; nothing here knows where a page ends.
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

POINT = 10  # units in a point
INK, GREY, LINE, BAND, ACCENT, RED = "#1c1d1c", "#5c5e5b", "#b9bab4", "#f1f1ec", "#0b5d66", "#a3241b"
TALLEST = 2200  # a row that is higher is parted between its lines


@dataclass(frozen=True)
class Face:
    """How a text looks: size in points, weight, colour."""

    size: float = 9
    bold: bool = False
    colour: str = INK
    italic: bool = False


TEXT, STRONG = Face(), Face(bold=True)
LABEL, QUIET, HELP = Face(8.5, colour=GREY), Face(8, colour=GREY), Face(7.5, colour=GREY)
HEAD, CELL, STRONG_CELL = Face(7.5, True, GREY), Face(8.5), Face(8.5, bold=True)
MORE = Face(7.5, colour=GREY)
TITLE, KIND, LEAD = Face(17, True), Face(9, True, ACCENT), Face(10)
SECTION, INNER = Face(10.5, True, ACCENT), Face(9, True)


class _Fonts(threading.local):
    """Fonts and their measures: Qt keeps them apart by thread, and so do we."""

    def __init__(self) -> None:
        self.known: dict[Face, tuple[QFont, QFontMetricsF]] = {}

    def of(self, face: Face) -> tuple[QFont, QFontMetricsF]:
        if face not in self.known:
            made = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
            made.setPixelSize(round(face.size * POINT))
            made.setBold(face.bold)
            made.setItalic(face.italic)
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self.known[face] = made, QFontMetricsF(made)
        return self.known[face]


_fonts = _Fonts()


def font(face: Face) -> QFont:
    """Return the font of a face, measured in tenths of a point whatever it is printed on."""
    return _fonts.of(face)[0]


def metrics(face: Face) -> QFontMetricsF:
    """Return the measures of the letters of a face."""
    return _fonts.of(face)[1]


def line_height(face: Face) -> float:
    """Return how far apart lines are, in dots of the page."""
    return face.size * POINT * 1.34


def is_rtl(text: str) -> bool:
    """Say whether a paragraph begins with a letter that is written from right to left."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


@dataclass(frozen=True)
class Line:
    """A line of set text."""

    text: str
    rtl: bool = False


def wrap(text: str, face: Face, width: float) -> list[Line]:
    """Return the lines of a text in a width; at least one."""
    lines: list[Line] = []
    for paragraph in text.replace("\t", " ").split("\n"):
        rtl = is_rtl(paragraph)
        if metrics(face).horizontalAdvance(paragraph) <= width:
            lines.append(Line(paragraph, rtl))
        else:
            lines += (Line(part, rtl) for part in _broken(paragraph, face, width))
    return lines


def _broken(paragraph: str, face: Face, width: float) -> Iterator[str]:
    """Yield the pieces of a paragraph that is too long for one line."""
    layout = QTextLayout(paragraph, font(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    points = paragraph.encode("utf-16-le")  # Qt counts what UTF-16 holds
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart() * 2, line.textLength() * 2
        yield points[start : start + length].decode("utf-16-le", "replace").rstrip()
    layout.endLayout()


@dataclass(frozen=True)
class Cell:
    """Set text at a place across the page."""

    lines: Sequence[Line]
    face: Face
    left: float
    width: float
    right: bool = False
    top: float = 0

    @property
    def height(self) -> float:
        return self.top + len(self.lines) * line_height(self.face)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        painter.setFont(font(self.face))
        painter.setPen(QColor(self.face.colour))
        for number, line in enumerate(self.lines):
            if not line.text:
                continue
            side = Qt.AlignmentFlag.AlignRight if self.right or line.rtl else Qt.AlignmentFlag.AlignLeft
            way = Qt.LayoutDirection.RightToLeft if line.rtl else Qt.LayoutDirection.LeftToRight
            painter.setLayoutDirection(way)
            top = y + self.top + number * line_height(self.face)
            where = QRectF(x + self.left, top, self.width, line_height(self.face))
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(where, int(flags) | int(Qt.TextFlag.TextDontClip), line.text)


@dataclass
class Strip:
    """A piece of a page that is not parted: set text, and what is drawn with it.

    `keep` binds it to the next one; `head` is repeated above it where it is the first of a page.
    """

    height: float
    cells: Sequence[Cell] = ()
    keep: bool = False
    head: Strip | None = None
    rule: str = ""  # the colour of a line under it
    band: str = ""  # the colour behind it
    boxes: Sequence[QRectF] = ()
    guides: Sequence[QLineF] = ()  # faint lines to write on
    gap: float = 0  # room above, but not at the top of a page

    @property
    def text(self) -> str:
        """What stands on it, line by line."""
        return "\n".join(line.text for cell in self.cells for line in cell.lines)

    def draw(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """Draw it with its upper left corner at a place."""
        if self.band:
            painter.fillRect(QRectF(x, y, width, self.height), QColor(self.band))
        for cell in self.cells:
            cell.draw(painter, x, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.guides:
            painter.setPen(QPen(QColor(LINE), 3, Qt.PenStyle.DotLine))
            for guide in self.guides:
                painter.drawLine(guide.translated(x, y))
        if self.boxes:
            painter.setPen(QPen(QColor(GREY), 6))
            for box in self.boxes:
                painter.drawRect(box.translated(x, y))
        if self.rule:
            painter.setPen(QPen(QColor(self.rule), 4))
            bottom = y + self.height
            painter.drawLine(QRectF(x, bottom, width, 0).topLeft(), QRectF(x, bottom, width, 0).topRight())


def words(
    text: str, face: Face, width: float, *, left: float = 0, gap: float = 0, keep: bool = False
) -> Iterator[Strip]:
    """Yield a paragraph, a strip a line, so that it may go on on the next page; two lines stay together."""
    lines = wrap(text, face, width - left)
    for number, line in enumerate(lines):
        cell = Cell([line], face, left, width - left)
        bound = keep or number == 0 or number == len(lines) - 2
        last = number == len(lines) - 1
        yield Strip(
            line_height(face), [cell], (bound and not last) or (keep and last), gap=0 if number else gap
        )


def row(cells: Sequence[Cell], *, above: float, below: float, **look: object) -> list[Strip]:
    """Return a row of cells as one strip, or as several where it is too high for one."""
    height = max((cell.height for cell in cells), default=0)
    if height + above + below <= TALLEST:
        moved = [_moved(cell, above) for cell in cells]
        return [Strip(height + above + below, moved, **look)]  # type: ignore[arg-type]  # as Strip takes them
    step = int((TALLEST - above - below) // max(line_height(cell.face) for cell in cells))
    found: list[Strip] = []
    deepest = max(len(cell.lines) for cell in cells)
    for start in range(0, deepest, step):
        parts = [
            Cell(cell.lines[start : start + step], cell.face, cell.left, cell.width, cell.right, cell.top)
            for cell in cells
        ]
        high = max(part.height for part in parts)
        last = start + step >= deepest
        strip = Strip(high + above + (below if last else 0), [_moved(part, above) for part in parts], **look)  # type: ignore[arg-type]  # as above
        if not last:
            strip.rule, strip.keep = "", False
        found.append(strip)
    return found


def _moved(cell: Cell, down: float) -> Cell:
    return Cell(cell.lines, cell.face, cell.left, cell.width, cell.right, cell.top + down)

"""What the sources say of one count, drawn on one scale: a lane a figure, the adopted number behind them.

A dot is a number, a ring an approximate one, a bar a range, an arrow “or more”; a cross was taken back.
Shapes tell these apart; colour only repeats it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF

from app.shell.i18n import numerals
from db.counting import number
from db.model.fields import Record

LANE = 8.0  # pixels that a figure takes, where there is room
DOT = 3.2


@dataclass(frozen=True)
class Mark:
    """One number on the scale. `high` None is open; `faint` ones are no longer meant."""

    low: int
    high: int | None
    best: int | None = None
    strict: bool = False
    approx: bool = False
    faint: bool = False
    crossed: bool = False
    adopted: bool = False

    @property
    def at(self) -> int:
        """The number where the eye looks first."""
        return self.best if self.best is not None else self.low


def mark(record: Record, *, adopted: bool = False) -> Mark | None:
    """Return the mark of a figure, or of the adopted number of a tally; None where there is no number."""
    low, best, high = (number(record[name]) for name in ("low", "best", "high"))
    if low is None and best is None and high is None:
        return None
    status = record.get("status") or "active"
    low = low if low is not None else best if best is not None else 0
    return Mark(
        low,
        high,
        best,
        strict=bool(record["low_strict"]),
        approx=bool(record["approx"]),
        faint=status != "active",
        crossed=status == "retracted",
        adopted=adopted,
    )


@dataclass(frozen=True)
class Scale:
    """The numbers at both ends of a plot, and the least and the most that is marked on it."""

    left: float
    right: float
    least: int
    most: int

    @staticmethod
    def of(marks: list[Mark]) -> Scale | None:
        """Return a scale on which all marks have room: from zero, unless they lie together far from it."""
        if not marks:
            return None
        ends = [n for m in marks for n in (m.low, m.best, m.high) if n is not None]
        least, most = min(ends), max(ends)
        span = float(most - least) or max(float(most), 1.0)
        left = 0.0 if least * 2 <= most or least == most else least - 0.3 * span
        right = most + (0.3 if any(m.high is None for m in marks) else 0.1) * max(span, most - left)
        return Scale(left, right, least, most)

    def x(self, value: float, area: QRectF) -> float:
        """Return where a number stands in an area."""
        inner = area.adjusted(DOT + 1, 0, -DOT - 1, 0)
        return inner.left() + (value - self.left) / (self.right - self.left) * inner.width()


@dataclass(frozen=True)
class Inks:
    """The colours of a plot: of what is said, of what is adopted, of what is no longer meant and of lines."""

    said: QColor
    adopted: QColor
    faint: QColor
    line: QColor


def lanes_height(count: int) -> float:
    """Return the height of so many lanes; many are drawn closer together."""
    return count * LANE if count <= 5 else 5 * LANE + (count - 5) * 3.0


def draw_band(painter: QPainter, area: QRectF, scale: Scale, adopted: Mark, inks: Inks) -> None:
    """Draw the adopted number as a band behind the lanes: fading out where it is open."""
    start = scale.x(adopted.low, area)
    end = area.right() if adopted.high is None else scale.x(adopted.high, area)
    band = QRectF(start - DOT - 1, area.top(), max(end - start, 0.0) + 2 * DOT + 2, area.height())
    ink = QColor(inks.adopted)
    ink.setAlphaF(0.22)
    brush = QBrush(ink)
    if adopted.high is None:
        gone = QColor(ink)
        gone.setAlphaF(0.0)
        fading = QLinearGradient(band.topLeft(), band.topRight())
        fading.setColorAt(0.0, ink)
        fading.setColorAt(1.0, gone)
        brush = QBrush(fading)
    painter.fillRect(band.intersected(area), brush)


def draw_lanes(painter: QPainter, area: QRectF, scale: Scale, marks: list[Mark], inks: Inks) -> None:
    """Draw marks one under the other."""
    step = area.height() / max(len(marks), 1)
    for place, shown in enumerate(marks):
        draw_mark(painter, area, scale, shown, area.top() + step * (place + 0.5), inks)


def draw_mark(painter: QPainter, area: QRectF, scale: Scale, shown: Mark, y: float, inks: Inks) -> None:
    """Draw one mark at a height."""
    ink = inks.faint if shown.faint else inks.adopted if shown.adopted else inks.said
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    start = scale.x(shown.low, area)
    if shown.high is None:
        _arrow(painter, QPointF(start, y), area.right() - 1, ink)
    elif shown.high > shown.low:
        _bar(painter, start, scale.x(shown.high, area), y, QPen(ink, 1.6, _style(shown)))
    if shown.high is None or shown.high == shown.low or shown.best is not None:
        _dot(painter, QPointF(scale.x(shown.at, area), y), shown, ink)
    painter.restore()


def draw_ends(painter: QPainter, area: QRectF, scale: Scale, font: QFont, inks: Inks) -> None:
    """Draw the line under the lanes with the least and the most that is marked on it, in small figures."""
    painter.save()
    painter.setPen(QPen(inks.line, 1))
    painter.drawLine(area.topLeft(), area.topRight())
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.8)
    painter.setFont(small)
    painter.setPen(inks.faint)
    metrics = QFontMetricsF(small)
    edge = area.left() - 2
    for value in dict.fromkeys((scale.least, scale.most)):
        text = numerals(value)
        width = metrics.horizontalAdvance(text)
        left = max(edge, min(scale.x(value, area) - width / 2, area.right() - width))
        painter.drawText(QRectF(left, area.top() + 1, width + 2, area.height()), text)
        edge = left + width + 5
    painter.restore()


def _style(shown: Mark) -> Qt.PenStyle:
    return Qt.PenStyle.DotLine if shown.approx else Qt.PenStyle.SolidLine


def _bar(painter: QPainter, start: float, end: float, y: float, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(QPointF(start, y), QPointF(end, y))
    painter.setPen(QPen(pen.color(), 1.6))
    for x in (start, end):
        painter.drawLine(QPointF(x, y - DOT), QPointF(x, y + DOT))


def _arrow(painter: QPainter, start: QPointF, end: float, ink: QColor) -> None:
    """Draw a line that fades out to the right and ends in a point: as far as nobody knows."""
    fading = QLinearGradient(start.x(), 0, end, 0)
    gone = QColor(ink)
    gone.setAlphaF(0.35)
    fading.setColorAt(0.0, ink)
    fading.setColorAt(1.0, gone)
    painter.setPen(QPen(QBrush(fading), 1.6))
    painter.drawLine(start, QPointF(end, start.y()))
    head = (QPointF(end - 4, start.y() - 3), QPointF(end, start.y()), QPointF(end - 4, start.y() + 3))
    painter.setPen(QPen(ink, 1.4))
    painter.drawPolyline(QPolygonF(list(head)))


def _dot(painter: QPainter, at: QPointF, shown: Mark, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    if shown.crossed:
        for way in (1, -1):
            painter.drawLine(at + QPointF(-DOT, -DOT * way), at + QPointF(DOT, DOT * way))
        return
    hollow = shown.approx or shown.faint or shown.strict
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QBrush(ink))
    if shown.adopted:
        size = DOT + 1.3
        corners = (QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0))
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
    else:
        painter.drawEllipse(at, DOT, DOT)

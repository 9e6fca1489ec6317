"""Draws the rows of a chain: a time line with a dot an attack, links beside it in lanes, words at the right.

How sure a link is shows in its line (solid, dashed, dotted) and in words; colour only repeats it.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.entry.chainrows import ChainRow, Stroke

ROW = Qt.ItemDataRole.UserRole
LANE, DOT, ARROW = 15.0, 4.5, 6.0
LINES = {
    "confirmed": Qt.PenStyle.SolidLine,
    "probable": Qt.PenStyle.DashLine,
    "possible": Qt.PenStyle.DotLine,
    "alleged": Qt.PenStyle.DotLine,
    "disputed": Qt.PenStyle.DashDotDotLine,
    "unknown": Qt.PenStyle.DotLine,
}


class ChainDelegate(QStyledItemDelegate):
    """Draws one attack of a chain. `dates` are what stands in the first column, to find its width."""

    dates: tuple[str, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, int(option.fontMetrics.height() * 2.15) + 12)  # type: ignore[attr-defined]  # not in PySide's stub

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ChainRow = index.data(ROW)
        area: QRect = option.rect  # type: ignore[attr-defined]  # not in PySide's stub
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # not in PySide's stub
        palette = QApplication.palette()  # the style sheet gives the list a fainter one
        shown = self.parent()
        focused = isinstance(shown, QWidget) and shown.hasFocus()
        chosen = bool(state & QStyle.StateFlag.State_Selected) and focused
        painter.save()
        painter.setFont(option.font)  # type: ignore[attr-defined]  # not in PySide's stub
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(area, palette.highlight())
        role = QPalette.ColorRole
        strong = palette.color(role.HighlightedText if chosen else role.Text)
        weak = strong if chosen else palette.color(role.PlaceholderText)
        accent = strong if chosen else palette.color(role.Accent)
        line = area.left() + 12 + LANE * row.lanes
        middle = area.top() + 6 + painter.fontMetrics().height() / 2
        self._time_line(painter, row, QRectF(area), QPointF(line, middle), weak)
        for stroke in row.strokes:
            self._link(painter, row, stroke, QRectF(area), QPointF(line, middle), accent)
        self._dot(painter, row, QPointF(line, middle), strong, palette.color(role.Base))
        self._words(painter, row, area.adjusted(int(line - area.left() + 14), 6, -10, -6), strong, weak)
        if state & QStyle.StateFlag.State_HasFocus and focused:
            painter.setPen(palette.color(role.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def _time_line(self, painter: QPainter, row: ChainRow, area: QRectF, dot: QPointF, ink: QColor) -> None:
        painter.setPen(QPen(ink, 1))
        top = dot.y() if row.first else area.top()
        painter.drawLine(QPointF(dot.x(), top), QPointF(dot.x(), dot.y() if row.last else area.bottom() + 1))

    def _link(
        self, painter: QPainter, row: ChainRow, stroke: Stroke, area: QRectF, dot: QPointF, ink: QColor
    ) -> None:
        """A bracket at the left: down its lane, and across to the dot where it ends."""
        painter.setPen(QPen(ink, 1.6, LINES.get(stroke.confidence, Qt.PenStyle.DotLine)))
        x = dot.x() - LANE * (stroke.lane + 1)
        # At one dot each link ends at a height of its own: from above higher, from further away too.
        aside = 1.5 + min(3.5 * stroke.lane, 7)
        y = dot.y() + (0 if stroke.up and stroke.down else -aside if stroke.up else aside)
        if stroke.up:
            painter.drawLine(QPointF(x, area.top()), QPointF(x, y if stroke.ends else area.bottom() + 1))
        elif stroke.down:
            painter.drawLine(QPointF(x, y), QPointF(x, area.bottom() + 1))
        if not stroke.ends:
            return
        tip = QPointF(dot.x() - DOT - 1, y)
        painter.drawLine(QPointF(x, y), tip)
        if stroke.arrow:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            back = tip.x() - ARROW
            painter.drawPolygon(QPolygonF([tip, QPointF(back, y - 3.5), QPointF(back, y + 3.5)]))

    def _dot(self, painter: QPainter, row: ChainRow, at: QPointF, ink: QColor, ground: QColor) -> None:
        """A full dot for the attack in the form, rings for the others."""
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(ink if row.here else ground)
        painter.drawEllipse(at, DOT, DOT)

    def _words(self, painter: QPainter, row: ChainRow, area: QRect, strong: QColor, weak: QColor) -> None:
        """Two lines: the date, the title and the killed; the days since the attack above, and the links."""
        font = painter.font()
        metrics = painter.fontMetrics()
        column = max(map(metrics.horizontalAdvance, self.dates), default=0) + 12
        top, bottom = int(Qt.AlignmentFlag.AlignTop), int(Qt.AlignmentFlag.AlignBottom)
        left, right = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
        elide = Qt.TextElideMode.ElideRight
        rest = area.adjusted(column, 0, 0, 0)
        painter.setPen(weak)
        painter.drawText(area, left | top, row.date)
        painter.drawText(area, left | bottom, row.gap)
        painter.drawText(rest, left | bottom, metrics.elidedText(row.detail, elide, rest.width()))
        painter.setPen(strong)
        painter.drawText(rest, right | top, row.killed)
        room = rest.width() - (metrics.horizontalAdvance(row.killed) + 12 if row.killed else 0)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(rest, left | top, painter.fontMetrics().elidedText(row.title, elide, room))

"""How a line that Ctrl+K found is painted: the words that were typed marked, details in grey."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.shell.hits import paint_hits, sought

PAD = 8
TEXT, DETAIL, KEY, KIND = (Qt.ItemDataRole.UserRole + at for at in range(4))
Index = QModelIndex | QPersistentModelIndex


class FoundLines(QStyledItemDelegate):
    """Draws the text and the detail of a line, and at its end the key of a command. Words are marked in the
    text behind the kind of a record."""

    words = ""  # what was typed

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, option.fontMetrics.height() + PAD)  # type: ignore[attr-defined]  # not in PySide's stub

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect  # type: ignore[attr-defined]  # not in PySide's stub
        palette = QApplication.palette()  # the style sheet gives the list a fainter one
        roles = QPalette.ColorRole
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]  # not in PySide's stub
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]  # not in PySide's stub
        painter.save()
        painter.setFont(option.font)  # type: ignore[attr-defined]  # not in PySide's stub
        if chosen:
            painter.fillRect(area, palette.highlight())
        area, metrics = area.adjusted(PAD, 0, -PAD, 0), painter.fontMetrics()
        quiet = palette.color(roles.HighlightedText if chosen else roles.PlaceholderText)
        center = Qt.AlignmentFlag.AlignVCenter
        start, end = (Qt.AlignmentFlag.AlignLeft | center), (Qt.AlignmentFlag.AlignRight | center)
        if right_to_left:
            start, end = end, start
        text, detail, key = (str(index.data(role) or "") for role in (TEXT, DETAIL, KEY))
        if key:
            painter.setPen(quiet)
            painter.drawText(area, int(end), key)
            area = _less(area, metrics.horizontalAdvance(key) + 2 * PAD, not right_to_left)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        kind = metrics.horizontalAdvance(str(index.data(KIND) or ""))  # the kind is not what was found
        named = shown[len(str(index.data(KIND) or "")) :]
        paint_hits(painter, _less(area, kind, right_to_left), named, sought(self.words), start)
        painter.setPen(palette.color(roles.HighlightedText if chosen else roles.Text))
        painter.drawText(area, int(start), shown)
        area = _less(area, metrics.horizontalAdvance(shown) + 2 * PAD, right_to_left)
        if detail and area.width() > 4 * PAD:
            painter.setPen(quiet)
            painter.drawText(
                area, int(start), metrics.elidedText(detail, Qt.TextElideMode.ElideRight, area.width())
            )
        painter.restore()


def _less(area: QRect, room: int, at_the_right: bool) -> QRect:
    """Return an area without so much at one of its sides."""
    return area.adjusted(0, 0, -room, 0) if at_the_right else area.adjusted(room, 0, 0, 0)

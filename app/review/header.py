"""The headings of a list: the first column stays in sight while the others scroll sideways under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

MOST = 0.6  # of the width: a wider first column scrolls with the others, or would hide them all


class FrozenHeader(QHeaderView):
    """Headings that can be moved, resized and clicked, the first one wherever the others have scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        viewport = QWidget(self)  # as in the table
        viewport.setBackgroundRole(QPalette.ColorRole.Button)
        viewport.setAutoFillBackground(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        viewport.setMouseTracking(True)  # the pointer shows where a column can be made wider
        self.setViewport(viewport)
        self._resizing = False  # the first heading, from where it stands now
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    # What stays in sight

    @property
    def frozen(self) -> int:
        """The column that stays in sight, -1 for none."""
        if not self.count():
            return -1
        first = self.logicalIndex(0)
        return first if self.sectionSize(first) <= MOST * self.viewport().width() else -1

    @property
    def kept(self) -> QRect:
        """Where the column that stays in sight covers others; empty while it covers none."""
        column = self.frozen
        if column < 0 or self.offset() <= 0:
            return QRect()
        width = self.sectionSize(column)
        left = self.viewport().width() - width if self.isRightToLeft() else 0
        return QRect(left, 0, width, self.viewport().height())

    def left_of(self, column: int) -> int:
        """Return where a column begins in the viewport."""
        kept = self.kept
        return kept.left() if kept.width() and column == self.frozen else self.sectionViewportPosition(column)

    def column_at(self, x: int) -> int:
        """Return the column that is seen at a place of the viewport, -1 for none."""
        kept = self.kept
        return self.frozen if kept.left() <= x <= kept.right() else self.logicalIndexAt(x)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        kept = self.kept
        if kept.width():
            painter = QPainter(self.viewport())
            painter.fillRect(kept, self.palette().color(QPalette.ColorRole.Base))
            self.paintSection(painter, kept, self.frozen)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            edge = kept.left() if self.isRightToLeft() else kept.right()
            painter.drawLine(edge, kept.top(), edge, kept.bottom())
            painter.end()

    # The mouse: what is done to the first heading is done where Qt thinks that it is

    def mousePressEvent(self, event: QMouseEvent) -> None:
        kept = self.kept
        from PySide6.QtWidgets import QStyle  # here: its many enums take longer than the first rows

        grip = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderGripMargin, None, self)
        edge = kept.left() if self.isRightToLeft() else kept.right()
        self._resizing = bool(kept.width()) and abs(event.position().x() - edge) <= grip
        super().mousePressEvent(self._meant(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._meant(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(self._meant(event))
        self._resizing = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._meant(event))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            by = self._shift(event.pos().x())
            place = event.pos()
            place.setX(place.x() + by)
            return super().viewportEvent(QHelpEvent(event.type(), place, event.globalPos()))
        return super().viewportEvent(event)

    def _shift(self, x: float) -> int:
        """Return how far a place over the first heading is from where that would be unmoved."""
        kept = self.kept
        if not kept.width() or not (self._resizing or kept.left() <= x <= kept.right()):
            return 0
        return self.offset() if self.isRightToLeft() else -self.offset()

    def _meant(self, event: QMouseEvent) -> QMouseEvent:
        by = self._shift(event.position().x())
        if not by:
            return event
        place = event.position() + QPointF(by, 0)
        made = QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        made.setAccepted(event.isAccepted())
        return made

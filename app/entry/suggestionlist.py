"""The list that opens under a box: two lines a row, inside the screen, and the keyboard stays in the box."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import fill
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

ROWS = 10  # before the list scrolls
WIDEST = 60  # in widths of the letter M
MARGIN = 6
TIP = 80  # letters in a line of what the pointer is told
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Suggestion(NamedTuple):
    """A row: what it stands for, how it is called, and what tells it from its namesakes.

    Where `sure` is true, Enter takes the row among others; where it is false, only after it was chosen.
    `make` makes the record of a row that stands for none yet, and returns its id. `advice` is told where the
    pointer rests.
    """

    key: str
    title: str
    second: str = ""
    new: bool = False  # the row that makes a new record
    sure: bool | None = None
    make: Callable[[], str] | None = None
    advice: tuple[str, ...] = ()


class Rows(QAbstractListModel):
    """The suggestions of the moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Suggestion] = []

    def show(self, rows: list[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = filter(None, (row.title, row.second, *row.advice))
            return "\n".join(fill(line, TIP) for line in lines)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}\n{row.second}".strip()
        return row if role == Qt.ItemDataRole.UserRole else None


class TwoLines(QStyledItemDelegate):
    """Draws the title, and under it the second line in grey; what is too long ends in "…"."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        metrics = option.fontMetrics  # type: ignore[attr-defined]  # PySide's stub leaves it out
        texts = (row.title, row.second) if row.second else (row.title,)
        width = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(width + 2 * MARGIN, metrics.lineSpacing() * len(texts) + MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect  # type: ignore[attr-defined]  # not in PySide's stub
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # not in PySide's stub
        palette = QApplication.palette()  # the style sheet gives the list a fainter one
        direction: Qt.LayoutDirection = option.direction  # type: ignore[attr-defined]  # not in PySide's stub
        font: QFont = option.font  # type: ignore[attr-defined]  # not in PySide's stub
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        roles = QPalette.ColorRole
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.save()
        if chosen:
            painter.fillRect(area, palette.highlight())
        painter.setFont(font)
        metrics = painter.fontMetrics()
        inner = area.adjusted(MARGIN, MARGIN // 2, -MARGIN, -(MARGIN // 2))
        for text, role, edge in (
            (row.title, roles.Link if row.new else roles.Text, Qt.AlignmentFlag.AlignTop),
            (row.second, roles.PlaceholderText, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setPen(palette.color(roles.HighlightedText if chosen else role))
            line = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, int(side | edge), line)
        painter.restore()


class SuggestionList(QFrame):
    """A list of suggestions in a frame of its own."""

    picked = Signal(object)  # Suggestion, by mouse
    pointed = Signal()  # another row is highlighted

    def __init__(self, box: QWidget) -> None:
        super().__init__(box, Qt.WindowType.ToolTip | Qt.WindowType.WindowDoesNotAcceptFocus)
        self._box = box
        self.clear_of: QWidget | None = None  # what the list does not hide while it is shown
        self.setObjectName("suggestions")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = Rows(self)
        self._view = QListView(self)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMinimumSize(1, 1)  # as low as its rows
        self._view.setModel(self._rows)
        self._view.setItemDelegate(TwoLines(self._view))
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.clicked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    @property
    def rows(self) -> list[Suggestion]:
        return self._rows.rows

    @property
    def current(self) -> Suggestion | None:
        """The highlighted row."""
        index = self._view.currentIndex()
        return self.rows[index.row()] if index.isValid() else None

    def open(self, rows: list[Suggestion], highlighted: int) -> None:
        """Show these rows under the box, or above it where there is more room; -1 highlights none."""
        font = QFont(self._box.font())
        font.setItalic(False)
        self._view.setFont(font)
        self._view.setAccessibleName(self._box.accessibleName())
        self.setLayoutDirection(self._box.layoutDirection())
        self._rows.show(rows)
        self.place()
        self.show()
        self.highlight(highlighted)

    def highlight(self, row: int) -> None:
        """Highlight a row and bring it in sight; -1 for none."""
        self._view.setCurrentIndex(self._rows.index(row) if row >= 0 else QModelIndex())
        if row >= 0:
            self._view.scrollTo(self._rows.index(row))
            self._announce(self.rows[row])
        else:
            self._view.scrollToTop()
        self.pointed.emit()

    def move_by(self, step: int) -> None:
        """Move the highlight down, or up where negative; single steps go round."""
        index = self._view.currentIndex()
        at = index.row() if index.isValid() else -1 if step > 0 else len(self.rows)
        if abs(step) > 1:
            self.highlight(max(0, min(len(self.rows) - 1, at + step)))
        else:
            self.highlight((at + step) % len(self.rows))

    def place(self) -> None:
        """Put the list where it can be seen, beside the box and never over it."""
        screen = self._box.screen().availableGeometry()
        top = self._box.mapToGlobal(QPoint(0, 0))
        heights = [self._view.sizeHintForRow(i) for i in range(min(len(self.rows), ROWS))]
        frame = 2 * self.frameWidth() + 2
        wanted = sum(heights) + frame
        floor = screen.bottom()
        if self.clear_of is not None and self.clear_of.isVisible():
            edge = self.clear_of.mapToGlobal(QPoint(0, 0)).y()
            floor = min(floor, edge) if edge > top.y() else floor
        below = floor - (top.y() + self._box.height())
        above = top.y() - screen.top()
        upward = wanted > below and above > below
        height = min(wanted, max(above if upward else below, 2 * frame), screen.height())
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        widest = self._view.sizeHintForColumn(0) + frame + bar
        width = max(self._box.width(), min(widest, self.fontMetrics().horizontalAdvance("M") * WIDEST))
        width = min(width, screen.width())
        left = top.x()
        if self._box.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += self._box.width() - width
        left = max(screen.left(), min(left, screen.right() + 1 - width))
        edge = top.y() - height if upward else top.y() + self._box.height()
        edge = max(screen.top(), min(edge, screen.bottom() + 1 - height))  # the box itself may lie outside
        self.setGeometry(left, edge, width, height)

    def _announce(self, row: Suggestion) -> None:
        """Tell a screen reader, which stays with the box, what is highlighted."""
        if QAccessible.isActive():
            said = f"{row.title}. {row.second}" if row.second else row.title
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, said))

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self.rows[index.row()])

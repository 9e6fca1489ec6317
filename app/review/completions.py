"""What a term in the search box may go on to be: names of fields, then their values, under the box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from db.model.filters import token

FROM = 3  # letters after which names of fields are offered: words are more often meant
ROWS = 9  # before the list scrolls
PAD = 8
TEXT, SAID = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True)
class Completion:
    """What is put in the place of what was typed, and what that says."""

    text: str
    said: str = ""


class Said(QStyledItemDelegate):
    """Draws what a completion says in grey beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, option.fontMetrics.height() + 7)  # type: ignore[attr-defined]  # not in PySide's stub

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect  # type: ignore[attr-defined]  # not in PySide's stub
        palette = QApplication.palette()  # the style sheet gives the list a fainter one
        picked = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]  # not in PySide's stub
        metrics = option.fontMetrics  # type: ignore[attr-defined]  # not in PySide's stub
        painter.save()
        painter.setFont(option.font)  # type: ignore[attr-defined]  # not in PySide's stub
        if picked:
            painter.fillRect(area, palette.highlight())
        inner = area.adjusted(PAD, 0, -PAD, 0)
        text, said = str(index.data(TEXT)), str(index.data(SAID))
        roles = QPalette.ColorRole
        center = Qt.AlignmentFlag.AlignVCenter
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)  # type: ignore[attr-defined]  # not in PySide's stub
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)  # type: ignore[attr-defined]  # not in PySide's stub
        painter.setPen(palette.color(roles.HighlightedText if picked else roles.Text))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(start | center), shown)
        room = inner.width() - metrics.horizontalAdvance(shown) - 2 * PAD
        painter.setPen(palette.color(roles.HighlightedText if picked else roles.PlaceholderText))
        painter.drawText(
            inner, int(end | center), metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(0, room))
        )
        painter.restore()


class Completions(QListWidget):
    """The list under the box `of`. It never has the keyboard: the box hands its keys over."""

    taken = Signal(int, int, str)  # from, to, what to put there

    def __init__(self, of: QLineEdit) -> None:
        self._page = of.parentWidget() or of
        page = of.parentWidget() or of
        super().__init__(page)
        self._page = page
        self.setObjectName("completions")
        self._of = of
        self._at = (0, 0)
        self.source: Callable[[str, int], Sequence[Completion]] = lambda text, at: ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(Said(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._pick)
        self.hide()

    def offer(self, text: str, at: int) -> None:
        """Show what the term or word at the cursor may go on to be."""
        start, end = token(text, at)
        typed = text[start:end]
        rows = self.source(text, at) if ":" in typed or len(typed.lstrip("-")) >= FROM else ()
        self.show_rows([row for row in rows if row.text != typed], (start, end))

    def add(self, rows: Sequence[Completion]) -> None:
        """Show more rows before those that are there; the box has still the same text."""
        if rows and self._of.hasFocus():
            shown = [
                Completion(self.item(i).data(TEXT), self.item(i).data(SAID)) for i in range(self.count())
            ]
            self.show_rows([*rows, *(row for row in shown if row not in rows)], self._at)

    def show_rows(self, rows: Sequence[Completion], at: tuple[int, int]) -> None:
        """Show these rows, which stand for the text between two places."""
        self._at = at
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.text, self)
            item.setData(TEXT, row.text)
            item.setData(SAID, row.said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.text}, {row.said}")
        if rows:
            self.setAccessibleName(self._of.accessibleName())
            self._place()
            self.show()
            self.raise_()
        else:
            self.hide()

    def _place(self) -> None:
        page = self._page
        wanted = min(self.count(), ROWS) * self.sizeHintForRow(0) + 2 * self.frameWidth() + 2
        letter = self.fontMetrics().horizontalAdvance("M")
        corner = self._of.mapTo(page, QPoint(0, self._of.height() + 2))
        width = min(max(self._of.width(), 30 * letter), page.width() - 16)
        left = max(8, min(corner.x(), page.width() - width - 8))
        self.setGeometry(left, corner.y(), width, min(wanted, page.height() - corner.y() - 8))

    def on_key(self, key: Qt.Key) -> bool:
        """Do what a key of the box means for the list; return False where it means nothing here."""
        if key in STEPS:
            row = self.currentRow()
            if row == self.count() - 1 and key == Qt.Key.Key_Down:
                return False  # and on, into the list of records
            self.setCurrentRow(max(0, min(self.count() - 1, row + STEPS[key])))
            self._announce()
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.take()
            return True
        return False

    def take(self) -> None:
        """Take the highlighted row, or the first one."""
        item = self.currentItem() or self.item(0)
        if item is not None:
            self._pick(item)

    def _announce(self) -> None:
        """Tell a screen reader, which stays with the box, what is highlighted."""
        item = self.currentItem()
        if item is not None and QAccessible.isActive():
            said = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._of, said))

    def _pick(self, item: QListWidgetItem) -> None:
        text, (start, end) = str(item.data(TEXT)), self._at
        self.hide()
        self.taken.emit(start, end, text)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if not visible:
            self.setCurrentRow(-1)

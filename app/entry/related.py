"""The parts of a record as a list in its form: a line each, opened with Enter, added with Insert, deleted
with Del."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.entry.hitpainting import sought
from app.entry.lines import Line, lines
from app.entry.partlist import PartList
from app.shell.hits import paint_hits
from app.shell.i18n import numerals, tr
from db.model.entities import ENTITIES
from db.model.entity import Related
from db.model.fields import Record
from db.storage.casebook import Casebook

LINE = Qt.ItemDataRole.UserRole
SEEN = 50  # records that are only seen here, such as all attacks of an actor
SHOWN = 12  # lines before the list scrolls


class LineDelegate(QStyledItemDelegate):
    """Draws a line: the title with its number at the right, and the details under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(LINE)
        height = option.fontMetrics.height()  # type: ignore[attr-defined]  # PySide's stub leaves it out
        return QSize(200, int(height * (2.15 if line.detail else 1.15)) + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        rect: QRect = option.rect  # type: ignore[attr-defined]  # not in PySide's stub
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # not in PySide's stub
        palette: QPalette = option.palette  # type: ignore[attr-defined]  # not in PySide's stub
        shown = self.parent()
        focused = isinstance(shown, QWidget) and shown.hasFocus()
        chosen = bool(state & QStyle.StateFlag.State_Selected) and focused
        painter.save()
        if chosen:
            painter.fillRect(rect, palette.highlight())
        elif state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.alternateBase())
        strong = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        # The style sheet gives the list a fainter one.
        weak = strong if chosen else QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        area = rect.adjusted(8 + 18 * line.depth, 4, -8, -4)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        number_width = metrics.horizontalAdvance(line.number) + (12 if line.number else 0)
        painter.setPen(strong)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), line.number)
        font.setBold(line.depth == 0)
        painter.setFont(font)
        width = area.width() - number_width
        title = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, width)
        upper = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        words = () if chosen else sought(shown if isinstance(shown, QWidget) else None)
        paint_hits(painter, area, title, words, upper)
        painter.drawText(area, upper, title)
        if line.detail:
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(weak)
            detail = painter.fontMetrics().elidedText(line.detail, Qt.TextElideMode.ElideRight, area.width())
            lower = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            paint_hits(painter, area, detail, words, lower)
            painter.drawText(area, lower, detail)
        painter.restore()


class RelatedList(PartList):
    """The records of one kind that belong to the record of the form, a line each."""

    def __init__(self, related: Related, parent: QWidget | None = None) -> None:
        super().__init__(related, parent)
        entity = ENTITIES[related.entity]
        self._list = QListWidget(self)
        self._list.setItemDelegate(LineDelegate(self._list))
        self._list.setAccessibleName(tr(entity.plural))
        self._list.setAccessibleDescription(tr("Enter opens, Insert adds, Del deletes."))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._list.itemActivated.connect(self._open)
        self._list.installEventFilter(self)
        self._list.viewport().installEventFilter(self)
        self._list.viewport().setMouseTracking(True)
        kind = tr(related.label or entity.label)
        self._add = QPushButton(f"+ {kind}", self)
        self._add.setAccessibleName(tr("Add: {kind}").replace("{kind}", kind))
        self._add.setProperty("quiet", True)
        self._add.setVisible(related.adds)
        self._add.clicked.connect(self._want_new)
        self._add.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._list)
        self._more = QLabel(tr("The newest {n} are shown.").replace("{n}", numerals(SEEN)), self)
        self._more.setProperty("role", "quiet")
        self._more.setVisible(False)
        self._below = QHBoxLayout()
        self._below.addWidget(self._add)
        self._below.addWidget(self._more)
        self._below.addStretch(1)
        layout.addLayout(self._below)

    def show_rows(self, casebook: Casebook, rows: list[Record]) -> None:
        """Show these records; the selection stays where it was."""
        chosen = {line.id for line in self._selected()}
        self._more.setVisible(len(rows) > SEEN and not self.related.adds)
        rows = rows if self.related.adds else rows[:SEEN]
        self._list.clear()
        for line in lines(casebook, self.related.entity, self.related.via, rows):
            item = QListWidgetItem(self._list)
            item.setData(LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.title} {line.number}. {line.detail}")
            item.setToolTip(
                "\n".join(part for part in (f"{line.title} {line.number}".strip(), line.detail) if part)
            )
            item.setSelected(line.id in chosen)
        self._list.setVisible(bool(rows))
        heights = [self._list.sizeHintForRow(i) for i in range(min(len(rows), SHOWN))]
        self._list.setFixedHeight(sum(heights) + 2 * self._list.frameWidth() + 2)

    def count(self) -> int:
        return self._list.count()

    def focus_list(self) -> None:
        """Put the keyboard on the lines, or on the button where there are none."""
        if self._list.count():
            if self._list.currentRow() < 0:
                self._list.setCurrentRow(0)
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def selected_ids(self) -> list[str]:
        return [line.id for line in self._selected()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._list.viewport() and isinstance(event, QMouseEvent):
            return self._explained(event) or super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        enter = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Delete and event.isAutoRepeat():  # held down, it would take one by one
            return True
        if plain and event.key() == Qt.Key.Key_Delete and self.related.adds and not self.selected_ids():
            self.said.emit(tr("Nothing is chosen here that could be deleted."))
            return True
        if self.related.adds and (event.key() == Qt.Key.Key_Insert or (enter and watched is self._add)):
            self._want_new()
            return True
        if watched is self._list:
            if event.key() == Qt.Key.Key_Delete and self.related.adds:
                ids = self.selected_ids()
                if ids:
                    self.delete_wanted.emit(self.related.entity, ids)
                return True
            if enter:
                if self._list.currentItem():
                    self._open(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def number_place(self, item: QListWidgetItem) -> QRectF:
        """Return where a line has a number that can be explained; nowhere for lines without."""
        return QRectF()

    def explain(self, item: QListWidgetItem) -> None:
        """Ask what the number of a line is made of."""

    def _explained(self, event: QMouseEvent) -> bool:
        """Explain a number with a click on it."""
        item = self._list.itemAt(event.position().toPoint())
        found = item is not None and self.number_place(item).contains(event.position())
        hand = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self._list.viewport().setCursor(hand)
        pressed = event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton
        if item is None or not (found and pressed):
            return False
        self._list.setCurrentItem(item)
        self._list.setFocus(Qt.FocusReason.MouseFocusReason)
        self.explain(item)
        return True

    def _selected(self) -> list[Line]:
        return [item.data(LINE) for item in self._list.selectedItems()]

    def _open(self, item: QListWidgetItem) -> None:
        line: Line = item.data(LINE)
        self.opened.emit(line.entity, line.id)

    def change(self) -> bool:
        item = self._list.currentItem()
        if item is None or not self._list.hasFocus():
            return False
        line: Line = item.data(LINE)
        self.opened.emit(line.entity, line.id)
        return bool(line.id)

    def _want_new(self) -> None:
        self.new_wanted.emit(self.related)

"""The cells of a grid: a table filled with the keyboard, the box that opens in a cell, and the painting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.entry.editor import is_enter, modifiers
from app.entry.gridrows import PROBLEM, QUIET
from app.entry.hitpainting import sought
from app.entry.suggestionlist import Suggestion
from app.entry.typeline import TypeLine
from app.shell.hits import paint_hits

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
Modifier = Qt.KeyboardModifier
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
PADDING = 7


class CellLine(TypeLine):
    """The box in a cell. With `free`, words count as they are unless a suggestion is chosen with Down."""

    moved = Signal(int, int)  # the cell is filled: on by so many rows and columns
    given_up = Signal()
    table_pasted = Signal()

    def __init__(
        self, find: Callable[[str], list[Suggestion]], parent: QWidget, *, free: bool, wait: int = 0
    ) -> None:
        super().__init__(find, parent, eager=not free, wait=wait)
        self._free = free
        self._suggests = bool(find(""))
        self.choice: Suggestion | None = None
        self.setFrame(False)
        self.setProperty("cell", True)
        self.taken.connect(self._on_taken)
        self.textEdited.connect(self._forget_choice)
        self.entered.connect(self._go_down)

    def _on_taken(self, row: Suggestion) -> None:
        self.choice = row
        if not row.new:
            self.show_text(row.title)
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._go_down()

    def _forget_choice(self) -> None:
        self.choice = None

    def _go_down(self) -> None:
        self.moved.emit(1, 0)

    def _best(self, rows: list[Suggestion]) -> int:
        return 0 if rows else -1

    def _settled(self) -> Suggestion | None:
        if self._free:
            return self.highlighted()
        return super()._settled()

    def settle(self) -> None:
        """Take what Enter would take."""
        row = self._settled()
        if row is not None and self.choice is None:
            self._take(row)
        self.close_list()

    def _enter(self) -> None:
        self.settle()
        self.entered.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        self.settle()
        self.moved.emit(0, 1 if next else -1)
        return True

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Key.Key_Escape:
            event.accept()  # leaves the cell, not the form
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = modifiers(event) == Modifier.NoModifier
        if event.key() == Key.Key_Escape and plain:
            if self.is_open:
                self.close_list()
            else:
                self.given_up.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and _is_table(QGuiApplication.clipboard().text()):
            self.table_pasted.emit()
        elif event.key() in (Key.Key_Up, Key.Key_Down) and plain and not self.is_open and not self._suggests:
            self.moved.emit(1 if event.key() == Key.Key_Down else -1, 0)
        else:
            super().keyPressEvent(event)


def _is_table(text: str) -> bool:
    return "\t" in text or "\n" in text.rstrip("\r\n")


class CellDelegate(QStyledItemDelegate):
    """Opens boxes in cells and draws cells. What is typed is handed on whenever the keyboard leaves."""

    moved = Signal(int, int)
    typed = Signal()
    table_pasted = Signal()

    def __init__(
        self,
        make: Callable[[int, QWidget], CellLine],
        take: Callable[[int, int, CellLine], None],
        parent: QTableView,
    ) -> None:
        """`make` gives the box of a column; `take` gets row, column and the box when it is left."""
        super().__init__(parent)
        self._make = make
        self._take = take
        self.line: CellLine | None = None  # the box that is open
        self.at = (-1, -1)
        self._before = ""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = self._make(index.column(), parent)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        line.setAccessibleName(str(title or ""))
        line.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) or ""))
        line.moved.connect(self._on_moved)
        line.given_up.connect(self._give_up)
        line.textEdited.connect(self.typed)
        line.table_pasted.connect(self._on_pasted)
        line.left.connect(self.commit)  # also before a dialog, where Qt would wait
        self.line, self.at = line, (index.row(), index.column())
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellLine) and not editor.isModified():
            self._before = str(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.show_text(self._before)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellLine) and editor is self.line:
            self.line = None
            if editor.text() != self._before or editor.choice is not None:
                self._take(index.row(), index.column(), editor)

    @property
    def typing(self) -> str | None:
        """What stands in the open box, if it was changed."""
        return self.line.text() if self.line and self.line.text() != self._before else None

    def commit(self) -> None:
        """Take what stands in the open box and close it."""
        if self.line is not None:
            line = self.line
            self.commitData.emit(line)
            self.closeEditor.emit(line, QAbstractItemDelegate.EndEditHint.NoHint)
            self.line = None

    def drop(self) -> None:
        """Close the open box without taking what stands in it."""
        self._give_up()

    def _on_moved(self, rows: int, columns: int) -> None:
        self.commit()
        self.moved.emit(rows, columns)

    def _on_pasted(self) -> None:
        self.commit()
        self.table_pasted.emit()

    def _give_up(self) -> None:
        line, self.line = self.line, None
        if line is not None:
            self.closeEditor.emit(line, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave all keys to the box, and the rest to Qt."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        return super().eventFilter(watched, event)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self.line:
            self.line = None
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect  # type: ignore[attr-defined]  # PySide's stub leaves it out
        editor.setGeometry(area.adjusted(0, 0, 1, 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell; one with a problem has a coloured ground and a mark at its end."""
        area: QRect = option.rect  # type: ignore[attr-defined]  # not in PySide's stub
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # not in PySide's stub
        table = self.parent()
        assert isinstance(table, QTableView)
        palette, roles = QApplication.palette(), QPalette.ColorRole
        now = table.currentIndex()
        focused = table.hasFocus() and (now.row(), now.column()) == (index.row(), index.column())
        chosen = bool(state & QStyle.StateFlag.State_Selected) and table.hasFocus()
        level = index.data(PROBLEM)
        painter.save()
        if chosen and not focused:
            painter.fillRect(area, palette.highlight())
        elif level:
            ink = QColor(palette.color(roles.BrightText if level == "hard" else roles.Link))
            ink.setAlphaF(0.13)
            painter.fillRect(area, ink)
        painter.setPen(QPen(palette.color(roles.Mid)))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        inner = area.adjusted(PADDING, 0, -PADDING, 0)
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font.resolve(table.font()) if font else table.font())
        if level:
            sign = "!" if level == "hard" else "?"
            painter.setPen(palette.color(roles.BrightText if level == "hard" else roles.Link))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), sign)
            inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance("! "))
        ink = roles.HighlightedText if chosen and not focused else roles.Text
        painter.setPen(palette.color(roles.PlaceholderText if index.data(QUIET) else ink))
        text = str(index.data() or "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        paint_hits(painter, inner, shown, () if chosen else sought(table), side or LEFT)
        painter.drawText(inner, int(side) if side else int(LEFT), shown)
        if focused:
            painter.setPen(QPen(palette.color(roles.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.restore()


class CellTable(QTableView):
    """A table in which Enter goes down, Tab goes right, and typing replaces the cell."""

    key = Signal(str)  # one of KEYS
    entered = Signal()  # the keyboard came into it, or left it

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.entered.emit()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.takes: Callable[[str], bool] = lambda name: True  # whether a key of KEYS is the grid's now
        self._from = -1  # the column from which Tab started, to which Enter comes back
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setWordWrap(False)
        self.setProperty("cells", True)
        self.setShowGrid(False)
        self.verticalHeader().setVisible(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        height = self.fontMetrics().height() + 10
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumSectionSize(height)

    def step(self, rows: int, columns: int) -> bool:
        """Move on after a cell is filled; return False where that leads out of the table."""
        model, now = self.model(), self.currentIndex()
        last, widest = model.rowCount() - 1, model.columnCount() - 1
        row, column = now.row() + rows, now.column() + columns
        if columns and self._from < 0:
            self._from = now.column()
        elif rows and self._from >= 0:
            column, self._from = self._from, -1
        first = 1 if columns else 0
        if column > widest:
            row, column = row + 1, first
            self._from = -1
        elif column < first:
            row, column = row - 1, widest
            self._from = -1
        if not 0 <= row <= last:
            if columns:
                return False
            row = max(0, min(last, row))
        self.setCurrentIndex(model.index(row, column))
        return True

    def focusNextPrevChild(self, next: bool) -> bool:
        now = self.currentIndex()
        alone = now.row() == self.model().rowCount() - 1 and now.column() <= 1
        if not now.isValid() or alone or not self.step(0, 1 if next else -1):
            self._from = -1
            return super().focusNextPrevChild(next)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = -1
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            name = named(event)
            if name and self.takes(name):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = named(event)
        if name and self.takes(name):
            event.accept()
            self.key.emit(name)
        elif is_enter(event) and self.currentIndex().column() == 0:
            event.accept()
            self.key.emit("open")
        elif is_enter(event):
            event.accept()
            self.step(1, 0)
        elif modifiers(event) == Modifier.ShiftModifier and event.key() in (Key.Key_Return, Key.Key_Enter):
            event.accept()
            self.step(-1, 0)
        else:
            if event.key() in ARROWS:
                self._from = -1
            super().keyPressEvent(event)


def named(event: QKeyEvent) -> str:
    """Return what a key does in a grid, "" where it is no key of the grid's."""
    own = KEYS.get((Key(event.key()), modifiers(event)), "")
    return own or next((name for name, standard in STANDARD if event.matches(standard)), "")


ARROWS = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End)
STANDARD = (
    ("copy", QKeySequence.StandardKey.Copy),
    ("cut", QKeySequence.StandardKey.Cut),
    ("paste", QKeySequence.StandardKey.Paste),
    ("undo", QKeySequence.StandardKey.Undo),
    ("redo", QKeySequence.StandardKey.Redo),
)
KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Key.Key_Y, Modifier.ControlModifier): "redo",
    (Key.Key_D, Modifier.ControlModifier): "ditto",
    (Key.Key_Apostrophe, Modifier.ControlModifier): "fill",
    (Key.Key_Delete, Modifier.NoModifier): "clear",
    (Key.Key_Backspace, Modifier.NoModifier): "clear",
    (Key.Key_Delete, Modifier.ShiftModifier): "remove",
    (Key.Key_Insert, Modifier.NoModifier): "new",
    (Key.Key_Return, Modifier.AltModifier): "open",
    (Key.Key_Enter, Modifier.AltModifier): "open",
}

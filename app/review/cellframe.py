"""The box of the form over a cell of a list, and below it why its text cannot be kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.shell.halftyped import Keeping, Typed
from app.shell.i18n import tr
from db.model.fields import Choices, Date, Field, Value

LETTERS = 26  # the least that a box has room for
LISTED = 40  # the same for several codes


class Box(Protocol):
    """What a cell needs of an editor of the form."""

    entered: Any
    left: Any

    def text(self) -> str: ...
    def value(self) -> Value: ...
    def set_text(self, text: str) -> None: ...
    def set_value(self, value: Value) -> None: ...
    def missing(self) -> str | None: ...
    def set_missing(self, reason: str | None) -> None: ...
    def set_problem(self, level: str) -> None: ...


class CellFrame(Keeping):
    """The box of a field over its cell, and below it why its text cannot be kept."""

    kept = Signal(int, int)  # on by so many rows and columns
    left = Signal()

    def __init__(self, field: Field, make: Callable[[QWidget], QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = field
        self.typed: Callable[[], Typed] = list  # gives what can be told of it
        self.widget = make(self)
        self.note = QLabel(self)
        self.note.setObjectName("note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "problem")
        self.note.setProperty("level", "hard")
        self.note.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(2)
        column.addWidget(self.widget)
        column.addWidget(self.note)
        self.setFocusProxy(self.widget)
        self.box.entered.connect(self._enter)

    @property
    def box(self) -> Box:
        return self.widget  # type: ignore[return-value]  # an editor of the form

    def half_typed(self) -> Typed:
        return [] if self.isVisibleTo(self.window()) else self.typed()  # on screen it is opened again

    def refuse(self, sentence: str) -> None:
        """Say why the text cannot be kept."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.widget.setAccessibleDescription(sentence or tr(self.field.help.definition))
        self.box.set_problem("hard" if sentence else "")

    @property
    def text(self) -> str:
        """What is typed; codes parted by semicolons."""
        return self.box.text()

    @property
    def has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def begin(self) -> None:
        """Put the keyboard into the box; typing replaces what stands in it."""
        self.widget.setFocus(Qt.FocusReason.TabFocusReason)
        line = self.widget.focusProxy()
        if isinstance(line, QLineEdit):
            line.selectAll()

    def put_back(self, text: str, missing: str | None) -> None:
        """Let what was typed before stand in the box again; typing goes on behind it."""
        self.box.set_text(text)
        self.box.set_missing(missing)
        line = self.widget.focusProxy()
        if isinstance(line, QLineEdit):
            line.end(False)

    def place(self, cell: QRect, room: QRect) -> None:
        """Lie over a cell, as wide as the box needs, where it can be seen."""
        letters = LISTED if isinstance(self.field, Choices) else LETTERS
        width = max(cell.width(), letters * self.fontMetrics().averageCharWidth() + 24)
        width = min(width, room.width())
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        left = max(room.left(), min(cell.left(), room.right() + 1 - width))
        middle = cell.center().y() - (self.widget.sizeHint().height() + 6) // 2
        top = max(room.top(), min(middle, room.bottom() + 1 - height))
        self.setGeometry(left, top, width, height)

    # Keys

    def _enter(self) -> None:
        self.kept.emit(1, 0)

    def focusNextPrevChild(self, next: bool) -> bool:
        self.kept.emit(0, 1 if next else -1)
        return True

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (_own(event) in ("leave", "keep", "today"))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match _own(event):
            case "leave":
                self.left.emit()
            case "keep":
                self.kept.emit(0, 0)
            case "up" | "down" as arrow:
                self.kept.emit(1 if arrow == "down" else -1, 0)
            case "today" if isinstance(self.field, Date):
                self.widget.insert_today()  # type: ignore[attr-defined]  # the editor of dates has it
            case _:
                event.accept()  # no key goes on to the list below


def _own(event: QKeyEvent) -> str:
    """Return what a key does in a cell, "" where it belongs to the box."""
    if event.key() == Qt.Key.Key_Escape:
        return "leave"
    if event.matches(QKeySequence.StandardKey.Save):
        return "keep"
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return "today" if event.key() == Qt.Key.Key_Semicolon else ""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return {Qt.Key.Key_Down: "down", Qt.Key.Key_Up: "up"}.get(Qt.Key(event.key()), "") if plain else ""

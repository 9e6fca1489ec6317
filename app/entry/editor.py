"""What every editor of a field shares: its signals, value and marks; and the one-line box of most."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.shell.i18n import tr
from app.shell.theme import redress
from app.shell.windowkeys import is_windows
from db.model.fields import Field, Value
from db.model.vocabularies import MISSING_REASON

LONGEST = 1_000_000  # characters of one line; Qt's own limit would cut long pastes off
GOES_ON = "goesOn"  # said of a box whose text stays as it was typed
# The keyboard comes back by itself: from a menu of the box, and from those of the window.
GIVES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(QWidget):
    """One field's input.

    What `set_value` showed comes back from `value` unchanged as long as nobody touches it, whatever it is:
    opening and saving a record never alters it.
    """

    edited = Signal()  # the user changed it, never a set_… call
    left = Signal()  # the keyboard left it, for another box or another window
    entered = Signal()  # Enter was pressed: on to the next field

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._held: Value = None
        self._held_text = ""
        self._missing: str | None = None
        self._carried = False
        self._description = ""
        self._box: QWidget = self
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._column.addLayout(self._row)

    def _hold(self, box: QWidget, *beside: QWidget, fill: bool = True) -> None:
        """Put the box in its place, give it the field's name, and set what stands beside it."""
        self._box = box
        self._row.addWidget(box, 1 if fill else 0)
        for widget in beside:
            self._row.addWidget(widget, 0 if fill else 1)
        if not fill:
            self._row.addStretch(0)
        self.setFocusProxy(box)
        box.setAccessibleName(tr(self.field.label))
        self.setAccessibleDescription(tr(self.field.help.definition))

    # The value

    @abstractmethod
    def text(self) -> str:
        """Return what stands in the box, for a draft; a chosen code or record by its code or id."""

    def set_text(self, text: str) -> None:
        """Put back what `text` returned, readable or not."""
        self._missing, self._carried = None, False
        self._put(text)
        self._dress()

    def value(self) -> Value:
        """Return the value. Raise Unreadable where the text cannot be read."""
        return self._held if self.text() == self._held_text else self._parse()

    def set_value(self, value: Value) -> None:
        """Show a value; the marks for a missing and a carried value go."""
        self._missing, self._carried = None, False
        self._held = value
        self._show(value)
        self._held_text = self.text()
        self._dress()

    @abstractmethod
    def _put(self, text: str) -> None:
        """Let this stand in the box."""

    def _parse(self) -> Value:
        return self.field.parse(self.text())

    def _show(self, value: Value) -> None:
        self._put(shown(self.field, value))

    def _touch(self) -> None:
        """Follow what the user did."""
        self._carried = False
        if self.text():
            self._missing = None
        self._dress()
        self.edited.emit()

    # The marks

    def missing(self) -> str | None:
        """Return the code of the reason for which the field has no value; None where it has one."""
        return None if self.text() else self._missing

    def set_missing(self, reason: str | None) -> None:
        """Show why the box is empty. A value in it stays and counts for more: empty it first."""
        self._missing = reason or None
        self._dress()

    def carried(self) -> bool:
        """Tell whether the value came from the record before and nobody has confirmed it."""
        return self._carried

    def set_carried(self, carried: bool) -> None:
        """Show the value in italics until it is edited, or confirmed with Enter or Tab."""
        self._carried = carried
        self._dress()

    def set_problem(self, level: str) -> None:
        """Mark the box "hard", "soft" or "" for the style sheet."""
        for widget in dict.fromkeys((self, self._box)):  # the box last: its look depends on what it is in
            redress(widget, "problem", level)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the box itself, which is what a screen reader meets."""
        self._description = description
        super().setAccessibleDescription(description)
        if self._box is not self:
            self._box.setAccessibleDescription(description)

    def _dress(self) -> None:
        """Show the marks: the reason as a placeholder, italics."""
        empty = not self.text()
        reason = tr(MISSING_REASON.label(self._missing)) if self._missing and empty else ""
        self._write_reason(reason)
        font = QFont()  # holds only what is set here: family and size stay the form's
        if reason or (self._carried and not empty):
            font.setItalic(True)
        self._box.ensurePolished()  # a style that comes later would set the font back
        self._box.setFont(font)

    @abstractmethod
    def _write_reason(self, reason: str) -> None:
        """Let the reason why a value is missing stand in the empty box, "" for none."""

    def _on_entered(self) -> None:
        self._confirm()
        self.entered.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        if next:  # Tab goes on, as Enter does; Shift+Tab goes back and confirms nothing
            self._confirm()
        return super().focusNextPrevChild(next)

    def _confirm(self) -> None:
        if self._carried:
            self.set_carried(False)


def shown(field: Field, value: Value) -> str:
    """Return the text for a value: in words if they are read back as the same value, else as in files."""
    words = field.display(value, tr)
    try:
        return words if field.parse(words) == value else field.format(value)
    except ValueError:
        return field.format(value)


class Line(QLineEdit):
    """A one-line box that tells when Enter is pressed in it and when the keyboard leaves it."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, characters: int = 0) -> None:
        """`characters` is the length that is usually typed; 0 takes all the room there is."""
        super().__init__(parent)
        self._characters = characters
        self.setMaxLength(LONGEST)
        if characters:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._characters:
            metrics = self.fontMetrics()
            usual = 17 * metrics.horizontalAdvance("x")  # Qt's own width of a line
            hint.setWidth(hint.width() - usual + self._characters * metrics.horizontalAdvance("0"))
        return hint

    def show_text(self, text: str) -> None:
        """Put a text in, its beginning in sight; who types just there goes on where the cursor is."""
        at = 0
        if self.hasFocus() and self.text().strip() == text.strip():
            at = self.cursorPosition()
            text = self.text() if self.property(GOES_ON) else text
        self.setText(text)
        self.setCursorPosition(at)

    def event(self, event: QEvent) -> bool:
        if is_windows(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            event.accept()
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in GIVES_BACK:
            self.left.emit()


@contextmanager
def writing_on(box: QWidget | None) -> Iterator[None]:
    """Let whoever types in a box go on with it as it stands, while the form shows what was saved of it:
    without the spaces at the ends."""
    if box is not None:
        box.setProperty(GOES_ON, True)
    try:
        yield
    finally:
        if box is not None:
            box.setProperty(GOES_ON, False)


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether Enter was pressed alone; with Ctrl or Alt it belongs to others."""
    return event.key() in ENTER and modifiers(event) == Qt.KeyboardModifier.NoModifier


def modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return the modifiers of a key, the same for the keypad."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def quiet_label(parent: QWidget, text: str = "") -> QLabel:
    """Return a small grey text beside a box."""
    label = QLabel(text, parent)
    label.setProperty("role", "hint")
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label

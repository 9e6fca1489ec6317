"""One line of a form: the label, the editor, and under it what is to be checked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.entry.boxes import box_for
from app.entry.editors import Editor, LinkSource
from app.entry.veil import veil
from app.shell.halftyped import DRAFTED
from app.shell.i18n import tr
from app.shell.theme import redress
from db.model.covering import is_hidden
from db.model.fields import Field, Value
from db.model.problem import Problem, Unreadable

LABEL_WIDTH = 10.5  # in widths of the letter M


class FieldRow(QWidget):
    """A field of a form with its label and its problems."""

    edited = Signal(object)  # this row
    left = Signal(object)

    def __init__(self, field: Field, links: LinkSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(DRAFTED, True)
        self.field = field
        self.editor: Editor = box_for(field, links, self)
        self.veil = veil(self.editor)
        label = self._label = QLabel(tr(field.label) + (" *" if field.required else ""), self)
        label.setWordWrap(True)
        label.setBuddy(self.editor)
        label.setToolTip(tr(field.help.definition))
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 6, 0, 0)
        label.setFixedWidth(int(self.fontMetrics().horizontalAdvance("M") * LABEL_WIDTH))
        label.setProperty("role", "field")
        self._note = QLabel(self)
        self._note.setObjectName("note")
        self._note.setWordWrap(True)
        self._note.setVisible(False)
        self._note.setProperty("role", "problem")
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.addWidget(label, 0, 0, 2, 1)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self._note, 1, 1)
        grid.setColumnStretch(1, 1)
        self.editor.edited.connect(self._edited)
        self.editor.left.connect(self._left)
        self.setFocusProxy(self.editor)

    def show_problems(self, problems: list[Problem]) -> None:
        """Show these problems under the editor, hard ones first; none clears them."""
        ordered = sorted(problems, key=lambda problem: not problem.hard)
        text = "\n".join(dict.fromkeys(problem.text(tr) for problem in ordered))
        level = "" if not ordered else "hard" if ordered[0].hard else "soft"
        self._note.setText(text)
        self._note.setVisible(bool(text))
        redress(self._note, "level", level)
        self.editor.set_problem(level)
        self.editor.setAccessibleDescription(text or tr(self.field.help.definition))

    def show_unreadable(self) -> bool:
        """Show only whether what is typed can be read, nothing that was found in what is saved. Return
        False where it cannot."""
        problem = self.unreadable()
        self.show_problems([problem] if problem else [])
        return problem is None

    def cover(self, secret: bool) -> None:
        """Cover the box while the keyboard is elsewhere, where its field or a `secret` record asks for it."""
        if self.veil is None:
            self.veil = veil(self.editor, secret)
        elif not is_hidden(self.field, secret):
            self.veil.take_away()
            self.veil = None

    def put_mark(self, mark: QWidget) -> None:
        """Put a mark at the end of the label's column."""
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(mark, 0, 0, 2, 1, end)

    def make_room(self, width: int) -> None:
        """Let the label leave so many pixels to a mark; 0 for none."""
        self._label.setContentsMargins(0, 6, width and width + 4, 0)

    def put_under(self, widget: QWidget) -> None:
        """Put something under the box and what is said of it."""
        self._grid.addWidget(widget, 3, 1)

    def unreadable(self) -> Problem | None:
        """Return what is wrong with the text in the box; None where it can be read."""
        try:
            self.editor.value()
        except Unreadable as error:
            return error.problem
        return None

    def kept(self) -> dict[str, Value]:
        """Return what a draft keeps: the value, or the text where it cannot be read yet."""
        missing = self.editor.missing()
        if missing:
            return {"missing": missing}
        try:
            carried: dict[str, Value] = {"carried": 1} if self.editor.carried() else {}
            return {"value": self.editor.value()} | carried
        except Unreadable:
            return {"text": self.editor.text()}

    def restore(self, kept: dict[str, Value]) -> None:
        """Put back what `kept` returned."""
        if "missing" in kept:
            self.editor.set_value(None)
            self.editor.set_missing(str(kept["missing"]))
        elif "text" in kept:
            self.editor.set_text(str(kept["text"]))
        else:
            self.editor.set_value(kept.get("value"))
            self.editor.set_carried(bool(kept.get("carried")))

    def _edited(self) -> None:
        self.edited.emit(self)

    def _left(self) -> None:
        self.left.emit(self)

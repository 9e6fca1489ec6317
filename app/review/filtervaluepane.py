"""Choosing the values of one field: from a list with counts, from–to, by the words in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.review.fieldlist import STEPS, matches
from app.review.filtervalues import Row, bounds, chosen, fixed_rows, is_range, made, row_of, typed_row
from app.review.ticklist import TickList
from app.shell.i18n import tr
from app.shell.resting import after_rest
from db.model.facets import Facet
from db.model.filters import Asked, Term, Wanted
from db.model.problem import Unreadable

REST = 350  # milliseconds after the last key in "from" and "to"
FIND = 150  # … in the box that finds values


class ValuePane(QWidget):
    """The values of one field. `changed` says that `terms()` are others now."""

    changed = Signal()
    find_wanted = Signal(str)  # records whose titles hold these words are wanted as rows
    done = Signal()

    def __init__(self, entity: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._entity = entity
        self.facet: Facet | None = None
        self._fixed: list[Row] = []
        self._found: list[Row] = []
        self.was_negated = False
        self._ticked_typed = False  # by the last Enter
        self.low = self._box(tr("From"))
        self.high = self._box(tr("To"))
        self.find_box = QLineEdit(self)
        self.find_box.setClearButtonEnabled(True)
        self.find_box.setAccessibleName(tr("Find a value"))
        self.find_box.installEventFilter(self)
        self.find_box.textChanged.connect(self._typed)
        self.list = TickList(self)
        self.list.ticked.connect(self.changed)
        self.list.left_upwards.connect(self._enter_box)
        self.negated = QCheckBox(tr("All but these"), self)
        self.negated.toggled.connect(self.changed)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "problem")
        self.problem.setProperty("level", "hard")
        self.problem.hide()
        self._range = QWidget(self)
        form = QFormLayout(self._range)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("From"), self.low)
        form.addRow(tr("To"), self.high)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._range, self.find_box, self.problem):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.negated)
        self._finding = after_rest(self, FIND, self._find)
        self._bounding = after_rest(self, REST, self.changed.emit)

    def _box(self, name: str) -> QLineEdit:
        box = QLineEdit(self)
        box.setAccessibleName(name)
        box.textEdited.connect(self._bound_typed)
        box.returnPressed.connect(self._bound_entered)
        return box

    def show_facet(self, facet: Facet, asked: Asked, negated: bool = False) -> None:
        """Show the values of a field, those that are asked for ticked."""
        self._finding.stop()
        self._bounding.stop()
        self.facet = None  # no news while the boxes are filled
        values = chosen(asked.terms, facet.name, negated)
        low, high, values = bounds(values) if is_range(facet) else ("", "", values)
        self.low.setText(low)
        self.high.setText(high)
        self._range.setVisible(is_range(facet))
        example = "2024-01" if facet.dated else "10"
        self.low.setPlaceholderText(example)
        self.find_box.setVisible(not is_range(facet))
        self.find_box.clear()
        self._name_find_box(facet)
        self.negated.setChecked(negated)
        self._fixed, self._found = fixed_rows(self._entity, facet), []
        known = {row.value: row for row in self._fixed}
        self.list.setAccessibleName(tr("Values of {field}").replace("{field}", tr(facet.label)))
        self.list.choose([known.get(value) or row_of(self._entity, facet, value) for value in values])
        self._say("")
        self.was_negated = negated
        self._ticked_typed = False
        self.facet = facet
        self._show_rows()
        if facet.worded:
            self.find_wanted.emit("")

    def _name_find_box(self, facet: Facet) -> None:
        hint = tr("A word that is in it") if facet.worded else tr("Find a value")
        if facet.to:
            hint = tr("A name, or its beginning")
        self.find_box.setPlaceholderText(hint)
        self.find_box.setAccessibleName(f"{tr(facet.label)}: {hint}")

    def terms(self) -> list[Term] | None:
        """Return the terms for what is chosen; None, with a sentence on screen, where it cannot be read."""
        if self.facet is None:
            return None
        try:
            found = made(
                self._entity,
                self.facet,
                self.list.chosen,
                self.low.text(),
                self.high.text(),
                self.negated.isChecked(),
            )
        except Unreadable as error:
            self._say(error.problem.text(tr))
            return None
        self._say("")
        return found

    def show_found(self, words: str, rows: Sequence[Row]) -> None:
        """Show the records that were found for some words, unless others were typed meanwhile."""
        if words == self.find_box.text().strip():
            self._found = list(rows)
            self._show_rows()

    def show_counts(self, counts: Mapping[Wanted, int] | None) -> None:
        """Show how many records have each value; values that are in no list become rows."""
        known = {row.value for row in (*self._fixed, *self.list.chosen_rows)}
        others = [value for value in counts or () if value not in known]
        if self.facet is not None and others:
            self._fixed = [*(row_of(self._entity, self.facet, value) for value in others), *self._fixed]
            self._show_rows()
        self.list.show_counts(counts)

    def focus_first(self) -> None:
        """Put the keyboard into the first box."""
        box = self.low if self._range.isVisible() else self.find_box
        box.setFocus(Qt.FocusReason.PopupFocusReason)
        box.selectAll()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    # Typing

    def _bound_typed(self) -> None:
        if self.facet is not None:
            self._bounding.start()

    def _bound_entered(self) -> None:
        self._bounding.stop()
        self.changed.emit()
        if self.sender() is self.low:
            self.high.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self.problem.isVisible():
            self.done.emit()

    def _typed(self) -> None:
        if self.facet is not None:
            self._show_rows()
            if self.facet.worded:
                self._finding.start()

    def _find(self) -> None:
        self.find_wanted.emit(self.find_box.text().strip())

    def _show_rows(self) -> None:
        """Show what matches the words in the box; without words what is ticked comes first."""
        if self.facet is None:
            return
        words = self.find_box.text().strip()
        if words:
            typed = typed_row(self.facet, words)
            rows = [*self._found, *([typed] if typed else [])]
            rows += [row for row in self._fixed if matches(words, row.label)]
        else:
            rows = [*self._found, *self._fixed]
            listed = {row.value for row in rows}
            rows = [*(row for row in self.list.chosen_rows if row.value not in listed), *rows]
        self.list.show_rows(list({row.value: row for row in rows}.values()))

    def _enter_box(self) -> None:
        self.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.find_box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step:
                self._ticked_typed = False
                self.list.step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Tick the current row; who types faster than records are found means the words themselves. Another
        Enter after a value that was typed closes."""
        if self.facet is None:
            return
        words = self.find_box.text().strip()
        typed = typed_row(self.facet, words)
        if typed and self._finding.isActive() and typed.value not in self.list.chosen:
            self.list.choose([*self.list.chosen_rows, typed])
            self.changed.emit()
        elif words or not self._ticked_typed:
            self.list.tick_current()
        else:
            self.done.emit()
            return
        self.find_box.clear()
        self._ticked_typed = bool(words)

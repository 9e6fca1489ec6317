"""Pointing at another record by typing its name: namesakes are told apart, what is missing can be made."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.entry.editor import ENTER, Editor, modifiers
from app.entry.suggestionlist import Suggestion
from app.entry.typeline import TypeLine, arrow_button
from app.shell.i18n import tr
from db.model.entities import ENTITIES
from db.model.fields import N_, Field, Link, Record, Value
from db.model.problem import Problem, Unreadable
from db.storage.areas import Area
from db.storage.trouble import Trouble

NOT_CHOSEN = N_("“{text}” is not chosen yet: pick one from the list or make it new.")
# What is said of a new record of some kinds.
NEW = {"place": N_("A place that is in no list: give its region and how exactly it is known.")}
WAIT = 120  # ms after the last key before the records are asked


class LinkSource(Protocol):
    """Where a link's box finds records."""

    def suggest(self, entity: str, words: str) -> list[Suggestion]:
        """Return the records that match the words, best first."""
        ...

    def names(self, entity: str, id: str) -> tuple[str, str]:
        """Return the short name of a record as it may be seen while the keyboard is elsewhere, and the whole
        one; empty where there is none such."""
        ...

    def record(self) -> Record:
        """Return the record that is being filled, as far as it can be read."""
        ...

    def day(self) -> str:
        """Return the date (EDTF) of the harm that is being filled, else of its attack; empty where there is
        none."""
        ...

    def areas(self, level: int) -> list[Area]:
        """Return the regions (level 1) or districts (2) of the country of the place that is being filled."""
        ...


class LinkLine(TypeLine):
    """The box of a link: Alt+Enter opens the record."""

    open_wanted = Signal()
    reached = Signal()  # the keyboard comes into it; nothing is selected yet

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.reached.emit()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and modifiers(event) == Qt.KeyboardModifier.AltModifier:
            self.open_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class LinkBox(Editor):
    """One record, by its name. Words alone are no link: a record is chosen, or the box cannot be read."""

    new_wanted = Signal(str, str)  # entity, the words typed
    open_wanted = Signal(str, str)  # entity, id
    said = Signal(str)  # why a record could not be made

    def __init__(self, field: Field, parent: QWidget | None = None, links: LinkSource | None = None) -> None:
        super().__init__(field, parent)
        assert isinstance(field, Link)
        self._links = links
        self._entity = field.to
        self._id = ""
        self._seen = self._whole = ""  # its name while the keyboard is elsewhere, and the whole one
        self._why: Unreadable | None = None
        self.offers_new = True
        self._line = LinkLine(self._suggest, self, eager=False, wait=WAIT)
        self._line.textEdited.connect(self._typed)
        self._line.taken.connect(self._take)
        self._line.reached.connect(self._uncover)
        self._line.left.connect(self._cover)
        self._line.left.connect(self.left)
        self._line.entered.connect(self._on_entered)
        self._line.open_wanted.connect(self._open)
        onward = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self._button = arrow_button(self, onward, tr("Open (Alt+Enter)"))
        self._button.clicked.connect(self._open)
        self._hold(self._line)
        self._row.addWidget(self._button)
        self._choose("", "")

    def text(self) -> str:
        return self._id or self._line.text()

    def _put(self, text: str) -> None:
        try:
            id = str(self.field.parse(text) or "")
        except Unreadable:
            id = ""
        self._choose(id, "" if id else text)

    def _parse(self) -> Value:
        if not self._id and self._line.text().strip():
            raise self._why or Unreadable(NOT_CHOSEN, text=self._line.text().strip()[:40])
        return self._id or None

    def _show(self, value: Value) -> None:
        self._choose("" if value is None else str(value), "")

    def _write_reason(self, reason: str) -> None:
        self._line.setPlaceholderText(reason)

    def refuse(self, why: Unreadable | None) -> None:
        """Say why nothing could be made from the words that stand in the box, until others do."""
        self._why = why

    @property
    def why(self) -> Problem | None:
        """Why nothing could be made from the words."""
        return self._why.problem if self._why else None

    def _choose(self, id: str, text: str) -> None:
        self._id, self._why = id, None
        self._line.chosen_key = id
        asks = id and self._links and self._entity
        self._seen, self._whole = self._links.names(self._entity, id) if asks and self._links else ("", "")
        known = self._whole if self._line.hasFocus() else self._seen
        self._line.show_text((known or id) if id else text, typed=not id and bool(text.strip()))
        self._line.setToolTip(self._seen)
        self._button.setEnabled(bool(id))

    def _uncover(self) -> None:
        """Show a name that is covered: the keyboard is in its box."""
        if self._id and self._whole != self._seen:
            self._line.show_text(self._whole)

    def _cover(self) -> None:
        if self._id and self._whole != self._seen:
            self._line.show_text(self._seen)

    def _suggest(self, words: str) -> list[Suggestion]:
        if not self._entity or self._links is None:
            return []
        rows = self._links.suggest(self._entity, words)
        if self.offers_new:
            says = tr("New {kind}: “{words}” …") if words else tr("New {kind} …")
            said = says.replace("{kind}", tr(ENTITIES[self._entity].label)).replace("{words}", words[:60])
            rows.append(Suggestion("", said, tr(NEW.get(self._entity, "")) if words else "", new=True))
        return rows

    def _typed(self) -> None:
        self._id, self._why = "", None
        self._line.chosen_key = ""
        self._line.setToolTip("")
        self._button.setEnabled(False)
        self._touch()

    def _take(self, row: Suggestion) -> None:
        if row.new:
            self.new_wanted.emit(self._entity, "" if self._id else self._line.text().strip())
            return
        try:
            id = row.make() if row.make else row.key
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))
            return
        other = id != self._id
        self._choose(id, "")
        if other:
            self._touch()

    def _open(self) -> None:
        if self._id:
            self.open_wanted.emit(self._entity, self._id)

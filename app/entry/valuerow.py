"""The line in which a new value for many records is typed: the form's own box, with its own checks."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from app.entry.fieldrow import FieldRow
from app.entry.linkbox import LinkBox
from app.entry.links import ScopedLinks
from app.entry.regionbox import CODE, RegionBox
from app.session import Session
from db.model.entities import ENTITIES
from db.model.field_rules import field_problems
from db.model.fields import Field, Record, Value


class ValueRow(FieldRow):
    """A field's line that belongs to no record. `beside` is the value that goes with it: a region's code."""

    def __init__(self, session: Session, entity: str, field: Field, parent: QWidget | None = None) -> None:
        self._around: Record = {"country": session.casebook.setting("country") or "MLI"}
        super().__init__(field, ScopedLinks(session, self._seen), parent)
        self._entity = ENTITIES[entity]
        if isinstance(self.editor, LinkBox):
            self.editor.offers_new = False
        if isinstance(self.editor, RegionBox):
            self.editor.fills.connect(self._take)

    def _seen(self) -> Record:
        return self._around

    def _take(self, values: Record) -> None:
        self._around |= values

    @property
    def beside(self) -> Value:
        return self._around.get(CODE.get(self.field.name, ""))

    @property
    def empty(self) -> bool:
        """True where nothing is typed."""
        return not self.editor.text().strip()

    def value(self) -> Value:
        """Return what is typed. Raise Unreadable."""
        return self.editor.value()

    def check(self) -> bool:
        """Show what is wrong with what is typed; return True where nothing is."""
        wrong = self.unreadable()
        problems = [wrong] if wrong else []
        if not wrong and not self.empty and self.field.name in self._entity.field:
            field, record = self._entity.field[self.field.name], {self.field.name: self.value()}
            problems = [
                p for p in field_problems(self._entity, record, date.today()) if p.field == field.name
            ]
        self.show_problems(problems)
        return not problems

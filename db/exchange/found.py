"""Where something stands that must not leave, or that a person has to look at."""

from __future__ import annotations

from dataclasses import dataclass

from db.model.entities import ENTITIES
from db.model.problem import Translate, untranslated
from db.model.texts import titled


@dataclass(frozen=True)
class Found:
    """Something that must not leave, by its place: what it is, and in which record and field, or in which
    row and column of a table that is made for the export. `record` is what `Watch.called` says of it,
    `id` its id where that is known."""

    what: str
    entity: str
    record: str
    field: str
    id: str = ""

    @property
    def key(self) -> str:
        """The id or the code of the record."""
        return self.id or self.record.rpartition("(")[2].rstrip(")")

    def text(self, translate: Translate = untranslated) -> str:
        """Return it as people read it: "Attack MLI-2024-0001, Summary: a telephone number"."""
        return titled(self.place(translate), translate(self.what), translate)

    def place(self, translate: Translate = untranslated) -> str:
        """Return where it stands: "Attack MLI-2024-0001, Summary"."""
        entity = ENTITIES.get(self.entity)
        label = translate(entity.field[self.field].label if entity else self.field)
        record = f"{translate(entity.label)} {self.record}" if entity else self.record
        return f"{record}, {label}" if record else label

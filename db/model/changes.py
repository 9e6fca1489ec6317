"""What a save consists of: changes of single records, each with the values before and after."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from db.model.entities import ENTITIES
from db.model.fields import Date, Record
from db.model.ids import new_id as new_id
from db.model.ids import now as now
from db.model.vocabularies import MEASURE

BESIDE = ("n", "id", "deleted_at", "missing")  # columns of every table beside its fields


@dataclass(frozen=True)
class Change:
    """One record's change. `before` is None for a new record; else both hold only the columns that differ."""

    entity: str
    id: str
    before: Record | None
    after: Record

    @staticmethod
    def new(entity: str, values: Record, id: str = "") -> Change:
        """Return the making of a record from some of its values; the others take their defaults."""
        given = {k: v for k, v in values.items() if v is not None}
        return Change(entity, id or new_id(), None, _defaults(entity) | given)

    @staticmethod
    def edit(entity: str, current: Record, values: Record) -> Change | None:
        """Return the change from a record's current values to others; None where nothing differs."""
        after = {name: value for name, value in values.items() if current.get(name) != value}
        before = {name: current.get(name) for name in after}
        return Change(entity, str(current["id"]), before, after) if after else None

    def reversed(self) -> Change:
        """Return the change that takes this one back; a new record goes to the trash, never out of the
        file."""
        if self.before is None:
            return Change(self.entity, self.id, {"deleted_at": None}, {"deleted_at": now()})
        return Change(self.entity, self.id, self.after, self.before)


def computed(entity: str, values: Record, row: Record) -> Record:
    """Return the columns that follow from the `values` being saved, given the whole `row` as it will be."""
    found: Record = {}
    for field in _dates(entity):
        if field.name in values:
            found |= field.bounds(values[field.name])
    if entity == "tally" and "measure" in values:
        found["unit"] = _unit(str(row["measure"]))
    return found


@cache
def _defaults(entity: str) -> Record:
    return {f.name: f.default for f in ENTITIES[entity].fields if f.default is not None}


@cache
def _dates(entity: str) -> tuple[Date, ...]:
    return tuple(field for field in ENTITIES[entity].fields if isinstance(field, Date))


@cache
def _unit(measure: str) -> str | None:
    code = MEASURE.find(measure)
    return code.group if code else None

"""The live records of an entity: how many there are, and their row numbers as marks."""

from __future__ import annotations

from array import array

from db.model.entities import ENTITIES
from db.model.fields import Choice
from db.storage.connection import Database
from db.storage.marking import Marks, all_but, both, mark
from db.storage.rows import rows, top
from db.storage.stepping import Step, joined, numbers_of


def count(db: Database, entity: str) -> int:
    """Return the number of live records."""
    return int(rows(db, f"SELECT count(*) AS c FROM {_source(entity)}")[0]["c"] or 0)


def all_of(db: Database, entity: str, step: Step, size: int = 0) -> Marks:
    """Mark the live records; at most those whose numbers are below a `size`."""
    size = size or top(db, entity) + 1
    trash = _in_trash(db, entity, step)
    if count(db, entity) == size - 1 - len(trash):  # no number is without a record: they need not be read
        return _without(Marks(b"\1") * size, trash)
    return mark(size, numbers_of(db, f"SELECT r.n FROM {_source(entity)}", (), step))


def out_of_trash(db: Database, entity: str, found: Marks, step: Step) -> Marks:
    """Return marks of records without those that are in the trash."""
    trash = _in_trash(db, entity, step)
    return _without(found, trash) if trash else found


def _without(found: Marks, trash: array[int]) -> Marks:
    left = both(found, all_but(mark(len(found), [trash])))
    left[0] = 0  # no record has it
    return left


def _source(entity: str) -> str:
    """Return a table and the condition of its live records, by the index that has the least to read."""
    small = [f.name for f in ENTITIES[entity].fields if f.indexed and isinstance(f, Choice)]
    least = f" INDEXED BY {entity}_{small[-1]}" if small else ""
    return f"{entity} r{least} WHERE r.deleted_at IS NULL"


def _in_trash(db: Database, entity: str, step: Step) -> array[int]:
    sql = f"SELECT r.n FROM {entity} r WHERE r.deleted_at IS NOT NULL"
    return joined(numbers_of(db, sql, (), step))

"""Which questions of review are asked of a record and of the parts that are recorded with it."""

from __future__ import annotations

from collections.abc import Iterable

from db.model.fields import Record, Value
from db.model.questions import ASKED, CLOSED
from db.model.tree import PARTS_OF_ATTACK
from db.storage.belonging import UP
from db.storage.connection import Database
from db.storage.rows import live, rows_in


def of_records(db: Database, ids: Iterable[Value]) -> list[Record]:
    """Return the live questions on records, in the order in which they were asked."""
    return sorted(live(db, ASKED, "entity_id", ids), key=lambda row: int(row["n"] or 0))


def with_parts(db: Database, entity: str, id: str) -> list[Record]:
    """Return the live questions on a record and on the parts of it, in the order in which they were asked."""
    ids: set[Value] = {id}
    if entity == "attack":
        ids |= _parts(db, id)
    for part, ends in UP.items():
        if f"{entity}_id" in ends and entity != "attack":
            sql = f"SELECT id FROM {part} WHERE {entity}_id IN (?) AND deleted_at IS NULL"
            ids |= {row["id"] for row in rows_in(db, sql, [id])}
    return of_records(db, ids)


def _parts(db: Database, id: str) -> set[Value]:
    """Return the ids of the live parts of an attack, the parts of parts too."""
    ids: set[Value] = {id}
    for entity in sorted(PARTS_OF_ATTACK, key=lambda name: UP[name] != ("attack_id",)):
        for via in UP[entity]:
            sql = f"SELECT id FROM {entity} WHERE {via} IN (?) AND deleted_at IS NULL"
            ids |= {row["id"] for row in rows_in(db, sql, ids)}
    return ids


def is_open(question: Record) -> bool:
    """Say whether somebody has still to answer a question, or to be content with the answer."""
    return question["status"] != CLOSED

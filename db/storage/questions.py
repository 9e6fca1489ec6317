"""Which questions of review are asked of a record and of the parts that are recorded with it."""

from __future__ import annotations

from collections.abc import Iterable

from db.model.fields import Record, Value
from db.model.questions import ASKED, CLOSED
from db.storage.connection import Database
from db.storage.derived import UP, parts_of_attack
from db.storage.rows import live, rows_in


def of_records(db: Database, ids: Iterable[Value]) -> list[Record]:
    """Return the live questions on records, in the order in which they were asked."""
    return sorted(live(db, ASKED, "entity_id", ids), key=lambda row: int(row["n"] or 0))


def with_parts(db: Database, entity: str, id: str) -> list[Record]:
    """Return the live questions on a record and on the parts of it, in the order in which they were asked."""
    ids: set[Value] = {id}
    if entity == "attack":
        ids |= parts_of_attack(db, id)
    for part, ends in UP.items():
        if f"{entity}_id" in ends and entity != "attack":
            sql = f"SELECT id FROM {part} WHERE {entity}_id IN (?) AND deleted_at IS NULL"
            ids |= {row["id"] for row in rows_in(db, sql, [id])}
    return of_records(db, ids)


def is_open(question: Record) -> bool:
    """Say whether somebody has still to answer a question, or to be content with the answer."""
    return question["status"] != CLOSED

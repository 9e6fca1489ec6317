"""One action on many records, read back from the history: what it changed, and what would take it back.

So an undo step of any size is the name of its batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage.connection import Database
from db.storage.rows import batched, rows, rows_in

BEFORE = """(SELECT p.value FROM change q JOIN change_value p ON p.change_n = q.n AND p.field = v.field
    WHERE q.record_id = c.record_id AND q.n < c.n ORDER BY q.n DESC LIMIT 1)"""
EARLIER = "EXISTS (SELECT 1 FROM change q WHERE q.record_id = c.record_id AND q.n < c.n)"


def newest(db: Database) -> tuple[int, str]:
    """Return the number of the last entry of the history and the name of its batch."""
    found = db.execute("SELECT n, batch FROM change ORDER BY n DESC LIMIT 1").fetchone()
    return (int(found[0]), str(found[1])) if found else (0, "")


def changes(db: Database, batch: str) -> Iterator[Change]:
    """Yield what an action changed, in its order, with the values before and after."""
    device, _, seq = batch.rpartition(":")
    sql = "SELECT n FROM change WHERE device = ? AND seq >= ? AND batch = ? ORDER BY seq"
    for some in batched(int(n) for (n,) in db.execute(sql, (device, int(seq or 0), batch)).fetchall()):
        marks = ",".join("?" * len(some))
        found = rows(
            db,
            f"""SELECT c.n, c.entity, c.record_id, v.field, v.value, {BEFORE} AS before, {EARLIER} AS earlier
            FROM change c JOIN change_value v ON v.change_n = c.n WHERE c.n IN ({marks}) ORDER BY c.n""",
            some,
        )
        for _, entry in groupby(found, key=lambda row: row["n"]):
            yield _change(list(entry))


def _change(entry: list[Record]) -> Change:
    first = entry[0]
    after: Record = {str(row["field"]): row["value"] for row in entry}
    before: Record | None = {str(row["field"]): row["before"] for row in entry} if first["earlier"] else None
    return Change(str(first["entity"]), str(first["record_id"]), before, after)


def reversal(db: Database, batch: str) -> list[Change]:
    """Return the changes that take an action back."""
    return [change.reversed() for change in changes(db, batch)][::-1]


def changed_since(db: Database, mark: int, entity: str, fields: Iterable[str]) -> set[str]:
    """Return the ids of the records of an entity in which one of some fields was set after an entry of the
    history."""
    sql = f"""SELECT c.record_id FROM change c JOIN change_value v ON v.change_n = c.n
        WHERE v.field IN (?) AND c.n > {int(mark)} AND c.entity = '{ENTITIES[entity].name}'"""
    return {str(row["record_id"]) for row in rows_in(db, sql, fields)}

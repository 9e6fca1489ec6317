"""One action on many records, read back from the history: what it changed, and what would take it back.

So an undo step of any size is the name of its batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from db.model.changes import Change
from db.model.fields import Record
from db.storage.connection import Database
from db.storage.entries import of_records, unpacked
from db.storage.rows import batched


def newest(db: Database) -> tuple[int, str]:
    """Return the number of the last entry of the history and the name of its batch."""
    found = db.execute("SELECT n, batch FROM entry ORDER BY n DESC LIMIT 1").fetchone()
    return (int(found[0]), str(found[1])) if found else (0, "")


def batch_of(db: Database, written: Sequence[Change]) -> str:
    """Return the name of the batch that wrote just these changes; "" where there is none."""
    last = list(of_records(db, [written[-1].id])) if written else []
    batch = last[-1].batch if last else ""
    return batch if batch and len(_written(db, batch)) == len(written) else ""


def changes(db: Database, batch: str) -> Iterator[Change]:
    """Yield what an action changed, in its order, with the values before and after."""
    for some in batched(_written(db, batch)):
        told: dict[int, Change] = {}
        states: dict[str, Record] = {}
        for entry in of_records(db, (id for _, id in some)):
            state = states.get(entry.record_id)
            before = None if state is None else {name: state.get(name) for name in entry.values}
            told[entry.n] = Change(entry.entity, entry.record_id, before, entry.values)
            states[entry.record_id] = (state or {}) | entry.values
        yield from (told[n] for n, _ in some)


def _written(db: Database, batch: str) -> list[tuple[int, str]]:
    """Return (number, id of the record) of the entries of an action; they stand one after another."""
    device, _, first = batch.rpartition(":")
    sql = """SELECT c.n, c.record_id, c.batch FROM device d JOIN change c ON c.device = d.n
        WHERE d.id = ? AND c.seq >= ? ORDER BY c.seq"""
    found = takewhile(lambda row: str(row[2]) == first, db.execute(sql, (device, int(first or 0))))
    return [(int(n), unpacked(id)) for n, id, _ in found]


def reversal(db: Database, batch: str) -> list[Change]:
    """Return the changes that take an action back."""
    return [change.reversed() for change in changes(db, batch)][::-1]


def changed_since(db: Database, mark: int, entity: str, fields: Iterable[str]) -> set[str]:
    """Return the ids of the records of an entity in which one of some fields was set after an entry of the
    history."""
    names = list(fields)
    sql = f"""SELECT DISTINCT record_id FROM change WHERE n > ? AND shape IN (
        SELECT s.n FROM change_shape s, json_each(s.fields) f
        WHERE s.entity = ? AND f.value IN ({",".join("?" * len(names))}))"""
    return {unpacked(id) for (id,) in db.execute(sql, (mark, entity, *names))}

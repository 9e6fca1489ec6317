"""The folded names of victims and places beside the records, by the keys under which likely namesakes are
looked for. They can always be made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from db.model import folding
from db.model.fields import N_, Record
from db.model.problem import Problem
from db.storage.connection import Database
from db.storage.rows import SLICE, batched, older, rows, setting, top

# The fields that hold names; all but the first hold several, parted by semicolons.
NAMES = {"victim": ("name", "other_names"), "place": ("name", "name_local", "alt_names")}
MADE = "folded_names"  # the setting that says by which folding the names were folded


def names(entity: str, record: Record) -> list[str]:
    """Return the folded names of a record, the main one first."""
    first, *others = NAMES[entity]
    said = [str(record.get(first) or "")]
    said += [part for field in others for part in str(record.get(field) or "").split(";")]
    return [name for name in dict.fromkeys(map(folding.fold, said)) if name]


def write(db: Database, entity: str, records: Iterable[Record]) -> None:
    """Keep the names of these records, and none of those in the trash."""
    for some in batched(records):
        if old := older(db, entity, (int(record["n"] or 0) for record in some)):
            marks = ",".join("?" * len(old))
            db.conn.execute(f"DELETE FROM name_key WHERE entity = ? AND n IN ({marks})", (entity, *old))
        new = sorted({key for record in some for key in _keys(entity, record)})
        db.conn.executemany("INSERT INTO name_key VALUES (?, ?, ?, ?)", new)


def _keys(entity: str, record: Record) -> list[tuple[str, str, int, str]]:
    if record["deleted_at"]:
        return []
    n = int(record["n"] or 0)
    return sorted({(entity, key, n, name) for name in names(entity, record) for key in folding.keys(name)})


def is_up_to_date(db: Database) -> bool:
    """Say whether the names were folded by today's table of sounds."""
    return setting(db, MADE) == folding.VERSION


def bring_up_to_date(db: Database, step: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Fold all names anew where they were folded by an older table of sounds, or never.

    `step` hears the records (done, total) and may raise to give up: then it is as before."""
    if is_up_to_date(db):
        return
    done, total = 0, sum(top(db, entity) for entity in NAMES)
    with db.atomic():
        db.execute("DELETE FROM name_key")
        for entity in NAMES:
            for some in _slices(db, entity):
                write(db, entity, some)
                done += len(some)
                step(min(done, total), total)
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (MADE, folding.VERSION))


def problems(db: Database) -> Iterator[Problem]:
    """Yield a problem for each kind of record whose kept names are not those of its records."""
    said = N_("The folded names are not those of the records: “Rebuild” in the menu makes them anew.")
    for entity in NAMES:
        start = 0
        for some in _slices(db, entity):
            wanted = sorted(key for record in some for key in _keys(entity, record))
            end = int(some[-1]["n"] or 0)
            sql = "SELECT entity, key, n, name FROM name_key WHERE entity = ? AND n > ? AND n <= ?"
            if sorted(db.execute(sql, (entity, start, end))) != wanted:
                yield Problem("", said, entity=entity, refuse=True)
                break
            start = end


def _slices(db: Database, entity: str) -> Iterator[list[Record]]:
    for begin in range(0, top(db, entity), SLICE):
        if found := rows(db, f"SELECT * FROM {entity} WHERE n > ? AND n <= ?", (begin, begin + SLICE)):
            yield found

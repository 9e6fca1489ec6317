"""The folded names of victims and places beside the records, by the keys under which likely namesakes are
looked for. They can always be made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

from db.model import folding
from db.model.fields import N_, Record
from db.model.problem import Problem
from db.storage.connection import Database
from db.storage.rows import SLICE, batched, older, rows, setting, top
from db.storage.trouble import Trouble

# The fields that hold names; all but the first hold several, parted by semicolons.
NAMES = {"victim": ("name", "other_names"), "place": ("name", "name_local", "alt_names")}
MADE = "folded_names"  # the setting that says by which folding the names were folded
WAITING = 200  # records whose names are folded while namesakes are looked for; more are written down first
Kept = tuple[str, str, int, str]  # entity, key, row number, name


def names(entity: str, record: Record) -> list[str]:
    """Return the folded names of a record, the main one first."""
    first, *others = NAMES[entity]
    said = [str(record.get(first) or "")]
    said += [part for field in others for part in str(record.get(field) or "").split(";")]
    return [name for name in dict.fromkeys(map(folding.fold, said)) if name]


def write(db: Database, entity: str, records: Iterable[Record]) -> None:
    """Keep the names of these records, and none of those in the trash. Those that wait go on waiting."""
    numbered = {int(record["n"] or 0): record for record in records}
    old = older(db, entity, numbered)
    done = folded(db, entity) if old else 0
    for some in batched(n for n in old if n <= done):
        wanted = {key for n in some for key in _keys(entity, numbered[n])}
        marks = ",".join("?" * len(some))
        sql = f"SELECT entity, key, n, name FROM name_key WHERE entity = ? AND n IN ({marks})"
        there = {tuple(row) for row in db.execute(sql, (entity, *some))}
        sql = "DELETE FROM name_key WHERE entity = ? AND key = ? AND n = ? AND name = ?"
        db.conn.executemany(sql, sorted(there - wanted))
        db.conn.executemany(_INSERTION, sorted(wanted - there))


_INSERTION = "INSERT OR IGNORE INTO name_key VALUES (?, ?, ?, ?)"


def _keys(entity: str, record: Record) -> list[Kept]:
    if record["deleted_at"]:
        return []
    n = int(record["n"] or 0)
    return sorted({(entity, key, n, name) for name in names(entity, record) for key in folding.keys(name)})


# New records wait: a save writes nothing here, and whoever looks for namesakes finds their names all the same


def folded(db: Database, entity: str) -> int:
    """Return up to which row number the names of an entity are written down; those beyond wait."""
    said = setting(db, f"{MADE}:{entity}") or ""
    if said.isdecimal():
        return int(said)
    sql = "SELECT coalesce(max(n), 0) FROM name_key WHERE entity = ?"  # an earlier version let none wait
    return int(db.execute(sql, (entity,)).fetchone()[0])


def catch_up(db: Database, step: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Write down the names that wait, inside a transaction. `step` hears the records (done, total) and may
    raise to give up."""
    start = {entity: folded(db, entity) for entity in NAMES}
    ends = {entity: top(db, entity) for entity in NAMES}
    done, total = 0, sum(max(0, ends[entity] - start[entity]) for entity in NAMES)
    for entity in NAMES:
        for some in _slices(db, entity, start[entity], ends[entity]):
            new = sorted({key for record in some for key in _keys(entity, record)})
            db.conn.executemany(_INSERTION, new)
            done += len(some)
            step(min(done, total), total)
        if ends[entity] > start[entity]:
            _note(db, entity, ends[entity])


def _note(db: Database, entity: str, n: int) -> None:
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (f"{MADE}:{entity}", str(n)))


def forget(db: Database) -> None:
    """Let all names wait to be folded anew."""
    db.execute("DELETE FROM name_key")
    for entity in NAMES:
        _note(db, entity, 0)


class Names:
    """The folded names of an entity as they are now, those included that wait. Where many do, they are
    written down first, unless this file cannot be written to or is being read in one go."""

    def __init__(self, db: Database, entity: str) -> None:
        self._db = db
        self._entity = entity
        waiting = top(db, entity) - folded(db, entity)
        if waiting > WAITING and not db.read_only and not db.conn.in_transaction:
            with suppress(Trouble), db.atomic():  # somebody is writing, the disk is full: it goes without
                catch_up(db)
        self._by_key: dict[str, list[tuple[int, str]]] = {}
        for some in _slices(db, entity, folded(db, entity), top(db, entity)):
            for _, key, n, name in (key for record in some for key in _keys(entity, record)):
                self._by_key.setdefault(key, []).append((n, name))

    def keys(self) -> list[str]:
        """Return all keys under which there are names."""
        found = self._db.execute("SELECT DISTINCT key FROM name_key WHERE entity = ?", (self._entity,))
        return list(dict.fromkeys([*(str(key) for (key,) in found), *self._by_key]))

    def under(self, keys: Iterable[str]) -> list[tuple[int, str]]:
        """Return (row number, name) of the names that have one of some keys."""
        some = sorted(keys)
        marks = ",".join("?" * len(some))
        sql = f"SELECT n, name FROM name_key WHERE entity = ? AND key IN ({marks})"
        found = [(int(n), str(name)) for n, name in self._db.execute(sql, (self._entity, *some))]
        return found + [one for key in some for one in self._by_key.get(key, ())]

    def numbers(self, key: str, most: int) -> list[int]:
        """Return the row numbers of the records of which a name has a key: all, or more than `most`."""
        sql = "SELECT DISTINCT n FROM name_key WHERE entity = ? AND key = ? LIMIT ?"
        found = {int(n) for (n,) in self._db.execute(sql, (self._entity, key, most + 1))}
        return sorted(found.union(n for n, _ in self._by_key.get(key, ())))


def is_up_to_date(db: Database) -> bool:
    """Say whether the names were folded by today's table of sounds."""
    return setting(db, MADE) == folding.VERSION


def bring_up_to_date(db: Database, step: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Fold all names anew where they were folded by an older table of sounds, or never.

    `step` hears the records (done, total) and may raise to give up: then it is as before."""
    if is_up_to_date(db):
        return
    with db.atomic():
        forget(db)
        catch_up(db, step)
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (MADE, folding.VERSION))


def problems(db: Database) -> Iterator[Problem]:
    """Yield a problem for each kind of record whose kept names are not those of its records."""
    said = N_("The folded names are not those of the records: “Rebuild” in the menu makes them anew.")
    for entity in NAMES:
        start, done = 0, folded(db, entity)
        for some in _slices(db, entity, 0, top(db, entity)):
            known = (record for record in some if int(record["n"] or 0) <= done)
            wanted = sorted(key for record in known for key in _keys(entity, record))
            end = int(some[-1]["n"] or 0)
            sql = "SELECT entity, key, n, name FROM name_key WHERE entity = ? AND n > ? AND n <= ?"
            if sorted(db.execute(sql, (entity, start, end))) != wanted:
                yield Problem("", said, entity=entity, refuse=True)
                break
            start = end
        else:
            sql = "SELECT 1 FROM name_key WHERE entity = ? AND (n <= 0 OR n > ?) LIMIT 1"
            if db.execute(sql, (entity, start)).fetchone():
                yield Problem("", said, entity=entity, refuse=True)
    others = ", ".join("?" * len(NAMES))
    if db.execute(f"SELECT 1 FROM name_key WHERE entity NOT IN ({others}) LIMIT 1", (*NAMES,)).fetchone():
        yield Problem("", said, refuse=True)


def _slices(db: Database, entity: str, start: int, end: int) -> Iterator[list[Record]]:
    """Yield what is to be known of the records after one row number up to another."""
    columns = ", ".join(("n", "deleted_at", *NAMES[entity]))
    for begin in range(start, end, SLICE):
        sql = f"SELECT {columns} FROM {entity} WHERE n > ? AND n <= ?"
        if found := rows(db, sql, (begin, min(begin + SLICE, end))):
            yield found

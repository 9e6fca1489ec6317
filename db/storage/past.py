"""The casebook as it was known at the end of an earlier day, by its history: in memory only, never written.

The records of today are copied, and what was changed since is put back to what the history says it was then.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from pathlib import Path

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, Record
from db.storage import connection, derived, entries, schema
from db.storage.casebook import Casebook
from db.storage.connection import Database, privileged
from db.storage.inmemory import attached_memory, open_memory
from db.storage.query import Step, no_step
from db.storage.rows import batched, rows, rows_in
from db.storage.trouble import Trouble

# Tables that are not copied.
LEFT = (
    "change",
    "change_shape",
    "author",
    "device",
    "device_head",
    "draft",
    "attachment_chunk",
    "export_log",
)
TOO_BIG = "gazetteer"  # nor those whose names begin like this: places to choose from when recording


class PastDatabase(Database):
    """A database in memory in place of the casebook's file; nothing can be written once it is made."""

    def __init__(self, name: str, path: Path, key: connection.Key, read_only: bool) -> None:
        super().__init__(open_memory(name), path, key, read_only)
        self._name = name
        with privileged(self):  # afterwards ATTACH and the like are refused
            self.execute(f"PRAGMA query_only = {'ON' if read_only else 'OFF'}")

    def another(self) -> Database:
        """Open the same database in memory once more."""
        return PastDatabase(self._name, self.path, self.key, self.read_only)

    @contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """Refuse to write, once it is made."""
        if self.read_only:
            raise Trouble(
                N_("This is the casebook as it was known then: nothing can be changed. Go back to now first.")
            )
        with super().atomic():
            yield self


def end_of(day: date) -> str:
    """Return the end of a day on this computer's clock as a time that the history's stamps compare with."""
    midnight = datetime.combine(day + timedelta(days=1), time()).astimezone(UTC)
    return midnight.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def first_day(casebook: Casebook) -> date | None:
    """Return the day of the oldest entry of the history; None where there is none."""
    found = rows(casebook.db, "SELECT min(stamp) AS stamp FROM change WHERE seq = 1")[0]["stamp"]
    return moment(entries.stamp(int(found))).date() if found else None


def moment(stamp: str) -> datetime:
    """Return the time of a history stamp on this computer's clock."""
    return datetime.fromisoformat(stamp[:24]).astimezone()


def as_known_on(casebook: Casebook, until: str, step: Step = no_step) -> Casebook:
    """Return the casebook as it was before a moment (`end_of`), to be read only and to be closed.

    Of records that were erased since, only the fact is left that they were there. `step` may raise to give
    up.
    """
    source, name = casebook.db, f"past-{secrets.token_hex(8)}"
    until = min(until, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:23] + "Z")
    made = PastDatabase(name, source.path, source.key, read_only=False)
    try:
        schema.bring_up_to_date(made)
        with connection.translated(source.path), attached_memory(source, name) as memory:
            # The full text remembers what it read: a new connection has read nothing yet.
            made.close()
            _copy(source, memory, step)
            made = PastDatabase(name, source.path, source.key, read_only=False)
        with privileged(made):
            made.execute("PRAGMA foreign_keys = OFF")
        with made.atomic():
            _put_back(source, made, until, step)
        sealed = PastDatabase(name, source.path, source.key, read_only=True)
    finally:
        made.close()
    return Casebook(sealed, casebook.author, None)


def _copy(source: Database, memory: str, step: Step) -> None:
    """Copy the tables of today; the full text by the tables in which SQLite keeps it, which belong
    together."""
    sql = """SELECT name FROM main.sqlite_master
        WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"""
    names = [str(row["name"]) for row in rows(source, sql)]
    wanted = [n for n in names if n not in LEFT and not n.startswith((TOO_BIG, "sqlite_"))]
    wanted.sort(
        key=lambda name: name != "setting"
    )  # first: a save meanwhile notes there what it wrote of texts
    for _, together in groupby(wanted, key=lambda name: re.sub("(_text|_trigram)_.*", r"\1", name)):
        with _at_once(source):
            for name in together:
                source.execute(f'DELETE FROM {memory}."{name}"')
                source.execute(f'INSERT INTO {memory}."{name}" SELECT * FROM main."{name}"')
        step(0)


@contextmanager
def _at_once(source: Database) -> Generator[None, None, None]:
    """Read one state of the casebook while writing elsewhere; a save waits for it."""
    source.conn.execute("BEGIN")
    try:
        yield
        source.conn.execute("COMMIT")
    except BaseException:
        source.rollback()
        raise


def _put_back(source: Database, made: Database, until: str, step: Step) -> None:
    """Give the records that were changed since the values that they had, and take out those made since."""
    changes: list[Change] = []
    since: dict[str, list[str]] = {}
    sql = """SELECT DISTINCT s.entity, c.record_id FROM change c JOIN change_shape s ON s.n = c.shape
        WHERE c.stamp >= ? ORDER BY s.entity"""
    for entity, id in source.execute(sql, (entries.tick(until),)):
        since.setdefault(str(entity), []).append(entries.unpacked(id))
    step(0)
    new: dict[str, list[str]] = {}
    for entity, ids in since.items():
        for some in batched(ids):
            then = _states(source, some, until)
            new.setdefault(entity, []).extend(id for id in some if id not in then)
            changes += _write(made, entity, some, then)
            step(len(changes))
    for done, _ in enumerate(derived.refresh(made, changes)):
        step(done)
    for entity, ids in new.items():
        for some in batched(ids):
            made.execute(f"DELETE FROM {entity} WHERE id IN ({','.join('?' * len(some))})", some)


Then = tuple[Record, set[str]]  # values by column, and the columns whose values are erased


def _states(source: Database, ids: Sequence[str], until: str) -> dict[str, Then]:
    """Return what those of some records were that were there before a moment."""
    found: dict[str, Then] = {}
    for entry in entries.of_records(source, ids, until):
        state, erased = found.setdefault(entry.record_id, ({}, set()))
        state.update(entry.values)
        erased.difference_update(entry.values)
        erased.update(entry.erased)
    return found


def _write(made: Database, entity: str, ids: Sequence[str], then: dict[str, Then]) -> list[Change]:
    """Write records as they were, those that were not there yet into the trash for now; return the
    changes."""
    columns = [name for name, _ in ENTITIES[entity].columns] + ["missing", "deleted_at"]
    changes: list[Change] = []
    for row in rows_in(made, f"SELECT * FROM {entity} WHERE id IN (?)", ids):
        id = str(row["id"])
        if id in then:
            state, erased = then[id]
            values = {name: state.get(name) for name in columns if name not in erased}
        else:
            values = {"deleted_at": row["deleted_at"] or "later"}
        values = {name: value for name, value in values.items() if value != row[name]}
        before: Record = {name: row[name] for name in values}
        changes.append(Change(entity, id, before, dict(values)))
    writable = [change for change in changes if change.after]
    for change in writable:
        sets = ", ".join(f"{name} = ?" for name in change.after)
        made.conn.execute(f"UPDATE {entity} SET {sets} WHERE id = ?", (*change.after.values(), change.id))
    return changes


def erased_since(casebook: Casebook) -> int:
    """Return how many records were erased for ever: the past shows of them only that they were there."""
    sql = """SELECT count(DISTINCT record_id) AS n FROM change
        WHERE EXISTS (SELECT 1 FROM json_each(seals) WHERE length(value) = ?)"""
    return int(rows(casebook.db, sql, (entries.DIGITS,))[0]["n"] or 0)

"""Who changed each record last, and when, its parts included: kept beside the history, which only grows.

`last_change_read` says up to which entry it was read. Only what came since is read, in slices; where nothing
can be written, what is missing is kept in memory while the file is open.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import N_, Problem
from db.model.wanted import Compared
from db.storage import entries, finding
from db.storage.connection import Database
from db.storage.stepping import Step, no_step, numbers_of
from db.storage.trouble import InUse, Trouble

SLICE = 5_000  # entries that are read in one go
LISTED = tuple(entity.name for entity in PAGES)
ALL = "pages"  # under this name stands how far the history was read for the entities with a page

Last = tuple[str, int, int, int]  # entity, row number, stamp, author


def by(db: Database, entity: str, name: str, step: Step) -> Iterator[Sequence[int]]:
    """Yield the numbers of the records that a person whose name has these words changed last."""
    wanted = finding.folded(name)
    found = db.execute("SELECT n, name FROM author").fetchall()
    authors = [n for n, name in found if wanted and finding.holds(wanted, name)]
    table = _up_to_date(db, entity, step)
    if authors:
        marks = ",".join("?" * len(authors))
        sql = f"SELECT n FROM {table} WHERE entity = ? AND author IN ({marks})"
        yield from numbers_of(db, sql, (entity, *authors), step)


def between(db: Database, entity: str, days: Compared, step: Step) -> Iterator[Sequence[int]]:
    """Yield the numbers of the records that were last changed on some days, by this computer's clock."""
    first, last = days.days()
    least = _tick(date.fromisoformat(first)) if first else -(1 << 62)
    beyond = _tick(date.fromisoformat(last) + timedelta(days=1)) if last else 1 << 62
    sql = f"SELECT n FROM {_up_to_date(db, entity, step)} WHERE entity = ? AND stamp >= ? AND stamp < ?"
    yield from numbers_of(db, sql, (entity, least, beyond), step)


def _tick(day: date) -> int:
    """Return the beginning of a day as the history counts time."""
    midnight = datetime.combine(day, time()).astimezone(UTC)
    return entries.tick(midnight.strftime("%Y-%m-%dT%H:%M:%S.000Z"))


def keep_up(db: Database, before: int, written: Sequence[Change] = ()) -> None:
    """Read the entries after one number, inside the transaction that wrote them; where older ones were not
    read yet, leave that to whoever asks. `written` is what they tell, one after the other: of new records
    that are remembered, no entry need be read again."""
    if _read(db, "main", ALL) == before:
        if written and (found := _of_fresh(db, before, written)) is not None:
            _write(db, "main", ALL, found, newest(db))
            return
        for start in range(before, newest(db), SLICE):
            _add(db, "main", ALL, start, min(start + SLICE, newest(db)))


def newest(db: Database) -> int:
    """Return the number of the last entry of the history, 0 without one."""
    return int(db.execute("SELECT coalesce(max(n), 0) FROM change").fetchone()[0])


def _up_to_date(db: Database, entity: str, step: Step = no_step) -> str:
    """Return the table of last changes, with all that the history says of an entity.

    Raise Trouble for the casebook of an earlier day, which has no history.
    """
    top = newest(db)
    if not top and db.execute(f"SELECT 1 FROM {entity}").fetchone():
        raise Trouble(
            N_("Who changed a record last, and when, is not told of an earlier day: go back to now first.")
        )
    kept = entity in LISTED and not db.read_only and not db.conn.in_transaction
    schema, name = ("main", ALL) if kept else (_in_memory(db, entity), entity)
    while (start := _read(db, schema, name)) < top:
        end = min(start + SLICE, top)
        try:
            _add(db, schema, name, start, end)
        except InUse:  # somebody is writing much: it is asked again later
            schema, name = _in_memory(db, entity), entity
        step(end)
    return f"{schema}.last_change"


def _in_memory(db: Database, entity: str) -> str:
    """Return the schema of a table in memory, which begins with what the file holds."""
    db.execute(
        "CREATE TEMP TABLE IF NOT EXISTS last_change (entity TEXT, n INTEGER, stamp INTEGER, author INTEGER, "
        "PRIMARY KEY (entity, n)) WITHOUT ROWID"
    )
    db.execute("CREATE TEMP TABLE IF NOT EXISTS last_change_read (name TEXT PRIMARY KEY, n INTEGER)")
    if entity in LISTED and not _read(db, "temp", entity):
        sql = "INSERT OR REPLACE INTO temp.last_change SELECT * FROM main.last_change WHERE entity = ?"
        db.conn.execute(sql, (entity,))
        _note(db, "temp", entity, _read(db, "main", ALL))
    return "temp"


def _read(db: Database, schema: str, name: str) -> int:
    """Return up to which entry the history was read."""
    found = db.execute(f"SELECT n FROM {schema}.last_change_read WHERE name = ?", (name,)).fetchone()
    return int(found[0]) if found else 0


def _note(db: Database, schema: str, name: str, end: int) -> None:
    db.conn.execute(f"INSERT OR REPLACE INTO {schema}.last_change_read VALUES (?, ?)", (name, end))


def _add(db: Database, schema: str, name: str, start: int, end: int) -> None:
    """Add what the entries after one number up to another say, unless another thread did so meanwhile."""
    found = _lasts(db, LISTED if name == ALL else (name,), start, end)
    if schema == "temp":
        _write(db, schema, name, found, end)
        return
    with db.atomic():
        if _read(db, schema, name) == start:
            _write(db, schema, name, found, end)


def problems(db: Database) -> Iterator[Problem]:
    """Yield a problem for each kind of record of which somebody else or another time is kept as the last
    change than the history tells, or none.

    A part that went from one record to another leaves its time with the first: so a later time is right, too,
    where the history has an entry of it.
    """
    said = N_(
        "What is kept of last changes is not what the history says: “Rebuild” in the menu makes it anew."
    )
    top = _read(db, "main", ALL)
    db.execute("CREATE TEMP TABLE last_change_told AS SELECT * FROM main.last_change WHERE false")
    try:
        db.execute("CREATE UNIQUE INDEX temp.last_change_told_n ON last_change_told(entity, n)")
        for start in range(0, min(top, newest(db)), SLICE):
            _put(db, "temp.last_change_told", _lasts(db, LISTED, start, min(start + SLICE, top)))
        sql = """SELECT t.entity FROM temp.last_change_told t LEFT JOIN main.last_change k USING (entity, n)
            WHERE k.stamp IS NULL OR k.stamp < t.stamp OR (k.stamp = t.stamp AND k.author <> t.author)"""
        wrong = {str(entity) for (entity,) in db.execute(f"SELECT DISTINCT entity FROM ({sql})")}
        wrong |= _of_no_entry(db)
        wrong |= {entity for entity in LISTED if _of_none(db, entity)}
    finally:
        db.execute("DROP TABLE temp.last_change_told")
    for entity in sorted(wrong):
        yield Problem("", said, entity=entity if entity in ENTITIES else "", refuse=True)
    if not wrong and top > newest(db):
        yield Problem("", said, refuse=True)


def _of_no_entry(db: Database) -> set[str]:
    """Return the kinds of record of which a later change is kept than was told, and the history has no entry
    of that time by that person."""
    sql = """SELECT DISTINCT k.stamp, k.author, k.entity
        FROM main.last_change k LEFT JOIN temp.last_change_told t USING (entity, n)
        WHERE t.stamp IS NULL OR k.stamp > t.stamp"""
    later: dict[tuple[int, int], set[str]] = {}
    for stamp, author, entity in db.execute(sql):
        later.setdefault((stamp, author), set()).add(str(entity))
    for entry in db.execute("SELECT stamp, author FROM change") if later else ():
        later.pop(entry, None)
    return {entity for entities in later.values() for entity in entities}


def _of_none(db: Database, entity: str) -> bool:
    """Say whether a last change is kept of a record that is not there."""
    sql = f"SELECT 1 FROM last_change WHERE entity = ? AND n NOT IN (SELECT n FROM {entity}) LIMIT 1"
    return db.execute(sql, (entity,)).fetchone() is not None


def _write(db: Database, schema: str, name: str, found: Sequence[Last], end: int) -> None:
    _put(db, f"{schema}.last_change", found)
    _note(db, schema, name, end)


def _put(db: Database, table: str, found: Sequence[Last]) -> None:
    db.conn.executemany(
        f"""INSERT INTO {table} VALUES (?, ?, ?, ?) ON CONFLICT (entity, n)
        DO UPDATE SET stamp = excluded.stamp, author = excluded.author WHERE excluded.stamp >= stamp""",
        found,
    )


def _lasts(db: Database, wanted: Sequence[str], start: int, end: int) -> list[Last]:
    """Return the last changes by record that some entries of the history tell of."""
    sql = """SELECT s.entity, c.record_id, c.stamp, c.author FROM change c
        JOIN change_shape s ON s.n = c.shape WHERE c.n > ? AND c.n <= ? ORDER BY c.stamp"""
    of: dict[str, dict[str, tuple[int, int]]] = {}
    for entity, id, stamp, author in db.execute(sql, (start, end)).fetchall():
        of.setdefault(entity, {})[entries.unpacked(id)] = stamp, author
    found: dict[tuple[str, int], tuple[int, int]] = {}
    for entity, ids in of.items():
        some = json.dumps(list(ids))
        for to, query in _ways(wanted).get(entity, ()):
            for id, n in db.execute(query, (some,)).fetchall():
                found[to, n] = max(found.get((to, n), (-(1 << 62), 0)), ids[id])
    return [(to, n, *last) for (to, n), last in sorted(found.items())]


def _of_fresh(db: Database, before: int, written: Sequence[Change]) -> list[Last] | None:
    """Return the last changes that the entries after one number tell, of new records that are remembered;
    None where they lead to others."""
    fresh, found = db.fresh, dict[tuple[str, int], tuple[int, int]]()
    if fresh is None:
        return None
    moments = db.execute("SELECT stamp, author FROM change WHERE n > ? ORDER BY n", (before,)).fetchall()
    for change, (stamp, author) in zip(written, moments, strict=True):
        for to, links in _upwards().get(change.entity, ()):
            row = fresh.row(change.entity, change.id)
            for via, above in links:
                up = row[via] if row else None
                row = fresh.row(above, str(up)) if up else None
                if up and row is None and not fresh.made(up):
                    return None
            if row is not None:
                found[to, int(row["n"] or 0)] = stamp, author  # the entries stand in the order of their time
            elif not links:
                return None
    return [(to, n, *last) for (to, n), last in sorted(found.items())]


@cache
def _upwards() -> dict[str, list[tuple[str, list[tuple[str, str]]]]]:
    """Return by entity the (link, entity) that lead from its records to listed ones, as `_ways` does."""
    found: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {}
    for to in LISTED:
        found.setdefault(to, []).append((to, []))
        for part in (one for one in ENTITIES[to].related if one.adds):
            up = (part.via, to)
            found.setdefault(part.entity, []).append((to, [up]))
            for below in (one for one in ENTITIES[part.entity].related if one.adds):
                found.setdefault(below.entity, []).append((to, [(below.via, part.entity), up]))
    return found


@cache
def _ways(wanted: tuple[str, ...]) -> dict[str, list[tuple[str, str]]]:
    """Return by entity what leads from its records to wanted ones: themselves, or what they are part of.

    Each is a query for (id, row number of the wanted one) by a JSON list of ids, with the wanted entity.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    ids = "(SELECT value FROM json_each(?))"
    for to in wanted:
        found.setdefault(to, []).append((to, f"SELECT r.id, r.n FROM {to} r WHERE r.id IN {ids}"))
        for related in (one for one in ENTITIES[to].related if one.adds):
            part = ENTITIES[related.entity]
            up = f"CROSS JOIN {to} r ON r.id = p.{related.via}"
            sql = f"SELECT p.id, r.n FROM {part.name} p {up} WHERE p.id IN {ids}"
            found.setdefault(part.name, []).append((to, sql))
            for below in (one for one in part.related if one.adds):
                joined = f"{below.entity} b CROSS JOIN {part.name} p ON p.id = b.{below.via} {up}"
                sql = f"SELECT b.id, r.n FROM {joined} WHERE b.id IN {ids}"
                found.setdefault(below.entity, []).append((to, sql))
    return found

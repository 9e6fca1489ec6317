"""Who changed each record last, and when, its parts included: from the history, kept while it is open only.

The history only grows, so that each time no more than its new entries are read, in slices.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

from db.model.entities import ENTITIES
from db.model.fields import N_
from db.model.wanted import Compared
from db.storage import entries, finding
from db.storage.connection import Database
from db.storage.stepping import Step, numbers_of
from db.storage.trouble import Trouble

SLICE = 5_000  # entries that are read in one go

# The id of an entry's record as the records have it: in the history a UUID is 16 bytes.
_ID = """CASE typeof(c.record_id) WHEN 'blob' THEN lower(
    substr(hex(c.record_id), 1, 8) || '-' || substr(hex(c.record_id), 9, 4) || '-' ||
    substr(hex(c.record_id), 13, 4) || '-' || substr(hex(c.record_id), 17, 4) || '-' ||
    substr(hex(c.record_id), 21)) ELSE c.record_id END"""


def by(db: Database, entity: str, name: str, step: Step) -> Iterator[Sequence[int]]:
    """Yield the numbers of the records that a person whose name has these words changed last."""
    wanted = finding.folded(name)
    found = db.execute("SELECT n, name FROM author").fetchall()
    authors = [n for n, name in found if wanted and finding.holds(wanted, name)]
    table = _kept(db, entity, step)
    if authors:
        yield from numbers_of(db, f"SELECT n FROM {table} WHERE author IN ({_marks(authors)})", authors, step)


def between(db: Database, entity: str, days: Compared, step: Step) -> Iterator[Sequence[int]]:
    """Yield the numbers of the records that were last changed on some days, by this computer's clock."""
    first, last = days.days()
    least = _tick(date.fromisoformat(first)) if first else -(1 << 62)
    beyond = _tick(date.fromisoformat(last) + timedelta(days=1)) if last else 1 << 62
    sql = f"SELECT n FROM {_kept(db, entity, step)} WHERE stamp >= ? AND stamp < ?"
    yield from numbers_of(db, sql, (least, beyond), step)


def _tick(day: date) -> int:
    """Return the beginning of a day as the history counts time."""
    midnight = datetime.combine(day, time()).astimezone(UTC)
    return entries.tick(midnight.strftime("%Y-%m-%dT%H:%M:%S.000Z"))


def _kept(db: Database, entity: str, step: Step) -> str:
    """Return the table of last changes by row number, brought up to the newest entry.

    Raise Trouble for the casebook of an earlier day, which has no history.
    """
    name = f"last_{entity}"
    top = int(db.execute("SELECT coalesce(max(n), 0) FROM change").fetchone()[0])
    if not top and db.execute(f"SELECT 1 FROM {entity}").fetchone():
        raise Trouble(
            N_("Who changed a record last, and when, is not told of an earlier day: go back to now first.")
        )
    db.execute(
        f"CREATE TEMP TABLE IF NOT EXISTS {name} (n INTEGER PRIMARY KEY, stamp INTEGER, author INTEGER)"
    )
    db.execute("CREATE TEMP TABLE IF NOT EXISTS last_read (entity TEXT PRIMARY KEY, n INTEGER NOT NULL)")
    done = db.execute("SELECT n FROM last_read WHERE entity = ?", (entity,)).fetchone()
    for start in range(done[0] if done else 0, top, SLICE):
        end = min(start + SLICE, top)
        for source in _sources(entity):
            db.conn.execute(
                f"""INSERT INTO temp.{name} SELECT r.n, c.stamp, c.author FROM main.change c {source}
                WHERE c.n > ? AND c.n <= ?
                ON CONFLICT (n) DO UPDATE SET stamp = excluded.stamp, author = excluded.author
                WHERE excluded.stamp >= stamp""",
                (start, end),
            )
        db.conn.execute("INSERT OR REPLACE INTO temp.last_read VALUES (?, ?)", (entity, end))
        step(end)
    return f"temp.{name}"


def _sources(entity: str) -> Iterator[str]:
    """Yield what leads from an entry to the record that it changed, itself or a part of it."""
    yield f"{_shape(entity)} CROSS JOIN {entity} r ON r.id = {_ID}"
    for related in ENTITIES[entity].related:
        if not related.adds:
            continue
        part = ENTITIES[related.entity]
        up = f"CROSS JOIN {entity} r ON r.id = p.{related.via}"
        yield f"{_shape(part.name)} CROSS JOIN {part.name} p ON p.id = {_ID} {up}"
        for below in part.related:
            if below.adds:
                under = f"CROSS JOIN {below.entity} b ON b.id = {_ID} CROSS JOIN {part.name} p"
                yield f"{_shape(below.entity)} {under} ON p.id = b.{below.via} {up}"


def _shape(entity: str) -> str:
    return f"CROSS JOIN change_shape s ON s.n = c.shape AND s.entity = '{entity}'"


def _marks(values: Sequence[int]) -> str:
    return ",".join("?" * len(values))

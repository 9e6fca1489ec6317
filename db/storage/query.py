"""Lists of many records: row numbers in the wanted order, then pages of rows by number.

Never OFFSET, never a cell at a time."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Callable, Iterator, Sequence

from db.model.entities import ENTITIES
from db.model.fields import (
    AnyLink,
    Date,
    Entity,
    Field,
    Link,
    LongText,
    Phrase,
    Record,
    Text,
    Toll,
    Translate,
    untranslated,
)
from db.storage.connection import Database
from db.storage.derived import match
from db.storage.rows import rows, rows_in
from db.storage.titles import titles

FEW = 20_000  # so many hits are looked up and sorted; more are picked from the whole list
PIECE = 10_000  # numbers that Python handles in one go: about a millisecond
Step = Callable[[int], None]


def no_step(done: int) -> None:
    """Stand in for a progress that nobody watches."""


def columns(entity: Entity) -> tuple[Field, ...]:
    """Return the fields that a table of the entity can show: its own, then the derived ones."""
    return (*entity.fields, *entity.derived)


def numbers(
    db: Database, entity: str, words: str = "", sort: str = "", descending: bool = False, step: Step = no_step
) -> array[int]:
    """Return the row numbers of the live records that hold all `words`, by a field, else newest first.

    SQLite hands them over as one text, which lets other threads run meanwhile; `step` is called between
    pieces and may raise to give up. Raise KeyError for a field that the entity does not have.
    """
    table, order = _listing(ENTITIES[entity], sort, descending)
    if not words.strip():
        return _array(db, f"SELECT r.n FROM {table} {order}", (), step)
    query = match(words)
    if not query:
        return array("q")
    sql = f"SELECT group_concat(rowid), count(*) FROM {entity}_text WHERE {entity}_text MATCH ?"
    found, count = db.execute(sql, (query,)).fetchone()
    step(0)
    if count <= FEW:
        few = f"SELECT r.n FROM {table} AND r.n IN (SELECT value FROM json_each(?)) {order}"
        return _array(db, few, (f"[{found or ''}]",), step)
    hits: set[int] = set()
    for piece in _pieces(str(found), step):
        hits.update(piece)
    listed = _array(db, f"SELECT r.n FROM {table} {order}", (), step)
    kept: array[int] = array("q")
    for start in range(0, len(listed), PIECE):
        kept.extend(array("q", filter(hits.__contains__, listed[start : start + PIECE])))
        step(start)
    return kept


def first_numbers(
    db: Database, entity: str, sort: str = "", descending: bool = False, limit: int = 256
) -> array[int]:
    """Return the first of `numbers` without words, at once whatever the number of records.

    Empty where no index gives that order.
    """
    described = ENTITIES[entity]
    if sort and (not described.field[sort].indexed or isinstance(described.field[sort], Link)):
        return array("q")
    table, order = _listing(described, sort, descending)
    return array("q", (n for (n,) in db.execute(f"SELECT r.n FROM {table} {order} LIMIT ?", (limit,))))


def ids(db: Database, entity: str, some: Sequence[int]) -> list[str]:
    """Return the ids of records by row number, in the same order."""
    found: dict[int, str] = {}
    for start in range(0, len(some), PIECE):
        sql = f"SELECT n, id FROM {ENTITIES[entity].name} WHERE n IN (SELECT value FROM json_each(?))"
        found.update(db.execute(sql, (json_numbers(some[start : start + PIECE]),)))
    return [found[n] for n in some if n in found]


def json_numbers(some: Sequence[int]) -> str:
    """Return numbers as a JSON list: one parameter for any number of them."""
    return f"[{','.join(map(str, some))}]"


def _array(db: Database, sql: str, parameters: tuple[str, ...], step: Step) -> array[int]:
    """Return the one column of an ordered query."""
    (found,) = db.execute(f"SELECT group_concat(n) FROM ({sql})", parameters).fetchone()
    made: array[int] = array("q")
    for piece in _pieces(str(found or ""), step):
        made.extend(piece)
    return made


def _pieces(text: str, step: Step) -> Iterator[array[int]]:
    """Yield the numbers of a text like "3,1,2" in pieces, so that no other thread waits long."""
    start = 0
    while start < len(text):
        end = text.find(",", start + PIECE * 8)
        end = len(text) if end < 0 else end
        yield array("q", map(int, text[start:end].split(",")))
        start = end + 1
        step(start)


def _listing(entity: Entity, sort: str, descending: bool) -> tuple[str, str]:
    """Return the table with its condition, and the ORDER BY, of a list; only live records have a summary."""
    field = entity.field[sort] if sort else None
    down = "DESC" if descending or field is None else "ASC"
    table = f"{entity.name} r WHERE r.deleted_at IS NULL"
    if field in entity.derived:
        table = f"{entity.name}_summary r WHERE true"
    return table, f"ORDER BY {f'{_order(field)} {down}, ' if field else ''}r.n {down}"


def _order(field: Field) -> str:
    """Return the SQL expression by which a column is sorted."""
    if isinstance(field, Link) and not isinstance(field, AnyLink):
        first = ENTITIES[field.to].field[ENTITIES[field.to].title[0]]
        if not isinstance(first, Link):
            return f"(SELECT l.{first.name} FROM {field.to} l WHERE l.id = r.{field.name}) COLLATE NOCASE"
    column = field.columns[1][0] if isinstance(field, Date | Toll) else field.name
    return f"r.{column} COLLATE NOCASE" if type(field) in (Text, LongText, Phrase) else f"r.{column}"


def page(
    db: Database,
    entity: str,
    some: Sequence[int],
    shown: Sequence[str],
    translate: Translate = untranslated,
    only: Sequence[Field] = (),
) -> dict[int, Record]:
    """Return rows by number, with derived columns, and titles of the links in `shown` as "<field>:title".

    With `only`, just these fields are read, besides n, id and missing.
    """
    described = ENTITIES[entity]
    derived = [f for f in described.derived if not only or f in only]
    own = [f for f in only if f not in derived]
    names = [f"r.{name}" for name in ("n", "id", "missing", *(name for f in own for name, _ in f.columns))]
    wanted, table = ", ".join(names) if only else "r.*", f"{entity} r"
    if derived:
        wanted = ", ".join([wanted, *(f"s.{column}" for f in derived for column, _ in f.columns)])
        table += f" LEFT JOIN {entity}_summary s ON s.n = r.n"
    sql = f"SELECT {wanted} FROM {table} WHERE r.n IN (?)"
    found = {int(row["n"] or 0): row for row in rows_in(db, sql, some)}
    for name in shown:
        link = described.field[name]
        if isinstance(link, Link) and link.to:
            named = titles(db, link.to, {row[name] for row in found.values() if row[name]}, translate)
            for row in found.values():
                row[name + ":title"] = named.get(str(row[name]))
    return found


def shown(field: Field, row: Record, translate: Translate = untranslated) -> str:
    """Return what a cell of a page shows."""
    if isinstance(field, Toll):
        return field.range(row)
    if isinstance(field, Link):
        return str(row.get(field.name + ":title") or "")
    value = row.get(field.name)
    reason = missing(row).get(field.name)
    return f"({reason})" if value is None and reason else re.sub(r"\s+", " ", field.display(value, translate))


def missing(row: Record) -> dict[str, str]:
    """Return the missing reasons of a record by field."""
    return dict(json.loads(str(row["missing"]))) if row.get("missing") else {}


def count(db: Database, entity: str) -> int:
    """Return the number of live records."""
    return int(rows(db, f"SELECT count(*) AS c FROM {entity} WHERE deleted_at IS NULL")[0]["c"] or 0)

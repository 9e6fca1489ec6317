"""Lists of many records: row numbers in the wanted order, then pages of rows by number. Never OFFSET, never a cell
at a time."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Sequence

from db.model.entities import ENTITIES
from db.model.fields import AnyLink, Date, Entity, Field, Link, Record, Toll, Translate, untranslated
from db.storage.connection import Database
from db.storage.derived import match
from db.storage.rows import rows, rows_in
from db.storage.titles import titles


def columns(entity: Entity) -> tuple[Field, ...]:
    """Return the fields that a table of the entity can show: its own, then the derived ones."""
    return (*entity.fields, *entity.derived)


def numbers(db: Database, entity: str, words: str = "", sort: str = "", descending: bool = False) -> array[int]:
    """Return the row numbers of the live records that hold all `words`, ordered by a field; newest first without one.

    Raise KeyError for a field that the entity does not have.
    """
    described = ENTITIES[entity]
    order = _order(described, described.field[sort]) if sort else ""
    direction = "DESC" if descending or not sort else "ASC"
    sql = f"SELECT r.n FROM {entity} r{_summary_join(described, sort)}"
    sql += " WHERE r.deleted_at IS NULL"
    hits: set[int] | None = None
    if words.strip():
        query = match(words)
        if not query:
            return array("q")
        hits = {n for (n,) in db.execute(f"SELECT rowid FROM {entity}_text WHERE {entity}_text MATCH ?", (query,))}
        if len(hits) < 20_000:
            return _few(db, described, hits, order, direction, sort)
    sql += f" ORDER BY {order + ' ' + direction + ', ' if order else ''}r.n {direction}"
    found = (n for (n,) in db.execute(sql))
    return array("q", found if hits is None else (n for n in found if n in hits))


def _few(db: Database, entity: Entity, hits: set[int], order: str, direction: str, sort: str) -> array[int]:
    """Order few hits by looking only at them."""
    what = order or "r.n"
    sql = f"SELECT r.n, {what} AS k FROM {entity.name} r{_summary_join(entity, sort)} WHERE r.deleted_at IS NULL AND r.n IN (?)"
    found = [(row["k"], int(row["n"] or 0)) for row in rows_in(db, sql, hits)]
    found.sort(key=lambda pair: (pair[0] is not None, _folded(pair[0]), pair[1]), reverse=direction == "DESC")
    return array("q", (n for _, n in found))


def _folded(value: object) -> tuple[int, float, str]:
    """Return a key that orders numbers before words, as SQLite does."""
    if isinstance(value, int | float):
        return (0, value, "")
    return (1, 0, str(value or "").casefold())


def _order(entity: Entity, field: Field) -> str:
    """Return the SQL expression by which a column is sorted."""
    if isinstance(field, Link) and not isinstance(field, AnyLink):
        first = ENTITIES[field.to].field[ENTITIES[field.to].title[0]]
        if not isinstance(first, Link):
            return f"(SELECT l.{first.name} FROM {field.to} l WHERE l.id = r.{field.name}) COLLATE NOCASE"
    column = field.columns[1][0] if isinstance(field, Date | Toll) else field.name
    collation = " COLLATE NOCASE" if field.sql == "TEXT" and not isinstance(field, Date | Toll) and _free(field) else ""
    return f"{'s' if field in entity.derived else 'r'}.{column}{collation}"


def _free(field: Field) -> bool:
    return type(field).__name__ in ("Text", "LongText", "Phrase")


def _summary_join(entity: Entity, sort: str) -> str:
    derived = {f.name for f in entity.derived}
    return f" JOIN {entity.name}_summary s ON s.n = r.n" if sort in derived else ""


def page(
    db: Database, entity: str, some: Sequence[int], shown: Sequence[str], translate: Translate = untranslated
) -> dict[int, Record]:
    """Return rows by number, with the derived columns, and for each link in `shown` its title under "<field>:title"."""
    described = ENTITIES[entity]
    sql = f"SELECT r.* FROM {entity} r WHERE r.n IN (?)"
    if described.derived:
        wanted = ", ".join(f"s.{column}" for f in described.derived for column, _ in f.columns)
        sql = f"SELECT r.*, {wanted} FROM {entity} r LEFT JOIN {entity}_summary s ON s.n = r.n WHERE r.n IN (?)"
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

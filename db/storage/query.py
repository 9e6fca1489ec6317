"""Lists of many records: row numbers in the wanted order, then pages of rows by number.

Never OFFSET, never a cell at a time."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from functools import cache

from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import Field, Link, Record, Toll
from db.model.filters import Asked
from db.model.missing import in_brackets, missing_of
from db.model.numerals import numerals
from db.model.texts import Translate, untranslated
from db.storage import filtering, finding, living, marking, sorting
from db.storage.connection import Database
from db.storage.rows import rows_in
from db.storage.stepping import PIECE, Step, joined, json_numbers, no_step, numbers_of, pieces_of
from db.storage.titles import Look, as_it_is, titles

__all__ = ["PIECE", "Step", "json_numbers", "no_step"]

FEW = 1000  # so many hits, or one record in 64, are looked up and sorted; more are picked from the whole list
LOOKED_AT = 1000  # records among which the first hits of a filter are looked for at once
LOOKED_AT_FIRST = 128  # … and of one that most hold: each record stands on a page of its own
SCREEN = 48  # rows that a window shows, and more


def columns(entity: Entity) -> tuple[Field, ...]:
    """Return the fields that a table of the entity can show: its own, then the derived ones."""
    return (*entity.fields, *entity.derived)


def numbers(
    db: Database,
    entity: str,
    text: str | Asked = "",
    sort: str = "",
    descending: bool = False,
    step: Step = no_step,
    every: array[int] | None = None,
) -> array[int]:
    """Return the row numbers of the live records that hold all that a filter asks for, by a field, else
    newest first. Where those of all records are known in this order, `every` saves reading them again.

    SQLite hands them over as one text, which lets other threads run meanwhile; `step` is called between
    pieces and may raise to give up. Raise KeyError for a field that the entity does not have, Unreadable for
    a text that the filter language does not have.
    """
    asked = filtering.asked_of(entity, text)
    if every is not None and not asked:
        return every
    order = sorting.order(db, ENTITIES[entity], sort, descending)
    straight = filtering.straight(entity, asked, sort, descending)
    if straight:
        return joined(numbers_of(db, *straight, step))
    marks = filtering.marks(db, entity, asked, step)
    if marks is not None and marks.count(1) <= max(FEW, len(marks) // 64):
        return joined(numbers_of(db, order.among(), (json_numbers(marking.marked(marks)),), step))
    if not sort:
        return marking.newest_first(living.all_of(db, entity, step) if marks is None else marks, step)
    found = pieces_of(every, step) if every is not None else _ordered(db, order, step)
    if marks is None:
        return joined(found)
    return joined(left for some in found for left in marking.kept(marks, some))


def _ordered(db: Database, order: sorting.Order, step: Step) -> Iterator[Sequence[int]]:
    for sql, parameters in order.queries():
        yield from numbers_of(db, sql, parameters, step)


def first_numbers(
    db: Database,
    entity: str,
    sort: str = "",
    descending: bool = False,
    limit: int = 256,
    text: str | Asked = "",
) -> array[int]:
    """Return the first of `numbers`, at once whatever the number of records; of a filtered list perhaps only
    some of them.

    Empty where no index gives that order, or what is asked for is too rare to be met with at once. Raise
    Unreadable for a text that the filter language does not have.
    """
    described, asked = ENTITIES[entity], filtering.asked_of(entity, text)
    if asked.words and not asked.terms:
        few = finding.newest(db, entity, asked.words, FEW if sort else limit)
        if sort and len(few) < FEW:  # all there are
            order = sorting.order(db, described, sort, descending)
            return joined(numbers_of(db, order.among(), (json_numbers(few),), no_step))[:limit]
        return array("q") if sort else array("q", few)
    field = described.field[sort] if sort else None
    if field is not None and (not field.indexed or isinstance(field, Link)):
        return array("q")
    wanted = limit if not asked else LOOKED_AT
    found: array[int] = array("q")
    for sql, parameters in sorting.order(db, described, sort, descending).queries():
        got = db.execute(f"{sql} LIMIT ?", (*parameters, wanted - len(found))).fetchall()
        found.extend(n for (n,) in got)
        if len(found) >= wanted:
            break
    if not asked:
        return found
    hits = filtering.among(db, entity, asked, found[:LOOKED_AT_FIRST])
    if len(hits) < min(SCREEN, limit):
        hits = filtering.among(db, entity, asked, found)
    return hits[:limit]


def ids(db: Database, entity: str, some: Sequence[int]) -> list[str]:
    """Return the ids of records by row number, in the same order."""
    found: dict[int, str] = {}
    for start in range(0, len(some), PIECE):
        sql = f"SELECT n, id FROM {ENTITIES[entity].name} WHERE n IN (SELECT value FROM json_each(?))"
        found.update(db.execute(sql, (json_numbers(some[start : start + PIECE]),)))
    return [found[n] for n in some if n in found]


def page(
    db: Database,
    entity: str,
    some: Sequence[int],
    shown: Sequence[str],
    translate: Translate = untranslated,
    only: Sequence[Field] = (),
    look: Look = as_it_is,
) -> dict[int, Record]:
    """Return rows by number, with derived columns, and titles of the links in `shown` as "<field>:title".

    With `only`, just these fields are read, besides n, id and missing. `look` may hide fields of which titles
    are made.
    """
    names = tuple(f.name for f in only)
    sql = _reading_summary(entity, names)
    found = {int(row["n"] or 0): row for row in rows_in(db, sql, some)} if sql else {}
    left = [n for n in some if n not in found]  # of those in the trash there is no summary
    if left:
        found.update((int(row["n"] or 0), row) for row in rows_in(db, _reading(entity, names), left))
    for name in shown:
        link = ENTITIES[entity].field[name]
        if isinstance(link, Link) and link.to:
            named = titles(db, link.to, {row[name] for row in found.values() if row[name]}, translate, look)
            for row in found.values():
                row[name + ":title"] = named.get(str(row[name]))
    return found


@cache
def _reading_summary(entity: str, only: tuple[str, ...]) -> str:
    """Return the query for a page of rows of which the summary holds all that is wanted, else "": each row
    stands on one page of the file then, not on two."""
    described = ENTITIES[entity]
    copied = {name for name, _ in described.copied}
    columns = [name for f in map(described.field.__getitem__, only) for name, _ in f.columns]
    derived = {name for f in described.derived for name, _ in f.columns}
    if not columns or not copied | derived >= set(columns):
        return ""
    wanted = ", ".join(f"r.{name}" for name in ("n", "id", "missing", *columns))
    return f"SELECT {wanted} FROM {entity}_summary r WHERE r.n IN (?)"


@cache
def _reading(entity: str, only: tuple[str, ...]) -> str:
    """Return the query for a page of rows: all of them, or some fields."""
    described = ENTITIES[entity]
    derived = [f for f in described.derived if not only or f.name in only]
    own = [described.field[name] for name in only]
    own = [f for f in own if f not in described.derived]
    names = [f"r.{name}" for name in ("n", "id", "missing", *(name for f in own for name, _ in f.columns))]
    wanted, table = ", ".join(names) if only else "r.*", f"{entity} r"
    if derived:
        wanted = ", ".join([wanted, *(f"s.{column}" for f in derived for column, _ in f.columns)])
        table += f" LEFT JOIN {entity}_summary s ON s.n = r.n"
    return f"SELECT {wanted} FROM {table} WHERE r.n IN (?)"


def shown(field: Field, row: Record, translate: Translate = untranslated) -> str:
    """Return what a cell of a page shows."""
    if isinstance(field, Toll):
        return numerals(field.range(row), translate)
    if isinstance(field, Link):
        return str(row.get(field.name + ":title") or "")
    value = row.get(field.name)
    reason = missing_of(row).get(field.name)
    if value is None and reason:
        return in_brackets(reason, translate)
    return re.sub(r"\s+", " ", field.display(value, translate))


def count(db: Database, entity: str) -> int:
    """Return the number of live records."""
    return living.count(db, entity)

"""Filters over many records: the row numbers of those that hold all that is asked, and counts of values.

Each term is looked up by itself, in its index, and marks a byte for each row number; what is left over is
what all terms marked. So no index for pairs of fields is needed, and no join of large tables.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache

from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.facets import Facet, Path, facet
from db.model.fields import AnyLink, Choice, Choices, Country, Field, Flag, Link, Number, Time
from db.model.filters import Asked, Term, parse
from db.model.texts import Translate, untranslated
from db.model.wanted import Empty, Filled, Is, Missing, Wanted, Words
from db.storage import aspects, conditions, finding, living, partcounts
from db.storage.connection import Database
from db.storage.marking import Marks, all_but, both, either, mark
from db.storage.rows import top
from db.storage.sorting import within
from db.storage.stepping import Step, json_numbers, no_step, numbers_of

SLICE = 20_000  # records of a table without an index that are read in one go


def asked_of(entity: str, text: str | Asked) -> Asked:
    """Return what a text of the filter language asks for. Raise Unreadable."""
    return _read(entity, text) if isinstance(text, str) else text


@lru_cache(maxsize=64)  # the first page and all of it are asked for by the same text
def _read(entity: str, text: str) -> Asked:
    return parse(entity, text)


def marks(db: Database, entity: str, asked: Asked, step: Step = no_step) -> Marks | None:
    """Mark the live records that hold all that is asked; None where nothing is."""
    if not asked:
        return None
    size = top(db, entity) + 1
    found = Marks(b"\1") * size
    if asked.words:
        found = mark(size, finding.in_text(db, entity, asked.words, step))
    for term in sorted(asked.terms, key=_cost):
        if 1 not in found:
            break
        found = both(found, _marked(db, entity, term, found, step))
        step(0)
    if asked.words or not all(map(_is_open, asked.terms)):
        return living.out_of_trash(db, entity, found, step)
    return both(found, living.all_of(db, entity, step, size))


def straight(entity: str, asked: Asked, sort: str, descending: bool) -> tuple[str, Sequence[object]] | None:
    """Return a query for the live records that hold what is asked, in an order, where one value of one column
    is and its index gives them in that order. None where it does not, or more is asked."""
    if asked.words or len(asked.terms) != 1 or len(asked.terms[0].values) != 1:
        return None
    term, (value,) = asked.terms[0], asked.terms[0].values
    field = term.facet.field
    if field is None or term.negated or term.facet.of or not isinstance(value, Is):
        return None
    if not conditions.is_indexed(field) or not isinstance(field, Choice | Flag | Country | Link):
        return None
    order = within(ENTITIES[entity], field)
    if order.sort != sort:
        return None
    table, alive = conditions.table(ENTITIES[entity], field)
    ((condition, parameters),) = conditions.wanted(field, term.values)
    clause = order.clause("DESC" if descending or not sort else "ASC")
    return f"SELECT r.n FROM {table} r WHERE {alive} AND {condition} {clause}", parameters


def _is_open(term: Term) -> bool:
    """Say whether a term marks what it does not find: also numbers that no record has."""
    return term.negated or bool(term.facet.of and Empty() in term.values)


def _cost(term: Term) -> int:
    """Return when a term is looked up: what takes long comes last, when few records are left."""
    if term.facet.aspect:
        return 3 if term.name == "has" and {Is("problems"), Is("warnings")} & set(term.values) else 1
    return 2 if any(isinstance(value, Words) for value in term.values) else 0


def _marked(db: Database, entity: str, term: Term, among: Marks, step: Step) -> Marks:
    found = Marks(len(among))
    asked = term.facet
    for some in _numbers(db, entity, asked, term.values, among, step):
        for n in some:
            found[n] = 1
    if asked.of and Empty() in term.values:
        any_ = (some for path in asked.paths for some in _reaching(db, entity, path, None, step))
        found = either(found, all_but(mark(len(among), any_)))
    return all_but(found) if term.negated else found


def _numbers(
    db: Database, entity: str, asked: Facet, values: Sequence[Wanted], among: Marks, step: Step
) -> Iterator[Sequence[int]]:
    if asked.aspect:
        yield from aspects.numbers(db, entity, asked, values, among, step)
    elif asked.of:
        yield from _reached(db, entity, asked, values, step)
    elif asked.field is not None:
        yield from _own(db, entity, asked.field, values, step)


def _own(
    db: Database, entity: str, field: Field, values: Sequence[Wanted], step: Step
) -> Iterator[Sequence[int]]:
    """Yield the numbers of records whose own or derived field has one of some values."""
    table, alive = conditions.table(ENTITIES[entity], field)
    for condition, parameters in conditions.wanted(field, values):
        sql = f"SELECT r.n FROM {table} r WHERE {alive} AND {condition}"
        if conditions.is_indexed(field):
            yield from numbers_of(db, sql, parameters, step)
        else:
            yield from _slices(db, table, sql, parameters, step)
    for value in values:
        if isinstance(value, Words) and isinstance(field, Link) and not isinstance(field, AnyLink):
            ids = finding.titled(db, field.to, value.text, step, _pointed_at(db, entity, field))
            sql = f"SELECT r.n FROM {entity} r WHERE {alive} AND r.{field.name} IN ({conditions.IDS})"
            yield from numbers_of(db, sql, (json_ids(ids),), step)
        elif isinstance(value, Words):
            yield from finding.in_field(db, entity, field, table, value.text, step)


def _pointed_at(db: Database, entity: str, link: Link) -> Iterator[str]:
    sql = f"SELECT DISTINCT {link.name} FROM {entity} WHERE {link.name} IS NOT NULL AND deleted_at IS NULL"
    yield from (str(id) for (id,) in db.execute(sql).fetchall())


def _slices(
    db: Database, table: str, sql: str, parameters: Sequence[object], step: Step
) -> Iterator[Sequence[int]]:
    for start in range(0, top(db, table), SLICE):
        yield from numbers_of(
            db, f"{sql} AND r.n > ? AND r.n <= ?", (*parameters, start, start + SLICE), step
        )


def _reached(
    db: Database, entity: str, asked: Facet, values: Sequence[Wanted], step: Step
) -> Iterator[Sequence[int]]:
    """Yield the numbers of records whose parts lead to wanted ones."""
    ids = [str(value.value) for value in values if isinstance(value, Is) and asked.field is None]
    for value in values:
        if isinstance(value, Words) and asked.field is None:
            ids += finding.titled(db, asked.of, value.text, step)
    if asked.field is not None:
        for some in _own(db, asked.of, asked.field, values, step):
            sql = f"SELECT id FROM {asked.of} WHERE n IN (SELECT value FROM json_each(?))"
            ids += [str(id) for (id,) in db.execute(sql, (json_numbers(some),))]
    for path in asked.paths:
        if ids:
            yield from _reaching(db, entity, path, ids, step)
        if Filled() in values and asked.field is None:
            yield from _reaching(db, entity, path, None, step)


def _reaching(
    db: Database, entity: str, path: Path, ids: Sequence[str] | None, step: Step
) -> Iterator[Sequence[int]]:
    sql = conditions.reaching(entity, path, at_all=ids is None)
    yield from numbers_of(db, sql, () if ids is None else (json_ids(ids),), step)


def json_ids(ids: Sequence[str]) -> str:
    """Return ids as a JSON list: one parameter for any number of them."""
    return "[" + ",".join(f'"{id}"' for id in ids if '"' not in id and "\\" not in id) + "]"


def unknown_names(db: Database, asked: Asked) -> list[tuple[Entity, str]]:
    """Return the names in a filter that no record of the kind that they are to name has, with that kind."""
    return [
        (ENTITIES[term.facet.to], value.text)
        for term in asked.terms
        for value in term.values
        if term.facet.to and isinstance(value, Words)
        if not finding.titled(db, term.facet.to, value.text, no_step)
    ]


def among(db: Database, entity: str, asked: Asked, some: Sequence[int]) -> array[int]:
    """Return those of a few numbers whose records hold all that is asked, in their order; none where that is
    not to be told from the columns of these records alone."""
    left = list(some)
    if asked.words or any(not _told_by_columns(term) for term in asked.terms):
        return array("q")
    for term in asked.terms:
        field = term.facet.field
        if field is None:
            continue
        table, _ = conditions.table(ENTITIES[entity], field)
        holding: set[int] = set()
        for condition, parameters in conditions.wanted(field, term.values):
            rows = f"(SELECT value AS v FROM json_each(?)) CROSS JOIN {table} r ON r.n = v"
            sql = f"SELECT r.n FROM {rows} WHERE {condition}"
            holding.update(n for (n,) in db.execute(sql, (json_numbers(left), *parameters)))
        left = [n for n in left if (n in holding) != term.negated]
    return array("q", left)


def _told_by_columns(term: Term) -> bool:
    plain = term.facet.field is not None and not term.facet.of
    return plain and not any(isinstance(value, Words) for value in term.values)


# Counts


def counts(
    db: Database,
    entity: str,
    field: str,
    text: str | Asked = "",
    step: Step = no_step,
    translate: Translate = untranslated,
) -> dict[Wanted, int] | None:
    """Return how many records have each value of a field, among those that hold all else that is asked.

    Values of a list in its order, then that there is none; of records that are pointed at those that most
    point at, by their titles. None where values are not counted: numbers, dates, words. Raise KeyError for a
    field that there is not, Unreadable for a text that cannot be read.
    """
    asked = facet(entity, field)
    if asked is None:
        raise KeyError(field)
    others = asked_of(entity, text).without_facet(asked.name)
    if asked.of and asked.coded:
        left = marks(db, entity, others, step) or living.all_of(db, entity, step)
        return partcounts.counts(db, entity, asked, left, step)
    if asked.of or (isinstance(asked.field, Link) and not isinstance(asked.field, AnyLink)):
        return None
    if not isinstance(asked.field, Choice | Choices | Flag | Country | Time):
        return None
    return _per_value(db, entity, asked, asked.field, marks(db, entity, others, step), step)


def _per_value(
    db: Database, entity: str, asked: Facet, field: Field, among: Marks | None, step: Step
) -> dict[Wanted, int]:
    table, alive = conditions.table(ENTITIES[entity], field)
    found: dict[object, int] = {}
    if among is None and conditions.is_indexed(field):
        sql = f"SELECT r.{field.name}, count(*) FROM {table} r WHERE {alive} GROUP BY r.{field.name}"
        found = dict(db.execute(sql).fetchall())
    else:
        found = _counted(db, table, alive, field, among, step)
    if isinstance(field, Choices):
        found = _apart(field, found)
    codes: list[object] = [code for code, _ in asked.choices()]
    if isinstance(field, Flag):
        codes = [1, 0]
    elif isinstance(field, Number):
        codes = [int(str(code)) for code in codes]
    codes += sorted((v for v in found if v is not None and v not in codes), key=str)
    told: dict[Wanted, int] = {Is(v): found[v] for v in codes if found.get(v) and isinstance(v, str | int)}
    if found.get(None):
        told[Empty()] = found[None]
        told.update(_per_reason(db, entity, field, among, step))
    return told


def _per_reason(
    db: Database, entity: str, field: Field, among: Marks | None, step: Step
) -> dict[Wanted, int]:
    """Count the reasons that are given for having no value."""
    if field in ENTITIES[entity].derived:
        return {}
    reason = f"json_extract(r.missing, '$.{field.name}')"
    some = f"""FROM {entity} r WHERE r.deleted_at IS NULL AND r.missing IS NOT NULL
        AND instr(r.missing, '"{field.name}"') AND {reason} > ''"""
    found: dict[str, int] = dict(db.execute(f"SELECT {reason}, count(*) {some} GROUP BY 1").fetchall())
    for at, one in enumerate(found):
        step(at)
        if among is not None:
            numbers = numbers_of(db, f"SELECT r.n {some} AND {reason} = ?", (one,), step)
            found[one] = sum(sum(map(among.__getitem__, piece)) for piece in numbers)
    return {Missing(reason): count for reason, count in sorted(found.items()) if count}


def _counted(
    db: Database, table: str, alive: str, field: Field, among: Marks | None, step: Step
) -> dict[object, int]:
    """Count value by value, or in slices where there is no index."""
    found: dict[object, int] = {}
    if conditions.is_indexed(field) and among is not None:
        sql = f"SELECT DISTINCT r.{field.name} FROM {table} r WHERE {alive}"
        for (value,) in db.execute(sql).fetchall():
            one = f"SELECT r.n FROM {table} r WHERE {alive} AND r.{field.name} IS ?"
            found[value] = sum(
                sum(map(among.__getitem__, some)) for some in numbers_of(db, one, (value,), step)
            )
        return found
    for start in range(0, top(db, table), SLICE):
        sql = f"SELECT r.n, r.{field.name} FROM {table} r WHERE {alive} AND r.n > ? AND r.n <= ?"
        for n, value in db.execute(sql, (start, start + SLICE)).fetchall():
            if among is None or among[n]:
                found[value] = found.get(value, 0) + 1
        step(start)
    return found


def _apart(field: Choices, found: dict[object, int]) -> dict[object, int]:
    """Return the counts per code where a value holds several."""
    told: dict[object, int] = {}
    for value, count in found.items():
        for code in field.codes(str(value)) if value else [None]:
            told[code] = told.get(code, 0) + count
    return told
